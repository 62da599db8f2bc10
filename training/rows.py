"""Feature bags of many sentences as rows of sparse matrices."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix

from stance.estimators import hash_bags


def hash_groups(groups: Sequence[Sequence[Sequence[str]]]) -> list[csr_matrix]:
    """Hash the feature bags of many sentences at once, which is several times as quick as one by one."""
    matrix = hash_bags([bag for bags in groups for bag in bags] or [["none"]]).matrix()
    ends = np.cumsum([len(bags) for bags in groups])
    return [matrix[end - len(bags) : end] for end, bags in zip(ends, groups, strict=True)]
