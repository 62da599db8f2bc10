"""Feature bags of many sentences as rows of one sparse matrix."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import numpy as np
from scipy.sparse import csr_matrix

from stance.estimators import Bags, hash_bags


def stacked(groups: Sequence[Bags]) -> csr_matrix:
    """The bags of ``groups``, one behind the other, as a matrix of counts: shape (number of bags, 2 **
    `stance.estimators.BITS`)."""
    groups = [hash_bags([]), *groups]
    before = accumulate([len(bags.columns) for bags in groups], initial=0)
    starts = [bags.starts + first for bags, first in zip(groups, before, strict=False)]
    return Bags(np.concatenate([bags.columns for bags in groups]), np.concatenate(starts)).matrix()
