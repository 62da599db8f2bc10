"""Texts that nobody adopted: what a motion or statement says that is only discussed or voted down is nobody's stance."""

from __future__ import annotations

from stance.cues.prospects import WEIGHING, has_possessor
from stance.cues.unreal import is_unreal
from stance.reading import SentenceReading

_TEXTS = frozenset("bill communique communiqué declaration motion resolution statement text".split())
#: Nouns for what is to be done, as an infinitive behind them tells: *a plan to arm Mali*.
_PLANS = frozenset("call idea initiative offer package plan proposal request scheme suggestion".split())
_DELAYING = frozenset("delay draft negotiate postpone prepare shelve".split())
_UNDOING = frozenset("block defeat oppose refuse reject veto".split())
#: How a text hangs on what is done with it.
_TREATED = frozenset(("obj", "on", "to"))


def is_unadopted(reading: SentenceReading, token: int) -> bool:
    """Whether it is what a text says that was not adopted and of which it is not told whose it is: *debated a motion
    condemning Mali*, *voted down a motion to condemn Mali*, *vetoed a plan to arm Mali*, but not *adopted a motion condemning
    Mali*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[token] != "VERB" or structure.label[token] not in ("acl", "advcl", "xcomp"):
        return False
    text = _text(reading, token)
    if text < 0 or has_possessor(reading, text):
        return False
    verb = structure.head[text]
    passive = structure.label[text] == "subj" and syntax.voice[verb] == "passive"
    if verb < 0 or syntax.pos[verb] != "VERB" or not (passive or structure.label[text] in _TREATED):
        return False
    down = syntax.lemma[verb] == "vote" and syntax.lower[verb + 1 : verb + 2] == ["down"]
    lemma = syntax.lemma[verb]
    return down or lemma in WEIGHING or lemma in _DELAYING or lemma in _UNDOING or is_unreal(reading, verb)


def _text(reading: SentenceReading, token: int) -> int:
    """The noun of the text that says what the verb tells, as it stands right before it, or -1."""
    syntax = reading.syntax
    aimed = syntax.lower[token - 1 : token] == ["to"]
    noun = token - (2 if aimed else 1)
    plain = syntax.voice[token] in ("ing", "base")
    texts = _TEXTS | _PLANS if aimed else _TEXTS
    return noun if noun >= 0 and plain and syntax.lemma[noun] in texts else -1
