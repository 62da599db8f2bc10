"""Parts worked on by the workers of a Dask cluster; needs the extra ``stance[cluster]``.

This process reads the input and writes the parts, so that the workers need neither the files nor a common
disk: a part's rows go to a worker, its table comes back. Reading is hundreds of times faster than
classifying.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import cast

from distributed import Client, KilledWorker, Worker, WorkerPlugin, as_completed, get_worker
from distributed.comm import CommClosedError
from distributed.utils import silence_logging_cmgr

from stance.artefact import read_manifest
from stance.batch.errors import BatchError
from stance.batch.filters import Filters
from stance.batch.model import ModelSource
from stance.batch.parts import Part
from stance.batch.work import Form, PartResult, classify_part
from stance.classifier import Classifier

#: Seconds to wait for the scheduler and a first worker.
_PATIENCE = 60.0
#: Parts in work or waiting for each thread of the cluster: enough that none waits for this process.
_PARTS_A_THREAD = 2


class ModelPlugin(WorkerPlugin):
    """Carries the model to each worker once, also to those that join later."""

    classifier: Classifier
    problem: str | None = None

    def __init__(self, source: ModelSource) -> None:
        artefact = source.manifest.parent / read_manifest(source.manifest)["file"]
        self.name = f"stance-{source.version}-{source.actors_digest}"
        self._source = source
        self._files = {
            path.name: path.read_bytes() for path in (source.manifest, artefact, source.actors) if path
        }

    def setup(self, worker: Worker) -> None:
        """Load the model in a worker."""
        try:
            with tempfile.TemporaryDirectory(prefix="stance-") as folder:
                self.classifier = self._unpacked(Path(folder)).load()
        except Exception as error:
            self.problem = str(error)  # Dask lets a worker that comes late work on without its plugin
            raise

    def _unpacked(self, folder: Path) -> ModelSource:
        for name, content in self._files.items():
            (folder / name).write_bytes(content)
        actors = self._source.actors and folder / self._source.actors.name
        return replace(self._source, manifest=folder / self._source.manifest.name, actors=actors)


def run_on_cluster(
    parts: Iterable[Part], model: ModelSource, form: Form, filters: Filters, scheduler: str
) -> Iterator[PartResult]:
    """The results of all parts as they get ready; what a lost worker had is done again by another.

    Raises `BatchError` where the cluster cannot be reached or cannot do the work.
    """
    with _connected(scheduler) as client:
        plugin = ModelPlugin(model)
        _send(client, plugin)
        try:
            yield from _results(client, iter(parts), plugin.name, form, filters)
        except KilledWorker as error:
            raise BatchError(f"part of the work ended every worker that tried it: {error}") from error
        except (CommClosedError, CancelledError, TimeoutError) as error:
            raise BatchError(
                f"{scheduler}: the Dask scheduler was lost; the finished parts are kept: "
                "run the same command again to go on"
            ) from error


@contextmanager
def _connected(scheduler: str) -> Iterator[Client]:
    """A client of a cluster that has a worker."""
    with ExitStack() as opened:
        opened.enter_context(silence_logging_cmgr(logging.CRITICAL))  # what goes wrong is told once, by us
        try:
            client = opened.enter_context(Client(scheduler, timeout=_PATIENCE))
            client.wait_for_workers(1, timeout=_PATIENCE)
        except (OSError, TimeoutError, ValueError) as error:
            raise BatchError(f"{scheduler}: no Dask scheduler with a worker there: {error}") from error
        yield client


def _send(client: Client, plugin: ModelPlugin) -> None:
    try:
        for tries_left in (2, 1, 0):
            try:
                client.register_plugin(plugin)
                return
            except CommClosedError:  # a worker was lost in this very moment
                if not tries_left:
                    raise
    except Exception as error:  # Dask passes on what happened in a worker as no more special error
        raise BatchError(_unfit(str(error))) from error


def _results(
    client: Client, parts: Iterator[Part], plugin: str, form: Form, filters: Filters
) -> Iterator[PartResult]:
    work = as_completed()
    while True:
        room = _PARTS_A_THREAD * max(1, sum(client.nthreads().values())) - work.count()
        for _, part in zip(range(room), parts, strict=False):
            work.add(client.submit(_work, part, plugin, form, filters, pure=False))
        if work.is_empty():
            return
        yield next(work).result()


def _work(part: Part, plugin: str, form: Form, filters: Filters) -> PartResult:
    worker = get_worker()
    carrier = cast("ModelPlugin", worker.plugins[plugin])
    if carrier.problem is not None:
        raise BatchError(_unfit(f"{worker.address}: {carrier.problem}"))
    return classify_part(carrier.classifier, part, form, filters)


def _unfit(what: str) -> str:
    return f"the workers cannot load the model: {what}. They need the same stance and libraries as here"
