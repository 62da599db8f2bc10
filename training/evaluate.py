"""``python -m training.evaluate``: how good the classifier is, as Markdown and plots in ``reports/``."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from stance.artefact import DEFAULT_MANIFEST, ArtefactError
from stance.classifier import Classifier, load
from stance.model import Model
from training.behaviours import CLASSES, Behaviour, pass_rates, read_behaviours, run_behaviours
from training.data import read_data
from training.dataset import Dataset, make_dataset
from training.experiments import run_experiments
from training.fit import FOLDS, fit_model
from training.goldfile import gold_items, read_gold
from training.groups import fold_numbers
from training.markdown import section
from training.outcomes import corpus_items
from training.prepare import HIDDEN_TERMS, Prepared
from training.problems import Problems
from training.report import (
    behaviour_table,
    calibration,
    confusion_table,
    feature_table,
    overview,
    per_form,
    per_stance,
    resolution_table,
)
from training.report_experiments import ablation_section, curve_section, oracle_section
from training.report_plots import plot_confusion, plot_reliability
from training.resolution import measure_resolution
from training.scoring import Item, SameActor, confidences, confusion, same_actor, share_a_word, with_cues
from training.strongest import OCCURRENCES, strongest_cue_features, strongest_role_features

Progress = Callable[[str], None]


def main() -> int:
    """Evaluate and write the report; the exit status is 1 where data or model cannot be used."""
    args = _arguments()
    args.reports.mkdir(parents=True, exist_ok=True)
    start = time.perf_counter()

    def progress(step: str) -> None:
        print(f"{time.perf_counter() - start:6.1f} s  {step}", file=sys.stderr, flush=True)

    try:
        if args.gold:
            parts, file = _gold_report(args.gold, args.model, args.reports), args.reports / "gold.md"
        else:
            parts = _corpus_report(args.data, args.reports, args.jobs, progress)
            file = args.reports / "evaluation.md"
        report = "\n\n".join(parts) + "\n"
    except (Problems, ArtefactError) as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return 1
    file.write_text(report, encoding="utf-8")
    print(report)
    progress(f"written to {file}")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m training.evaluate", description="Report how good the classifier is."
    )
    parser.add_argument(
        "--gold", type=Path, help="score the trained model on this labelled file instead, JSON lines"
    )
    parser.add_argument(
        "--model", type=Path, default=DEFAULT_MANIFEST, help="manifest of that model (%(default)s)"
    )
    parser.add_argument(
        "--data", type=Path, default=Path("data"), help="folder with corpus/, lexicon/ and actors/ (data)"
    )
    parser.add_argument(
        "--reports", type=Path, default=Path("reports"), help="folder for the report (reports)"
    )
    parser.add_argument("--jobs", type=int, default=2, help="processes (2)")
    return parser.parse_args()


def _gold_report(path: Path, manifest: Path, folder: Path) -> Iterator[str]:
    texts = read_gold(path)
    classifier = load(manifest)
    items = gold_items(texts, classifier)
    yield f"# Model {classifier.version} on {path.name}"
    yield (
        "Names count as the same where they share a telling word (*Sánchez* and *Prime Minister Pedro "
        "Sánchez*); words such as *government* or *minister* tell nothing beside others. Each annotation "
        "is matched once, the surest answers first."
    )
    yield from _figures(items, share_a_word, folder, "gold-")


def _figures(items: Sequence[Item], same: SameActor, folder: Path, prefix: str) -> Iterator[str]:
    """The sections that a set of labelled texts gets, that on cues where cues were annotated; the plots' names begin with
    ``prefix``."""
    reliability, matrix = f"{prefix}reliability.png", f"{prefix}confusion.png"
    plot_reliability(confidences(items), folder / reliability)
    cued = with_cues(items)
    yield section("Overview", overview(items, same))
    yield section("By stance", per_stance(items))
    yield section("By form", per_form(items))
    yield section("Confidence", calibration(items), f"![reliability diagram]({reliability})")
    if any(item.gold for item in cued):
        plot_confusion(confusion(cued), folder / matrix)
        yield section("Confusion of stances", confusion_table(cued), f"![confusion of stances]({matrix})")


def _corpus_report(folder: Path, reports: Path, jobs: int, progress: Progress) -> Iterator[str]:
    behaviours = read_behaviours(folder / "behaviours.jsonl")
    progress("reading data")
    data = read_data(folder)
    dataset = make_dataset(data, fold_numbers(data.examples, FOLDS), jobs)
    prepared = dataset.sentences
    model, unseen = fit_model(dataset, jobs, progress)
    yield "# How good the classifier is"
    yield (
        f"Cross-validated in {FOLDS} folds on the {len(data.examples):,} sentences of the corpus: each is "
        "read by steps that have not seen it, nor others of its series of files, save for the few that "
        "tell an event of another series, with which they go. Only the tagger of parts of speech has seen some: it "
        "is fitted once on all words tagged by hand, and some stand in these sentences. Sources and targets are "
        "compared as actors: *he*, *the president* and his name are one where the sentence tells so. "
        f"The lexicon's knowledge of {HIDDEN_TERMS:.0%} of the annotated cues is hidden, for it was completed "
        "with cues of this corpus. These sentences were written for the project; on news copy the figures "
        "are lower."
    )
    yield from _figures(corpus_items(prepared, unseen, model.threshold), same_actor, reports, "")
    progress("experiments")
    experiments = run_experiments(folder, jobs, progress)
    yield curve_section(experiments, reports)
    yield ablation_section(experiments, reports)
    yield oracle_section(experiments)
    progress("resolution, behaviours, features")
    yield _resolution(dataset)
    yield _behaviours(model, behaviours)
    yield _strongest(model, prepared)


def _resolution(dataset: Dataset) -> str:
    """Who is meant, on the passages whose mentions are marked with their actors."""
    examples, readings = zip(*((one.example, one.reading) for one in dataset.sentences), strict=True)
    choices = [dataset.unseen_antecedents[fold] for fold in dataset.folds]
    full, gazetteer = (
        measure_resolution(examples, readings, dataset.gazetteer, antecedents)
        for antecedents in (choices, None)
    )
    return section(
        "Resolution on passages",
        "Precision over the mentions that were resolved to another name than their own, recall over those "
        "that should be.",
        resolution_table(full, gazetteer),
    )


def _behaviours(model: Model, behaviours: Sequence[Behaviour]) -> str:
    """Pass rates of the model that learned from the whole corpus."""
    outcomes = run_behaviours(Classifier(model, {"version": "evaluated"}), behaviours)
    return section(
        "Behaviours",
        "A test is passed where each of its sentences gives exactly the triples that it should.",
        behaviour_table(pass_rates(outcomes), CLASSES),
    )


def _strongest(model: Model, prepared: Sequence[Prepared]) -> str:
    return section(
        "Strongest features",
        f"Among features that occur {OCCURRENCES} times or more: weights in log-odds, for stances against "
        "the mean of all.",
        "Of words, as carriers of a stance:",
        feature_table(strongest_cue_features(model, prepared)),
        "Of mentions, as source or target of a cue:",
        feature_table(strongest_role_features(model, prepared)),
    )


if __name__ == "__main__":
    raise SystemExit(main())
