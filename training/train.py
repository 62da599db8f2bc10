"""``python -m training.train``: from ``data/`` to ``models/``; the same data give the same artefact to the byte.

What must be there at once; `training.run`, which does the work, takes a second to load.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

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
    if not _ALIKE.items() <= os.environ.items():
        again = [sys.executable, "-m", "training.train", *sys.argv[1:]]
        os.execve(sys.executable, again, {**os.environ, **_ALIKE})
    from training.run import train  # here, for it is loaded only once so

    return train(args.data, args.extra, args.models, args.actors, args.jobs)


if __name__ == "__main__":
    raise SystemExit(main())
