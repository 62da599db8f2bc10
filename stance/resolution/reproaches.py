"""For what somebody is punished is his own doing: the *its* of *imposed sanctions on Mali over its support for Togo*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Entity, Instance
from stance.resolution.pronouns import AGREEMENT, agrees
from stance.words.lexicon import CueTerm

#: Before the ground of a punishment, by their last words; behind *over* it is whatever the other one does or has.
_OVER = "over"
_GROUNDS = (["for"], ["because", "of"], ["due", "to"], ["in", "response", "to"])
_HOSTILE = ("denial", "condemnation")
#: Kinds of verbs for what hits the other side only: not *clashed with Mali over its plan*.
_HITTING = frozenset(("change", "ending", "force", "hurting", "judging", "legal", "taking"))
#: How clauses hang on the verb above them.
_CLAUSES = frozenset(("acl", "advcl", "ccomp", "conj", "xcomp"))


def punished(pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> Entity | None:
    """Whom the verb before a possessive pronoun hits, where the pronoun stands in its ground; ``sentence`` are the mentions
    before it."""
    if pronoun.possessed < 0 or not _is_ground(pronoun, reading):
        return None
    verb = _verb_above(pronoun, reading)
    if not 0 <= verb < pronoun.first or not _is_hostile(reading, verb):
        return None
    agreement = AGREEMENT[reading.syntax.lower[pronoun.head]]
    hit = [i for i in sentence if i.mention.np_first > verb and i.mention.group < 0 and agrees(i, agreement)]
    plain = [i for i in hit if not i.owner and not i.placed] or [i for i in hit if not i.placed] or hit
    doers = {i.entity.actor.key for i in sentence if i.mention.np_first < verb}
    return plain[0].entity if plain and plain[0].entity.actor.key not in doers else None


def _is_ground(pronoun: Mention, reading: SentenceReading) -> bool:
    """Whether it opens a ground: *over its role*, *because of its support*, not *for its own safety*."""
    syntax, at = reading.syntax, pronoun.first
    if syntax.lower[at + 1] == "own":
        return False
    word = syntax.reading[pronoun.possessed]
    if word.kind == "feeling":  # whoever punishes is worried himself
        return False
    if at and syntax.lower[at - 1] == _OVER:
        return True
    told = word.act != "none" or word.attitude != "0"
    return told and any(syntax.lower[max(0, at - len(words)) : at] == words for words in _GROUNDS)


def _verb_above(pronoun: Mention, reading: SentenceReading) -> int:
    """The verb of whose clause the pronoun's noun is a part, or -1."""
    structure, at = reading.structure, pronoun.possessed
    while at >= 0 and reading.syntax.pos[at] != "VERB":
        at = -1 if structure.label[at] in _CLAUSES else structure.head[at]
    return at


def _is_hostile(reading: SentenceReading, verb: int) -> bool:
    """Whether what its subject does hits somebody: *sanctioned*, *cut aid to*; but *met criticism over its role*."""
    word, noun = reading.syntax.reading[verb], reading.structure.dependent(verb, "obj")
    if reading.syntax.voice[verb] == "passive" or word.kind not in _HITTING:
        return False
    if noun >= 0 and reading.syntax.reading[noun].act == "blame" and reading.mention_at[noun] < 0:
        return False
    if word.attitude == "-" and ("obj" in word.judged or "on" in word.judged.split("/")):
        return True
    terms = (match.entry for match in reading.cue_terms[verb])
    return any(
        isinstance(term, CueTerm) and term.stance in _HOSTILE and term.frame.startswith("subj-")
        for term in terms
    )
