"""What is quoted: the quotations of a text by their marks, also over several sentences."""

from __future__ import annotations

from collections.abc import Sequence

from stance.tokens.text import Token
from stance.words.marks import STOPS
from stance.words.tagging import CLOSED

#: A quotation that stays open longer than this many sentences lost its closing mark.
MAX_OPEN = 8

_OPENING, _CLOSING, _STRAIGHT = frozenset("“«„"), frozenset("”»"), '"'
#: Quotation marks that are nothing else.
MARKS = _OPENING | _CLOSING | {_STRAIGHT}
#: All quotation marks; the single ones may be apostrophes, which say nothing of what is quoted.
QUOTES = MARKS | {"'", "‘", "’"}
_SINGLE = frozenset("'‘’")
#: What ends a quotation that a single mark opens.
_ENDS_SINGLE = {"‘": "’", "'": "'"}
_BEFORE_OPENING = frozenset("([{-–—:/") | MARKS
#: Words that have lost their beginning behind an apostrophe, or their end before one.
_BEHEADED = frozenset("em til tis twas cause bout n neath".split())
_CLIPPED = frozenset("o th an ol n lil".split())
#: Words of closed classes that no genitive has behind it; *the workers' and farmers' two past parties* has others.
_ENDS_GENITIVE = {word for word, tag in CLOSED.items() if tag not in ("DET", "NUM", "CONJ")} - {"past", "one"}


def number_quotations(sentences: Sequence[Sequence[Token]]) -> list[list[int]]:
    """For each token of a text the number of the quotation in which it stands, or -1; marks stand in none.

    Single quotation marks count where both are found, neither can be an apostrophe, and the line is no headline.
    """
    quotations = _Quotations(sentences)
    for s in range(len(sentences)):
        quotations.read(s)
    return quotations.numbers


class _Quotations:
    """Goes through a text once. ``mark`` opened the quotation that is open, in sentence ``since``, or is ""; one of single
    marks ends at ``end``, a sentence and a token of it. ``last`` is the last sentence so far that holds a quotation."""

    def __init__(self, sentences: Sequence[Sequence[Token]]) -> None:
        self.sentences = sentences
        self.numbers: list[list[int]] = []
        self.number, self.mark, self.since, self.end, self.last = -1, "", 0, (-1, -1), -1

    def read(self, s: int) -> None:
        """Number the tokens of sentence ``s``."""
        if self.mark and s - self.since > MAX_OPEN:
            self._lose()
        if self.mark:
            self.last = s
        row: list[int] = []
        self.numbers.append(row)
        tokens = self.sentences[s]
        seen = QUOTES.intersection([token.text for token in tokens])
        if not seen:
            row += [self.number if self.mark else -1] * len(tokens)
            return
        if not _SINGLE.isdisjoint(seen) and headline_marks(tokens):
            seen = MARKS
        for i, token in enumerate(tokens):
            told = token.text in seen and self._tell(s, i)
            row.append(self.number if self.mark and not told else -1)

    def _tell(self, s: int, i: int) -> bool:
        """Open or close a quotation at a mark; whether it is one and no apostrophe."""
        word = self.sentences[s][i].text
        if self.mark in _ENDS_SINGLE:
            ends = (s, i) == self.end
            self.mark = "" if ends else self.mark
            return ends or word in MARKS
        if word in MARKS:
            (self._meet_inside if self.mark else self._meet_outside)(s, i)
            return True
        end = _single_end(self.sentences, s, i) if word in _ENDS_SINGLE and not self.mark else None
        if end is not None:
            self._open(s, word)
            self.end = end
        return end is not None

    def _meet_inside(self, s: int, i: int) -> None:
        """Read a double mark within a quotation: it ends there, or begins anew where its closing mark is lost."""
        word = self.sentences[s][i].text
        opens = word in _OPENING or (word == _STRAIGHT and _shape(self.sentences[s], i) == "opens")
        if (word == "“" and self.mark == "„") or not opens or (s == self.since and word == _STRAIGHT):
            self.mark = ""
        elif s > self.since and i > 0:  # at the beginning of a paragraph it goes on
            self._lose()
            self._open(s, word)

    def _meet_outside(self, s: int, i: int) -> None:
        """Read a double mark outside of quotations: one begins there, or has lost its opening mark."""
        tokens = self.sentences[s]
        if _shape(tokens, i) != "closes":
            self._open(s, tokens[i].text)
        elif self.last < s and not tokens[i - 1].text[0].isdigit():
            self.number, self.last = self.number + 1, s  # it began with the sentence
            self.numbers[s][:] = [self.number] * i

    def _open(self, s: int, mark: str) -> None:
        self.number, self.mark, self.since, self.last = self.number + 1, mark, s, s

    def _lose(self) -> None:
        """End the open quotation, which has lost its closing mark, with the sentence in which it began."""
        for row in self.numbers[self.since + 1 :]:
            row[:] = [-1 if n == self.number else n for n in row]
        self.mark = ""


def _shape(tokens: Sequence[Token], i: int) -> str:
    """Whether a double mark opens or closes, "" where a straight one does not tell by the spaces beside it."""
    word = tokens[i].text
    if word in _CLOSING:  # turned the wrong way at the beginning and behind a colon
        return "opens" if i == 0 or tokens[i - 1].text == ":" else "closes"
    if word in _OPENING:
        return "opens"
    before, behind = _glued_before(tokens, i), _glued_behind(tokens, i)
    return "" if before == behind else "closes" if before else "opens"


def _glued_before(tokens: Sequence[Token], i: int) -> bool:
    """Whether a mark follows on a word or the punctuation of a quotation without a space."""
    return i > 0 and tokens[i - 1].end == tokens[i].start and tokens[i - 1].text not in _BEFORE_OPENING


def _glued_behind(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word follows on a mark without a space."""
    if i + 1 == len(tokens) or tokens[i + 1].start > tokens[i].end:
        return False
    return tokens[i + 1].text[0].isalnum() or tokens[i + 1].text in ("‘", "“", _STRAIGHT)


def told_marks(tokens: Sequence[Token], numbers: Sequence[int]) -> list[int]:
    """Where single marks open or close a quotation of a sentence whose tokens have these ``numbers``."""
    beside = [-1, *numbers, -1]
    return [
        i
        for i, token in enumerate(tokens)
        if token.text in _SINGLE and numbers[i] < 0 and (beside[i] >= 0 or beside[i + 2] >= 0)
    ]


def headline_marks(tokens: Sequence[Token]) -> list[int]:
    """The single quotation marks of a line without a full stop, in pairs: *Mayor 'rejects' plan*, *Mayor 'a liar', says Lee*;
    none where a mark could be an apostrophe."""
    if not tokens or tokens[-1].text == "." or (len(tokens) > 1 and _ends_quoted(tokens)):
        return []
    found: list[int] = []
    for i, token in enumerate(tokens):
        if token.text not in _SINGLE:
            continue
        if len(found) % 2:
            closes = _glued_before(tokens, i) and not _is_glued_to_word(tokens, i)
            if not closes or (_may_be_genitive(tokens, i) and _closes_later(tokens, i + 1)):
                return []
        elif _glued_before(tokens, i) or not _glued_behind(tokens, i):
            return []
        found.append(i)
    return found if len(found) % 2 == 0 else []


def _ends_quoted(tokens: Sequence[Token]) -> bool:
    """Whether a quoted sentence ends a line: *'We stay.'*"""
    return tokens[-1].text in _SINGLE and tokens[-2].text in STOPS


def _is_glued_to_word(tokens: Sequence[Token], i: int) -> bool:
    return i + 1 < len(tokens) and tokens[i + 1].start == tokens[i].end and tokens[i + 1].text[0].isalnum()


def _may_be_genitive(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i - 1].text[-1] == "s" and i + 1 < len(tokens) and tokens[i + 1].text[0].isalnum()


def _closes_later(tokens: Sequence[Token], i: int) -> bool:
    return any(token.text in _SINGLE for token in tokens[i:])


def _single_end(sentences: Sequence[Sequence[Token]], s: int, i: int) -> tuple[int, int] | None:
    """Where a quotation ends that a single mark opens: its sentence and token; where only what may be a genitive could end
    it, the last of these in its sentence; None where nothing could."""
    if not _opens_single(sentences[s], i):
        return None
    opening = sentences[s][i].text
    inner, doubtful = False, None
    for t in range(s, min(s + MAX_OPEN, len(sentences))):
        for j in range(i + 1 if t == s else 0, len(sentences[t])):
            word = sentences[t][j].text
            if word in MARKS:
                inner = not inner
            elif inner or word not in (opening, _ENDS_SINGLE[opening]):
                continue
            elif word == _ENDS_SINGLE[opening] and _closes_single(sentences[t], j):
                return t, j
            elif word == opening and j and _opens_single(sentences[t], j):
                return doubtful
            elif t == s and _may_be_genitive(sentences[t], j):
                doubtful = t, j
    return doubtful


def _opens_single(tokens: Sequence[Token], i: int) -> bool:
    """Whether a single mark stands before a word and can be no apostrophe, as it is in *‘em* and *‘90s*."""
    if _glued_before(tokens, i) or not _glued_behind(tokens, i):
        return False
    word = tokens[i + 1].text
    return word.lower() not in _BEHEADED and not (word[0].isdigit() and word.endswith("0s"))


def _closes_single(tokens: Sequence[Token], i: int) -> bool:
    """Whether a single mark ends a quotation if one is open: behind punctuation, or behind a word that neither a genitive
    plural nor a lost letter makes end so."""
    if not i or tokens[i - 1].end < tokens[i].start:
        return False
    word = tokens[i - 1].text
    if not word[0].isalnum():
        return True
    if word.lower() in _CLIPPED or _glued_behind(tokens, i):
        return False
    following = tokens[i + 1].text if i + 1 < len(tokens) else "."
    genitive = word.rstrip(".")[-1:].lower() in ("s", "z", "x")
    return not (genitive and following[0].isalnum()) or following.lower() in _ENDS_GENITIVE
