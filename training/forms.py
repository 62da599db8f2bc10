"""The forms in which a stance is told, by which figures are broken down."""

from __future__ import annotations

from stance.cues.cues import anchor_of
from stance.mentions.mentions import PRONOUNS
from stance.reading import SentenceReading

#: Forms of single stances; the sentence's own form (headline, quotation, ...) is added to them.
STANCE_FORMS = (
    "active verb",
    "passive",
    "nominal",
    "no target",
    "several targets",
    "pronoun",
    "inside quotation marks",
)


def is_pronoun(name: str) -> bool:
    """Whether a name is a pronoun or a possessive; an acronym in capitals (*US*) is none."""
    return name.lower() in PRONOUNS and (len(name) == 1 or not name.isupper())


def stance_forms(
    reading: SentenceReading, cue: tuple[int, int], names: tuple[str, str | None], targets: int
) -> frozenset[str]:
    """The forms of one stance.

    ``cue`` is its span in characters, ``names`` are source and target as they stand, ``targets`` counts those
    of the same cue.
    """
    source, target = names
    covered = [i for i, t in enumerate(reading.syntax.tokens) if t.start < cue[1] and t.end > cue[0]]
    forms = {_grammar(reading, covered)} if covered else set()
    if target is None:
        forms.add("no target")
    if targets > 1:
        forms.add("several targets")
    if is_pronoun(source) or (target is not None and is_pronoun(target)):
        forms.add("pronoun")
    if any(reading.syntax.quoted[i] for i in covered):
        forms.add("inside quotation marks")
    return frozenset(forms)


def _grammar(reading: SentenceReading, covered: list[int]) -> str:
    """How the cue on these tokens is built."""
    anchor = anchor_of(reading, covered[0], covered[-1] + 1)
    if reading.syntax.pos[anchor] != "VERB":
        return "nominal"
    by = reading.syntax.lower[anchor + 1 : anchor + 6]
    passive = reading.syntax.voice[anchor] == "passive"
    return (
        "passive"
        if passive or (reading.syntax.voice[anchor] == "participle" and "by" in by)
        else "active verb"
    )
