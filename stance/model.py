"""The learned and compiled parts that one artefact holds, and how they read a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stance.actorhood import actorhood_features
from stance.cues import Cue, candidate_tokens, cue_features, group_cues
from stance.decoding import Links, Triple, decode, judge_features, likely_stance
from stance.document import StanceLabel
from stance.estimators import SparseLogistic, hash_bags
from stance.gazetteer import Gazetteer
from stance.lexicon import Lexicon
from stance.reading import SentenceReading
from stance.roles import CueContext, role_features


@dataclass(frozen=True)
class Model:
    """Everything `training.fit` produces.

    ``cue_floor`` is the chance of carrying a stance from which a token counts as a cue, ``threshold`` the
    confidence from which a triple is answered.
    """

    lexicon: Lexicon
    gazetteer: Gazetteer
    actorhood: SparseLogistic
    tagger: SparseLogistic
    source: SparseLogistic
    target: SparseLogistic
    judge: SparseLogistic
    cue_floor: float
    threshold: float

    def actor_chances(self, reading: SentenceReading) -> NDArray[np.float64]:
        """For each mention the probability that it is an actor."""
        features = [actorhood_features(reading, i) for i in range(len(reading.mentions))]
        return self.actorhood.predict_proba(hash_bags(features))[:, 1]

    def cues(self, reading: SentenceReading) -> list[Cue]:
        """The cues of a sentence in its order."""
        tokens = candidate_tokens(reading)
        if not tokens or not reading.mentions:
            return []
        chances = self.tagger.predict_proba(hash_bags([cue_features(reading, i) for i in tokens]))
        return group_cues(reading, tokens, chances, self.cue_floor)

    def link(
        self,
        reading: SentenceReading,
        cue: Cue,
        stance: StanceLabel,
        actors: Sequence[str],
        chances: NDArray[np.float64],
    ) -> Links:
        """How probably each mention is the cue's source, and its target; ``chances`` come from `actor_chances`."""
        context = CueContext(reading, cue, stance, actors)
        features = [role_features(context, i, chances[i]) for i in range(len(reading.mentions))]
        bags = hash_bags(features)
        return Links(
            cue, stance, self.source.predict_proba(bags)[:, 1], self.target.predict_proba(bags)[:, 1]
        )

    def triples(self, reading: SentenceReading, actors: Sequence[str]) -> list[Triple]:
        """Every triple that the sentence could carry, before the judge; ``actors`` names whom each mention stands for."""
        cues = self.cues(reading)
        if not cues:
            return []
        chances = self.actor_chances(reading)
        return [
            t
            for cue in cues
            for t in decode(reading, self.link(reading, cue, likely_stance(cue), actors, chances), actors)
        ]

    def confidences(self, reading: SentenceReading, triples: list[Triple]) -> NDArray[np.float64]:
        """The judge's calibrated probability that each triple is right."""
        bags = hash_bags([judge_features(reading, triples, i) for i in range(len(triples))])
        return self.judge.predict_proba(bags)[:, 1]
