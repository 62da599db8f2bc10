"""One training: reads the data, fits the model, measures it by cross-validation and writes the artefact."""

from __future__ import annotations

import gc
import sys
import time
import warnings
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from stance.artefact import save
from stance.mentions.actortables import ActorTableError
from training.coreference import COREFERENCE
from training.corpus import corpus_files, digest
from training.data import read_data
from training.dataset import make_dataset
from training.figures import cross_validated
from training.fit import FOLDS, fit_model
from training.groups import fold_numbers
from training.problems import Problems


def train(folder: Path, extra: Sequence[Path], models: Path, actors: Path | None, jobs: int) -> int:
    """Train on ``folder`` with a user's ``extra`` corpus files and table of ``actors``, write the artefact to ``models`` and
    tell how it goes; the exit status is 1 where the data has faults."""
    start = time.perf_counter()
    gc.disable()  # millions of objects live to the end: looking through them again and again takes a third of the time

    # of a process that has grown too large and is replaced between two of its jobs: nothing is lost
    warnings.filterwarnings("ignore", "A worker stopped", UserWarning)

    def progress(step: str) -> None:
        print(f"{time.perf_counter() - start:6.1f} s  {step}", flush=True)

    try:
        progress("reading data")
        data = read_data(folder, extra, actors)
    except ActorTableError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return 1
    except Problems as problems:
        print(problems, file=sys.stderr)
        print(f"{len(problems.problems)} problems; nothing was trained.", file=sys.stderr)
        return 1
    progress(f"reading {len(data.examples)} sentences")
    dataset = make_dataset(data, fold_numbers(data.examples, FOLDS), jobs)
    model, unseen = fit_model(dataset, jobs, progress)
    learned_from = [*corpus_files(folder / "corpus"), *extra, folder / COREFERENCE]
    figures = cross_validated(dataset.sentences, unseen, model.threshold)
    manifest = save(
        model,
        models,
        {
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "corpus": {
                "sentences": len(data.examples),
                "sha256": digest(path for path in learned_from if path.exists()),
            },
            "figures": figures,
        },
    )
    progress(f"model {manifest['version']} written to {models / manifest['file']}")
    triples = figures["triples"]
    print(
        f"cross-validated over whole triples: precision {triples['precision']}, recall {triples['recall']}, F1 {triples['f1']}"
    )
    return 0
