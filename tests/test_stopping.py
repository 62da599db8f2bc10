"""Commands that are told to end: what they say, how they end, and that nothing is left behind."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest

from .conftest import ROOT, hear_interrupts

SIGNALS = [
    (signal.SIGINT, 130, b"interrupted"),
    (signal.SIGTERM, 143, b"terminated"),
    (signal.SIGHUP, 129, b"terminated"),
]
LONG_LINE = b'{"text": "' + b"Kenya thanked Japan. " * 2000 + b'"}\n'

Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start(manifest: Path) -> Iterator[Start]:
    """Starts ``stance classify`` and gives it one long line, behind which its input stays open."""
    started = []

    def begin(*arguments: str | Path) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, "-m", "stance", "classify", "-", *arguments, "--model", manifest],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            preexec_fn=hear_interrupts,
        )
        started.append(process)
        stdin = piped(process.stdin)
        stdin.write(LONG_LINE)
        stdin.flush()
        return process

    yield begin
    for process in started:
        process.kill()
        process.wait()


def piped(stream: IO[bytes] | None) -> IO[bytes]:
    """The stream, which is there."""
    assert stream is not None
    return stream


def wait_for_drafts(folder: Path, count: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until ``folder`` holds so many files that are being written."""
    while len(list(folder.glob(".*.draft"))) < count:
        assert process.poll() is None, piped(process.stderr).read()
        time.sleep(0.01)


@pytest.mark.parametrize(("number", "status", "word"), SIGNALS)
def test_a_stopped_command_says_no_more_than_that(
    number: signal.Signals, status: int, word: bytes, start: Start
) -> None:
    process = start()
    piped(process.stdout).read(1)
    process.send_signal(number)
    _, told = process.communicate(timeout=60)
    assert (process.returncode, told) == (status, b"stance: " + word + b"\n")


@pytest.mark.parametrize(("number", "status", "word"), SIGNALS)
def test_a_stopped_command_leaves_no_draft_and_the_file_as_it_was(
    number: signal.Signals, status: int, word: bytes, start: Start, tmp_path: Path
) -> None:
    output = tmp_path / "out.jsonl"
    output.write_text("of an earlier run\n")
    process = start("-o", output)
    wait_for_drafts(tmp_path, 2, process)
    process.send_signal(number)
    _, told = process.communicate(timeout=60)
    assert (process.returncode, told) == (status, b"stance: " + word + b"\n")
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]
    assert output.read_text() == "of an earlier run\n"


def test_a_second_sigterm_does_not_keep_the_drafts(start: Start, tmp_path: Path) -> None:
    process = start("-o", tmp_path / "out.jsonl")
    wait_for_drafts(tmp_path, 2, process)
    for _ in range(3):
        process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)
    assert process.returncode == 143
    assert list(tmp_path.iterdir()) == []


def test_an_ignored_sigterm_is_ignored(manifest: Path) -> None:
    command = f"trap '' TERM; exec {sys.executable} -m stance classify - --model {manifest}"
    process = subprocess.Popen(
        command, shell=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    )
    piped(process.stdin).write(LONG_LINE)
    piped(process.stdin).flush()
    piped(process.stdout).read(1)
    process.send_signal(signal.SIGTERM)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 0
    assert told == b"1 texts classified, 0 rejected\n"


def test_a_command_that_still_loads_its_libraries_says_no_more_than_that() -> None:
    process = subprocess.Popen(
        [sys.executable, "-X", "importtime", "-m", "stance", "--version"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        preexec_fn=hear_interrupts,
    )
    while b" numpy." not in (line := piped(process.stderr).readline()):
        assert line, "numpy is not loaded"
    process.send_signal(signal.SIGINT)
    out, told = process.communicate(timeout=60)
    assert process.returncode in (130, -signal.SIGINT)  # the latter where it came amid an exec()
    assert (out, told.splitlines()[-1]) == (b"", b"stance: interrupted")
    assert b"Traceback" not in told
