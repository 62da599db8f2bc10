"""The labelled sentences of ``data/corpus``: reading them, and checking every line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal, get_args

from stance.document import STANCES, StanceLabel
from stance.tokens.text import MAX_SENTENCE_TOKENS, tokenize
from training.problems import Problem, Problems, records

Form = Literal["statement", "headline", "caption", "bullet", "fragment", "quotation"]
FORMS: tuple[Form, ...] = get_args(Form)
REGIONS = ("africa", "asia", "europe", "latin-america", "middle-east", "north-america", "oceania", "global")
_KEYS = {"text", "actors", "stances", "region", "form", "passage", "antecedents", "id", "topic"}


@dataclass(frozen=True, slots=True)
class GoldStance:
    """One annotation; all strings stand verbatim in the sentence (first occurrence)."""

    source: str
    target: str | None
    stance: StanceLabel
    cue: str


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled sentence. ``passage`` is the file and name of the one that it is of, ``antecedents`` tells for mentions
    of a passage whom they stand for."""

    text: str
    actors: tuple[str, ...]
    stances: tuple[GoldStance, ...]
    path: Path
    line: int
    region: str = "global"
    form: str = "statement"
    passage: tuple[Path, str] | None = None
    antecedents: dict[str, str] = field(default_factory=dict)


def corpus_files(folder: Path) -> list[Path]:
    """The corpus files of a folder, in the order in which they are read."""
    return sorted(folder.glob("*.jsonl"))


def digest(paths: Iterable[Path]) -> str:
    """SHA-256 over the contents of files, hexadecimal."""
    total = sha256()
    for path in paths:
        total.update(path.name.encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def read_corpus(paths: Iterable[Path]) -> list[Example]:
    """Read and check labelled sentences.

    Raises `training.problems.Problems` that names every bad line of every file, OSError where one cannot be read.
    """
    examples: list[Example] = []
    problems: list[Problem] = []
    for path in paths:
        for line, record in records(path, problems):
            found = list(_check(record, path, line))
            problems += found
            if not found:
                examples.append(_example(record, path, line))
    problems += _duplicates(examples)
    if problems:
        raise Problems(problems)
    return examples


def find_word(needle: str, text: str) -> int:
    """Where ``needle`` first stands in ``text`` between word boundaries (``he`` not in ``the``), or -1."""
    at = text.find(needle)
    while at >= 0:
        end = at + len(needle)
        inside_left = needle[:1].isalnum() and at > 0 and _is_word(text[at - 1])
        inside_right = needle[-1:].isalnum() and end < len(text) and _is_word(text[end])
        if not (inside_left or inside_right):
            return at
        at = text.find(needle, at + 1)
    return -1


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _check(record: dict[str, Any], path: Path, line: int) -> Iterator[Problem]:
    def bad(key: str, message: str) -> Problem:
        return Problem(path, line, key, message)

    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        yield bad("text", "expected the sentence, a string that is not blank")
        return
    for key in sorted(record.keys() - _KEYS):
        yield bad(key, f"unknown key; expected one of {', '.join(sorted(_KEYS))}")
    actors = record.get("actors", [])
    if not isinstance(actors, list) or not all(isinstance(a, str) and a for a in actors):
        yield bad("actors", "expected a list of strings, every actor mention as it stands in the text")
        return
    for actor in actors:
        if find_word(actor, text) < 0:
            yield bad("actors", f"{actor!r} does not stand in the text")
    if record.get("form", "statement") not in FORMS:
        yield bad("form", f"expected one of {', '.join(FORMS)}, found {record['form']!r}")
    if record.get("region", "global") not in REGIONS:
        yield bad("region", f"expected one of {', '.join(REGIONS)}, found {record['region']!r}")
    stances = record.get("stances")
    if not isinstance(stances, list):
        yield bad("stances", "expected a list, empty where the sentence carries no stance")
        return
    for stance in stances:
        yield from _check_stance(stance, text, actors, bad)
    passage = record.get("passage")
    if passage is not None and not (isinstance(passage, str) and passage):
        yield bad("passage", f"expected the name of a passage in this file, found {passage!r}")
    antecedents = record.get("antecedents", {})
    if not isinstance(antecedents, dict) or not all(isinstance(v, str) and v for v in antecedents.values()):
        yield bad("antecedents", "expected an object from mention to the name of its actor")
        return
    for mention in antecedents:
        if mention not in actors:
            yield bad("antecedents", f"{mention!r} is not among the actors")


def _check_stance(stance: Any, text: str, actors: list[str], bad: Any) -> Iterator[Problem]:
    if not isinstance(stance, dict) or set(stance) != {"source", "target", "stance", "cue"}:
        yield bad("stances", f"expected objects with source, target, stance and cue, found {stance!r}")
        return
    if stance["stance"] not in STANCES:
        yield bad("stance", f"expected one of {', '.join(STANCES)}, found {stance['stance']!r}")
    for key in ("source", "target"):
        who = stance[key]
        if who is None and key == "target":
            continue
        if not isinstance(who, str) or who not in actors:
            yield bad(key, f"{who!r} is not among the actors of the sentence")
    cue = stance["cue"]
    at = find_word(cue, text) if isinstance(cue, str) and cue.strip() else -1
    if at < 0:
        yield bad("cue", f"{cue!r} does not stand in the text")
    elif at >= MAX_SENTENCE_TOKENS and at >= _end_of_reading(text):  # a token has a character at least
        yield bad("cue", f"{cue!r} stands beyond token {MAX_SENTENCE_TOKENS}, where reading ends")
    if stance["source"] == stance["target"]:
        yield bad("target", f"{stance['source']!r} is its own target")


def _end_of_reading(text: str) -> int:
    """Where the last token that is read of a sentence ends."""
    return tokenize(text)[:MAX_SENTENCE_TOKENS][-1].end


def _duplicates(examples: list[Example]) -> Iterator[Problem]:
    seen: dict[str, Example] = {}
    for example in examples:
        key = " ".join(re.findall(r"\w+", example.text.lower()))
        first = seen.setdefault(key, example)
        if first is not example:
            yield Problem(
                example.path, example.line, "text", f"the same sentence stands in {first.path}:{first.line}"
            )


def _example(record: dict[str, Any], path: Path, line: int) -> Example:
    stances = tuple(GoldStance(**s) for s in record["stances"])
    passage = record.get("passage")
    return Example(
        text=record["text"],
        actors=tuple(record.get("actors", ())),
        stances=stances,
        path=path,
        line=line,
        region=record.get("region", "global"),
        form=record.get("form", "statement"),
        passage=None if passage is None else (path, passage),
        antecedents=record.get("antecedents", {}),
    )
