"""Verdicts: what somebody says of another in words of praise or blame: *said that Kenya had acted wisely*, *called Reed a
fine administrator*."""

from __future__ import annotations

from stance.reading import SentenceReading

#: Up to so many words above a token stands the verb of its clause: *had [behaved [with [needless harshness]]]*.
_STEPS = 3
#: How a clause of its own hangs: what stands above it is another verdict.
_CLAUSES = frozenset(("ccomp", "acl", "advcl", "xcomp", "conj", "appos", "subj", "frag"))


def verdict_features(reading: SentenceReading, token: int) -> list[str]:
    """Of whom the clause of a token tells and who says so, beside how the token hangs in it, and whether it praises or
    blames."""
    structure, word = reading.structure, reading.syntax.reading[token]
    if word.attitude == "0" and word.act == "none":
        return []
    at, chain = token, list[str]()
    while len(chain) < _STEPS and structure.head[at] >= 0 and structure.label[at] not in _CLAUSES:
        if at in structure.subject and structure.label[at] != "pred":
            break
        chain.append(structure.label[at])
        at = structure.head[at]
    judged = _judged(reading, at)
    said = _saying(reading, at)
    way = f"{word.attitude},{','.join(chain)}"
    return [f"verdict={way},{judged},{said}", f"verdict_act={word.act},{judged},{said}"]


def _judged(reading: SentenceReading, verb: int) -> str:
    """What the clause of a verb is about: an actor, something of one, something else."""
    subject = reading.structure.subject.get(verb, -1)
    if subject < 0:
        return "none"
    if reading.mention_at[subject] >= 0:
        return reading.mentions[reading.mention_at[subject]].form
    return "owned" if any(mention.possessed == subject for mention in reading.mentions) else "thing"


def _saying(reading: SentenceReading, verb: int) -> str:
    """Who says what a verb tells: an actor in a report, or one whom the sentence need not name in a quotation."""
    structure, words = reading.structure, reading.syntax.reading
    while structure.label[verb] == "conj" and structure.head[verb] >= 0:
        verb = structure.head[verb]
    above = structure.head[verb] if structure.label[verb] == "ccomp" else -1
    if above >= 0:
        speaking = reading.mention_of(structure.subject.get(above, -1)) >= 0
        return f"said,{words[above].act},{speaking}"
    return "quoted" if reading.syntax.quoted[verb] else "told"
