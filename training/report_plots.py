"""The plots of the evaluation's report, as PNG files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot as plt
from matplotlib.figure import Figure

from stance.document import STANCES
from training.measures import BINS, equal_bins

_BLUE, _GREY = "#2a6f97", "#8d99ae"


def plot_reliability(judged: Sequence[tuple[float, bool]], path: Path) -> None:
    """Confidence against the share of right triples: on the diagonal where the confidence can be taken at its
    word."""
    points = [(_mean([c for c, _ in part]), _mean([r for _, r in part])) for part in equal_bins(judged)]
    figure, axes = plt.subplots(figsize=(5, 5))
    axes.plot([0, 1], [0, 1], color=_GREY, linestyle="--", label="perfectly calibrated")
    axes.plot(*zip(*points, strict=True), marker="o", color=_BLUE, label=f"{BINS} bins of equal size")
    axes.set(
        xlabel="confidence", ylabel="share of right triples", xlim=(0, 1), ylim=(0, 1), title="Reliability"
    )
    axes.legend(loc="upper left")
    _save(figure, path)


def plot_confusion(counts: Sequence[Sequence[int]], path: Path) -> None:
    """Annotated against found stances; shades are shares of a row."""
    names = (*STANCES, "none")
    shares = [[count / max(1, sum(row)) for count in row] for row in counts]
    figure, axes = plt.subplots(figsize=(6.5, 5.5))
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for y, row in enumerate(counts):
        for x, count in enumerate(row):
            axes.text(
                x, y, str(count), ha="center", va="center", color="white" if shares[y][x] > 0.5 else "black"
            )
    axes.set_xticks(range(len(names)), names, rotation=30, ha="right")
    axes.set_yticks(range(len(names)), names)
    axes.set(xlabel="found", ylabel="annotated", title="Stances of cues")
    _save(figure, path)


def plot_curve(points: Sequence[tuple[int, float, float]], path: Path) -> None:
    """Sentences to learn from against F1 over triples and labels on the held-out part."""
    sizes, triples, labels = zip(*points, strict=True)
    figure, axes = plt.subplots(figsize=(6, 4))
    axes.plot(sizes, triples, marker="o", color=_BLUE, label="triples")
    axes.plot(sizes, labels, marker="s", color=_GREY, label="labels")
    axes.set(
        xlabel="sentences learned from", ylabel="F1", ylim=(0, 1), xlim=(0, None), title="Learning curve"
    )
    axes.legend(loc="lower right")
    axes.grid(alpha=0.3)
    _save(figure, path)


def plot_ablation(losses: Sequence[tuple[str, float]], path: Path) -> None:
    """How much F1 over triples is lost when each part is taken away."""
    names, values = zip(*sorted(losses, key=lambda loss: loss[1]), strict=True)
    figure, axes = plt.subplots(figsize=(7, 4))
    axes.barh(names, values, color=_BLUE)
    axes.axvline(0, color="black", linewidth=0.8)
    axes.set(xlabel="loss of F1 over triples", title="What each part is worth")
    _save(figure, path)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _save(figure: Figure, path: Path) -> None:
    figure.tight_layout()
    figure.savefig(path, dpi=120)
    plt.close(figure)
