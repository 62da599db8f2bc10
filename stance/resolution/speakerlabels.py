"""Labels of speakers: whose words stand behind a colon, without quotation marks as with them."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.words.firstperson import FIRST_PERSON
from stance.words.labels import behind_label


def labelled(reading: SentenceReading) -> tuple[int, int]:
    """The mention that labels the words behind it as its own, and where these begin: *Reed: I blame Togo*; (-1, 0) without.

    The first person tells that they are, and right behind the colon where no person is named: *Togo: we will stay*, but not
    *Togo: what we know*.
    """
    start, syntax = behind_label(reading.syntax), reading.syntax
    speaker = label_speaker(reading)
    if speaker < 0:
        return -1, 0
    person = reading.mentions[speaker].may_be_person
    words = syntax.lower[start:] if person else syntax.lower[start : start + 1]
    return (-1, 0) if FIRST_PERSON.isdisjoint(words) else (speaker, start)


def label_speaker(reading: SentenceReading) -> int:
    """The mention with which a label opens the sentence, or -1."""
    start = behind_label(reading.syntax)
    return _speaker(reading, start - 1) if start else -1


def _speaker(reading: SentenceReading, colon: int) -> int:
    """The mention that the label is, perhaps with an owner, or begins with before a comma: *Mali's Reed*, *Ann Reed, host*."""
    lower = reading.syntax.lower
    for i, mention in enumerate(reading.mentions):
        owners = (other for other in reading.mentions[:i] if other.possessed >= 0)
        opens = mention.np_first == 0 or any(
            other.np_first == 0 and mention.np_first <= other.possessed < mention.np_last for other in owners
        )
        ends = mention.np_last == colon or (
            mention.np_last < colon and lower[mention.np_last] == "," and mention.may_be_person
        )
        if opens and ends and mention.form != "pronoun" and mention.possessed < 0:
            return i
    return -1
