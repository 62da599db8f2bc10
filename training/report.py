"""The parts of the evaluation's report as Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stance.document import STANCES
from training.corpus import FORMS
from training.forms import STANCE_FORMS
from training.markdown import Cell, table
from training.measures import Figures, calibration_error
from training.oracles import Oracles
from training.resolution import ResolutionScore
from training.scoring import (
    Item,
    SameActor,
    confidences,
    confusion,
    cue_figures,
    form_figures,
    interval,
    label_figures,
    linked_share,
    pair_figures,
    stance_figures,
    triple_figures,
    with_cues,
)
from training.strongest import Ranked


def overview(items: Sequence[Item], same: SameActor) -> str:
    """The main figures of a set of texts; those of cues where cues were annotated."""
    triples, (low, high), cued = triple_figures(items), interval(items), with_cues(items)
    rows = [
        _row("triples (source, target, stance)", triples),
        _row("pairs (source, target)", pair_figures(items, same)),
        _row("labels (which stances a text holds)", label_figures(items)),
    ]
    text = (
        f"{len(items):,} texts, {sum(len(i.gold) for i in items):,} annotations. F1 over triples lies "
        f"between {low:.3f} and {high:.3f} (95 %, bootstrap over texts)."
    )
    if any(item.gold for item in cued):
        rows.append(_row("cues with their stance", cue_figures(cued)))
        text += (
            f" Where the cue was found, {linked_share(cued):.3f} of the annotations have the right source and "
            "target."
        )
    return "\n\n".join([table(("over", "precision", "recall", "F1"), rows), text])


def _row(name: str, figures: Figures) -> list[Cell]:
    return [name, figures["precision"], figures["recall"], figures["f1"]]


def per_stance(items: Sequence[Item]) -> str:
    """Triples of each stance and their mean."""
    figures = stance_figures(items)
    mean = sum(f["f1"] for f in figures.values()) / len(figures)
    rows = [[*_row(stance, f), int(f["n"])] for stance, f in figures.items()]
    return table(("stance", "precision", "recall", "F1", "annotations"), [*rows, ["mean", "", "", mean, ""]])


def per_form(items: Sequence[Item]) -> str:
    """Triples by the form of the sentence and by how the stance is told; one stance can have several
    forms."""
    figures = form_figures(items, (*FORMS, *STANCE_FORMS))
    rows = [[*_row(form, f), int(f["n"])] for form, f in figures.items() if f["n"]]
    return table(("form", "precision", "recall", "F1", "annotations"), rows)


def calibration(items: Sequence[Item]) -> str:
    """The error of the confidences, in words."""
    judged = confidences(items)
    error = calibration_error(judged)
    return (
        f"Calibration error {error:.3f}: the mean gap between confidence and share of right triples over "
        f"ten bins of equal size, {len(judged):,} triples."
    )


def confusion_table(items: Sequence[Item]) -> str:
    """Annotated stances against found ones, cue by cue."""
    header = ("annotated \\ found", *STANCES, "none")
    return table(
        header, [[name, *row] for name, row in zip((*STANCES, "none"), confusion(items), strict=True)]
    )


def experiments_table(
    rows: Sequence[tuple[str, Sequence[Item]]], first: str, *, compared: bool = False
) -> str:
    """Several fits side by side; with ``compared`` each against the first of them."""
    header = [first, "triples F1", "labels F1", "cues F1", "links right"]
    base = triple_figures(rows[0][1])["f1"]
    lines: list[list[Cell]] = []
    for name, items in rows:
        f1 = triple_figures(items)["f1"]
        line: list[Cell] = [name, f1, label_figures(items)["f1"], cue_figures(items)["f1"]]
        lines.append([*line, linked_share(items), *([f"{f1 - base:+.3f}"] if compared else [])])
    return table([*header, *(["difference"] if compared else [])], lines)


def oracle_table(oracles: Oracles) -> str:
    """How good the answers were with perfect cues, links, or both."""
    rows = [_row(name, figures) for name, figures in oracles.table.items()]
    return "\n\n".join(
        [
            table(("given", "precision", "recall", "F1"), rows),
            f"Given the cue ({oracles.cues:,} cues), the best source is right for {oracles.source:.3f} of "
            f"them and the best target, or that there is none, for {oracles.target:.3f}.",
        ]
    )


def resolution_table(full: ResolutionScore, gazetteer: ResolutionScore) -> str:
    """Precision over mentions that were resolved, recall over those that should be, by kind of mention."""
    rows: list[list[Cell]] = [
        ["all", full.precision, full.recall, full.of(full.outcomes)[2]],
        ["all, by the gazetteer only", gazetteer.precision, gazetteer.recall, full.of(full.outcomes)[2]],
    ]
    rows += [[form, *figures] for form, figures in full.by_form().items() if figures[2]]
    return table(("mention", "precision", "recall", "to resolve"), rows)


def behaviour_table(rates: Mapping[str, Mapping[str, float]], asks: Mapping[str, str]) -> str:
    """Pass rates by class of tests."""
    rows: list[list[Cell]] = [
        [name, asks[name], int(rate["tests"]), rate["passed"], rate["texts"]] for name, rate in rates.items()
    ]
    tests = sum(rate["tests"] for rate in rates.values())
    passed = sum(rate["passed"] * rate["tests"] for rate in rates.values()) / max(1, tests)
    rows.append(["all", "", int(tests), passed, ""])
    return table(("class", "what must hold", "tests", "passed", "single texts right"), rows)


def feature_table(ranked: Ranked) -> str:
    """The strongest features side by side, each with its weight."""
    columns = [[f"`{_shown(f)}` {w:+.2f}" for f, w in features] for features in ranked.values()]
    height = max((len(column) for column in columns), default=0)
    rows = [[column[i] if i < len(column) else "" for column in columns] for i in range(height)]
    return table(list(ranked), rows).replace("---:", "---")


def _shown(feature: str) -> str:
    return feature.replace("|", "\\|").replace("`", "'")
