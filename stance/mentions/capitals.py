"""Words with a capital: which of them may belong to a name, and what they tell of it."""

from __future__ import annotations

from stance.mentions.amounts import is_currency, is_number
from stance.mentions.datenames import DateNames
from stance.mentions.namerules import NameRules, Sentence
from stance.mentions.namewords import (
    BEFORE_MONTHS,
    BODIES,
    COMPANY_FORMS,
    GIVEN_MONTHS,
    HEADS,
    NOT_NAMES,
)
from stance.words.currencies import CURRENCY_SIGNS


class Capitals(NameRules):
    """Tells the words of names from days, months, amounts and what else has a capital."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.dates = DateNames(sentence)

    def has_capital(self, j: int) -> bool:
        """Whether a word has a capital, or as a name one in it: *eThekwini*, but not *NZ$20*."""
        word = self.words[j]
        capital = word[0].isupper() or (
            self.syntax.pos[j] == "NAME" and word[0].isalpha() and word != word.lower()
        )
        return capital and CURRENCY_SIGNS.isdisjoint(word)

    def upper(self, j: int) -> bool:
        """Whether there is a word with a capital at ``j`` that is no time."""
        return j < len(self.words) and self.has_capital(j) and not self._is_time(j)

    def named(self, j: int) -> bool:
        """Whether the capital at ``j`` may belong to a name, not to a day or a feast: Jan Egeland, but not Jan 5."""
        if not self.has_capital(j):
            return False
        if is_number(self.syntax, j) or is_currency(self.syntax, j):
            return False
        return not self._is_time(j) and not self.syntax.lower[j].endswith("-year-old")

    def _is_time(self, j: int) -> bool:
        """Whether the word is a day, a month or a feast; before a name some months are given names: *April Ryan*, but not *in
        April Norway voted*."""
        lower, behind = self.syntax.lower, j + 1
        if lower[j] not in NOT_NAMES or self.dates.is_given(j) or self.dates.is_surname(j):
            return False
        if lower[j] not in GIVEN_MONTHS or not self.upper(behind) or self.syntax.pos[behind] != "NAME":
            return True
        known = self.found[behind]
        if known is not None and known[1].form != "person":
            return True
        dated = j > 0 and (lower[j - 1] in BEFORE_MONTHS or self.syntax.pos[j - 1] == "NUM")
        return not self.is_given(j) and (dated or self.words[behind].isupper() or self.is_body(behind))

    def inside(self, j: int) -> bool:
        """Whether the capital at ``j`` may go on with a name."""
        if self._is_time(j) or is_currency(self.syntax, j):
            return False
        return self.syntax.pos[j] == "NAME" or not self.title_case

    def is_acronym(self, j: int) -> bool:
        """Whether it is the plural of an acronym: NGOs, MPs."""
        return len(self.words[j]) > 2 and self.words[j][-1] == "s" and self.words[j][:-1].isupper()

    def is_given(self, j: int) -> bool:
        """Whether there is a word at ``j`` and it is a given name."""
        return j < len(self.words) and self.words[j] in self.gazetteer.given_names

    def ends_company(self, j: int) -> bool:
        """Whether the word at ``j`` ends the name of a company: *Sahel Mines Corp*, *Sahel Mines Co.*"""
        return self.words[j][0].isupper() and self.syntax.lower[j].rstrip(".") in COMPANY_FORMS

    def is_body(self, j: int) -> bool:
        """Whether this word says what kind of body or office the name is of."""
        kind = self.syntax.reading[j].kind
        return (
            self.syntax.lower[j] in BODIES
            or self.syntax.lower[j] in HEADS
            or kind in ("institution", "group")
        )
