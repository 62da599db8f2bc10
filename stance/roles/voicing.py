"""Who voices a stance that is another's as well: in *Orban voiced Hungary's support* two hold it."""

from __future__ import annotations

from stance.reading import SentenceReading

_VOICING = frozenset(
    "affirm announce articulate communicate confirm convey declare deliver emphasise emphasize express extend offer pledge "
    "promise reaffirm register reiterate relay renew repeat restate signal state stress transmit underline underscore "
    "voice".split()
)
#: How a cue hangs on the noun that is voiced: *voiced its rejection and condemnation*, *its readiness to help*.
_WITHIN = frozenset(("conj", "xcomp"))


def voicing(reading: SentenceReading, anchor: int) -> tuple[int, int] | None:
    """The mention of who voices the stance of the cue at token ``anchor``, and that of whose stance it is; None where these
    are not two."""
    noun = _voiced(reading, anchor)
    if noun < 0:
        return None
    structure = reading.structure
    subject = structure.subject.get(structure.head[noun], -1)
    voice = reading.mention_of(subject)
    holder = next(
        (
            i
            for i, mention in enumerate(reading.mentions)
            if structure.head[mention.head] == noun and structure.label[mention.head] in ("poss", "mod")
        ),
        -1,
    )
    return (voice, holder) if voice >= 0 and holder >= 0 and voice != holder else None


def _voiced(reading: SentenceReading, anchor: int) -> int:
    """The noun that somebody voices and the cue belongs to, or -1."""
    structure, syntax = reading.structure, reading.syntax
    noun = anchor
    if syntax.pos[anchor] == "VERB" and syntax.lemma[anchor] in _VOICING:
        noun = next((i for i in structure.dependents[anchor] if structure.label[i] == "obj"), -1)
    while noun >= 0 and structure.label[noun] in _WITHIN:
        noun = structure.head[noun]
    if noun < 0 or syntax.pos[noun] != "NOUN" or structure.label[noun] != "obj":
        return -1
    if reading.mention_at[noun] >= 0:
        return -1  # Mali offered its neighbour help
    return noun if syntax.lemma[structure.head[noun]] in _VOICING else -1
