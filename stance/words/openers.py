"""What stands before the first clause of a sentence and names nobody: *Meanwhile Norway left*, *Alas, the mayor left*."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from stance.words.readings import Reading

#: Adverbs that are other words as well; before a name they tell when or how.
_BEFORE_NAMES = frozenset(
    "abroad earlier later now often overnight sometimes today tomorrow tonight well yesterday".split()
)
_EXCLAMATIONS = frozenset(
    "ah alas amen bah bravo goodbye ha hello hey hi hooray hurrah nope oh ok okay ouch please sorry thanks wow yep yes".split()
)
#: How adverbs end that no table holds, and no name does: *crucially*, *curiously*, *tellingly*, *thirdly*.
_ENDS = tuple("ably antly dly ently fully ially ibly ically ingly ively ously ually".split())
#: What follows on such a word.
_FOLLOWING = frozenset(("NAME", "DET", "POSS", "PRON", "NOUN", "ADJ", "NUM", "PUNCT"))


def opens(
    words: Sequence[str],
    candidates: Sequence[Sequence[Reading]],
    pos: Sequence[str],
    names: Collection[str],
    i: int,
) -> bool:
    """Whether a word in capitals at ``i``, where a sentence or what it quotes begins, is no part of a name; ``names`` are last
    names of the text and words that are names in it."""
    word, following = words[i], pos[i + 1] if i + 1 < len(pos) else ""
    lower = word.lower()
    if word in names or not (word.istitle() or lower == "ok"):
        return False
    if following == "NAME" and any(reading.pos == "noun" for reading in candidates[i + 1]):
        return False  # Yes Bank
    if lower in _EXCLAMATIONS:
        return following in _FOLLOWING or (lower == "please" and following == "VERB")
    if lower in _BEFORE_NAMES:
        return following == "NAME"
    adverb = {reading.pos for reading in candidates[i]} == {"adv"} or (
        not candidates[i] and lower.endswith(_ENDS)
    )
    return adverb and following in _FOLLOWING
