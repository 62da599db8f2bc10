"""``python -m training.realnews PACKAGE``: real news with our labels, as a file for ``make evaluate GOLD=...``.

``data/real.jsonl`` holds no text, only places: lines and characters of the Lee background corpus (Lee, Pincombe and Welsh
2005), 300 articles of the Australian Broadcasting Corporation that travel as a test file in the gensim package.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

LABELS = Path("data/real.jsonl")
TEXTS = "gensim/test/test_data/lee_background.cor"


def main() -> int:
    """Print a labelled line for each sentence."""
    parser = argparse.ArgumentParser(prog="python -m training.realnews", description="Real news with labels.")
    parser.add_argument("package", type=Path, help="the gensim package, a wheel or zip file")
    package = parser.parse_args().package
    if not package.is_file():
        print(f"{package}: there is no such file; pip download --no-deps gensim gets it", file=sys.stderr)
        return 1
    with ZipFile(package) as archive:
        articles = archive.read(TEXTS).decode("utf-8").split("\n")
    for record in labelled(articles, LABELS.read_text(encoding="utf-8").splitlines()):
        print(json.dumps(record, ensure_ascii=False))
    return 0


def labelled(articles: list[str], labels: list[str]) -> Iterator[dict[str, Any]]:
    """Put the strings in their places; ``labels`` are JSON lines whose ``line`` counts from 1 and whose offsets are
    characters of that article, ends exclusive."""
    for label in labels:
        place = json.loads(label)
        article = articles[place["line"] - 1]
        yield {
            "text": article[place["start"] : place["end"]],
            "stances": [
                {
                    key: article[slice(*value)] if isinstance(value, list) else value
                    for key, value in stance.items()
                }
                for stance in place["stances"]
            ],
        }


if __name__ == "__main__":
    sys.exit(main())
