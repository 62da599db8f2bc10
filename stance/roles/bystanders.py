"""Bystanders: the mentions that the structure bars from being the source of a cue, or its target."""

from __future__ import annotations

from collections.abc import Sequence

from stance.cues.factuality import CLAIMING
from stance.document import StanceLabel
from stance.reading import SentenceReading
from stance.roles.beaten import beaten
from stance.roles.besides import elsewhere
from stance.roles.circumstances import OBJECTING, absolutes, asides, defining, handlers, media
from stance.roles.complaints import hearing
from stance.roles.conjuncts import in_other_conjuncts, left_out, summing_up
from stance.roles.nested import aimed_at_within, judging_others
from stance.roles.nobody import nobody
from stance.roles.outlets import publishing
from stance.roles.parted import in_joined_clauses
from stance.roles.participles import in_participles
from stance.roles.reactions import not_reacted_to, not_reacting
from stance.roles.refusals import not_refused
from stance.roles.remarks import told_besides
from stance.roles.removals import removed
from stance.roles.reporters import reporting
from stance.roles.speakers import callers, of_other_words, only_speaking, told
from stance.roles.stimuli import causing, feeling, onlookers
from stance.roles.styled import styled
from stance.roles.summed import beside_the_deed
from stance.roles.texts import judged_in_texts, objecting_to_texts
from stance.roles.unattributed import backers, not_voicing
from stance.roles.victims import victims
from stance.roles.voters import abstaining, not_voted_on
from stance.roles.wronged import wronged, wronging
from stance.words.lexicon import CueTerm

#: Acts of verbs that approve of what there is already, as *pass* and *sign* do not, and of those that do not.
_APPROVING = frozenset(("praise", "thank", "support"))
#: The frame of terms whose subject is the target: *draw praise from*.
_FROM_SUBJECT = "from-subj"


def no_targets(reading: SentenceReading, anchor: int, stance: StanceLabel, keys: Sequence[str]) -> set[int]:
    """The mentions that are no targets of the cue at token ``anchor``: who only backs or leads others of whom something is
    said, who judges the same as well, who stands only in the circumstances, of whom that tells which is
    denied, whom that hits which is condemned, at whom a judged stance is aimed, who feels or says it, and who denies
    accusing words about others. ``keys`` has for each mention that of its actor."""
    found = _tied(reading, anchor) | _judges_of_the_same(reading, anchor, stance)
    found |= media(reading, anchor) | handlers(reading, anchor)
    found |= asides(reading, anchor, stance) | absolutes(reading, anchor) | defining(reading, anchor)
    found |= victims(reading, anchor, stance) | only_speaking(reading, anchor, stance)
    found |= in_other_conjuncts(reading, anchor, stance) | not_reacted_to(reading, anchor)
    found |= left_out(reading, anchor) | summing_up(reading, anchor)
    found |= removed(reading, anchor, stance) | not_refused(reading, anchor, stance)
    found |= wronged(reading, anchor, stance) | hearing(reading, anchor, stance, keys)
    found |= beside_the_deed(reading, anchor, stance, keys)
    found |= not_voted_on(reading, anchor) | in_joined_clauses(reading, anchor)
    found |= beaten(reading, anchor, stance) | set(styled(reading))
    found |= aimed_at_within(reading, anchor, stance, keys) | callers(reading, anchor)
    found |= feeling(reading, anchor) | onlookers(reading, anchor)
    found |= in_participles(reading, anchor)
    found |= judged_in_texts(reading, anchor, stance) | backers(reading, anchor) | told(reading, anchor)
    if stance == "denial":
        found |= _criticised(reading, anchor) | _in_further_deeds(reading, anchor)
        found |= told_besides(reading, anchor, keys) | elsewhere(reading, anchor)
    elif stance == "condemnation":
        found |= _deniers(reading, anchor, keys)
    return found


def no_sources(reading: SentenceReading, anchor: int, stance: StanceLabel, keys: Sequence[str]) -> set[int]:
    """The mentions that are no sources: through whose hands the words went, who meets with the feelings of others or tells of
    them, who does something to the accused, and who is said to be judged or backed."""
    found = handlers(reading, anchor) | not_reacting(reading, anchor, keys) | not_voicing(reading, anchor)
    found |= left_out(reading, anchor) | summing_up(reading, anchor)
    found |= wronging(reading, anchor, stance)
    found |= publishing(reading, anchor) | set(styled(reading))
    found |= abstaining(reading, anchor) | nobody(reading) | of_other_words(reading, anchor)
    found |= judging_others(reading, anchor, keys) | causing(reading, anchor, keys)
    found |= objecting_to_texts(reading, anchor, keys) | reporting(reading, anchor, keys)
    if calling := {keys[i] for i in callers(reading, anchor)}:
        found |= {i for i, key in enumerate(keys) if key not in calling}
    return found | _told_of(reading, anchor, stance, keys)


def _told_of(reading: SentenceReading, anchor: int, stance: StanceLabel, keys: Sequence[str]) -> set[int]:
    """Those of them of whom the cue's own verb or noun tells."""
    syntax, structure = reading.syntax, reading.structure
    word, voice = syntax.reading[anchor], syntax.voice[anchor]
    if word.kind == "feeling":
        return set()
    judged = word.kind == "judging" or word.act == "support"
    accused = reading.mention_of(structure.head[anchor]) if structure.label[anchor] == "acl" else -1
    if judged and voice in ("participle", "passive") and accused >= 0:
        paths = (structure.path(anchor, mention.head) for mention in reading.mentions)
        return {i for i, path in enumerate(paths) if path.startswith("^acl.^")}
    if (judged and voice == "passive" and stance != "denial") or _befalls(reading, anchor, stance):
        verb = structure.head[anchor] if structure.label[anchor] == "obj" else anchor
        patient = reading.mention_of(structure.subject.get(verb, -1))
        return {i for i, key in enumerate(keys) if patient >= 0 and key == keys[patient]}
    return set()


def _befalls(reading: SentenceReading, anchor: int, stance: StanceLabel) -> bool:
    """Whether the cue tells what its subject meets with: *draw praise from*, *come under fire*."""
    terms = (match.entry for match in reading.cue_terms[anchor])
    return any(isinstance(e, CueTerm) and e.stance == stance and e.frame == _FROM_SUBJECT for e in terms)


def _tied(reading: SentenceReading, anchor: int) -> set[int]:
    """The mentions that only tell by whom others are backed or led, *Iran* in *Iran-backed rebels* and in *rebels armed by
    Iran*, where the cue is another word."""
    structure, syntax = reading.structure, reading.syntax
    if "by" not in structure.label:
        return set()
    heads = {mention.head for mention in reading.mentions if mention.possessed < 0}
    found = set()
    for i, mention in enumerate(reading.mentions):
        participle = structure.head[mention.head]
        hyphen = syntax.lower[mention.last : mention.last + 1] == ["-"] and participle > mention.last
        hyphen = hyphen and syntax.tied[participle]
        backed = participle >= 0 and syntax.reading[participle].act == "support"
        behind = backed and participle < mention.first and structure.label[participle] == "acl"
        if (
            (hyphen or behind)
            and structure.label[mention.head] == "by"
            and participle != anchor
            and structure.head[participle] in heads
        ):
            found.add(i)
    return found


def _judges_of_the_same(reading: SentenceReading, anchor: int, stance: StanceLabel) -> set[int]:
    """The mentions that take a stance of their own towards what is judged: Togo where *Mali rejected the plan, which Togo
    backs*, and Mali where Togo's backing is the cue; but *condemned a raid which Togo backs* is aimed at Togo."""
    structure, words = reading.structure, reading.syntax.reading
    found = set()
    noun = structure.dependent(anchor, "obj")
    if reading.mention_of(noun) < 0 <= noun:
        for clause in structure.dependents[noun]:
            word = words[clause]
            helping = word.act == "support" and stance == "condemnation"
            judging = word.act in _APPROVING | OBJECTING and word.judged.startswith("obj") and not helping
            if structure.label[clause] == "acl" and judging:
                found.add(reading.doer(clause))
    above = structure.head[anchor]
    approving = words[anchor].act in _APPROVING and structure.label[anchor] == "acl"
    if approving and structure.label[above] == "obj" and reading.mention_of(above) < 0:
        verb = structure.head[above]
        if words[verb].act in OBJECTING:
            found.add(reading.doer(verb))
    return found - {-1}


def _criticised(reading: SentenceReading, anchor: int) -> set[int]:
    """The mentions of whom what is denied tells, where others say it or no article stands: *rejected criticism of Mali*,
    *Togo's accusations of Mali*, but not *rejected the criticism of Mali*, which may be Mali's."""
    structure, syntax = reading.structure, reading.syntax
    noun = structure.dependent(anchor, "obj")
    word = syntax.reading[noun]
    if noun < 0 or syntax.pos[noun] != "NOUN" or word.act != "blame" or "of" not in word.judged.split("/"):
        return set()
    below = structure.dependents[noun]
    told = any(structure.label[i] in ("by", "poss") for i in below)
    if not told and (word.kind != "speech" or any(syntax.pos[i] == "DET" for i in below)):
        return set()
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if structure.path(anchor, mention.head).startswith(".obj.of")
    }


def _in_further_deeds(reading: SentenceReading, anchor: int) -> set[int]:
    """The mentions in what the subject does besides, where it denies a claim: *brushed aside the criticism and vowed to
    defeat Mali*, but not *rejected the offer and told Mali so*."""
    structure, words = reading.structure, reading.syntax.reading
    claim = structure.dependent(anchor, "obj")
    if claim < 0 or not (words[claim].act in CLAIMING or words[claim].kind == "claim"):
        return set()
    subject = structure.subject.get(anchor, -1)
    further = [
        i
        for i in structure.dependents[anchor]
        if structure.label[i] == "conj" and structure.subject.get(i, -1) == subject
    ]
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if not structure.ancestors(mention.head).isdisjoint(further)
    }


def _deniers(reading: SentenceReading, anchor: int, keys: Sequence[str]) -> set[int]:
    """The mentions that say no to an accusation of others: *rejected Mali's accusation that Togo had robbed it*."""
    structure = reading.structure
    verb = structure.dependent(anchor, "ccomp")
    if verb < 0 or structure.label[anchor] != "obj" or reading.syntax.voice[verb] == "passive":
        return set()
    accused = reading.mention_of(structure.subject.get(verb, -1))
    if accused < 0 or reading.mentions[accused].form == "pronoun":
        return set()
    paths = (structure.path(anchor, mention.head) for mention in reading.mentions)
    return {i for i, path in enumerate(paths) if path.startswith("^obj.subj") and keys[i] != keys[accused]}
