"""Nobody: whoever *no* stands before does nothing, *no country would accept it*, nor do *few*; who says so speaks
for himself."""

from __future__ import annotations

from collections.abc import Mapping

from stance.reading import SentenceReading

#: Behind *no* they compare: *no fewer than ten states*, *no longer a state*.
_COMPARING = frozenset("better fewer less lesser longer more sooner".split())

_HARDLY = frozenset(("hardly", "never", "scarcely"))


def nobody(reading: SentenceReading) -> set[int]:
    """The mentions that are no sources of anything: whom *no* determines, and *few* standing alone, but not *a few*."""
    lower = reading.syntax.lower
    few = {
        i
        for i, mention in enumerate(reading.mentions)
        if lower[mention.head] == "few"
        and mention.form == "pronoun"
        and lower[mention.head - 1 : mention.head] != ["a"]
    }
    return few | _determined_by_no(reading)


def _determined_by_no(reading: SentenceReading) -> set[int]:
    """The mentions that *no* determines: *no country*, *no other government*, but not *No 10*, *no fewer than ten
    countries*, *hardly a week in which no country objects*."""
    syntax, dependents = reading.syntax, reading.structure.dependents
    if "no" not in syntax.lower or not _HARDLY.isdisjoint(syntax.lower):
        return set()
    return {
        i
        for i, mention in enumerate(reading.mentions)
        for j in dependents[mention.head]
        if syntax.lower[j] == "no" and j < mention.first and syntax.lower[j + 1] not in _COMPARING
    }


def speaking_of_nobody(reading: SentenceReading, verb: int, below: str) -> Mapping[str, str]:
    """Who says that nobody does what ``verb`` tells stands where its subject does; ``below`` is the path up to the verb."""
    structure = reading.structure
    doer = reading.mention_of(structure.subject.get(verb, -1))
    if structure.label[verb] != "ccomp" or doer not in _determined_by_no(reading):
        return {}
    return {f"{below}^ccomp.subj": f"{below}subj", f"{below}subj": "nobody"}
