"""Surnames that are names of states or bodies too: *Volker Turk* and then *Turk*, *Steve Israel* and then *Israel*."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Collection, Sequence

from stance.mentions import titles
from stance.mentions.gazetteer import Entry, Gazetteer
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.introductions import Introduction, name_words
from stance.resolution.quotations import predicate


class Surnames:
    """The surnames of the persons of one text that the tables hold as something else.

    A name means the person where a full name introduced him before and the text then goes on with the surname as a subject,
    and where nothing in it speaks of the state or body of that name.
    """

    def __init__(
        self, readings: Sequence[SentenceReading], gazetteer: Gazetteer, placing: Collection[str]
    ) -> None:
        self._placing = placing
        self._bearers: dict[str, tuple[int, Introduction]] = {}
        self._places = {id(reading): s for s, reading in enumerate(readings)}
        for s, reading in enumerate(readings):
            for mention in reading.mentions:
                if not _is_full_name(mention, gazetteer):
                    continue
                surname = name_words(mention)[-1]
                known = gazetteer.get(surname)
                if known is not None and known.form != "person":
                    self._bearers.setdefault(surname, (s, Introduction(mention, reading)))
        uses = self._uses(readings)
        for surname, of_it in uses.items():
            if not self._begins_with(*of_it[0]) or not all(itertools.starmap(self._is_alone, of_it)):
                del self._bearers[surname]
        if not uses.keys() & self._bearers.keys():
            return
        spoken = _Spoken(readings, gazetteer)
        for surname, ((mention, _), *_) in uses.items():
            if surname in self._bearers and (mention.entry is None or spoken.of(mention.entry, surname)):
                del self._bearers[surname]

    def _uses(self, readings: Sequence[SentenceReading]) -> dict[str, list[tuple[Mention, SentenceReading]]]:
        """Where the text has the surnames alone, by surname."""
        uses: dict[str, list[tuple[Mention, SentenceReading]]] = defaultdict(list)
        for reading in readings:
            for mention in reading.mentions:
                if mention.form == "name" and mention.text in self._bearers:
                    uses[mention.text].append((mention, reading))
        return uses

    def bearer(self, mention: Mention, reading: SentenceReading) -> Introduction | None:
        """The full name of whom a mention calls by the surname alone."""
        if mention.text not in self._bearers or not self._is_after(mention, reading):
            return None
        return self._bearers[mention.text][1] if self._is_alone(mention, reading) else None

    def _is_after(self, mention: Mention, reading: SentenceReading) -> bool:
        s, full = self._bearers[mention.text]
        return (s, full.mention.first) < (self._places[id(reading)], mention.first)

    def _is_alone(self, mention: Mention, reading: SentenceReading) -> bool:
        """Whether it has neither article, *the Turk*, nor qualifies, *Turk troops*, nor tells a place, *in Jordan*."""
        syntax = reading.syntax
        before = syntax.lower[mention.first - 1] if mention.first else ""
        possessor = mention.possessed < 0 or syntax.pos[mention.last : mention.last + 1] == ["GEN"]
        return possessor and before not in self._placing and before not in ("the", "a", "an")

    def _begins_with(self, mention: Mention, reading: SentenceReading) -> bool:
        """Whether the first use of the name is as of a person: behind the full name, and a subject."""
        return self._is_after(mention, reading) and predicate(reading, mention) >= 0


class _Spoken:
    """By which words a text speaks of what the tables know."""

    def __init__(self, readings: Sequence[SentenceReading], gazetteer: Gazetteer) -> None:
        self._by_name: dict[str | None, set[str]] = defaultdict(set)
        self._by_country: dict[str | None, set[str]] = defaultdict(set)
        for reading in readings:
            words = [token.text for token in reading.syntax.tokens]
            for i, found in enumerate(gazetteer.matches(words)):
                if found is None:
                    continue
                length, entry = found
                text = " ".join(words[i : i + length])
                self._by_name[entry.name].add(text)
                self._by_name[entry.acts_for].add(text)
                self._by_country[entry.country].add(text)

    def of(self, entry: Entry, surname: str) -> bool:
        """Whether the text speaks of a state or body by other words than ``surname``."""
        words = set(self._by_name.get(entry.name, ()))
        if entry.kind == "state" and entry.country is not None:
            words.update(self._by_country.get(entry.country, ()))
        return bool(words - {surname})


def _is_full_name(mention: Mention, gazetteer: Gazetteer) -> bool:
    """Whether a mention gives the given name and the surname of a person."""
    if mention.form != "name" or not 2 <= mention.text.count(" ") + 1 <= 4:
        return False
    if mention.entry is not None:
        return mention.entry.form == "person"
    return name_words(mention)[0] in gazetteer.given_names or titles.is_personal(mention.title)
