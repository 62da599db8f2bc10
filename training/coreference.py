"""``data/coreference.jsonl``: for whom the pronouns of the corpus' sentences stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from training.corpus import Example
from training.markdown import table
from training.problems import Problem, Problems, records

#: The file under the folder of the data.
COREFERENCE = Path("coreference.jsonl")
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
    for number, record in records(path, problems) if path.exists() else ():
        try:
            bad = [Problem(path, number, key, message) for key, message in _check(record)]
        except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
            bad = [Problem(path, number, "line", f"expected text, pronouns and perhaps same: {error!r}")]
        problems += bad
        if bad:
            continue
        if record["text"] in found:
            problems.append(Problem(path, number, "text", "stands twice in this file"))
        found[record["text"]] = _antecedence(record)
    if problems:
        raise Problems(problems)
    return found


def coreference_table(coreference: Mapping[str, Antecedence]) -> str:
    """How many pronouns are annotated, and for how many actors of their sentence they stand."""
    actors = Counter(min(len(found), 2) for of_text in coreference.values() for found in of_text.values())
    rows = [
        ("sentences", f"{len(coreference):,}"),
        ("pronouns", f"{actors.total():,}"),
        ("pronouns that stand for one actor of their sentence", f"{actors[1]:,}"),
        ("pronouns that stand for several", f"{actors[2]:,}"),
        ("pronouns that stand for nobody whom their sentence names", f"{actors[0]:,}"),
    ]
    return table(("annotated antecedents", "number"), rows)


def not_in_corpus(path: Path, examples: Sequence[Example]) -> list[Problem]:
    """The annotated sentences, in a file without faults, that the corpus does not have, or no longer as they are."""
    texts = {example.text for example in examples}
    return [
        Problem(path, number, "text", "no sentence of the corpus; was it changed there?")
        for number, record in (records(path, []) if path.exists() else ())
        if record["text"] not in texts
    ]


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
        if start < 0 or record["text"][start : start + len(words)] != words:
            yield key, f"{words!r} does not stand at {start}"
