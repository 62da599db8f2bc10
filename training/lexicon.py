"""Compiles ``data/lexicon`` into a `stance.words.lexicon.Lexicon`, reporting every bad line at once."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import numpy as np
from lemminflect import getAllInflections, getAllInflectionsOOV, getAllLemmas

from stance.document import STANCES
from stance.vectors import WordVectors
from stance.words.lexicon import CueTerm, Lexicon, Shifter, Trie, add_term, look_up
from stance.words.readings import ACTING, Compound, Compounds, Reading
from stance.words.tagging import CLOSED, Forms, Tagger
from training.problems import Problem, Problems
from training.tagging import fit_tagger

#: Makes a tagger of a file of tagged sentences, what looks the words of one up, and word vectors.
TaggerOf = Callable[[Path, Callable[[list[str]], Forms], WordVectors], Tagger]

_UPOS = {"verb": "VERB", "noun": "NOUN", "adj": "ADJ", "adv": "ADV"}
_POS = {name: pos for pos, name in _UPOS.items()}
#: Word vectors are scaled to this length, at which the network learns quickly.
VECTOR_LENGTH = 4.0
CUE_POS = ("verb", "noun", "adj", "adv", "phrase")
PRIORS = tuple(str(tenths) for tenths in range(11))
#: By what the target of a cue, or whom a word's deed reaches or judges, is tied to it.
_LINKS = (
    "obj about after against alongside among around at behind between by for from in into involving of off on over round that "
    "to toward towards under upon with within"
).split()
FRAMES = (
    *("other", "from-subj", "obj-subj", "of-T", "T-participle", "subj-clause"),
    *(f"{source}-{link}" for source in ("subj", "poss") for link in _LINKS),
)
SHIFTER_KINDS = ("negation", "hypothetical", "asked", "refusal")
SIDES = ("right", "left", "both")
CLASSES = {
    "verb": "speech giving taking hurting helping judging agreeing refusing asking legal force motion meeting thinking "
    "feeling change making having ending starting competing deciding showing being other",
    "noun": "person group institution place document act event claim decision help harm speech law topic object money "
    "time measure feeling quality state other",
    "adj": "good bad feeling relation origin size time manner certainty legal topic other",
    "adv": "good bad time manner certainty negation degree place other",
}
ACTS = (
    "none assert deny accept refuse praise blame thank apologise promise offer ask order warn threaten question support "
    "decide report regret mourn"
)
_WORD_COLUMNS = ("word", "pos", "class", "act", "attitude", "effect", "recipient", "judged")


def compile_lexicon(folder: Path, tagger_of: TaggerOf = fit_tagger) -> Lexicon:
    """Read the tables of ``folder``; ``tagger_of`` makes the tagger of its ``tagged.txt``.

    Raises `training.problems.Problems` with every wrong line of the tables or, where these are right, of ``tagged.txt``;
    OSError where a file is missing.
    """
    problems: list[Problem] = []
    known = list(_words(folder, problems))
    cues: Trie = {}
    verbs: set[str] = set()
    for cue in _cues(folder / "cues.tsv", problems):
        add_term(cues, _cut(cue.term), cue)
        if cue.pos == "verb":
            verbs.add(cue.term.split()[0])
    shifters: Trie = {}
    for shifter in _shifters(folder / "shifters.tsv", problems):
        add_term(shifters, shifter.term.lower().split(), shifter)
    if problems:
        raise Problems(problems)
    vectors = _vectors(folder / "vectors.npz")
    single = [reading for reading in known if " " not in reading.lemma]
    readings = _readings([*single, *_unknown_verbs(single, verbs)], vectors.rows, cues)
    tagger = tagger_of(folder / "tagged.txt", lambda words: look_up(words, readings), vectors)
    return Lexicon(readings, _compounds(known), cues, shifters, vectors, tagger)


def _rows(
    path: Path, columns: tuple[str, ...], problems: list[Problem]
) -> Iterator[tuple[int, dict[str, str]]]:
    with path.open(encoding="utf-8", newline="") as lines:
        reader = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        header = tuple(next(reader, ()))
        if header != columns:
            problems.append(
                Problem(path, 1, "header", f"expected the columns {', '.join(columns)}, found {header}")
            )
            return
        for number, row in enumerate(reader, 2):
            if len(row) != len(columns):
                problems.append(
                    Problem(path, number, "line", f"expected {len(columns)} columns, found {len(row)}")
                )
            else:
                yield number, dict(zip(columns, row, strict=True))


def _expect(
    path: Path, line: int, row: dict[str, str], allowed: dict[str, Iterable[str]]
) -> Iterator[Problem]:
    for key, values in allowed.items():
        if row[key] not in values:
            yield Problem(path, line, key, f"{row[key]!r} is not one of {', '.join(values)}")


def _words(folder: Path, problems: list[Problem]) -> Iterator[Reading]:
    seen: set[tuple[str, str]] = set()
    for path in sorted(folder.glob("words-*.tsv")):
        for line, row in _rows(path, _WORD_COLUMNS, problems):
            allowed: dict[str, Iterable[str]] = {
                "pos": tuple(CLASSES),
                "class": CLASSES.get(row["pos"], "").split(),
                "act": ACTS.split(),
                "attitude": ("+", "-", "0"),
                "effect": ("+", "-", "0"),
            }
            wrong = list(_expect(path, line, row, allowed))
            if (row["word"], row["pos"]) in seen:
                wrong.append(
                    Problem(path, line, "word", f"{row['word']!r} ({row['pos']}) stands here a second time")
                )
            if " " in row["word"] and row["pos"] != "noun":
                wrong.append(Problem(path, line, "word", f"{row['word']!r}: only nouns are of several words"))
            for key in ("recipient", "judged"):
                links = row[key].split("/") if row[key] != "-" else []
                wrong += [
                    Problem(path, line, key, f"{link!r} is not one of {', '.join(_LINKS)}")
                    for link in links
                    if link not in _LINKS
                ]
            seen.add((row["word"], row["pos"]))
            problems += wrong
            if not wrong:
                yield Reading(row["word"], row["pos"], "", *[row[c] for c in _WORD_COLUMNS[2:]])  # type: ignore[arg-type]


def _cues(path: Path, problems: list[Problem]) -> Iterator[CueTerm]:
    for line, row in _rows(path, CueTerm._fields, problems):
        wrong = list(
            _expect(path, line, row, {"pos": CUE_POS, "stance": STANCES, "frame": FRAMES, "prior": PRIORS})
        )
        problems += wrong
        if not wrong:
            yield CueTerm(row["term"], row["pos"], row["stance"], row["frame"], int(row["prior"]))


def _shifters(path: Path, problems: list[Problem]) -> Iterator[Shifter]:
    for line, row in _rows(path, ("term", "kind", "side"), problems):
        wrong = list(_expect(path, line, row, {"kind": SHIFTER_KINDS, "side": SIDES}))
        problems += wrong
        if not wrong:
            yield Shifter(**row)


def _cut(term: str) -> list[str]:
    """The words of a term as the tokenizer cuts them: a hyphen at an end of the first word (*-backed*, *anti-*) is a word
    of its own."""
    words = term.lower().split()
    if words and words[0].startswith("-") and len(words[0]) > 1:
        return ["-", words[0][1:], *words[1:]]
    if words and words[0].endswith("-") and len(words[0]) > 1:
        return [words[0][:-1], "-", *words[1:]]
    return words


def _unknown_verbs(known: Iterable[Reading], verbs: Iterable[str]) -> list[Reading]:
    """Bare readings of the verbs of cue terms that no table tells of, that their forms are known too: *dithered*."""
    told = {reading.lemma for reading in known if reading.pos == "verb"}
    listed = (verb for verb in sorted(verbs) if "VBD" in getAllInflections(verb, upos="VERB"))
    return [Reading(verb, "verb", "") for verb in listed if verb not in told]


def _readings(known: list[Reading], frequent: Iterable[str], cues: Trie) -> dict[str, tuple[Reading, ...]]:
    """Every inflected form of the known words, and the bare readings of other frequent ones, but none as a verb that no table
    tells of beside a noun for those who act: *tenants*, *soldiers*."""
    by_lemma = {(r.lemma, r.pos): r for r in known}
    forms: dict[str, dict[tuple[str, str, str], Reading]] = {}

    def enter(form: str, reading: Reading) -> None:
        forms.setdefault(form.lower(), {}).setdefault((reading.lemma, reading.pos, reading.tag), reading)

    for reading in known:
        inflections = _inflections(reading.lemma, _UPOS[reading.pos])
        if not inflections:
            enter(
                reading.lemma,
                reading._replace(tag={"verb": "VB", "noun": "NN", "adj": "JJ", "adv": "RB"}[reading.pos]),
            )
        for tag, spellings in inflections.items():
            for form in spellings:
                enter(form, reading._replace(tag=tag))
    acting = {
        form
        for form, found in forms.items()
        if any(r.pos == "noun" and r.kind in ACTING for r in found.values())
    }
    for word in dict.fromkeys([*frequent, *sorted(_trie_words(cues))]):
        if not word.isalpha():
            continue
        for upos, lemmas in getAllLemmas(word).items():
            pos = _POS.get(upos)
            if pos is None:
                continue
            for lemma in lemmas:
                for tag in _tags(word, lemma, upos):
                    base = by_lemma.get((lemma, pos), Reading(lemma, pos, ""))  # type: ignore[arg-type]
                    if base.kind or pos != "verb" or word not in acting:
                        enter(word, base._replace(tag=tag))
    return {form: tuple(found.values()) for form, found in forms.items()}


def _compounds(known: Iterable[Reading]) -> Compounds:
    """The nouns of several words by the word that heads them, the one before a preposition or the last."""
    found: dict[str, list[Compound]] = {}
    for reading in known:
        words = tuple(reading.lemma.lower().split())
        if len(words) > 1:
            joint = next((k for k, word in enumerate(words) if k and CLOSED.get(word) == "PREP"), len(words))
            compound = Compound(words[: joint - 1], words[joint:], reading)
            found.setdefault(words[joint - 1], []).append(compound)
    return {
        head: tuple(sorted(of_head, key=lambda c: -len(c.before + c.after)))
        for head, of_head in found.items()
    }


def _tags(word: str, lemma: str, upos: str) -> list[str]:
    return [tag for tag, spellings in _inflections(lemma, upos).items() if word in spellings]


@cache
def _inflections(lemma: str, upos: str) -> dict[str, tuple[str, ...]]:
    """lemminflect's table by Penn tag, or its rules where it does not list a noun or the forms of a verb.

    The table leaves out a participle that is spelled as the past tense, and has some singulars among the plurals.
    """
    table: dict[str, tuple[str, ...]] = dict(getAllInflections(lemma, upos=upos))
    unlisted = not table if upos == "NOUN" else upos == "VERB" and "VBD" not in table
    if unlisted and lemma.replace("-", "").isalpha():
        table |= getAllInflectionsOOV(lemma, upos=upos)
        if upos == "NOUN" and lemma.endswith("man"):
            table["NNS"] = (f"{lemma[:-3]}men",)
    if len(plurals := table.get("NNS", ())) > 1:
        table["NNS"] = tuple(form for form in plurals if form != lemma)
    if "VBD" in table:
        table.setdefault("VBN", table["VBD"])
    return table


def _trie_words(trie: Trie) -> set[str]:
    words = {key for key in trie if key}
    for key, child in trie.items():
        if key:
            words |= _trie_words(child)  # type: ignore[arg-type]
    return words


def _vectors(path: Path) -> WordVectors:
    """Read the word vectors, all of one length."""
    with np.load(path) as stored:
        words, table = stored["words"].tolist(), stored["table"].astype(np.float32)
    lengths = np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-6)
    nothing = np.zeros((1, table.shape[1]), np.float32)
    return WordVectors(
        {word: row for row, word in enumerate(words)}, np.vstack([table * (VECTOR_LENGTH / lengths), nothing])
    )
