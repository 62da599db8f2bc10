"""The shortest phrase that names an actor, as it stands: what belongs to its head noun before and after it."""

from __future__ import annotations

from collections.abc import Collection

from stance.mentions.complements import is_served
from stance.mentions.gazetteer import Gazetteer
from stance.mentions.mentions import Mention
from stance.mentions.titles import is_person
from stance.words.syntax import Syntax

#: Which side people take is no part of the phrase that names them: anti-Taliban fighters.
_SIDES = frozenset({"anti", "pro"})
#: What may stand between a verb, or its ``by``, and the head of a phrase.
_BEFORE_HEAD = frozenset("DET POSS GEN ADJ NUM NOUN NAME CONJ".split())


def complete_phrases(mentions: list[Mention], syntax: Syntax, gazetteer: Gazetteer) -> list[Mention]:
    """The mentions with their ``phrase`` and its ``text``."""
    qualifiers = {m.possessed: m for m in mentions if m.form in ("name", "demonym")}
    owners = {m.possessed: m for m in mentions if m.form == "described"}
    persons = (m for m in mentions if m.form == "name" and m.possessed < 0 and is_person(m, gazetteer))
    leaders = {m.np_first for m in persons}
    completed = []
    for mention in mentions:
        first, last = mention.first, mention.last
        if mention.form == "described":
            first = _first(mention, qualifiers.get(mention.head), owners.get(mention.head), syntax)
            last = mention.last if _is_led(mention, leaders, syntax) else _last(mention, syntax)
        completed.append(mention._replace(phrase=(first, last), text=syntax.text(first, last)))
    return completed


def shown_phrase(mention: Mention, name: str, target: Mention | None = None) -> tuple[int, int]:
    """The tokens with which a source or target is shown whose actor is called ``name``: the acronym that follows it in
    brackets, for that is shorter; of a source only what stands behind the ``target`` in it (*Kremlin critics*), or before
    (*critic of Mali*)."""
    first, last = mention.phrase
    if mention.alias and mention.alias != name:
        return mention.alias_at, mention.alias_at + 1
    if target is not None and first <= target.first and target.last < last:
        return max(target.last, mention.first), last
    if target is not None and mention.last <= target.first < last:
        return first, mention.last
    return first, last


def _first(mention: Mention, qualifier: Mention | None, owner: Mention | None, syntax: Syntax) -> int:
    """A name before the noun, or an owner without which it names nobody: ``Israeli forces``, ``teachers' union``."""
    if qualifier is not None and (qualifier.last == mention.first or _of_named(mention, qualifier, syntax)):
        tied = _is_tied(qualifier, syntax)
        if tied and syntax.lower[qualifier.first - 2] in _SIDES:
            return mention.first  # anti-Taliban fighters
        return qualifier.first - 2 if tied else qualifier.first
    if owner is not None and _of_persons(mention, owner, syntax):
        return owner.first
    if mention.first > 2 and syntax.tied[mention.first - 1]:
        return _tied_start(mention.first - 2, syntax)
    return mention.first - 1 if _pair(mention, syntax) else mention.first


def _is_tied(qualifier: Mention, syntax: Syntax) -> bool:
    """Whether a hyphen without spaces ties the name to what stands before it: ``anti-Taliban``."""
    before = syntax.tokens[max(0, qualifier.first - 2) : qualifier.first]
    hyphen = len(before) == 2 and before[1].text == "-" and before[0].end == before[1].start
    return hyphen and before[1].end == syntax.tokens[qualifier.first].start


def _tied_start(hyphen: int, syntax: Syntax) -> int:
    """Where the name begins that a hyphen ties to a participle: ``U.N.-backed government``, ``Al Qaeda-linked group``."""
    first = hyphen - 1
    while first and syntax.pos[first - 1] == "NAME":
        first -= 1
    return first


def _owns(owner: Mention, mention: Mention, syntax: Syntax) -> bool:
    return owner.last + 1 == mention.first and syntax.pos[owner.last] == "GEN"


def _of_named(mention: Mention, owner: Mention, syntax: Syntax) -> bool:
    """``Chad's army``, ``Petro's government``."""
    return _owns(owner, mention, syntax) and syntax.reading[mention.head].kind == "institution"


def _of_persons(mention: Mention, owner: Mention, syntax: Syntax) -> bool:
    """``teachers' union``, ``prosecutor's office``."""
    person = syntax.reading[owner.head].kind == "person"
    return person and _is_body(mention, syntax) and _owns(owner, mention, syntax)


def _pair(mention: Mention, syntax: Syntax) -> bool:
    """Two that are known already: ``the two countries``."""
    before = syntax.lower[max(0, mention.first - 2) : mention.first]
    return before == ["the", "two"] and syntax.reading[mention.head].kind in ("place", "group")


def _last(mention: Mention, syntax: Syntax) -> int:
    """A bare complement: ``government of Honduras``, ``secretary of state``, ``leader of the opposition``, but not *members of
    the board*."""
    j = mention.last
    if j >= len(syntax.lower) or syntax.lower[j] != "of":
        return mention.last
    if syntax.lower[j - 1 : j + 3] == ["leader", "of", "the", "opposition"]:
        return j + 3
    k = last = j + 1
    while k < len(syntax.lower) and syntax.pos[k] in ("ADJ", "NOUN", "NAME"):
        k += 1
        last = k if syntax.pos[k - 1] != "ADJ" else last
    singular = syntax.is_singular(mention.head)
    named = syntax.pos[last - 1] == "NAME"
    follows = syntax.pos[k : k + 2]
    apposed = syntax.lower[k : k + 1] == [","] and follows[1:] == ["NAME"]
    charged = syntax.lower[last : last + 1] != ["of"] and _is_charged(mention, syntax)
    based = syntax.lower[k : k + 1] == ["-"]  # the arm of Oslo-based Winslow
    owns = follows[:1] == ["GEN"] and not is_served(syntax, mention.head, last - 1)
    apart = apposed or based or owns or follows[:1] == ["CONJ"]
    if last == j + 1 or charged or (named and not singular) or apart:
        return mention.last
    return last


def _is_led(mention: Mention, leaders: Collection[int], syntax: Syntax) -> bool:
    """Whether a person who leads or holds a body is told behind it, and no part of its name: *the party of Ann Lee*, but not
    *the state of Victoria*."""
    return _is_body(mention, syntax) and mention.last + 1 in leaders


def _is_body(mention: Mention, syntax: Syntax) -> bool:
    """Whether it is a body of people; a state is none."""
    head = mention.head
    return syntax.reading[head].kind in ("institution", "group") and syntax.lemma[head] != "state"


def _is_charged(mention: Mention, syntax: Syntax) -> bool:
    """Whether a verb that charges its object *of* something stands before, or its participle and ``by``: ``accused Mali's
    army of contempt``, ``accused by rival lawmakers of treason``."""
    i = mention.first - 1
    while i >= 0 and syntax.pos[i] in _BEFORE_HEAD:
        i -= 1
    if i > 0 and syntax.lower[i] == "by":
        i -= 1
    return i >= 0 and syntax.pos[i] == "VERB" and "of" in syntax.reading[i].judged.split("/")
