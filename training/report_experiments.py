"""The report's sections on experiments: learning curve, ablation and oracles."""

from __future__ import annotations

from pathlib import Path

from training.experiments import ABLATIONS, PARTS, Experiments
from training.markdown import section
from training.report import experiments_table, oracle_table
from training.report_plots import plot_ablation, plot_curve
from training.scoring import label_figures, triple_figures


def curve_section(experiments: Experiments, folder: Path) -> str:
    """What more sentences bring."""
    points = [
        (point.sentences, triple_figures(point.items)["f1"], label_figures(point.items)["f1"])
        for point in experiments.curve
    ]
    plot_curve(points, folder / "curve.png")
    rows = [(f"{point.sentences:,}", point.items) for point in experiments.curve]
    return section(
        "Learning curve",
        f"One of {PARTS} parts of the corpus ({len(experiments.curve[0].items):,} sentences) is held out, "
        "whole series of files; the model learns from a quarter, half, three quarters and all of the rest, each "
        "part inside the next.",
        experiments_table(rows, "sentences learned from"),
        "![learning curve](curve.png)",
    )


def oracle_section(experiments: Experiments) -> str:
    """Where the errors come from."""
    oracles = experiments.curve[-1].oracles
    assert oracles is not None, "the last point of the curve is measured with oracles"
    return section(
        "Oracles: where the errors come from",
        "On the held-out part of the learning curve, with its largest model: F1 over triples if one step "
        "were perfect.",
        oracle_table(oracles),
    )


def ablation_section(experiments: Experiments, folder: Path) -> str:
    """What each part is worth."""
    rows = [(ablation.name, items) for ablation, items in zip(ABLATIONS, experiments.ablations, strict=True)]
    base = triple_figures(rows[0][1])["f1"]
    losses = [(name, base - triple_figures(items)["f1"]) for name, items in rows[1:]]
    plot_ablation(losses, folder / "ablation.png")
    return section(
        "Ablation: what each part is worth",
        "The whole corpus, cross-validated as for the figures above. What is taken away is taken away before "
        "anything is learned: terms, knowledge and shifters from the lexicon, the structure (but for the choice of "
        "antecedents), the actors behind mentions (all, or all that the gazetteer does not give), the filter of "
        "actors. Without the judge the product of the steps' chances chooses the answers and is their confidence.",
        experiments_table(rows, "without", compared=True),
        "*Links right*: share of the annotations whose cue was found that have the right source and target.",
        "![ablation](ablation.png)",
    )
