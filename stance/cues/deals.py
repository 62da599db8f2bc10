"""Deals: who agrees on business of his own with others, or takes what is due to him, backs nobody."""

from __future__ import annotations

from stance.cues.trade import is_relief
from stance.reading import SentenceReading

#: How what is agreed hangs on *agree* beside those with whom; who *agrees on* something without a deal is of one mind.
_AGREED = frozenset(("xcomp", "obj"))
#: Verbs for what is done for a price or in common.
_DEALING = frozenset("acquire buy combine lease loan merge purchase rent sell swap".split())
#: What is accepted because it is due, and favours nobody.
_DUE = frozenset(
    "award blame cash cheque credential credentials defeat delivery fine honour job liability medal nomination payment "
    "penalty post prize resignation responsibility role trophy".split()
)

#: What courts and overseers impose; who consents to it gives in.
_IMPOSED = frozenset("decree injunction judgement judgment order penalty sanction suspension".split())


def makes_deal(reading: SentenceReading, token: int) -> bool:
    """*Agreed with Peru to share it*, *agreed a price with Peru*, *agreed with Peru on quotas*, *agreed to merge with the
    bank*, but not *agrees with Peru on quotas*, *agreed with him on quotas*, *agreed with Peru that it should be shared*,
    *agreed to buy arms for Peru*."""
    structure, syntax = reading.structure, reading.syntax
    verb = _agreeing(reading, token)
    if verb < 0:
        return False
    labels = {structure.label[i] for i in structure.dependents[verb]}
    if "with" in labels and (not labels.isdisjoint(_AGREED) or ("on" in labels and _strikes(reading, verb))):
        return True
    return any(
        syntax.lemma[deed] in _DEALING
        and structure.dependent(deed, "for") < 0
        and not any(is_relief(reading, i) for i in structure.governed(deed, "obj"))
        for deed in structure.governed(verb, "xcomp")
    )


def _strikes(reading: SentenceReading, verb: int) -> bool:
    """Whether it tells of an agreement that is struck: *agreed*, but not *agrees*, *agreed with him*."""
    partners = (reading.mention_of(i) for i in reading.structure.governed(verb, "with"))
    persons = any(i >= 0 and reading.mentions[i].form == "pronoun" for i in partners)
    return reading.syntax.lower[verb] == "agreed" and not persons


def _agreeing(reading: SentenceReading, token: int) -> int:
    """The verb *agree* at ``token``, at *with* or what is agreed to be done, or -1."""
    structure, syntax = reading.structure, reading.syntax
    above = structure.head[token]
    verb = above if syntax.lower[token] == "with" or structure.label[token] in ("xcomp", "obj") else token
    return verb if verb >= 0 and syntax.lemma[verb] == "agree" else -1


def takes_due(reading: SentenceReading, token: int) -> bool:
    """*Accepted delivery of the jets*, *consented to a court order*, not *accepted the offer*, *the job offered by Mali*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token] if structure.label[token] == "prep" else token
    if verb >= 0 and syntax.lemma[verb] == "consent":
        return any(syntax.lemma[i] in _IMPOSED for i in structure.governed(verb, "to"))
    if syntax.lemma[token] != "accept" or syntax.pos[token] != "VERB":
        return False
    passive = syntax.voice[token] == "passive"
    taken = structure.subject_of(token) if passive else structure.dependent(token, "obj")
    return taken >= 0 and syntax.lemma[taken] in _DUE and structure.dependent(taken, "acl") < 0
