"""Words that come from somebody, or that there are from him: *criticism of Mali came from Togo*, *there was criticism of Mali
from Togo*."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stance.reading import SentenceReading

#: What words do that somebody utters.
_COMING = frozenset(("come", "emanate"))


def coming(reading: SentenceReading, anchor: int, paths: Sequence[str]) -> Mapping[str, str]:
    """Those from whom the cue comes, a noun, stand as if it had them beside it: *criticism from Togo*."""
    structure, syntax = reading.structure, reading.syntax
    label, verb = structure.label[anchor], structure.head[anchor]
    comes = label == "subj" and syntax.lemma[verb] in _COMING
    exists = label == "pred" and verb > 0 and "there" in syntax.lower[max(0, verb - 2) : verb]
    above = f"^{label}..from"
    if not (comes or exists):
        return {}
    return {path: path.replace(above, ".from", 1) for path in paths if path.startswith(above)}
