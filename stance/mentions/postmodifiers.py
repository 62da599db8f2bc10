"""What stands behind an actor and belongs to it where a list may go on: *X of the Greens and Y*, *X, who left, and Y*."""

from __future__ import annotations

from typing import NamedTuple

from stance.mentions.brackets import CLOSING
from stance.mentions.mentions import Mention
from stance.words.syntax import Syntax

_PREPOSITIONS = frozenset(("of", "from", "for", "in"))
_NOMINAL = frozenset("DET POSS ADJ NUM NOUN NAME GEN".split())
_RELATIVE = frozenset(("who", "which", "whose", "whom"))
_JOINING = frozenset(("and", "or"))
_BODIES = frozenset(("group", "institution"))
#: So many tokens an insertion has at most.
_LONGEST = 18


class Postmodifier(NamedTuple):
    """Where it ends, before a comma or a conjunction, the last mention in it, and whether commas part it from its actor."""

    end: int
    last: int
    inserted: bool


def postmodifier(mentions: list[Mention], i: int, syntax: Syntax) -> Postmodifier | None:
    """What stands behind mention ``i`` and belongs to it, before a comma or a conjunction; or None."""
    mention, lower = mentions[i], syntax.lower
    start = mention.np_last
    end, inserted = start, "," in lower[mention.last : start]
    while end + 1 < len(lower) and lower[end] in _PREPOSITIONS and syntax.pos[end + 1] in _NOMINAL:
        end = _nominal_end(end + 1, syntax)
    if end == start:
        bracketed = not mention.alias and start > mention.last and lower[start - 1] in CLOSING.values()
        insertion = _insertion_end(mentions, i, syntax)
        end, inserted = (start, False) if bracketed and insertion < 0 else (insertion, True)
    if end < start or end + 1 >= len(lower) or (lower[end] != "," and lower[end] not in _JOINING):
        return None
    last = i
    while last + 1 < len(mentions) and mentions[last + 1].first < end:
        last += 1
    return Postmodifier(end, last, inserted)


def behind_relative(syntax: Syntax, token: int) -> int:
    """The mark that ends the relative clause which a comma at ``token`` parts from its noun, *, who was ill,*; ``token`` where
    none does."""
    lower = syntax.lower
    if lower[token : token + 1] != [","] or token + 1 == len(lower) or lower[token + 1] not in _RELATIVE:
        return token
    reach = range(token + 2, len(lower))
    return next((j for j in reach if syntax.pos[j] == "PUNCT" and lower[j] != "-"), len(lower))


def _nominal_end(start: int, syntax: Syntax) -> int:
    end = start
    while end < len(syntax.pos) and syntax.pos[end] in _NOMINAL:
        end += 1
    return end


def _insertion_end(mentions: list[Mention], i: int, syntax: Syntax) -> int:
    """The comma, before a conjunction, that ends what a comma inserts behind mention ``i``: a relative clause, a participle
    with a preposition, what it is; or -1."""
    first, lower = mentions[i].np_last + 1, syntax.lower
    if first + 2 >= len(lower) or lower[first - 1] != ",":
        return -1
    reach = range(first + 1, min(len(lower) - 1, first + _LONGEST))
    end = next((j for j in reach if syntax.pos[j] == "PUNCT" and lower[j] != "-"), -1)
    if end < 0 or lower[end] != "," or lower[end + 1] not in _JOINING:
        return -1
    undergone = syntax.voice[first] == "participle" or (
        syntax.voice[first] == "finite" and syntax.pos[first] == "VERB" and mentions[i].np_first == 0
    )
    told = undergone and syntax.pos[first + 1] in ("PREP", "TO")
    if lower[first] in _RELATIVE or lower[first] == "with" or told:
        return end
    return end if _says_what(mentions, i, first, end, syntax) else -1


def _says_what(mentions: list[Mention], i: int, first: int, end: int, syntax: Syntax) -> bool:
    """Whether an actor with a name is one by the words between: ``a rights group``, ``the ruling party``, ``X's leader``."""
    name, lower = mentions[i], syntax.lower
    last = next((m for m in reversed(mentions[i + 1 : i + 5]) if m.last == end), None)
    if name.form != "name" or last is None or last.form != "described" or not syntax.is_singular(last.head):
        return False
    if any(pos not in _NOMINAL for pos in syntax.pos[first:end]):
        return False
    kind = syntax.reading[last.head].kind
    if name.may_be_person:
        owned = last.owner > i or lower[first] in ("a", "an")
        return kind in _BODIES | {"person"} and (owned if kind == "person" else lower[first] in ("a", "an"))
    if lower[first] in ("a", "an"):
        return kind in _BODIES
    return lower[first] == "the" and name.kind == lower[last.head] == "party"
