"""Who voices a stance that is another's as well: in *Orban voiced Hungary's support* and *Mali's praise was echoed by Togo*
two hold it."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading

_VOICING = frozenset(
    "affirm announce articulate communicate confirm convey declare deliver emphasise emphasize express extend offer pledge "
    "promise reaffirm register reiterate relay renew repeat restate signal state stress transmit underline underscore "
    "voice".split()
)
#: Verbs for who takes up what others have said or feel, which is no voicing of theirs, as those take their side with it.
_ECHOING = frozenset(("echo", "second", "share"))
_SAID = frozenset(("claim", "feeling", "speech"))
#: Classes of nouns for what somebody holds or gives, and another can tell.
_HELD = _SAID | {"help", "thinking", "quality", "decision", "judging", "relation"}
#: How they whose stance it is hang on the noun, the latter two only where it stands in the passive.
_OWNERS, _AUTHORS = ("poss", "mod"), ("by", "from")
#: How a cue hangs on the noun that is voiced: *voiced its rejection and condemnation*, *its readiness to help*.
_WITHIN = frozenset(("conj", "xcomp"))


def voicing(reading: SentenceReading, anchor: int) -> tuple[int, int] | None:
    """The mention of who voices the stance of the cue at token ``anchor``, and that of whose stance it is; None where
    these are not two."""
    noun = _voiced(reading, anchor)
    if noun < 0:
        return None
    structure = reading.structure
    voice = reading.doer(structure.head[noun])
    owners = _OWNERS if structure.label[noun] == "obj" else (*_OWNERS, *_AUTHORS)
    holder = next(
        (
            i
            for i, mention in enumerate(reading.mentions)
            if structure.head[mention.head] == noun
            and structure.label[mention.head] in owners
            and not _tells_sort(reading, noun, mention)
        ),
        -1,
    )
    return (voice, holder) if voice >= 0 and holder >= 0 and voice != holder else None


def _voiced(reading: SentenceReading, anchor: int) -> int:
    """The noun that somebody voices or echoes and the cue belongs to, or -1."""
    structure, syntax = reading.structure, reading.syntax
    noun = anchor
    if syntax.pos[anchor] == "VERB" and syntax.lemma[anchor] in _VOICING:
        noun = next((i for i in structure.dependents[anchor] if structure.label[i] == "obj"), -1)
    while noun >= 0 and structure.label[noun] in _WITHIN:
        noun = structure.head[noun]
    if noun < 0 or syntax.pos[noun] != "NOUN" or not _is_object(reading, noun):
        return -1
    if reading.mention_at[noun] >= 0 or not _tells_stance(reading, noun):
        return -1  # Mali offered its neighbour help, promised fighter jets
    voiced = syntax.lemma[structure.head[noun]] in _VOICING
    return noun if voiced or (noun == anchor and _is_echoed(reading, noun)) else -1


def _tells_sort(reading: SentenceReading, noun: int, mention: Mention) -> bool:
    """Whether people before a noun only tell of what sort it is: *police training*, but not *Peru's training*, *government
    support*."""
    syntax = reading.syntax
    sort = mention.form == "described" and reading.structure.label[mention.head] == "mod"
    return sort and syntax.reading[noun].act == "none" and syntax.reading[noun].kind not in _SAID


def _tells_stance(reading: SentenceReading, noun: int) -> bool:
    """Whether somebody can hold what the noun tells: *support*, *readiness*, *concern*, but not *jets*, *training*."""
    word = reading.syntax.reading[noun]
    return bool(reading.cue_terms[noun]) or word.act != "none" or word.kind in _HELD


def _is_echoed(reading: SentenceReading, noun: int) -> bool:
    """Whether others say or feel the same: *echoed Mali's praise*, but not *did not share Mali's concern*, *shared its
    rice*."""
    syntax, verb = reading.syntax, reading.structure.head[noun]
    word = syntax.reading[noun]
    negated = any(syntax.pos[i] == "NEG" for i in reading.structure.dependents[verb])
    return syntax.lemma[verb] in _ECHOING and (word.act != "none" or word.kind in _SAID) and not negated


def _is_object(reading: SentenceReading, noun: int) -> bool:
    """Whether it is the object of a verb, in the passive its subject."""
    structure, voice = reading.structure, reading.syntax.voice
    label, verb = structure.label[noun], structure.head[noun]
    return (label == "obj" and voice[verb] != "passive") or (label == "subj" and voice[verb] == "passive")
