"""Labels of real news, kept apart from its texts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from stance.document import STANCES
from tests.conftest import ROOT
from training.realnews import LABELS, TEXTS, labelled

ARTICLES = ["Rain fell on Perth.", "Éva thanked Malta. Malta said no word."]
LABEL = {
    "line": 2,
    "start": 0,
    "end": 18,
    "stances": [{"stance": "welcome", "source": [0, 3], "target": [12, 17], "cue": [4, 11]}],
}


def test_labels_find_their_words_again() -> None:
    targetless = {**LABEL, "stances": [{**LABEL["stances"][0], "target": None}]}  # type: ignore[index]
    first, second = labelled(ARTICLES, [json.dumps(LABEL), json.dumps(targetless)])
    assert first == {
        "text": "Éva thanked Malta.",
        "stances": [{"stance": "welcome", "source": "Éva", "target": "Malta", "cue": "thanked"}],
    }
    assert second["stances"][0]["target"] is None


def test_every_label_lies_in_its_sentence_and_carries_no_text() -> None:
    for line in (ROOT / LABELS).read_text(encoding="utf-8").splitlines():
        place = json.loads(line)
        assert set(place) == {"line", "start", "end", "stances"}
        for stance in place["stances"]:
            assert stance["stance"] in STANCES
            for start, end in filter(None, (stance["source"], stance["target"], stance["cue"])):
                assert place["start"] <= start < end <= place["end"]


def test_the_command_reads_the_texts_out_of_a_package(tmp_path: Path) -> None:
    package = tmp_path / "texts.whl"
    with ZipFile(package, "w") as archive:
        archive.writestr(TEXTS, "\n".join("x" * 20_000 for _ in range(300)))
    command = [sys.executable, "-m", "training.realnews"]
    done = subprocess.run([*command, package], cwd=ROOT, capture_output=True, text=True, check=True)
    assert len(done.stdout.splitlines()) == len((ROOT / LABELS).read_text().splitlines())
    missing = subprocess.run(
        [*command, tmp_path / "no.whl"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert missing.returncode == 1
    assert "no.whl: there is no such file" in missing.stderr
