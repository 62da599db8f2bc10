"""Reporters: whoever only tells what somebody else feels or judges, *Reed said Togo was disappointed*."""

from __future__ import annotations

from stance.cues.bidding import is_asked, is_duty, is_fond
from stance.reading import SentenceReading
from stance.roles.below import hanging_on
from stance.roles.cuesite import CueSite
from stance.roles.wronged import AFFRONTING
from stance.words.acts import TAKING_STANCES

#: Feelings that others say one ought to have, and what they hold against one.
_REPROACHING = frozenset(("accountable", "answerable", "ashamed", "guilty", "liable", "responsible"))
_FED_UP = ["fed", "up"]
#: Verbs for who turns to somebody with words.
_ADDRESSING = frozenset("appear call phone rise ring speak stand write".split())
#: Classes of verbs that bring a judgement.
_VOICING = frozenset(("legal", "speech"))
#: Acts of verbs and nouns whose judgement is their subject's.
_JUDGING = TAKING_STANCES | {"regret"}
_KINDS = frozenset("feeling helping judging refusing speech".split())
#: Refusals of which whoever reports them may complain.
_SLIGHTS = frozenset(("ignore", "snub"))


def reporting(site: CueSite) -> set[int]:
    """The mentions outside the clause that names whose feeling or judgement the cue tells; they are no sources of it. Where
    somebody says how others should feel, these are none: *Reed said Togo should be grateful to Mali*."""
    reading, anchor, keys = site.reading, site.anchor, site.keys
    structure = reading.structure
    if is_fond(reading, anchor) and is_duty(reading, structure.head[anchor]):
        speaker, told = reading.doer(structure.head[structure.head[anchor]]), reading.doer(anchor)
        return {
            i for i, key in enumerate(keys) if min(speaker, told) >= 0 and key == keys[told] != keys[speaker]
        }
    verb, heard = anchor, set[int]()
    if not _is_felt(reading, anchor):
        verb, judgement = voiced(reading, anchor)
        purpose = _writes(reading, verb) if _judges(reading, judgement) else -1
        if (having := _had(reading, anchor)) >= 0:
            verb = having
        elif purpose >= 0:
            heard = {i for i, label in hanging_on(reading, purpose).items() if label == "to"}
            verb = purpose
        elif not _is_told(reading, verb, judgement):
            return set()
    holder = _holder(reading, structure.subject_of(verb))
    if holder < 0 or not _is_known(site, holder):
        return set()
    paths = (structure.path(verb, mention.head) for mention in reading.mentions)
    outside = {i for i, path in enumerate(paths) if path.startswith("^")}
    return {i for i in outside | heard if keys[i] != keys[holder]}


def _is_known(site: CueSite, holder: int) -> bool:
    """Whether the sentence names the holder, also where a pronoun stands for him, *Ana Ruiz of Togo said it was disappointed*,
    or brackets tell for whom: *"They (nurses) are disappointed," Ana Ruiz said*."""
    mentions, keys = site.reading.mentions, site.keys
    told = site.reading.structure.dependent(mentions[holder].head, "appos") >= 0
    told |= any(key == keys[holder] and m.form != "pronoun" for m, key in zip(mentions, keys, strict=True))
    return mentions[holder].form != "pronoun" or told


def holding(site: CueSite) -> set[int]:
    """The mentions that are no targets of a feeling, as they have it: *the nurses are fed up with Togo, Reed said*, but not
    *the nurses are liked by Togo*."""
    reading, anchor = site.reading, site.anchor
    syntax = reading.syntax
    holder = reading.mention_of(reading.structure.subject_of(anchor))
    caused = "by" in syntax.reading[anchor].judged.split("/")  # impressed by
    had = caused or syntax.pos[anchor] == "ADJ" or syntax.lower[anchor : anchor + 2] == _FED_UP
    return {holder} - {-1} if had and _is_felt(reading, anchor) else set()


def _holder(reading: SentenceReading, subject: int) -> int:
    """The mention at a subject, or in apposition to it: *the envoy, Ana Ruiz, wrote*; or -1."""
    if subject < 0 or reading.mention_of(subject) >= 0:
        return reading.mention_of(subject)
    return reading.mention_of(reading.structure.dependent(subject, "appos"))


def _is_felt(reading: SentenceReading, anchor: int) -> bool:
    """Whether the cue says how its subject feels, or behind a noun how those stand to others: *was disappointed*, *is fed up*,
    *nurses critical of Mali*."""
    syntax = reading.syntax
    word = syntax.reading[anchor]
    felt = syntax.voice[anchor] == "passive" or syntax.pos[anchor] == "ADJ"
    behind = word.kind == "relation" and reading.structure.label[anchor] == "acl"
    feeling = (word.kind == "feeling" or behind) and word.lemma not in _REPROACHING
    return felt and (feeling or syntax.lower[anchor : anchor + 2] == _FED_UP)


def _had(reading: SentenceReading, noun: int) -> int:
    """The verb with which somebody tells that another has a feeling: *Reed said the nurses had no faith in Togo*, but not *had
    his full confidence*; or -1."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[noun] if structure.label[noun] == "obj" else -1
    feeling = syntax.pos[noun] == "NOUN" and syntax.reading[noun].kind == "feeling"
    told = verb >= 0 and structure.label[verb] == "ccomp" and syntax.pos[verb] == "HAVE"
    return verb if feeling and told and structure.dependent(noun, "poss") < 0 else -1


def _writes(reading: SentenceReading, verb: int) -> int:
    """The verb of writing or speaking whose subject voices something with an infinitive, *wrote to Mali to voice its regret*;
    or -1."""
    structure, syntax = reading.structure, reading.syntax
    above = structure.head[verb] if structure.label[verb] == "xcomp" else -1
    if above < 0 or syntax.lemma[above] not in _ADDRESSING or syntax.voice[above] != "finite":
        return -1
    return above if structure.subject_of(above) == structure.subject_of(verb) else -1


def voiced(reading: SentenceReading, anchor: int) -> tuple[int, int]:
    """The verb of the cue and the word that tells the judgement, a noun where the verb only voices it: *expressed thanks*,
    *filed a complaint*."""
    structure, syntax = reading.structure, reading.syntax
    noun = anchor if syntax.pos[anchor] == "NOUN" else structure.dependent(anchor, "obj")
    verb = structure.head[noun]
    voiced = noun >= 0 and structure.label[noun] == "obj" and syntax.reading[verb].kind in _VOICING
    return (verb, noun) if voiced else (anchor, anchor)


def _is_told(reading: SentenceReading, verb: int, judgement: int) -> bool:
    """Whether somebody tells that another judges or says no: *Reed said that Togo praised Mali*, *that Togo rejects the plan*,
    but not *that Togo insulted Mali*."""
    told = reading.structure.label[verb] == "ccomp" and reading.syntax.voice[verb] == "finite"
    affronts = reading.syntax.lemma[judgement] in AFFRONTING
    return _judges(reading, judgement) and told and not affronts and not is_asked(reading, verb)


def _judges(reading: SentenceReading, judgement: int) -> bool:
    word = reading.syntax.reading[judgement]
    told = word.kind in _KINDS or word.lemma == "opposition"
    return told and word.act in _JUDGING and word.lemma not in _SLIGHTS
