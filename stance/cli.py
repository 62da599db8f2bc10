"""The command line: ``python -m stance classify``, ``batch`` and ``report``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from stance.artefact import DEFAULT_MANIFEST, ArtefactError
from stance.batch.documents import Columns, text_problem, to_day
from stance.batch.errors import BatchError
from stance.batch.filters import Filters
from stance.batch.lines import classify_lines, text_sink
from stance.batch.model import ModelSource
from stance.batch.parts import PART_ROWS
from stance.batch.run import Settings, Summary, run
from stance.batch.store import parts_folder, rejects_file
from stance.batch.streams import drop_unwritable, speak_utf8
from stance.classifier import Classifier, load
from stance.document import STANCES
from stance.gazetteer import ActorTableError
from stance.version import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    The exit status is 0, 1 after an error that is told or where no text could be used, 2 for wrong arguments,
    130 when interrupted.
    """
    speak_utf8()
    try:
        return _run(_parser().parse_args(arguments))
    finally:
        drop_unwritable()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="stance", description="Directed stance in news text.")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_classify(
        commands.add_parser("classify", help="classify one text, or the texts of a file of JSON lines")
    )
    _add_batch(
        commands.add_parser("batch", help="classify an archive into a table, here or on a Dask cluster")
    )
    _add_report(commands.add_parser("report", help="make a page to read from what `stance batch` wrote"))
    return parser


def _run(args: argparse.Namespace) -> int:
    """Run the command that ``args`` name, and tell what stops it; the exit status."""
    try:
        args.command(args)
    except (BatchError, ArtefactError, ActorTableError) as error:
        print(f"stance: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # whoever read our output has enough
        return 0
    except OSError as error:
        print(f"stance: {error.filename or 'output'}: {error.strerror}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        begun = args.command is _batch and parts_folder(args.output).exists()
        resumed = "; the same command goes on from here" if begun else ""
        print(f"stance: interrupted{resumed}", file=sys.stderr)
        return 130
    return 0


def _add_common(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--model",
        type=Path,
        default=DEFAULT_MANIFEST,
        help="manifest of the model to use (%(default)s)",
        metavar="FILE",
    )
    parser.add_argument(
        "--actors",
        type=Path,
        metavar="FILE",
        help="table of your own actors, tab-separated: name, aliases, kind, country, acts_for",
    )


def _add_classify(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_classify)
    parser.add_argument(
        "input",
        nargs="?",
        metavar="IN.jsonl",
        help="a JSON object a line, with `text` (also .gz or .zst), - for such lines on standard input; "
        "without it, one text on standard input",
    )
    parser.add_argument(
        "-o",
        "--output",
        default="-",
        metavar="OUT.jsonl",
        help="file to write (also .gz or .zst); without it, or with -, standard output",
    )
    parser.add_argument(
        "--explain", action="store_true", help="add to each stance what spoke for and against it"
    )
    _add_common(parser)


def _classify(args: argparse.Namespace) -> None:
    classifier = load(args.model, args.actors)
    output = _file_or_stream(args.output)
    if args.input is None:
        _classify_text(classifier, output, explain=args.explain)
        return
    counts = classify_lines(classifier, _file_or_stream(args.input), output, explain=args.explain)
    where = f": see {rejects_file(output)}" if output and rejects_file(output).exists() else ""
    told = f"{counts.classified:,} texts classified, {counts.rejected:,} rejected{where}"
    if counts.rejected and not counts.classified:
        raise BatchError(f"no text could be used; {told}")
    print(told, file=sys.stderr)


def _file_or_stream(name: str) -> Path | None:
    """None stands for standard input or output."""
    return None if name == "-" else Path(name)


def _classify_text(classifier: Classifier, output: Path | None, *, explain: bool) -> None:
    try:
        text = sys.stdin.buffer.read().decode("utf-8")
    except UnicodeDecodeError as error:
        raise BatchError(f"standard input is not UTF-8: byte {error.start + 1}") from error
    if problem := text_problem(text, "standard input"):
        raise BatchError(problem)
    answer = classifier.classify(text, explain=explain)
    with text_sink(output, sys.stdout) as stream:
        stream.write(json.dumps(answer.to_dict(), ensure_ascii=False, indent=2) + "\n")


def _add_batch(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_batch)
    files = parser.add_argument_group("what is read and written")
    files.add_argument(
        "input",
        nargs="+",
        metavar="INPUT",
        help="JSONL, CSV, TSV (also .gz or .zst) or Parquet: files, globs, folders, fsspec URLs",
    )
    files.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        help=".jsonl, .csv or .tsv (also with .gz or .zst) or .parquet",
    )
    files.add_argument("--text", default="text", metavar="COLUMN", help="column of the text (%(default)s)")
    files.add_argument(
        "--id", metavar="COLUMN", help="column of the document's id (id, or else file name and row)"
    )
    files.add_argument(
        "--date",
        metavar="COLUMN",
        help="column of the document's date (date, where there is one): year, month, day as in 2024-03-31, or "
        "with the month's English name as in 31 March 2024, with or without a time",
    )
    files.add_argument("--strict", action="store_true", help="stop at the first row that cannot be used")
    form = files.add_mutually_exclusive_group()
    form.add_argument(
        "--nested",
        dest="form",
        action="store_const",
        const="nested",
        default="stances",
        help="a row a document",
    )
    form.add_argument(
        "--format",
        dest="form",
        choices=["stances", "events"],
        help="a row a stance, or event data in PLOVER and CAMEO codes (stances)",
    )
    files.add_argument(
        "--graph", type=Path, metavar="FILE.graphml", help="also write the network of all stances"
    )
    _add_common(files)
    filters = parser.add_argument_group("what is kept (each may be given several times)")
    for side in ("source", "target"):
        filters.add_argument(
            f"--{side}",
            action="append",
            default=[],
            metavar="ACTOR",
            help=f"only this {side}: name, words of the text, for whom it acts, or alpha-3 code",
        )
    filters.add_argument("--stance", action="append", default=[], choices=STANCES, help="only this stance")
    filters.add_argument(
        "--min-confidence", type=_share, default=0.0, metavar="P", help="only from this confidence on, 0 to 1"
    )
    filters.add_argument("--since", type=_day, metavar="DAY", help="only documents of this day and later")
    filters.add_argument("--until", type=_day, metavar="DAY", help="only documents of this day and earlier")
    work = parser.add_argument_group("how it is done")
    work.add_argument(
        "--jobs", type=_positive, default=1, metavar="N", help="processes on this machine (%(default)s)"
    )
    work.add_argument("--scheduler", metavar="tcp://HOST:PORT", help="do the work on this Dask cluster")
    work.add_argument(
        "--part-rows",
        type=_positive,
        default=PART_ROWS,
        metavar="N",
        help="rows done, and lost when killed, at a time (%(default)s)",
    )


def _batch(args: argparse.Namespace) -> None:
    settings = Settings(
        inputs=tuple(args.input),
        output=args.output,
        model=ModelSource.find(args.model, args.actors),
        columns=Columns(args.text, args.id, args.date),
        form=args.form,
        filters=Filters(
            tuple(args.source),
            tuple(args.target),
            tuple(args.stance),
            args.min_confidence,
            args.since,
            args.until,
        ),
        jobs=args.jobs,
        scheduler=args.scheduler,
        strict=args.strict,
        part_rows=args.part_rows,
        graph=args.graph,
        quiet=not sys.stderr.isatty(),
    )
    summary = run(settings)
    told = _told(summary, args.output)
    if summary.counts.rejected and not (summary.counts.documents or summary.counts.left_out):
        raise BatchError(f"no text could be used; {told}")
    print(told, file=sys.stderr)


def _told(summary: Summary, output: Path) -> str:
    counts = summary.counts
    parts = [
        f"{counts.documents:,} documents, {counts.sentences:,} sentences, {summary.rows:,} rows in {output}"
    ]
    if summary.resumed:
        parts.append(f"{summary.resumed:,} documents had been done before")
    if counts.left_out:
        parts.append(f"{counts.left_out:,} documents of other days left out")
    if counts.rejected:
        parts.append(f"{counts.rejected:,} rows could not be used: see {rejects_file(output)}")
    return "; ".join(parts)


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=_report)
    parser.add_argument("results", nargs="+", metavar="RESULTS", help="what `stance batch` wrote, not nested")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="PAGE.html")
    parser.add_argument("--title", default="Who stands how towards whom", help="heading of the page")
    parser.add_argument(
        "--actor",
        action="append",
        default=[],
        metavar="NAME",
        help="an actor to show, repeated (the most active)",
    )
    parser.add_argument(
        "--min-confidence", type=_share, default=0.0, metavar="P", help="leave less sure stances out, 0 to 1"
    )


def _report(args: argparse.Namespace) -> None:
    from stance.batch.report import write_report  # the drawing libraries take a second to load

    write_report(args.results, args.output, args.title, args.actor, args.min_confidence)


def _day(text: str) -> str:
    try:
        day = to_day(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    if day is None:
        raise argparse.ArgumentTypeError("expected a day as in 2024-03-31, found nothing")
    return day


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"expected a number from 0 to 1, found {text!r}")
    return share


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number from 1 on, found {text!r}")
    return int(text)
