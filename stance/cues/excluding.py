"""Excluding: who rules out a cause has found something, and who is ruled out of a match only misses it."""

from __future__ import annotations

from stance.reading import SentenceReading

#: What investigators find that something was not, the last word of *foul play* among it.
_CAUSES = frozenset("accident arson homicide murder play sabotage suicide terrorism".split())

#: What somebody or something is found not to be, or is not chosen for.
_PARTS = frozenset("cause culprit motive location site source suspect target venue".split())


def excludes(reading: SentenceReading, token: int) -> bool:
    """*Was ruled out of the final*, *ruled out arson*, *ruled out Reed for six weeks*, *as a suspect*: nobody is refused
    anything."""
    syntax, structure = reading.syntax, reading.structure
    verb = structure.head[token] if syntax.lower[token] == "out" else token
    if verb < 0 or syntax.lemma[verb] != "rule" or syntax.lower[verb + 1 : verb + 2] != ["out"]:
        return False
    objects = list(structure.governed(verb, "obj"))
    found = any(syntax.lemma[i] in _CAUSES for i in objects) or any(
        syntax.lemma[i] in _PARTS for above in (verb, *objects) for i in structure.governed(above, "as")
    )
    misses = syntax.is_undergone(verb) and syntax.lower[verb + 2 : verb + 3] in (["of"], ["with"])
    return found or misses or _sits_out(reading, verb)


def _sits_out(reading: SentenceReading, verb: int) -> bool:
    """*Ruled out Reed for six weeks*, but not *ruled out Reed as a partner*."""
    structure, syntax = reading.structure, reading.syntax
    player = reading.mention_of(structure.dependent(verb, "obj"))
    if player < 0 or reading.mentions[player].form != "name":
        return False
    missed = (syntax.reading[i].kind for i in structure.governed(verb, "for"))
    return any(kind in ("time", "event") for kind in missed)
