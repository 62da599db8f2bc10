"""Summed up: what others say of a noun that sums up a clause hits whoever does what the clause tells, *Mali left, a step that
Togo praised*."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stance.cues.calling import TAKING
from stance.reading import SentenceReading
from stance.roles.below import hanging_on
from stance.roles.cuesite import CueSite
from stance.words.acts import SAYING_NO

#: Classes of nouns behind *in* for what somebody does: *in a ruling that Togo praised*.
_DEEDS = frozenset(("decision", "act", "speech", "event"))
_WORDS = frozenset(("claim", "speech"))
#: How what somebody calls it hangs on the verb.
_CALLED = frozenset(("obj", "pred", "as"))
#: Labels of clauses that tell of a noun, and of those joined to them.
_RELATING = frozenset(("acl", "ccomp", "conj"))
#: How a noun that sums up a clause hangs on its verb.
_SUMMING = frozenset(("appos", "in"))
_RELATIVE = frozenset(("that", "which"))
#: What hangs on a clause that tells of a deal names its parties.
_PARTIES = frozenset(("with", "between"))


def summed_up(reading: SentenceReading, anchor: int, paths: Sequence[str]) -> Mapping[str, str]:
    """The doers of what is summed up stand as those do by whom the thing judged is: *praised a step by Mali*."""
    deed = _deed_judged(reading, anchor)
    return {paths[i]: ".obj.by" for i in reading.doers(deed)} if deed >= 0 else {}


def beside_the_deed(site: CueSite) -> set[int]:
    """The mentions that are no targets, as others do what is summed up and judged: Chad where *Mali freed Chad, a step that
    Togo praised*, but not where *Mali made peace with Chad*; for the deed itself, Togo."""
    reading, anchor, stance, keys = site.reading, site.anchor, site.stance, site.keys
    judges = _judges_of_the_deed(reading, anchor)
    deed = _deed_judged(reading, anchor)
    doers = {keys[i] for i in reading.doers(deed)} if deed >= 0 else set()
    if not doers:
        return judges
    apart = reading.doers(_judging(reading, anchor))
    if stance in ("welcome", "support"):
        inside = (deed, *reading.structure.governed(deed, "obj"))
        apart |= {i for at in inside for i, label in hanging_on(reading, at).items() if label in _PARTIES}
    return judges | {i for i, key in enumerate(keys) if key not in doers and i not in apart}


def _judges_of_the_deed(reading: SentenceReading, anchor: int) -> set[int]:
    """Those who judge what sums up the cue's own deed: Togo in *Mali freed Chad, a step that Togo praised*."""
    structure, pos = reading.structure, reading.syntax.pos
    deed = structure.head[anchor] if structure.label[anchor] == "xcomp" else anchor
    nouns = {i for i in structure.dependents[deed] if structure.label[i] in _SUMMING}
    if not nouns:
        return set()
    verbs = (i for i in range(anchor + 1, len(pos)) if pos[i] == "VERB" and structure.label[i] in _RELATING)
    judges = (i for i in verbs if max(_summing(reading, i), _undergoing(reading, i)) in nouns)
    return {doer for verb in judges for doer in reading.doers(verb)}


def _undergoing(reading: SentenceReading, verb: int) -> int:
    """The noun that sums up a clause and is judged in the passive, *a step that was praised by Togo*, or -1."""
    structure, syntax = reading.structure, reading.syntax
    noun = structure.head[verb]
    summing = structure.label[verb] == "acl" and structure.label[noun] == "appos"
    judged = syntax.is_undergone(verb) and syntax.reading[verb].judged.startswith("obj")
    indefinite = any(syntax.lower[i] in ("a", "an") for i in structure.dependents[noun])
    return noun if summing and judged and indefinite and reading.mention_of(noun) < 0 else -1


def _deed_judged(reading: SentenceReading, anchor: int) -> int:
    """The verb of the clause that is summed up by the noun of which the cue at ``anchor`` judges, for words the verb of saying
    around it, *Mali said Chad lied, a claim that Togo mocked*; or -1."""
    structure, syntax = reading.structure, reading.syntax
    verb = _judging(reading, anchor)
    noun = _summing(reading, verb) if verb >= 0 else -1
    deed = structure.head[noun] if noun >= 0 else -1
    if deed < 0 or syntax.pos[deed] != "VERB":
        return -1
    if syntax.reading[noun].kind not in _WORDS:
        return deed
    if syntax.reading[anchor].act in SAYING_NO:
        return -1  # see `stance.roles.paths`
    around = structure.ancestors(deed)
    telling = (i for i in around if syntax.pos[i] == "VERB" and syntax.reading[i].kind == "speech")
    return min(telling, key=lambda i: len(structure.ancestors(i)), default=deed)


def _judging(reading: SentenceReading, anchor: int) -> int:
    """The verb of the clause that judges something before it: the cue, one of calling where the cue tells what that is called,
    or one around it, *was quick to praise*, *hastened to praise*; or -1."""
    structure, syntax = reading.structure, reading.syntax
    above = structure.head[anchor]
    calls = above >= 0 and syntax.lemma[above] in TAKING and structure.label[anchor] in _CALLED
    verb = above if calls else anchor
    clause = verb
    while structure.label[clause] == "xcomp" or (clause != verb and structure.label[clause] == "pred"):
        clause = structure.head[clause]
    told = syntax.voice[clause] == "finite" or syntax.pos[clause] == "BE"
    if syntax.pos[verb] != "VERB" or not told:
        return -1
    judges = calls or syntax.lemma[verb] in TAKING or syntax.reading[verb].judged.startswith("obj")
    taken = [i for i in structure.governed(verb, "obj") if not calls or i != anchor]
    return clause if judges and (not taken or syntax.lemma[verb] in TAKING) else -1


def _summing(reading: SentenceReading, verb: int) -> int:
    """The noun that sums up a clause before the relative one at ``verb``, also where that is joined to another, *a step that
    Togo praised and Mali condemned*, *and that Mali condemned*; or -1."""
    structure, syntax = reading.structure, reading.syntax
    subject = structure.subject_of(verb)
    if not 0 <= subject < verb or reading.mention_of(subject) < 0:
        return -1
    before = reading.mentions[reading.mention_of(subject)].np_first - 1
    if structure.label[verb] == "conj" and syntax.pos[before] == "CONJ":
        first = next((i for i in range(before - 1, 0, -1) if syntax.pos[i] == "VERB"), -1)
        relative = first >= 0 and structure.label[first] != "conj" and structure.subject_of(first) < first
        return _summing(reading, first) if relative else -1
    noun = before - 1 if syntax.lower[before] in _RELATIVE else before
    if noun >= 0 and syntax.pos[noun] == "CONJ" and structure.label[verb] == "acl":
        noun = structure.head[verb]
    if noun < 0 or syntax.pos[noun] != "NOUN" or reading.mention_of(noun) >= 0:
        return -1
    relates = structure.label[verb] in ("acl", "ccomp") and structure.head[verb] == noun
    indefinite = any(syntax.lower[i] in ("a", "an") for i in structure.dependents[noun])
    if structure.label[noun] == "in" and indefinite and syntax.reading[noun].kind in _DEEDS:
        return noun if relates or structure.label[verb] == "ccomp" else -1
    return noun if structure.label[noun] == "appos" and relates else -1
