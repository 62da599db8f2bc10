"""``python -m training.train``: from ``data/`` to ``models/``; the same data give the same artefact to the byte."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
import warnings
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

#: What the environment has to say for the same bytes: sets are written in the order of their hashes, and how many threads
#: add up a sum changes its last digit.
_ALIKE = {"PYTHONHASHSEED": "0", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def main() -> int:
    """Train and write the artefact; the exit status is 1 where the data has faults."""
    parser = argparse.ArgumentParser(
        prog="python -m training.train", description="Fit the classifier on labelled sentences."
    )
    parser.add_argument(
        "--data", type=Path, default=Path("data"), help="folder with corpus/, lexicon/ and actors/ (data)"
    )
    parser.add_argument(
        "--extra", type=Path, nargs="*", default=[], help="further corpus files of your own, JSON lines"
    )
    parser.add_argument(
        "--models", type=Path, default=Path("models"), help="folder for the artefact (models)"
    )
    parser.add_argument("--actors", type=Path, metavar="FILE", help="table of your own actors, as for stance")
    parser.add_argument("--jobs", type=int, default=2, help="processes (2)")
    args = parser.parse_args()
    start = time.perf_counter()
    gc.disable()  # millions of objects live to the end: looking through them again and again takes a third of the time

    # of a process that has grown too large and is replaced between two of its jobs: nothing is lost
    warnings.filterwarnings("ignore", "A worker stopped", UserWarning)

    def progress(step: str) -> None:
        print(f"{time.perf_counter() - start:6.1f} s  {step}", flush=True)

    try:
        progress("reading data")
        data = read_data(args.data, args.extra, args.actors)
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
    dataset = make_dataset(data, fold_numbers(data.examples, FOLDS), args.jobs)
    model, unseen = fit_model(dataset, args.jobs, progress)
    learned_from = [*corpus_files(args.data / "corpus"), *args.extra, args.data / COREFERENCE]
    figures = cross_validated(dataset.sentences, unseen, model.threshold)
    manifest = save(
        model,
        args.models,
        {
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "corpus": {
                "sentences": len(data.examples),
                "sha256": digest(path for path in learned_from if path.exists()),
            },
            "figures": figures,
        },
    )
    progress(f"model {manifest['version']} written to {args.models / manifest['file']}")
    triples = figures["triples"]
    print(
        f"cross-validated over whole triples: precision {triples['precision']}, recall {triples['recall']}, F1 {triples['f1']}"
    )
    return 0


if __name__ == "__main__":
    if not _ALIKE.items() <= os.environ.items():
        again = [sys.executable, "-m", "training.train", *sys.argv[1:]]
        os.execve(sys.executable, again, {**os.environ, **_ALIKE})
    raise SystemExit(main())
