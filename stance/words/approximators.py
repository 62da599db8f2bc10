"""Small words that look like prepositions and are none: *about 300 nurses*, *up to ten*, *at least nine*, *has since left*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.words.readings import Reading

_NEAR = frozenset(("about", "around", "over"))
#: Adverbs that begin a phrase with a number.
APPROXIMATING = _NEAR | {"up", "at"}
_EXTREMES = frozenset(("least", "most"))
#: With an article these count: *about a dozen*.
_COUNTS = frozenset("dozen third quarter hundred thousand million billion tenth fifth".split())
_CLOCK = (["a.m."], ["p.m."], ["am"], ["pm"], ["o'clock"])
_DEGREES = frozenset(("now", "then", "here", "there"))
#: Before them a preposition is one, whatever number follows: *a fight over 30 jobs*, but *killed on Monday about 30*.
_NEUTRAL = frozenset(("person", "group", "institution", "place", "money", "time", "measure"))
#: Verbs that tell an object about something, and those that stand with *over*.
_TELLING = frozenset(("speech", "asking", "thinking"))
_DISPUTING = frozenset(("competing", "judging", "feeling"))
#: So far before a preposition may its verb stand.
_REACH = 5


def approximators(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str]
) -> list[int]:
    """Where prepositions stand that are adverbs: before a number unless the word before takes the preposition, *complained
    about 300 cuts*; before another adverb, *by then*; *since* between an auxiliary and its verb."""
    found = []
    for i, word in enumerate(lower):
        if pos[i] not in ("PREP", "TO") and word != "up":  # up is tagged as the one or the other
            continue
        following = lower[i + 1] if i + 1 < len(lower) else ""
        if word in _NEAR and _counts(lower, pos, i + 1) and lower[i + 2 : i + 3] not in _CLOCK:
            adverb = not _is_taken(lower, candidates, pos, i)
        elif word == "up" and following == "to":
            adverb = _counts(lower, pos, i + 2) or lower[i + 2 : i + 3] == ["now"]
        elif word == "to" and i - 1 in found:
            adverb = lower[i - 1] == "up"
        elif word == "at" and following in _EXTREMES:
            adverb = following == "least" or _counts(lower, pos, i + 2)
        elif word == "since" and i > 0 and pos[i - 1] in ("HAVE", "BE"):
            adverb = pos[i + 1 : i + 2] in (["VERB"], ["BE"], ["ADV"])
        else:
            adverb = following in _DEGREES and pos[i + 1] == "ADV"
        if adverb:
            found.append(i)
    return found


def _counts(lower: Sequence[str], pos: Sequence[str], i: int) -> bool:
    """Whether a number begins at ``i``."""
    if i >= len(lower):
        return False
    article = lower[i] in ("a", "an", "one") and i + 1 < len(lower) and lower[i + 1] in _COUNTS
    return pos[i] == "NUM" or lower[i] == "half" or article


def _is_taken(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether the preposition before a number belongs to a noun, adjective or verb that takes it, to a noun for what is said
    or done, or to a time that passes: *spread over five years*."""
    before = pos[i - 1] if i else "PUNCT"
    if lower[i] == "over" and _passes(candidates, pos, i + 1):
        return before in ("VERB", "NOUN", "NAME", "NUM", "ADV", "PRON")
    if before == "NOUN" and not any(r.kind in _NEUTRAL for r in candidates[i - 1] if r.pos == "noun"):
        return True
    for j in range(i - 1, max(-1, i - 1 - _REACH), -1):
        if pos[j] in ("PUNCT", "CONJ", "SUB", "PREP"):
            return False
        taken = pos[j].lower() if pos[j] in ("NOUN", "ADJ", "VERB") else ""
        if any(_takes(r, lower[i], beside=j == i - 1) for r in candidates[j] if r.pos == taken):
            return True
        if pos[j] == "VERB":
            return False
    return False


def _takes(reading: Reading, word: str, *, beside: bool) -> bool:
    """Whether a word takes a preposition: by its table entry, or by its class, *told Mali about 30 cuts*."""
    told = word == "about" and reading.kind in _TELLING and reading.pos == "verb" and not beside
    disputed = word == "over" and reading.kind in _DISPUTING and reading.pos == "verb"
    return told or disputed or word in f"{reading.recipient}/{reading.judged}".split("/")


def _passes(candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int) -> bool:
    """Whether a number of days or years stands at ``i``."""
    end = next((j for j in range(i, len(pos)) if pos[j] not in ("NUM", "DET", "ADJ")), len(pos))
    return end < len(pos) and any(r.pos == "noun" and r.kind == "time" for r in candidates[end])
