"""A page to read from the rows of a run: who stands how towards whom, as table, network and over time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pandas as pd
from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from stance.batch.charts import COLOURS, balance, blend, ink_on, network_svg, timeline_svg
from stance.batch.errors import BatchError, told
from stance.batch.packing import packed_draft
from stance.batch.results import Tally, read_tally
from stance.batch.writing import check_ending
from stance.document import STANCES
from stance.mentions.mentions import stands_for_nobody

_ACTORS_SHOWN = 10
_PAIRS_SHOWN = 6
#: More arrows are a thicket.
_ARROWS_SHOWN = 30
_SENTENCES_SHOWN = 12
_PAIR = ["source_actor", "target_actor"]


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of the matrix: how many stances, what they are, and the colour that tells their balance."""

    count: int
    told: str
    colour: str
    ink: str


def write_report(
    results: list[str], page: Path, title: str, actors: list[str], min_confidence: float
) -> None:
    """Write a self-contained page about ``results``, whole or not at all.

    ``actors`` are those to show, without any the ones with the most stances. Raises `BatchError` where the name of
    ``page`` is not one of HTML, or the results cannot be read, hold nothing, or know nothing of an actor.
    """
    check_ending(page, ".html", ".htm")
    tally = read_tally(results, min_confidence, but_not=[page])
    if tally.rows == 0:
        raise BatchError(f"{', '.join(results)}: no stance there to report")
    html = render(tally, title, actors, min_confidence)
    try:
        with packed_draft(page) as stream:
            stream.write(html.encode())
    except OSError as error:
        raise BatchError(f"{page}: cannot be written: {told(error)}") from error


def render(tally: Tally, title: str, actors: list[str], min_confidence: float) -> str:
    """The page."""
    shown = actors or _most_active(tally)
    unknown = set(shown) - set(tally.by_day["source_actor"]) - set(tally.by_day["target_actor"])
    if unknown:
        names = ", ".join(sorted(unknown))
        raise BatchError(
            f"the results know no actor {names}: give names as in the columns *_actor, those of several actors "
            "as in Senate (USA)"
        )
    among = tally.by_day[tally.by_day["source_actor"].isin(shown) & tally.by_day["target_actor"].isin(shown)]
    pairs = _pairs(among)
    dated = among.dropna(subset=["date"])
    busiest = list(pairs[_PAIR].itertuples(index=False, name=None))[:_PAIRS_SHOWN]
    days = tally.by_day["date"].dropna()
    return _template().render(
        title=title,
        rows=tally.rows,
        totals=tally.by_day.groupby("stance")["count"].sum().reindex(list(STANCES), fill_value=0).to_dict(),
        days=None if days.empty else (days.min().date(), days.max().date()),
        colours=COLOURS,
        min_confidence=min_confidence,
        actors=shown,
        arrows=_ARROWS_SHOWN,
        matrix=_matrix(tally.by_day, shown),
        network=Markup(network_svg(pairs.head(_ARROWS_SHOWN))) if len(pairs) else None,
        timeline=Markup(timeline_svg(dated, busiest)) if len(dated) else None,
        sentences=_sentences(tally, shown),
    )


def _most_active(tally: Tally) -> list[str]:
    counts = tally.by_day.groupby("source_actor")["count"].sum()
    counts = counts.add(tally.by_day.groupby("target_actor")["count"].sum(), fill_value=0).drop(
        "", errors="ignore"
    )
    names = map(str, counts.sort_values(ascending=False, kind="stable").index)
    return [name for name in names if not stands_for_nobody(name)][:_ACTORS_SHOWN]


def _pairs(among: pd.DataFrame) -> pd.DataFrame:
    """The pairs with the sum of their stances and its balance, those with the most first."""
    if among.empty:
        return pd.DataFrame(columns=[*_PAIR, "count", "balance"])
    table = among.pivot_table(index=_PAIR, columns="stance", values="count", aggfunc="sum", fill_value=0)
    pairs = pd.DataFrame(
        {"count": table.sum(axis="columns"), "balance": table.apply(balance, axis="columns")}
    )
    return pairs.sort_values("count", ascending=False, kind="stable").reset_index()


def _matrix(by_day: pd.DataFrame, shown: list[str]) -> list[list[Cell | None]]:
    """For each source a field for each target, and one for no target; None where there is nothing."""
    counts = by_day.groupby([*_PAIR, "stance"])["count"].sum()
    return [[_cell(counts, source, target) for target in [*shown, ""]] for source in shown]


def _cell(counts: pd.Series, source: str, target: str) -> Cell | None:
    try:
        found = counts.loc[(source, target)]
    except KeyError:
        return None
    told = ", ".join(f"{stance} {found[stance]}" for stance in STANCES if stance in found.index)
    colour = blend(balance(found))
    return Cell(int(found.sum()), told, colour, ink_on(colour))


def _sentences(tally: Tally, shown: list[str]) -> pd.DataFrame:
    """The surest sentence of each relation among the actors shown, the relations of most stances first."""
    relation = [*_PAIR, "stance"]
    counts = tally.by_day.groupby(relation)["count"].sum().rename("stances").reset_index()
    rows = tally.strongest.merge(counts, on=relation)
    rows = rows[rows["source_actor"].isin(shown) & rows["target_actor"].isin(shown)]
    return rows.sort_values(["stances", "confidence"], ascending=False, kind="stable").head(_SENTENCES_SHOWN)


def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("stance.batch"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    return environment.get_template("report.html")
