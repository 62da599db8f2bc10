"""Titles as they are abbreviated before a name: *Gov. Reed*, *Gens Reed and Berg*."""

from __future__ import annotations

#: Titles as they are abbreviated, in small letters and without their full stop, and the words for which they stand; those
#: before several names are titles of each of them.
ABBREVIATED = {
    "adm": "admiral",
    "amb": "ambassador",
    "atty": "attorney",
    "capt": "captain",
    "cllr": "councillor",
    "cmdr": "commander",
    "col": "colonel",
    "cpl": "corporal",
    "dr": "doctor",
    "fr": "father",
    "gen": "general",
    "gens": "general",
    "gov": "governor",
    "govs": "governor",
    "hon": "honourable",
    "insp": "inspector",
    "lt": "lieutenant",
    "maj": "major",
    "mme": "madame",
    "mr": "mister",
    "mrs": "missus",
    "ms": "miss",
    "msgr": "monsignor",
    "pres": "president",
    "prof": "professor",
    "rep": "representative",
    "reps": "representative",
    "rev": "reverend",
    "sen": "senator",
    "sens": "senator",
    "sgt": "sergeant",
    "supt": "superintendent",
}


def unabbreviated(word: str) -> str:
    """A word of a title in full: *Governor* for *Gov.*, *general* for *gen*."""
    full = ABBREVIATED.get(word.lower().removesuffix("."), word)
    return full.capitalize() if word[:1].isupper() and full != word else full
