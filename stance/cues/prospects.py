"""Prospects: what somebody is likely to do, threatens, hesitates or is pressed to do, weighs, or would do on a condition has
not been done."""

from __future__ import annotations

from stance.cues.ahead import is_ahead
from stance.cues.charges import is_only_charged
from stance.cues.fiction import is_fiction
from stance.cues.possibility import is_only_possible
from stance.cues.whoever import does_whoever
from stance.reading import SentenceReading

#: What they say that others will do is not done: *hopes that Mali will thank them*.
_EXPECTING = frozenset(
    "hope fear expect believe think predict wish anticipate trust worry assume reckon".split()
)
#: Before an infinitive that is not done; of those that hesitate the negation is.
_SHORT_OF = frozenset("expect hope threaten wait".split())
_HESITATING = frozenset(("hesitate",))
#: With a negation before them they tell that it is not done: *did not dare to*, *does not want to*.
_COMING_TO = frozenset(
    "able afford agree begin bother bring choose dare decide intend manage need seem start want willing wish".split()
)
#: What is in prospect: *likely to*, *set to*, *afraid to*.
_COMING = frozenset("bound certain likely sure unlikely".split())
_DESTINED = frozenset("poise rumour rumor schedule set slate tip".split())
_SHRINKING = frozenset("afraid frightened hesitant scared wary".split())
#: What is still open is weighed, in words or in thought.
WEIGHING = frozenset(
    "assess consider contemplate debate discuss examine mull ponder review study weigh".split()
)
_TALKING = frozenset("speak talk think".split())
#: Whoever puts off doing it has not done it.
_DEFERRING = frozenset("defer delay postpone".split())
#: Whoever is bidden has not done it: of these verbs and of those that ask, unless it is told who does so.
_BIDDING = frozenset(("tell", "expect", "order", "invite", "suppose"))
_INSTRUCTING = frozenset(("instruct",))
#: What presses somebody, and verbs for how it stands before him or he withstands it.
_PRESSING = frozenset("call demand plea pressure request".split())
_WITHSTANDING = frozenset(
    "confront defy dismiss face ignore meet rebuff rebuke reject resist spurn withstand".split()
)
#: What comes late or hardly, and verbs for putting it off.
_LATENESS = frozenset("delay difficulty hesitancy hesitation slowness".split())
_PUTTING_OFF = frozenset(("delay", "postpone"))
_NONE = frozenset("little no without".split())
_NEARLY = frozenset(("almost", "nearly"))
#: What stands between a negation and its verb.
_AUXILIARY = frozenset("ADV BE DO HAVE MODAL".split())
_PAST = frozenset(("VBD", "VBN"))
#: What is promised with these, and *only* before a condition, is made to hang on that.
_PROMISING = frozenset(("will", "would", "shall", "'ll", "'d"))
_WOULD = frozenset(("would", "'d"))
_CONDITIONS = frozenset("after if once provided when".split())
#: What whoever has it could do, and who has it or not.
_POWERS = frozenset(
    "authority capacity chance majority mean means money mandate number opportunity power right strength vote".split()
)
_LACKING = frozenset(("lack", "need", "want"))
#: Before an *if* that sets no condition, besides verbs that ask or know.
_EVEN = frozenset(("as", "even"))
_WONDERING = frozenset("ask asked asking know see sure wonder wondered wondering".split())


def is_in_prospect(reading: SentenceReading, verb: int) -> bool:
    """Whether what ``verb`` tells is likely, threatened, awaited or nearly done, or would be done: *is likely to back Mali*,
    *considered backing Mali*, *almost backed Mali*, *would have backed Mali*, but not *would back Mali*, which may be a
    promise."""
    lower = reading.syntax.lower
    if verb and (lower[verb - 1] in _NEARLY or _is_put_off(reading, verb)):
        return True
    if is_only_possible(reading, verb) or is_fiction(reading, verb):
        return True
    above = reading.structure.head[verb]
    if above < 0:
        open_still = _is_under_pressure(reading, verb)
    else:
        open_still = (
            is_ahead(reading, verb)
            or is_only_charged(reading, verb)
            or does_whoever(reading, verb)
            or _is_awaited(reading, verb, above)
            or _is_short_of(reading, verb, above)
            or _is_weighed(reading, verb, above)
            or _is_within_power(reading, verb, above)
        )
    return open_still or _would_only(reading, verb) or _hangs_on_condition(reading, verb)


def _is_within_power(reading: SentenceReading, verb: int, above: int) -> bool:
    """*Has the votes to back Mali*, *has no power to back Mali*, *lacks the means to back Mali*."""
    structure, syntax = reading.structure, reading.syntax
    if structure.label[verb] not in ("xcomp", "acl") or syntax.voice[verb] != "base":
        return False
    having = structure.head[above] if syntax.pos[above] == "NOUN" else above
    if having < 0 or not (syntax.pos[having] == "HAVE" or syntax.lemma[having] in _LACKING):
        return False
    return any(syntax.lemma[i] in _POWERS and i < verb for i in structure.governed(having, "obj"))


def is_negated(reading: SentenceReading, token: int) -> bool:
    """Whether *not*, *never* or *cannot* stands before a word, adverbs and auxiliaries passed over: *did not dare*."""
    lower, pos = reading.syntax.lower, reading.syntax.pos
    before = token - 1
    while before >= 0 and pos[before] in _AUXILIARY and lower[before] != "cannot":
        before -= 1
    return before >= 0 and (pos[before] == "NEG" or lower[before] == "cannot")


def leads_nowhere(reading: SentenceReading, adjective: int) -> bool:
    """Whether it only tells that something is not done: *afraid to back Mali*, *close to backing Mali*, but not *too weak to
    back Mali*, which judges, nor *not willing to back Mali*, which refuses."""
    if reading.syntax.lower[adjective - 1 : adjective] == ["too"] or is_negated(reading, adjective):
        return False
    below = reading.structure.governed(adjective, "xcomp")
    return any(_is_short_of(reading, verb, adjective) for verb in below)


def has_possessor(reading: SentenceReading, noun: int) -> bool:
    """Whether it is told whose a noun is: *Mali's motion*, *a call by Mali*, *a British draft*."""
    structure = reading.structure
    owners = (i for label in ("poss", "by", "from", "of", "mod") for i in structure.governed(noun, label))
    return any(reading.mention_of(i) >= 0 for i in owners)


def _is_awaited(reading: SentenceReading, verb: int, above: int) -> bool:
    """*Hopes that Mali will thank them*, *expects Mali to thank them*, but not *believes that Mali thanked them*."""
    label, lemma = reading.structure.label[verb], reading.syntax.lemma[above]
    return label == "ccomp" and lemma in _EXPECTING and _is_promised(reading, verb)


def _is_short_of(reading: SentenceReading, verb: int, above: int) -> bool:
    """*Threatened to thank them*, *is set to thank them*, *too timid to thank them*, *was asked to thank them*, *resisted
    pressure to thank them*, *close to thanking them*."""
    structure, syntax = reading.structure, reading.syntax
    if structure.label[verb] != "xcomp":
        return False
    lemma, pos = syntax.lemma[above], syntax.pos[above]
    if lemma in _COMING_TO and is_negated(reading, above):
        return True
    if pos == "NOUN":
        return lemma in _PRESSING and _presses(reading, above)
    if pos == "VERB":
        made = syntax.voice[verb] == "base" and _is_made_to(reading, above)
        if syntax.is_undergone(above):
            return made
        if (made and _is_headline_passive(reading, verb, above)) or _are_calls(reading, verb, above):
            return True
        return lemma in _SHORT_OF or (lemma in _HESITATING and not is_negated(reading, above))
    if pos != "ADJ":
        return False
    if syntax.voice[verb] == "ing":
        return lemma == "close"
    made = structure.label[above] == "pred" and syntax.lemma[structure.head[above]] == "make"  # made sure to
    too = syntax.lower[above - 1 : above] == ["too"]
    return too or lemma in _SHRINKING or (lemma in _COMING and not made)


def _is_made_to(reading: SentenceReading, above: int) -> bool:
    """*Is tipped to do it*, *was told to*, *was asked to*, but not *was asked by Mali to*, which then wants it."""
    lemma = reading.syntax.lemma[above]
    if lemma in _BIDDING or lemma in _DESTINED:
        return True
    asks = reading.syntax.reading[above].act == "ask" or lemma in _INSTRUCTING
    return asks and reading.structure.dependent(above, "by") < 0


def _presses(reading: SentenceReading, noun: int) -> bool:
    """*Under pressure*, *faces calls*, but not *faces Mali's calls*, which then wants it."""
    structure = reading.structure
    withstood = structure.label[noun] == "obj" and reading.syntax.lemma[structure.head[noun]] in _WITHSTANDING
    return (withstood or structure.label[noun] == "under") and not has_possessor(reading, noun)


def _is_headline_passive(reading: SentenceReading, verb: int, above: int) -> bool:
    """Whether a headline leaves out *is* before a past form that has no object: *Mali told to do it*, but not *told Togo to*,
    *Mali had asked to*, *Mali wanted to*, *Mali appealed to Togo to*."""
    structure, syntax = reading.structure, reading.syntax
    word = syntax.reading[above]
    if syntax.voice[above] != "finite" or word.tag not in _PAST or word.lemma in _COMING_TO:
        return False
    if word.act == "ask" and "obj" not in word.recipient.split("/"):
        return False
    helped = any(syntax.pos[i] == "HAVE" for i in structure.governed(above, "aux"))
    return not helped and all(syntax.pos[i] in ("ADV", "TO") for i in range(above + 1, verb))


def _are_calls(reading: SentenceReading, verb: int, above: int) -> bool:
    """*Calls grow for Mali to do it*."""
    structure, syntax = reading.structure, reading.syntax
    calls = structure.subject_of(above)
    if calls < 0 or syntax.pos[calls] != "NOUN" or syntax.lemma[calls] not in _PRESSING:
        return False
    return any(above < i < verb for label in ("for", "on") for i in structure.governed(above, label))


def _is_under_pressure(reading: SentenceReading, verb: int) -> bool:
    """*Mali under pressure to do it*, as headlines have it."""
    structure, syntax = reading.structure, reading.syntax
    subject = structure.subject_of(verb)
    if subject < 0 or syntax.lower[verb - 1 : verb] != ["to"]:
        return False
    return any(
        _presses(reading, i)
        for i in structure.governed(subject, "under")
        if i < verb and syntax.lemma[i] in _PRESSING
    )


def _is_weighed(reading: SentenceReading, verb: int, above: int) -> bool:
    """*Considered thanking them*, *talked about thanking them*, *put off thanking them*, but not *spoke, thanking them*."""
    syntax = reading.syntax
    if syntax.voice[verb] != "ing" or verb < above:
        return False
    put_off = syntax.lemma[above] == "put" and syntax.lower[above + 1 : above + 2] == ["off"]
    if not put_off and syntax.lemma[above] not in WEIGHING | _TALKING | _DEFERRING:
        return False
    return all(syntax.pos[i] == "ADV" or syntax.lower[i] in ("about", "of") for i in range(above + 1, verb))


def _is_put_off(reading: SentenceReading, verb: int) -> bool:
    """*The delay in helping them*, *delayed helping them*, but not *had no hesitation in helping them*."""
    lemma, lower = reading.syntax.lemma, reading.syntax.lower
    if reading.syntax.voice[verb] != "ing":
        return False
    if lower[verb - 1] != "in" or verb < 2:
        return lemma[verb - 1] in _PUTTING_OFF and reading.syntax.pos[verb - 1] == "VERB"
    return lemma[verb - 2] in _LATENESS and _NONE.isdisjoint(lower[max(0, verb - 4) : verb - 2])


def _would_only(reading: SentenceReading, verb: int) -> bool:
    """*Would have thanked them*, *would thank them if it won*, but not *would not thank them even if it won*."""
    lower = reading.syntax.lower
    if _WOULD.isdisjoint(lower):
        return False
    auxiliaries = {lower[i] for i in reading.structure.governed(verb, "aux")}
    if _WOULD.isdisjoint(auxiliaries) or is_negated(reading, verb):
        return False
    return "have" in auxiliaries or any(
        word == "if" and lower[max(0, i - 1)] not in _EVEN | _WONDERING for i, word in enumerate(lower)
    )


def _hangs_on_condition(reading: SentenceReading, verb: int) -> bool:
    """*Will support Togo only if it leaves Mali*, but not *supported Togo only after it had left Mali*."""
    structure, lower = reading.structure, reading.syntax.lower
    if "only" not in lower or not _is_promised(reading, verb):
        return False
    return any(
        lower[i] == "only"
        and lower[i + 1] in _CONDITIONS
        and (structure.head[i] == verb or _is_clause_of(reading, structure.head[i], verb))
        for i in range(verb + 1, len(lower) - 1)
    )


def _is_promised(reading: SentenceReading, verb: int) -> bool:
    auxiliaries = reading.structure.governed(verb, "aux")
    return any(reading.syntax.lower[i] in _PROMISING for i in auxiliaries)


def _is_clause_of(reading: SentenceReading, clause: int, verb: int) -> bool:
    structure = reading.structure
    return clause >= 0 and structure.label[clause] == "advcl" and structure.head[clause] == verb
