"""The pictures of the report, as SVG to stand inside a page."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import matplotlib as mpl
import networkx as nx
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

#: Blue speaks for, red against; readable with every common kind of colour blindness.
COLOURS = {"support": "#2166ac", "welcome": "#67a9cf", "denial": "#ef8a62", "condemnation": "#b2182b"}
_UP = ("support", "welcome")
_DOWN = ("denial", "condemnation")
_STYLE: dict[Any, Any] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "stance",  # the same picture for the same results
    "font.family": "sans-serif",
    "font.sans-serif": ["Helvetica Neue", "Arial", "DejaVu Sans", "sans-serif"],
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
}
#: The days of a period, and from how many days on years are told and not months.
_DAYS = {"D": 1, "W": 7, "M": 30, "Y": 365}
_MANY_YEARS = 20 * 365
#: The days between which matplotlib can draw, from those of 1970 on: years 1 to 9999.
_FIRST_DAY, _LAST_DAY = -719162.0, 2932895.0
_INK = "#1f2933"
_QUIET = "#7b8794"


def balance(counts: pd.Series) -> float:
    """From -1, all against, to 1, all for; ``counts`` is indexed by stance."""
    total = float(counts.sum())
    up = float(counts.reindex(list(_UP)).sum())
    return 0.0 if total == 0 else 2 * up / total - 1


def blend(value: float) -> str:
    """A balance from -1 to 1 as a colour from red by grey to blue."""
    end = mpl.colors.to_rgb("#2166ac" if value > 0 else "#b2182b")
    middle = mpl.colors.to_rgb("#c3cad2")
    red, green, blue = (m + (e - m) * abs(value) for m, e in zip(middle, end, strict=True))
    return str(mpl.colors.to_hex((red, green, blue)))


def ink_on(colour: str) -> str:
    """The colour of text that is readable on ``colour``."""
    red, green, blue = mpl.colors.to_rgb(colour)
    return "#fff" if 0.299 * red + 0.587 * green + 0.114 * blue < 0.5 else _INK


def network_svg(pairs: pd.DataFrame) -> str:
    """Actors as dots and an arrow for each pair: the more stances the wider, coloured by their balance.

    ``pairs`` has the columns source_actor, target_actor, count and balance.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    for source, target, count in zip(
        pairs["source_actor"], pairs["target_actor"], pairs["count"], strict=True
    ):
        graph.add_edge(source, target, weight=count)
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(7.6, 5.2), layout="constrained")
        axes = figure.add_subplot()
        axes.set_axis_off()
        axes.margins(0.12)
        places = nx.spring_layout(graph, k=1.9, seed=4, iterations=200, weight=None)
        degrees = dict(graph.degree(weight="weight"))
        sizes = [80 + 700 * degrees[name] / max(degrees.values()) for name in graph]
        nx.draw_networkx_nodes(
            graph, places, ax=axes, node_size=sizes, node_color="#e4e7eb", edgecolors=_QUIET
        )
        nx.draw_networkx_edges(
            graph,
            places,
            ax=axes,
            node_size=sizes,
            edgelist=list(zip(pairs["source_actor"], pairs["target_actor"], strict=True)),
            width=(0.8 + 3.5 * pairs["count"] / pairs["count"].max()).to_list(),
            edge_color=[blend(value) for value in pairs["balance"]],
            connectionstyle="arc3,rad=0.14",
            arrowsize=11,
        )
        for name, (x, y) in places.items():
            box = {"boxstyle": "round,pad=0.15", "facecolor": "white", "edgecolor": "none", "alpha": 0.75}
            axes.annotate(
                name,
                (x, y),
                ha="center",
                va="center",
                color=_INK,
                fontweight="bold",
                bbox=box,
                parse_math=False,  # a dollar sign is one
            )
        return _svg(figure)


def timeline_svg(dated: pd.DataFrame, pairs: Sequence[tuple[str, str]]) -> str:
    """For each pair the stances over time, those for the target upwards, those against it downwards.

    ``dated`` has the columns date (datetime64), source_actor, target_actor, stance and count.
    """
    begin, end = dated["date"].min(), dated["date"].max()
    frequency = _frequency((end - begin).days)
    rows = (len(pairs) + 1) // 2
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(7.6, 0.5 + 1.6 * rows), layout="constrained")
        grid = figure.subplots(rows, 2, sharex=True, sharey=True, squeeze=False)
        for axes in grid.flat[len(pairs) :]:
            axes.set_axis_off()
        for axes, (source, target) in zip(grid.flat, pairs, strict=False):
            chosen = dated[(dated["source_actor"] == source) & (dated["target_actor"] == target)]
            counts = chosen.pivot_table(
                index=chosen["date"].dt.to_period(frequency), columns="stance", values="count", aggfunc="sum"
            )
            _draw_bars(axes, counts.fillna(0), 0.8 * _DAYS[frequency], f"{source} → {target}")
        first, last = date2num([begin.to_pydatetime(), end.to_pydatetime()])
        pad = max(0.04 * (last - first), _DAYS[frequency])
        grid.flat[0].set_xlim(max(first - pad, _FIRST_DAY), min(last + pad, _LAST_DAY))
        return _svg(figure)


def _frequency(days: int) -> str:
    return "Y" if days > _MANY_YEARS else "M" if days > 180 else "W" if days > 28 else "D"


def _draw_bars(axes: Axes, counts: pd.DataFrame, width: float, title: str) -> None:
    """Bars for the periods that have stances, ``width`` days wide."""
    starts = [period.start_time.to_pydatetime() for period in counts.index]
    for stances, sign in ((_UP, 1), (_DOWN, -1)):
        base = pd.Series(0.0, index=counts.index)
        for stance in stances:
            if stance in counts.columns:
                heights = sign * counts[stance]
                axes.bar(starts, heights, width, bottom=base, color=COLOURS[stance], align="edge")
                base = base + heights
    axes.margins(y=0.12)
    axes.axhline(0, color=_QUIET, linewidth=0.8)
    axes.set_title(title, loc="left", fontsize=9.5, color=_INK, parse_math=False)
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=True))
    axes.yaxis.set_major_formatter(lambda value, _: f"{abs(value):g}")
    locator = AutoDateLocator(maxticks=6)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))
    axes.tick_params(colors=_QUIET, labelsize=8)


def _svg(figure: Figure) -> str:
    drawn = io.StringIO()
    FigureCanvasSVG(figure).print_svg(drawn, metadata={"Date": None, "Creator": None})
    text = drawn.getvalue()
    return text[text.index("<svg") :]  # inside a page there is no XML declaration
