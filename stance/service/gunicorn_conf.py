"""Configuration of gunicorn: ``gunicorn --config python:stance.service.gunicorn_conf``."""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import signal
import sys
import tempfile
from typing import Any

from stance.service import logs
from stance.service.settings import Settings, SettingsError

try:
    _settings = Settings.from_environment()
    bind = _settings.address()
except SettingsError as error:
    sys.exit(str(error))

# Until gunicorn listens for itself, so that what is registered for the end is done.
signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))

# Before anything imports prometheus_client, which looks once. A directory of its own, since what an earlier
# run left in a shared one would be counted again.
_metrics_directory = os.environ["PROMETHEUS_MULTIPROC_DIR"] = tempfile.mkdtemp(prefix="stance-metrics-")


@atexit.register
def _remove_metrics(process: int = os.getpid()) -> None:
    """Remove the metrics' files at the end of the first process, also where it ends before it serves."""
    if os.getpid() == process:
        shutil.rmtree(_metrics_directory, ignore_errors=True)


wsgi_app = "stance.service.app:create_app()"
workers = _settings.workers
threads = _settings.pool
worker_connections = max(1000, 2 * threads)  # those kept alive included
worker_class = "stance.service.worker.BoundedWorker"
preload_app = True
graceful_timeout = _settings.graceful_timeout
keepalive = 5
timeout = 60
control_socket_disable = True
logconfig_dict = logs.configuration()


def post_fork(server: Any, worker: Any) -> None:
    """Let a worker that is told to stop while it starts do so: until it listens for itself it has the handler of the first
    process, which only takes note of the signal, and the stop would wait for it until ``graceful_timeout``."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def post_worker_init(worker: Any) -> None:
    """Let each worker look for newer models by itself: threads do not survive the fork."""
    worker.application.extensions["stance"].watch()


def when_ready(server: Any) -> None:
    """Make ready for the fork of the workers, and say where the service is and what to do next."""
    # What is loaded by now lives as long as the process. Frozen, it is not searched again by the collector,
    # nor copied into each worker by the collector's marks.
    gc.collect()
    gc.freeze()
    if _settings.is_public and _settings.token is None:
        server.log.warning("open to the network without STANCE_TOKEN: anybody who reaches it can use it")
    address = server.LISTENERS[0]
    server.log.info(
        "stance serves %s - open it in a browser; %s/docs tells how programs ask", address, address
    )


def child_exit(server: Any, worker: Any) -> None:
    """Take a dead worker's gauges out of the metrics."""
    from prometheus_client.multiprocess import mark_process_dead

    mark_process_dead(worker.pid)  # type: ignore[no-untyped-call]
