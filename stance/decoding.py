"""From probabilities to whole readings: consistent (source, target, stance) triples for each cue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stance.cues import Cue
from stance.document import STANCES, StanceLabel
from stance.mentions import Mention
from stance.reading import SentenceReading

#: A cue whose best source is less probable than this has no source in the sentence.
SOURCE_FLOOR = 0.1
#: A target less probable than this is no target; the stance then stands without one.
TARGET_FLOOR = 0.3
#: Members of a coordination are taken with its best one when they are this probable beside it.
MEMBER_RATIO = 0.3
#: A further mention outside the coordination has to be nearly certain.
FURTHER = 0.7


@dataclass(frozen=True, slots=True)
class Links:
    """What the linkers say of one cue: its stance and, a row a mention, the chances of being source and target."""

    cue: Cue
    stance: StanceLabel
    source: NDArray[np.float64]
    target: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Triple:
    """One reading before it is judged: indices of mentions, ``target`` None where none is named."""

    links: Links
    source: int
    target: int | None

    @property
    def stance(self) -> StanceLabel:
        return self.links.stance

    @property
    def chance(self) -> float:
        """The product of the chances of cue, source and target, as if they were independent."""
        cue = 1.0 - self.links.cue.probabilities[0]
        target = 1.0 - self.links.target.max() if self.target is None else self.links.target[self.target]
        return float(cue * self.links.source[self.source] * target)


def likely_stance(cue: Cue) -> StanceLabel:
    """The stance that the tagger gives the cue if it carries any."""
    return STANCES[int(np.argmax(cue.probabilities[1:]))]


def decode(reading: SentenceReading, links: Links, actors: Sequence[str]) -> list[Triple]:
    """The triples of one cue: its best source group against its best target group or none.

    ``actors`` names the actor behind each mention: no actor is a target of its own.
    """
    mentions = reading.mentions
    if not mentions or links.source.max() < SOURCE_FLOOR:
        return []
    sources = list(_group(mentions, links.source, int(links.source.argmax())))
    holders = {actors[source] for source in sources}
    rest = np.array(
        [0.0 if name in holders else chance for name, chance in zip(actors, links.target, strict=True)]
    )
    best = int(rest.argmax())
    targets: list[int | None] = [None]
    if rest[best] >= TARGET_FLOOR:
        targets = list(_group(mentions, rest, best))
    return [Triple(links, source, target) for source in sources for target in targets]


def _group(mentions: list[Mention], chances: NDArray[np.float64], best: int) -> Iterator[int]:
    group = mentions[best].group
    for index, mention in enumerate(mentions):
        together = group >= 0 and mention.group == group and chances[index] > MEMBER_RATIO * chances[best]
        if index == best or together or chances[index] > FURTHER:
            yield index


def judge_features(reading: SentenceReading, triples: list[Triple], index: int) -> list[str]:
    """Features of a whole triple for the judge that gives the final confidence."""
    triple = triples[index]
    links, cue = triple.links, triple.links.cue
    syntax, mentions = reading.syntax, reading.mentions
    source = mentions[triple.source]
    target = None if triple.target is None else mentions[triple.target]
    others = links.target.copy()
    others[triple.source] = 0.0
    best_target = float(others.max()) if len(others) else 0.0
    chance_cue = 1.0 - cue.probabilities[0]
    chance_source = float(links.source[triple.source])
    chance_target = 1.0 - best_target if target is None else float(links.target[triple.target or 0])
    margin = max(cue.probabilities[1:]) - sorted(cue.probabilities[1:])[-2]
    runner_up = float(np.sort(links.source)[-2]) if len(mentions) > 1 else 0.0
    same_cue = sum(t.links is links for t in triples)
    features = [
        *_steps("cue", chance_cue),
        *_steps("source", chance_source),
        *_steps("target" if target else "no_target", chance_target),
        *_steps("chance", triple.chance**0.5),
        *_steps("margin", float(margin)),
        *_steps("runner_up", runner_up),
        f"stance={triple.stance}",
        f"stance,target={triple.stance},{target is not None}",
        f"source_form={_form(source)}",
        f"target_form={_form(target)}",
        f"forms={_form(source)},{_form(target)}",
        f"voice={syntax.voice[cue.anchor] or syntax.pos[cue.anchor]}",
        f"voice,target={syntax.voice[cue.anchor] or syntax.pos[cue.anchor]},{target is not None}",
        f"class={syntax.reading[cue.anchor].kind},{triple.stance}",
        f"act={syntax.reading[cue.anchor].act},{triple.stance}",
        f"term={any(getattr(m.entry, 'stance', '') == triple.stance for m in reading.cue_terms[cue.anchor])}",
        f"triples_of_cue={min(same_cue, 5)}",
        f"triples={min(len(triples), 6)}",
        f"length={min(len(syntax.lower) // 10, 6)}",
        f"mentions={min(len(mentions) // 2, 6)}",
        f"quoted={syntax.quoted[cue.anchor]}",
        f"order={_order(source, cue)}{_order(target, cue) if target else '-'}",
    ]
    return features


def _steps(name: str, value: float) -> list[str]:
    """A number as a thermometer of eleven steps, which lets a linear model bend."""
    return [f"{name}>{step}" for step in range(20) if value > step / 20]


def _form(mention: Mention | None) -> str:
    if mention is None:
        return "none"
    return mention.entry.kind if mention.entry else mention.form


def _order(mention: Mention, cue: Cue) -> str:
    return "<" if mention.head < cue.first else ">" if mention.first >= cue.last else "="
