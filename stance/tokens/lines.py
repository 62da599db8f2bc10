"""The lines of a text; those of a paragraph that was wrapped to a width, as agencies and mail programs send it, are one."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

_BREAKS = r"\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
_LINE = re.compile(rf"[^{_BREAKS}]+")
_FIRST_WORD = re.compile(r"\S+")
#: Widths to which people wrap text, in code points.
_NARROWEST, _WIDEST = 40, 120

#: Where a line begins and ends, in code points, white space at its ends left out.
Line = tuple[int, int]


def lines(text: str) -> Iterator[Line]:
    """Where the lines of ``text`` begin and end, blank ones left out.

    In a text of which some line goes on in small letters, lines of a paragraph belong together where the first word of the
    next one had no room in the width of the longest. A heading or the end of a paragraph leaves room; a colon opens a list.
    """
    paragraphs = list(_paragraphs(text))
    width = _width(text, paragraphs)
    for paragraph in paragraphs:
        begun = paragraph[0][0]
        wrapped = _widest(paragraph) <= width
        for line, following in itertools.pairwise(paragraph):
            if not wrapped or not _goes_on(text, line, following, width):
                yield begun, line[1]
                begun = following[0]
        yield begun, paragraph[-1][1]


def _width(text: str, paragraphs: Sequence[Sequence[Line]]) -> int:
    """The width to which the paragraphs were wrapped, 0 where they were not."""
    narrow = [paragraph for paragraph in paragraphs if _widest(paragraph) <= _WIDEST]
    width = max(map(_widest, narrow), default=0)
    pairs = itertools.chain.from_iterable(map(itertools.pairwise, narrow))
    wrapped = any(
        text[following[0]].islower() and _goes_on(text, line, following, width) for line, following in pairs
    )
    return width if wrapped and width >= _NARROWEST else 0


def _widest(paragraph: Sequence[Line]) -> int:
    return max(end - start for start, end in paragraph)


def _goes_on(text: str, line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the ``following`` line had no room in this one."""
    start, end = line
    word = _FIRST_WORD.match(text, following[0], following[1])
    length = 0 if word is None else word.end() - word.start()
    return end - start + 1 + length > width and text[end - 1] != ":"


def _paragraphs(text: str) -> Iterator[list[Line]]:
    """Lines between which there is no blank one."""
    paragraph: list[Line] = []
    for found in _LINE.finditer(text):
        line, at = found.group(), found.start()
        words = line.strip()
        apart = paragraph and text.count("\n", paragraph[-1][1], at) > 1
        if paragraph and (apart or not words):
            yield paragraph
            paragraph = []
        if words:
            start = at + len(line) - len(line.lstrip())
            paragraph.append((start, start + len(words)))
    if paragraph:
        yield paragraph
