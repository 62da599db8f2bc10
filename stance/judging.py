"""Features of a whole triple, from which the judge tells how probably it is right."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from stance.cues import Cue
from stance.decoding import Triple
from stance.lexicon import CueTerm
from stance.linking import Links
from stance.mentions import Mention
from stance.structure import MAX_CLIMB


def judge_features(triple: Triple, links: Sequence[Links]) -> list[str]:
    """Features of a triple among the ``links`` of all cues of its sentence."""
    context, cue = triple.links.context, triple.links.cue
    reading, stance = context.reading, triple.stance
    syntax, mentions = reading.syntax, reading.mentions
    target = None if triple.target is None else mentions[triple.target]
    ranked = sorted(cue.probabilities[1:])
    forms = f"{_form(mentions[triple.source])},{_form(target)}"
    features = [
        *_steps("cue", 1.0 - cue.probabilities[0]),
        *_steps("margin", ranked[-1] - ranked[-2]),
        *_steps("chance", triple.chance**0.5),
        *_role_steps(triple),
        f"stance={stance}",
        f"stance,target={stance},{target is not None}",
        f"source_form={_form(mentions[triple.source])}",
        f"target_form={_form(target)}",
        f"forms={forms}",
        f"voice={context.voice}",
        f"voice,target={context.voice},{target is not None}",
        f"class={context.word.kind},{stance}",
        f"act={context.word.act},{stance}",
        *_term_features(triple),
        f"cues={min(len(links), 5)}",
        *_governing_features(triple, links),
        f"length={min(len(syntax.lower) // 10, 6)}",
        f"mentions={min(len(mentions) // 2, 6)}",
        f"quoted={syntax.quoted[cue.anchor]}",
    ]
    return [
        *features,
        *_rival_features(triple, links),
        *_place_features(triple, forms),
        *_path_features(triple),
        *_object_features(triple),
    ]


def _term_features(triple: Triple) -> list[str]:
    """Whether and how often the lexicon expects the stance of the cue."""
    context, stance = triple.links.context, triple.stance
    entries = (match.entry for match in context.reading.cue_terms[context.cue.anchor])
    priors = [entry.prior for entry in entries if isinstance(entry, CueTerm) and entry.stance == stance]
    prior = max(priors, default=-1)
    return [
        f"term={prior >= 0}",
        f"term,class={prior >= 0},{context.word.kind},{stance}",
        f"prior={prior}",
        f"prior,stance={prior},{stance}",
    ]


def _rival_features(triple: Triple, links: Sequence[Links]) -> list[str]:
    """How likely source and target are for the other cues of the sentence, and in each other's role."""
    source, target = triple.source, triple.target
    others = [one for one in links if one is not triple.links]
    sources = [one.source for one in others]
    targets = [one.target for one in others]
    features = [
        _step("source_elsewhere", _best(sources, source)),
        _step("source_aimed_at", _best(targets, source)),
    ]
    if target is not None:
        features += [
            _step("target_elsewhere", _best(targets, target)),
            _step("target_speaks", _best(sources, target)),
            _step("target_as_source", float(triple.links.source[target])),
            _step("source_as_target", float(triple.links.target[source])),
        ]
    return features


def _best(chances: Sequence[NDArray[np.float64]], index: int) -> float:
    return max((float(of_cue[index]) for of_cue in chances), default=0.0)


def _governing_features(triple: Triple, links: Sequence[Links]) -> list[str]:
    """The cue under which this one hangs: *rejected claims that they helped* supports nobody."""
    anchors = {one.cue.anchor: one for one in links if one is not triple.links}
    structure = triple.links.context.reading.structure
    at, path = triple.links.cue.anchor, ""
    for _ in range(MAX_CLIMB):
        path += f"^{structure.label[at]}"
        at = structure.head[at]
        if at < 0:
            break
        if at in anchors:
            above = anchors[at].stance
            return [f"under={above},{triple.stance}", f"under,path={above},{path}"]
    return ["under=none"]


def _role_steps(triple: Triple) -> list[str]:
    """How likely source and target are, each by itself and among the other mentions."""
    links, source, target = triple.links, triple.source, triple.target
    runner_up = float(np.sort(links.source)[-2]) if len(links.source) > 1 else 0.0
    ahead = int((links.source > links.source[source]).sum())
    features = [
        *_steps("source", float(links.source[source])),
        *_steps("runner_up", runner_up),
        f"source_rank={min(ahead, 3)}",
    ]
    if target is None:
        passed = int(triple.targets.argmax())
        features += _steps("passed", float(triple.targets[passed]))
        features.append(f"passed_path={links.context.paths[passed]}")
        features.append(f"passed_form={_form(links.context.reading.mentions[passed])}")
        return features
    further = int((triple.targets > triple.targets[target]).sum())
    features += _steps("target", float(triple.targets[target]))
    features += [f"target_rank={min(further, 3)}", f"ranks={min(ahead, 3)},{min(further, 3)}"]
    return features


def _place_features(triple: Triple, forms: str) -> list[str]:
    """The order of source, cue and target, and what stands between source and target."""
    context, mentions = triple.links.context, triple.links.context.reading.mentions
    source = mentions[triple.source]
    order = _side(source, context.cue)
    features = []
    if triple.target is not None:
        target = mentions[triple.target]
        order += _side(target, context.cue) + ("<" if source.head < target.head else ">")
        left, right = sorted((source.head, target.head))
        between = sum(left < mention.head < right for mention in mentions)
        same = source.group >= 0 and source.group == target.group
        features += [
            f"same_group={same}",
            f"reciprocal={context.reciprocal},{same}",
            f"owner={source.owner == triple.target},{target.owner == triple.source}",
            *_side_features(triple, triple.source, triple.target),
            f"gap={min(8, right - left) // 2},{order}",
            f"between={min(3, between)},{order}",
        ]
        if "pronoun" in (source.form, target.form):
            lower = context.reading.syntax.lower
            words = (lower[m.head] if m.form == "pronoun" else "-" for m in (source, target))
            features.append(f"pronouns={','.join(words)}")
    quoted = context.reading.syntax.quoted
    inside = [quoted[source.head], quoted[context.cue.anchor]]
    if triple.target is not None:
        inside.append(quoted[mentions[triple.target].head])
    return [
        *features,
        f"order={order}",
        f"order,voice={order},{context.voice}",
        f"order,stance={order},{triple.stance}",
        f"order,lemma={order},{context.lemma}",
        f"order,forms={order},{forms}",
        f"quoted={inside}",
        *(f"order,frame={order},{frame}" for frame in context.frames),
    ]


def _side_features(triple: Triple, source: int, target: int) -> list[str]:
    """Whether one speaks for the other, or both belong to one country."""
    one, other = triple.links.context.actors[source], triple.links.context.actors[target]
    side = (
        "own"
        if one.speaks_for(other)
        else "spoken_for"
        if other.speaks_for(one)
        else "unknown"
        if one.country is None or other.country is None
        else str(one.country == other.country)
    )
    return [f"side={side}", f"side,stance={side},{triple.stance}"]


def _path_features(triple: Triple) -> list[str]:
    """How source and target hang on the cue, both together."""
    context = triple.links.context
    source = context.actor_paths[context.keys[triple.source]]
    target = "none" if triple.target is None else context.actor_paths[context.keys[triple.target]]
    own = "none" if triple.target is None else context.paths[triple.target]
    both = f"{source}|{target}"
    return [
        f"paths={both}",
        f"own_paths={context.paths[triple.source]}|{own}",
        f"paths,voice={both},{context.voice}",
        f"paths,stance={both},{triple.stance}",
        f"paths,lemma={both},{context.lemma}",
        f"paths,class={both},{context.word.kind}{context.word.act}",
        f"source_path,lemma={source},{context.lemma}",
        f"target_path,lemma={target},{triple.stance},{context.lemma}",
        *(f"paths,frame={both},{frame}" for frame in context.frames),
    ]


def _object_features(triple: Triple) -> list[str]:
    """What the cue's object is, whether it could act, and whether the target is it or owns it: *rejected the plan* names
    nobody."""
    context, head = triple.links.context, triple.links.context.object_head
    target = None if triple.target is None else context.reading.mentions[triple.target]
    if target is None:
        relation = "none"
    elif head >= 0 and head in (target.head, target.possessed):
        relation = "is" if target.head == head else "owns"
    else:
        relation = "other"
    acts = head >= 0 and context.reading.mention_at[head] >= 0
    word = context.object_word
    kind, lemma = ("nothing", "-") if word is None else (f"{word.kind},{word.act}{word.effect}", word.lemma)
    return [
        f"object={relation},{acts}",
        f"object,stance={relation},{acts},{triple.stance}",
        f"object,class={relation},{acts},{kind}",
        f"object,voice={relation},{acts},{context.voice}",
        f"object,lemma={relation},{context.lemma},{lemma}",
        f"filled={context.filled},{relation}",
        f"filled,class={context.filled},{context.word.kind},{relation}",
    ]


def _steps(name: str, value: float) -> list[str]:
    """A number between 0 and 1 as its finer and its coarser step, which lets a linear model bend."""
    return [f"{name}={int(value * 20)}", _step(name, value)]


def _step(name: str, value: float) -> str:
    return f"{name}~{int(value * 5)}"


def _form(mention: Mention | None) -> str:
    return "none" if mention is None else mention.kind


def _side(mention: Mention, cue: Cue) -> str:
    return "<" if mention.head < cue.first else ">" if mention.first >= cue.last else "="
