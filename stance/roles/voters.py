"""Voters: whoever abstains or stays away takes no part in how the others vote, nor who has asked them."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite
from stance.words.syntax import PEOPLE

#: Words that tell that somebody does not vote, as which part of speech.
_WITHHOLDING = {"abstain": "VERB", "absent": "ADJ"}
#: Before a clause that may tell why somebody is judged: *angry after Mali abstained*.
_GROUNDS = frozenset("after as because before for since that when".split())
#: What tells how somebody votes without the verb.
_SIDES = frozenset(("against", "for", "favour", "favor"))
#: How a share of those asked ends, and before whom it is a share of.
_SHARES = frozenset(("%", "percent", "cent"))
_SHARED = ("of", "in", "among")
_ACTIVE = ("finite", "base")
#: Labels of clauses that stand beside another one, not in it.
_BESIDE = ("", "advcl", "conj")
#: Acts of words that judge somebody for what he did.
_JUDGING = frozenset(("blame", "praise", "thank", "regret"))


def abstaining(site: CueSite) -> set[int]:
    """The mentions that only abstain or are absent beside the cue, and are no sources of it: Togo in *with
    Mali voting against and Togo abstaining*."""
    syntax = site.reading.syntax
    if _WITHHOLDING.keys().isdisjoint(syntax.lemma):
        return set()
    withholding = (i for i, lemma in enumerate(syntax.lemma) if syntax.pos[i] == _WITHHOLDING.get(lemma))
    return set().union(*(_apart(site.reading, token, site.anchor) for token in withholding))


def not_voted_on(site: CueSite) -> set[int]:
    """Those of them who are no targets: all, unless the cue judges, which may be for that they abstained; and those who only
    vote otherwise: Togo in *Mali voted for it and Togo against*."""
    word = site.reading.syntax.reading[site.anchor]
    judges = word.act in _JUDGING or word.kind == "feeling"
    return _otherwise(site.reading) if judges else abstaining(site) | _otherwise(site.reading)


def _otherwise(reading: SentenceReading) -> set[int]:
    """Who votes by *against* or *in favour* alone."""
    structure, syntax = reading.structure, reading.syntax
    if "vote" not in syntax.lemma:
        return set()
    sides = (structure.head[m.head] if structure.label[m.head] == "subj" else -1 for m in reading.mentions)
    return {i for i, side in enumerate(sides) if side >= 0 and syntax.lower[side] in _SIDES}


def polling(site: CueSite) -> set[int]:
    """The mentions that are no sources where a share of people who are not named does it, the Times in *a poll for the Times
    found 39 percent backed Reed*, but not nurses in *a poll of nurses found 39 percent backed Reed*."""
    reading, subject = site.reading, site.reading.structure.subject_of(site.anchor)
    structure, syntax = reading.structure, reading.syntax
    if subject < 0 or syntax.lower[subject] not in _SHARES or syntax.voice[site.anchor] not in _ACTIVE:
        return set()
    if any(structure.dependent(subject, label) >= 0 for label in _SHARED):
        return set()
    return {i for i, mention in enumerate(reading.mentions) if not _is_people(reading, mention.head)}


def _is_people(reading: SentenceReading, token: int) -> bool:
    """*Nurses*, *women*, but not *the union*, *the mayor*."""
    word = reading.syntax.reading[token]
    return word.kind in PEOPLE and reading.syntax.lower[token] != word.lemma


def _apart(reading: SentenceReading, token: int, anchor: int) -> set[int]:
    """The subject of a clause of its own around ``token``, with the members of its list, where the cue stands outside."""
    structure = reading.structure
    subject = structure.subject_of(token)
    doer, clause = reading.mention_of(subject), structure.head[subject]
    if doer < 0 or structure.label[subject] != "subj" or clause not in (token, structure.head[token]):
        return set()
    group = reading.mentions[doer].group
    members = {i for i, m in enumerate(reading.mentions) if i == doer or 0 <= m.group == group}
    if anchor == token:
        return members
    if (
        structure.label[clause] not in _BESIDE
        or reading.syntax.lower[max(0, reading.mentions[doer].np_first - 1)] in _GROUNDS
    ):
        return set()
    above = structure.ancestors(anchor) | {anchor}
    own = {i for i in above if structure.subject_of(i) == subject}
    within = clause in above and not _elsewhere(reading, anchor, clause)
    return set() if own or within else members


def _elsewhere(reading: SentenceReading, anchor: int, clause: int) -> bool:
    """Whether the cue stands in a clause below that has its own subject: *Mali abstained, while Togo voted for it*."""
    structure, at = reading.structure, anchor
    while at not in (clause, -1):
        if structure.label[at] in _BESIDE and reading.mention_of(structure.dependent(at, "subj")) >= 0:
            return True
        at = structure.head[at]
    return False
