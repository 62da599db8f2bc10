"""Wronged: to whom something is done in what others report. Who says so judges the doer, not him."""

from __future__ import annotations

from stance.cues.reflexives import DISGRACING
from stance.document import StanceLabel
from stance.reading import SentenceReading
from stance.roles.below import hanging_on
from stance.roles.cuesite import CueSite

#: Acts of verbs that tell what is done and judge nobody by words.
_DOING = frozenset(("none", "decide", "refuse"))
#: Classes of verbs for what harms somebody; *oppose* and *disappoint* are of others.
_HARMING = frozenset(("hurting", "taking", "ending", "force"))
#: Verbs that harm whoever is their subject in the passive: *were failed by*, *were let down by*.
_FAILING = frozenset(("fail", "let", "break", "treat"))
#: Verbs for words and deeds that wrong somebody: whoever reports them judges who says or does so.
AFFRONTING = DISGRACING | {"insult", "vilify"}
#: Verbs for conduct that lets others see a feeling, as *voice* and *express* tell of words.
_SHOWING = frozenset("betray demonstrate display exhibit show".split())
#: Before those towards whom a feeling is shown.
_TOWARDS = frozenset("at for to toward towards".split())


def wronged(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue: *said Mali had been betrayed by Togo*, *said Mali had been betrayed*,
    *said Togo had betrayed Mali*, *had treated Mali with contempt*, *had shown contempt for Mali*, *according to Reed,
    Togo robbed Mali*."""
    reading, anchor, stance = site.reading, site.anchor, site.stance
    verb = _deed(reading, anchor, stance)
    if verb < 0:
        return set()
    if reading.syntax.is_undergone(verb):
        undergoing = reading.mention_of(reading.structure.subject_of(verb))
        done = _doer(reading, verb) >= 0 or _befell(reading, verb)
        return {undergoing} - {-1} if done else set()  # not *is deluded*
    if not _is_reported(reading, verb):
        return set()
    shown = _shown(reading, verb)
    if shown >= 0:
        below = (*hanging_on(reading, shown).items(), *hanging_on(reading, verb).items())
        return {i for i, label in below if label in _TOWARDS}
    return {i for i, label in hanging_on(reading, verb).items() if label == "obj"}


def wronging(site: CueSite) -> set[int]:
    """The mentions that are no sources of it: whoever is said to do so, and to whom; where nobody says so, who does harm
    judges nobody by it: *misled Mali*, but not *hit out at Mali*."""
    reading, anchor, stance = site.reading, site.anchor, site.stance
    verb = _deed(reading, anchor, stance)
    if verb < 0:
        return set()
    if not _is_reported(reading, verb):
        return {reading.doer(verb)} - {-1} if verb == anchor and _does_harm(reading, verb) else set()
    told = {reading.doer(verb)} | wronged(site)
    return {i for i in told if i >= 0 and reading.mentions[i].form != "pronoun"}


def _deed(reading: SentenceReading, anchor: int, stance: StanceLabel) -> int:
    """The verb at the cue or around it, *treated them shamefully*, *showed contempt*, if it harms somebody; or -1."""
    structure, syntax = reading.structure, reading.syntax
    label, above = structure.label[anchor], structure.head[anchor]
    manner = (syntax.pos[anchor] == "ADV" and label == "adv") or (
        label == "with" and _treats_ill(reading, above)
    )
    shown = label == "obj" and _shown(reading, above) == anchor
    verb = above if manner or shown else anchor
    if stance != "condemnation" or verb < 0 or syntax.pos[verb] != "VERB":
        return -1
    word = syntax.reading[verb]
    harms = word.kind in _HARMING and word.effect == "-"
    ill = (manner and syntax.reading[anchor].attitude == "-") or _treats_ill(reading, verb)
    fails = word.lemma in _FAILING and syntax.is_undergone(verb) and _doer(reading, verb) >= 0
    told = not syntax.is_undergone(verb) or _doer(reading, verb) >= 0
    affronts = word.lemma in AFFRONTING and told and _is_reported(reading, verb)
    does = (word.act in _DOING and (harms or ill)) or affronts
    return verb if does or fails or _shown(reading, verb) >= 0 else -1


def _does_harm(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb tells of harm done to its object or, in the passive, to its subject."""
    word = reading.syntax.reading[verb]
    harms = word.kind in _HARMING and word.effect == "-" and word.act == "none"
    return harms and (reading.syntax.is_undergone(verb) or reading.structure.dependent(verb, "obj") >= 0)


def _doer(reading: SentenceReading, verb: int) -> int:
    """The mention that does it; *by* may hang on the manner: *treated with contempt by Togo*."""
    by = (reading.structure.dependent(i, "by") for i in reading.structure.governed(verb, "with"))
    return max((reading.doer(verb), *map(reading.mention_of, by)))


def _befell(reading: SentenceReading, verb: int) -> bool:
    """Whether somebody says that it happened, by nobody who is named: *said Mali had been betrayed*."""
    structure, lower = reading.structure, reading.syntax.lower
    happened = any(lower[i] in ("been", "being") for i in structure.governed(verb, "aux"))
    return happened and _is_reported(reading, verb)


def _treats_ill(reading: SentenceReading, verb: int) -> bool:
    """*Treated them with contempt*, *treated them badly*."""
    structure, syntax = reading.structure, reading.syntax
    how = (i for i in structure.dependents[verb] if structure.label[i] in ("with", "adv"))
    ill = (syntax.reading[i].attitude == "-" for i in how)
    return syntax.lemma[verb] == "treat" and any(ill)


def _shown(reading: SentenceReading, verb: int) -> int:
    """The noun for a feeling that a verb tells to have been shown, *contempt*, *scorn*, or -1."""
    noun = reading.structure.dependent(verb, "obj")
    if noun < 0 or reading.syntax.lemma[verb] not in _SHOWING or reading.syntax.pos[noun] != "NOUN":
        return -1
    word = reading.syntax.reading[noun]
    return noun if word.act == "blame" and word.attitude == "-" else -1


def _is_reported(reading: SentenceReading, verb: int) -> bool:
    """Whether somebody says it: *Reed said that*, *according to Reed*."""
    structure, syntax = reading.structure, reading.syntax
    above = structure.head[verb]
    telling = syntax.reading[above].kind == "speech" or syntax.reading[above].act == "assert"  # found that
    said = structure.label[verb] == "ccomp" and telling
    source = structure.subject_of(above) if said else structure.dependent(verb, "according")
    return reading.mention_of(source) >= 0
