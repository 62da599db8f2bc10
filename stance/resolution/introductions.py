"""What a text introduces: full names, acronyms, bodies, and what it means by a name that has several meanings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from stance.document import Actor
from stance.mentions.gazetteer import Gazetteer, name_key
from stance.mentions.mentions import Mention, spells
from stance.mentions.namewords import PARTICLES
from stance.reading import SentenceReading
from stance.resolution.bodies import seat_state

#: A part of a name that more full names of a text share tells none of them apart.
MOST_NAMESAKES = 12
#: Words that tell no two persons apart; *Na* is a family name as well.
_PASSED = PARTICLES - {"na"} | {"jr.", "jr", "sr.", "sr"}


class Introduction(NamedTuple):
    """A mention that introduces a full name or an acronym, and the sentence in which it does."""

    mention: Mention
    reading: SentenceReading

    @property
    def owner(self) -> Actor | None:
        """The state that possesses it or in which it sits, where the tables know it."""
        entry = self.reading.mentions[self.mention.owner].entry if self.mention.owner >= 0 else None
        if entry is not None and entry.kind == "state":
            return entry.actor
        return seat_state(self.mention, self.reading)


class Introductions:
    """The introductions of a whole text; a headline may use a surname before its name is given."""

    def __init__(self, readings: Sequence[SentenceReading], gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self.acronyms: dict[str, Introduction] = {}
        #: A part of a full name to the full names that hold it, in the order of the text.
        self.full_names: dict[str, dict[str, Introduction]] = {}
        #: The last word of a body's name to the bodies that the text names so: Commission.
        self.bodies: dict[str, dict[str, Introduction]] = {}
        #: A name of several meanings to those that it has in the text, in their order.
        self.meanings: dict[str, dict[str, Actor]] = {}
        #: A name of the tables to the namesake of another state that the text names: Senate to Nigerian Senate.
        self.namesakes: dict[str, Introduction] = {}
        #: The countries of which the text speaks.
        self.countries: set[str | None] = set()
        for reading in readings:
            self._mean([token.text for token in reading.syntax.tokens])
            entries = [mention.entry for mention in reading.mentions if mention.entry is not None]
            self.countries |= {entry.country for entry in entries if entry.kind in ("state", "person")}
            for mention in reading.mentions:
                if mention.form == "name" and mention.alias:
                    self._abbreviate(mention.alias, Introduction(mention, reading))
                if mention.form == "name" and (mention.last - mention.first > 1 or self._is_titled(mention)):
                    self._enter(Introduction(mention, reading))

    def full_name(self, mention: Mention) -> Introduction | None:
        """The mention that gives the longer name of which this mention is a part, or its title too, if there is just one."""
        whole = name_words(mention)
        words = [w for w in whole if w.lower() not in _PASSED]
        if not words or len(words) > 2 or self._is_titled(mention):
            return None
        found = self.full_names.get(words[-1].removeprefix("al-"), {})
        if len(found) > MOST_NAMESAKES:
            return None
        fitting = [
            full
            for full in found.values()
            if len(name_words(full.mention)) + self._is_titled(full.mention) > len(whole)
            and set(words) <= set(name_words(full.mention))
        ]
        if len(fitting) > 1:
            fitting = [full for full in fitting if name_words(full.mention)[-1] == words[-1]]
        return _only(fitting)

    def body(self, word: str) -> Introduction | None:
        """The one body that a word with a capital in a title stands for: the IWF, the Commission."""
        return self.acronyms.get(word) or _only(list(self.bodies.get(word, {}).values()))

    def meaning(self, text: str, known: Actor) -> Actor | Introduction:
        """What the text means by a name of the tables, ``known`` out of its context: its Congress may be a party, its Senate
        that of another state, if it does not speak of the state of the one in the tables."""
        if not self.namesakes and not self.meanings:
            return known
        key = name_key(text)
        elsewhere = known.country not in self.countries
        if elsewhere and key in self.namesakes:
            return self.namesakes[key]
        meanings = list(self.meanings.get(key, {}).values())
        usual = self.gazetteer.entries[key].actor if meanings else known
        others = [meaning for meaning in meanings if meaning != usual]
        return others[0] if others and known == usual and (elsewhere or meanings[0] != usual) else known

    def _is_titled(self, mention: Mention) -> bool:
        """Whether only the title tells which known person is meant: *King Charles*, and then *Charles*."""
        return mention.kind == "person" and bool(mention.title) and self.gazetteer.get(mention.text) is None

    def _mean(self, words: Sequence[str]) -> None:
        """Note what the names that have guards mean here."""
        if self.gazetteer.guarded.isdisjoint(words):
            return
        for i, word in enumerate(words):
            found = self.gazetteer.longest(words, i) if word in self.gazetteer.guarded else None
            key = name_key(" ".join(words[i : i + found[0]])) if found is not None else ""
            if found is not None and key in self.gazetteer.guards:
                self.meanings.setdefault(key, {}).setdefault(found[1].name, found[1].actor)

    def _enter(self, introduction: Introduction) -> None:
        mention, words = introduction.mention, name_words(introduction.mention)
        if mention.kind != "person" and len(self.bodies.setdefault(words[-1], {})) <= MOST_NAMESAKES:
            self.bodies[words[-1]].setdefault(mention.text, introduction)
        if mention.entry is None:
            initials = "".join(word[0] for word in words if word[:1].isupper())
            if len(initials) >= 3 and len(words) >= 3:
                self._abbreviate(initials, introduction)
            self._enter_namesake(introduction, words)
        elif mention.kind != "person":
            return
        for part in words:
            if len(part) > 1 and part[0].isupper() and part.lower() not in _PASSED:
                self.full_names.setdefault(part.removeprefix("al-"), {}).setdefault(
                    mention.text, introduction
                )

    def _enter_namesake(self, introduction: Introduction, words: list[str]) -> None:
        """``Nigerian Senate``: where another state's name stands before a body's, it is not the body of the tables."""
        state = self.gazetteer.longest(words, 0)
        if state is None or state[1].form != "demonym" or state[1].kind != "state":
            return
        rest = " ".join(words[state[0] :])
        body = self.gazetteer.get(rest)
        if body is not None and body.kind in ("government", "party") and body.country != state[1].country:
            self.namesakes.setdefault(name_key(rest), introduction)

    def _abbreviate(self, acronym: str, introduction: Introduction) -> None:
        """Enter an acronym; after ``ISIS (ISIL)``, ``ISIL (ISIS)`` says nothing new and would lead in a circle."""
        text = introduction.mention.text
        if text != acronym and text not in self.acronyms and not self._of_another(acronym, introduction):
            self.acronyms.setdefault(acronym, introduction)

    def _of_another(self, acronym: str, introduction: Introduction) -> bool:
        """Whether an acronym cannot be of the known actor before it: in ``Interim Force in Lebanon (UNIFIL)`` the place."""
        entry = introduction.mention.entry
        if entry is None:
            return False
        known = self.gazetteer.get(acronym)
        initials = {word[0].casefold() for word in introduction.mention.text.split()}
        if spells(introduction.mention.text, acronym):
            return False
        foreign = entry.kind in ("state", "government") and acronym[0].casefold() not in initials
        return foreign if known is None else known.name != entry.name


def _only(found: list[Introduction]) -> Introduction | None:
    """The first of these, if they are all of one actor."""
    same = {full.mention.entry.name if full.mention.entry else full.mention.text for full in found}
    return found[0] if len(same) == 1 else None


def name_words(mention: Mention) -> list[str]:
    """The words of a name, with plain apostrophes and without commas."""
    return mention.text.replace("’", "'").replace(",", "").split()
