"""Sentences and tokens, with exact offsets into the posted text (Unicode code points)."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from sentencex import get_sentence_boundaries

from stance.tokens.calendar_names import MONTHS
from stance.tokens.lines import lines
from stance.tokens.titles import ABBREVIATED

#: A sentence beyond this many tokens is read up to here and the document says so in its warnings.
MAX_SENTENCE_TOKENS = 200


class Token(NamedTuple):
    """A word, number or punctuation mark; it is ``text[start:end]`` of the posted text, without the `UNSEEN` in it, with
    composed letters (NFC), plain hyphens, a dash for *--*, “ and ” for *``* and *''*, and `BREAK` where the end of a line
    breaks it."""

    text: str
    start: int
    end: int


#: Soft hyphens, zero-width spaces and joiners, and byte order marks, which pasted web text has inside of words.
UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
# The combining marks keep decomposed letters (e + U+0301) inside their word; a number of a footnote is none of its letters.
_LETTER = rf"[^\W\d_¹²³⁰⁴-⁹][̀-ͯ{UNSEEN}]*"
_ABBREVIATION = rf"(?:{_LETTER}\.){{2}}"
# The hyphen at the end of a line that breaks a word, but not that of *two-* and *three-day talks*.
_LINE_END = r"[-‐]\r?\n[ \t]*(?=[^\W\d_A-Z])(?!(?:and|or|nor|to)\b)"
_TITLES = "|".join(title.capitalize() for title in ABBREVIATED)
_TOKEN = re.compile(
    rf"""
    [A-Za-z]++(?=[\s,])                             # most words, told before all that they are not
    | (?:{_LETTER}\.){{2,}}(?:[A-Z](?![\w.]))?      # U.S. U.N. a.m. U.S.S.R
    | (?:{_TITLES}|St|Jr|Sr)\.(?=\s)
    | [A-Z]\.(?=\s+[A-Z])                           # initials
    | n['’]t\b
    | (?<=[\w.])['’](?:s|S|re|ve|ll|d|m)\b
    | (?:(?<!\w)[A-Z]{{0,3}}[$€£¥])?\d(?:[\d,.:/]*\d)?(?:\w+)?  # 40, $40, NZ$40
    | (?:(?!n['’]t\b)(?:{_LETTER}|\d))+
      (?:(?:[-‐‑&](?!{_ABBREVIATION})|['’](?!(?:s|S|re|ve|ll|d|m)\b))(?=\w)(?:{_LETTER}|\d)+)*
      (?:{_LINE_END}(?:{_LETTER})+)?
    | [°º][CFK]\b
    | --+ | `` | ''
    | \S
    """,
    re.VERBOSE,
)
_CONTRACTED = re.compile(
    r"(?i)\b(do|does|did|is|are|was|were|has|have|had|wo|would|could|should|might|must|need|ca|ai|sha)(n['’]?t)$"
)
# "operations.We": two sentences that lost the space between them, as pages cut out of the web often have.
_FUSED = re.compile(
    r"(?<=[.!?\"”])(?:(?<=[a-z]{3}[.!?])(?=[\"“'‘]?[A-Z][a-z]*[\s,])|(?<=[a-z]{3}[.!?][\"”])(?=[A-Z][a-z]*[\s,'’])"
    r"|(?<=\b\d{4}\.)(?=[A-Z][a-z]+\s))"
)
# The clock time or date that a new entry begins with, behind a quotation that ends in a full stop: *"They lie." 12:40 Peru*.
_MONTHS = "|".join(month.capitalize() for month in sorted(MONTHS, key=len, reverse=True))
_ENTRY = re.compile(
    r"(?<=[.!?][\"”’])(?=\s+(?:\d{1,2}(?:[.:]\d\d(?:\ ?[ap]\.?m\.?)?|\ ?[ap]\.?m\.?)(?:\ [A-Z]{2,4})?"
    rf"|(?:\d{{1,2}}\ (?:{_MONTHS})\b|(?:{_MONTHS})\b\.?\ \d{{1,2}}\b)(?:,?\ \d{{4}}\b)?)"
    r"(?:\s?[:–—-])?\s+[\"“‘]?[A-Z])"
)
# "wrote on X. Oman left": the platform ends a sentence, which sentencex takes for somebody's initial.
_PLATFORM = re.compile(r"(?<=\b[Oo]n X\.)(?=\s+[\"“'‘]?[A-Z](?!\.\s))")
_SEAMS = (_FUSED, _ENTRY, _PLATFORM)
_HIDDEN = re.compile(f"[{UNSEEN}]")
#: Quotation marks as agencies type them.
_TYPED_QUOTES = {"``": "“", "''": "”"}
_HYPHENS = str.maketrans("‐‑", "--")
_UNUSUAL = re.compile(f"[̀-ͯ{UNSEEN}‐‑]|--|``|''")
# Every other blank is one space to sentencex, which takes some behind an initial for no end of it and gives up: *Plan B .*
_BLANK = re.compile(r"\s")
_BROKEN = re.compile(_LINE_END)
#: Stands in a token for the end of a line that breaks it: whether its hyphen is the word's own is not for us to tell.
BREAK = "-\n"
_BODY = re.compile(r"\S(?:.*\S)?", re.DOTALL)
# "anti-U.S. protests": sentencex knows an abbreviation only as a word of its own.
_TIED_ABBREVIATION = re.compile(rf"(?<=\w)[-‐‑](?={_ABBREVIATION})")
# sentencex takes some titles for the end of a sentence; such as it knows, of the same length.
_TITLE = re.compile(rf"\b(?:{_TITLES})\.(?=\s)")
_KNOWN_TITLES = {3: "Mr.", 4: "Mrs.", 5: "Prof."}
# "condemned J.D. Reed": so does it with two initials, which are neither a place, a time nor a degree.
_INITIALS = re.compile(
    r"(?=[A-Z]\.[A-Z]\.\ [A-Z][a-z])(?<!\bA )(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bin )(?<!\bher )(?<!\bhis )"
    r"\b(?!U\.|A\.D|A\.M|B\.A|B\.C|D\.C|E\.U|K\.C|L\.A|M\.A|M\.D|M\.P|N\.[CDHJMY]|P\.M|Q\.C|R\.I|S\.[ACD]|W\.V)"
    r"[A-Z]\.[A-Z]\."
)
#: A hyphen ties them to a name: *anti-Rome farmers*.
PREFIXES = frozenset("anti pro ex non mid un trans former then".split())
#: Those of them that tell which side somebody takes, and what rules or is at odds with who rules, without a name.
SIDES = frozenset(("anti", "pro"))
STATE_POWERS = frozenset("government junta regime army military opposition state monarchy police".split())
_SUFFIXES = {"led", "run", "held", "made", "born", "owned", "friendly", "built", "style", "wide", "era"}


#: sentencex is given at most so many characters of a line at once: of opening quotation marks that nothing closes it takes
#: the square of their number.
_PIECE = 4000


def split_sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of a text as (start, end) code points, white space at their ends left out.

    Every line is split on its own, so that headings and bullet lines stand alone, but for those of a paragraph that was
    wrapped to a width (`stance.tokens.lines`).
    """
    found = []
    for begin, finish in lines(text):
        words = _BLANK.sub(" ", text[begin:finish])
        for start, end in _boundaries(words):
            for a, b in _part(words, start, end):
                body = _BODY.search(words, a, b)
                if body is not None:
                    found.append((begin + body.start(), begin + body.end()))
    return found


def _boundaries(line: str) -> Iterator[tuple[int, int]]:
    """The sentences of a line as offsets, white space at their ends left in.

    The last sentence of a piece is begun anew with the next piece, unless it is as long as the piece; then it goes on.
    """
    line = _TIED_ABBREVIATION.sub(" ", line)
    line = _TITLE.sub(lambda title: _KNOWN_TITLES[len(title.group())], line)
    line = _INITIALS.sub(_KNOWN_TITLES[4], line)
    begun = position = 0
    while position < len(line):
        ends = [position + end for end in _sentence_ends(line[position : position + _PIECE])]
        if position + _PIECE < len(line):
            ends.pop()
        for end in ends:
            yield begun, end
            begun = end
        position = begun if ends else position + _PIECE


def _sentence_ends(piece: str) -> list[int]:
    """The ends of sentencex's sentences as offsets, found again by their own text because it does not count every
    character as Python does; the last one is the end of the piece."""
    ends, position = [], 0
    for boundary in get_sentence_boundaries("en", piece):
        sentence = boundary["text"]
        start = piece.find(sentence, position)
        if start < 0 or not sentence:
            continue
        if piece[position:start].strip():
            ends.append(start)
        position = start + len(sentence)
        ends.append(position)
    if piece[position:].strip() or not ends:
        return [*ends, len(piece)]
    return [*ends[:-1], len(piece)]


def _part(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences that sentencex took for one."""
    seams = {match.start() for seam in _SEAMS for match in seam.finditer(line, start, end)}
    for seam in sorted(seams):
        if start < seam < end:
            yield start, seam
            start = seam
    yield start, end


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of ``text[start:end]``.

    Possessive ``'s`` and ``n't`` are tokens of their own; a hyphen joins a word (``cease-fire``) except
    where it ties an actor to a participle or prefix (``U.S.-backed``, ``anti-Trump``, ``anti-junta``), which gives three.
    """
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        word, at = match.group(), match.start()
        if len(word) == 1 or (word.isalpha() and word[-1] not in "tT"):  # neither hyphen nor n't: most words
            tokens.append(Token(word, at, match.end()))
            continue
        broken = _BROKEN.search(word)
        if broken:
            tokens += _mended(word, at, broken)
            continue
        for a, b in itertools.pairwise(_cuts(word)):
            tokens.append(Token(word[a:b], at + a, at + b))
    if _UNUSUAL.search(text, start, len(text) if end is None else end):
        tokens = [token._replace(text=_as_usual(token.text)) for token in tokens]
    return tokens


def _mended(word: str, at: int, broken: re.Match[str]) -> list[Token]:
    """A word that the end of a line broke behind its hyphen: as one, or as those into which the hyphen parts it anyway."""
    before, after = word[: broken.start()], word[broken.end() :]
    if len(_cuts(f"{before}-{after}")) == 2:
        return [Token(f"{before}{BREAK}{after}", at, at + len(word))]
    start, end = at + broken.start(), at + broken.end()
    return [Token(before, at, start), Token("-", start, end), Token(after, end, at + len(word))]


def _as_usual(word: str) -> str:
    if word.startswith("--"):
        return "–"
    if word in _TYPED_QUOTES:
        return _TYPED_QUOTES[word]
    return unicodedata.normalize("NFC", _HIDDEN.sub("", word)).translate(_HYPHENS) or word


def _cuts(word: str) -> list[int]:
    """Where a word falls into several tokens: [0, ..., len(word)]."""
    contraction = _CONTRACTED.match(word)
    if contraction:
        return [0, contraction.end(1), len(word)]
    hyphen = max(word.rfind("-"), word.rfind("‐"), word.rfind("‑"))
    if 0 < hyphen < len(word) - 1:
        before, after = word[:hyphen], word[hyphen + 1 :]
        participle = after in _SUFFIXES or (after.endswith("ed") and after.islower() and len(after) > 3)
        prefix = before.lower() in PREFIXES and before not in ("Trans", "Mid")  # Trans-Tasman Resources
        sided = before.lower() in SIDES and after in STATE_POWERS
        if (before[0].isupper() and participle) or (prefix and after[0].isupper()) or sided:
            return [0, hyphen, hyphen + 1, len(word)]
    return [0, len(word)]
