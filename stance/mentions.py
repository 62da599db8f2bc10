"""Who could act in a sentence: names, demonyms, described groups and pronouns, with the structure around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from stance.gazetteer import Entry, Gazetteer
from stance.syntax import Syntax
from stance.tagging import is_title_case

Form = Literal["name", "demonym", "described", "pronoun"]

#: A sentence with more mentions than this is read up to here, so that work stays linear in its length.
MAX_MENTIONS = 40

PRONOUNS = frozenset(
    "he she it they we i you him them us his her its their our my your me theirs themselves "
    "everyone everybody anyone anybody someone somebody nobody no-one others".split()
)
#: Adjectives that only point and do not describe.
_POINTING = frozenset("own same very certain such least further first last next".split())
ACTING = ("person", "group", "institution")
_ACTING_PLACES = frozenset(
    "country state nation city town district province region village island neighbour neighbor capital hospital school "
    "university kingdom republic territory county".split()
)
_PARTICLES = frozenset(
    "al el bin ibn van von de da der den la le du dos del di abu ben ul ur al- d' y".split()
)
_JOINTS = frozenset("of for and to on the in against".split())
_BODIES = frozenset(
    "ministry department organization organisation bank committee commission council court university union federation "
    "association institute office bureau agency church party front movement league army centre center house chamber "
    "society fund board authority assembly conference confederation coalition alliance network campaign mission republic "
    "kingdom states court secretary minister director president head chief ambassador director-general school college "
    "parliament congress service forces force corps institute foundation board".split()
)
_OFFICES = frozenset(
    "president minister prime foreign secretary general chancellor king queen prince princess emir sultan sheikh premier "
    "governor senator representative congressman congresswoman mayor speaker chairman chairwoman chair director "
    "director-general ambassador envoy commissioner spokesman spokeswoman spokesperson justice judge chief commander "
    "colonel captain major lieutenant sergeant admiral marshal pope bishop archbishop cardinal rabbi imam ayatollah "
    "pastor reverend dr mr mrs ms miss sir lord lady dame professor prof deputy vice acting interim former ex-president "
    "leader head coach manager ceo executive officer attorney defense defence finance interior health trade energy "
    "education home affairs state supreme opposition first police press national security adviser advisor undersecretary "
    "under-secretary vice-president lawmaker mp sen gov rep gen lt col capt maj sgt adm rev hon pres special rapporteur "
    "st father sister brother baroness count duke duchess comrade".split()
)
_ABBREVIATED = frozenset(
    "mr. mrs. ms. dr. prof. gov. sen. rep. gen. lt. col. capt. maj. sgt. adm. rev. hon. pres.".split()
)
_NOT_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december jan feb mar apr jun jul aug sept sep oct nov dec muslim islamic christian jewish english "
    "christmas easter ramadan covid covid-19 coronavirus internet god bible koran quran web cup".split()
)


@dataclass(frozen=True, slots=True)
class Mention:
    """One candidate actor: tokens ``[first, last)`` are the shortest phrase that names it.

    ``np_first``/``np_last`` bound the whole noun phrase with titles, determiners and appositions; ``head`` is the
    token that carries the name; ``title`` the words of office before it or in apposition; ``owner`` the index of
    the mention that possesses or qualifies it (or -1); ``possessed`` the token of the noun that it possesses or
    qualifies itself (or -1); ``alias`` the acronym introduced in brackets after it; ``group`` numbers the
    coordination that it stands in; ``entry`` what the gazetteer knows.
    """

    first: int
    last: int
    form: Form
    text: str
    head: int
    np_first: int
    np_last: int
    title: str = ""
    owner: int = -1
    possessed: int = -1
    phrase: tuple[int, int] = (0, 0)
    alias: str = ""
    group: int = -1
    entry: Entry | None = None


def find_candidates(syntax: Syntax, gazetteer: Gazetteer) -> list[Mention]:
    """Names, demonyms, described groups and pronouns in the order of the text, each on its own.

    `stance.merging` puts together what names one actor.
    """
    return _Finder(syntax, gazetteer).runs()


class _Finder:
    """Reads a sentence from left to right and yields its candidates before they are merged."""

    def __init__(self, syntax: Syntax, gazetteer: Gazetteer) -> None:
        self.syntax = syntax
        self.gazetteer = gazetteer
        self.words = [t.text for t in syntax.tokens]
        self.title_case = is_title_case(self.words)

    def runs(self) -> list[Mention]:
        found: list[Mention] = []
        i = 0
        while i < len(self.words):
            step = 1
            for mention in self._at(i):
                found.append(mention)
                step = max(
                    step,
                    max(mention.last, mention.np_last) - i if mention.form != "demonym" else mention.last - i,
                )
            i += step
        return found

    def _at(self, i: int) -> Iterator[Mention]:
        lower = self.syntax.lower[i]
        if (lower in PRONOUNS and self.words[i] != "US") or self._points_at_people(i):
            yield Mention(i, i + 1, "pronoun", self.words[i], i, i, i + 1)
        elif self._starts_name(i):
            yield from self._name_run(i)
        elif self.syntax.pos[i] in ("NOUN", "ADJ") or self._attributive(i):
            yield from self._described(i, i)

    def _points_at_people(self, i: int) -> bool:
        """``those who``, ``those in``."""
        following = self.syntax.pos[i + 1] if i + 1 < len(self.words) else ""
        return self.syntax.lower[i] == "those" and following in ("PRON", "PREP")

    def _attributive(self, i: int) -> bool:
        """Whether a participle stands before its noun: the visiting fans."""
        if self.syntax.voice[i] not in ("participle", "ing"):
            return False
        return i > 0 and self.syntax.pos[i - 1] in ("DET", "POSS", "GEN", "ADJ")

    def _starts_name(self, i: int) -> bool:
        word = self.words[i]
        if not (word[0].isupper() or word.startswith("al-")) or self.syntax.lower[i] in _NOT_NAMES:
            return False
        if self.syntax.pos[i] == "NAME" or self.gazetteer.longest(self.words, i) is not None:
            return True
        if self.syntax.lower[i] in _ABBREVIATED:
            return True
        following = self.words[i + 1] if i + 1 < len(self.words) else ""
        nominal = self.syntax.pos[i] in ("NOUN", "ADJ") or self.syntax.lower[i] in _OFFICES
        return nominal and following[:1].isupper() and self.syntax.pos[i + 1] == "NAME"

    def _run_end(self, i: int) -> int:
        """Where the capitalised run that starts at ``i`` ends."""
        j, body = i, False
        while j < len(self.words):
            known = self.gazetteer.longest(self.words, j)
            if known is not None:
                body = body or self.syntax.lower[j + known[0] - 1] in _BODIES
                j += known[0]
                continue
            lower, word = self.syntax.lower[j], self.words[j]
            if (
                word[0].isupper()
                and self.syntax.pos[j] not in ("PRON", "DET")
                and (j == i or self._inside(j))
            ):
                body = body or lower in _BODIES
                j += 1
            elif self._upper(j + 1) and (
                lower in _PARTICLES or (body and lower in _JOINTS and self._joins(j))
            ):
                j += 1
            elif (
                body
                and lower in ("of", "for")
                and j + 2 < len(self.words)
                and self.syntax.lower[j + 1] == "the"
                and self._upper(j + 2)
            ):
                j += 2
            elif lower == "&" and self._upper(j + 1):
                j += 1
            else:
                break
        return j

    def _inside(self, j: int) -> bool:
        if self.syntax.lower[j] in _NOT_NAMES:
            return False
        if self.title_case and self.syntax.pos[j] not in ("NAME",):
            return False
        return self.syntax.pos[j] != "VERB" or not self.title_case

    def _joins(self, j: int) -> bool:
        """``and`` joins only the parts of one body's name: Ministry of Trade and Industry."""
        word = self.syntax.lower[j]
        if word in ("and", "to", "on", "in", "against"):
            earlier = self.syntax.lower[max(0, j - 4) : j]
            known = self.gazetteer.longest(self.words, j + 1)
            return word != "in" and ("of" in earlier or "for" in earlier or word == "to") and known is None
        return word != "the"

    def _upper(self, j: int) -> bool:
        return j < len(self.words) and self.words[j][0].isupper() and self.syntax.lower[j] not in _NOT_NAMES

    def _name_run(self, i: int) -> Iterator[Mention]:
        end = self._run_end(i)
        if end == i:
            return
        known = self.gazetteer.longest(self.words, i)
        if known is not None and known[1].form != "person" and i + known[0] == end:
            yield from self._known(i, end, known[1])
            return
        # office words before the name: "Iranian Foreign Minister" + "Abbas Araqchi"
        cut = self._after_offices(i, end)
        if cut is not None:
            entry = self.gazetteer.longest(self.words, cut)
            name_end = end
            yield self._named(cut, name_end, i, entry[1] if entry and cut + entry[0] == name_end else None)
            return
        if (
            known is not None
            and known[1].form in ("demonym", "capital", "name", "office")
            and i + known[0] < end
        ):
            rest = i + known[0]
            second = self.gazetteer.longest(self.words, rest)
            if second is not None and rest + second[0] == end and second[1].form == "person":
                yield self._named(rest, end, i, second[1])
                return
            if self.title_case and not any(w in _BODIES for w in self.syntax.lower[rest:end]):
                yield from self._known(i, rest, known[1])
                return
        whole = self.gazetteer.longest(self.words, i)
        entry_whole = whole[1] if whole and i + whole[0] == end else None
        if end < len(self.words) and self._lower_actor(end):
            yield from self._described(i, end)
            return
        yield self._named(i, end, i, entry_whole)

    def _after_offices(self, i: int, end: int) -> int | None:
        last_office = -1
        for j in range(i, end):
            if self.syntax.lower[j].rstrip(".") in _OFFICES and self.syntax.lower[j] not in (
                "state",
                "national",
                "police",
                "security",
            ):
                last_office = j
        if last_office < 0 or last_office + 1 >= end:
            return None
        if last_office + 1 < end and self.syntax.lower[last_office + 1] in _JOINTS:
            return None
        if any(self.syntax.lower[j] in _BODIES - _OFFICES for j in range(last_office + 1, end)):
            return None
        return last_office + 1

    def _known(self, i: int, end: int, entry: Entry) -> Iterator[Mention]:
        """A gazetteer name, alone or as the modifier of a lower-case noun."""
        if end < len(self.words) and self._lower_actor(end):
            yield from self._described(i, end)
            return
        form: Form = "demonym" if entry.form == "demonym" else "name"
        yield Mention(i, end, form, self._text(i, end), end - 1, self._np_start(i), end, entry=entry)

    def _lower_actor(self, j: int) -> bool:
        """Whether a lower-case noun phrase that can act follows at ``j`` without a break."""
        head = self._np_head(j)
        return head >= 0 and self._acts(head)

    def _np_head(self, j: int) -> int:
        """The head noun of the lower-case noun phrase that goes on at ``j``, or -1."""
        head = -1
        while j < len(self.words) and j >= 0:
            if self.syntax.pos[j] == "NOUN":
                head = j
            elif self.syntax.pos[j] != "ADJ" and (head >= 0 or not self._counts_or_qualifies(j)):
                break
            j += 1
        return head

    def _counts_or_qualifies(self, j: int) -> bool:
        return self.syntax.pos[j] == "NUM" or self.syntax.voice[j] in ("participle", "ing")

    def _acts(self, head: int) -> bool:
        reading = self.syntax.reading[head]
        return reading.kind in ACTING or reading.lemma in _ACTING_PLACES

    def _described(self, i: int, j: int) -> Iterator[Mention]:
        """A noun phrase with an acting head; ``i`` is where its names begin, ``j`` its first lower-case word."""
        head = self._np_head(j)
        if head < 0 or not self._acts(head):
            if i < j:
                known = self.gazetteer.longest(self.words, i)
                yield self._named(i, j, i, known[1] if known and i + known[0] == j else None)
            else:
                yield from self._attribute(j, head)
            return
        start = i if i < j else self._modifiers(j, head)
        known = self.gazetteer.longest(self.words, i) if i < j else None
        reading = self.syntax.reading[head]
        if i < j and (reading.attitude != "0" or reading.judged != "-"):
            # "Trump critics": the one who is judged stays a candidate of its own
            form: Form = "demonym" if known and known[1].form == "demonym" else "name"
            entry = known[1] if known and i + known[0] == j else None
            yield Mention(
                i, j, form, self._text(i, j), j - 1, self._np_start(i), j, entry=entry, possessed=head
            )
            start = j
        yield Mention(
            start, head + 1, "described", self._text(start, head + 1), head, self._np_start(start), head + 1,
            title=self._text(i, j) if i < j else "",
        )  # fmt: skip

    def _attribute(self, j: int, head: int) -> Iterator[Mention]:
        """``army helicopter``: the actor qualifies a noun that is none."""
        for k in range(head - 1, j - 1, -1):
            if self.syntax.pos[k] == "NOUN" and self.syntax.reading[k].kind in ACTING:
                start = self._modifiers(j, k)
                yield Mention(
                    start, k + 1, "described", self._text(start, k + 1), k, self._np_start(start), k + 1,
                    possessed=head,
                )  # fmt: skip
                return

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
            or (j > 0 and self.syntax.lower[j - 1] == "-")
        ):
            j += 1
        return j

    def _named(self, first: int, last: int, np_first: int, entry: Entry | None) -> Mention:
        head = last - 1
        for j in range(first, last):
            if self.syntax.lower[j] in ("of", "for") and j > first:
                head = j - 1
                break
        title = self._text(np_first, first) if np_first < first else ""
        return Mention(
            first,
            last,
            "name",
            self._text(first, last),
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

    def _text(self, first: int, last: int) -> str:
        tokens = self.syntax.tokens
        parts = [tokens[first].text] if last > first else []
        for left, right in zip(tokens[first : last - 1], tokens[first + 1 : last], strict=True):
            parts.append(" " * (right.start - left.end) + right.text)
        return "".join(parts)
