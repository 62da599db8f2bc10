"""The linker: how probably each mention is the source of a cue, and its target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stance.cues.cues import Cue
from stance.document import StanceLabel
from stance.estimators import Bags, JointLogistic, SparseLogistic, WordNetwork, hash_bags, pool_odds
from stance.roles.context import CueContext
from stance.roles.named import named_members
from stance.roles.roles import role_features
from stance.vectors import WordVectors

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

#: What the network tells a mention to be for a cue, in the order of its classes.
ROLES = ("bystander", "source", "target")
#: How many general features it sees.
COMMON = 1536
#: What it says counts a little less than what the logistic regressions say: on real text it errs more often.
NETWORK_WEIGHT = 0.4
#: Word vectors that it sees of a pair.
SLOTS = 9


@dataclass(frozen=True, slots=True)
class RoleInputs:
    """Everything that the linker sees of pairs of a cue and a mention, a row each: bags of features that name no word, of
    those that do, and ``rows`` of the vector table: shape (number of pairs, `SLOTS`)."""

    general: Bags | csr_matrix
    lexical: Bags | csr_matrix
    rows: NDArray[np.int32]


def role_inputs(contexts: Sequence[CueContext], actorhood: Sequence[float]) -> RoleInputs:
    """Look at every mention for every cue of a sentence, cue by cue; ``actorhood`` has for each mention its probability of
    being an actor."""
    pairs = [(context, index, chance) for context in contexts for index, chance in enumerate(actorhood)]
    features = [role_features(*pair) for pair in pairs]
    bags = hash_bags([*(f.general for f in features), *(f.lexical for f in features)])
    return RoleInputs(
        *bags.cut(len(features)),
        np.array([vector_rows(context, index) for context, index, _ in pairs], np.int32),
    )


def vector_rows(context: CueContext, index: int) -> list[int]:
    """The rows of the vector table for the words that tie mention ``index`` to the cue; -1, the last row, is no word.

    They are the cue's anchor, its object, its governor and its subject; the mention's head, what it possesses, its
    governor, and the words before and after it.
    """
    reading = context.reading
    mention, structure, rows = reading.mentions[index], reading.structure, reading.vector_rows
    anchor = context.cue.anchor
    tokens = (
        anchor,
        context.object_head,
        structure.head[anchor],
        structure.subject_of(anchor),
        mention.head,
        mention.possessed,
        structure.head[mention.head],
        mention.np_first - 1,
        mention.np_last if mention.np_last < len(rows) else -1,
    )
    return [rows[token] if token >= 0 else -1 for token in tokens]


@dataclass(frozen=True, slots=True)
class Links:
    """What the linkers say of one cue: a row a mention, the chances of being its source and its target; ``actorhood``,
    from which they concluded, has those of being an actor."""

    context: CueContext
    source: Sequence[float]
    target: Sequence[float]
    actorhood: Sequence[float]

    @property
    def cue(self) -> Cue:
        return self.context.cue

    @property
    def stance(self) -> StanceLabel:
        return self.context.stance


@dataclass(frozen=True)
class Linker:
    """Two views of a mention: logistic regressions over all features, which can be explained, and a ``network`` over
    word vectors, which knows what words that the corpus does not have do with their arguments."""

    #: Whether a mention is the source of a cue, and whether it is its target.
    roles: JointLogistic
    network: WordNetwork

    @property
    def source(self) -> SparseLogistic:
        """The regression that tells sources, to be explained."""
        return self.roles.member(0)

    @property
    def target(self) -> SparseLogistic:
        """The regression that tells targets."""
        return self.roles.member(1)

    def link(
        self, contexts: Sequence[CueContext], actorhood: Sequence[float], vectors: WordVectors
    ) -> list[Links]:
        """How probably each mention of a sentence is the source of each of its cues, and its target; ``actorhood`` has
        for each mention its probability of being an actor."""
        if not contexts:
            return []
        return linked(contexts, actorhood, self.chances(role_inputs(contexts, actorhood), vectors))

    def chances(self, inputs: RoleInputs, vectors: WordVectors) -> NDArray[np.float64]:
        """For each pair the chances that the mention is the source of the cue, and its target: shape (number of pairs, 2)."""
        by_vectors = self.network.predict_proba(vectors.gather(inputs.rows), inputs.general)
        by_features = self.roles.predict_proba(inputs.general, inputs.lexical)
        return pool_odds(by_features, by_vectors[:, 1:], NETWORK_WEIGHT)


def linked(
    contexts: Sequence[CueContext], actorhood: Sequence[float], chances: NDArray[np.float64]
) -> list[Links]:
    """The links of the cues of a sentence, whose pairs with every mention have these `Linker.chances`."""
    sources, targets = chances.T.reshape(2, len(contexts), len(actorhood)).tolist()
    for context, source, target in zip(contexts, sources, targets, strict=True):
        level(context, source)
        level(context, target)
    return [Links(*of_cue, actorhood) for of_cue in zip(contexts, sources, targets, strict=True)]


def level(context: CueContext, chances: list[float]) -> None:
    """Give every member of a list that hangs on the cue as its likeliest member does the chance of that member, unless this
    is likely by a nearer place where it alone is named: *Mali and Togo met, and Mali praised Chad*; and a member that is named
    behind its group the chance of that: *critics of Mali, among them Togo*."""
    best: dict[tuple[int, str], float] = {}
    members = [
        (index, (mention.group, context.paths[index]))
        for index, mention in enumerate(context.reading.mentions)
        if mention.group >= 0
    ]
    for index, place in members:
        if context.is_nearest(index):
            best[place] = max(best.get(place, 0.0), chances[index])
    for index, place in members:
        chances[index] = max(best.get(place, 0.0), chances[index])
    for index, group in named_members(context.reading):
        named = context.reading.mentions[index].form == "name"  # not: 14 migrants, among them four children
        if named and context.paths[index] == context.paths[group]:
            chances[index] = max(chances[group], chances[index])
