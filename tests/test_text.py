"""Sentences and tokens: what holds together, what comes apart, and where each stands in the text."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stance.mentions.gazetteer import Gazetteer
from stance.reading import read_sentence, read_text
from stance.tokens.text import split_sentences, tokenize
from stance.words.lexicon import Lexicon


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("anti-U.S. marchers", "anti | - | U.S. | marchers"),
        ("anti-junta marchers", "anti | - | junta | marchers"),
        ("anti-graft marchers", "anti-graft | marchers"),
        ("the U.S.'s support", "the | U.S. | 's | support"),
        ("U.S.-backed rebels", "U.S. | - | backed | rebels"),
        ("Hassan Al-Rasheed", "Hassan | Al-Rasheed"),
        ("a cease-fire", "a | cease-fire"),
        ("NZ$40 and US$3bn of $9", "NZ$40 | and | US$3bn | of | $9"),
        ("they didn't", "they | did | n't"),
        ("con\u00addemned Rus\u200bsia", "condemned | Russia"),
        ("the ferry was con-\ndemned", "the | ferry | was | con-\ndemned"),
        ("the Oslo-\nbacked ferry", "the | Oslo | - | backed | ferry"),
        ("two-\nand three-day talks", "two | - | and | three-day | talks"),
        ("a quiet-\nReed was late", "a | quiet | - | Reed | was | late"),
        ("the 2°C goal", "the | 2 | °C | goal"),
    ],
)
def test_words_come_apart_where_actors_do(text: str, expected: str) -> None:
    assert " | ".join(token.text for token in tokenize(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oslo joined anti-U.S. protests. Riga did not.",
            ["Oslo joined anti-U.S. protests.", "Riga did not."],
        ),
        ("They stopped operations.We left.", ["They stopped operations.", "We left."]),
        ("On Monday Govs. Berg and Aasvik left.", ["On Monday Govs. Berg and Aasvik left."]),
        ("A heading\nA sentence.", ["A heading", "A sentence."]),
        ('"Oslo lied." 12:40 Riga left.', ['"Oslo lied."', "12:40 Riga left."]),
        ("“Oslo lied!” 15:20 GMT Riga left.", ["“Oslo lied!”", "15:20 GMT Riga left."]),
        ('It was "bad." 9.15am: Riga left.', ['It was "bad."', "9.15am: Riga left."]),
        ('It was "bad." 2 May: Riga left.', ['It was "bad."', "2 May: Riga left."]),
        ('It was "bad." May 3, 2024 – Riga left.', ['It was "bad."', "May 3, 2024 – Riga left."]),
        ('He read "Go." 12:40 was too late.', ['He read "Go." 12:40 was too late.']),
        ('Rates are "low." 2.5 percent left.', ['Rates are "low." 2.5 percent left.']),
        ('"Oslo lied," 12:40 Riga time.', ['"Oslo lied," 12:40 Riga time.']),
        ("Berg wrote on X. Oman left.", ["Berg wrote on X.", "Oman left."]),
        ("In a video on X. “We left.” Berg wept.", ["In a video on X.", "“We left.”", "Berg wept."]),
        ("They quoted Malcolm X. Berg left.", ["They quoted Malcolm X. Berg left."]),
        ("It is based on X. Y. Berg.", ["It is based on X. Y. Berg."]),
        ("Oslo mocked J.D. Berg. He left.", ["Oslo mocked J.D. Berg.", "He left."]),
        ("He flew to the U.S. He wept.", ["He flew to the U.S.", "He wept."]),
        ("Ann has a J.D. They have none.", ["Ann has a J.D.", "They have none."]),
        ("They acted on J. Berg's orders.", ["They acted on J. Berg's orders."]),
        # blanks of other kinds, as pasted pages have before a full stop
        ("They chose Plan B\u00a0.", ["They chose Plan B\u00a0."]),
        ("They chose Plan B\u3000. Riga\u00a0left.", ["They chose Plan B\u3000. Riga\u00a0left."]),
        ("Ann\u00a0Berg left.\u2003Riga stayed.", ["Ann\u00a0Berg left.", "Riga stayed."]),
    ],
)  # fmt: skip
def test_sentences_end_where_they_do(text: str, expected: list[str]) -> None:
    assert _sentences(text) == expected


def _sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize("mark", ["", "‘"])
def test_a_long_line_has_the_sentences_of_its_parts(mark: str) -> None:
    sentences = [f"{mark}Oslo blamed Riga for raid number {number}, he said." for number in range(400)]
    line = " ".join(sentences)
    assert _sentences(line) == sentences


def test_a_sentence_may_be_as_long_as_it_likes() -> None:
    text = "Oslo" + " and Riga" * 2000 + " met. Kyiv left."
    assert _sentences(text) == [text[:-11].rstrip(), "Kyiv left."]


#: A heading, and paragraphs that go on in small letters at any width.
PARAGRAPHS = [
    "Ferry pilots praise the harbour master",
    "OSLO, May 4 - Pilots of the ferries between Oslo and Kiel on Tuesday praised the harbour master, Ann Berg, for "
    "what they called the quietest winter in years, and thanked the town for the new lights on the pier.",
    "A spokesman of the union said it would not rest until the old boats were gone. They are from 1961, he said, and "
    "two of them had to be towed in April.",
]


@given(st.integers(45, 115), st.sampled_from(["\n", "\n\n", "\r\n", "\n  "]))
def test_paragraphs_wrapped_to_a_width_are_read_as_if_they_were_not(width: int, apart: str) -> None:
    wrapped = apart.join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)
    plain = "\n".join(PARAGRAPHS)
    found, expected = _sentences(wrapped), _sentences(plain)
    assert [" ".join(sentence.split()) for sentence in found] == expected


@given(st.integers(45, 80), st.integers(0, 15))
def test_ragged_lines_go_on_where_paragraphs_are_indented(width: int, short: int) -> None:
    """As in archives of agencies that cut the dateline off, after which the first line is shorter."""
    wrapped = (
        textwrap.fill("-" * short + body, width, break_on_hyphens=False)[short:] for body in PARAGRAPHS[1:]
    )
    found = [" ".join(text.split()) for text in _sentences("\n    ".join(wrapped))]
    assert found == _sentences("\n".join(PARAGRAPHS[1:]))


def test_dashes_and_hyphens_of_other_kinds_are_those_of_print(lexicon: Lexicon, gazetteer: Gazetteer) -> None:
    text = "Oslo -- and US\u2011backed Riga --- left."
    [reading] = read_text([tokenize(text)], lexicon, gazetteer)
    tokens = reading.syntax.tokens
    assert [token.text for token in tokens] == [
        "Oslo",
        "–",
        "and",
        "US",
        "-",
        "backed",
        "Riga",
        "–",
        "left",
        ".",
    ]
    assert [text[token.start : token.end] for token in tokens][1:5] == ["--", "and", "US", "\u2011"]


def test_letters_in_two_parts_break_no_word(lexicon: Lexicon, gazetteer: Gazetteer) -> None:
    [reading] = read_text([tokenize("Oslo praised Saint-E\u0301tienne.")], lexicon, gazetteer)
    assert [token.text for token in reading.syntax.tokens] == ["Oslo", "praised", "Saint-Étienne", "."]


@pytest.mark.parametrize("mark", ["\n", "\r", "\r\n", "\u2028"])
def test_a_blank_line_parts_a_heading_from_a_paragraph_whatever_ends_it(mark: str) -> None:
    wrapped = textwrap.fill(PARAGRAPHS[1], 60).replace("\n", mark)
    found = _sentences(f"Ferry pilots of the old harbour praise its master{mark * 2}{wrapped}")
    assert found[0] == "Ferry pilots of the old harbour praise its master"


def test_a_heading_stands_alone_above_indented_paragraphs() -> None:
    text = (
        "Ferry pilots praise the master of the old harbour\n    OSLO, May 4 - Pilots of the ferries praised the harbour\n"
        "master, Ann Berg, on Tuesday."
    )
    assert _sentences(text)[0] == text.split("\n")[0]


def test_a_word_that_a_line_breaks_is_read_whole(lexicon: Lexicon, gazetteer: Gazetteer) -> None:
    text = "The union of Oslo con-\ndemned the long-\n  serving master of the harbour and Zelen-\nko."
    assert _sentences(text) == [text]
    [reading] = read_text([tokenize(text)], lexicon, gazetteer)
    tokens = reading.syntax.tokens
    assert [token.text for token in tokens if "-" in text[token.start : token.end]] == [
        "condemned",
        "long-serving",
        "Zelenko",
    ]
    assert all(text[token.start : token.end].split()[0].startswith(token.text[:3]) for token in tokens)


def test_a_ragged_line_goes_on_in_small_letters() -> None:
    text = (
        "Pilots of the ferries between Oslo and Kiel praised the harbour\nmaster, Ann Berg, for what they called the\n"
        "quietest winter in years.\n\nThe union said it would not rest until the\nold boats were gone."
    )
    assert len(_sentences(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Ann Berg opens the pier of the old harbour in Oslo\nShe thanked the pilots of the ferries.",
        "- more boats for the islands and fewer for the fjord\n- the old lights taken off the pier by May",
        "on the list of the union of pilots for the autumn:\nnew boats\nnew lights\nno more winters like that",
        "a quiet winter\nand a long one\nfor the pilots\nof the old boats",
    ],
)
def test_headings_and_lists_are_not_wrapped(text: str) -> None:
    assert _sentences(text) == text.split("\n")


@given(st.text(alphabet=st.sampled_from("aZé.'’-\u00ad\u200b \n,U\u0301"), max_size=60))
def test_tokens_follow_each_other_and_leave_only_space_out(text: str) -> None:
    at = 0
    for token in tokenize(text):
        assert text[at : token.start].strip() == ""
        assert at <= token.start < token.end
        assert token.text
        at = token.end
    assert text[at:].strip() == ""


@given(st.text(alphabet=st.sampled_from("Aaß.!?\"”' \n\u00a0\u0085\u2028\u3000\u0301\x1c,-0"), max_size=12))
def test_sentences_hold_everything_but_the_blanks_between_them(text: str) -> None:
    at = 0
    for start, end in split_sentences(text):
        assert text[at:start].strip() == ""
        assert at <= start < end
        at = end
    assert text[at:].strip() == ""


@pytest.mark.parametrize(
    "text",
    [
        "The delegates praised the Trade Ministry and thanked the Ministry of Health for the Ghana Health Service.",
        "Praising Norway, the Bank of England's governor met Prime Minister van der Berg of the Republic of Korea.",
    ],
)
def test_every_beginning_of_a_sentence_can_be_read(lexicon: Lexicon, gazetteer: Gazetteer, text: str) -> None:
    tokens = tokenize(text)
    for end in range(1, len(tokens) + 1):
        reading = read_sentence(tokens[:end], lexicon, gazetteer)
        assert len(reading.structure.head) == end
