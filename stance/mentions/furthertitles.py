"""Further descriptions of a person behind the name: ``X, a former minister and close ally of Y,``."""

from __future__ import annotations

from stance.mentions.gazetteer import Gazetteer
from stance.mentions.mentions import Mention
from stance.words.syntax import Syntax

#: Parts of speech of what may stand between the commas around an apposition.
_NOMINAL = frozenset("DET ADJ ADV NOUN NAME NUM POSS GEN PREP TO CONJ".split())
_ENDS = frozenset((",", ".", ";", "(", "who", "whose", "whom"))
_ONE = ("a", "an")
#: A single word behind these is mostly a place, and what a comma parts from it a further member of a list.
_PLACING = ("from", "in", "at", "near")
#: An apposition longer than this many tokens is none.
_LONGEST = 30


def fold_further_titles(mentions: list[Mention], syntax: Syntax, gazetteer: Gazetteer) -> list[Mention]:
    """The mentions without the descriptions that are joined in an apposition behind a name, which are its titles; whom their
    complements name stay mentions."""
    folded = list(mentions)
    for name in mentions:
        person = name.form == "name" and name.may_be_person
        comma = _comma(name, syntax) if person else -1
        if comma >= 0 and name in folded:
            _fold(folded, name, comma, syntax, gazetteer)
    return folded


def _fold(folded: list[Mention], name: Mention, comma: int, syntax: Syntax, gazetteer: Gazetteer) -> None:
    end = _end(max(comma + 1, name.np_last), syntax)
    within = [m for m in folded if comma < m.first and m.last <= end]
    first = next(iter(within), None)
    fellow = first if first is not None and _is_fellow(first, comma, syntax, gazetteer) else None
    owned = first is not None and "GEN" in syntax.pos[comma + 1 : first.last + 1]
    if name.np_last == name.last and syntax.lower[comma + 1] not in _ONE and not owned:
        return
    further = [m for m in within if _is_further(m, comma, syntax)]
    if fellow is not None and (further or fellow.entry is None):
        further.insert(0, fellow)
    if not further:
        return
    for mention in further:
        folded.remove(mention)
    last = further[-1].last
    kept = next((m for m in within if m not in further and m.first < last), None)
    title = name.title
    if kept is None:
        own = syntax.text(comma + 1, last)
        title = own if not title or own.startswith(title) else title
    folded[folded.index(name)] = name._replace(title=title, np_last=last if kept is None else name.np_last)


def _comma(name: Mention, syntax: Syntax) -> int:
    """The comma behind a name, with which its apposition begins, or -1."""
    if name.last - name.np_first == 1 and syntax.lower[max(0, name.first - 1)] in _PLACING:
        return -1
    ends = range(name.last, min(name.np_last + 1, len(syntax.lower) - 1))
    return next((j for j in ends if syntax.lower[j] == ","), -1)


def _end(start: int, syntax: Syntax) -> int:
    """Where an apposition ends that begins at ``start``; ``start`` where it is none."""
    j = start
    while (
        j < len(syntax.pos) and (syntax.pos[j] in _NOMINAL or syntax.lower[j] == "-") and j - start < _LONGEST
    ):
        j += 1
    closed = j == len(syntax.pos) or syntax.lower[j] in _ENDS or syntax.voice[j] == "participle"
    return j if closed else start


def _is_fellow(mention: Mention, comma: int, syntax: Syntax, gazetteer: Gazetteer) -> bool:
    """Whether it is one of a party or a state right behind the comma: *a moderate Republican*, *an Ohio Republican*."""
    j = mention.first - 1
    while syntax.pos[j] == "ADJ":
        j -= 1
    entry = mention.entry or gazetteer.get(syntax.tokens[mention.last - 1].text)
    belongs = entry is not None and (entry.kind == "party" or entry.form == "demonym")
    named = mention.form in ("name", "demonym") and syntax.pos[mention.last - 1] == "NAME"
    ends = syntax.lower[mention.last : mention.last + 1]
    closed = not ends or ends[0] in _ENDS or ends[0] == "and" or syntax.pos[mention.last] == "PREP"
    return named and belongs and closed and j == comma + 1 and syntax.lower[j] in _ONE


def _is_further(mention: Mention, comma: int, syntax: Syntax) -> bool:
    """Whether it describes one person and is joined to a description before it: *and close ally*."""
    if mention.form != "described" or syntax.pos[mention.last : mention.last + 1] == ["GEN"]:
        return False
    if syntax.reading[mention.head].kind != "person" or not syntax.is_singular(mention.head):
        return False
    j = mention.first - 1
    while j > comma and (syntax.pos[j] in ("ADJ", "ADV", "NOUN") or syntax.lower[j] in _ONE):
        j -= 1
    if j <= comma + 1 or syntax.lower[j] != "and":
        return False
    before = syntax.reading[j - 1].kind == "person" and syntax.pos[j - 2] in ("DET", "POSS", "GEN")
    of_another = before and any(pos in ("PREP", "TO") for pos in syntax.pos[comma + 1 : j])
    return not of_another or "ADJ" in syntax.pos[j + 1 : mention.head]
