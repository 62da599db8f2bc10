"""Who could act in a sentence: names, demonyms, described groups and pronouns, each on its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from stance.mentions.amounts import is_number
from stance.mentions.attributes import ACTING, acts_before
from stance.mentions.campaigns import acts_for_candidate
from stance.mentions.gazetteer import Entry, Gazetteer
from stance.mentions.honorifics import Honorifics
from stance.mentions.mentions import PRONOUNS, Form, Mention
from stance.mentions.name_runs import NameRuns
from stance.mentions.powers import are_states
from stance.mentions.premodifiers import is_faith, with_former
from stance.mentions.twins import joins_twins
from stance.tokens.offices import is_office_abroad
from stance.words.quantifiers import QUANTIFIERS
from stance.words.syntax import Syntax

#: Adjectives that only point and do not describe.
_POINTING = frozenset("own same very certain such least further first last next".split())
_ACTING_PLACES = frozenset(
    "country state nation city town district province region village island neighbour neighbor capital hospital school "
    "university kingdom republic territory county canton colony emirate enclave municipality principality protectorate "
    "sultanate township archipelago camp laboratory lab mosque".split()
)
_MANY = frozenset("many hundreds thousands dozens tens scores".split())
#: Words, beside numbers, that may stand for people without their noun.
_ALONE = _MANY | QUANTIFIERS | {"those", "one", "former", "latter"}
_NOT_NOMINAL = frozenset("VERB HAVE BE MODAL DO PUNCT CONJ ADV SUB".split())


def find_candidates(syntax: Syntax, gazetteer: Gazetteer) -> list[Mention]:
    """Names, demonyms, described groups and pronouns in the order of the text, each on its own.

    `stance.mentions.merging` puts together what names one actor.
    """
    return _Finder(syntax, gazetteer).runs()


class _Finder:
    """Reads a sentence from left to right and yields its candidates before they are merged."""

    def __init__(self, syntax: Syntax, gazetteer: Gazetteer) -> None:
        self.syntax = syntax
        self.names = NameRuns(syntax, gazetteer)
        self.honorifics = Honorifics(self.names)
        self.words = self.names.words
        #: Up to this token a noun phrase is read already, and nobody acts in it; up to that one a name.
        self.barren = self.thing = 0

    def runs(self) -> list[Mention]:
        found: list[Mention] = []
        i = 0
        while i < len(self.words):
            end = i + 1
            for mention in self._at(i):
                found.append(mention)
                end = max(end, mention.last)
            i = max(end, self.thing)
        return found

    def _at(self, i: int) -> Iterable[Mention]:
        lower = self.syntax.lower[i]
        known = self.names.known(i)
        named = known is not None and known[0] > 1  # Our Ukraine
        if not named and ((lower in PRONOUNS and self.words[i] != "US") or self._stands_alone(i)):
            return (Mention(i, i + 1, "pronoun", self.words[i], i, i, i + 1),)
        if self.names.starts(i):
            return self._name_run(i)
        if i >= self.barren and (self.syntax.pos[i] in ("NOUN", "ADJ") or self._attributive(i)):
            return self._described(i, i)
        return ()

    def _stands_alone(self, i: int) -> bool:
        """A word that stands for people without their noun: those who, the latter, the four, no one."""
        lower = self.syntax.lower[i]
        counted = self.syntax.pos[i] == "NUM" and lower.isalpha()
        if not counted and lower not in _ALONE:
            return False
        before = self.syntax.lower[i - 1] if i else ""
        following = self.syntax.pos[i + 1] if i + 1 < len(self.words) else "PUNCT"
        if lower == "those":
            return following in ("PRON", "PREP")
        if lower == "one":
            return before == "no"
        if counted and self.syntax.lower[i + 1 : i + 2] == ["who"]:
            return True  # two who fled
        if before == "the" and (counted or lower in ("former", "latter")):
            accused = following == "PREP" and not counted  # accused the latter of theft
            return following in _NOT_NOMINAL or following == "GEN" or accused
        if lower in ("both", "another") and i and self.syntax.pos[i - 1] in ("VERB", "PREP"):
            return following in ("PUNCT", "PREP", "SUB", "ADV")
        return self.syntax.pos[i] == "PRON" or (lower in _MANY and following in ("VERB", "HAVE", "MODAL"))

    def _attributive(self, i: int) -> bool:
        """Whether a participle stands before its noun: the visiting fans."""
        if self.syntax.voice[i] not in ("participle", "ing"):
            return False
        return i > 0 and self.syntax.pos[i - 1] in ("DET", "POSS", "GEN", "ADJ")

    def _name_run(self, i: int) -> Iterator[Mention]:
        end = self.names.end(i)
        if end == i:
            return
        known = self.names.known(i)
        if known is not None and known[1].form != "person" and i + known[0] == self.names.without_form(end):
            yield from self._known(i, end, known[1])
            return
        if (thing := self.names.thing_end(i, end)) or self.names.things.is_subject(i, end):
            self.thing = thing or end
            return
        if self.names.is_office(i, end):
            yield self._office(i, end, known[0] if known else 0)
            return
        start = self.honorifics.person_start(i, end)
        start = self.honorifics.holder_start(i, end) if start == i else start
        if start > i:
            yield self._named(start, end, i, self.honorifics.bearer(i, start, end))
            return
        if known is not None and known[1].form != "person" and i + known[0] < end:
            rest = i + known[0]
            second = self.names.known(rest)
            bearer = second[1] if second is not None and rest + second[0] == end else None
            namesake = bearer is not None and end - rest > 1  # the Egyptian Red Crescent
            person = bearer is not None and bearer.form == "person"
            if person or (not namesake and self._citizen(known[1], rest, end)):
                yield self._named(rest, end, i, bearer)
                return
            if self.names.title_case and not any(self.names.is_body(j) for j in range(rest, end)):
                yield from self._known(i, rest, known[1])
                return
        if self._lower_actor(i, end):
            yield from self._described(i, end)
            return
        yield self._named(i, end, i, known[1] if known and i + known[0] == end else None)

    def _office(self, i: int, end: int, named: int) -> Mention:
        """An office in capitals, of which the first ``named`` words name its state."""
        title = self.syntax.text(i, i + named) if named else ""
        first = with_former(self.syntax, i)
        text = self.syntax.text(first, end)
        return Mention(first, end, "described", text, end - 1, self._np_start(i), end, title=title)

    def _citizen(self, entry: Entry, rest: int, end: int) -> bool:
        """Whether a demonym only tells where the bearer of the name behind it is from: Norwegian Tommy Olsen."""
        named = end - rest > 1 or self.words[rest].isupper()
        return (
            entry.form == "demonym"
            and named
            and not any(self.names.is_body(j) or self._noun(j) for j in range(rest, end))
        )

    def _noun(self, j: int) -> bool:
        reading = self.syntax.reading[j]
        return reading.pos == "noun" and bool(reading.kind)

    def _known(self, i: int, end: int, entry: Entry) -> Iterator[Mention]:
        """A gazetteer name, alone or as the modifier of a lower-case noun."""
        if self._lower_actor(i, end):
            yield from self._described(i, end)
            return
        form: Form = "demonym" if entry.form == "demonym" else "name"
        yield Mention(i, end, form, self.syntax.text(i, end), end - 1, self._np_start(i), end, entry=entry)

    def _lower_actor(self, i: int, j: int) -> bool:
        """Whether a lower-case noun phrase that can act follows at ``j`` without a break on the name from ``i`` on."""
        head = -1 if j == len(self.words) or self.names.part(i, j) else self._np_head(j)
        return head >= 0 and (self._acts(head) or self._is_body(j, head))

    def _np_head(self, j: int) -> int:
        """The head noun of the lower-case noun phrase that goes on at ``j``, or -1."""
        head = -1
        while j < len(self.words) and j >= 0:
            if head >= 0 and self._called(head, j):
                break
            if self.syntax.pos[j] == "NOUN":
                head = j
            elif not (self.syntax.pos[j] == "ADJ" or self._stands_inside(j, head)):
                break
            j += 1
        return head

    def _called(self, head: int, j: int) -> bool:
        """Whether another phrase begins at ``j``: *called the judges political activists*, *called the judges cowards*."""
        if not self._are_persons(head) or self.syntax.lower[head] in ("men", "women"):
            return False
        return self.syntax.pos[j] == "ADJ" or self._are_persons(j)

    def _are_persons(self, j: int) -> bool:
        plural = self.syntax.lower[j] != self.syntax.lemma[j]
        return self.syntax.pos[j] == "NOUN" and plural and self.syntax.reading[j].kind == "person"

    def _stands_inside(self, j: int, head: int) -> bool:
        """Whether a word that is no adjective may stand before the head noun: *five*, *visiting*, *rank and* file."""
        counts_or_qualifies = self.syntax.pos[j] == "NUM" or self.syntax.voice[j] in ("participle", "ing")
        return (head < 0 and counts_or_qualifies) or joins_twins(self.syntax, j)

    def _acts(self, head: int) -> bool:
        reading = self.syntax.reading[head]
        acting = reading.kind in ACTING or reading.lemma in _ACTING_PLACES
        abroad = not reading.kind and is_office_abroad(self.syntax.lower[head])
        return acting or abroad or acts_for_candidate(self.syntax, head) or are_states(self.syntax, head)

    def _described(self, i: int, j: int) -> Iterator[Mention]:
        """A noun phrase with an acting head; ``i`` is where its names begin, ``j`` its first lower-case word."""
        head = self._np_head(j)
        if head < 0 or not self._acts(head):
            if i < j and self._is_body(j, head):
                yield self._body_of(i, j, head)
            elif i < j:
                known = self.names.known(i)
                yield self._named(i, j, i, known[1] if known and i + known[0] == j else None)
            else:
                yield from self._attribute(j, head)
            return
        start = i if i < j else self._modifiers(j, head)
        known = self.names.known(i) if i < j else None
        reading = self.syntax.reading[head]
        judged = reading.attitude != "0" or reading.judged != "-"
        judged &= known is not None or not is_faith(self.syntax, i, j)
        if i < j and (judged or self.names.is_tied(i)):
            # "Trump critics", "pro-Trump voters": the one who is judged stays a candidate of its own
            form: Form = "demonym" if known and known[1].form == "demonym" else "name"
            entry = known[1] if known and i + known[0] == j else None
            yield Mention(
                i, j, form, self.syntax.text(i, j), j - 1, self._np_start(i), j, entry=entry, possessed=head
            )
            start = j
        start = with_former(self.syntax, start) if start == i < j else start
        yield Mention(
            start, head + 1, "described", self.syntax.text(start, head + 1), head, self._np_start(start), head + 1,
            title=self.syntax.text(i, j) if i < j else "",
        )  # fmt: skip

    def _is_body(self, j: int, head: int) -> bool:
        """Whether a body at ``j`` qualifies another noun."""
        reading = self.syntax.reading[j]
        noun = self.syntax.pos[j] == "NOUN" and j < head
        return noun and reading.kind == "institution" and reading.attitude == "0"

    def _body_of(self, i: int, j: int, head: int) -> Mention:
        """``Mosul council decision``: a body with the name before it qualifies the noun ``head``."""
        return Mention(
            i, j + 1, "described", self.syntax.text(i, j + 1), j, self._np_start(i), j + 1,
            title=self.syntax.text(i, j), possessed=head,
        )  # fmt: skip

    def _attribute(self, j: int, head: int) -> Iterator[Mention]:
        """``army helicopter``: the actor qualifies a noun that is none."""
        for k in range(head - 1, j - 1, -1):
            if acts_before(self.syntax, k, head):
                start = self._modifiers(j, k)
                yield Mention(
                    start, k + 1, "described", self.syntax.text(start, k + 1), k, self._np_start(start), k + 1,
                    possessed=head,
                )  # fmt: skip
                return
        self.barren = head + 1

    def _modifiers(self, j: int, head: int) -> int:
        """Leave numbers and what only points or praises out of the naming phrase."""
        for k in range(head - 1, j - 1, -1):
            if self.syntax.pos[k] == "NUM":
                j = k + 1
                break
        while j < head and (
            self.syntax.lower[j] in _POINTING
            or self.syntax.reading[j].kind in ("good", "bad", "measure")
            or self.syntax.voice[j] == "participle"
            or self._ranks_or_sides(j, head)
            or self._is_done(j)
            or is_number(self.syntax, j)
            or (j > 0 and self.syntax.lower[j - 1] == "-")
        ):
            j += 1
        return j

    def _is_done(self, j: int) -> bool:
        """Whether it is a participle with its adverb: *internationally recognised government*."""
        ends = self.syntax.lower[j].endswith("ed") and self.syntax.pos[j] == "ADJ"
        return ends and j > 0 and self.syntax.pos[j - 1] == "ADV"

    def _ranks_or_sides(self, j: int, head: int) -> bool:
        """Whether an adjective compares with all others, *largest*, *third-largest*, or tells which side people take,
        *pro-independence mayors*, but not *anti-corruption agency*."""
        before, hyphen, last = self.syntax.lower[j].partition("-")
        superlative = self.syntax.reading[j].tag == "JJS" or (hyphen and last.endswith("est"))
        several = self.syntax.lower[head] != self.syntax.lemma[head]
        sides = hyphen and before in ("pro", "anti") and several
        return self.syntax.pos[j] == "ADJ" and bool(superlative or sides)

    def _named(self, first: int, last: int, np_first: int, entry: Entry | None) -> Mention:
        head = last - 1
        for j in range(first, last):
            if self.syntax.lower[j] in ("of", "for") and j > first:
                head = j - 1
                break
        title = self.syntax.text(np_first, first) if np_first < first else ""
        return Mention(
            first,
            last,
            "name",
            self.syntax.text(first, last),
            head,
            self._np_start(np_first),
            last,
            title=title,
            entry=entry,
        )

    def _np_start(self, i: int) -> int:
        while (
            i > 0 and self.syntax.pos[i - 1] in ("DET", "ADJ", "NUM") and not self.words[i - 1][0].isupper()
        ):
            i -= 1
        return i - 1 if i > 0 and self.syntax.pos[i - 1] == "DET" else i
