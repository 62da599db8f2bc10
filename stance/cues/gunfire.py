"""Gunfire: whoever comes under the fire of soldiers or is attacked by gunmen is shot at, and not criticised, nor does an
offensive offend anybody."""

from __future__ import annotations

from stance.reading import SentenceReading

_SHOOTERS = frozenset(
    "army artillery assailant attacker bandit battery drone extremist fighter force gang gunboat gunman gunner guerrilla "
    "guerilla helicopter infantry insurgent jihadist looter marine militant militia militiaman mob mortar paratrooper pirate "
    "position rebel rioter sniper soldier tank terrorist troop warplane warship".split()
)
FIRE = frozenset(("fire", "attack"))
#: Behind these stands for what somebody is criticised.
_REASONS = ("for", "over", "about")
_OF = ("from", "of", "by")
#: What stands before a noun in its phrase.
_BEFORE = ("ADJ", "DET", "GEN", "POSS")


def is_shot_at(reading: SentenceReading, token: int) -> bool:
    """*Came under fire from rebels near Gao*, *under attack from armed youths*, but not *from rebels over the delay*, *from
    critics*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token] if syntax.pos[token] in ("PREP", "NOUN") else token
    beside = structure.dependents[verb] if verb >= 0 else ()
    fire = next((i for i in (token, *beside) if _is_fire(reading, i)), -1)
    if fire < 0:
        return False
    around = [i for i in (fire, structure.head[fire]) if i >= 0]
    doers = [i for label in _OF for above in around for i in structure.governed(above, label)]
    if not any(_shoots(reading, i) for i in doers) or _criticised(reading, fire):
        return False
    return all(structure.dependent(i, label) < 0 for label in _REASONS for i in (*around, *doers))


def is_campaign(reading: SentenceReading, token: int) -> bool:
    """*The raid is no major offensive*, *called off the offensive*, but not *the remark is offensive*, *called the remark
    offensive*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token] if syntax.lower[token] == "off" else token
    calls = verb >= 0 and syntax.lemma[verb] == "call"
    named = (token, *structure.governed(verb, "obj"), *structure.governed(verb, "off")) if calls else (token,)
    return any(
        syntax.lower[i] == "offensive"
        and syntax.pos[i] == "NOUN"
        and syntax.pos[i - 1] in _BEFORE
        and syntax.pos[i + 1 : i + 2] != ["NOUN"]
        for i in named
    )


def _shoots(reading: SentenceReading, doer: int) -> bool:
    """Whether arms are what somebody is known for: *gunmen*, *armed youths*."""
    syntax = reading.syntax
    armed = any(syntax.lower[i] == "armed" for i in reading.structure.dependents[doer])
    return armed or syntax.lemma[doer] in _SHOOTERS


def _criticised(reading: SentenceReading, fire: int) -> bool:
    """Whether it is one person who is under attack, as a minister is from the rebels in his party."""
    syntax, verb = reading.syntax, reading.structure.head[fire]
    under = reading.structure.subject_of(verb)
    named = (
        under >= 0
        and reading.mention_at[under] >= 0
        and reading.mentions[reading.mention_at[under]].kind == "person"
    )
    alone = named or (syntax.reading[under].kind == "person" and syntax.lower[under] == syntax.lemma[under])
    return syntax.lower[fire] == "attack" and under >= 0 and alone


def _is_fire(reading: SentenceReading, token: int) -> bool:
    return reading.syntax.lower[token] in FIRE and reading.syntax.lower[token - 1 : token] == ["under"]
