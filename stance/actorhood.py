"""Whether a candidate mention is an actor at all: form and context, as features of a learned filter."""

from __future__ import annotations

from stance.reading import SentenceReading

_START, _END = "<s>", "</s>"


def actorhood_features(reading: SentenceReading, index: int) -> list[str]:
    """Features of the mention ``index``; their order does not matter."""
    syntax, mention = reading.syntax, reading.mentions[index]
    size = len(syntax.lower)
    before = syntax.lemma[mention.np_first - 1] if mention.np_first else _START
    after = syntax.lemma[mention.np_last] if mention.np_last < size else _END
    after_pos = syntax.pos[mention.np_last] if mention.np_last < size else _END
    head = syntax.reading[mention.head]
    entry = mention.entry
    possessed = syntax.reading[mention.possessed] if mention.possessed >= 0 else None
    kind = f"{entry.kind}.{entry.form}" if entry else mention.form
    voice = syntax.voice[mention.np_last] if mention.np_last < size else ""
    preposition = before if mention.np_first and syntax.pos[mention.np_first - 1] in ("PREP", "TO") else "-"
    features = [
        f"kind={kind}",
        f"head={syntax.lemma[mention.head]}",
        f"class={head.kind}",
        f"before={before}",
        f"after={after}",
        f"after_pos={after_pos}.{voice}",
        f"kind,prep={kind},{preposition}",
        f"kind,after={kind},{after_pos}.{voice}",
        f"length={min(4, mention.last - mention.first)}",
        f"first={index == 0}",
        f"titled={bool(mention.title)}",
        f"alias={bool(mention.alias)}",
        f"owned={mention.owner >= 0}",
        f"group={mention.group >= 0}",
        f"suffix={syntax.lower[mention.head][-3:]}",
        f"class,prep={head.kind},{preposition}",
    ]
    if preposition != "-" and mention.np_first >= 2:
        features.append(f"governor={syntax.lemma[mention.np_first - 2]},{preposition}")
        features.append(f"governor_class={syntax.reading[mention.np_first - 2].kind},{preposition}")
    if possessed is not None:
        features += [
            f"possessed={possessed.lemma}",
            f"possessed_class={possessed.kind}",
            f"kind,possesses={kind}",
        ]
    if mention.form == "pronoun":
        features += [
            f"pronoun={syntax.lower[mention.first]},{after_pos}",
            f"pronoun,after={syntax.lower[mention.first]},{after}",
        ]
    return features
