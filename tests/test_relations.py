"""Relations: a document's stances by source, target and stance, and rolled up to countries."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import stance as library
from stance.document import Actor, ActorMention, Document, DocumentActor, Sentence, Span, Stance, StanceLabel
from stance.relations import relations

NORWAY = Actor("Norway", "state", "NOR")
OMAN = Actor("Oman", "state", "OMN")
MINISTER = Actor("Lena Marchetti", "person", "NOR", "Norway")
UNION = Actor("African Union", "organisation")
CONGO = Actor("Democratic Republic of the Congo", "state", "COD")
REBELS = Actor("M23", "group", "COD")
#: The states that a classifier knows.
STATES = {state.country or "": state for state in (NORWAY, OMAN, CONGO, Actor("Kenya", "state", "KEN"))}


def stance(source: Actor, target: Actor | None, label: StanceLabel, confidence: float) -> Stance:
    def mention(actor: Actor) -> ActorMention:
        return ActorMention(Span(actor.name, 0, len(actor.name)), actor)

    return Stance(
        mention(source), None if target is None else mention(target), label, confidence, Span("cue", 0, 3)
    )


def document(
    *sentences: list[Stance], actors: tuple[Actor, ...] = (NORWAY, OMAN, MINISTER, UNION)
) -> Document:
    return Document(
        tuple(Sentence(Span("", 0, 0), tuple(stances)) for stances in sentences),
        tuple(DocumentActor(actor, ()) for actor in actors),
        "1",
        states=STATES,
    )


def test_a_relation_counts_sentences_and_names_the_strongest() -> None:
    read = document(
        [stance(NORWAY, OMAN, "welcome", 0.5)],
        [],
        [stance(NORWAY, OMAN, "welcome", 0.9), stance(NORWAY, OMAN, "welcome", 0.2)],
        [stance(NORWAY, None, "denial", 0.8)],
    )
    assert [relation.to_dict() for relation in relations(read)] == [
        {
            "source": {"name": "Norway", "kind": "state", "country": "NOR", "acts_for": None},
            "target": {"name": "Oman", "kind": "state", "country": "OMN", "acts_for": None},
            "stance": "welcome",
            "sentences": 2,
            "mean_confidence": 0.7,
            "max_confidence": 0.9,
            "strongest": 2,
        },
        {
            "source": {"name": "Norway", "kind": "state", "country": "NOR", "acts_for": None},
            "target": None,
            "stance": "denial",
            "sentences": 1,
            "mean_confidence": 0.8,
            "max_confidence": 0.8,
            "strongest": 3,
        },
    ]


def test_directions_and_stances_are_told_apart() -> None:
    read = document(
        [stance(NORWAY, OMAN, "welcome", 0.5)],
        [stance(OMAN, NORWAY, "welcome", 0.6), stance(NORWAY, OMAN, "condemnation", 0.7)],
    )
    assert [(r.source.name, r.target and r.target.name, r.stance) for r in relations(read)] == [
        ("Norway", "Oman", "condemnation"),
        ("Oman", "Norway", "welcome"),
        ("Norway", "Oman", "welcome"),
    ]


def test_rolled_up_to_countries_persons_count_as_their_country() -> None:
    read = document(
        [stance(MINISTER, OMAN, "support", 0.5)],
        [stance(NORWAY, OMAN, "support", 0.7)],
        [stance(MINISTER, UNION, "support", 0.6)],
    )
    assert [(r.source, r.target, r.sentences) for r in relations(read, rollup="country")] == [
        (NORWAY, OMAN, 2),
        (NORWAY, UNION, 1),
    ]


def test_rolled_up_to_countries_what_a_country_says_of_itself_is_left_out() -> None:
    read = document([stance(MINISTER, NORWAY, "condemnation", 0.9)])
    assert len(relations(read)) == 1
    assert relations(read, rollup="country") == []


def test_a_country_has_its_own_name_though_no_mention_gives_it() -> None:
    official = Actor("Achieng Oduor", "person", "KEN", "Kenya")
    troops = Actor("Omani troops", "group", "OMN", "Oman")
    read = document([stance(official, troops, "welcome", 0.9)], actors=(official, troops))
    rolled_up = relations(read, rollup="country")
    assert [(r.source, r.target) for r in rolled_up] == [(STATES["KEN"], OMAN)]


@pytest.mark.parametrize(
    ("actor", "counts_as"),
    [
        (Actor("Ministry of Fisheries", "government", "NOR", "Norway"), NORWAY),
        (Actor("Norwegian officials", "group", "NOR", "Norway"), NORWAY),
        (Actor("Lapland", "government", "NOR"), None),
        (Actor("Nordlys Shipping", "company", "NOR"), None),
        (Actor("Nordlys Post", "media", "NOR"), None),
        (Actor("Fjord Party", "party", "NOR"), None),
        (Actor("Ingrid Dahl", "person", "NOR", "Fjord Party"), None),
        (Actor("Tommy Olsen", "person", "NOR"), None),
        (Actor("Oslo harbour strikers", "group", "NOR"), None),
        (Actor("Church of Norway", "religion", "NOR"), None),
        (Actor("Per Vik", "person", "NOR", "African Union"), None),
    ],
)
def test_only_who_acts_for_a_state_counts_as_it(actor: Actor, counts_as: Actor | None) -> None:
    read = document([stance(actor, OMAN, "welcome", 0.9)])
    assert [r.source for r in relations(read, rollup="country")] == [counts_as or actor]


def test_rebels_and_protesters_do_not_count_as_the_state_from_which_they_come() -> None:
    leader = Actor("Bertrand Bisimwa", "person", "COD", "M23")
    protesters = Actor("Kenyan protesters", "group", "KEN")
    read = document(
        [stance(NORWAY, REBELS, "condemnation", 0.9)],
        [stance(leader, CONGO, "condemnation", 0.8)],
        [stance(protesters, CONGO, "support", 0.7)],
        actors=(NORWAY, REBELS, leader, protesters, CONGO),
    )
    assert [(r.source, r.target) for r in relations(read, rollup="country")] == [
        (NORWAY, REBELS),
        (leader, CONGO),
        (protesters, CONGO),
    ]


def test_a_document_without_stances_has_no_relations() -> None:
    assert relations(document([])) == []


def test_actors_of_a_users_table_count_by_country_with_the_states_that_are_known(
    manifest: Path, tmp_path: Path
) -> None:
    table = tmp_path / "actors.tsv"
    table.write_text(
        "name\taliases\tkind\tcountry\tacts_for\n"
        "Catalonia\t\tstate\tESP\t\n"
        "New Cove\t\tstate\t\t\n"
        "Lena Hart\t\tperson\tUSA\tUSA\n",
        encoding="utf-8",
    )
    classifier = library.load(manifest, actors=table)
    counted = {
        "Spain": "Spain",
        "Spain's Foreign Minister Ana Solis": "Spain",
        "Catalonia": "Spain",
        "New Cove": "New Cove",
        "Lena Hart": "United States",
    }
    found = {
        name: [
            relation.source.name
            for relation in relations(
                classifier.classify(f"{name} condemned Iran on Monday."), rollup="country"
            )
        ]
        for name in counted
    }
    assert found == {name: [state] for name, state in counted.items()}


@pytest.mark.parametrize("rollup", ["countri", "", "Country", ["country"]])
def test_a_rollup_that_is_not_known_is_told(rollup: Any) -> None:
    with pytest.raises(ValueError, match="rollup: expected 'country' or None, found") as caught:
        relations(document([]), rollup=rollup)
    assert repr(rollup) in str(caught.value)
