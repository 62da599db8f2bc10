"""Paths from a cue to every mention, as they stand in the structure and as they are taken where others do the deed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stance.cues.bidding import first_infinitive, is_asked, is_duty, is_fond
from stance.cues.calling import called_by
from stance.cues.disputed import denies_clause
from stance.reading import SentenceReading
from stance.roles.attributed import attributed
from stance.roles.befriended import befriended
from stance.roles.blamed import blamed_on, to_blame
from stance.roles.coming import coming
from stance.roles.decisions import done_before
from stance.roles.feelings import felt, felt_in
from stance.roles.means import by_means
from stance.roles.summed import summed_up
from stance.roles.texts import text_told
from stance.structure.clausewords import TELLING
from stance.words.acts import CLAIMING, SAYING_NO

#: Classes and acts of words for what others may deny.
_CLAIMS = CLAIMING | {"speech", "asking", "ask"}
#: Classes of nouns for what somebody says.
_WORDS = frozenset(("claim", "speech"))
#: What a verb of saying has beside it where it tells something of its own.
_SAID = frozenset(("obj", "for", "xcomp", "ccomp"))
_LODGING = frozenset("file lodge submit lay make bring send".split())
#: So many words the noun behind *whose* has before it at most.
_LONGEST = 6
#: The paths from what something is called to who calls it so: *the plan was called naive by Mali*, *Mali called it naive*.
_CALLED, _CALLING = "^pred..by", "^acl.^obj.subj"
#: Those from a reproach to who says what it is worth: *said Mali's charge was absurd*, *called Mali's charge absurd*.
_SAID_OF, _CALLING_IT = "^subj.^ccomp.subj", "^obj.subj"
#: Those from what stands in a text to who has issued it: *a text accusing Togo was issued by Mali*, *Mali issued it*.
_ISSUED, _ISSUING = "^acl.^subj..by", "^acl.^obj.subj"
#: Those from *to blame*, which stand as with a verb: *Mali is to blame, Togo said*, *Togo blames Mali*.
_BLAMED = {"subj": ".obj", "^ccomp.subj": "subj", "^xcomp.^ccomp.subj": "subj"}
_PUTTING_OUT = frozenset(
    "adopt circulate deliver draft issue pass post publish put release send sign write".split()
)
_COMPLAINTS = frozenset(("complaint", "protest", "grievance"))


def paths_from(reading: SentenceReading, anchor: int, voicing: tuple[int, int] | None) -> list[str]:
    """The path from the cue at token ``anchor`` to each mention; a member of a list that is off the structure takes another's.

    Whoever voices another's stance (``voicing``, see `stance.roles.voicing`) stands apart from whoever welcomes or rejects it.
    """
    paths = [reading.structure.path(anchor, m.head) for m in reading.mentions]
    if reading.syntax.pos[anchor] == "ADJ":  # called naive by Mali
        paths = [path.replace(_CALLED, _CALLING, 1) if path.startswith(_CALLED) else path for path in paths]
    elif called_by(reading, anchor) >= 0:
        paths = [
            path.replace(_SAID_OF, _CALLING_IT, 1) if path.startswith(_SAID_OF) else path for path in paths
        ]
    if _is_issued(reading, text_told(reading, anchor)):
        paths = [path.replace(_ISSUED, _ISSUING, 1) if path.startswith(_ISSUED) else path for path in paths]
    if to_blame(reading, anchor) >= 0:
        paths = [_BLAMED.get(path, path) for path in paths]
    if voicing is not None:
        paths[voicing[0]] = "voices"
    if _takes_antecedent(reading, anchor):
        paths = [f".obj{path[5:]}" if path.startswith("^acl..") else path for path in paths]
    paths = felt_in(reading, anchor, _owned(reading, anchor, paths))
    verb, below = _deed(reading, anchor)
    taken = {
        **_bidden(reading, verb, below),
        **_summoned(reading, verb, below),
        **_lodged(reading, anchor, verb, paths),
        **summed_up(reading, anchor, paths),
        **attributed(reading, paths),
        **coming(reading, anchor, paths),
        **by_means(reading, anchor, paths),
        **felt(reading, anchor, paths),
        **befriended(reading, anchor),
        **blamed_on(reading, anchor),
        **done_before(reading, anchor, paths),
        **(_claimed(reading, anchor, paths) or _undergoing_claimed(reading, anchor)),
    }
    if taken:
        paths = [taken.get(path, path) for path in paths]
    if "far" not in paths:
        return paths
    by_group = {
        m.group: path
        for m, path in zip(reading.mentions, paths, strict=True)
        if m.group >= 0 and path != "far"
    }
    return [
        by_group.get(m.group, path) if path == "far" and m.group >= 0 else path
        for m, path in zip(reading.mentions, paths, strict=True)
    ]


def _owned(reading: SentenceReading, anchor: int, paths: list[str]) -> list[str]:
    """The paths, in a clause with *whose* those to its antecedent as to an owner: *Mali, whose praise for Chad was noted*."""
    structure, lower = reading.structure, reading.syntax.lower
    if "whose" not in lower:
        return paths
    for whose in (i for i, word in enumerate(lower) if word == "whose"):
        behind = range(whose + 1, min(len(lower), whose + _LONGEST))
        noun = next((i for i in behind if structure.label[i] in ("subj", "obj")), -1)
        verb = structure.head[noun] if noun >= 0 else -1
        above = structure.path(anchor, structure.head[verb]) if verb >= 0 else ""
        if above.endswith("^acl.") and structure.label[verb] == "acl" and structure.head[verb] < whose:
            owned = f"{structure.path(anchor, noun).removeprefix('same')}.poss"
            paths = [
                owned + path.removeprefix(above) if path == above or path.startswith(f"{above}.") else path
                for path in paths
            ]
    return paths


def _is_issued(reading: SentenceReading, text: int) -> bool:
    """Whether a text is put out by somebody in the passive: *a letter accusing Mali was published by Chad*."""
    syntax = reading.syntax
    verb = reading.structure.head[text] if text >= 0 and reading.structure.label[text] == "subj" else -1
    return verb >= 0 and syntax.voice[verb] == "passive" and syntax.lemma[verb] in _PUTTING_OUT


def _takes_antecedent(reading: SentenceReading, anchor: int) -> bool:
    """Whether the cue is the verb of a relative clause with its object before it: *a plan by Mali, which Chad rejected*."""
    structure, syntax = reading.structure, reading.syntax
    return (
        structure.label[anchor] == "acl"
        and syntax.voice[anchor] not in ("participle", "passive", "ing")
        and structure.subject_of(anchor) not in (-1, structure.head[anchor])
        and all(structure.label[i] != "obj" for i in structure.dependents[anchor])
    )


def _deed(reading: SentenceReading, anchor: int) -> tuple[int, str]:
    """The verb whose deed the cue is, itself or the one that has it as its object, and the path up to that."""
    structure = reading.structure
    if structure.label[anchor] == "obj" and reading.syntax.pos[anchor] == "NOUN":
        return structure.head[anchor], "^obj."
    return anchor, ""


def _bidden(reading: SentenceReading, verb: int, below: str) -> Mapping[str, str]:
    """Who urges others stands where a subject does, and who is urged beside him: *Ghana urged Togo to back Mali*, *Ghana urged
    Togo to wait and back Mali*, *Ghana urged Togo to join Chad in backing Mali*, *Ghana said Togo should be grateful to
    Mali*."""
    structure, doer = reading.structure, f"{below}subj"
    if _joins_in(reading, verb) or is_fond(reading, verb):
        below, verb = f"{below}^{structure.label[verb]}.", structure.head[verb]
    if (first := first_infinitive(reading, verb)) == structure.head[verb]:
        verb = first
    if not is_asked(reading, verb) and not is_duty(reading, verb):
        return {}
    urging = f"{below}^{structure.label[verb]}.subj"
    if reading.syntax.voice[verb] == "passive":
        return {urging: ".by"}
    return {urging: doer, doer: "urged"}


def _joins_in(reading: SentenceReading, verb: int) -> bool:
    """Whether it is what somebody joins others in doing: *backing* in *to join Chad in backing Mali*."""
    above = reading.structure.head[verb]
    joined = reading.structure.label[verb] == "advcl" and reading.syntax.lemma[above] == "join"
    return joined and reading.syntax.lower[verb - 1] == "in"


def _summoned(reading: SentenceReading, verb: int, below: str) -> Mapping[str, str]:
    """An envoy who is summoned to hear a complaint stands where that stands against which it is made: *summoned the Malian
    envoy to complain*."""
    structure, syntax = reading.structure, reading.syntax
    label, summons = structure.label[verb], structure.head[verb]
    if label not in ("xcomp", "advcl") or syntax.reading[verb].kind not in TELLING:
        return {}
    if syntax.lemma[summons] == "summon":
        return {f"{below}^{label}..obj": ".against"}
    called_in = syntax.lemma[summons] == "call" and syntax.lower[summons + 1 : summons + 2] == ["in"]
    return {f"{below}^{label}..in": ".against"} if called_in else {}


def _lodged(reading: SentenceReading, anchor: int, verb: int, paths: Sequence[str]) -> Mapping[str, str]:
    """With whom a complaint is lodged stands as whoever is told it: *filed a complaint with the council against Mali*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[verb] not in _LODGING:
        return {}
    nouns = [i for i in structure.dependents[verb] if structure.label[i] == "obj"]
    if not any(syntax.lemma[i] in _COMPLAINTS for i in nouns):
        return {}
    above, noun = ("", ".obj") if anchor == verb else ("^obj", "")
    told = {f"{above}.{word}": ".to" for word in ("with", "at", "to")}
    told |= {f"{noun}.{word}": ".to" for word in ("with", "at", "to")}
    against = f"{noun}.against"
    return told | {path: f".about{path[len(against) :]}" for path in paths if path.startswith(against)}


def _claimed(reading: SentenceReading, anchor: int, paths: Sequence[str]) -> Mapping[str, str]:
    """Those whose words are denied or refused stand as if they were told before: *denied that it fell, as Mali claimed*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.reading[anchor].act not in SAYING_NO:
        return {}
    before = _told_before(reading, anchor, paths)
    told = {} if before is None else {before: ".obj.by"}
    for mention, path in zip(reading.mentions, paths, strict=True):
        verb, label = structure.head[mention.head], structure.label[mention.head]
        first = {"subj": mention.np_first, "by": verb}.get(label, -1)
        if (
            first > 0
            and structure.label[verb] == "advcl"
            and _claims(reading, verb)
            and _behind_as(reading, first)
            and not _tells_else(reading, verb)
        ):
            told[path] = ".obj.by"
    return told


def _undergoing_claimed(reading: SentenceReading, anchor: int) -> Mapping[str, str]:
    """To whom something is done in a denied claim stands as in the active: *denied that nurses were starved* as *denied that
    it starved nurses*; but not *denied that its nurses were starved*, *denied a report that nurses were starved*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.dependent(anchor, "ccomp")
    undergoing = structure.subject_of(verb)
    if syntax.reading[anchor].act != "deny" or structure.dependent(anchor, "obj") >= 0:
        return {}
    undergone = (
        syntax.voice[verb] == "passive" and anchor < undergoing and reading.mention_of(undergoing) >= 0
    )
    named = structure.dependent(undergoing, "poss") >= 0 or structure.dependent(verb, "by") >= 0
    return {".ccomp.subj": ".ccomp.obj"} if undergone and not named else {}


def _tells_else(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb of saying has words of its own beside it: *as Mali demands an inquiry*, but not *as Mali told Togo*."""
    structure = reading.structure
    return any(
        structure.label[i] in _SAID and not (structure.label[i] == "obj" and reading.mention_of(i) >= 0)
        for i in structure.dependents[verb]
    )


def _behind_as(reading: SentenceReading, first: int) -> bool:
    """Whether *as* opens the clause whose subject or participle stands at ``first``: *as the Saudi-led coalition claims*."""
    for word in reversed(reading.syntax.lower[max(0, first - 6) : first]):
        if word == "as" or word == ",":
            return word == "as"
    return False


def _told_before(reading: SentenceReading, anchor: int, paths: Sequence[str]) -> str | None:
    """The path to whoever says what is denied behind it: *said that Mali armed them, a charge that Mali denied*, *said that
    Mali armed them, which it denied*."""
    structure = reading.structure
    noun = structure.head[anchor]
    if structure.label[anchor] != "acl":
        return None
    if not denies_clause(reading, anchor):
        word = reading.syntax.reading[noun]
        claims = word.act in CLAIMING or word.kind in _WORDS or reading.syntax.lower[noun] == "something"
        if structure.label[noun] != "appos" or not claims:
            return None
    verb = structure.head[noun]
    while verb >= 0 and not _makes_claim(reading, verb):
        verb = structure.head[verb]
    speaker = structure.subject_of(verb)
    mention = reading.mention_of(speaker)
    return paths[mention] if mention >= 0 else None


def _makes_claim(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb tells a claim that others may deny, as *had lied* in *said Mali had lied* does not."""
    word = reading.syntax.reading[verb]
    lying = word.act == "none" and word.attitude == "-" and reading.structure.label[verb] == "ccomp"
    return reading.syntax.pos[verb] == "VERB" and _claims(reading, verb) and not lying


def _claims(reading: SentenceReading, verb: int) -> bool:
    word = reading.syntax.reading[verb]
    return word.kind in _CLAIMS or word.act in _CLAIMS
