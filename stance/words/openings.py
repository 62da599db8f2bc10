"""Names that open a sentence and look like other words: *Green accused Hill*, *Reed, a lawyer, left*."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from stance.words.lexicon import Reading
from stance.words.tagmending import OBJECTS, VERBAL

#: Behind these a sentence, a quotation or its report begins, and a capital tells nothing.
_OPENING = frozenset(('"', "“", "”", "``", "''", "«", "»", "‘", "’", "-", "--", "–", "—", "•", ":"))
#: Behind somebody's name, where a noun would have its article before it.
_APPOSED = frozenset(((",", "a"), (",", "an"), (",", "who")))


def name_openings(
    words: Sequence[str],
    candidates: Sequence[Sequence[Reading]],
    pos: Sequence[str],
    names: Collection[str],
) -> list[str]:
    """The parts of speech, where a last name of the text that opens a sentence or its report is one: *Green accused Hill*,
    *"He lied," Long said*, but not *Green energy* or *Long lines formed*; and a name that opens one where a noun
    would have an article: *Reed, a lawyer, left*."""
    tags = list(pos)
    if pos[:1] == ["NOUN"] and tuple(words[1:3]) in _APPOSED and _counts_one(candidates[0]):
        tags[0] = "NAME"
    for i, word in enumerate(words):
        opens = word in names and (i == 0 or words[i - 1] in _OPENING)
        if opens and _follows_name(words, candidates, pos, names, i + 1):
            tags[i] = "NAME"
    return tags


def _follows_name(
    words: Sequence[str],
    candidates: Sequence[Sequence[Reading]],
    pos: Sequence[str],
    names: Collection[str],
    i: int,
) -> bool:
    """Whether what stands at ``i`` follows on a name: a verb that is no noun, an adverb before it, a comma, a possessive mark,
    or *and* before another name."""
    while i < len(words) and pos[i] == "ADV":
        i += 1
    if i >= len(words):
        return False
    if pos[i] in ("GEN", "CONJ"):
        return pos[i] == "GEN" or (words[i + 1 : i + 2] != [] and words[i + 1] in names)
    if words[i] == ",":
        return True
    past = (
        words[i].endswith("ed") and pos[i + 1 : i + 2] and pos[i + 1] in OBJECTS
    )  # the accused is a noun too
    return past or (pos[i] in VERBAL and all(reading.pos != "noun" for reading in candidates[i]))


def _counts_one(candidates: Sequence[Reading]) -> bool:
    """Whether all that a form can be as a noun is a singular."""
    return {reading.tag for reading in candidates if reading.pos == "noun"} == {"NN"}
