"""Withheld: who is denied or refused something has refused nothing himself, *voters were denied access*, *man denied bail*."""

from __future__ import annotations

from stance.reading import SentenceReading

#: What people ask for and may not get, bare behind the verb of a headline.
_WANTED = frozenset(
    "access asylum bail boarding burial citizenship entry leave parole passage permission visa".split()
)
#: Those who deny it.
_DECIDING = frozenset(
    "authority board chancellor commissioner consul council court government judge justice magistrate minister mayor ministry "
    "officer official panel police president tribunal".split()
)


def is_withheld(reading: SentenceReading, token: int) -> bool:
    """Whether a verb, or its object at ``token``, tells what somebody is not given and not by whom: *were refused permission*,
    but not *were denied entry by Mali*, *the judge denied bail*, *the claim was denied*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token] if structure.label[token] == "obj" else token
    if verb < 0 or syntax.lemma[verb] not in ("deny", "refuse") or syntax.pos[verb] != "VERB":
        return False
    thing = structure.dependent(verb, "obj")
    if thing < 0 or structure.dependent(verb, "by") >= 0 or structure.dependent(thing, "by") >= 0:
        return False
    if syntax.voice[verb] == "passive":
        return reading.mention_of(thing) < 0
    return _heads_line(reading, verb, thing)


def _heads_line(reading: SentenceReading, verb: int, thing: int) -> bool:
    """*Man denied bail over attack*: one person without an article, and a thing without one."""
    structure, syntax = reading.structure, reading.syntax
    person = structure.subject_of(verb)
    bare = thing == verb + 1 and syntax.lemma[thing] in _WANTED and person >= 0 and not syntax.quoted[verb]
    if not bare or syntax.lower[verb] not in ("denied", "refused") or syntax.pos[person] != "NOUN":
        return False
    if any(structure.dependent(above, "to") >= 0 for above in (verb, thing)):
        return False
    alone = not any(structure.governed(verb, "aux"))
    told = alone and syntax.reading[person].kind == "person" and syntax.lemma[person] not in _DECIDING
    return told and all(syntax.pos[i] not in ("DET", "POSS") for i in structure.dependents[person])
