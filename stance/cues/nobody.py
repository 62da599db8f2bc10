"""Nobody as who does or meets what a verb tells: *no state condemned it*, *backed neither Mali nor Togo*, *blamed no one*."""

from __future__ import annotations

from stance.reading import SentenceReading

_NOBODY = frozenset(("nobody", "none", "neither"))
_NO = _NOBODY | {"no"}
#: After *not* they leave nobody.
_SINGLE = frozenset(("a", "one"))
#: How whoever meets it hangs on the verb, and who does it in the passive.
_REACHED = frozenset(("obj", "with", "behind", "for", "against", "at", "by", "of", "to"))
#: After nobody they name somebody after all: *blamed nobody but Mali*.
_EXCEPT = frozenset(("but", "except", "save", "other", "else"))


def does_nobody(reading: SentenceReading, subject: int) -> bool:
    """Whether a subject is *none*, *nobody*, *no one*, or somebody behind *no* or *not a single*, but not *not all*."""
    lower = reading.syntax.lower
    if _NO.isdisjoint(lower) and "not" not in lower:
        return False
    below = reading.structure.dependents[subject]
    if lower[subject] in _NOBODY or any(lower[i] == "no" and lower[i + 1] != "doubt" for i in below):
        return True
    first = min((subject, *(i for i in below if reading.structure.label[i] == "mod")))
    if not 0 < first <= subject:
        return False
    return lower[first - 1 : first + 1] == ["no", "one"] or (
        lower[first - 1] == "not" and lower[first] in _SINGLE
    )


def meets_nobody(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb reaches *neither of them*, *none*, *no one*, or no actor, or is done by such."""
    structure = reading.structure
    if _NO.isdisjoint(reading.syntax.lower):
        return False
    reached = [i for i in structure.dependents[verb] if structure.label[i] in _REACHED and i > verb]
    nobody = {structure.label[i] for i in reached if _is_nobody(reading, i)}
    return not nobody <= {structure.label[i] for i in reached if not _is_nobody(reading, i)}


def _is_nobody(reading: SentenceReading, token: int) -> bool:
    lower = reading.syntax.lower
    if lower[token + 1 : token + 2] and lower[token + 1] in _EXCEPT:
        return False
    if lower[token] in _NOBODY or lower[token - 1 : token + 1] == ["no", "one"]:
        return True
    determined = {lower[i] for i in reading.structure.dependents[token] if i < token}
    # "a candidate with no party" seldom hangs where it seems to
    actor = reading.structure.label[token] == "obj" and reading.mention_of(token) >= 0
    return "neither" in determined or ("no" in determined and actor)
