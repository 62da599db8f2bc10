"""Clitics in full: *She's condemned Togo* has *has*, *She's condemned by Togo* has *is*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.words.lexicon import Lexicon
from stance.words.readings import Reading
from stance.words.tagging import CLOSED, lower_case

#: Nothing belongs to them by *'s*.
_HOSTS = frozenset("he she it that there here where how what who when why".split())
#: More hosts of *'d*.
_PERSONAL = _HOSTS | frozenset(("i", "you", "we", "they"))
_CLITICS = frozenset(("'s", "'d"))
#: What opens an object.
_OBJECTS = frozenset(("DET", "POSS", "PRON", "NUM"))
#: Kinds of verbs that nobody undergoes, with what they are followed by where somebody does.
_DOING = {
    "deciding": ("by", "on"),
    "agreeing": ("by", "on", "upon"),
    "refusing": ("by", "in", "for", "over"),
    "speech": ("by", "to", "as"),
}


def full_forms(words: list[str], lexicon: Lexicon) -> list[str]:
    """The words of a sentence, *'s* behind a pronoun as *is* or *has* and *'d* before a participle as *had*."""
    found = [i for i, word in enumerate(words) if i and lower_case(word) in _CLITICS]
    if not found:
        return words
    full = [*words]
    for i in found:
        clitic, host = lower_case(words[i]), words[i - 1].lower()
        verb = _verb_behind(words, i, lexicon)
        if clitic == "'s" and host in _HOSTS:
            full[i] = "has" if _is_perfect(words, verb, lexicon) else "is"
        elif clitic == "'d" and host in _PERSONAL and _is_participle(words, verb, lexicon):
            full[i] = "had"
    return full


def _verb_behind(words: Sequence[str], i: int, lexicon: Lexicon) -> int:
    """The first word behind a clitic that is neither an adverb nor *not*."""
    i += 1
    while i < len(words) and (
        CLOSED.get(words[i].lower()) == "NEG" or {r.pos for r in lexicon.read(words[i].lower())} == {"adv"}
    ):
        i += 1
    return i


def _participles(words: Sequence[str], verb: int, lexicon: Lexicon) -> list[Reading]:
    return [r for word in words[verb : verb + 1] for r in lexicon.read(word.lower()) if r.tag == "VBN"]


def _is_participle(words: Sequence[str], verb: int, lexicon: Lexicon) -> bool:
    """Whether a word is a participle and no infinitive: *he'd left*, but not *he'd put*."""
    participles = _participles(words, verb, lexicon)
    return bool(participles) and all(r.tag != "VB" for r in lexicon.read(words[verb].lower()))


def _is_perfect(words: Sequence[str], verb: int, lexicon: Lexicon) -> bool:
    """Whether somebody did what a participle tells: it has an object, or is no verb that could have one."""
    participles = _participles(words, verb, lexicon)
    if not participles:
        return False
    if words[verb].lower() == "been":
        return True
    behind = words[verb + 1] if verb + 1 < len(words) else "."
    if behind[0].isupper() or CLOSED.get(behind.lower()) in _OBJECTS:
        return True
    following = behind.lower()
    return any(
        (r.act == "promise" and following == "to") or (r.kind in _DOING and following not in _DOING[r.kind])
        for r in participles
    )
