"""Standard input, output and error of ``python -m stance``: pipes, closed streams, and one text without a file."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import stance

from .conftest import ROOT
from .test_cli import TEXTS, classify, read_lines, write_lines


@pytest.mark.parametrize("names", [["-"], ["-", "-o", "-"], ["/dev/stdin", "-o", "/dev/stdout"]])
def test_lines_go_through_a_pipe(names: list[str], manifest: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "stance", "classify", *names, "--model", manifest],
        input=b'{"id": 7, "text": "Kenya thanked Japan."}\nnonsense\n',
        capture_output=True,
        cwd=ROOT,
        check=True,
        timeout=120,
    )
    assert json.loads(done.stdout)["id"] == 7
    assert b'"row": 2' in done.stderr


def test_a_reader_who_has_enough_may_close_the_pipe(manifest: Path, tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"id": "x" * 5000, "text": TEXTS[2]}] * 40)
    command = f"{sys.executable} -m stance classify {source} --model {manifest} | head -c 10"
    done = subprocess.run(command, shell=True, capture_output=True, cwd=ROOT, timeout=120, text=True)
    assert done.stdout == '{"id": "xx'
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(("closed", "stream"), [("<&-", "standard input"), (">&-", "standard output")])
def test_a_stream_that_a_shell_has_closed_is_told(closed: str, stream: str, manifest: Path) -> None:
    command = f"{sys.executable} -m stance classify - --model {manifest} {closed}"
    done = subprocess.run(
        command,
        shell=True,
        input='{"text": "Kenya thanked Japan."}',
        capture_output=True,
        cwd=ROOT,
        text=True,
        timeout=120,
    )
    assert done.returncode == 1
    assert f"stance: {stream} is closed" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["classify", "batch"])
def test_a_closed_error_output_keeps_no_command_from_its_work(
    command: str, manifest: Path, tmp_path: Path
) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"text": "Malta condemned Tunisia."}, {"text": 3}])
    done = subprocess.run(
        f"{sys.executable} -m stance {command} {source} -o {tmp_path}/out.jsonl --model {manifest} 2>&-",
        shell=True,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        timeout=120,
    )
    assert (done.returncode, done.stdout) == (0, b"")
    assert len(read_lines(tmp_path / "out.jsonl")) == 1
    assert len(read_lines(tmp_path / "out.jsonl.rejects.jsonl")) == 1
    assert len(list(tmp_path.iterdir())) == 3


def run_buffered(
    arguments: list[str | Path], text: str, stdout: int = subprocess.PIPE, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """A command whose standard output is kept back until there is much of it, as it is for users."""
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return subprocess.run(
        [sys.executable, "-m", "stance", "classify", *arguments],
        input=text.encode(),
        stdout=stdout,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env={**inherited, **environment},
        timeout=120,
    )


@pytest.mark.parametrize(("names", "repeated"), [([], 1), (["-"], 1), (["-"], 300)])
def test_what_standard_output_does_not_take_is_told(
    names: list[str | Path], repeated: int, manifest: Path
) -> None:
    lines = (json.dumps({"text": TEXTS[2]}) + "\n") * repeated
    with open("/dev/full", "wb") as full:
        done = run_buffered([*names, "--model", manifest], lines, full.fileno())
    assert done.returncode == 1
    (told,) = done.stderr.decode().splitlines()
    assert told.endswith("output: No space left on device")


@pytest.mark.parametrize("names", [[], ["-"]])
def test_a_reader_who_takes_nothing_is_no_error(names: list[str | Path], manifest: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = run_buffered([*names, "--model", manifest], json.dumps({"text": TEXTS[2]}), writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_lines_are_utf8_whatever_the_locale(manifest: Path) -> None:
    lines = '{"text": "Nobody said a word.", "by": "é“"}\n{"text": 3, "by": "é“"}\n'
    done = run_buffered(["-", "--model", manifest], lines, PYTHONIOENCODING="latin-1")
    assert json.loads(done.stdout.decode())["by"] == "é“"
    assert json.loads(json.loads(done.stderr.decode().splitlines()[0])["content"])["by"] == "é“"


def test_one_text_on_standard_input_gives_one_answer(manifest: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "stance", "classify", "--model", manifest],
        input=TEXTS[1].encode(),
        capture_output=True,
        cwd=ROOT,
        check=True,
        timeout=120,
    )
    assert json.loads(done.stdout) == stance.load(manifest).classify(TEXTS[1]).to_dict()


@pytest.mark.parametrize(("text", "found"), [("", "nothing"), (" \n", "white space only")])
def test_standard_input_without_a_text_is_told(
    text: str,
    found: str,
    manifest: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert classify(manifest) == 1
    assert capsys.readouterr() == ("", f"stance: standard input: expected a text, found {found}\n")


def test_the_mark_before_a_text_in_utf8_is_none_of_its_characters(
    manifest: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = []
    for text in ("Malta condemned Tunisia.", "\ufeffMalta condemned Tunisia."):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        assert classify(manifest) == 0
        answers.append(json.loads(capsys.readouterr().out))
    assert answers[0] == answers[1]
    assert answers[1]["sentences"][0]["stances"][0]["source"]["start"] == 0


def test_a_text_that_is_not_utf8_is_told(
    manifest: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"caf\xe9")))
    assert classify(manifest) == 1
    assert "standard input is not UTF-8: byte 4" in capsys.readouterr().err
