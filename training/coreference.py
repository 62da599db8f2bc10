"""``data/coreference.jsonl``: for whom the pronouns of the corpus' sentences stand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from training.problems import Problem, Problems

#: Where a mention starts in its sentence, in code points.
Start = int
#: The pronouns of a sentence, each with the actors for which it stands, none where the sentence names nobody; an actor
#: is all mentions that name it.
Antecedence = dict[Start, tuple[frozenset[Start], ...]]


def read_coreference(path: Path) -> dict[str, Antecedence]:
    """The annotated pronouns of each sentence, by its text; empty where there is no such file.

    A line has ``text``, ``pronouns`` (each with ``pronoun`` and ``antecedents``, null where it stands for no actor)
    and perhaps ``same``, pairs of other mentions of one actor; a mention is its words and its offset. Raises
    `training.problems.Problems` with every bad line.
    """
    found: dict[str, Antecedence] = {}
    problems: list[Problem] = []
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    for number, line in enumerate(lines, 1):
        record = json.loads(line)
        problems += [Problem(path, number, key, message) for key, message in _check(record)]
        if record["text"] in found:
            problems.append(Problem(path, number, "text", "stands twice in this file"))
        found[record["text"]] = _antecedence(record)
    if problems:
        raise Problems(problems)
    return found


def _antecedence(record: dict[str, Any]) -> Antecedence:
    found: Antecedence = {}
    for one in record["pronouns"]:
        found[one["pronoun"][1]] = tuple(_names(start, record) for _, start in one["antecedents"] or ())
    return found


def _names(start: Start, record: dict[str, Any]) -> frozenset[Start]:
    """Where the actor of the mention at ``start`` is named: there, and in the mentions annotated as the same."""
    pairs = [{one, other} for (_, one), (_, other) in record.get("same", ())]
    return frozenset({start}.union(*(pair for pair in pairs if start in pair)))


def _check(record: dict[str, Any]) -> Iterator[tuple[str, str]]:
    mentions = [("same", mention) for pair in record.get("same", ()) for mention in pair]
    for one in record["pronouns"]:
        mentions += [
            ("pronoun", one["pronoun"]),
            *(("antecedents", mention) for mention in one["antecedents"] or ()),
        ]
        if one["pronoun"] in (one["antecedents"] or ()):
            yield "antecedents", f"{one['pronoun'][0]!r} stands for itself"
    for key, (words, start) in mentions:
        if record["text"][start : start + len(words)] != words:
            yield key, f"{words!r} does not stand at {start}"
