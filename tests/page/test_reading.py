"""The text with its marks, its notes, and the reasons for them."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.page.reader import Reader, notes_of

TEXT = (
    "Canada condemned Brazil on Monday. Ottawa also thanked Chile for its help.\n\n"
    "Chile rejected the claims of Peru and backed Canada."
)


def test_a_pasted_text_comes_back_sentence_by_sentence_with_its_stances(reader: Reader) -> None:
    reader.read(TEXT)
    answer = reader.answer(TEXT)
    assert reader.sentences() == [sentence["text"] for sentence in answer["sentences"]]
    assert notes_of(answer)
    assert reader.notes() == notes_of(answer)
    expect(reader.page.locator("#result-title")).to_be_focused()


def test_cues_sources_and_targets_are_marked_where_they_stand(reader: Reader) -> None:
    answer = reader.read_example()
    for i, sentence in enumerate(answer["sentences"]):
        row = reader.page.locator(".sentence").nth(i)
        cues = row.locator(".cue").all_inner_texts()
        assert " ".join(cues) == " ".join(_distinct(stance["cue"] for stance in sentence["stances"]))
        marked = row.locator(".actor, .cue").all_inner_texts()
        for stance in sentence["stances"]:
            assert stance["source"]["text"] in "".join(marked)  # a mark may hold another one


def _distinct(spans: object) -> list[str]:
    return list({span["start"]: span["text"] for span in sorted(spans, key=lambda s: s["start"])}.values())  # type: ignore[call-overload]


def test_stances_differ_by_more_than_colour(reader: Reader) -> None:
    reader.read_example()
    lines = reader.page.eval_on_selector_all(
        ".cue", "cues => cues.map(cue => [cue.dataset.stance, getComputedStyle(cue).textDecorationStyle])"
    )
    styles = dict(map(tuple, lines))
    symbols = dict(
        map(
            tuple,
            reader.page.eval_on_selector_all(
                ".cue",
                "cues => cues.map(cue => [cue.dataset.stance, cue.querySelector('path').getAttribute('d')])",
            ),
        )
    )
    assert len(styles) > 1
    assert len(set(styles.values())) == len(set(symbols.values())) == len(styles)


def test_pointing_at_a_note_shows_source_cue_target_and_why(reader: Reader) -> None:
    answer = reader.read_example()
    first = next(sentence for sentence in answer["sentences"] if sentence["stances"])
    stance = first["stances"][0]
    reader.page.locator(".note").first.hover()
    card = reader.page.get_by_role("group", name="Why")
    expect(card).to_contain_text(stance["cue"]["text"])
    expect(card).to_contain_text(stance["source"]["text"])
    expect(card).to_contain_text(stance["explanation"]["runner_up"])
    roles = reader.page.eval_on_selector_all("[data-role]", "all => all.map(one => one.dataset.role)")
    assert {"source", "cue"} <= set(roles)
    card.hover()
    expect(card).to_be_visible()
    reader.page.mouse.move(0, 0)
    expect(card).to_be_hidden()


def test_pointing_at_a_cue_in_the_text_opens_its_note(reader: Reader) -> None:
    reader.read_example()
    cue = reader.page.locator(".cue").first
    text = cue.inner_text()
    cue.hover()
    expect(reader.page.locator(".note[aria-expanded=true]")).to_have_count(1)
    expect(reader.page.get_by_role("group", name="Why")).to_contain_text(text)


def test_reasons_are_words_and_not_names_of_features(reader: Reader) -> None:
    reader.read_example()
    for note in reader.page.locator(".note").all():
        note.focus()
        reasons = reader.page.locator(".why li").all_inner_texts()
        assert reasons
        assert not [reason for reason in reasons if "=" in reason or "_" in reason or "undefined" in reason]


def test_a_clicked_note_stays_open_until_escape(reader: Reader) -> None:
    reader.read_example()
    note = reader.page.locator(".note").first
    note.click()
    reader.page.mouse.move(0, 0)
    expect(note).to_have_attribute("aria-expanded", "true")
    reader.page.keyboard.press("Escape")
    expect(note).to_have_attribute("aria-expanded", "false")
    expect(reader.page.locator("[data-role]")).to_have_count(0)


def test_the_slider_fades_what_is_less_sure_everywhere(reader: Reader) -> None:
    answer = reader.read_example()
    sure = [s["confidence"] for sentence in answer["sentences"] for s in sentence["stances"]]
    reader.slide(90)
    expect(reader.page.locator(".notes .faint")).to_have_count(sum(share < 0.9 for share in sure))
    expect(reader.page.locator("#network .edge.faint")).to_have_count(
        sum(relation["max_confidence"] < 0.9 for relation in answer["relations"] if relation["target"])
    )
    reader.slide(0)
    expect(reader.page.locator(".faint")).to_have_count(0)


def test_a_text_in_which_nobody_takes_sides_says_so(reader: Reader) -> None:
    reader.read("The train leaves at nine.")
    expect(reader.page.get_by_text("No stance was found")).to_be_visible()
    expect(reader.page.get_by_role("heading", name="Overview")).to_be_hidden()


def test_a_warning_of_the_service_is_shown(reader: Reader) -> None:
    text = "Die Bundesregierung hat den Angriff auf das Schärfste verurteilt und der Ukraine ihre Hilfe zugesagt."
    reader.read(text)
    (warning,) = reader.answer(text)["warnings"]
    expect(reader.page.get_by_text(warning)).to_be_visible()


def test_marks_stand_right_after_emoji_and_in_other_scripts(reader: Reader) -> None:
    text = (
        "🎉👩🏽‍🚒 Canada condemned Brazil 🇧🇷. «Привет» 中文 𝒜 Chile thanked Peru 🤝 again. "
        "العربية Kenya praised Ghana."
    )
    reader.read(text)
    answer = reader.answer(text)
    assert reader.sentences() == [sentence["text"] for sentence in answer["sentences"]]
    stances = [stance for sentence in answer["sentences"] for stance in sentence["stances"]]
    assert len(stances) >= 2
    cues = reader.page.locator(".cue").all_inner_texts()
    assert cues == _distinct(stance["cue"] for stance in stances)


def test_posted_markup_stays_text(reader: Reader) -> None:
    text = "<img src=x onerror=alert(1)> Canada condemned <b>Brazil</b> & Peru."
    reader.read(text)
    assert " ".join(reader.sentences()) == text
    expect(reader.page.locator("#result img, #result .words b")).to_have_count(0)
