"""``python -m benchmarks.names``: what a text full of names, of surnames that the tables hold as something else, or of
descriptions of one person, or all in one line under a heading, costs beside as much of ordinary news.

Work that grows faster than the text would show here first: each of 40,000 names is one more actor that later
mentions could mean, each new word of a description one more by which the person could be meant. Processor time counts, so
that other work on the machine does not.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

import stance
from stance.mentions.gazetteer import Gazetteer

SIZE = 2**20
NAMES = 40_000
#: Names of one list; a sentence of more mentions than `stance.mentions.mentions.MAX_MENTIONS` would be cut.
_LISTED = 30
_SYLLABLES = (
    "ba be bo da de do fa fi ga go ha he ja ka ki ko la le li lo ma mi mo na ne no pa ra re ri "
    "ro sa se si so ta te ti to va ve vi wa we ya za"
).split()
_GIVEN = (
    "Anna Boris Clara David Elena Farid Grace Hamid Irene Jorge Karim Lena Marek Nadia Omar Petra".split()
)
_DESCRIBED = "The {}-{} minister, Jan Roos, a {} leader, praised Norway."
_SENTENCES = (
    "{} praised {} on Monday for what the ministry of {} had done for the farmers of the north.",
    "On Monday {} told the envoy of {} that {} had lied about the talks and would not be asked again.",
    "The mayor of {}, {}, said that she would meet the rebels if {} withdrew from the two villages.",
    "{} and {} condemned the raid on {}, in which nine people were killed and the market burnt down.",
)


def main() -> None:
    """Print the times and how they compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("models/manifest.json"))
    parser.add_argument(
        "--passes", type=int, default=1, help="passes of which the quickest counts (%(default)s)"
    )
    args = parser.parse_args()
    classifier = stance.load(args.model)
    texts = {
        "ordinary news": _filled(_paragraphs()),
        "one line": "News\n" + _filled(_paragraphs()).replace("\n", " "),
        f"{NAMES:,} names": _names(),
        "surnames": _filled(_surnames(classifier.model.gazetteer)),
        "descriptions": _descriptions(),
    }
    seconds: list[float] = []
    for what, text in texts.items():
        seconds.append(min(_seconds(classifier, text) for _ in range(args.passes)))
        ratio = f", ratio {seconds[-1] / seconds[0]:.2f} (wanted: at most 2)" if len(seconds) > 1 else ""
        print(f"{what:14} {seconds[-1]:6.1f} s for {len(text.encode()) / SIZE:.2f} MiB{ratio}", flush=True)


def _seconds(classifier: stance.Classifier, text: str) -> float:
    start = time.process_time()
    classifier.classify(text)
    return time.process_time() - start


def _paragraphs() -> Iterator[str]:
    """The sentences of the corpus in paragraphs of five, again from the start when they run out."""
    lines = [
        line for file in sorted(Path("data/corpus").glob("*.jsonl")) for line in file.open(encoding="utf-8")
    ]
    sentences = [json.loads(line)["text"] for line in lines]
    return (" ".join(sentences[i : i + 5]) for _ in range(2) for i in range(0, len(sentences), 5))


def _names() -> str:
    """Names that are nearly all different, of persons and places, in sentences and in lists."""
    draw = random.Random(5)
    names = [_name(draw) for _ in range(NAMES)]
    supply = iter(names)
    paragraphs = []
    while listed := list(islice(supply, _LISTED)):
        paragraphs.append(f"{', '.join(listed)} came.")
        for pattern in draw.choices(_SENTENCES, k=_LISTED // 3):
            three = list(islice(supply, 3))
            if len(three) == 3:
                paragraphs.append(pattern.format(*three))
    return "\n".join(paragraphs)


def _surnames(gazetteer: Gazetteer) -> Iterator[str]:
    """Persons whose surnames the tables hold as something else, each then called by the surname; when these run out, as
    often as it takes."""
    known = gazetteer.entries.items()
    surnames = [name for name, entry in known if name.istitle() and name.isalpha() and entry.form != "person"]
    return (f"Mayor Ann {name} met nurses. {name} left the room." for _ in range(99) for name in surnames)


def _descriptions() -> str:
    """One person, described with ever new words."""
    draw = random.Random(5)
    words = ("".join(draw.choices(_SYLLABLES, k=4)) for _ in range(SIZE))
    return _filled(_DESCRIBED.format(*three) for three in zip(words, words, words, strict=False))


def _name(draw: random.Random) -> str:
    place = "".join(draw.choices(_SYLLABLES, k=4)).capitalize()
    return place if draw.random() < 0.4 else f"{draw.choice(_GIVEN)} {place}"


def _filled(paragraphs: Iterable[str]) -> str:
    def fitting() -> Iterator[str]:
        left = SIZE
        for paragraph in paragraphs:
            left -= len(paragraph.encode()) + 1
            if left < 0:
                return
            yield paragraph

    return "\n".join(fitting())


if __name__ == "__main__":
    main()
