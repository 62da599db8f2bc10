"""``python -m training.rollback``: the model before the present one comes back; run it again to undo that."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from stance.artefact import ArtefactError, rollback


def main() -> int:
    """Exchange the manifests; the exit status is 1 where there is no earlier model."""
    parser = argparse.ArgumentParser(
        prog="python -m training.rollback", description="Go back to the model before the present one."
    )
    parser.add_argument(
        "--models", type=Path, default=Path("models"), help="folder of the artefacts (models)"
    )
    folder: Path = parser.parse_args().models
    try:
        manifest = rollback(folder)
    except ArtefactError as error:
        print(error, file=sys.stderr)
        return 1
    print(
        f"Model {manifest['version']} of {manifest.get('date', 'unknown date')} is in place; a running "
        "service takes it up within seconds. The same command again undoes this."
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
