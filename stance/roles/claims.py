"""Denied claims: of whom what is denied tells, and whom the one who denies it does something to besides."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.below import all_below
from stance.roles.cuesite import CueSite
from stance.words.acts import CLAIMING

#: Verbs for answering a claim with words of one's own.
_ANSWERING = frozenset("counter rejoin reply respond retort".split())
#: How the words of a claim hang on it, and how whoever makes it.
_TOLD = frozenset(("ccomp", "of-ing"))
_AUTHORS = frozenset(("by", "from", "poss"))


def in_denied_claims(site: CueSite) -> set[int]:
    """The mentions that are no targets of a denial, as it is not they who claim what is denied."""
    reading, anchor = site.reading, site.anchor
    return (
        _criticised(reading, anchor)
        | _in_further_deeds(reading, anchor)
        | _claimed(reading, anchor)
        | _answered(reading, anchor)
        | _innocent(reading)
    )


def _innocent(reading: SentenceReading) -> set[int]:
    """The mentions of whom it is told that they did not do it: *protested his innocence*, *the innocence of the coach*."""
    lemma, head = reading.syntax.lemma, reading.structure.head
    if "innocence" not in lemma:
        return set()
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if "innocence" in {lemma[noun] for noun in (mention.possessed, head[mention.head]) if noun >= 0}
    }


def _claimed(reading: SentenceReading, anchor: int) -> set[int]:
    """The mentions in a claim whose author is named: *denied Togo's report that it had armed Mali*."""
    structure = reading.structure
    claim = max(structure.dependent(anchor, "obj"), structure.dependent(anchor, "obj2"))
    if claim < 0 or reading.syntax.pos[claim] != "NOUN":
        return set()
    told = {i for i in structure.dependents[claim] if structure.label[i] in _TOLD}
    below = (*structure.dependents[claim], *structure.governed(anchor, "obj"))
    if not told or not any(_is_author(reading, i, claim) for i in below):
        return set()
    return all_below(reading, told)


def _answered(reading: SentenceReading, anchor: int) -> set[int]:
    """The mentions in what the one who denies says instead: *countered that Togo had armed Mali*."""
    if reading.syntax.lemma[anchor] not in _ANSWERING:
        return set()
    return all_below(reading, set(reading.structure.governed(anchor, "ccomp")))


def _is_author(reading: SentenceReading, token: int, claim: int) -> bool:
    """*A report by Togo*, *Togo's report*, *a UN report*."""
    label, author = reading.structure.label[token], reading.mention_of(token)
    named = author >= 0 and reading.mentions[author].possessed == claim
    return named or (author >= 0 and label in _AUTHORS)


def _criticised(reading: SentenceReading, anchor: int) -> set[int]:
    """The mentions of whom what is denied tells, where others say it or no article stands: *rejected criticism of Mali*,
    *Togo's accusations of Mali*, but not *rejected the criticism of Mali*, which may be Mali's."""
    structure, syntax = reading.structure, reading.syntax
    noun = structure.dependent(anchor, "obj")
    if noun < 0:
        return set()
    word = syntax.reading[noun]
    if syntax.pos[noun] != "NOUN" or word.act != "blame" or "of" not in word.judged.split("/"):
        return set()
    below = structure.dependents[noun]
    told = any(structure.label[i] in ("by", "poss") for i in below)
    if not told and (word.kind != "speech" or any(syntax.pos[i] == "DET" for i in below)):
        return set()
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if structure.path(anchor, mention.head).startswith(".obj.of")
    }


def _in_further_deeds(reading: SentenceReading, anchor: int) -> set[int]:
    """The mentions in what the subject does besides, where it denies a claim: *brushed aside the criticism and vowed to
    defeat Mali*, but not *rejected the offer and told Mali so*."""
    structure, words = reading.structure, reading.syntax.reading
    claim = structure.dependent(anchor, "obj")
    if claim < 0 or not (words[claim].act in CLAIMING or words[claim].kind == "claim"):
        return set()
    subject = structure.subject_of(anchor)
    further = [
        i
        for i in structure.dependents[anchor]
        if structure.label[i] == "conj" and structure.subject_of(i) == subject
    ]
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if not structure.ancestors(mention.head).isdisjoint(further)
    }
