"""Unattributed judgements: *criticism of Togo* that nobody voices. It is no judgement of Togo's, nor of whoever meets it."""

from __future__ import annotations

from stance.cues.received import givers, is_received, received
from stance.reading import SentenceReading
from stance.roles.below import WITHIN, hanging_on
from stance.roles.cuesite import CueSite
from stance.words.acts import JUDGING
from stance.words.diathesis import TRACING

_KINDS = frozenset(("speech", "judging"))
#: Before those whose judgement it is.
_OWNERS = frozenset(("poss", "by", "from", "among"))
#: Before judgements that others make: *amid criticism of Togo*.
_AMID = frozenset(("amid", "amidst", "despite", "notwithstanding"))
#: Verbs for who has a feeling.
_HARBOURING = frozenset("bear express feel foster harbour harbor hold nurse share show voice".split())
#: Verbs for what is done with the judgements of others, and what stands before these.
_MEETING = frozenset(
    "answer brush counter deflect defy dismiss face fend hit ignore rebuff rebut refute reject rubbish shrug withstand".split()
)
_REPLYING = frozenset(("react", "reply", "respond", "bow", "listen"))


def not_voicing(site: CueSite) -> set[int]:
    """The mentions that are no sources of the judgement: whom it is about, and those around it who only meet
    with what others say."""
    reading, anchor = site.reading, site.anchor
    if _is_traced(reading, anchor):
        return set(range(len(reading.mentions)))
    found = _judged(reading, anchor) | _felt_for(reading, anchor) | _backed(reading, anchor)
    return found | _rousing(reading, anchor)


def supporters(site: CueSite) -> set[int]:
    """The mentions that are no targets, as the support is theirs that somebody has or loses: *won the support of Togo*."""
    reading, anchor = site.reading, site.anchor
    noun = _support(reading, anchor)
    if noun < 0:
        return set()
    return givers(reading, noun)


def _is_traced(reading: SentenceReading, anchor: int) -> bool:
    """Whether it is left open who traces a deed to somebody: *killed in a raid blamed on Togo*."""
    structure, syntax = reading.structure, reading.syntax
    if (
        syntax.lemma[anchor] not in TRACING
        or syntax.pos[anchor] != "VERB"
        or structure.label[anchor] != "acl"
    ):
        return False
    below = {structure.label[i] for i in structure.dependents[anchor]}
    if "on" not in below or not below.isdisjoint(("obj", "by", "subj")):
        return False
    return structure.subject_of(anchor) in (-1, structure.head[anchor])


def _backed(reading: SentenceReading, anchor: int) -> set[int]:
    """Who has or loses the support of others, and whose plans do: *Mali lost the backing of Togo*."""
    noun = _support(reading, anchor)
    if noun < 0:
        return set()
    verb = reading.structure.head[noun]
    if verb < 0:
        return set()
    paths = (reading.structure.path(verb, mention.head) for mention in reading.mentions)
    return {i for i, path in enumerate(paths) if path.startswith(("subj", ".obj.of.", ".obj.from."))}


def _support(reading: SentenceReading, anchor: int) -> int:
    """The noun for a support that somebody has or loses, at the cue or its object, or -1."""
    if reading.syntax.pos[anchor] == "NOUN":
        return anchor if is_received(reading, anchor) else -1
    return received(reading, anchor)


def _judged(reading: SentenceReading, anchor: int) -> set[int]:
    """Whom a judgement is about, and those who only meet with it."""
    structure, syntax = reading.structure, reading.syntax
    word = syntax.reading[anchor]
    judges = word.act in JUDGING and word.kind in _KINDS and "of" in word.judged.split("/")[:2]
    if syntax.pos[anchor] != "NOUN" or not judges or structure.dependent(anchor, "of") < 0:
        return set()
    below = structure.dependents[anchor]
    owned = any(
        structure.label[i] in _OWNERS or (structure.label[i] == "mod" and reading.mention_of(i) >= 0)
        for i in below
    )
    if not owned and any(syntax.lower[i] == "the" for i in below):
        return set()
    paths = [structure.path(anchor, mention.head) for mention in reading.mentions]
    found = {
        i for i, path in enumerate(paths) if path.startswith(".of") and WITHIN.issuperset(path[1:].split("."))
    }
    if not owned and _is_met(reading, anchor):
        found |= {i for i, path in enumerate(paths) if not path.startswith(".")}
    return found


def _felt_for(reading: SentenceReading, anchor: int) -> set[int]:
    """Whom a feeling is about that somebody has: *have a dislike of Togo*, *Mali's hatred of Togo*."""
    structure, syntax = reading.structure, reading.syntax
    word = syntax.reading[anchor]
    feeling = syntax.pos[anchor] == "NOUN" and word.kind == "feeling" and "of" in word.judged.split("/")
    if not feeling or structure.dependent(anchor, "of") < 0:
        return set()
    verb = structure.head[anchor] if structure.label[anchor] == "obj" else -1
    had = verb >= 0 and (syntax.pos[verb] == "HAVE" or syntax.lemma[verb] in _HARBOURING)
    if not had and structure.dependent(anchor, "poss") < 0:
        return set()
    return {i for i, label in hanging_on(reading, anchor).items() if label == "of"}


def _rousing(reading: SentenceReading, anchor: int) -> set[int]:
    """Those who do what rouses a feeling that a line begins with: *Fury as council closes library*."""
    syntax = reading.syntax
    if syntax.lower[anchor + 1 : anchor + 2] != ["as"] or syntax.pos[anchor] != "NOUN":
        return set()
    if syntax.reading[anchor].kind != "feeling" or not {"NOUN", "ADJ"}.issuperset(syntax.pos[:anchor]):
        return set()
    return {i for i, mention in enumerate(reading.mentions) if mention.first > anchor}


def _is_met(reading: SentenceReading, noun: int) -> bool:
    """Whether it is a judgement of others than those who do what the verb around it tells."""
    structure, lemma = reading.structure, reading.syntax.lemma
    label, verb = structure.label[noun], structure.head[noun]
    if label in _AMID or verb < 0:
        return label in _AMID
    return (label == "obj" and lemma[verb] in _MEETING) or (label == "to" and lemma[verb] in _REPLYING)
