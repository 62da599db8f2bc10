"""The processes that share the work of training."""

from __future__ import annotations

import gc
import os

from joblib import Parallel

#: The caller's own work comes first, for what the processes do next waits for it: two of this niceness weigh as much as the
#: caller, so that on two cores it has one for itself.
_NICENESS = 3


def processes(jobs: int) -> Parallel:
    """``jobs`` processes, the same at each call, which work while the caller goes on until it takes their results.

    They do not look for garbage: among the millions of objects that they are sent this takes longer than their work.
    """
    return Parallel(jobs, return_as="generator", max_nbytes=None, initializer=_begin)


def _begin() -> None:
    gc.disable()
    os.nice(_NICENESS)
