"""The trade of a firm before its name where a sentence begins: *Retailer Brightmart* is called Brightmart."""

from __future__ import annotations

from stance.mentions.namerules import NameRules
from stance.mentions.namewords import BODIES
from stance.words.readings import ACTING

#: What firms, media and others who serve the public are, beside those called after what they do: *insurer*, *operator*.
_TRADES = frozenset("airline supermarket charity startup watchdog conglomerate tabloid".split())
#: Bodies that end like those, but are places or chambers.
_NO_TRADES = frozenset("center chamber exchequer paper theater".split())


class Trades(NameRules):
    """Tells the word for a trade from the first word of a name."""

    def opens(self, i: int, end: int) -> bool:
        """Whether the run ``[i, end)`` begins a sentence and with a trade: *Broadcaster Skyline*, *Developer Oakvale Homes*,
        but not *Airline Pilots Association*."""
        initial = i == 0 or self.syntax.pos[i - 1] == "PUNCT"
        if not initial or end - i < 2 or not self._is_trade(i):
            return False
        name, pos = self.syntax.reading[i + 1], self.syntax.pos[i + 1]
        if self.found[i + 1] is not None or not name.kind:
            return pos == "NAME" and self.syntax.lower[i + 1] not in BODIES
        acts = name.kind in ACTING or self.syntax.lower[i + 1] in BODIES
        return end - i == 2 and name.pos == "noun" and not acts

    def _is_trade(self, i: int) -> bool:
        reading, lower = self.syntax.reading[i], self.syntax.lower[i]
        doer = lower.endswith(("er", "or")) and lower not in _NO_TRADES
        firm = reading.kind == "institution" and reading.lemma == lower
        return firm and (doer or lower in _TRADES) and self.found[i] is None
