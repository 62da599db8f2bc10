"""Starting the servers that are measured, and a client that costs little itself."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
WORKERS, THREADS = 2, 64
HEAD = (
    b"POST /classify HTTP/1.1\r\nHost: localhost\r\n"
    b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n"
)


class Server:
    """A gunicorn on a free loopback port, started by this process."""

    def __init__(self, arguments: list[str]) -> None:
        self.began = time.perf_counter()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", *arguments],
            cwd=ROOT,
            env={**os.environ, "PORT": "0", "STANCE_WORKERS": str(WORKERS), "STANCE_THREADS": str(THREADS)},
            stderr=subprocess.PIPE,
            text=True,
        )
        self.port = self._listening()

    def _listening(self) -> int:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            if found := re.search(r"(?:Listening at: |stance serves )http://127\.0\.0\.1:(\d+)", line):
                # What follows is of no interest, but has to be read, or the server would wait for us.
                subprocess.Popen(["cat"], stdin=self.process.stderr, stdout=subprocess.DEVNULL)
                return int(found[1])
        raise RuntimeError("the server did not start")

    def worker_memory(self) -> list[float]:
        """For each worker the memory it alone holds, in MiB."""
        return [_own_memory(pid) for pid in _children(self.process.pid)]


def _children(parent: int) -> list[int]:
    found = []
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            text = status.read_text()
        except OSError:
            continue
        if f"\nPPid:\t{parent}\n" in text:
            found.append(int(status.parent.name))
    return found


def _own_memory(pid: int) -> float:
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    private = re.findall(r"^Private_(?:Clean|Dirty):\s+(\d+) kB", rollup, re.MULTILINE)
    return sum(map(int, private)) / 1024


@contextmanager
def running(arguments: list[str]) -> Iterator[Server]:
    """A server for the time of the block."""
    server = Server(arguments)
    try:
        yield server
    finally:
        server.process.send_signal(signal.SIGTERM)
        server.process.wait(30)


def stance_server() -> list[str]:
    """Arguments for the service itself."""
    return ["--config", "python:stance.service.gunicorn_conf"]


def echo_server() -> list[str]:
    """Arguments for the bare route, under as many workers of the same kind, each with a thread for every client."""
    return [
        "--bind", "127.0.0.1:0", "--workers", str(WORKERS), "--threads", str(THREADS), "--preload",
        "--no-control-socket", "benchmarks.echo:app",
    ]  # fmt: skip


class Client:
    """One kept-alive connection that posts ready-made requests; no library, so as to cost little."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=120)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def post(self, body: bytes) -> bytes:
        """Post JSON to /classify and return the answer's body; anything but a 200 raises."""
        self.socket.sendall(HEAD % len(body) + body)
        received = b""
        while b"\r\n\r\n" not in received:
            received += self._receive()
        answered, _, rest = received.partition(b"\r\n\r\n")
        if not answered.startswith(b"HTTP/1.1 200 "):
            raise RuntimeError(f"not answered with 200: {received[:300]!r}")
        found = re.search(rb"content-length: (\d+)", answered, re.IGNORECASE)
        assert found is not None
        parts, missing = [rest], int(found[1]) - len(rest)
        while missing > 0:
            part = self._receive()
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)

    def _receive(self) -> bytes:
        part = self.socket.recv(1 << 18)
        if not part:
            raise ConnectionError("the server closed the connection")
        return part
