"""Words that tell of an office, a bond or a body that it is one no more."""

from __future__ import annotations

#: Before a noun for somebody who was it once: *former minister*, *erstwhile ally*.
FORMER = frozenset("former ex ex- one-time onetime erstwhile past previous".split())
