"""Quantifiers that stand alone: *some condemned Togo*, but not *some condemned men* and *some of the men*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.words.readings import Reading

#: Those that may stand for people without their noun.
QUANTIFIERS = frozenset("some many several few most both another each".split())
_AUXILIARIES = frozenset(("MODAL", "BE", "HAVE", "DO"))
_ENDS = frozenset(("PUNCT", "CONJ", "SUB"))
_DETERMINED = frozenset(("DET", "POSS", "PRON"))
_PHRASE = frozenset(("NAME", "NOUN", "ADJ", "NUM"))
#: Conjunctions that as a rule join clauses, and prepositions of time that open them too.
_CONTRASTING, _OPENING = frozenset(("but", "yet")), frozenset("after before since until till as".split())
#: Before a place, and what its name has.
_PLACING, _PLACE = frozenset("in at from within inside".split()), _PHRASE | {"DET", "POSS", "GEN"}
_PAST = frozenset(("VBD", "VBN"))
#: What is inserted behind a quantifier is no longer than this many tokens.
_LONGEST = 8


def standing_alone(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str]
) -> list[tuple[int, int]]:
    """The quantifiers that are the subjects of clauses, each with its verb or auxiliary."""
    found = []
    for i, word in enumerate(lower):
        if word in QUANTIFIERS and pos[i] == "DET" and _opens_clause(lower, pos, i):
            verb = _behind_insertion(lower, pos, i + 1)
            while verb < len(pos) and pos[verb] in ("ADV", "NEG") and word != "most":
                verb += 1
            placed = _behind_place(lower, pos, i)
            if placed >= 0:
                found.append((i, placed))
            elif verb < len(pos) and _is_its_verb(lower, candidates, pos, i, verb):
                found.append((i, verb))
    return found


def _behind_insertion(lower: Sequence[str], pos: Sequence[str], i: int) -> int:
    """The token behind a few words between commas that begin at ``i`` and name nobody, *both, however, praised it*, or
    ``i``."""
    inserted = lower[i + 1 : i + _LONGEST] if lower[i : i + 1] == [","] else []
    end = i + 2 + inserted.index(",") if "," in inserted[1:] else i
    return i if "NAME" in pos[i:end] else end


def _behind_place(lower: Sequence[str], pos: Sequence[str], i: int) -> int:
    """The verb behind a place that tells where those are of whom a quantifier at ``i`` speaks: *many in Oslo said*; or -1."""
    before = _before(lower, i)
    if lower[i + 1 : i + 2] == [] or lower[i + 1] not in _PLACING or (before >= 0 and pos[before] == "VERB"):
        return -1
    end = next((j for j in range(i + 2, len(pos)) if pos[j] not in _PLACE), len(pos))
    return end if end > i + 2 and end < len(pos) and pos[end] in (*_AUXILIARIES, "VERB") else -1


def _before(lower: Sequence[str], i: int) -> int:
    """The token before a quantifier and its article: *a few*."""
    return i - 1 - (lower[i] == "few" and lower[i - 1 : i] == ["a"])


def _opens_clause(lower: Sequence[str], pos: Sequence[str], i: int) -> bool:
    """Whether a clause may begin at ``i``: behind a mark, a conjunction or a verb that takes one; but not at *each* behind the
    comma of its subject: *Reed and Kerr, his aunt, each thanked Mali*."""
    before = _before(lower, i)
    if lower[i] == "each" and before >= 0 and lower[before] == ",":
        return False
    return before < 0 or pos[before] in _ENDS or pos[before] == "VERB" or lower[before] in _OPENING


def _is_its_verb(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int, verb: int
) -> bool:
    """Whether the word at ``verb`` is what the quantifier at ``i`` does, and does not stand before a noun as a participle."""
    if pos[verb] in _AUXILIARIES:
        return True
    readings = [reading for reading in candidates[verb] if reading.pos == "verb"]
    tags = {reading.tag for reading in readings}
    if pos[verb] not in ("VERB", "ADJ") or "VBG" in tags or lower[verb + 1 : verb + 2] == ["by"]:
        return False
    if pos[verb] == "VERB" and tags and "VBN" not in tags:
        return True
    if tags and not tags >= _PAST:
        return False
    following = pos[verb + 1] if verb + 1 < len(pos) else "PUNCT"
    if following in _DETERMINED or any(reading.kind == "speech" for reading in readings):
        return True
    end = next((j for j in range(verb + 1, len(pos)) if pos[j] not in _PHRASE), len(pos))
    if end > verb + 1 and pos[end - 1] == "NAME" and not lower[end - 1].endswith("s"):
        return True
    return _needs_verb(lower, pos, i, end, listed=end > verb + 1)


def _needs_verb(lower: Sequence[str], pos: Sequence[str], i: int, end: int, listed: bool) -> bool:
    """Whether no verb follows from ``end`` on for a clause that opens at ``i``; behind a comma, or where a noun may end a list
    (``listed``) behind *and*, none needs to."""
    before = _before(lower, i)
    if before >= 0 and (pos[before] == "VERB" or lower[before] == ","):
        return False
    if before >= 0 and listed and pos[before] == "CONJ" and lower[before] not in _CONTRASTING:
        return False
    for j in range(end, len(pos)):
        if pos[j] in _AUXILIARIES or (pos[j] == "VERB" and pos[j - 1] != "TO"):
            return False
        if pos[j] in _ENDS:
            break
    return True
