"""Everything under ``data/`` from which the classifier learns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from stance.mentions.gazetteer import Gazetteer
from stance.mentions.useractors import with_user_actors
from stance.words.lexicon import Lexicon
from training.actors import compile_gazetteer
from training.coreference import COREFERENCE, Antecedence, read_coreference
from training.corpus import Example, corpus_files, read_corpus
from training.lexicon import compile_lexicon


@dataclass(frozen=True)
class Data:
    """Labelled sentences and what is known without them; ``coreference`` has the antecedents of pronouns by the text
    of their sentence."""

    examples: list[Example]
    lexicon: Lexicon
    gazetteer: Gazetteer
    coreference: dict[str, Antecedence]


def read_data(folder: Path, extra: Sequence[Path] = (), actors: Path | None = None) -> Data:
    """Read and compile ``folder``, with a user's ``extra`` corpus files and table of ``actors``.

    Raises `training.problems.Problems` or `stance.mentions.actortables.ActorTableError` that name every fault.
    """
    gazetteer = compile_gazetteer(folder / "actors")
    if actors is not None:
        gazetteer = with_user_actors(gazetteer, actors)
    examples = read_corpus([*corpus_files(folder / "corpus"), *extra])
    coreference = read_coreference(folder / COREFERENCE)
    return Data(examples, compile_lexicon(folder / "lexicon"), gazetteer, coreference)
