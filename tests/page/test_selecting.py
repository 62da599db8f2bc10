"""Picking out actors, pairs and stances; the overview by actors and by countries."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Route, expect

from tests.page.reader import Reader, ends, notes_of


def _of_pair(answer: dict[str, Any], relation: dict[str, Any]) -> list[str]:
    start = f"{' → '.join(ends(relation))} | "
    return [note for note in notes_of(answer) if note.startswith(start)]


def test_an_actor_in_the_list_filters_everything(reader: Reader) -> None:
    answer = reader.read_example()
    name = answer["relations"][0]["source"]["name"]
    reader.actor(name).click()
    wanted = [note for note in notes_of(answer) if name in note.split(" | ")[0].split(" → ")]
    assert reader.notes() == wanted
    assert len(reader.sentences()) < len(answer["sentences"])
    expect(reader.page.get_by_text(f"Only {name} (")).to_be_visible()
    others = [r for r in answer["relations"] if r["target"] and name not in ends(r)]
    expect(reader.edge(others[0])).to_have_class("edge out")
    reader.page.get_by_role("button", name="Show all").click()
    assert reader.notes() == notes_of(answer)


def test_an_actor_in_the_text_filters_too_and_again_ends_it(reader: Reader) -> None:
    answer = reader.read_example()
    reader.page.locator(".words .actor").first.click()
    assert 0 < len(reader.notes()) < len(notes_of(answer))
    reader.page.locator(".words .actor").first.click()
    assert reader.notes() == notes_of(answer)


def test_a_stance_filters(reader: Reader) -> None:
    answer = reader.read_example()
    stance = answer["relations"][0]["stance"]
    reader.page.locator("#stances").get_by_role("button", name=stance).click()
    assert reader.notes() == [note for note in notes_of(answer) if f"| {stance} |" in note]


def test_the_table_counts_relations_and_its_cells_show_their_sentences(reader: Reader) -> None:
    answer = reader.read_example()
    for relation in answer["relations"]:
        expect(reader.cell(relation).locator(f"[data-stance={relation['stance']}].count")).to_have_text(
            str(relation["sentences"])
        )
    relation = answer["relations"][0]
    reader.cell(relation).click()
    assert reader.notes() == _of_pair(answer, relation)
    expect(reader.cell(relation)).to_have_attribute("aria-pressed", "true")
    expect(reader.page.locator(".sentence:visible").first).to_be_in_viewport()


def test_the_cell_of_a_stance_without_target_shows_its_sentences(reader: Reader) -> None:
    text = "Canada condemned the attack. Chile thanked Peru."
    reader.read(text)
    answer = reader.answer(text)
    relation = next(relation for relation in answer["relations"] if relation["target"] is None)
    reader.cell(relation).click()
    assert reader.notes() == _of_pair(answer, relation)


def test_arrows_of_the_network_show_their_sentences(reader: Reader) -> None:
    answer = reader.read_example()
    directed = [relation for relation in answer["relations"] if relation["target"]]
    expect(reader.page.locator("#network .edge")).to_have_count(len(directed))
    relation = directed[-1]
    reader.edge(relation).locator(".badge").dispatch_event("click")  # another badge may lie over it
    of_pair = _of_pair(answer, relation)
    assert reader.notes() == [note for note in of_pair if f"| {relation['stance']} |" in note]


def test_countries_sum_up_those_who_act_for_them(reader: Reader) -> None:
    text = "Ottawa condemned Brazil. Canadian lawmakers condemned Brazil's government."
    reader.read(text)
    reader.page.get_by_label("Countries").check()
    relations = reader.answer(text, rollup="country")["relations"]
    counts = reader.page.locator("#matrix .count")
    expect(counts).to_have_count(len(relations))  # once the answer has come
    assert sorted(counts.all_inner_texts()) == sorted(str(relation["sentences"]) for relation in relations)
    reader.cell(relations[0]).click()
    assert len(reader.notes()) >= relations[0]["sentences"] > 1
    reader.page.get_by_role("button", name="Show all").click()
    reader.page.get_by_label("Actors").check()
    assert reader.notes() == notes_of(reader.answer(text))


def test_who_is_picked_out_stays_so_at_another_level_where_it_is_an_actor(reader: Reader) -> None:
    reader.read("Canadian lawmakers condemned Brazil's government. Chile praised Peru.")
    held: list[Route] = []
    reader.page.route("**/classify", lambda route: held.append(route))
    reader.page.get_by_label("Countries").check()
    expect(reader.page.locator("#busy")).to_be_visible()
    reader.actor("Peru").click()  # while the answer is awaited
    expect(reader.actor("Peru")).to_have_attribute("aria-pressed", "true")
    held[0].continue_()
    expect(reader.actor("Canada")).to_be_visible()
    expect(reader.actor("Peru")).to_have_attribute("aria-pressed", "true")
    reader.actor("Canada").click()
    reader.page.get_by_label("Actors").check()
    expect(reader.actor("Canadian lawmakers")).to_have_attribute("aria-pressed", "false")
    expect(reader.page.get_by_role("button", name="Show all")).to_be_hidden()


def test_namesakes_of_two_states_are_two_actors(reader: Reader) -> None:
    text = "Chile's Senate condemned Argentina's Senate. Argentina's Senate praised Oman."
    reader.read(text)
    answer = reader.answer(text)
    found = {ends(relation): relation for relation in answer["relations"]}
    condemned = ("Chile's Senate", "Argentina's Senate")
    assert set(found) == {("Argentina's Senate", "Oman"), condemned}
    expect(reader.page.locator("#network .node")).to_have_count(3)
    reader.actor("Chile's Senate").click()
    assert reader.notes() == _of_pair(answer, found[condemned])
    reader.page.get_by_role("button", name="Show all").click()
    reader.cell(answer["relations"][0]).click()
    assert reader.notes() == _of_pair(answer, answer["relations"][0])
    reader.page.get_by_label("Countries").check()
    expect(reader.actor("Argentina")).to_be_visible()


def test_a_large_network_is_drawn_in_part_and_always_with_whom_one_picks(reader: Reader) -> None:
    countries = (
        "Albania Algeria Angola Argentina Armenia Australia Austria Bahrain Belgium Bolivia Botswana Brazil "
        "Bulgaria Cambodia Cameroon Chile Colombia Croatia Cuba Cyprus Denmark Ecuador Egypt Estonia Ethiopia "
        "Finland Gabon Ghana Greece Guatemala Haiti Honduras"
    ).split()
    pairs = zip(countries[::2], countries[1::2], strict=True)
    reader.read(" ".join(f"{source} condemned {target}." for source, target in pairs))
    nodes = reader.page.locator("#network .node")
    expect(nodes).to_have_count(24)
    expect(reader.page.get_by_text(f"24 of {len(countries)} actors are drawn")).to_be_visible()
    drawn = {name.split(":")[0] for name in nodes.evaluate_all("all => all.map(one => one.ariaLabel)")}
    missing = next(country for country in countries if country not in drawn)
    reader.actor(missing).click()
    expect(reader.page.locator("#network").get_by_role("button", name=f"{missing}: show")).to_be_visible()
