"""Marks of a sentence that many rules look for; those of quotations stand in `stance.words.quotemarks`."""

from __future__ import annotations

#: What parts an insertion or a label from the rest, without a space on either side a hyphen.
DASHES = frozenset("-–—")
#: What ends a sentence, as it seldom ends a headline.
STOPS = frozenset(".!?")
