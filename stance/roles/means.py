"""Means: whoever does the harm in which others suffer what is condemned did that, *condemned the deaths of nurses in a raid by
Mali*."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stance.reading import SentenceReading
from stance.roles.directed import judged_things

#: Classes of nouns for what somebody suffers.
_SUFFERED = frozenset(("harm", "event", "state"))
#: How those hang on harm who did it: *a Malian raid*, *a raid by Mali*, *Mali's raid*.
_DOING = frozenset(("mod", "by", "poss"))


def by_means(reading: SentenceReading, anchor: int, paths: Sequence[str]) -> Mapping[str, str]:
    """Those who did the harm in which others suffered what is judged stand as if they had done that itself: *the deaths of
    nurses in a Malian raid* as *the deaths of nurses by Mali*."""
    structure, syntax = reading.structure, reading.syntax
    harms = [
        i
        for i, label in enumerate(structure.label)
        if label == "in" and syntax.reading[i].kind == "harm" and reading.mention_of(i) < 0
    ]
    if not harms:
        return {}
    found: dict[str, str] = {}
    for noun in judged_things(reading, anchor):
        word = syntax.reading[noun]
        if word.kind not in _SUFFERED or word.effect != "-":
            continue
        above = structure.ancestors(noun) | {noun, *structure.dependents[noun]}
        for harm in harms:
            if harm < noun or structure.head[harm] not in above:
                continue
            told, doing = structure.path(anchor, noun), structure.path(anchor, harm)
            done = {f"{doing}.{label}" for label in _DOING}
            found |= {path: f"{told}.by" for path in paths if path in done}
    return found
