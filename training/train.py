"""``python -m training.train``: from ``data/`` to ``models/``."""

from __future__ import annotations

import argparse
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from stance.artefact import save
from stance.gazetteer import ActorTableError
from training.actors import compile_gazetteer
from training.corpus import corpus_files, digest, read_corpus
from training.figures import cross_validated
from training.fit import FOLDS, fit_model
from training.groups import fold_numbers
from training.lexicon import compile_lexicon
from training.prepare import prepare
from training.problems import Problems


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

    def progress(step: str) -> None:
        print(f"{time.perf_counter() - start:6.1f} s  {step}", flush=True)

    try:
        progress("reading data")
        paths = [*corpus_files(args.data / "corpus"), *args.extra]
        examples = read_corpus(paths)
        lexicon = compile_lexicon(args.data / "lexicon")
        gazetteer = compile_gazetteer(args.data / "actors")
        if args.actors is not None:
            gazetteer = gazetteer.extended(args.actors)
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
    progress(f"reading {len(examples)} sentences")
    prepared = prepare(examples, lexicon, gazetteer)
    folds = fold_numbers(examples, FOLDS)
    model, unseen = fit_model(prepared, np.asarray(folds), lexicon, gazetteer, progress, args.jobs)
    figures = cross_validated(prepared, unseen, model.threshold)
    manifest = save(
        model,
        args.models,
        {
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "corpus": {"sentences": len(examples), "sha256": digest(paths)},
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
    raise SystemExit(main())
