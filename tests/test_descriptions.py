"""Whom a description means: a member of a party, a president, a company, an office told by a wider word; and who is no
*it* and who is *you*."""

from __future__ import annotations

import pytest

from stance.model import Model
from stance.resolution.entities import Entity
from stance.resolution.pronouns import Question
from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Rep. Ana Voll, an Iowa Democrat, left. The Democrat thanked Peru.", "Democrat", "Ana Voll"),
        ("Sen. Lars Ode, R-Texas, left. The Republican thanked Peru.", "Republican", "Lars Ode"),
        ("Ana Voll (D-N.Y.) met Lars Ode (R-Iowa). The Democrat left.", "Democrat", "Ana Voll"),
        ("Tory MP Ana Voll met Lars Ode. The Conservative's aide left.", "Conservative", "Ana Voll"),
        ("Trump left. The Democrat thanked Peru.", "Democrat", "Democrat"),
        ("GOP Sen. Ana Voll met GOP Sen. Lars Ode. The Republican left.", "Republican", "Republican"),
        ("Ana Voll left. The Republican Party thanked her.", "Republican Party", "Republican Party"),
        ("Ana Voll left. The Republicans thanked her.", "Republicans", "Republican Party"),
    ],
)
def test_one_member_of_a_party_is_a_person(reader: Reader, text: str, words: str, actor: str) -> None:
    found = reader.who(text, words).actor
    assert found.name == actor
    assert (found.kind == "person") == ("Party" not in actor)


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        (
            "Senate President Ana Voll met President Lars Ode. Judges hailed the President.",
            "President",
            "Lars Ode",
        ),
        ("Court of Appeal president Ana Voll left. Judges hailed the President.", "President", "President"),
        (
            "Ana Voll, president of the Bar Council, left. Judges hailed the President.",
            "President",
            "President",
        ),
        (
            "Ana Voll, the president of the Senate, met President Lars Ode. Judges hailed the president.",
            "president",
            "Lars Ode",
        ),
        (
            "European Commission President Ana Voll left. Judges hailed the president.",
            "president",
            "Ana Voll",
        ),
        (
            "Senate President Ana Voll met President Lars Ode. Judges hailed the Senate President.",
            "Senate President",
            "Ana Voll",
        ),
    ],
)
def test_a_president_of_a_body_is_not_the_president(
    reader: Reader, text: str, words: str, actor: str
) -> None:
    assert reader.who(text, words).actor.name == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Ana Voll leads the Conservative group. Nurses condemned the company.", "company"),
        ("Voll left on Monday. Nurses condemned the company.", "company"),
        ("The rights group Lumen left. Nurses condemned the company.", "company"),
        ("Tunewire's chief executive left. Nurses condemned the company.", "Tunewire"),
        ("Norton Group opened a mine. Nurses condemned the company.", "Norton Group"),
        ("The mining group Ostrava Dul left. Nurses condemned the company.", "Ostrava Dul"),
    ],
)
def test_a_company_is_no_party_group_and_no_surname(reader: Reader, text: str, actor: str) -> None:
    assert reader.who(text, "company").actor.name == actor


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Peru thanked the Adani group.", "Adani group", "Adani"),
        ("Peru thanked the Wagner group.", "Wagner group", "Wagner"),
        ("Peru thanked the Lashkar militia.", "Lashkar militia", "Lashkar"),
        ("Peru thanked the Zorbal group.", "Zorbal group", "Zorbal group"),
        ("Peru thanked the Labour group.", "Labour group", "Labour group"),
        ("Nurses of the Uber company left. Peru thanked the company.", "company", "Uber"),
        # who is only qualified, owns it or is the one named before
        ("Peru thanked the British group.", "British group", "Oxfam"),
        ("Peru thanked the group.", "group", "Oxfam"),
    ],
)
def test_a_word_behind_a_name_tells_what_it_is(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(f"Oxfam met. {text}", words).actor.name == actor


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Rep. Ana Voll left. The congresswoman thanked Peru.", "congresswoman", "Ana Voll"),
        ("Sen. Lars Ode met Ana Voll. The lawmaker thanked Peru.", "lawmaker", "Lars Ode"),
        ("Sen. Lars Ode met Rep. Ana Voll. The lawmaker thanked Peru.", "lawmaker", "lawmaker"),
        ("Danish Prime Minister Lars Ode left. The Danish leader thanked Peru.", "Danish leader", "Lars Ode"),
        ("Prime Minister Lars Ode left. The leader of the union thanked Peru.", "leader", "leader"),
        ("Bishop Lars Ode left. The cleric thanked Peru.", "cleric", "Lars Ode"),
        ("Pope Leo left. The pontiff thanked Peru.", "pontiff", "Pope Leo"),
        ("Tory MP Ana Voll left. The MP thanked Peru.", "MP", "Ana Voll"),
    ],
)
def test_a_wider_word_means_the_one_whose_title_fits(
    reader: Reader, text: str, words: str, actor: str
) -> None:
    assert reader.who(text, words).actor.name == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("John Voll left. Its roof leaked.", "Its"),
        ("Judge Voll left. Its roof leaked.", "Its"),
        ("The minister left. Its roof leaked.", "Its"),
        ("Peru met John Voll. Its roof leaked.", "Peru"),
        ("The firm left. Its roof leaked.", "firm"),
    ],
)
def test_it_is_no_person_whatever_was_learned(model: Model, text: str, actor: str) -> None:
    def latest(question: Question) -> Entity | None:
        allowed = zip(question.instances, question.barred, strict=True)
        return next((instance.entity for instance, barred in allowed if not barred), None)

    reader = Reader(model)
    reader.antecedents = latest  # type: ignore[assignment]
    assert reader.who(text, "Its").actor.name == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ('"You lied," Voll told the Danish nurses.', "Danish nurses"),
        ('Voll said to John Ode: "Peru lied. You knew it."', "John Ode"),
        ('"You lied," Voll told Peru and Oman.', "Peru and Oman"),
        ('"You lied," Voll told reporters.', "You"),
        ('"You lied," Voll said on Monday.', "You"),
        ("You know that Voll told John Ode to leave.", "You"),
    ],
)
def test_a_quoted_you_is_who_is_told(reader: Reader, text: str, actor: str) -> None:
    assert reader.who(text, "You").actor.name == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Accra was calm. The Trades Union Congress met. Joe Mensah criticised the government.", "Ghana"),
        ("Abuja was calm. The Labour Party criticised the government.", "Nigeria"),
        (
            "Abuja was calm. Keir Starmer met the Labour Party. Unions criticised the government.",
            "United Kingdom",
        ),
        ("The Labour Party criticised the government.", "United Kingdom"),
    ],
)
def test_a_body_that_many_states_have_yields_to_the_place(reader: Reader, text: str, actor: str) -> None:
    assert reader.who(text, "government").actor.name == actor


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Conservative leader Kemi Badenoch said her party won.", "party", "Conservative Party"),
        ("Plaid Cymru leader Owen Jones said the party won.", "party", "Plaid Cymru"),
        ("Reform UK's Nigel Farage said his former party won.", "former party", "former party"),
        ("The Conservatives criticised the party.", "party", "Labour Party"),
    ],
)
def test_a_party_is_that_of_its_leader(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(f"The Labour Party met. {text}", words).actor.name == actor


def test_unions_of_others_are_others(reader: Reader) -> None:
    text = "The teachers' union met. The nurses' union said the teachers' union was right."
    assert reader.who(text, "nurses' union").actor.name == "nurses' union"
    assert reader.who(text, "teachers' union", 2).resolution == "description"


@pytest.mark.parametrize(
    ("building", "text", "words", "actor"),
    [
        ("government palace", "Peru praised his government.", "government", "government"),
        ("government building", "Peru praised its government.", "government", "Peru"),
        ("army hospital", "Ann praised the army.", "army", "army"),
        ("government palace", "The palace praised Peru.", "palace", "government palace"),
        ("rebel government", "Ann praised the government.", "government", "rebel government"),
    ],
)
def test_a_building_is_not_whom_it_is_called_after(
    reader: Reader, building: str, text: str, words: str, actor: str
) -> None:
    assert reader.who(f"Jan Roos left the {building}. {text}", words).actor.name == actor


def test_members_named_by_letters_are_several(reader: Reader) -> None:
    assert reader.who("Twelve Labour MPs condemned the bill.", "Labour MPs").actor.kind == "group"


@pytest.mark.parametrize(
    "text", ["Ukraine criticised both countries.", "Each side accused the other of delay."]
)
def test_two_are_meant_whom_a_third_speaks_of(reader: Reader, text: str) -> None:
    words = "countries" if "countries" in text else "side"
    found = reader.who(f"Turkey and Russia signed a deal. {text}", words)
    assert [member.name for member in found.members] == ["Turkey", "Russia"]


@pytest.mark.parametrize(
    ("text", "words", "actors"),
    [
        ("Peru and Chile fought. Oman and Mali praised both sides.", "sides", "Peru Chile"),
        ("Peru fought Chile. Oman and Mali called on both countries to talk.", "countries", "Peru Chile"),
        ("Peru fought Chile. Oman and Mali said they backed both countries.", "countries", "Peru Chile"),
        ("Oman and Mali blamed both sides.", "sides", ""),
        # what they own, do for themselves or say, and where
        ("Oman and Mali signed a deal that helps both sides.", "sides", "Oman Mali"),
        ("Oman and Mali hailed ties between both countries.", "countries", "Oman Mali"),
        ("Oman and Mali worked in both countries.", "countries", "Oman Mali"),
        ("Oman and Mali said both sides would talk.", "sides", "Oman Mali"),
    ],
)
def test_two_who_do_it_to_both_are_not_the_two(reader: Reader, text: str, words: str, actors: str) -> None:
    assert [member.name for member in reader.who(text, words).members] == actors.split()


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Modi attacked Kerala's Congress government.", "Kerala's Congress government", "Kerala"),
        ("The Bavarian government spoke.", "Bavarian government", "Bavaria"),
        ("Spain's Catalan government spoke.", "Spain's Catalan government", "Catalonia"),
        ("Kano's APC government spoke.", "Kano's APC government", "Kano's APC government"),
        ("Hungary's Fidesz government spoke.", "Hungary's Fidesz government", "Hungary"),
        (
            "Italy met. Ann thanked the government of Sardinia.",
            "government of Sardinia",
            "government of Sardinia",
        ),
        (
            "Spain met. Ann left the government of the Canary Islands.",
            "government",
            "government of the Canary Islands",
        ),
        (
            "Chad met. Ann left the authorities of the northern island.",
            "authorities",
            "authorities of the northern island",
        ),
        (
            "Chad met. Ann left the administration of the Roos region.",
            "administration",
            "administration of the Roos region",
        ),
        ("Chad met. Ann left the government of the day.", "government", "Chad"),
        ("Chad met. Ann left the government of the country.", "government", "Chad"),
        ("Chad met. Ann left the government of Ann Moro.", "government", "Chad"),
        ("Chad met. Ann left the government of Prime Minister Narendra Modi.", "government", "India"),
        ("Britain met. Ann left the government of Starmer.", "government", "United Kingdom"),
    ],
)
def test_the_government_of_a_part_of_a_state_is_not_that_of_the_state(
    reader: Reader, text: str, words: str, name: str
) -> None:
    assert reader.who(text, words).actor.name == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Vice President Ana Voll withdrew her backing for the president.", "president"),
        ("Deputy Mayor Ana Voll left. Critics praised the mayor.", "mayor"),
        ("Prime Minister Ana Voll left. Critics praised the minister.", "minister"),
        ("Mayor Ana Voll praised the mayor.", "mayor"),
        ("Togo had suspended its aid to the military regime.", "military regime"),
        ("Togo sent soldiers to prop up the government.", "government"),
    ],
)
def test_who_only_has_a_like_office_or_is_the_subject_is_not_described(
    reader: Reader, text: str, words: str
) -> None:
    assert reader.who(text, words).actor.name == words


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Mayor Ana Voll left. Critics praised the mayor.", "mayor", "Ana Voll"),
        ("Deputy Mayor Ana Voll left. Critics praised the deputy mayor.", "deputy mayor", "Ana Voll"),
        ("Togo said the government would pay.", "government", "Togo"),
        ("Chad was shaken by riots. Togo sent soldiers to prop up the government.", "government", "Chad"),
    ],
)
def test_whoever_was_named_so_before_is_described(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words).actor.name == actor


@pytest.mark.parametrize(
    ("text", "words", "actor", "country"),
    [
        ("The abbot praised young Danes.", "Danes", "young Danes", "DNK"),
        ("Chad deported some 60 jobless Danes.", "Danes", "60 jobless Danes", "DNK"),
        ("The two Swiss thanked Chad.", "Swiss", "two Swiss", "CHE"),
        ("The abbot mocked ordinary Chinese.", "Chinese", "ordinary Chinese", "CHN"),
        ("Thousands of Danes condemned Chad.", "Danes", "Thousands of Danes", "DNK"),
        ("The abbot thanked five Republicans who left.", "Republicans", "five Republicans", "USA"),
        ("Moderate Republicans thanked Chad.", "Republicans", "Moderate Republicans", "USA"),
        ("Many Democrats thanked Chad.", "Democrats", "Many Democrats", "USA"),
        ("Three Tories joined Labour.", "Tories", "Three Tories", "GBR"),
        ("Danes condemned Chad.", "Danes", "Denmark", "DNK"),
        ("The Democrats thanked Chad.", "Democrats", "Democratic Party", "USA"),
        ("The ruling Conservatives thanked Chad.", "Conservatives", "Conservative Party", "GBR"),
        ("Britain's governing Conservatives thanked Chad.", "Conservatives", "Conservative Party", "GBR"),
        ("One in four Danes thanked Chad.", "Danes", "Denmark", "DNK"),
        ("The abbot praised her fluent French.", "French", "France", "FRA"),
    ],
)
def test_some_people_are_not_their_state_or_party(
    reader: Reader, text: str, words: str, actor: str, country: str
) -> None:
    found = reader.who(text, words).actor
    assert (found.name, found.country) == (actor, country)
    assert (found.kind == "group") == (words in actor)


def test_some_people_are_spoken_of_again(reader: Reader) -> None:
    assert reader.who("Two Danes left. The two Danes thanked Chad.", "Danes", 2).actor.name == "Two Danes"


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Chad nominated Ana Voll to lead the navy. Nurses praised the nominee.", "nominee", "Ana Voll"),
        ("Judges confirmed Ana Voll as envoy. Nurses praised the nominee.", "nominee", "Ana Voll"),
        ("Judges rejected Ana Voll's nomination. Nurses praised the nominee.", "nominee", "Ana Voll"),
        ("Ana Voll is running for mayor. Nurses backed the candidate.", "candidate", "Ana Voll"),
        ("Ana Voll, who stood for parliament, left. Nurses backed the candidate.", "candidate", "Ana Voll"),
        ("Ana Voll was named as envoy. Nurses praised the former judge.", "former judge", "Ana Voll"),
        ("Chad appointed Ana Voll as envoy.", "envoy", "Ana Voll"),
        # told of others, of several, or of none
        ("Chad nominated Ana Voll and Jan Berg. Nurses praised the nominee.", "nominee", "nominee"),
        ("Ana Voll met nurses who nominated Jan Berg. Ushers praised the nominee.", "nominee", "Jan Berg"),
        ("Chad chose Ana Voll as envoy. Nurses backed the candidate.", "candidate", "candidate"),
        ("Chad nominated Ana Voll. The former president left.", "former president", "former president"),
        ("Ana Voll ran for her life. Nurses backed the candidate.", "candidate", "candidate"),
        ("Ana Voll left. Nurses praised the former judge.", "former judge", "former judge"),
    ],
)
def test_whoever_is_put_up_for_an_office_is_the_candidate(
    reader: Reader, text: str, words: str, actor: str
) -> None:
    assert reader.who(text, words).actor.name == actor


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Vox left. The far-right party thanked Peru.", "far-right party", "Vox"),
        ("Hamas left. The Islamist group thanked Peru.", "Islamist group", "Hamas"),
        ("Boko Haram left. The jihadist group thanked Peru.", "group", "Boko Haram"),
        # another one
        ("Vox left. The Socialist party thanked Peru.", "Socialist party", "Socialist party"),
        ("Vox left. A far-right party thanked Peru.", "far-right party", "far-right party"),
        ("Vox thanked the far-right party.", "far-right party", "far-right party"),
        ("Vox met the AfD. The far-right party thanked Peru.", "far-right party", "far-right party"),
        ("The Labour Party left. The far-right party thanked Peru.", "far-right party", "far-right party"),
    ],
)
def test_a_body_is_told_by_its_creed(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words).actor.name == actor
