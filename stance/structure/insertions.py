"""Inserted reports: *Syria, he said, condemned the raid* is read as *Syria condemned the raid*, which he said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from stance.structure.attachment import Tree, attach_inside
from stance.structure.chunks import Chunk
from stance.structure.clausewords import takes_bare_clause
from stance.words.syntax import Syntax

#: So many chunks a report has at most between its commas: speaker, verb, and whom he told it or where.
_LONGEST = 8


class Report(NamedTuple):
    """The chunks between the commas, the verb of speech among them, and the verb that goes on with what is told."""

    chunks: tuple[Chunk, ...]
    speaker: Chunk
    verb: Chunk
    told: int


def set_aside(chunks: Sequence[Chunk], syntax: Syntax) -> tuple[list[Chunk], list[Report]]:
    """The row of chunks without its inserted reports and their commas, and the reports."""
    kept: list[Chunk] = []
    reports: list[Report] = []
    behind = 0
    for comma in [k for k, chunk in enumerate(chunks) if chunk.kind == ","]:
        if comma < behind:
            continue
        kept += chunks[behind:comma]
        behind = comma
        report = _report(chunks, comma, syntax) if kept and kept[-1].kind == "NP" else None
        if report is not None:
            reports.append(report)
            behind = comma + len(report.chunks) + 2
    return [*kept, *chunks[behind:]], reports


def _report(chunks: Sequence[Chunk], comma: int, syntax: Syntax) -> Report | None:
    """The report between the comma and the next one, if a finite verb follows that."""
    last = next(
        (j for j in range(comma + 1, min(len(chunks), comma + _LONGEST + 2)) if chunks[j].kind == ","), -1
    )
    if last < 0 or last + 1 == len(chunks) or chunks[last + 1].form != "finite":
        return None
    inside = tuple(chunks[comma + 1 : last])
    if len(inside) < 2 or any(chunk.kind not in ("NP", "VG", "PREP") for chunk in inside):
        return None
    first, second = inside[:2]
    speaker, verb = (second, first) if first.kind == "VG" else (first, second)
    verbs = [chunk for chunk in inside if chunk.kind == "VG"]
    if verbs != [verb] or speaker.kind != "NP" or verb.form != "finite":
        return None
    if not takes_bare_clause(syntax.reading[verb.head]):
        return None
    return Report(inside, speaker, verb, chunks[last + 1].head)


def attach(report: Report, tree: Tree) -> None:
    """Hang the report's own words on its verb, and what is told below that."""
    verb, preposition = report.verb.head, ""
    for chunk in report.chunks:
        if chunk.kind == "NP":
            attach_inside(tree, chunk)
            tree.attach(chunk.head, verb, "subj" if chunk is report.speaker else preposition or "obj")
        elif chunk.kind == "VG":
            for i in range(chunk.first, chunk.last):
                tree.attach(i, verb, "aux")
        else:
            tree.attach(chunk.first, verb, "prep")
        preposition = tree.syntax.lower[chunk.first] if chunk.kind == "PREP" else ""
    tree.subject[verb] = report.speaker.head
    tree.attach(tree.root(report.told), verb, "ccomp")
