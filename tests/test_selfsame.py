"""Whoever is only what an actor beside him is does nothing besides him."""

from __future__ import annotations

import pytest

from tests.barring import barred_as_source, barred_as_target
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("A former nurse, the mayor praised Peru.", {"former nurse"}),
        ("The mayor, himself a nurse, praised Peru.", {"nurse"}),
        ("Ann Berg, herself a nurse, praised Peru.", {"nurse"}),
        ("The two rivals, Chile and Togo, praised Peru.", {"rivals"}),
        ("Both sides, the government and the rebels, praised Peru.", {"sides"}),
        ("The three states, Chile, Togo and Mali, praised Peru.", {"states"}),
        ('"Prime Minister, the mayor has praised Peru," Ann Berg said.', {"Prime Minister"}),
        ("Two rivals, Chile and Togo, praised Peru.", {"rivals"}),
        ("The strikers, most of them nurses, praised Peru.", {"nurses"}),
        ("The strikers, some of them Danish nurses, praised Peru.", {"Danish nurses"}),
        # others beside them
        ("Two rivals, Chile and Togo praised Peru.", set()),
        ("The judges, two nurses and a cook praised Peru.", set()),
        ("A nurse, the mayor and a judge praised Peru.", set()),
        ("The governor and a Republican praised Peru.", set()),
        ("Both senators, a Republican and a Democrat, praised Peru.", set()),
        ("The two rivals, Chile, Togo and Mali praised Peru.", set()),
        ('"The mayor, the nurse, has praised Peru," Ann Berg said.', set()),
    ],
)
def test_whoever_is_the_same(knowledge: Knowledge, text: str, barred: set[str]) -> None:
    beside = {"Chile", "Togo", "Mali", "Peru", "Ann Berg"}
    assert barred_as_source(knowledge, text, "praised", "welcome") - beside == barred
    assert barred <= barred_as_target(knowledge, text, "praised", "welcome")
