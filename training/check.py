"""``python -m training.check``: every fault of ``data/`` with file, line and key, and what the corpus
holds."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from stance.words.lexicon import Lexicon
from training.actors import compile_gazetteer
from training.agreement import TwiceLabelled, agreement_table, read_twice_labelled
from training.behaviours import read_behaviours
from training.coreference import (
    COREFERENCE,
    Antecedence,
    coreference_table,
    not_in_corpus,
    read_coreference,
)
from training.corpus import Example, corpus_files, read_corpus
from training.counts import count_tables, unknown_cues
from training.groups import near_duplicates
from training.lexicon import compile_lexicon
from training.markdown import section, table
from training.problems import Problem, Problems

#: The labels of two annotators before adjudication, under the folder of the data.
AGREEMENT = Path("agreement") / "second-annotation.jsonl"
#: Sentences for measuring, of which no model learns; beside them no near-duplicate may stand in the corpus.
HELD_OUT = Path("heldout.jsonl")
Read = TypeVar("Read")


def main() -> int:
    """Check and count; the exit status is 1 where there are faults."""
    parser = argparse.ArgumentParser(prog="python -m training.check", description="Check and count the data.")
    parser.add_argument(
        "--data", type=Path, default=Path("data"), help="folder with corpus/, lexicon/, actors/ (data)"
    )
    parser.add_argument("extra", type=Path, nargs="*", help="further corpus files of your own, JSON lines")
    args = parser.parse_args()
    problems: list[Problem] = []

    def attempt(read: Callable[[], Read]) -> Read | None:
        try:
            return read()
        except Problems as found:
            problems.extend(found.problems)
        except OSError as error:
            problems.append(Problem(Path(error.filename), 0, "file", str(error.strerror)))
        return None

    examples = attempt(lambda: read_corpus([*corpus_files(args.data / "corpus"), *args.extra]))
    lexicon = attempt(lambda: compile_lexicon(args.data / "lexicon"))
    attempt(lambda: compile_gazetteer(args.data / "actors"))
    behaviours = args.data / "behaviours.jsonl"
    if behaviours.exists():
        attempt(lambda: read_behaviours(behaviours))
    coreference = attempt(lambda: read_coreference(args.data / COREFERENCE))
    agreement = args.data / AGREEMENT
    twice = attempt(lambda: read_twice_labelled(agreement)) if agreement.exists() else None
    held_out = args.data / HELD_OUT
    unseen = attempt(lambda: read_corpus([held_out])) if held_out.exists() else None
    if examples is not None:
        problems += near_duplicates([*examples, *(unseen or [])])
        if coreference is not None:
            problems += not_in_corpus(args.data / COREFERENCE, examples)
        print("\n\n".join(_report(examples, lexicon, coreference or {}, twice)))
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(problems)} problems.", file=sys.stderr)
    return 1 if problems else 0


def _report(
    examples: Sequence[Example],
    lexicon: Lexicon | None,
    coreference: dict[str, Antecedence],
    twice: Sequence[TwiceLabelled] | None,
) -> list[str]:
    parts = [section("Corpus", *count_tables(examples))]
    parts.append(section("Coreference", coreference_table(coreference)))
    if twice is not None:
        parts.append(section("Agreement", agreement_table(twice)))
    if lexicon is not None:
        unknown = unknown_cues(examples, lexicon)
        listed = table(("cue", "stance", "times"), unknown) if unknown else "None."
        parts.append(section("Cues seen twice in the corpus and absent from the lexicon", listed))
    return parts


if __name__ == "__main__":
    raise SystemExit(main())
