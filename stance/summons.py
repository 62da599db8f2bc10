"""Envoys who are summoned to hear a complaint: it is aimed at the state that sent them."""

from __future__ import annotations

from collections.abc import Mapping

from stance.reading import SentenceReading

#: Kinds of verbs that tell what an envoy is summoned to hear: *to complain*, *to protest*, *to express its anger*.
_HEARD = frozenset(("speech", "judging", "refusing"))


def summoned_paths(reading: SentenceReading, anchor: int) -> Mapping[str, str]:
    """Paths from a cue at token ``anchor`` as they are and as they are taken: in *summoned the Malian envoy to complain* Mali
    stands as in *complained against Mali*."""
    structure, syntax = reading.structure, reading.syntax
    noun = structure.label[anchor] == "obj" and syntax.pos[anchor] == "NOUN"
    verb, below = (structure.head[anchor], "^obj.") if noun else (anchor, "")
    label, summons = structure.label[verb], structure.head[verb]
    if (
        label not in ("xcomp", "advcl")
        or not _is_summons(reading, summons)
        or syntax.reading[verb].kind not in _HEARD
    ):
        return {}
    envoy = "in" if syntax.lemma[summons] == "call" else "obj"
    return {f"{below}^{label}..{envoy}": ".against"}


def _is_summons(reading: SentenceReading, verb: int) -> bool:
    lemma, lower = reading.syntax.lemma[verb], reading.syntax.lower
    return lemma == "summon" or (lemma == "call" and lower[verb + 1 : verb + 2] == ["in"])
