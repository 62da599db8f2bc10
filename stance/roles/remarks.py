"""Remarks: what somebody tells besides, as he says no to a claim, tells of bystanders."""

from __future__ import annotations

from collections.abc import Sequence

from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite
from stance.roles.reporters import voiced
from stance.words.acts import APPROVING

#: Classes of verbs for what is told, *noting*, or pointed out.
_TELLING = frozenset(("speech", "showing"))
#: What tells of what is to come, which is no claim that there is.
_FUTURE = frozenset(("will", "would", "'ll"))
#: Pronouns that may stand for what is denied.
_THINGS = frozenset("it they them this these those".split())
#: How those hang on a noun who hold or make what it names.
_HOLDING = frozenset(("poss", "by", "from", "of"))


def told_besides(site: CueSite) -> set[int]:
    """The mentions that are no targets of a denial, as a remark tells of them: *dismissed the claim, noting
    that Togo had thanked Chad*. Who does something there may have made the claim, *rejected the figures, saying the union
    had miscounted*, unless others did: *rejected Mali's figures, saying Togo had miscounted*."""
    reading, anchor, keys = site.reading, site.anchor, site.keys
    noun = reading.structure.dependent(anchor, "obj")
    if noun < 0 or reading.mention_of(noun) >= 0:
        return set()
    found = set[int]()
    for told in _remarks(reading, anchor, noun):
        found |= _bystanding(reading, anchor, told, keys, owned=_is_owned(reading, noun))
    return found


def _remarks(reading: SentenceReading, anchor: int, noun: int) -> list[int]:
    """The verbs of what the subject tells in a participial clause behind the ``noun``."""
    structure, syntax = reading.structure, reading.syntax
    tellers = [
        i
        for i in structure.governed(anchor, "advcl")
        if i > noun and syntax.voice[i] == "ing" and syntax.reading[i].kind in _TELLING
    ]
    return [i for teller in tellers for i in structure.governed(teller, "ccomp")]


def _is_owned(reading: SentenceReading, noun: int) -> bool:
    structure = reading.structure
    owners = (reading.mention_of(i) for i in structure.dependents[noun] if structure.label[i] in _HOLDING)
    return any(i >= 0 and reading.mentions[i].form != "pronoun" for i in owners)


def _bystanding(
    reading: SentenceReading, anchor: int, told: int, keys: Sequence[str], *, owned: bool
) -> set[int]:
    """Those of whom the clause at ``told`` tells, if it tells nothing of the speaker or of what is denied."""
    structure, syntax = reading.structure, reading.syntax
    inside = [i for i, mention in enumerate(reading.mentions) if told in structure.ancestors(mention.head)]
    if not inside or not {keys[i] for i in reading.doers(anchor)}.isdisjoint(keys[i] for i in inside):
        return set()
    first = min(told, reading.mentions[inside[0]].first)
    if not _THINGS.isdisjoint(syntax.lower[first : reading.mentions[inside[-1]].last]):
        return set()
    to_come = any(syntax.lower[i] in _FUTURE for i in structure.governed(told, "aux"))
    _, deed = voiced(reading, told)
    apart = owned or to_come or syntax.reading[deed].act in APPROVING
    return set(inside) - (set() if apart else reading.doers(told))
