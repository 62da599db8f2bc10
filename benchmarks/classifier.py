"""``python -m benchmarks.classifier``: time a sentence against VADER's, and memory of a loaded classifier.

Both read the same sentences of the corpus in the same run on one core; processor time is what counts, so that other
work on the machine does not.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

os.environ.setdefault("OMP_NUM_THREADS", "1")

import psutil
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

#: Passes over the sentences, of which the median counts.
PASSES = 5


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=Path, help='JSON lines with "text"; default: a sample of data/corpus')
    parser.add_argument("--model", type=Path, default=Path("models/manifest.json"))
    args = parser.parse_args()
    texts = _texts(args.texts)
    before = psutil.Process().memory_info().rss
    import stance  # only now, so that its memory is counted

    classifier = stance.load(args.model)
    classifier.classify(texts[0])
    memory = (psutil.Process().memory_info().rss - before) / 2**20
    ours = _milliseconds(classifier.classify, texts)
    vader = _milliseconds(SentimentIntensityAnalyzer().polarity_scores, texts)
    print(
        f"{len(texts)} sentences, {platform.machine()}, Python {platform.python_version()}, processor time, median of {PASSES}"
    )
    print(f"stance   {ours:6.2f} ms a sentence, {1000 / ours:6.0f} sentences a second on one core")
    print(f"VADER    {vader:6.2f} ms a sentence")
    print(f"ratio    {ours / vader:6.1f}")
    print(f"memory   {memory:6.0f} MiB for the library and a loaded classifier")


def _texts(path: Path | None) -> list[str]:
    if path is not None:
        return [
            json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()
        ]
    lines = [
        line
        for file in sorted(Path("data/corpus").glob("*.jsonl"))
        for line in file.read_text("utf-8").splitlines()
    ]
    return [json.loads(line)["text"] for line in lines[::12]]


def _milliseconds(read: Callable[[str], object], texts: list[str]) -> float:
    passes = []
    for _ in range(PASSES):
        start = time.process_time()
        for text in texts:
            read(text)
        passes.append((time.process_time() - start) / len(texts) * 1000)
    return median(passes)


if __name__ == "__main__":
    main()
