"""Headlines: the verb of a line that tells in one clause who judges whom, where a noun or an adjective was read instead, and
the plural before it: *Opposition blasts minister*, *Rome fans slam club*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.words.marks import STOPS
from stance.words.readings import ACTING, Reading

#: What verbs of a judgement are about; headlines go without other words.
_JUDGING = frozenset(("judging", "refusing"))
#: Others with which somebody takes sides, and how.
_SIDING = frozenset((("hurting", "blame"), ("helping", "support")))
VERBAL = frozenset(("VERB", "MODAL", "BE", "HAVE", "DO"))
_OBJECTS = frozenset(("DET", "POSS", "PRON", "NOUN", "NAME", "ADJ", "NUM"))
_NAMED = frozenset(("NAME", "DET", "POSS"))
_PRESENT = frozenset(("VB", "VBP"))
_PEOPLE = frozenset(("person", "group"))
#: What qualifies a noun.
_QUALIFYING = frozenset(("NOUN", "ADJ"))
#: Kinds of nouns for what is said or done.
_SAID = frozenset("speech claim event decision help harm document".split())
#: What goes both ways, and what is done with it.
_TRADING = frozenset(("trade", "exchange", "swap"))
_TRADED = frozenset("accusations barbs blame blows charges insults jibes taunts threats words".split())
#: Where the first clause of a line ends.
_ENDS = frozenset(("PUNCT", "SUB", "CONJ"))


def mend_headline(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: list[str]
) -> list[tuple[int, str]]:
    """The words of a line whose parts of speech are others, and what they are."""
    found = []
    for i in range(1, len(lower) - 1):
        plural = pos[i] == "VERB" or (pos[i] == "NOUN" and pos[i + 1] == "ADJ")
        if plural and _heads_subject(candidates, pos, i):
            found += [(i, "NOUN"), (i + 1, "VERB")]
        elif lower[i] in _TRADING and _is_traded(lower, pos, i):
            found += [(i, "VERB"), (i + 1, "NOUN")]
        elif lower[i - 1] == "," and _goes_on(lower, candidates, pos, i):
            found.append((i, "VERB"))
    stopped = lower[-1:] == ["."] and not VERBAL.isdisjoint(pos)
    if found or stopped or VERBAL.intersection(pos[:1]):
        return found
    end = next((i for i in range(2, len(pos)) if _ends_clause(lower, pos, i)), len(pos))
    if any(pos[i] in VERBAL and not _is_governed(candidates, pos, i) for i in range(end)):
        return []
    verb = next((i for i in range(1, end - 1) if _heads_line(lower, candidates, pos, i)), -1)
    if verb < 0:
        return []
    company = _is_company(candidates, pos, verb - 1)
    return [(verb - 1, "NOUN"), (verb, "VERB")] if company else [(verb, "VERB")]


def mend_quoted(candidates: Sequence[Sequence[Reading]], pos: list[str], first: int, last: int) -> None:
    """Mend the tags around what stands between the single quotation marks at ``first`` and ``last``: a thing that somebody's
    name has, *Lee 'plot'*, and a noun of which a quality is told, *Mali's claims 'false'*."""
    if first == 0 or last == first + 1:
        return
    before, quoted = pos[first - 1], pos[first + 1 : last]
    told = before == "VERB" and set(quoted) == {"ADJ"} and pos[last + 1 : last + 2] in ([], ["PUNCT"])
    if before == "NAME" and quoted[-1] == "NOUN" and _QUALIFYING.issuperset(quoted):
        pos[first] = "GEN"
    elif told and any(reading.pos == "noun" and reading.kind in _SAID for reading in candidates[first - 1]):
        pos[first - 1] = "NOUN"


def _ends_clause(lower: Sequence[str], pos: Sequence[str], i: int) -> bool:
    """Whether a further verb follows a comma at ``i``, *Lee blasts union, praises mayor*, or another clause begins."""
    return pos[i] == "SUB" or (lower[i] in (",", ";", ":") and pos[i + 1 : i + 2] == ["VERB"])


def _is_governed(candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int) -> bool:
    """Whether a form in -ing follows a preposition: *over hacking*."""
    return i > 0 and pos[i - 1] == "PREP" and any(reading.tag == "VBG" for reading in candidates[i])


def _heads_subject(candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int) -> bool:
    """Whether what looks like a verb is the people of whom the next word, a verb in the plural, tells: *Rome fans slam club*,
    *Green rebels savage minister*, but not *Lee coaches young nurses*."""
    if pos[i - 1] not in ("NOUN", "NAME", "ADJ") or pos[i + 1] not in ("VERB", "NOUN", "ADJ"):
        return False
    if not any(reading.tag == "NNS" and reading.kind in _PEOPLE for reading in candidates[i]):
        return False
    verbs = [reading for reading in candidates[i + 1] if reading.tag in _PRESENT]
    if pos[i + 1] == "VERB":
        return bool(verbs)
    return any(map(_judges, verbs)) and pos[i + 2 : i + 3] == ["NAME"]


def _heads_line(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether a noun judges as the verb of a headline that has none: *Opposition blasts minister*, *Egypt, Qatar welcome truce
    offer*, *Long backs Green*, but not *Opposition blasts in Rome*."""
    if pos[i] not in ("NOUN", "ADJ") or pos[i + 1] not in _OBJECTS:
        return False
    opening = i == 1 and pos[0] in ("ADJ", "ADV") and pos[2] == "NAME"
    if not (opening or pos[i - 1] in ("NOUN", "NAME") or _is_company(candidates, pos, i - 1)):
        return False
    verbs = [reading for reading in candidates[i] if reading.pos == "verb"]
    judging = {reading.tag for reading in verbs if reading.kind in _JUDGING}
    if pos[i + 1] in _NAMED and i <= 2:
        judging |= {reading.tag for reading in verbs if _judges(reading)}
    several = not _ENDS.isdisjoint(pos[:i])
    several = several or any(reading.tag == "NNS" for reading in candidates[i - 1])
    several = several or (lower[i - 1].endswith("s") and not candidates[i - 1] and pos[i + 1] in _NAMED)
    return "VBZ" in judging or ("VBP" in judging and several)


def _goes_on(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether a noun behind a comma judges as a further verb of a headline in the same form: *Nurses end strike, hail deal*,
    but not *Nurses end strike, praise for deal*."""
    if pos[i] != "NOUN" or pos[i + 1] not in _OBJECTS or lower[-1] in STOPS:
        return False
    tags = {reading.tag for reading in candidates[i] if reading.pos == "verb" and _judges(reading)}
    first = next((j for j in range(i) if pos[j] == "VERB"), -1)
    return first > 0 and not tags.isdisjoint(reading.tag for reading in candidates[first])


def _is_company(candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int) -> bool:
    """Whether an adjective behind a noun is the one who acts: *phone giant blasts regulator*."""
    acts = any(reading.pos == "noun" and reading.kind in ACTING for reading in candidates[i])
    return acts and i > 0 and pos[i] == "ADJ" and pos[i - 1] in ("NOUN", "NAME")


def _is_traded(lower: Sequence[str], pos: Sequence[str], i: int) -> bool:
    """Whether two sides do so to each other: *Mali, Togo trade barbs*, but not *denied the trade accusations*."""
    several = "and" in lower[:i] or "," in lower[:i]
    return several and lower[i + 1] in _TRADED and pos[i - 1] in ("NAME", "NOUN")


def _judges(reading: Reading) -> bool:
    return reading.kind in _JUDGING or (reading.kind, reading.act) in _SIDING
