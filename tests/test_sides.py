"""Which actors a stance may join: never one with itself, each pair once, and no denial of one's own side's words."""

from __future__ import annotations

import pytest

from stance.classifier import Classifier
from stance.relations import relations


def triples(classifier: Classifier, text: str) -> list[tuple[str, str | None, str]]:
    return [
        (s.source.actor.name, s.target.actor.name if s.target else None, s.stance)
        for s in classifier.classify(text).stances
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Moscow defended Russia and the Kremlin praised Russian troops.",
        "Norway's government condemned Oslo, and the Norwegian side criticised Norway.",
        "The African Development Bank (AfDB) said the AfDB backed the African Development Bank.",
    ],
)
def test_no_actor_takes_a_stance_towards_itself(classifier: Classifier, text: str) -> None:
    assert all(source != target for source, target, _ in triples(classifier, text))


def test_the_backer_of_who_is_condemned_is_not_condemned(classifier: Classifier) -> None:
    found = triples(classifier, "Peru condemned the Oman-backed government in Tripoli.")
    assert {target for source, target, _ in found if source == "Peru"} == {"Oman-backed government"}


def test_whom_a_rejected_criticism_is_of_is_not_rejected(classifier: Classifier) -> None:
    found = triples(classifier, "Peru rejected criticism of Oman by Chile.")
    assert {target for source, target, stance in found if stance == "denial"} == {"Chile"}


def test_whom_a_condemned_attack_hits_is_not_condemned(classifier: Classifier) -> None:
    found = triples(classifier, "Peru condemned the attacks on Oman by Chile.")
    assert [target for source, target, _ in found if source == "Peru"] == ["Chile"]


@pytest.mark.parametrize(
    "text",
    [
        "Oman was criticised over the raid.",
        "Oman has been praised for its courage.",
        "Governor slammed for late budget",
        "Brewery accused of fraud",
        "Ministers face backlash over fees",
        "Oman has come under fire for the raid.",
        "Reed refused to comment on Oman's remarks.",
    ],
)
def test_who_is_only_judged_or_silent_takes_no_stance(classifier: Classifier, text: str) -> None:
    assert triples(classifier, text) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Reed said Oman was disappointed by Chile's decision.", ("Reed", "Chile")),
        ("The union backed the nurse accused of theft.", ("union", "nurse", "condemnation")),
        ("Peru rejected the plan, which was backed by Chile.", ("Peru", "Chile")),
        ("Peru rejected the plan, which was backed by Chile.", ("Chile", "Peru")),
        ("Peru dismissed an allegation by Chile that Oman had helped the rebels.", ("Chile", "Peru")),
        ("Peru complained that farmers had been jailed by Chile.", ("Peru", "farmers")),
        ("Peru came under fire from Chile over the plan.", ("Peru", "Chile")),
    ],
)
def test_bystanders_of_a_cue_are_no_part_of_it(
    classifier: Classifier, text: str, wrong: tuple[str, ...]
) -> None:
    assert wrong not in {found[: len(wrong)] for found in triples(classifier, text)}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Jan Berg, the deputy prime minister and foreign minister, criticised Oman.", "Jan Berg"),
        ("Zentra co-founder and chief executive Ann Berg accused Oman of theft.", "Ann Berg"),
        ("Clean Shores, a Lagos-based charity, praised Oman.", "Clean Shores"),
    ],
)
def test_all_that_is_said_of_one_actor_is_one_source(classifier: Classifier, text: str, source: str) -> None:
    assert [found for found, _, _ in triples(classifier, text)] == [source]


def test_two_mentions_of_an_actor_give_one_stance(classifier: Classifier) -> None:
    found = triples(
        classifier, "Poland condemned Belarus on Monday, and Warsaw again condemned Minsk on Friday."
    )
    assert found == [("Poland", "Belarus", "condemnation")]


@pytest.mark.parametrize(
    ("text", "name", "country", "acts_for"),
    [
        ("Former president Donald Trump thanked Japan.", "Donald Trump", "USA", None),
        ("Chancellor Olaf Scholz thanked Japan.", "Olaf Scholz", "DEU", "Germany"),
        ("Sergei Shoigu thanked Iran.", "Sergei Shoigu", "RUS", "Russia"),
        ("Russia's Security Council condemned Norway.", "Russia's Security Council", "RUS", "Russia"),
        ("South Korea's Democratic Party criticised Japan.", "Democratic Party of Korea", "KOR", None),
        ("It rained. Its leader, Bertrand Bisimwa, thanked Rwanda.", "Bertrand Bisimwa", None, None),
    ],
)
def test_whom_a_person_or_body_acts_for(
    classifier: Classifier, text: str, name: str, country: str | None, acts_for: str | None
) -> None:
    (actor,) = [found.actor for found in classifier.classify(text).actors if found.actor.name == name]
    assert (actor.country, actor.acts_for) == (country, acts_for)


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Jan Berg reiterated Denmark's support for Serbia.", {"Jan Berg", "Denmark"}),
        ("Speaking in Riga, Jan Berg voiced Denmark's support for Serbia.", {"Jan Berg", "Denmark"}),
        ("Jan Berg welcomed Denmark's support for Serbia.", {"Denmark"}),
    ],
)
def test_who_voices_the_stance_of_another_holds_it_beside_him(
    classifier: Classifier, text: str, sources: set[str]
) -> None:
    found = triples(classifier, text)
    assert {source for source, *stance in found if stance == ["Serbia", "support"]} == sources


@pytest.mark.parametrize(
    ("text", "source", "target"),
    [
        (
            "Ghana's Labour Party condemned Britain's Labour Party.",
            ("Ghana's Labour Party", "GHA"),
            ("Labour Party", "GBR"),
        ),
        ("Chile's Senate condemned Argentina's Senate.", ("Chile's Senate", "CHL"), ("Argentina's Senate", "ARG")),
        (
            "Kenya's Parliament condemned Uganda's Parliament.",
            ("Kenya's Parliament", "KEN"),
            ("Uganda's Parliament", "UGA"),
        ),
        ("Peru's Congress condemned the U.S. Congress.", ("Peru's Congress", "PER"), ("Congress", "USA")),
        (
            "Norway's Central Bank criticised Sweden's Central Bank.",
            ("Norway's Central Bank", "NOR"),
            ("Sweden's Central Bank", "SWE"),
        ),
        ("Zambia's NDP condemned Kenya's NDP.", ("Zambia's NDP", "ZMB"), ("Kenya's NDP", "KEN")),
    ],
)  # fmt: skip
def test_bodies_of_one_name_in_two_states_are_two_actors(
    classifier: Classifier, text: str, source: tuple[str, str], target: tuple[str, str]
) -> None:
    document = classifier.classify(text)
    stance = max(document.stances, key=lambda found: found.confidence)
    assert stance.target is not None
    found = [(actor.name, actor.country) for actor in (stance.source.actor, stance.target.actor)]
    assert found == [source, target]
    assert {source, target} <= {(found.actor.name, found.actor.country) for found in document.actors}


def test_whoever_acts_for_one_of_two_namesakes_counts_as_its_state(classifier: Classifier) -> None:
    document = classifier.classify("Chile's Senate condemned Argentina's Senate.")
    (relation,) = relations(document, rollup="country")
    assert relation.target is not None
    assert (relation.source.name, relation.target.name) == ("Chile", "Argentina")


def test_every_actor_of_both_sides_is_named_with_its_mentions(classifier: Classifier) -> None:
    document = classifier.classify("Germany and France met. Both countries condemned Norway.")
    mentions = {found.actor.name: [span.text for span in found.mentions] for found in document.actors}
    assert mentions == {
        "Germany": ["Germany", "countries"],
        "France": ["France", "countries"],
        "Norway": ["Norway"],
    }
    stances = {(s.source.actor.name, s.stance) for s in document.stances}
    assert stances == {("Germany", "condemnation"), ("France", "condemnation")}


def test_those_whom_nothing_names_are_no_target(classifier: Classifier) -> None:
    assert triples(classifier, "Norway criticised those who had left the pact.") == [
        ("Norway", None, "condemnation")
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Norway said that all banks must support Serbia.", "Norway"),
        ("Norway urged banks to give their full support to Serbia.", "Norway"),
        ("Norway said that Kenya supports Serbia.", "Kenya"),
    ],
)
def test_who_bids_others_take_a_stance_takes_it(classifier: Classifier, text: str, source: str) -> None:
    assert (source, "Serbia", "support") in triples(classifier, text)


def test_the_first_person_is_who_speaks(classifier: Classifier) -> None:
    assert triples(classifier, '"We condemn Norway," the spokesman said.') == [
        ("spokesman", "Norway", "condemnation")
    ]


def test_what_a_name_is_said_to_be_is_that_actor(classifier: Classifier) -> None:
    assert triples(classifier, "Hungary is the only member that condemned Norway.") == [
        ("Hungary", "Norway", "condemnation")
    ]


@pytest.mark.parametrize(
    ("text", "spokesperson", "side"),
    [
        ("Kremlin spokesman Dmitry Peskov denied that Russia had cut the cables.", "Dmitry Peskov", "Russia"),
        (
            "Iran's foreign minister, Abbas Araqchi, denied that Tehran had sent drones to the rebels.",
            "Abbas Araqchi",
            "Iran",
        ),
        (
            "The foreign minister of Kenya denied that Kenya had closed the border.",
            "foreign minister of Kenya",
            "Kenya",
        ),
        ("Ugandan officials denied that Uganda had broken the truce.", "Ugandan officials", "Uganda"),
        (
            "The NATO spokeswoman, Lena Marchetti, denied reports that NATO had moved the missiles.",
            "Lena Marchetti",
            "NATO",
        ),
    ],
)
def test_who_denies_a_claim_does_not_say_no_to_the_side_that_he_speaks_for(
    classifier: Classifier, text: str, spokesperson: str, side: str
) -> None:
    denials = [found for found in triples(classifier, text) if found[2] == "denial"]
    assert spokesperson in {source for source, _, _ in denials}
    assert side not in {target for _, target, _ in denials}


def test_the_claimant_is_the_target_of_a_denial_on_behalf_of_ones_own_side(classifier: Classifier) -> None:
    text = "Rwanda's president, Paul Kagame, rejected accusations by Belgium that Rwanda was arming rebels."
    assert ("Paul Kagame", "Belgium", "denial") in triples(classifier, text)
    assert ("Paul Kagame", "Rwanda", "denial") not in triples(classifier, text)


def test_a_member_may_vote_against_his_party_and_a_minister_criticise_his_country(
    classifier: Classifier,
) -> None:
    vote = "Republican Senator Rand Paul voted against the Republican Party's bill."
    assert triples(classifier, vote) == [("Rand Paul", "Republican Party", "denial")]
    word = "Norway's culture minister, Lena Marchetti, condemned Norway."
    assert triples(classifier, word) == [("Lena Marchetti", "Norway", "condemnation")]


def test_who_acts_in_the_next_clause_is_no_target_of_the_one_before(classifier: Classifier) -> None:
    assert triples(classifier, "Norway praised Poland, and Sweden condemned Russia.") == [
        ("Norway", "Poland", "welcome"),
        ("Sweden", "Russia", "condemnation"),
    ]


@pytest.mark.parametrize("two", ["They", "Both sides", "The pair"])
def test_two_of_one_mention_take_a_stance_towards_each_other(classifier: Classifier, two: str) -> None:
    stances = classifier.classify(f"Ghana and Mali met. {two} accused each other of fraud.").stances
    found = {(one.source.actor.name, one.target.actor.name) for one in stances if one.target is not None}
    assert found == {("Ghana", "Mali"), ("Mali", "Ghana")}


@pytest.mark.parametrize("two", ["Both Ghana and Mali", "Ghana and Mali each"])
def test_both_accuse_the_other(classifier: Classifier, two: str) -> None:
    found = triples(classifier, f"{two} accused the other of fraud.")
    assert set(found) == {("Ghana", "Mali", "condemnation"), ("Mali", "Ghana", "condemnation")}
    of_togo = triples(classifier, f"{two} accused Togo of fraud.")
    assert {target for _, target, _ in of_togo} == {"Togo"}
