"""Bodies named after who is in them and what for, or after what they oppose: Farmers for Change, the Anti-Hate League."""

from __future__ import annotations

from stance.mentions.namerules import NameRules, Sentence
from stance.mentions.namewords import BODIES
from stance.words.offices import OFFICES

#: What in the singular is no cause: *Candidates for Mayor*, *Candidates for Parliament*.
_ACTORS = frozenset(("person", "group", "institution", "origin"))
_PREFIXES = frozenset(("anti", "pro"))
#: A cause has at most so many words.
_LONGEST = 3


class Causes(NameRules):
    """Finds the names of bodies that tell their cause."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        told = "for" in self.words or not _PREFIXES.isdisjoint(self.syntax.lower)
        self._has_cause = told and not self.title_case

    def length(self, i: int) -> int:
        """How many words from ``i`` on are members and their cause, or what somebody opposes; 0 where none are."""
        if not self._has_cause or not self.words[i][0].isupper():
            return 0
        return self._opposed(i) or self._pursued(i)

    def _opposed(self, i: int) -> int:
        """The length of a prefix and what a hyphen ties to it in the name of a body: *the Anti-Hate League*, but not
        *Anti-Trump Republicans*."""
        tokens, cause = self.syntax.tokens, i + 2
        if self.syntax.lower[i] not in _PREFIXES or self.syntax.lower[i + 1 : cause] != ["-"]:
            return 0
        tied = cause < len(tokens) and tokens[i].end == tokens[i + 1].start and self._tells(cause)
        following = range(cause + 1, min(cause + _LONGEST, len(tokens)))
        body = (k for k in following if self.words[k][0].isupper() and self.syntax.lower[k] in BODIES)
        return 3 if tied and next(body, -1) >= 0 else 0

    def _pursued(self, i: int) -> int:
        """The length of several people, *for*, and their cause: *Doctors for Clean Air*, but not *Lawyers for Apple*."""
        if self.words[i + 1 : i + 2] != ["for"] or not self._are_members(i):
            return 0
        end = i + 2
        while end < len(self.words) and end - i - 2 < _LONGEST and self._tells(end):
            end += 1
        if end == i + 2 or self.syntax.reading[end - 1].pos != "noun":
            return 0
        last, further = self.syntax.reading[end - 1], end < len(self.words) and self.words[end][0].isupper()
        actor = last.kind in _ACTORS and last.lemma == self.syntax.lower[end - 1]
        return 0 if further or actor else end - i

    def _are_members(self, i: int) -> bool:
        """Whether they are people in the plural, and none who hold an office or, in small letters, act *for* somebody."""
        reading, lower = self.syntax.reading[i], self.syntax.lower[i]
        known = self.found[i]
        nationals = known is not None and known[0] == 1 and known[1].form == "demonym" and lower[-1] == "s"
        people = reading.kind in ("person", "group") and lower != reading.lemma and known is None
        serves = i == 0 and "for" in reading.recipient.split("/")
        return (people or nationals) and not serves and reading.lemma not in OFFICES

    def _tells(self, j: int) -> bool:
        """Whether it is a capitalised word that means something, and the tables know nobody of that name."""
        meant = self.words[j][0].isupper() and self.words[j].isalpha() and bool(self.syntax.reading[j].kind)
        named = self.words[j] in self.gazetteer.given_names or self.found[j]
        return meant and not named
