"""Tickers: what a company is called on the exchange, in brackets behind its name, *Ford Motor (F.N)*, *Shell (LON:SHEL)*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stance.tokens.text import Token

_BRACKETS = {"(": ")", "[": "]", "<": ">"}
#: The codes of Reuters, with the exchange behind a stop, and those with the exchange in front.
_TICKER = re.compile(
    r"[A-Z\d]{1,6}\.[A-Z]{1,2}"
    r"|(?:AMEX|AMS|ASX|BIT|BME|BSE|CPH|CVE|EPA|ETR|FRA|HEL|HKEX|HKG|JSE|KOSDAQ|KRX|LON|LSE|NASDAQ|NSE|NYSE|OSL|OTC|OTCMKTS"
    r"|SEHK|SGX|SSE|STO|SWX|SZSE|TSE|TSX|TSXV|TYO):[A-Z\d.]{1,8}",
    re.IGNORECASE,
)
#: Its brackets and what stands between them.
_LONGEST = 7


def without_tickers(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without tickers and their brackets."""
    openings = [i for i, token in enumerate(tokens) if i and token.text in _BRACKETS]
    for opening in reversed(openings):
        closing = _closing(tokens, opening)
        if closing > 0 and _is_ticker(tokens[opening + 1 : closing]):
            tokens = [*tokens[:opening], *tokens[closing + 1 :]]
    return tokens


def _closing(tokens: Sequence[Token], opening: int) -> int:
    mark = _BRACKETS[tokens[opening].text]
    reach = range(opening + 1, min(opening + _LONGEST, len(tokens)))
    return next((i for i in reach if tokens[i].text == mark), -1)


def _is_ticker(tokens: Sequence[Token]) -> bool:
    word = "".join(token.text for token in tokens)
    return bool(tokens) and not word.islower() and _TICKER.fullmatch(word) is not None
