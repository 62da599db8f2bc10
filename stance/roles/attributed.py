"""Attribution without a verb of the speaker's: *according to Mali*, *in Mali's view*, *for Mali, Togo is to blame*, *a report
by Mali says*."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stance.reading import SentenceReading

#: The path from what somebody says to himself.
_SAID = "^ccomp.subj"
_ACCORDING, _IN = ".according", ".in"
#: What opens a sentence with whoever judges: *for Mali, Togo is to blame*, *to Mali, Reed is a traitor*.
_FRONTED = frozenset(("for", "to"))
#: What somebody holds as his own, behind *in*: *in the view of Mali*, *in Mali's eyes*.
_VIEWS = frozenset(
    "assessment estimation eye judgment judgement opinion reading telling verdict view word".split()
)
#: How it is told whose a view or a text is.
_OWNERS = ("by", "from", "of", "poss")
#: What speaks for whoever wrote it.
_TEXTS = frozenset(("document", "speech"))


def attributed(reading: SentenceReading, paths: Sequence[str]) -> Mapping[str, str]:
    """The paths to those to whom the words around a cue are attributed, and the one that they have who say them with a
    verb."""
    lower = reading.syntax.lower
    found: dict[str, str] = {}
    if "according" in lower:
        found |= {path: _as_said(path, _ACCORDING) for path in paths if path.endswith(_ACCORDING)}
    if lower and lower[0] in _FRONTED and (judge := _judge(reading)) >= 0:
        end = f".{lower[0]}"
        found |= {path: _as_said(path, end) for path in paths[judge : judge + 1] if path.endswith(end)}
    for mention, path in zip(reading.mentions, paths, strict=True):
        above, _, label = path.rpartition(".")
        if label not in _OWNERS:
            continue
        if above.endswith(_IN) and _owned(reading, mention.head) in _VIEWS:
            found[path] = _as_said(above, _IN)
        elif above.endswith(_SAID) and _speaks_for_author(reading, mention.head):
            found[path] = above
    return found


def _as_said(path: str, end: str) -> str:
    """The path to a speaker in the place of one that leads down from the verb of what is said."""
    above = path.removesuffix(end)
    return f"{above}{_SAID}" if above else _SAID


def _judge(reading: SentenceReading) -> int:
    """The mention that stands with a preposition before a comma at the start of a sentence about what somebody is, or -1."""
    syntax = reading.syntax
    for index, mention in enumerate(reading.mentions):
        verb = reading.structure.head[mention.head]
        if mention.np_first == 1 and syntax.lower[mention.np_last : mention.np_last + 1] == [","]:
            return index if verb >= 0 and syntax.pos[verb] == "BE" else -1
    return -1


def _owned(reading: SentenceReading, owner: int) -> str:
    head = reading.structure.head[owner]
    return reading.syntax.lemma[head] if head >= 0 else ""


def _speaks_for_author(reading: SentenceReading, author: int) -> bool:
    """Whether the noun whose author it is is a text: *a report by Mali*, *Mali's report*, but not *the allies of Mali*."""
    head = reading.structure.head[author]
    return head >= 0 and reading.syntax.pos[head] == "NOUN" and reading.syntax.reading[head].kind in _TEXTS
