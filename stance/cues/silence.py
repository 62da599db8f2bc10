"""Silence that refuses nobody anything: *declined to comment*, *refused to name the buyer*."""

from __future__ import annotations

from stance.reading import SentenceReading

STATEMENTS = frozenset(("comment", "statement"))
#: Verbs that refuse to give their object, as *rejected* does not.
_DECLINING = frozenset(("decline", "refuse"))
#: What is told to nobody in particular: *refused to name the buyer*.
_TELLING = frozenset(
    "answer confirm disclose discuss elaborate identify name reply respond reveal say specify speculate".split()
)
#: What reporters would do with whoever keeps silent: *refused to be drawn*.
_APPROACHING = frozenset(("draw", "interview", "quote"))
_TALKING = frozenset(("speak", "talk"))
_GIVING = frozenset(("give", "provide", "publish", "release"))
_PARTICULARS = frozenset(("name", "detail", "identity", "particulars"))
_ASKED_BY = frozenset("correspondent journalist media medium press reporter".split())


def declines_to_comment(reading: SentenceReading, token: int) -> bool:
    """*Turned down a request to comment*, *declined comment*, *refused to comment*: nobody asked for more than words; but
    *rejected the comments* is about what others said."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.reading[token].act != "refuse":
        return False
    labels = ("xcomp", "obj") if syntax.lemma[token] in _DECLINING else ("xcomp",)
    refused = (i for label in labels for i in structure.governed(token, label))
    return any(syntax.lemma[i] == "comment" for i in refused) or any(
        syntax.lemma[i] in STATEMENTS
        for noun in structure.governed(token, "obj")
        for label in ("for", "xcomp")
        for i in structure.governed(noun, label)
    )


def keeps_silent(reading: SentenceReading, token: int) -> bool:
    """*Refused to name the buyer*, *to release the name of the buyer*, *to talk to reporters*, *to be drawn*, but not *to tell
    the judge*."""
    structure, syntax = reading.structure, reading.syntax
    refusal = structure.head[token] if structure.label[token] == "xcomp" else token
    if syntax.reading[refusal].act != "refuse":
        return False
    for verb in reading.structure.governed(refusal, "xcomp"):
        particulars = any(syntax.lemma[i] in _PARTICULARS for i in reading.structure.governed(verb, "obj"))
        told = syntax.lemma[verb] in _TELLING or (syntax.lemma[verb] in _GIVING and particulars)
        silent = told or (syntax.lemma[verb] in _APPROACHING and syntax.voice[verb] == "passive")
        if (silent and not _is_owed(reading, verb)) or _meets_press(reading, verb):
            return True
    return False


def _meets_press(reading: SentenceReading, verb: int) -> bool:
    """*Speak to a reporter*, *talk with the media*."""
    syntax = reading.syntax
    heard = [i for label in ("to", "with") for i in reading.structure.governed(verb, label)]
    return syntax.lemma[verb] in _TALKING and any(syntax.lemma[i] in _ASKED_BY for i in heard)


def _is_owed(reading: SentenceReading, verb: int) -> bool:
    """Whether somebody asked for it: *refused to give Mali the names*, *to disclose them to Mali*, *to answer the judge*, but
    not *to respond to the claims*."""
    structure, syntax = reading.structure, reading.syntax
    if any(structure.label[i] in ("obj2", "advcl") for i in structure.dependents[verb]):
        return True
    asking = set(structure.governed(verb, "to"))
    if any(asking & {mention.head, *structure.ancestors(mention.head)} for mention in reading.mentions):
        return True
    if syntax.lemma[verb] != "answer":
        return False
    below = [m for m in reading.mentions if verb in structure.ancestors(m.head)]
    return any(syntax.lemma[m.head] not in _ASKED_BY for m in below)
