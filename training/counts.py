"""What the corpus holds: counts by stance, form, region and file, and the cues that the lexicon does not
know."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from stance.document import STANCES
from stance.tokens.text import MAX_SENTENCE_TOKENS, tokenize
from stance.words.lexicon import CueTerm, Lexicon
from stance.words.syntax import analyse
from training.corpus import FORMS, REGIONS, Example, find_word
from training.forms import is_pronoun
from training.groups import from_other_series
from training.markdown import Cell, table

#: Forms that are no full sentences.
SHORT_FORMS = ("headline", "caption", "bullet", "fragment")
#: A cue that occurs this often belongs in the lexicon.
TWICE = 2


def totals(examples: Sequence[Example]) -> dict[str, int]:
    """The counts that the datasheet promises, by what they count."""
    return {
        "sentences": len(examples),
        "sentences without a stance": sum(not e.stances for e in examples),
        "sentences with two or more different stances": sum(
            len({s.stance for s in e.stances}) > 1 for e in examples
        ),
        "sentences with a pronoun as source or target": sum(map(has_pronoun, examples)),
        "annotations": sum(len(e.stances) for e in examples),
        "annotations without a target": sum(s.target is None for e in examples for s in e.stances),
        "actor mentions": sum(len(e.actors) for e in examples),
        "headlines, captions, bullets and fragments": sum(e.form in SHORT_FORMS for e in examples),
        "quotations": sum(e.form == "quotation" for e in examples),
        "passages": len({e.passage for e in examples if e.passage is not None}),
        "sentences of passages": sum(e.passage is not None for e in examples),
        "mentions marked with their actor": sum(len(e.antecedents) for e in examples),
        "sentences that tell an event of another series of files": from_other_series(examples),
    }


def has_pronoun(example: Example) -> bool:
    """Whether a source or target of the sentence is a pronoun or a possessive."""
    return any(is_pronoun(name) for s in example.stances for name in (s.source, s.target or ""))


def count_tables(examples: Sequence[Example]) -> list[str]:
    """The counts as tables: in total, by stance, form, region and file."""
    stances = Counter(s.stance for e in examples for s in e.stances)
    untargeted = Counter(s.stance for e in examples for s in e.stances if s.target is None)
    return [
        table(("count", "number"), list(totals(examples).items())),
        table(
            ("stance", "annotations", "without a target"), [[s, stances[s], untargeted[s]] for s in STANCES]
        ),
        _by("form", examples, FORMS, lambda e: e.form),
        _by("region", examples, REGIONS, lambda e: e.region),
        _by("file", examples, sorted({e.path.name for e in examples}), lambda e: e.path.name),
    ]


def _by(name: str, examples: Iterable[Example], values: Iterable[str], key: Callable[[Example], str]) -> str:
    groups: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        groups[key(example)].append(example)
    rows: list[list[Cell]] = []
    for value in values:
        group = groups[value]
        without = sum(not e.stances for e in group)
        annotations = sum(len(e.stances) for e in group)
        rows.append([value, len(group), without / max(1, len(group)), annotations])
    return table((name, "sentences", "share without a stance", "annotations"), rows)


def unknown_cues(examples: Iterable[Example], lexicon: Lexicon) -> list[tuple[str, str, int]]:
    """Cues that occur `TWICE` or more and overlap no lexicon term of their stance: lemmas, stance and
    count."""
    counts: Counter[tuple[str, str]] = Counter()
    known: set[tuple[str, str]] = set()
    for example in examples:
        for key, found in _cues(example, lexicon):
            counts[key] += 1
            if found:
                known.add(key)
    unknown = [(*key, count) for key, count in counts.items() if count >= TWICE and key not in known]
    return sorted(unknown, key=lambda cue: (-cue[2], cue))


def _cues(example: Example, lexicon: Lexicon) -> Iterable[tuple[tuple[str, str], bool]]:
    """Each cue of a sentence as lemmas and stance, and whether the lexicon knows it there."""
    if not example.stances:
        return
    tokens = tokenize(example.text)[:MAX_SENTENCE_TOKENS]
    syntax = analyse(tokens, lexicon)
    matches = lexicon.find_cues(syntax.keys)
    for cue, stance in {(s.cue, s.stance): None for s in example.stances}:
        start = find_word(cue, example.text)
        covered = [i for i, t in enumerate(tokens) if t.start < start + len(cue) and t.end > start]
        if covered:
            found = any(
                isinstance(m.entry, CueTerm)
                and m.entry.stance == stance
                and m.first <= covered[-1]
                and covered[0] < m.last
                for m in matches
            )
            yield (" ".join(syntax.lemma[i] for i in covered), stance), found
