"""Who is to blame is judged by whoever says so."""

from __future__ import annotations

import pytest

from stance.roles.paths import paths_from
from tests.barring import barred_as_source, read
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Chile is to blame for the raid, Peru said.", {"Chile"}),
        ("Chile to blame for the raid, Peru says", {"Chile"}),
        ("Peru said Chile was to blame.", {"Chile"}),
        ("Chile is to blame Peru for the raid.", set()),
        ("Chile wants to blame Peru.", set()),
    ],
)
def test_whoever_is_to_blame_does_not_say_so(knowledge: Knowledge, text: str, barred: set[str]) -> None:
    assert barred_as_source(knowledge, text, "blame", "condemnation") == barred


@pytest.mark.parametrize(
    "text", ["Chile is to blame for the raid, Peru said.", "Chile to blame for the raid, says Peru"]
)
def test_whoever_is_to_blame_stands_as_whom_others_blame(knowledge: Knowledge, text: str) -> None:
    reading, anchor, names = read(knowledge, text, "blame")
    paths = dict(zip(names, paths_from(reading, anchor, None), strict=True))
    assert paths == {"Chile": ".obj", "Peru": "subj"}


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("Chile has blamed a fire at a Peruvian port on Kenya.", {"Chile": "subj", "Kenya": ".obj"}),
        ("The raid, blamed by Peru on Kenya, failed.", {"Peru": ".by", "Kenya": ".obj"}),
        ("Chile blamed Oman for the raid on Kenya.", {"Chile": "subj", "Oman": ".obj"}),
        ("Chile blamed Oman on the hills.", {"Chile": "subj", "Oman": ".obj"}),
    ],
)
def test_on_whom_a_deed_is_blamed_stands_as_who_is_blamed(
    knowledge: Knowledge, text: str, paths: dict[str, str]
) -> None:
    reading, anchor, names = read(knowledge, text, "blamed")
    found = dict(zip(names, paths_from(reading, anchor, None), strict=True))
    assert paths.items() <= found.items()
