"""Surnames that are names of states or bodies too: *Volker Turk* and then *Turk*, *Steve Israel* and then *Israel*."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

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
        self._placing, self._gazetteer = placing, gazetteer
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
        if not self._bearers:
            return
        for surname in list(self._bearers):
            uses = [(m, r) for r in readings for m in r.mentions if m.text == surname]
            plain = [(m, r) for m, r in uses if m.form == "name"]
            if plain and not (
                self._begins_with(surname, *plain[0]) and self._is_free(surname, readings, plain)
            ):
                del self._bearers[surname]

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

    def _begins_with(self, surname: str, mention: Mention, reading: SentenceReading) -> bool:
        """Whether the first use of the name is as of a person: behind the full name, and a subject."""
        return self._is_after(mention, reading) and predicate(reading, mention) >= 0

    def _is_free(
        self,
        surname: str,
        readings: Sequence[SentenceReading],
        uses: Sequence[tuple[Mention, SentenceReading]],
    ) -> bool:
        """Whether nothing in the text speaks of the state or body of that name."""
        entry = uses[0][0].entry
        if entry is None or not all(self._is_alone(mention, reading) for mention, reading in uses):
            return False
        spoken = [found for reading in readings for found in self._known(reading, surname)]
        state = entry.country if entry.kind == "state" else None
        return not any(entry.name in (f.name, f.acts_for) or f.country == state is not None for f in spoken)

    def _known(self, reading: SentenceReading, surname: str) -> Iterator[Entry]:
        """What the tables know in a sentence, but for the surname itself."""
        words = [token.text for token in reading.syntax.tokens]
        for i in range(len(words)):
            found = self._gazetteer.longest(words, i)
            if found is not None and " ".join(words[i : i + found[0]]) != surname:
                yield found[1]


def _is_full_name(mention: Mention, gazetteer: Gazetteer) -> bool:
    """Whether a mention gives the given name and the surname of a person."""
    if mention.form != "name" or not 2 <= mention.text.count(" ") + 1 <= 4:
        return False
    if mention.entry is not None:
        return mention.entry.form == "person"
    return name_words(mention)[0] in gazetteer.given_names or titles.is_personal(mention.title)
