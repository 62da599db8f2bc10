"""Parts worked on by this machine's processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures.process import BrokenProcessPool

from joblib import Parallel, cpu_count, delayed

from stance.batch.errors import BatchError
from stance.batch.filters import Filters
from stance.batch.model import ModelSource
from stance.batch.parts import Part
from stance.batch.work import Form, PartResult, classify_part


def run_local(
    parts: Iterable[Part], model: ModelSource, form: Form, filters: Filters, jobs: int
) -> Iterator[PartResult]:
    """The results of all parts as they get ready; only a few parts are read ahead.

    There are never more processes than cores that may be used here: each takes the memory of a model.
    Raises `BatchError` where a process was killed.
    """
    feed = _Feed(parts)
    workers = Parallel(
        n_jobs=min(jobs, cpu_count()),
        return_as="generator_unordered",
        pre_dispatch="2 * n_jobs",
        batch_size=1,
    )
    try:
        yield from workers(delayed(_work)(model, part, form, filters) for part in feed)
    except BrokenProcessPool as error:
        raise BatchError(
            "a working process was killed, perhaps for want of memory; the finished parts are kept: "
            "run the same command again to go on"
        ) from error
    if feed.error is not None:
        raise feed.error


class _Feed:
    """Ends at an error instead of raising it: joblib reads ahead in a thread where it would be lost."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self._parts = parts
        self.error: BaseException | None = None

    def __iter__(self) -> Iterator[Part]:
        try:
            yield from self._parts
        except Exception as error:
            self.error = error


def _work(model: ModelSource, part: Part, form: Form, filters: Filters) -> PartResult:
    return classify_part(model.load(), part, form, filters)
