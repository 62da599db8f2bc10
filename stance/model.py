"""The learned and compiled parts that one artefact holds, and how they read a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stance.actorhood import actorhood_features
from stance.cues.cue_features import cue_inputs
from stance.cues.cues import Cue, candidate_tokens, group_cues
from stance.cues.cuetagger import CueTagger
from stance.document import Actor
from stance.estimators import SparseLogistic, hash_bags
from stance.mentions.gazetteer import Gazetteer
from stance.reading import SentenceReading
from stance.resolution.pronouns import Antecedents
from stance.roles.context import CueContext
from stance.roles.linking import Linker, Links
from stance.triples.decoding import Judged, candidate_triples, choose, likely_stance
from stance.triples.judging import judge_features
from stance.words.lexicon import Lexicon


@dataclass(frozen=True)
class Model:
    """Everything `training.fit` produces.

    ``cue_floor`` is the chance of carrying a stance from which a token counts as a cue, ``threshold`` the
    confidence from which a triple is answered, unless its cue is sure (`stance.triples.decoding.answered_up_to`).
    """

    lexicon: Lexicon
    gazetteer: Gazetteer
    antecedents: Antecedents
    actorhood: SparseLogistic
    tagger: CueTagger
    linker: Linker
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
        chances = self.tagger.chances(cue_inputs(reading, tokens), self.lexicon.vectors)
        return group_cues(reading, tokens, chances, self.cue_floor)

    def link(self, contexts: Sequence[CueContext]) -> list[Links]:
        """How probably each mention of a sentence is the source of each of its cues, and its target."""
        if not contexts:
            return []
        chances = self.actor_chances(contexts[0].reading).tolist()
        return self.linker.link(contexts, chances, self.lexicon.vectors)

    def judged(self, links: Sequence[Links]) -> list[Judged]:
        """The chosen readings of a sentence's cues, each with the calibrated probability that it is right."""
        triples = [triple for one in links for triple in candidate_triples(one)]
        if not triples:
            return []
        bags = hash_bags(judge_features(triples, links))
        return choose(triples, self.judge.predict_proba(bags)[:, 1].tolist())

    def answers(self, reading: SentenceReading, actors: Sequence[Actor]) -> list[Judged]:
        """The chosen readings of every cue of a sentence, whatever their confidence; ``actors`` has for each mention who is
        meant."""
        contexts = [CueContext(reading, cue, likely_stance(cue), actors) for cue in self.cues(reading)]
        return self.judged(self.link(contexts))
