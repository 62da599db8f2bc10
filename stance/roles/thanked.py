"""Thanks for help: whoever gives thanks has it, *thanked Mali for its help*, unless it is told for what the help is, *thanked
Mali for its help with the vote*."""

from __future__ import annotations

from stance.roles.cuesite import CueSite

_ACTS = frozenset(("thank", "praise"))
#: How help hangs on the verb that gives thanks for it.
_GIVEN = frozenset(("for", "obj"))
#: Before what the help is for.
_PURPOSES = ("for", "of", "in", "with", "on", "against")


def thanking(site: CueSite) -> set[int]:
    """The mentions that are no targets of the support, as they only give thanks for what is done for something else."""
    reading, noun = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[noun]
    if syntax.pos[noun] != "NOUN" or verb < 0 or structure.label[noun] not in _GIVEN:
        return set()
    if syntax.pos[verb] != "VERB" or syntax.reading[verb].act not in _ACTS:
        return set()
    told = any(structure.dependent(noun, label) > noun for label in _PURPOSES)
    return reading.doers(verb) if told else set()
