"""Features by name: what a learned step sees of one case."""

from __future__ import annotations

from typing import NamedTuple


class Features(NamedTuple):
    """``general`` features name hardly any word, so that networks may learn from them what holds of all; ``lexical`` ones
    are about single words."""

    general: list[str]
    lexical: list[str]

    @property
    def named(self) -> list[str]:
        """All of them."""
        return self.general + self.lexical
