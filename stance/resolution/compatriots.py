"""Some people of a country or party, who are neither the state nor the party: *young Nigerians*, *five Republicans*, *Iranian*
in *Iranian and Turkish officials*."""

from __future__ import annotations

from stance.document import Actor
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading

#: Of how many a name in the plural is said.
_SOME = frozenset("few many most other several some".split())
_LARGE = frozenset("dozen score hundred thousand million billion".split())
#: Before a word that may name a language too, *fluent Chinese*, only these tell people.
_OF_PEOPLE = frozenset("elderly ethnic fellow indigenous old ordinary poor young".split())
#: Adjectives for the party as a whole, which headlines put before its name without an article.
_OF_THE_PARTY = frozenset("governing incumbent ruling".split())
_JOINING = frozenset((",", "and", "or"))
_COLLECTIVE = ("sh", "ch", "ese", "ss")


def some_people(mention: Mention, reading: SentenceReading) -> Actor | None:
    """The group that numbers or adjectives make of a demonym or of the members of a party, in its own words; but *the ruling
    Socialists* and *Nigerians* are all of them."""
    syntax, entry, last = reading.syntax, mention.entry, mention.last
    if entry is None or not (entry.form == "demonym" or entry.kind == "party"):
        return None
    owns = mention.possessed >= 0 and syntax.pos[last : last + 1] != ["GEN"]
    if (
        owns
        or not mention.text.endswith(("s", "men", *_COLLECTIVE))
        or syntax.lower[last : last + 1] == ["-"]
    ):
        return None
    first = _modified_from(mention, reading)
    words = syntax.lower[first : mention.first]
    counted = any(syntax.pos[j] == "NUM" or syntax.lower[j] in _SOME for j in range(first, mention.first))
    determined = first > 0 and syntax.pos[first - 1] in ("DET", "POSS", "GEN")
    several = counted or not _LARGE.isdisjoint(syntax.lemma[first : mention.first])
    if mention.text.endswith(_COLLECTIVE):
        several |= not _OF_PEOPLE.isdisjoint(words) and not determined
    else:
        several |= bool(words) and not determined and _OF_THE_PARTY.isdisjoint(words)
    if not several or _is_share(reading, first):
        return None
    return Actor(syntax.text(first, last), "group", entry.country)


def sharing_noun(mention: Mention, reading: SentenceReading) -> Actor | None:
    """The people of whom an adjective tells that shares its noun with those joined to it, *the Iranian and Turkish
    presidents*, *French and German troops*; their governments, and *Iranians and Turkish officials*, are others."""
    entry, syntax = mention.entry, reading.syntax
    adjective = entry is not None and entry.form == "demonym" and not mention.text.endswith(("ans", "men"))
    if entry is None or not adjective or mention.group < 0:
        return None
    last = next(m for m in reversed(reading.mentions) if m.group == mention.group)
    several = syntax.reading[last.head].kind in ("person", "group")
    people = last.form == "described" and last.title and several
    if not people or syntax.is_singular(last.head) or last.first <= mention.last:
        return None
    between = range(mention.last, last.first)
    joined = all(syntax.lower[j] in _JOINING or _is_origin(reading, j) for j in between)
    noun = last.text.removeprefix(last.title).strip()
    return Actor(f"{mention.text} {noun}", "group", entry.country) if joined else None


def _is_origin(reading: SentenceReading, token: int) -> bool:
    at = reading.mention_of(token)
    entry = reading.mentions[at].entry if at >= 0 else None
    return entry is not None and entry.form == "demonym"


def _modified_from(mention: Mention, reading: SentenceReading) -> int:
    """The first token of the numbers and adjectives right before a name: of *some 60 young Danes* the number."""
    syntax, first = reading.syntax, mention.first
    while first > 0 and _modifies(reading, first - 1):
        first -= 1
    first = next((j for j in range(first, mention.first) if syntax.pos[j] == "NUM"), first)
    many = first > 1 and syntax.lower[first - 1] == "of" and syntax.lemma[first - 2] in _LARGE
    return first - 2 if many else first


def _is_share(reading: SentenceReading, first: int) -> bool:
    """Whether it tells how large a part of all of them is meant: *one in four Republicans*, *two out of three Danes*."""
    syntax = reading.syntax
    before = syntax.lower[max(0, first - 2) : first]
    return before in (["one", "in"], ["out", "of"]) or (
        first > 1 and before[-1] == "in" and syntax.pos[first - 2] == "NUM"
    )


def _modifies(reading: SentenceReading, token: int) -> bool:
    syntax = reading.syntax
    opening = (
        token == 0 and syntax.pos[0] == "NAME" and syntax.reading[0].pos == "adj"
    )  # Moderate Republicans
    return opening or syntax.pos[token] in ("NUM", "ADJ") or syntax.lower[token] in _SOME
