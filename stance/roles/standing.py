"""How a mention stands apart from the cue: its function beside other words, its form, and the places that are filled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from stance.reading import SentenceReading
from stance.words.readings import Reading
from stance.words.syntax import NO_READING

#: Paths that lead from a cue to the nearest places for its source and target, by a letter.
_PLACES = {"subj": "s", ".obj": "o", ".by": "b", ".poss": "g", ".mod": "m"}
#: Labels that are no prepositions and no place of their own.
_ELSEWHERE = frozenset((".obj2", ".pred", ".xcomp", ".advcl", ".acl", ".adv", ".frag"))


class Function(NamedTuple):
    """What a mention is to another word than the cue: ``label`` is ``subj``, the label of its head in
    `stance.structure.structure`, ``cue`` where the cue itself governs it, or ``root``; ``word`` is what the tables tell of
    the word that governs it."""

    label: str
    word: Reading


def function_of(reading: SentenceReading, token: int, anchor: int) -> Function:
    """The function of a mention's head ``token``, as far as it is told by other words than a cue's ``anchor``."""
    structure = reading.structure
    verb = next((v for v in structure.predicates.get(token, ()) if v != anchor), -1)
    label, governor = ("subj", verb) if verb >= 0 else (structure.label[token], structure.head[token])
    if governor < 0:
        return Function("root", NO_READING)
    if governor == anchor:
        return Function("cue", NO_READING)
    return Function(label, reading.syntax.reading[governor])


def filled_places(paths: Sequence[str]) -> str:
    """Which places beside a cue the ``paths`` to the mentions fill: subject, object, *by*, owner, modifier, another
    preposition, and the clause that it takes."""
    found = {_PLACES.get(path) or _further_place(path) for path in paths}
    return "".join(sorted(found - {""}))


def _further_place(path: str) -> str:
    if path.startswith(".ccomp"):
        return "q"
    return "p" if path.startswith(".") and path.count(".") == 1 and path not in _ELSEWHERE else ""


def form_features(reading: SentenceReading, index: int, stance: str) -> list[str]:
    """The determiner and the number of the noun that a mention is named by."""
    syntax, m = reading.syntax, reading.mentions[index]
    first = m.np_first
    tag = syntax.pos[first]
    without = tag if tag == "NUM" else "-" if first < m.head else "bare"
    determiner = syntax.lower[first] if tag in ("DET", "POSS") else without
    number = syntax.reading[m.head].tag if m.form == "described" else ""
    return [
        f"det={determiner},{m.form}",
        f"det,stance={determiner},{m.form},{stance}",
        f"number={number},{m.form}",
    ]
