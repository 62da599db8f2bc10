"""What descriptions are called that stand for nobody else: *Chad's army*, *envoys of Togo*, *people in Mali*."""

from __future__ import annotations

from stance.document import Actor
from stance.mentions.mentions import Mention
from stance.mentions.titles import whom_title_serves
from stance.reading import SentenceReading
from stance.resolution.bodies import in_full, is_government_body
from stance.resolution.descriptions import described_words, means_several
from stance.words.ages import ends_age
from stance.words.offices import is_lettered

#: Prepositions before whoever has or sends somebody, and behind a word for his side: *loyal to*, *allied with*, *backed by*.
_OWNING, _SIDING = frozenset(("of", "for")), frozenset(("to", "with", "by"))
#: A complement further away than this many tokens does not name anybody shortly.
_LONGEST = 8


def as_it_stands(mention: Mention, reading: SentenceReading, state: Actor | None) -> Actor:
    """The actor of a description that stands for nobody else; a body of a state's government acts for it."""
    kind = {"person": "person", "group": "group", "institution": "organisation"}.get(
        reading.syntax.reading[mention.head].kind, "other"
    )
    head = reading.syntax.lower[mention.head]
    if is_lettered(head) or ends_age(head):
        kind = "person"
    if kind == "person" and means_several(mention, reading):
        kind = "group"
    name = _in_full(mention, reading)
    if state is None:
        return Actor(name, kind)
    title = described_words(mention, reading)
    title |= set(reading.syntax.lower[mention.np_first : mention.first])
    if kind == "organisation" and state.kind == "state":
        owner = reading.mentions[mention.owner] if mention.owner >= 0 and not mention.title else None
        if owner is not None and owner.form == "pronoun" and mention.phrase[0] == mention.first:
            name = in_full(name, state)  # its army
        if is_government_body(mention, reading):
            return Actor(name, "government", state.country, state.name)
    return Actor(name, kind, state.country, whom_title_serves(title, state))


def _in_full(mention: Mention, reading: SentenceReading) -> str:
    """The words of a description with its named owner or complement: *Chad's army*, *envoys of Togo*, *men loyal to X*."""
    syntax, mentions = reading.syntax, reading.mentions
    owner = mentions[mention.owner] if mention.owner >= 0 else None
    if (
        owner is not None
        and owner.form in ("name", "described")
        and syntax.pos[owner.last] == "GEN"
        and mention.phrase[0] == mention.first
    ):
        return f"{owner.text}{syntax.tokens[owner.last].text} {mention.text}"
    last = _named_complement(mention, reading)
    return syntax.text(mention.phrase[0], last) if last > mention.phrase[1] else mention.text


def _named_complement(mention: Mention, reading: SentenceReading) -> int:
    """The token behind the name that the complement of a description holds, or behind several, or -1."""
    structure, syntax, mentions = reading.structure, reading.syntax, reading.mentions
    behind = mention.last
    sided = structure.label[behind : behind + 1] == ["acl"] and syntax.reading[behind].attitude != "0"
    many = (
        means_several(mention, reading) and not mention.title and syntax.pos[mention.np_first] != "DET"
    )  # people in Chad
    for named in mentions:
        governor, label = structure.head[named.head], structure.label[named.head]
        siding = (
            sided
            and governor == behind
            and syntax.lower[behind + 1 : behind + 2] == [label]
            and label in _SIDING
        )
        owning = governor == mention.head and label in _OWNING
        placed = many and named.np_first == behind + 1 and label == "in" and syntax.lower[behind] == "in"
        if (
            0 < named.first - mention.last < _LONGEST
            and (owning or siding or placed)
            and named.possessed < 0
            and (named.form == "name" or named.title or named.text == mention.title)
        ):
            listed = [m for m in mentions if 0 <= named.group == m.group]
            if listed and all(m.form == "name" for m in listed):
                return listed[-1].last
            # men of the government of Sardinia
            own = -1 if named.form == "name" else _named_complement(named, reading)
            return max(named.last, own)
    return -1
