"""Features of a whole triple, from which the judge tells how probably it is right."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from stance.cues.cues import Cue
from stance.mentions.mentions import Mention
from stance.roles.linking import Links
from stance.structure.structure import MAX_CLIMB
from stance.triples.decoding import Triple
from stance.words.lexicon import CueTerm


def judge_features(triples: Sequence[Triple], links: Sequence[Links]) -> list[list[str]]:
    """Features of each of the ``triples``, in which those of a cue stand together, among the ``links`` of all cues of their
    sentence."""
    features = []
    for _, of_cue in groupby(triples, key=lambda triple: id(triple.links)):
        candidates = list(of_cue)
        view = _CueView(candidates[0].links, links)
        features += [_triple_features(triple, view) for triple in candidates]
    return features


class _CueView:
    """What all triples of a cue share, worked out once: chances as lists, and features."""

    def __init__(self, own: Links, links: Sequence[Links]) -> None:
        probabilities = own.cue.probabilities
        ranked = sorted(probabilities[1:])
        others = [one for one in links if one is not own]
        self.source, self.target = own.source, own.target
        #: For each mention its best chances of being source and target of another cue of the sentence.
        self.sources = _best([one.source for one in others], len(own.source))
        self.targets = _best([one.target for one in others], len(own.target))
        self.steps = [*_steps("cue", 1.0 - probabilities[0]), *_steps("margin", ranked[-1] - ranked[-2])]
        self.runner_up = _steps("runner_up", sorted(self.source)[-2] if len(self.source) > 1 else 0.0)
        self.place = [
            *_term_features(own),
            f"cues={min(len(links), 5)}",
            *_governing_features(own, others),
            f"length={min(len(own.context.reading.syntax.lower) // 10, 6)}",
            f"mentions={min(len(own.context.reading.mentions) // 2, 6)}",
            f"quoted={own.context.reading.syntax.quoted[own.cue.anchor]}",
        ]


def _triple_features(triple: Triple, view: _CueView) -> list[str]:
    context, mentions = triple.links.context, triple.links.context.reading.mentions
    stance, named = context.stance, triple.target is not None
    source_form = mentions[triple.source].kind
    target_form = "none" if triple.target is None else mentions[triple.target].kind
    forms = f"{source_form},{target_form}"
    return [
        *view.steps,
        *_steps("chance", triple.chance**0.5),
        *_role_steps(triple, view),
        f"stance={stance}",
        f"stance,target={stance},{named}",
        f"source_form={source_form}",
        f"target_form={target_form}",
        f"forms={forms}",
        f"voice={context.voice}",
        f"voice,target={context.voice},{named}",
        f"class={context.word.kind},{stance}",
        f"act={context.word.act},{stance}",
        *view.place,
        *_rival_features(triple, view),
        *_place_features(triple, forms),
        *_path_features(triple),
        *_object_features(triple),
    ]


def _term_features(own: Links) -> list[str]:
    """Whether and how often the lexicon expects the stance of the cue."""
    context, stance = own.context, own.stance
    entries = (match.entry for match in context.reading.cue_terms[context.cue.anchor])
    priors = [entry.prior for entry in entries if isinstance(entry, CueTerm) and entry.stance == stance]
    prior = max(priors, default=-1)
    return [
        f"term={prior >= 0}",
        f"term,class={prior >= 0},{context.word.kind},{stance}",
        f"prior={prior}",
        f"prior,stance={prior},{stance}",
    ]


def _rival_features(triple: Triple, view: _CueView) -> list[str]:
    """How likely source and target are for the other cues of the sentence, and in each other's role."""
    source, target = triple.source, triple.target
    features = [
        _step("source_elsewhere", view.sources[source]),
        _step("source_aimed_at", view.targets[source]),
    ]
    if target is not None:
        features += [
            _step("target_elsewhere", view.targets[target]),
            _step("target_speaks", view.sources[target]),
            _step("target_as_source", view.source[target]),
            _step("source_as_target", view.target[source]),
        ]
    return features


def _best(chances: Sequence[Sequence[float]], size: int) -> list[float]:
    """For each of ``size`` mentions its best chance, of which ``chances`` has a row a cue."""
    return [max(of_mention) for of_mention in zip(*chances, strict=True)] or [0.0] * size


def _governing_features(own: Links, others: Sequence[Links]) -> list[str]:
    """The cue under which this one hangs: *rejected claims that they helped* supports nobody."""
    anchors = {one.cue.anchor: one for one in others}
    structure = own.context.reading.structure
    at, path = own.cue.anchor, ""
    for _ in range(MAX_CLIMB):
        path += f"^{structure.label[at]}"
        at = structure.head[at]
        if at < 0:
            break
        if at in anchors:
            above = anchors[at].stance
            return [f"under={above},{own.stance}", f"under,path={above},{path}"]
    return ["under=none"]


def _role_steps(triple: Triple, view: _CueView) -> list[str]:
    """How likely source and target are, each by itself and among the other mentions."""
    context, target, targets = triple.links.context, triple.target, triple.targets
    chance = view.source[triple.source]
    ahead = sum([other > chance for other in view.source])
    features = [*_steps("source", chance), *view.runner_up, f"source_rank={min(ahead, 3)}"]
    if target is None:
        passed = targets.index(max(targets))
        features += _steps("passed", targets[passed])
        features.append(f"passed_path={context.paths[passed]}")
        features.append(f"passed_form={context.reading.mentions[passed].kind}")
        return features
    further = sum([other > targets[target] for other in targets])
    features += _steps("target", targets[target])
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
        between = sum([left < mention.head < right for mention in mentions])
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
        f"order,stance={order},{context.stance}",
        f"order,lemma={order},{context.lemma}",
        f"order,forms={order},{forms}",
        f"quoted={inside}",
        *(f"order,frame={order},{frame}" for frame in context.frames),
    ]


def _side_features(triple: Triple, source: int, target: int) -> list[str]:
    """Whether one speaks for the other, or both belong to one country."""
    context = triple.links.context
    one, other = context.actors[source], context.actors[target]
    side = (
        "own"
        if one.speaks_for(other)
        else "spoken_for"
        if other.speaks_for(one)
        else "unknown"
        if one.country is None or other.country is None
        else str(one.country == other.country)
    )
    return [f"side={side}", f"side,stance={side},{context.stance}"]


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
        f"paths,stance={both},{context.stance}",
        f"paths,lemma={both},{context.lemma}",
        f"paths,class={both},{context.word.kind}{context.word.act}",
        f"source_path,lemma={source},{context.lemma}",
        f"target_path,lemma={target},{context.stance},{context.lemma}",
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
        f"object,stance={relation},{acts},{context.stance}",
        f"object,class={relation},{acts},{kind}",
        f"object,voice={relation},{acts},{context.voice}",
        f"object,lemma={relation},{context.lemma},{lemma}",
        f"filled={context.filled},{relation}",
        f"filled,class={context.filled},{context.word.kind},{relation}",
    ]


def _steps(name: str, value: float) -> list[str]:
    """A number between 0 and 1 as its finer and its coarser step, which lets a linear model bend."""
    return [f"{name}={int(value * 20)}", f"{name}~{int(value * 5)}"]


def _step(name: str, value: float) -> str:
    return f"{name}~{int(value * 5)}"


def _side(mention: Mention, cue: Cue) -> str:
    return "<" if mention.head < cue.first else ">" if mention.first >= cue.last else "="
