"""One cue and what stands around it: its subject, object, speaker and the paths to every mention."""

from __future__ import annotations

from collections.abc import Sequence

from stance.cues import Cue
from stance.document import Actor, StanceLabel
from stance.lexicon import CueTerm
from stance.paths import paths_from
from stance.reading import SentenceReading
from stance.standing import filled_places
from stance.voicing import voicing

_SPEECH = ("speech",)
#: Classes of nouns for harm that is done, and the prepositions before those who suffer it.
_HARMS = frozenset(("harm", "act", "event"))
_AGAINST = frozenset(("on", "against", "at"))
#: What is done with accusations or compliments that go both ways.
_TRADING = ("trade", "exchange", "swap")


class CueContext:
    """What all pairs of one cue share, worked out once."""

    def __init__(
        self, reading: SentenceReading, cue: Cue, stance: StanceLabel, actors: Sequence[Actor]
    ) -> None:
        """``actors`` has for each mention the actor behind it."""
        syntax = reading.syntax
        self.reading, self.cue, self.stance = reading, cue, stance
        anchor = cue.anchor
        self.voice = syntax.voice[anchor] or syntax.pos[anchor]
        self.lemma = syntax.lemma[anchor]
        self.phrase = " ".join(syntax.lemma[i] for i in range(cue.first, min(cue.last, cue.first + 4)))
        self.word = syntax.reading[anchor]
        self.frames = sorted(
            {m.entry.frame for m in reading.cue_terms[anchor] if isinstance(m.entry, CueTerm)}
        )
        self.subject = _subject(reading, anchor)
        self.object_head = _object_head(reading, cue)
        self.object_word = syntax.reading[self.object_head] if self.object_head >= 0 else None
        self.before = [i for i, m in enumerate(reading.mentions) if m.head < cue.first]
        self.after = [i for i, m in enumerate(reading.mentions) if m.first >= cue.last]
        self.reciprocal = _is_reciprocal(reading, cue)
        #: Who voices the stance, and whose it is, where these are two.
        self.voicing = voicing(reading, anchor)
        #: Those who are no targets: who only backs or leads others of whom something is said, of whom that tells which is
        #: denied, and whom that hits which is condemned.
        self.excluded = _tied(reading, anchor)
        if stance == "denial":
            self.excluded |= _criticised(reading, anchor)
        elif stance == "condemnation":
            self.excluded |= _victims(reading, anchor)
        self.speaker = _speaker(reading, anchor) if syntax.quoted[anchor] else -1
        self.paths = paths_from(reading, anchor, self.voicing)
        self.filled = filled_places(self.paths)
        self.actors = actors
        #: For each mention the key of its actor.
        self.keys = [actor.key for actor in actors]
        self.actor_paths: dict[str, str] = {}
        for key, path in zip(self.keys, self.paths, strict=True):
            known = self.actor_paths.get(key, "far")
            if known == "far" or (path != "far" and len(path) < len(known)):
                self.actor_paths[key] = path


def _subject(reading: SentenceReading, anchor: int) -> int:
    """The mention that does what the token ``anchor`` tells, behind *by* of a passive or a participle, or -1."""
    structure = reading.structure
    if reading.syntax.voice[anchor] in ("passive", "participle"):
        doer = _dependent(reading, anchor, "by")
    else:
        doer = structure.subject.get(anchor, -1)
    return reading.mention_at[doer] if doer >= 0 else -1


def _tied(reading: SentenceReading, anchor: int) -> set[int]:
    """The mentions that only tell by whom others are backed or led, *Iran* in *Iran-backed rebels* and in *rebels armed by
    Iran*, where the cue is another word."""
    structure, syntax = reading.structure, reading.syntax
    heads = {mention.head for mention in reading.mentions if mention.possessed < 0}
    found = set()
    for i, mention in enumerate(reading.mentions):
        participle = structure.head[mention.head]
        hyphen = syntax.lower[mention.last : mention.last + 1] == ["-"] and participle == mention.last + 1
        backed = participle >= 0 and syntax.reading[participle].act == "support"
        behind = backed and participle < mention.first and structure.label[participle] == "acl"
        if (
            (hyphen or behind)
            and structure.label[mention.head] == "by"
            and participle != anchor
            and structure.head[participle] in heads
        ):
            found.add(i)
    return found


def _criticised(reading: SentenceReading, anchor: int) -> set[int]:
    """The mentions of whom what is denied tells, where others say it or no article stands: *rejected criticism of Mali*,
    *Togo's accusations of Mali*, but not *rejected the criticism of Mali*, which may be Mali's."""
    structure, syntax = reading.structure, reading.syntax
    noun = _dependent(reading, anchor, "obj")
    word = syntax.reading[noun]
    if noun < 0 or syntax.pos[noun] != "NOUN" or word.act != "blame" or "of" not in word.judged.split("/"):
        return set()
    below = structure.dependents[noun]
    told = any(structure.label[i] in ("by", "poss") for i in below)
    if not told and (word.kind != "speech" or any(syntax.pos[i] == "DET" for i in below)):
        return set()
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if structure.path(anchor, mention.head).startswith(".obj.of")
    }


def _victims(reading: SentenceReading, anchor: int) -> set[int]:
    """The mentions that a condemned harm was done to: *condemned attacks on Mali*, *an unjust war against Mali*."""
    structure, syntax = reading.structure, reading.syntax
    if structure.label[anchor] == "mod" and syntax.pos[anchor] == "ADJ":
        noun, between = structure.head[anchor], "^mod.."
    else:
        called = _dependent(reading, anchor, "ccomp")  # condemned what it called attacks
        verb, between = (anchor, ".obj.") if called < 0 else (called, ".ccomp.obj.")
        noun = _dependent(reading, verb, "obj")
    word = syntax.reading[noun]
    harms = noun >= 0 and syntax.pos[noun] == "NOUN" and word.kind in _HARMS and word.effect == "-"
    if not harms or word.act == "blame":
        return set()
    own = syntax.reading[anchor].judged.split("/")  # blamed the raid on Mali
    before = _AGAINST.intersection(word.judged.split("/")).difference(own)
    paths = [structure.path(anchor, mention.head) for mention in reading.mentions]
    hit = (i for i, path in enumerate(paths) if path.startswith(between))
    return {i for i in hit if paths[i].removeprefix(between).split(".")[0] in before}


def _dependent(reading: SentenceReading, token: int, label: str) -> int:
    """The first token that ``token`` governs in this way, or -1."""
    structure = reading.structure
    return next((i for i in structure.dependents[token] if structure.label[i] == label), -1)


def _object_head(reading: SentenceReading, cue: Cue) -> int:
    """The noun that the cue takes as its object: head of the first noun phrase after it, or -1."""
    syntax = reading.syntax
    head = -1
    for i in range(cue.last, min(len(syntax.pos), cue.last + 9)):
        if syntax.pos[i] in ("NOUN", "NAME"):
            head = i
        elif (head >= 0 and syntax.pos[i] != "GEN") or (
            syntax.pos[i] in ("VERB", "PUNCT", "SUB")
            and syntax.voice[i] != "participle"
            and syntax.lower[i] not in ('"', "“")
        ):
            break
    return head


def _is_reciprocal(reading: SentenceReading, cue: Cue) -> bool:
    """Whether *each other* or *one another* stands where the cue has its target, or accusations are traded."""
    lower, clause, structure = reading.syntax.lower, reading.syntax.clause, reading.structure
    verb = structure.head[cue.anchor] if structure.label[cue.anchor] == "obj" else cue.anchor
    if reading.syntax.lemma[verb] in _TRADING:
        return True
    return any(
        lower[i : i + 2] in (["each", "other"], ["one", "another"]) and clause[i] == clause[cue.anchor]
        for i in range(cue.last, min(len(lower), cue.last + 3))
    )


def _speaker(reading: SentenceReading, anchor: int) -> int:
    """Who utters the quotation around ``anchor``: the mention beside a verb of speech outside the quotation marks."""
    syntax = reading.syntax
    best, nearest = -1, 99
    for i, pos in enumerate(syntax.pos):
        if pos == "VERB" and not syntax.quoted[i] and syntax.reading[i].kind in _SPEECH:
            for j in (*range(i - 1, max(-1, i - 6), -1), *range(i + 1, min(len(syntax.pos), i + 6))):
                index = reading.mention_at[j]
                if index >= 0 and not syntax.quoted[j]:
                    if abs(i - anchor) < nearest:
                        best, nearest = index, abs(i - anchor)
                    break
    return best
