"""The lines of a text; those of a paragraph that was wrapped to a width, as agencies and mail programs send it, are one."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

_BREAKS = r"\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
_LINE = re.compile(rf"[^{_BREAKS}]+")
_BREAK = re.compile(rf"\r\n|[{_BREAKS}]")
_FIRST_WORD = re.compile(r"\S+")
_INDENT = re.compile(r"(?:  |\t)$")
_SENTENCE_END = re.compile(r"[.!?:…][\"'”’)\]]{0,2}$")
#: Widths to which people wrap text, in code points.
_NARROWEST, _WIDEST = 40, 120

#: Where a line begins and ends, in code points, white space at its ends left out.
Line = tuple[int, int]


class _Layout(NamedTuple):
    """How a text was set: the ``width`` to which its paragraphs were wrapped, 0 where they were not, and whether their first
    lines are ``indented``, so that all others go on."""

    width: int
    indented: bool = False


def lines(text: str) -> Iterator[Line]:
    """Where the lines of ``text`` begin and end, blank ones left out.

    In a text of which some line goes on in small letters, lines of a paragraph belong together where the first word of the
    next one had no room in the width of the longest. So they do, ragged as they may be, where a line breaks off within a
    sentence and two of three speak for it: the line has half of that width, the next one goes on in small letters, or is
    not indented although the first lines of all paragraphs are. A heading or the end of a paragraph leaves room; a colon
    opens a list.
    """
    paragraphs = list(_paragraphs(text))
    layout = _layout(text, paragraphs)
    for paragraph in paragraphs:
        begun = paragraph[0][0]
        wrapped = _widest(paragraph) <= layout.width
        for line, following in itertools.pairwise(paragraph):
            if not wrapped or not _goes_on(text, line, following, layout):
                yield begun, line[1]
                begun = following[0]
        yield begun, paragraph[-1][1]


def _layout(text: str, paragraphs: Sequence[Sequence[Line]]) -> _Layout:
    narrow = [paragraph for paragraph in paragraphs if _widest(paragraph) <= _WIDEST]
    width = max(map(_widest, narrow), default=0)
    pairs = list(itertools.chain.from_iterable(map(itertools.pairwise, narrow)))
    wrapped = any(
        text[following[0]].islower() and _had_no_room(text, line, following, width)
        for line, following in pairs
    )
    if not wrapped or width < _NARROWEST:
        return _Layout(0)
    return _Layout(width, _opens_indented(text, pairs))


def _opens_indented(text: str, pairs: Iterable[tuple[Line, Line]]) -> bool:
    """Whether indented lines open paragraphs: hardly a line before them breaks off."""
    before = [line for line, following in pairs if _is_indented(text, following)]
    return sum(_breaks_off(text, line) for line in before) < len(before) / 4


def _is_indented(text: str, line: Line) -> bool:
    return _INDENT.search(text, max(0, line[0] - 2), line[0]) is not None


def _breaks_off(text: str, line: Line) -> bool:
    """Whether it does not end as sentences do."""
    return _SENTENCE_END.search(text, max(line[0], line[1] - 3), line[1]) is None


def _widest(paragraph: Sequence[Line]) -> int:
    return max(end - start for start, end in paragraph)


def _goes_on(text: str, line: Line, following: Line, layout: _Layout) -> bool:
    """Whether the ``following`` line belongs to this one."""
    if text[line[1] - 1] == ":":
        return False
    if _had_no_room(text, line, following, layout.width):
        return True
    if _is_indented(text, following) or not _breaks_off(text, line):
        return False
    half = 2 * (line[1] - line[0]) >= layout.width
    return sum((half, text[following[0]].islower(), layout.indented)) >= 2


def _had_no_room(text: str, line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the ``following`` line had no room in this one, or only a part of it had."""
    start, end = line
    if text[end - 1] in "-‐" and text[following[0]].islower():
        return True
    word = _FIRST_WORD.match(text, following[0], following[1])
    length = 0 if word is None else word.end() - word.start()
    return end - start + 1 + length > width


def _paragraphs(text: str) -> Iterator[list[Line]]:
    """Lines between which there is no blank one."""
    paragraph: list[Line] = []
    for found in _LINE.finditer(text):
        line, at = found.group(), found.start()
        words = line.strip()
        apart = paragraph and sum(1 for _ in _BREAK.finditer(text, paragraph[-1][1], at)) > 1
        if paragraph and (apart or not words):
            yield paragraph
            paragraph = []
        if words:
            start = at + len(line) - len(line.lstrip())
            paragraph.append((start, start + len(words)))
    if paragraph:
        yield paragraph
