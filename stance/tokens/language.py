"""Whether a text is English, by its function words.

Two lists of words cost some fifty microseconds; a statistical identifier takes as long as the classification itself and
holds English headlines for Latin or Malay. Names make up most of a headline, and many hold foreign function words:
those are told from a foreign text by the capitals around them. In doubt a text passes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stance.tokens.text import UNSEEN

WARNING = "The text does not look English; the model has only learned English, so do not rely on this answer."
NO_CAPITALS = (
    "The text has no capital letters, by which names are told: write them as they are written in print."
)

#: Frequent in English.
_ENGLISH = """
about after also amid and are as at be been but by for from had has have he her his into is it its
more not of on over said says she than that the their these they this to was were which who will with
would
"""
#: Frequent in other languages of the Latin alphabet, and not English words.
_FOREIGN = """
af ao att auch auf aus av avec bei bir bu cette che como da dal dall dalla dans das dat de dei del dell
della delle dem der des det di doch dopo dos du een ein eine einem einen einer eines el em en entre est et
fra från fue für gli haben hanno heeft het hij ich ikke il ile ils im ini inte ist için je jeg jest kan l la
las le les leur los mais mit más na nach nel nell nella nicht nie niet noch nous né och og ont os para però
på qu que quella questo qui se sein seine sich sie sig sind sobre som sono sont su sul sull sulla sur sus
tegen tras uit um un una und une uno untuk von voor vous werd werden wie wird wordt wurde wurden y yang zijn
zu zum zur à è él över
"""
ENGLISH = frozenset(_ENGLISH.split())
FOREIGN = frozenset(_FOREIGN.split())
#: How much of a text is looked at, in characters; enough to tell, whatever the length.
SAMPLE = 500
#: From so many words on, a text has function words enough to ask for English ones.
MANY_WORDS = 30

#: Soft hyphens, and spaces and joiners without width, which text pasted from web pages has inside words.
_HIDDEN = re.compile(f"[{UNSEEN}]")
_WORD = re.compile(r"[^\W\d_]+")
#: Function words before the capital of a name, such as "Von der Leyen", "Rio de Janeiro" and "Los Angeles".
_BEFORE_NAME = re.compile(
    r"\b(?=[ADELVYZadelvyz])(?i:v[ao]n(?: de[mnr]?)?|(?:d[aeiou]|das|de[il]|della|dos|[ey])(?: l[ao]s?)?|[ae]l|l[aeo]s?|zu)"
    r"[ '’](?=[^\W\d_a-zß-öø-ÿ])"
)


def looks_english(text: str) -> bool:
    """True unless the text's beginning shows another language.

    The letters must be Latin. A text of `MANY_WORDS` must have English function words, and no fewer than foreign
    ones; a shorter one may lack them, as headlines do, and passes unless it has two foreign ones more than English.
    """
    sample = _HIDDEN.sub("", text[:SAMPLE])
    particles = _BEFORE_NAME.findall(sample)
    words = _WORD.findall(_BEFORE_NAME.sub(" ", sample) if particles else sample)
    letters = "".join(words)
    if len(letters.encode("latin-1", "ignore")) < 0.7 * len(letters):
        return False
    english = sum(map(ENGLISH.__contains__, map(str.lower, words)))
    foreign = _foreign(words) + any(map(str.islower, particles))
    if len(words) >= MANY_WORDS:
        return english >= 0.08 * len(words) and english >= foreign
    return foreign < english + 2


def _foreign(words: Sequence[str]) -> int:
    """How many are foreign function words in lower case, as names are not, or open the text ("Le gouvernement")."""
    opening = len(words) > 1 and words[1].islower() and words[0].lower() in FOREIGN and not words[0].islower()
    return opening + sum(map(FOREIGN.__contains__, words))
