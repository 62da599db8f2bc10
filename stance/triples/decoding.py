"""From probabilities to whole readings: the (source, target) pairs that a cue could link, and the choice among them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import exp, log
from operator import itemgetter

from stance.cues.cues import Cue
from stance.document import STANCES, StanceLabel
from stance.mentions.mentions import Mention
from stance.roles.context import CueContext
from stance.roles.linking import Links
from stance.triples.ownside import own_side

#: A cue whose best source is less probable than this has no source in the sentence.
SOURCE_FLOOR = 0.1
#: Mentions less probable than this in a role are not tried in it.
ROLE_FLOOR = 0.05
#: So many actors are tried as source and as target; members of their coordinations come on top.
MOST_SOURCES, MOST_TARGETS = 3, 4
#: Members of a coordination are tried with its best one when they are this probable beside it.
MEMBER_RATIO = 0.3
#: A further pair outside the coordinations of the best one has to be this probable.
FURTHER = 0.55
#: A confidence is a logistic function of the log-odds of the judge and of the cue (Platt 1999, with two scores): the judge,
#: which knows the corpus only, trusts doubtful cues and named targets too much in other news. Weights and intercepts were
#: chosen on real news, see docs/decisions/confidence.md.
JUDGE_WEIGHT, CUE_WEIGHT = 0.75, 0.3
INTERCEPT, INTERCEPT_WITHOUT_TARGET = -1.1, -0.7
#: A cue with at least this chance to carry its stance is answered whatever the threshold: that a sentence condemns is worth
#: telling though it be doubtful whom. Only readings below this confidence are not.
SURE_CUE, DOUBTFUL_LINKS = 0.7, 0.24

#: Words for what nothing names: *criticised those who left* has no target, though *those who left* can hold a stance, nor has
#: *praised it* where it stands for no actor that is told.
_UNNAMED = frozenset(("it", "those"))
#: Keys of source and target, None where none is named, and the stance.
Told = tuple[str, str | None, StanceLabel]


@dataclass(frozen=True, slots=True)
class Triple:
    """One reading of a cue: indices of mentions, ``target`` None where none is named.

    ``targets`` has for each mention the chance of being the target of this source, 0 for itself and for its own
    side where it denies a claim.
    """

    links: Links
    source: int
    target: int | None
    targets: Sequence[float]

    @property
    def stance(self) -> StanceLabel:
        return self.links.stance

    @property
    def told(self) -> Told:
        """What it tells, whatever its words: the keys of its actors and its stance."""
        keys = self.links.context.keys
        return keys[self.source], None if self.target is None else keys[self.target], self.stance

    @property
    def place(self) -> tuple[int, int, int]:
        """Where its cue, source and target stand in the sentence."""
        return self.links.cue.first, self.source, -1 if self.target is None else self.target

    @property
    def cue_chance(self) -> float:
        """How probably its cue carries a stance, whoever holds it."""
        return 1.0 - self.links.cue.probabilities[0]

    @property
    def chance(self) -> float:
        """The product of the chances of cue, source and target, as if they were independent."""
        target = 1.0 - max(self.targets) if self.target is None else self.targets[self.target]
        return self.cue_chance * self.links.source[self.source] * target


#: A triple with its confidence: the probability that an annotator would give it too.
Judged = tuple[Triple, float]


def answered_up_to(triple: Triple, confidence: float) -> float:
    """The highest threshold at which a reading is answered: its confidence, and any where its cue is sure (`SURE_CUE`)."""
    sure = triple.cue_chance >= SURE_CUE and confidence >= DOUBTFUL_LINKS
    return 1.0 if sure else confidence


def surest(readings: Iterable[Judged], threshold: float) -> list[Judged]:
    """What is answered at ``threshold``: of all readings that tell the same the surest, in the order of their cues, sources
    and targets."""
    best: dict[Told, Judged] = {}
    for triple, confidence in readings:
        told = triple.told
        if answered_up_to(triple, confidence) >= threshold and (
            told not in best or confidence > best[told][1]
        ):
            best[told] = triple, confidence
    return sorted(best.values(), key=lambda judged: judged[0].place)


def likely_stance(cue: Cue) -> StanceLabel:
    """The stance that the tagger gives the cue if it carries any."""
    chances = cue.probabilities[1:]
    return STANCES[chances.index(max(chances))]


def candidate_triples(links: Links) -> list[Triple]:
    """Every reading of a cue worth judging: its likely sources, each with its likely targets and with none.

    No actor is a target of its own, nor is what nothing names, *those who*, *it*, nor is Iran where *Iran-backed rebels* are
    condemned; whoever denies a claim about the side that he speaks for does not say no to that side, and whoever voices
    another's stance does not aim it at him. Nor is Mali a source where *Mali was criticised*.
    """
    if max(links.source, default=0.0) < SOURCE_FLOOR:
        return []
    context = links.context
    mentions, keys, bystanders = context.reading.mentions, context.keys, context.bystanders
    triples: list[Triple] = []
    sources = [0.0 if i in bystanders.no_sources else chance for i, chance in enumerate(links.source)]
    for source in _likely(mentions, keys, sources, MOST_SOURCES):
        own = own_side(context, source)
        barred = [
            key == keys[source]
            or key in _UNNAMED
            or i in bystanders.no_targets
            or i in own
            or _voice_together(context, source, i)
            for i, key in enumerate(keys)
        ]
        likely_targets = _others(links, source) if context.reciprocal else links.target
        targets = [0.0 if out else chance for out, chance in zip(barred, likely_targets, strict=True)]
        likely = _likely(mentions, keys, targets, MOST_TARGETS)
        triples += [Triple(links, source, target, targets) for target in (None, *likely)]
    return triples


def _others(links: Links, source: int) -> list[float]:
    """The chances of targets where they are those who act together with the source: *praised each other*."""
    mentions = links.context.reading.mentions
    group = mentions[source].group
    return [
        links.source[i] if mention.group == group >= 0 else links.target[i]
        for i, mention in enumerate(mentions)
    ]


def _voice_together(context: CueContext, one: int, other: int) -> bool:
    """Whether one of two mentions voices the stance of the other one."""
    return context.voicing is not None and set(context.voicing) == {one, other}


def _likely(mentions: list[Mention], keys: Sequence[str], chances: Sequence[float], most: int) -> list[int]:
    """The best mention of each of the ``most`` likeliest actors, with the members of their coordinations."""
    seen: set[str] = set()
    chosen: list[int] = []
    tried = [index for index, chance in enumerate(chances) if chance >= ROLE_FLOOR]
    for index in sorted(tried, key=chances.__getitem__, reverse=True):
        if keys[index] in seen:
            continue
        member = any(
            _together(mentions, index, other) and chances[index] > MEMBER_RATIO * chances[other]
            for other in chosen
        )
        if not member and len(seen) >= most:
            continue
        if not member:
            seen.add(keys[index])
        chosen.append(index)
    return chosen


def choose(triples: Iterable[Triple], chances: Iterable[float]) -> list[Judged]:
    """The likeliest reading of each cue, with those that only exchange members of its coordinations, or are likely
    themselves; ``chances`` are the judge's."""
    cues: dict[int, list[Judged]] = {}
    for triple, chance in zip(triples, chances, strict=True):
        cues.setdefault(id(triple.links), []).append((triple, _confidence(triple, chance)))
    return [chosen for readings in cues.values() for chosen in _best_of_cue(readings)]


def _confidence(triple: Triple, chance: float) -> float:
    """A chance of the judge as the probability that holds for real news."""
    intercept = INTERCEPT_WITHOUT_TARGET if triple.target is None else INTERCEPT
    score = JUDGE_WEIGHT * _log_odds(chance) + CUE_WEIGHT * _log_odds(triple.cue_chance) + intercept
    return 1.0 / (1.0 + exp(-score))


def _log_odds(chance: float) -> float:
    """The log-odds of a chance, which are finite however sure it is."""
    chance = min(max(chance, 1e-6), 1.0 - 1e-6)
    return log(chance / (1.0 - chance))


def _best_of_cue(readings: list[Judged]) -> list[Judged]:
    readings.sort(key=itemgetter(1), reverse=True)
    best = readings[0][0]
    chosen = [
        (triple, confidence)
        for triple, confidence in readings
        if triple is best
        or (
            (triple.target is None) == (best.target is None)
            and (confidence >= FURTHER or _same_but_for_members(triple, best))
        )
    ]
    chosen = _apart_from_owners(chosen)
    return chosen + _voiced_with(chosen, best.links.context)


def _apart_from_owners(chosen: Sequence[Judged]) -> list[Judged]:
    """The readings, surest first, without those that only exchange an actor for whose it is: *backs Mali's new agency*,
    *criticised Mali's ex-coach, Ana Reed* tell of the agency and of Reed, and not of Mali too."""
    apart: list[Judged] = []
    for triple, confidence in chosen:
        if not any(_tells_of_owner(triple, surer) for surer, _ in apart):
            apart.append((triple, confidence))
    return apart


def _tells_of_owner(one: Triple, other: Triple) -> bool:
    """Whether two readings tell the same but for one actor, who in the one has the actor of the other."""
    if one.source != other.source:
        return one.target == other.target and _has(one.links.context, one.source, other.source)
    if one.target is None or other.target is None:
        return False
    return _has(one.links.context, one.target, other.target)


def _has(context: CueContext, one: int, other: int) -> bool:
    """Whether one of two mentions has the other one, or what this is called: *Mali's agency*, *Mali's ex-coach, Ana Reed*."""
    mentions, structure = context.reading.mentions, context.reading.structure
    for owner, owned in ((one, other), (other, one)):
        head = mentions[owned].head
        named = structure.head[head] if structure.label[head] == "appos" else -1
        if mentions[owned].owner == owner or mentions[owner].possessed == named >= 0:
            return True
    return False


def _voiced_with(chosen: Sequence[Judged], context: CueContext) -> list[Judged]:
    """The same readings for the other one of two of whom one voices the stance of both: *Orban voiced Hungary's support*."""
    both = context.voicing
    if both is None:
        return []
    found = {(triple.source, triple.target) for triple, _ in chosen}
    others = {both[0]: both[1], both[1]: both[0]}
    return [
        (replace(triple, source=others[triple.source]), confidence)
        for triple, confidence in chosen
        if triple.source in others
        and (others[triple.source], triple.target) not in found
        and (triple.target is None or context.keys[triple.target] != context.keys[others[triple.source]])
    ]


def _same_but_for_members(one: Triple, other: Triple) -> bool:
    mentions = one.links.context.reading.mentions
    return _together(mentions, one.source, other.source) and (
        one.target is None or other.target is None or _together(mentions, one.target, other.target)
    )


def _together(mentions: list[Mention], one: int, other: int) -> bool:
    """Whether two mentions are one or stand in one coordination."""
    return one == other or (mentions[one].group >= 0 and mentions[one].group == mentions[other].group)
