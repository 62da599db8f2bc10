"""The wings of politics: those whom *the far left* and *the religious right* stand for."""

from __future__ import annotations

#: What stands before a wing.
WINGS = frozenset(
    "christian conservative evangelical extreme far hard moderate nationalist political populist radical religious".split()
)
