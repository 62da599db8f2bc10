"""The commands of ``python -m stance``: ``classify``, ``batch`` and ``report``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from stance.arguments import add_common
from stance.artefact import ArtefactError
from stance.batch.clashes import check_apart
from stance.batch.commands import add_batch, add_report, run_batch
from stance.batch.documents import text_problem
from stance.batch.errors import BatchError
from stance.batch.lines import classify_lines, text_sink
from stance.batch.store import parts_folder, rejects_file
from stance.batch.streams import standard_input
from stance.classifier import Classifier, load
from stance.mentions.actortables import ActorTableError
from stance.version import __version__


def run(arguments: Sequence[str] | None) -> int:
    """Run the command that ``arguments`` name, and tell what stops it; the exit status.

    Raises SystemExit where they are wrong, and KeyboardInterrupt with a note of how to go on.
    """
    args = _parser().parse_args(arguments)
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
    except KeyboardInterrupt as stop:
        if args.command is run_batch and parts_folder(args.output).exists():
            stop.add_note("the same command goes on from here")
        raise
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="stance", description="Directed stance in news text.")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_classify(
        commands.add_parser("classify", help="classify one text, or the texts of a file of JSON lines")
    )
    add_batch(
        commands.add_parser("batch", help="classify an archive into a table, here or on a Dask cluster")
    )
    add_report(commands.add_parser("report", help="make a page to read from what `stance batch` wrote"))
    return parser


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
    add_common(parser)


def _classify(args: argparse.Namespace) -> None:
    output = _file_or_stream(args.output)
    if output is not None:
        check_apart([output, rejects_file(output)], [args.model, args.actors])
    classifier = load(args.model, args.actors)
    if args.input is None:
        _classify_text(classifier, output, explain=args.explain)
        return
    counts = classify_lines(classifier, _file_or_stream(args.input), output, explain=args.explain)
    print(counts.told(output), file=sys.stderr)


def _file_or_stream(name: str) -> Path | None:
    """None stands for standard input or output."""
    return None if name == "-" else Path(name)


def _classify_text(classifier: Classifier, output: Path | None, *, explain: bool) -> None:
    try:
        text = standard_input().read().decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise BatchError(f"standard input is not UTF-8: byte {error.start + 1}") from error
    if problem := text_problem(text, "standard input"):
        raise BatchError(problem)
    answer = classifier.classify(text, explain=explain)
    with text_sink(output, sys.stdout) as stream:
        stream.write(json.dumps(answer.to_dict(), ensure_ascii=False, indent=2) + "\n")
