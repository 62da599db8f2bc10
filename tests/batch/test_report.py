"""The page that a reader would show to a colleague."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pyarrow as pa
import pytest

from stance.cli import main

from ..conftest import ROOT
from .conftest import make_articles, read_jsonl, write_jsonl

Batch = Callable[..., int]


class Page(HTMLParser):
    """The text of a page, the cells of its matrix, and what it would fetch."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.source = path.read_text(encoding="utf-8")
        self.words: list[str] = []
        self.cells: list[tuple[str, str]] = []
        self.fetched: list[str] = []
        self._told = ""
        self.feed(self.source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._told = given.get("title") or ""
        if tag in ("script", "link", "img", "iframe"):
            self.fetched.append(tag)
        self.fetched += [
            v for k, v in attrs if k in ("src", "href", "xlink:href") and v and not v.startswith("#")
        ]

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self._told:
            self.cells.append((self._told, data))
            self._told = ""

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


@pytest.fixture
def results(batch: Batch, tmp_path: Path) -> Path:
    source = write_jsonl(tmp_path / "in.jsonl", make_articles(24))
    assert batch(source, "-o", tmp_path / "rows.jsonl") == 0
    return tmp_path / "rows.jsonl"


def report(*arguments: str | Path) -> int:
    return main(["report", *map(str, arguments)])


def test_the_page_holds_matrix_network_time_and_sentences_and_needs_nothing_else(
    results: Path, tmp_path: Path
) -> None:
    assert report(results, "-o", tmp_path / "page.html", "--title", "Norway & <others>") == 0
    page = Page(tmp_path / "page.html")
    rows = read_jsonl(results)
    assert "Norway & <others>" in page.text
    assert f"{len(rows)} stances, from 1 January 2024 to 24 December 2024" in page.text
    for stance, count in Counter(row["stance"] for row in rows).items():
        assert f"{count} {stance}" in page.text
    assert page.source.count("<svg") == 2
    assert page.fetched == []
    counts = Counter((row["source_actor"], row["target_actor"]) for row in rows)
    named = {pair: count for pair, count in counts.items() if pair[1] is not None}
    in_cells = [int(count) for _, count in page.cells]
    assert max(counts.values()) in in_cells
    assert sum(counts.values()) / 2 < sum(in_cells) <= sum(counts.values()), (
        "of more than ten actors ten are shown"
    )
    most = max(named, key=lambda pair: named[pair])
    assert f"{most[0]} → {most[1]}" in page.text
    surest = max(rows, key=lambda row: row["confidence"])
    assert surest["sentence_text"] in page.text


def test_the_worked_example(batch: Batch, tmp_path: Path) -> None:
    example = ROOT / "examples"
    options = ("--text", "body", "--actors", example / "herring-actors.tsv")
    assert batch(example / "herring.csv", "-o", tmp_path / "herring.parquet", *options) == 0
    assert (
        report(
            tmp_path / "herring.parquet", "-o", tmp_path / "herring.html", "--title", "The herring dispute"
        )
        == 0
    )
    page = Page(tmp_path / "herring.html")
    assert "Norway → Iceland" in page.text
    assert "North Sea Boat Owners" in page.text
    assert not (tmp_path / "herring.parquet.rejects.jsonl").exists()


def test_chosen_actors_and_sure_stances_only(results: Path, tmp_path: Path) -> None:
    options = ("--actor", "Norway", "--actor", "Kenya", "--actor", "Turkey", "--min-confidence", "0.5")
    assert report(results, "-o", tmp_path / "page.html", *options) == 0
    page = Page(tmp_path / "page.html")
    chosen = {"Norway", "Kenya", "Turkey"}
    wanted = Counter(
        f"{row['stance']}"
        for row in read_jsonl(results)
        if row["source_actor"] in chosen and row["target_actor"] in chosen and row["confidence"] >= 0.5
    )
    found: Counter[str] = Counter()
    for told, _ in page.cells:
        found.update({stance: int(count) for stance, count in re.findall(r"(\w+) (\d+)", told)})
    assert found == wanted
    assert "of a confidence of 0.5 or more" in page.text
    assert "Poland →" not in page.text


@pytest.mark.parametrize("name", ["rows.tsv.gz", "rows.parquet"])
def test_every_form_of_results_gives_the_same_page(
    name: str, results: Path, batch: Batch, tmp_path: Path
) -> None:
    assert batch(tmp_path / "in.jsonl", "-o", tmp_path / name) == 0
    assert report(results, "-o", tmp_path / "one.html") == 0
    assert report(tmp_path / name, "-o", tmp_path / "other.html") == 0
    assert (tmp_path / "other.html").read_bytes() == (tmp_path / "one.html").read_bytes()


def test_events_can_be_reported_too_and_dates_may_be_missing(batch: Batch, tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", [{"text": "Norway condemned Iran. Kenya thanked Japan."}])
    assert batch(source, "-o", tmp_path / "events.csv", "--format", "events") == 0
    assert report(tmp_path / "events.csv", "-o", tmp_path / "page.html") == 0
    page = Page(tmp_path / "page.html")
    assert "Kenya thanked Japan." in page.text
    assert "No dated stance" in page.text


def test_namesakes_of_two_countries_are_told_apart(tmp_path: Path) -> None:
    rows = [
        {
            "document": "1",
            "date": "2024-03-31",
            "source_actor": "Oman",
            "source_kind": "state",
            "source_country": "OMN",
            "target_actor": "Labour Party",
            "target_kind": "party",
            "target_country": country,
            "stance": stance,
            "confidence": 0.5,
            "text": f"Of {country}.",
        }
        for country, stance in (("GBR", "support"), ("NZL", "condemnation"))
    ]
    source = write_jsonl(tmp_path / "rows.jsonl", rows)
    assert report(source, "-o", tmp_path / "page.html") == 0
    page = Page(tmp_path / "page.html")
    assert "Labour Party (GBR)" in page.text
    assert "Labour Party (NZL)" in page.text
    assert [told for told, _ in page.cells if told] == ["support 1", "condemnation 1"]
    assert (
        report(source, "-o", tmp_path / "page.html", "--actor", "Oman", "--actor", "Labour Party (NZL)") == 0
    )
    assert "Of GBR." not in Page(tmp_path / "page.html").text


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--actor", "Atlantis"], "no actor Atlantis"),
        (["--min-confidence", "1"], "no stance there to report"),
    ],
)
def test_what_cannot_be_reported_is_told(
    options: list[str], told: str, results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(results, "-o", tmp_path / "page.html", *options) == 1
    assert told in capsys.readouterr().err
    assert not (tmp_path / "page.html").exists()


@pytest.mark.parametrize("name", ["page.pdf", "page.gz", "page", "rows.jsonl"])
def test_a_page_whose_name_is_not_one_of_html_is_refused(
    name: str, results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = results.read_bytes()
    assert report(results, "-o", tmp_path / name) == 1
    assert f"{tmp_path / name}: expected a name that ends in .html or .htm" in capsys.readouterr().err
    assert results.read_bytes() == whole
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "rows.jsonl"]


def test_a_page_may_be_packed(results: Path, tmp_path: Path) -> None:
    for name in ("page.html", "page.HTML.gz", "page.htm.zst"):
        assert report(results, "-o", tmp_path / name) == 0
    page = (tmp_path / "page.html").read_bytes()
    assert page.startswith(b"<!")
    assert gzip.decompress((tmp_path / "page.HTML.gz").read_bytes()) == page
    with pa.input_stream(str(tmp_path / "page.htm.zst"), compression="zstd") as stream:
        assert stream.read() == page


def test_results_are_never_written_over(
    results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = results.read_bytes()
    (tmp_path / "page.html").symlink_to(results)
    assert report(results, "-o", tmp_path / "page.html") == 1
    assert f"{results}: there is nothing to read but what this very run writes" in capsys.readouterr().err
    assert results.read_bytes() == whole


@pytest.mark.usefixtures("results")
def test_other_files_are_refused(batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report(tmp_path / "in.jsonl", "-o", tmp_path / "page.html") == 1
    assert "expected the rows that `stance batch` writes" in capsys.readouterr().err
    assert batch(tmp_path / "in.jsonl", "-o", tmp_path / "nested.jsonl", "--nested") == 0
    assert report(tmp_path / "nested.jsonl", "-o", tmp_path / "page.html") == 1
    assert "not nested" in capsys.readouterr().err


def test_dollar_signs_in_names_are_shown_as_they_are(tmp_path: Path) -> None:
    names = {"source_actor": "$x_$ Ltd", "target_actor": r"a$\foo$"}
    row = {
        "document": "1",
        "date": "2024-03-31",
        **names,
        "stance": "support",
        "confidence": 0.5,
        "text": "x",
    }
    assert report(write_jsonl(tmp_path / "rows.jsonl", [row]), "-o", tmp_path / "page.html") == 0
    drawn = "".join(re.findall("<svg.*?</svg>", Page(tmp_path / "page.html").source, re.DOTALL))
    for name in (*names.values(), " → ".join(names.values())):
        assert f">{name}</text>" in drawn


def test_texts_cannot_bring_markup_into_the_page(batch: Batch, tmp_path: Path) -> None:
    text = "Norway praised Poland <script>alert(1)</script> on Monday."
    assert batch(write_jsonl(tmp_path / "in.jsonl", [{"text": text}]), "-o", tmp_path / "rows.csv") == 0
    assert report(tmp_path / "rows.csv", "-o", tmp_path / "page.html") == 0
    assert "<script" not in (tmp_path / "page.html").read_text()


@pytest.mark.parametrize("ending", ["jsonl", "csv", "parquet"])
@pytest.mark.parametrize("far", ["0001-01-01", "0900-06-01", "9999-12-31"])
def test_a_day_far_from_the_others_is_drawn_with_them(
    far: str, ending: str, batch: Batch, tmp_path: Path
) -> None:
    rows = [
        {"text": "Norway condemned Iran.", "date": day, "n": 10**29}
        for day in ("2024-05-05", "2024-05-06", far)
    ]
    output = tmp_path / f"rows.{ending}"
    assert batch(write_jsonl(tmp_path / "in.jsonl", rows), "-o", output) == 0
    assert report(output, "-o", tmp_path / "page.html") == 0
    page = Page(tmp_path / "page.html")
    assert "3 stances" in page.text
    assert len(page.source) < 200_000
