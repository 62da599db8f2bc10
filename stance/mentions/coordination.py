"""Lists of actors: *A, B and C*, *the Italian-Polish plan*, *eleven countries, including D*."""

from __future__ import annotations

from stance.mentions.companionship import COMPANIONABLE, are_companions, led_by
from stance.mentions.finiteness import acts, bears_tense
from stance.mentions.gaps import opens_gap
from stance.mentions.gazetteer import Gazetteer
from stance.mentions.headlinelists import ends_headline, opens_headline
from stance.mentions.mentions import Mention
from stance.mentions.postmodifiers import behind_relative, postmodifier
from stance.mentions.titles import is_person
from stance.mentions.twofold import fronted, twofold
from stance.words.syntax import Syntax

#: Between the members of a list these say nothing of its end.
_FILLERS = frozenset(("both", "the", "its", "'s"))
_JOINING = frozenset(("and", "or", "&", "nor"))
_NOT_ONLY = (["not", "only"], ["not", "just"])
_BESIDE_JOINING = frozenset((",", "as", "well", "with", "along", "together"))
#: Before members of a list that is named by a noun: ``eleven countries, including Yemen and Oman``.
_NAMING_MEMBERS = (["including"], [",", "including"], ["such", "as"], [",", "such", "as"])
#: Only these words stand between two members.
_LINKING = _JOINING | _BESIDE_JOINING | COMPANIONABLE | {"-", "including", "such"}


def coordinate(mentions: list[Mention], syntax: Syntax, gazetteer: Gazetteer) -> list[Mention]:
    """Number the coordinations ``A, B and C``; a bare comma is mostly an apposition and joins nothing, but for the
    headlines ``A, B hail C`` and ``C hailed by A, B``.

    In ``the council and its members`` the members are one with the council, not their owner.
    """
    group, number = [-1] * len(mentions), 0
    for i in range(len(mentions) - 1):
        if group[i] >= 0:
            continue
        series = _Series(i, mentions, syntax, gazetteer, group)
        series.read()
        if series.joined:
            for k in series.members:
                group[k] = number
            number += 1
    return [m if g < 0 else m._replace(group=g) for m, g in zip(mentions, group, strict=True)]


class _Series:
    """The members of a list as they are read from the first one on; it is a list once something has ``joined`` them, and
    ``ended`` once its conjunction has been read."""

    def __init__(
        self, first: int, mentions: list[Mention], syntax: Syntax, gazetteer: Gazetteer, group: list[int]
    ) -> None:
        self.members, self.joined, self._ended = [first], False, False
        self._mentions, self._syntax, self._gazetteer, self._group = mentions, syntax, gazetteer, group

    def read(self) -> None:
        """Take in all members."""
        goes_on = True
        while goes_on:
            following = _next_member(self._mentions, self.members[-1])
            goes_on = self._is_free(following) and (self._take_beyond() or self._take(following))
        companions = self.members if self.joined else self.members[:1]
        if (leader := led_by(self._mentions, companions, self._syntax)) >= 0:
            self.members, self.joined = [*companions, leader], True
        if len(self.members) > 1 and not self.joined:
            self.joined = opens_headline(self._mentions, self.members, self._syntax) or ends_headline(
                self._mentions, self.members, self._syntax
            )

    def _is_free(self, index: int) -> bool:
        return index >= 0 and self._group[index] < 0

    def _add(self, index: int, joined: bool, ended: bool) -> None:
        self.members.append(index)
        self.joined, self._ended = self.joined or joined, self._ended or ended

    def _take_beyond(self) -> bool:
        """Take the next member behind what belongs to the last one."""
        beyond, ends = _beyond(self._mentions, self.members[-1], self._syntax, self._gazetteer)
        if not self._is_free(beyond) or (self._ended and not ends):
            return False
        self._add(beyond, joined=ends, ended=ends)
        return True

    def _take(self, following: int) -> bool:
        """Take the mention behind the last member if the words between join them; whether the list may go on."""
        last = self.members[-1]
        start = _outermost(self._mentions, following, last).np_first
        between = self._between(start)
        if not _LINKING.issuperset(between):
            return False
        if opens_gap(self._mentions[following], self._syntax):
            return False
        alone = len(self.members) == 1
        if alone and self._is_introduced(following, between):
            self._add(following, joined=True, ended=False)
            return True
        final = not _JOINING.isdisjoint(between) or between[-2:] == ["well", "as"]
        final = final or _tied(self._mentions[last], start, self._syntax)
        listed = final or (between == [","] and not self._ended)
        if not listed or not (_JOINING | _BESIDE_JOINING | {"-"}).issuperset(between):
            return False
        if alone and between == [","] and self._names_members_of(following):
            return False
        own = (fronted(self._mentions, last, self._syntax), *twofold(self._mentions, last, self._syntax))
        if alone and following in own:
            return False
        if final and alone and "," in between and self._opens_clause(following):
            return False
        self._add(following, joined=final, ended=final)
        return not final or "," in between

    def _opens_clause(self, following: int) -> bool:
        """Whether the member behind *, and* is the subject of another clause: *, and its chief, Ana Ruiz, left*."""
        office = self._mentions[following].owner < 0 <= _possessor(self._mentions, following)
        return office or acts(self._mentions[following], self._syntax)

    def _names_members_of(self, following: int) -> bool:
        """Whether the first member is the body or place of the people before it, whose names follow: *deputies of Vox, Ann Lee
        and Bob Ray,*."""
        i, syntax = self.members[0], self._syntax
        head = self._mentions[i - 1] if i else self._mentions[i]
        behind = syntax.lower[head.last : self._mentions[i].np_first + 1]
        people = head.form == "described" and syntax.reading[head.head].kind == "person"
        if not people or syntax.is_singular(head.head) or behind[:1] not in (["of"], ["from"], ["in"]):
            return False
        sorts = [_sort(self._mentions[k], syntax, self._gazetteer) for k in (i, following)]
        return sorts[0] != "person" and sorts[1] == "person"

    def _between(self, start: int) -> list[str]:
        """The words from the last member to the next one, without fillers and a preposition that it repeats."""
        first, last = self._mentions[self.members[0]], self._mentions[self.members[-1]]
        between = [w for w in self._syntax.lower[last.np_last : start] if w not in _FILLERS]
        if between[:1] == ["but"] and self._opens_both(first):
            between[0] = "and"
        if between[1:2] == ["also"] and between[0] in _JOINING:
            del between[1]
        owner = _outermost(self._mentions, self.members[0], -1)
        if len(between) > 1 and between[-1] == _preposition(owner, self._syntax):
            del between[-1]
        return between

    def _opens_both(self, first: Mention) -> bool:
        """Whether *not only* stands before the first member: *not only Mali but also Togo*."""
        before = self._syntax.lower[max(0, first.np_first - 3) : first.np_first]
        return any(before[i : i + 2] in _NOT_ONLY for i in range(2))

    def _is_introduced(self, following: int, between: list[str]) -> bool:
        """Whether a noun names the members that follow, or a companion does."""
        first = self._mentions[self.members[0]]
        return _names_members(first, between, self._syntax) or are_companions(
            first, between, self._mentions[following], self._syntax
        )


def _beyond(mentions: list[Mention], i: int, syntax: Syntax, gazetteer: Gazetteer) -> tuple[int, bool]:
    """The next member of the list of mention ``i`` behind what belongs to that one, and whether *and* stands before it:
    *X of the Greens and Y of Vox*, *X, who left, and Y*; or -1."""
    if mentions[i].possessed >= 0 or mentions[i].form not in ("name", "described"):
        return -1, False
    part = postmodifier(mentions, i, syntax)
    following = _next_member(mentions, part.last) if part is not None else -1
    if part is None or following < 0:
        return -1, False
    start = _outermost(mentions, following, part.last).np_first
    between = [w for w in syntax.lower[part.end : start] if w not in _FILLERS]
    ends = not _JOINING.isdisjoint(between)
    if between not in ([","], [",", "and"], [",", "or"], ["and"], ["or"]):
        return -1, False
    if _begins_clause(mentions[following], between, syntax) and _finite_before(mentions[i], syntax):
        return -1, False  # thanked Ann of Vox, and Bob left
    if part.inserted:
        return (following, True) if between[0] == "," and ends else (-1, False)
    one, other = mentions[i], mentions[following]
    if other.title and other.form == "described" and syntax.pos[other.np_first] not in ("DET", "POSS"):
        return -1, False  # members of the Karen and Burmese diaspora
    repeated = syntax.lower[other.np_last : other.np_last + 1] == [syntax.lower[one.np_last]]
    repeated |= syntax.lower[other.last : other.last + 1] == [syntax.lower[one.last]] == ["("]
    if not ends and (one.form == "described" or not repeated):
        return -1, False  # the mayor of Riga, Ann Lee
    alike = _are_alike(one, other, mentions[i + 1 : part.last + 1], syntax, gazetteer)
    return (following, ends) if alike else (-1, False)


def _finite_before(mention: Mention, syntax: Syntax) -> bool:
    return any(bears_tense(syntax, j) for j in range(mention.np_first))


def _begins_clause(mention: Mention, between: list[str], syntax: Syntax) -> bool:
    """Whether a mention behind *and* could have a verb of its own, besides that of its relative clause; without a comma before
    *and*, up to the next one."""
    for j in range(behind_relative(syntax, mention.np_last), len(syntax.pos)):
        if bears_tense(syntax, j):
            return True
        if syntax.lower[j] == "," and "," not in between:
            break
    return False


def _are_alike(
    one: Mention, other: Mention, inner: list[Mention], syntax: Syntax, gazetteer: Gazetteer
) -> bool:
    """Whether two are persons, or both bodies, and the ``inner`` ones between are not: *the mayor of Riga and the head of the
    union*, but not *a friend of Ann Lee and Bob Ray*."""
    sort = _sort(one, syntax, gazetteer)
    within = {_sort(mention, syntax, gazetteer) for mention in inner if mention.form != "pronoun"}
    same = _are_people(other, syntax) or sort == _sort(other, syntax, gazetteer)
    if sort not in ("person", "body") or not same or sort in within:
        return False
    if syntax.lower[one.np_last] == "for":
        return False
    if one.form == "name":
        return True
    single, people = syntax.is_singular(one.head), _are_people(other, syntax)
    alike = people or single == (other.form == "name" or syntax.is_singular(other.head))
    told_apart = "" not in within or (sort == "person" and single and other.form == "described")
    takes_one = syntax.reading[one.head].act not in ("", "none") and not people  # fans of X and Y
    return alike and told_apart and not takes_one


def _sort(mention: Mention, syntax: Syntax, gazetteer: Gazetteer) -> str:
    """Whether it is a person, a place or a body; empty where that is not known."""
    if mention.form == "described":
        kind = syntax.reading[mention.head].kind
        return "body" if kind in ("group", "institution") else kind
    if mention.form == "name" and is_person(mention, gazetteer):
        return "person"
    if mention.entry is None:
        return ""
    return "place" if mention.entry.kind in ("state", "government") else "body"


def _are_people(mention: Mention, syntax: Syntax) -> bool:
    """Whether it is the people of a place, who may follow persons and bodies in a list: *fans of Ann Lee and the people of
    Oman*."""
    placed = syntax.lower[mention.last : mention.last + 1] in (["of"], ["in"], ["from"])
    return mention.form == "described" and syntax.lower[mention.head] == "people" and placed


def _preposition(mention: Mention, syntax: Syntax) -> str:
    """The preposition before a mention, which members of its list may repeat: *by Mali and by Togo*."""
    before = mention.np_first - 1
    return syntax.lower[before] if before >= 0 and syntax.pos[before] in ("PREP", "TO") else ""


def _names_members(mention: Mention, between: list[str], syntax: Syntax) -> bool:
    """Whether the words behind a mention say that its members follow: ``groups such as X``, ``such groups as X``."""
    such = between == ["as"] and "such" in syntax.lower[max(0, mention.np_first - 1) : mention.first]
    return mention.form == "described" and (such or between in _NAMING_MEMBERS)


def _tied(before: Mention, start: int, syntax: Syntax) -> bool:
    """Whether a hyphen ties a mention to the one that starts at ``start``: ``the Italian-Polish plan``, but not ``a
    Lagos-based charity``."""
    tokens = syntax.tokens[before.last : start]
    return (
        not syntax.tied[start]
        and len(tokens) == 1
        and tokens[0].text == "-"
        and tokens[0].start == syntax.tokens[before.last - 1].end
    )


def _next_member(mentions: list[Mention], last: int) -> int:
    """The mention that may follow ``last`` in a list, or -1: what the next one possesses rather than itself, if
    ``last`` possesses nothing."""
    k = last + 1
    if k == len(mentions) or mentions[k].possessed < 0 or mentions[last].possessed >= 0:
        return k if k < len(mentions) else -1
    owned = next((i for i in range(k + 1, len(mentions)) if _possessor(mentions, i) == k), -1)
    if owned >= 0:
        return owned
    return -1 if mentions[k].form == "pronoun" else k


def _outermost(mentions: list[Mention], index: int, after: int) -> Mention:
    """The first in the chain of owners of a mention, as far as they stand behind mention ``after``."""
    while _possessor(mentions, index) > after:
        index = _possessor(mentions, index)
    return mentions[index]


def _possessor(mentions: list[Mention], index: int) -> int:
    """The mention that possesses another one, or an office that is named with its holder: *its* in *its chief, Ana Ruiz*; or
    -1."""
    mention, before = mentions[index], mentions[index - 1] if index else None
    if mention.owner >= 0 or before is None or before.form != "pronoun" or not mention.title:
        return mention.owner
    return index - 1 if before.last == mention.np_first else -1
