"""Those whom somebody gives as help are not whom he helps: *pledged 1,000 officers*, *offered 600 soldiers to the mission*."""

from __future__ import annotations

from stance.roles.cuesite import CueSite

#: What somebody does who gives help.
_GIVING = frozenset("commit contribute deploy donate offer pledge promise provide send supply".split())
#: With these they get something themselves: *promised 300 nurses a rise*, *provided 300 nurses with food*.
_GETTING = ("obj2", "with", "ccomp", "xcomp")


def personnel(site: CueSite) -> set[int]:
    """So many persons who are the only object of a verb of giving."""
    reading = site.reading
    structure, syntax, verb = reading.structure, reading.syntax, site.anchor
    if syntax.lemma[verb] not in _GIVING or any(structure.dependent(verb, label) >= 0 for label in _GETTING):
        return set()
    return {
        reading.mention_at[given]
        for given in structure.governed(verb, "obj")
        if reading.mention_at[given] >= 0
        and syntax.reading[given].kind in ("person", "group")
        and any(syntax.pos[i] == "NUM" for i in structure.governed(given, "mod"))
    }
