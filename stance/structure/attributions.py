"""Headlines that end with whoever says what stands before, *Mayor is a disgrace - Lee*, *Mali rejects offer: Lee*, and those
that say without a verb what somebody is: *Mayor 'a disgrace', says Lee*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.structure.attachment import Tree
from stance.structure.chunks import Chunk
from stance.words.readings import ACTING

#: Marks before whoever says it.
_MARKS = frozenset("-–—:|")
_STOPS = frozenset((".", "!", "?", ";"))
#: Kinds of chunks before who says it and that he does.
_PAUSES = frozenset((",", "SAID"))
_ARTICLES = frozenset(("a", "an"))


def attribute(tree: Tree, chunks: Sequence[Chunk]) -> None:
    """Give what a line without a full stop says to the one named at its end."""
    if len(chunks) < 4 or tree.syntax.lower[-1] in _STOPS:
        return
    one, other = chunks[-2:]
    mark = len(chunks) - 2
    if {one.kind, other.kind} == {"NP", "VG"}:
        verb, speaker = (one.head, other.head) if one.kind == "VG" else (other.head, one.head)
        reports = tree.syntax.reading[verb].kind == "speech" and tree.mention_at[speaker] >= 0
        told = _verbless(tree, chunks[: mark - 1]) if reports and chunks[mark - 1].kind in _PAUSES else -1
        if told >= 0:
            _tell(tree, told, verb)
            tree.detach(speaker)
            tree.attach(speaker, verb, "subj")
            tree.subject[verb] = speaker
    elif other.kind == "NP" and tree.mention_at[other.head] >= 0 and _parts_speaker(tree, chunks):
        told = _verbless(tree, chunks[:mark])
        told = told if told >= 0 else _main_verb(tree, chunks[:mark])
        if told >= 0:
            tree.detach(other.head)
            _tell(tree, told, other.head)


def _tell(tree: Tree, told: int, teller: int) -> None:
    tree.detach(told)
    tree.attach(told, teller, "ccomp")


def _verbless(tree: Tree, chunks: Sequence[Chunk]) -> int:
    """What the first phrase is said to be without a verb, *disgrace* in *Mayor a disgrace*, *wrong* in *Ban on nurses wrong
    in law*, its subject set; or -1."""
    if any(chunk.kind == "VG" for chunk in chunks) or chunks[0].kind != "NP":
        return -1
    k = 1
    while k + 1 < len(chunks) and (chunks[k].kind, chunks[k + 1].kind) == ("PREP", "NP"):
        k += 2
    if k == len(chunks) or not _is_predicate(tree, chunks[k]):
        return -1
    if any(chunk.kind not in ("PREP", "NP") for chunk in chunks[k + 1 :]):
        return -1
    subject, told = chunks[0].head, chunks[k].head
    tree.detach(told)
    tree.detach(subject)
    tree.attach(subject, told, "subj")
    tree.subject[told] = subject
    return told


def _is_predicate(tree: Tree, chunk: Chunk) -> bool:
    """Whether it is an adjective or an indefinite noun with a judgement."""
    noun = chunk.kind == "NP" and tree.syntax.lower[chunk.first] in _ARTICLES
    return chunk.kind == "ADJ" or noun


def _main_verb(tree: Tree, chunks: Sequence[Chunk]) -> int:
    """The verb of the first clause, if it has a subject; or -1."""
    verb = next((chunk.head for chunk in chunks if chunk.form == "finite"), -1)
    return verb if verb >= 0 and tree.head[verb] < 0 <= tree.subject_of(verb) else -1


def _parts_speaker(tree: Tree, chunks: Sequence[Chunk]) -> bool:
    """Whether a colon, a line or a dash between spaces stands before the last phrase, and the noun before it is not who is
    named behind it: *Minister slams key ally: Lee*."""
    tokens, mark, last = tree.syntax.tokens, chunks[-2].first, chunks[-3]
    if tokens[mark].text not in _MARKS or tokens[mark].end == tokens[mark + 1].start:
        return False
    if tokens[mark].text != ":" and tokens[mark - 1].end == tokens[mark].start:
        return False
    acts = tree.syntax.reading[last.head].kind in ACTING
    return last.kind != "NP" or tree.pos[last.head] != "NOUN" or not acts
