"""Who could act in a sentence: names, demonyms, described groups and pronouns, each on its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from stance.mentions.attributes import acts_before, measures_behind
from stance.mentions.gazetteer import Entry, Gazetteer
from stance.mentions.honorifics import Honorifics
from stance.mentions.mentions import COUNTED, PRONOUNS, STANDING_ALONE, Form, Mention
from stance.mentions.name_runs import NameRuns
from stance.mentions.namerules import look_up
from stance.mentions.namewords import PARTICLES
from stance.mentions.nounphrases import can_act, is_body_before, naming_start, np_head, np_start
from stance.mentions.premodifiers import is_faith, is_of_theirs, with_former
from stance.mentions.trades import Trades
from stance.words.ages import age_start, ends_age, stands_for_person
from stance.words.syntax import Syntax

_NOT_NOMINAL = frozenset("VERB HAVE BE MODAL DO PUNCT CONJ ADV SUB".split())
#: With which parts of speech, words and verbs a candidate may begin though it is written small.
_OPENING_TAGS = frozenset("NAME NOUN ADJ NUM".split())
_OPENING_WORDS = PRONOUNS | STANDING_ALONE | PARTICLES
_OPENING_VOICES = frozenset(("participle", "ing"))


def find_candidates(syntax: Syntax, gazetteer: Gazetteer) -> list[Mention]:
    """Names, demonyms, described groups and pronouns in the order of the text, each on its own.

    `stance.mentions.merging` puts together what names one actor.
    """
    return _Finder(syntax, gazetteer).runs()


class _Finder:
    """Reads a sentence from left to right and yields its candidates before they are merged."""

    def __init__(self, syntax: Syntax, gazetteer: Gazetteer) -> None:
        sentence = look_up(syntax, gazetteer)
        self.syntax, self.words = syntax, sentence.words
        self.names = NameRuns(sentence)
        self.honorifics = Honorifics(self.names, Trades(sentence))
        #: Up to this token a noun phrase is read already, and nobody acts in it; up to that one a name.
        self.barren = self.thing = 0

    def runs(self) -> list[Mention]:
        """The candidates of the sentence."""
        found, end = list[Mention](), 0
        for i in self._openings():
            if i >= end and i >= self.thing:
                found += self._at(i)
                end = max(i + 1, found[-1].last if found else 0)
        return found

    def _openings(self) -> list[int]:
        """Where a candidate may begin: not at articles, prepositions, finite verbs and the like in small letters."""
        syntax = self.syntax
        tokens = zip(self.words, syntax.lower, syntax.pos, syntax.voice, self.names.longest, strict=True)
        return [
            i
            for i, (word, lower, pos, voice, known) in enumerate(tokens)
            if pos in _OPENING_TAGS
            or lower in _OPENING_WORDS
            or voice in _OPENING_VOICES
            or known is not None
            or word[0].isupper()
        ]

    def _at(self, i: int) -> Iterable[Mention]:
        if self.syntax.lower[i : i + 2] == ["ex", "-"]:  # Ex-CIA chief
            return ()
        if self._is_pronoun(i):
            return (Mention(i, i + 1, "pronoun", self.words[i], i, i, i + 1),)
        if self.names.starts(i):
            return self._name_run(i)
        if (end := self._age_end(i)) > i:
            return (self._phrase(i, end, "described"),)
        if i >= self.barren and (self.syntax.pos[i] in ("NOUN", "ADJ") or self._attributive(i)):
            return self._common(i)
        return ()

    def _age_end(self, i: int) -> int:
        """The end of the age at ``i`` by which somebody is called, *the 47-year-old*, or ``i``."""
        lower, pos = self.syntax.lower, self.syntax.pos
        last = i + 2 if lower[i + 1 : i + 2] == ["-"] else i
        if last >= len(lower) or not ends_age(lower[last]) or pos[last] != "NOUN":
            return i
        return last + 1 if age_start(lower, last) == i and stands_for_person(lower, pos, last) else i

    def _is_pronoun(self, i: int) -> bool:
        """Whether the word stands for people without naming them, and begins no known name: not *Our Ukraine*."""
        lower = self.syntax.lower[i]
        counted = self.syntax.pos[i] == "NUM" and lower.isalpha()
        if lower in PRONOUNS:
            stands = self.words[i] != "US"
        else:
            stands = (counted or lower in STANDING_ALONE) and self._stands_alone(i, counted)
        known = self.names.known(i) if stands else None
        return stands and (known is None or known[0] == 1)

    def _stands_alone(self, i: int, counted: bool) -> bool:
        """Whether a number or a quantifier stands for people without their noun: those who, the latter, the four, no one."""
        lower = self.syntax.lower[i]
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
        return self.syntax.pos[i] == "PRON" or (lower in COUNTED and following in ("VERB", "HAVE", "MODAL"))

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
        if (head := self._lower_actor(i, end)) >= 0:
            yield from self._described(i, end, head)
            return
        yield self._named(i, end, i, known[1] if known and i + known[0] == end else None)

    def _office(self, i: int, end: int, named: int) -> Mention:
        """An office in capitals, of which the first ``named`` words name its state."""
        title = self.syntax.text(i, i + named) if named else ""
        first = with_former(self.syntax, i)
        text = self.syntax.text(first, end)
        return Mention(first, end, "described", text, end - 1, np_start(self.syntax, i), end, title=title)

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
        if (head := self._lower_actor(i, end)) >= 0:
            yield from self._described(i, end, head)
        else:
            form: Form = "demonym" if entry.form == "demonym" else "name"
            yield self._phrase(i, end, form, entry=entry)

    def _lower_actor(self, i: int, j: int) -> int:
        """The head of a lower-case noun phrase that can act and follows at ``j`` without a break on the name from ``i`` on; or
        -1."""
        head = -1 if j == len(self.words) or self.names.part(i, j) else np_head(self.syntax, j)
        acts = head >= 0 and (can_act(self.syntax, head) or is_body_before(self.syntax, j, head))
        return head if acts else -1

    def _described(self, i: int, j: int, head: int) -> Iterator[Mention]:
        """A noun phrase with the name ``[i, j)`` before its first lower-case word; ``head`` acts, or a body at ``j``."""
        title = self.syntax.text(i, j)
        if not can_act(self.syntax, head):  # Mosul council decision
            yield self._phrase(i, j + 1, "described", title=title, possessed=head)
            return
        known = self.names.known(i)
        reading = self.syntax.reading[head]
        judged = reading.attitude != "0" or reading.judged != "-"
        form: Form = "demonym" if known and known[1].form == "demonym" else "name"
        judged &= known is not None or not is_faith(self.syntax, i, j)
        judged &= not is_of_theirs(self.syntax, i, j, head, form == "demonym")
        start = with_former(self.syntax, i)
        if judged or self.names.is_tied(i):
            # "Trump critics", "pro-Trump voters": the one who is judged stays a candidate of its own
            entry = known[1] if known and i + known[0] == j else None
            yield self._phrase(i, j, form, entry=entry, possessed=head)
            start = j
        yield self._phrase(start, head + 1, "described", title=title)

    def _common(self, j: int) -> Iterator[Mention]:
        """A noun phrase without a name, or the actor that qualifies one: ``army helicopter``."""
        head = np_head(self.syntax, j)
        if head >= 0 and can_act(self.syntax, head):
            yield self._phrase(naming_start(self.syntax, j, head), head + 1, "described")
            return
        for k in range(head - 1, j - 1, -1):
            if acts_before(self.syntax, k, head):
                start = naming_start(self.syntax, j, k)
                while start < k and measures_behind(self.syntax, start, k):
                    start += 1
                yield self._phrase(start, k + 1, "described", possessed=head)
                return
        self.barren = head + 1

    def _phrase(
        self,
        first: int,
        last: int,
        form: Form,
        title: str = "",
        entry: Entry | None = None,
        possessed: int = -1,
    ) -> Mention:
        """A mention whose last token is its head."""
        text, np_first = self.syntax.text(first, last), np_start(self.syntax, first)
        return Mention(
            first, last, form, text, last - 1, np_first, last, title=title, entry=entry, possessed=possessed
        )

    def _named(self, first: int, last: int, np_first: int, entry: Entry | None) -> Mention:
        """A name with its title from ``np_first`` on; its head stands before *of* or *for*."""
        joint = (j for j in range(first + 1, last) if self.syntax.lower[j] in ("of", "for"))
        head, text = next(joint, last) - 1, self.syntax.text(first, last)
        title = self.syntax.text(np_first, first) if np_first < first else ""
        start = np_start(self.syntax, np_first)
        return Mention(first, last, "name", text, head, start, last, title=title, entry=entry)
