"""Stimuli: who causes a feeling is judged by those who have it, *the raid angered Mali*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite


def causing(site: CueSite) -> set[int]:
    """The mentions that cause the feeling which the verb tells of others, and so are none of its sources: Mali
    in *Mali left, angering Togo*, *Mali's support for Chad irritated Togo*."""
    reading, anchor, keys = site.reading, site.anchor, site.keys
    subject = reading.structure.subject_of(anchor)
    if not _is_caused(reading, anchor) or subject < 0:
        return set()
    caused = {i for i, path in enumerate(_paths(reading, anchor)) if path.startswith("subj")}
    named = {keys[i] for i in caused} - {keys[i] for i in feeling(site)}
    return {i for i, key in enumerate(keys) if key in named}


def feeling(site: CueSite) -> set[int]:
    """The mentions that have that feeling, or to whom is done what causes it, and so are none of its targets: Togo and Chad in
    *Mali freed Chad, angering Togo*."""
    reading, anchor = site.reading, site.anchor
    if not _is_caused(reading, anchor):
        return set()
    return {i for i, path in enumerate(_paths(reading, anchor)) if path in (".obj", "^advcl..obj")}


def onlookers(site: CueSite) -> set[int]:
    """The mentions that only dislike what is told, and so are none of its targets: *vetoed the bill, to the dismay of
    Mali*."""
    reading, anchor = site.reading, site.anchor
    structure, words = reading.structure, reading.syntax.reading
    found = set()
    for i, mention in enumerate(reading.mentions):
        noun = structure.head[mention.head]
        if noun in (-1, anchor) or structure.label[mention.head] not in ("of", "poss"):
            continue
        if words[noun].kind == "feeling" and words[noun].attitude == "-" and structure.label[noun] == "to":
            found.add(i)
    return found


def _is_caused(reading: SentenceReading, anchor: int) -> bool:
    """Whether a verb tells that its subject makes its object feel so: *angered Mali*, but not *resented Mali*."""
    syntax, word = reading.syntax, reading.syntax.reading[anchor]
    if word.kind != "feeling" or "by" not in word.judged.split("/"):
        return False
    active = syntax.pos[anchor] == "VERB" and not syntax.is_undergone(anchor)
    return active and reading.structure.dependent(anchor, "obj") >= 0


def _paths(reading: SentenceReading, anchor: int) -> list[str]:
    return [reading.structure.path(anchor, mention.head) for mention in reading.mentions]
