"""Scenes: the mentions that only tell where something happened or was agreed: *the Paris attacks*, *the Geneva accord*."""

from __future__ import annotations

from stance.mentions import Mention
from stance.reading import SentenceReading

#: Harm that befalls a place, of which its name tells nobody who did it; states are named before it as its doers too.
_HARM = frozenset(
    "attack bombing bomb blast explosion shooting stabbing massacre killing murder atrocity carnage crash collapse fire arson "
    "vandalism assault siege kidnapping abduction poisoning ambush riot crush stampede".split()
)
#: Of these a state's name tells where as well: *the Norway massacre*, but not *the Israel attack*.
_SEEN = frozenset(
    "blast explosion shooting stabbing massacre crash collapse fire carnage stampede crush".split()
)
_AGREED = frozenset("deal agreement accord treaty protocol pact talks summit conference declaration".split())
#: Buildings and grounds where it happens: *the Kabul hotel attack*, *church vandalism*.
_BUILDINGS = frozenset(
    "church mosque synagogue temple shrine cathedral chapel hotel school college university mall market supermarket airport "
    "station embassy hospital clinic prison factory stadium concert nightclub club bar restaurant cafe cemetery monastery "
    "metro subway train bus ferry".split()
)


def scenes(reading: SentenceReading) -> set[int]:
    """The mentions that tell the place of a harm or an agreement, whoever caused it."""
    return {i for i, mention in enumerate(reading.mentions) if _is_scene(mention, reading)}


def _is_scene(mention: Mention, reading: SentenceReading) -> bool:
    structure, syntax = reading.structure, reading.syntax
    noun = structure.head[mention.head]
    qualifies = structure.label[mention.head] == "mod" and syntax.pos[noun] == "NOUN" and noun >= mention.last
    if not qualifies or "GEN" in syntax.pos[mention.last : noun]:
        return False
    event = syntax.lemma[noun]
    if mention.form == "described":
        return event in _HARM and syntax.lemma[mention.head] in _BUILDINGS
    if mention.form != "name":
        return False
    entry = mention.entry
    if entry is not None and entry.form == "capital":
        return event in _HARM | _AGREED
    inside = not _BUILDINGS.isdisjoint(syntax.lemma[mention.last : noun])
    if entry is not None:
        return entry.kind in ("state", "government") and event in (_HARM if inside else _SEEN)
    unknown = not mention.text.isupper() and not mention.title
    return event in _HARM and (inside or unknown)
