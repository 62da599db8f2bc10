"""The commands ``batch`` and ``report``: their arguments, and what is told at their end."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from joblib import cpu_count

from stance.arguments import add_common, day, positive, share
from stance.batch.documents import Columns
from stance.batch.errors import BatchError
from stance.batch.filters import Filters
from stance.batch.model import ModelSource
from stance.batch.parts import PART_ROWS
from stance.batch.run import Settings, Summary, run
from stance.batch.store import rejects_file
from stance.document import STANCES


def add_batch(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``batch``."""
    parser.set_defaults(command=run_batch)
    files = parser.add_argument_group("what is read and written")
    files.add_argument(
        "input",
        nargs="+",
        metavar="INPUT",
        help="JSONL, CSV, TSV (also .gz or .zst) or Parquet: files, globs, folders (but for what begins with . or _), "
        "fsspec URLs",
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
        "--id",
        metavar="COLUMN",
        help="column of the document's id (id, or else file and row: in a folder the file's path from there, b/in.csv:7)",
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
        "--graph",
        type=Path,
        metavar="FILE.graphml",
        help="also write the network of all stances (also with .gz or .zst)",
    )
    add_common(files)
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
        "--min-confidence", type=share, default=0.0, metavar="P", help="only from this confidence on, 0 to 1"
    )
    filters.add_argument("--since", type=day, metavar="DAY", help="only documents of this day and later")
    filters.add_argument("--until", type=day, metavar="DAY", help="only documents of this day and earlier")
    work = parser.add_argument_group("how it is done")
    work.add_argument(
        "--jobs",
        type=positive,
        default=1,
        metavar="N",
        help="processes on this machine, no more than it has cores (%(default)s)",
    )
    work.add_argument("--scheduler", metavar="tcp://HOST:PORT", help="do the work on this Dask cluster")
    work.add_argument(
        "--part-rows",
        type=positive,
        default=PART_ROWS,
        metavar="N",
        help="rows done, and lost when killed, at a time (%(default)s)",
    )


def run_batch(args: argparse.Namespace) -> None:
    """Classify an archive.

    Raises `stance.batch.errors.BatchError` where no day is asked for, or no text could be used.
    """
    if args.since and args.until and args.since > args.until:
        raise BatchError(
            f"--since {args.since} is later than --until {args.until}: no day is left between them"
        )
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
    if args.scheduler is None and args.jobs > (cores := cpu_count()):
        print(
            f"stance: --jobs {args.jobs}: more than the cores that may be used here, so it is {cores}",
            file=sys.stderr,
        )
    summary = run(settings)
    if summary.counts.none_usable:
        rejected = f"{summary.counts.rejected:,} rows rejected: see {rejects_file(args.output)}"
        raise BatchError(f"no text could be used, so that {args.output} was not written; {rejected}")
    print(_told(summary, settings), file=sys.stderr)


def _told(summary: Summary, settings: Settings) -> str:
    counts, output = summary.counts, settings.output
    parts = [
        f"{counts.documents:,} documents, {counts.sentences:,} sentences, {summary.rows:,} rows in {output}"
    ]
    if summary.resumed:
        parts.append(f"{summary.resumed:,} documents had been done before")
    if counts.left_out:
        parts.append(f"{counts.left_out:,} documents of other days or of none left out")
    if counts.rejected:
        parts.append(f"{counts.rejected:,} rows could not be used: see {rejects_file(output)}")
    parts += [f"no stance has the {actor}" for actor in settings.filters.actors if actor not in counts.known]
    return "; ".join(parts)


def add_report(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``report``."""
    parser.set_defaults(command=_report)
    parser.add_argument("results", nargs="+", metavar="RESULTS", help="what `stance batch` wrote, not nested")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="PAGE.html",
        help="page to write (also with .gz or .zst)",
    )
    parser.add_argument("--title", default="Who stands how towards whom", help="heading of the page")
    parser.add_argument(
        "--actor",
        action="append",
        default=[],
        metavar="NAME",
        help="an actor to show, repeated (the most active)",
    )
    parser.add_argument(
        "--min-confidence", type=share, default=0.0, metavar="P", help="leave less sure stances out, 0 to 1"
    )


def _report(args: argparse.Namespace) -> None:
    from stance.batch.report import write_report  # the drawing libraries take a second to load

    write_report(args.results, args.output, args.title, args.actor, args.min_confidence)
