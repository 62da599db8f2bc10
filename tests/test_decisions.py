"""Who judges the decision, or denies the claim, behind what another has done or said judges that one."""

from __future__ import annotations

import pytest

from stance.roles.decisions import done_before
from tests.barring import read
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "author"),
    [
        ("Peru freed the nurses, and Chile praised the decision.", "praised", "Peru"),
        ("Peru freed the nurses; Chile was pleased with the decision.", "pleased", "Peru"),
        ("Peru jailed the nurses, but Chile said it regretted the move.", "regretted", "Peru"),
        ("Peru freed the nurses, and Chile voiced satisfaction with the ruling.", "satisfaction", "Peru"),
        ("Peru accused Chile of theft; Chile said the claim was false.", "false", "Peru"),
        ("Peru accused Chile of theft, but Chile rejected the allegations.", "rejected", "Peru"),
        ("Peru accused Chile of theft; Chile called the claim absurd.", "absurd", "Peru"),
        # somebody's own, another thing, the same one, and what is no reproach
        ("Peru freed the nurses, and Chile praised its decision.", "praised", None),
        ("Peru freed the nurses, and Chile praised the decision to leave.", "praised", None),
        ("Peru freed the nurses, and Chile praised the weather.", "praised", None),
        ("Peru freed the nurses and praised the decision.", "praised", None),
        ("The nurses were freed, and Chile praised the decision.", "praised", None),
        ("Peru met Oman; Chile said the claim was false.", "false", None),
    ],
)
def test_whose_decision_or_claim_it_is(knowledge: Knowledge, text: str, cue: str, author: str | None) -> None:
    reading, anchor, names = read(knowledge, text, cue)
    paths = [reading.structure.path(anchor, mention.head) for mention in reading.mentions]
    moved = done_before(reading, anchor, paths)
    assert [name for name, path in zip(names, paths, strict=True) if path in moved] == [author] * (
        author is not None
    )
