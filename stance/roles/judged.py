"""Those who are said to be judged or backed, and so are no sources: *Mali was criticised*, *Mali drew praise from Togo*."""

from __future__ import annotations

from stance.document import StanceLabel
from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite
from stance.words.lexicon import CueTerm

#: The frame of terms whose subject is the target: *draw praise from*.
_FROM_SUBJECT = "from-subj"


def judged(site: CueSite) -> set[int]:
    """The mentions that are no sources of the cue, as it tells that they are judged or backed, or what they meet with."""
    reading, anchor, stance, keys = site.reading, site.anchor, site.stance, site.keys
    syntax, structure = reading.syntax, reading.structure
    word = syntax.reading[anchor]
    if word.kind == "feeling":
        return set()
    judges = word.kind == "judging" or word.act == "support"
    accused = reading.mention_of(structure.head[anchor]) if structure.label[anchor] == "acl" else -1
    if judges and syntax.is_undergone(anchor) and accused >= 0:
        paths = (structure.path(anchor, mention.head) for mention in reading.mentions)
        return {i for i, path in enumerate(paths) if path.startswith("^acl.^")}
    passive = judges and syntax.voice[anchor] == "passive"
    if (passive and stance != "denial") or _befalls(reading, anchor, stance):
        verb = structure.head[anchor] if structure.label[anchor] == "obj" else anchor
        patient = reading.mention_of(structure.subject_of(verb))
        return {i for i, key in enumerate(keys) if patient >= 0 and key == keys[patient]}
    return set()


def _befalls(reading: SentenceReading, anchor: int, stance: StanceLabel) -> bool:
    """Whether the cue tells what its subject meets with: *draw praise from*, *come under fire*."""
    terms = (match.entry for match in reading.cue_terms[anchor])
    return any(isinstance(e, CueTerm) and e.stance == stance and e.frame == _FROM_SUBJECT for e in terms)
