"""Event data as users of PLOVER and CAMEO read it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from stance.batch.events import EVENT_COLUMNS, EVENT_DTYPES, actor_code, event_code
from stance.document import Actor, ActorMention, Span, Stance, StanceLabel
from stance.mentions.gazetteer import Gazetteer

from ..conftest import ROOT
from .conftest import read_jsonl, write_jsonl

Batch = Callable[..., int]
PAGE = (ROOT / "docs/EVENTS.md").read_text(encoding="utf-8")


def coded(sentence: str, cue: str, stance: StanceLabel) -> tuple[str | None, str]:
    """The codes of a stance that stands in the middle of a text."""
    begin = 100 + sentence.index(cue)
    mention = ActorMention(Span("Norway", 100, 106), Actor("Norway", "state", "NOR"))
    found = Stance(mention, None, stance, 0.9, Span(cue, begin, begin + len(cue)))
    return event_code(found, Span(sentence, 100, 100 + len(sentence)))


@pytest.mark.parametrize(
    ("sentence", "cue", "stance", "codes"),
    [
        ("Norway backed the plan of Kenya.", "backed", "support", ("SUPPORT", "050")),
        ("Norway promised to stand by Kenya.", "promised", "support", ("SUPPORT", "050")),
        ("Norway pledged 3 million crowns to Kenya.", "pledged", "support", ("AID", "070")),
        ("Norway sent tents and medicine to Kenya.", "sent", "support", ("AID", "070")),
        ("Norway has armed the rebels for years.", "armed", "support", ("AID", "070")),
        ("Norway backed the loan to Kenya.", "backed", "support", ("SUPPORT", "050")),
        ("Norway thanked Kenya.", "thanked", "welcome", ("SUPPORT", "051")),
        ("Norway rejected the offer.", "rejected", "denial", ("REJECT", "120")),
        ("Norway denied the report.", "denied", "denial", ("REJECT", "120")),
        ("Norway denied any role in the blast.", "denied", "denial", (None, "016")),
        ("Norway denies responsibility for the leak.", "denies", "denial", (None, "016")),
        ("Norway rejected responsibility-sharing talks.", "rejected", "denial", ("REJECT", "120")),
        ("Norway condemned the raid.", "condemned", "condemnation", ("ACCUSE", "111")),
    ],
)
def test_codes(sentence: str, cue: str, stance: StanceLabel, codes: tuple[str | None, str]) -> None:
    assert coded(sentence, cue, stance) == codes


def test_the_page_lists_every_code_and_no_other() -> None:
    table = PAGE[: PAGE.index("## The columns")]
    rows = re.findall(r"^\| (\w+) \|.*?\| `?(\w+)`? \| `(\d{3})` \|", table, re.MULTILINE)
    assert rows == [
        ("support", "AID", "070"),
        ("support", "SUPPORT", "050"),
        ("welcome", "SUPPORT", "051"),
        ("denial", "none", "016"),
        ("denial", "REJECT", "120"),
        ("condemnation", "ACCUSE", "111"),
    ]


@pytest.mark.parametrize(
    ("actor", "code"),
    [
        (Actor("Norway", "state", "NOR"), "NOR"),
        (Actor("Storting majority", "government", "NOR"), "NORGOV"),
        (Actor("Espen Barth Eide", "person", "NOR", "Norway"), "NORGOV"),
        (Actor("Greg Abbott", "person", "USA", "Texas"), "USAGOV"),
        (Actor("Ola Nordmann", "person", "NOR"), "NOR"),
        (Actor("Kari Nordmann", "person", "NOR", "Labour Party"), "NOR"),
        (Actor("Kim Doe", "person", "USA", "Norway"), "USA"),
        (Actor("Aftenposten", "media", "NOR"), "NORMED"),
        (Actor("United Nations", "organisation"), ""),
    ],
)
def test_actors_in_the_style_of_cameo(actor: Actor, code: str, gazetteer: Gazetteer) -> None:
    assert actor_code(actor, gazetteer) == code


def test_only_who_acts_for_a_state_is_its_government(batch: Batch, tmp_path: Path) -> None:
    text = (
        "M23 leader Bertrand Bisimwa praised Norway. Hamas leader Ismail Haniyeh condemned Israel. "
        "Republican Senator Ted Cruz condemned Iran. Foreign Minister Espen Barth Eide praised Poland."
    )
    source = write_jsonl(tmp_path / "in.jsonl", [{"text": text}])
    assert batch(source, "-o", tmp_path / "out.jsonl", "--format", "events") == 0
    found = {row["source_actor"]: row["source"] for row in read_jsonl(tmp_path / "out.jsonl")}
    assert found == {
        "Bertrand Bisimwa": "COD",
        "Ismail Haniyeh": "PSE",
        "Ted Cruz": "USA",
        "Espen Barth Eide": "NORGOV",
    }


def test_a_file_of_events_loads_in_pandas_with_the_documented_types(batch: Batch, tmp_path: Path) -> None:
    rows = [
        {
            "id": "x1",
            "date": "2024-05-06",
            "text": "Norway denied any involvement. Norway thanked Poland.",
            "desk": "N",
        }
    ]
    source = write_jsonl(tmp_path / "in.jsonl", rows)
    assert batch(source, "-o", tmp_path / "events.csv", "--format", "events") == 0
    events = pd.read_csv(tmp_path / "events.csv", dtype=EVENT_DTYPES, parse_dates=["date"])
    assert list(events.columns) == [*EVENT_COLUMNS.names, "desk"]
    documented = dict(re.findall(r"^\| `(\w+)` \| `(\w+)` \|", PAGE, re.MULTILINE))
    assert documented == {"date": "datetime64", **EVENT_DTYPES}
    for column, dtype in documented.items():
        assert str(events[column].dtype).startswith(dtype), column
    thanks = events[events["stance"] == "welcome"].iloc[0]
    assert thanks["date"] == pd.Timestamp("2024-05-06")
    assert tuple(thanks[["source", "target", "plover", "cameo", "cameo_root"]]) == (
        "NOR",
        "POL",
        "SUPPORT",
        "051",
        "05",
    )
    assert thanks["text"] == "Norway thanked Poland."
    assert (thanks["document"], thanks["sentence"]) == ("x1", 2)
