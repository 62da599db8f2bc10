"""Words that somebody reports as another's: *the witness quoted the mayor as saying*, *the envoy said that Reed told him*, and
quotations inside of quotations."""

from __future__ import annotations

from collections.abc import Sequence

from stance.reading import SentenceReading

_CITING = frozenset(("quote", "cite"))
_SAYING = frozenset("say tell add reply answer insist declare shout write".split())
_SINGLE = frozenset(("'", "‘"))
_CLOSING = frozenset(("'", "’"))
_BEFORE_QUOTATION = frozenset((",", ":"))
#: So many tokens stand at most between a verb of saying and the quotation that it introduces.
_NEAR = 6


def cited_by(reading: SentenceReading, verb: int) -> int:
    """The mention whose words a verb cites, *the mayor* in *quoted the mayor as saying*, or -1."""
    if reading.syntax.lemma[verb] not in _CITING:
        return -1
    cited = next((i for i, mention in enumerate(reading.mentions) if mention.np_first == verb + 1), -1)
    last = reading.mentions[cited].np_last if cited >= 0 else 0
    return cited if reading.syntax.lower[last : last + 2] == ["as", "saying"] else -1


def tells_of_telling(reading: SentenceReading, verb: int, inside: Sequence[bool]) -> bool:
    """Whether a verb only reports that somebody else said the quotation behind it: *the envoy said Reed told him: "I will
    go"*."""
    structure, syntax = reading.structure, reading.syntax
    return any(
        syntax.lemma[told] in _SAYING
        and told > verb
        and not inside[told]
        and reading.mention_of(structure.subject_of(told)) >= 0
        and _introduces(reading, told, inside)
        for told in structure.governed(verb, "ccomp")
    )


def _introduces(reading: SentenceReading, verb: int, inside: Sequence[bool]) -> bool:
    """Whether a quotation begins right behind a verb, whom it is told to, and a colon or comma."""
    lower = reading.syntax.lower
    first = next((i for i in range(verb + 1, min(len(lower), verb + _NEAR)) if inside[i]), -1)
    return first > 0 and not _BEFORE_QUOTATION.isdisjoint(lower[max(verb, first - 2) : first])


def quoted_within(reading: SentenceReading, inside: Sequence[bool]) -> dict[int, int]:
    """The tokens of a quotation in single marks inside of another one, each with the mention that says so: *"Reed told me, 'I
    back Mali,'" the envoy said*."""
    structure, syntax = reading.structure, reading.syntax
    found: dict[int, int] = {}
    for mark, word in enumerate(syntax.lower):
        if word not in _SINGLE or not inside[mark] or syntax.lower[mark - 1] not in _BEFORE_QUOTATION:
            continue
        telling = (
            verb
            for verb in range(mark - 1, max(-1, mark - _NEAR), -1)
            if inside[verb] and syntax.lemma[verb] in _SAYING and syntax.voice[verb] == "finite"
        )
        speaker = reading.mention_of(structure.subject_of(next(telling, -1)))
        end = mark + 1
        while end < len(syntax.lower) and inside[end] and syntax.lower[end] not in _CLOSING:
            end += 1
        if speaker >= 0:
            found |= dict.fromkeys(range(mark, end), speaker)
    return found
