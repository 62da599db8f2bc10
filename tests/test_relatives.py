"""Who only stands in what a relative clause tells more of an actor is no target."""

from __future__ import annotations

import pytest

from tests.barring import barred_as_target
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Peru rejected a claim by Mali, which borders Chad.", {"Chad"}),
        ("Peru rejected a claim by nurses, who had met deputies from Chad.", {"Chad"}),
        ("Peru rejected a claim by Mali, which is led by Chad.", set()),
        ("Peru, which borders Chad, rejected a claim by Mali.", set()),
    ],
)
def test_who_stands_in_what_is_told_more_is_no_target(
    knowledge: Knowledge, text: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, "rejected", "denial") & {"Chad"} == barred
