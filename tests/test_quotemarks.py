"""What is quoted, in sentences and over several of them, and who speaks there."""

from __future__ import annotations

import pytest

from stance.reading import read_text
from stance.tokens.text import split_sentences, tokenize

from .resolving import Reader
from .structuring import Knowledge

QUOTED = [
    # over several sentences
    ('"We stay.\nWe blame Rome," Ana Ruiz said.', "We stay . We blame Rome ,"),
    ('"We stay.\n"We blame Rome," Ana Ruiz said.', "We stay . We blame Rome ,"),
    ('"We stay.\n" Ana Ruiz said.', "We stay ."),
    ('"We stay. She called it "evil" and left.', "We stay . evil"),
    ("‘We stay. We blame Rome,’ Ana Ruiz said.", "We stay . We blame Rome ,"),
    ('"We stay.' + " They left." * 9, "We stay ."),
    # other marks, marks turned the wrong way, marks that are lost
    ("„We stay“, Ana Ruiz said.", "We stay"),
    ("Ana Ruiz said: ”We stay,” and left.", "We stay ,"),
    ('We stay," Ana Ruiz said.', "We stay ,"),
    ('The 5" pipe burst.', ""),
    # single marks and apostrophes
    ("‘We stay,’ Ana Ruiz said.", "We stay ,"),
    ("Lima was ‘proud’ of its ‘brave’ sons.", "proud brave"),
    ("Ruiz said: ‘We’re behind the nurses’ strike and don’t mind.’", "We ’re behind the nurses ’ strike and do n’t mind ."),
    ("‘She called it “a shame” and left,’ Ana Ruiz said.", "She called it a shame and left ,"),
    ("Ruiz hailed ‘brave nurses’ in Lima.", "brave nurses"),
    ("Ruiz hailed ‘brave nurses’ and left.", "brave nurses"),  # what belongs to the nurses would leave a mark alone
    ("Ruiz said the ‘nurses’ strike.", "nurses"),
    ("Ruiz said: ‘The nurses’ strike is a shame. We left.’", "The nurses ’ strike is a shame . We left ."),
    ("The nurses’ chief met the bakers’ chief.", ""),
    ("Get ‘em out of the ‘90s, the nurses’ chief said.", ""),
    ("The Sana‘a talks and the rebels’ plan failed.", ""),
    ("'We stay,' Ana Ruiz said.", "We stay ,"),
    ("'We stay. We blame Rome,' Ana Ruiz said.", "We stay . We blame Rome ,"),
    ("Lima was 'proud' of the nurses' 'brave' sons and the bakers' strike.", "proud brave"),
    ("Get 'em out of the '90s, the nurses' chief said, and rock 'n' roll on.", ""),
    ("Mayor 'rejects' plan", ""),  # a headline has them for emphasis
    ("'We stay.'", "We stay ."),
    # marks as agencies type them
    ("``We stay,'' Ana Ruiz said, ``and we win.''", "We stay , and we win ."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quoted"), QUOTED)
def test_what_is_quoted(knowledge: Knowledge, text: str, quoted: str) -> None:
    sentences = [tokenize(text, start, end) for start, end in split_sentences(text)]
    found = [
        token.text
        for reading in read_text(sentences, *knowledge)
        for token, inside in zip(reading.syntax.tokens, reading.syntax.quoted, strict=True)
        if inside
    ]
    assert found == quoted.split()


def test_split_words_and_datelines_leave_quotations_in_place(knowledge: Knowledge) -> None:
    text = 'ROME (AP) - "We stay. Polands army left," she said.'
    sentences = [tokenize(text, start, end) for start, end in split_sentences(text)]
    (reading,) = read_text(sentences, *knowledge)
    words = zip(reading.syntax.lower, reading.syntax.quoted, strict=True)
    assert " ".join(word for word, inside in words if inside) == "we stay . poland 's army left ,"


@pytest.mark.parametrize(
    "text",
    [
        "‘We condemn Russia,’ Viktor Orban said.",
        "‘We stand firm. We condemn Russia,’ Viktor Orban said.",
        "'We condemn Russia,' Viktor Orban said.",
        "'We stand firm. We condemn Russia,' Viktor Orban said.",
        "``We condemn Russia,'' Viktor Orban said.",
        "„We condemn Russia“, Viktor Orban said.",
        '"The talks failed.\nWe condemn Russia," Viktor Orban said.',
    ],
)
def test_we_are_the_speakers(reader: Reader, text: str) -> None:
    assert reader.who(text, "We").actor.name == "Hungary"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ('Reed praised his "dear friend" Ana Kerr.', 0),
        ("Reed hails 'hero' Ana Kerr", 0),
        ('The "liar" Reed left, his "friend" Ana Kerr said.', 0),
        ('Reed met the Oman-backed "night" guards.', 0),
        ('Reed met the Oman-backed "corrupt" guards.', 2),
        ('Reed met the Oman-backed "guards of the night" rebels.', 2),
        ('Reed met the "night" guards.', 2),
        ('Ruiz called Reed a "liar" Monday.', 2),
        ('"Dear friend," Reed said.', 2),
        ('Reed read "the plan" Ana Kerr wrote.', 2),
        ('Ruiz sold the "red house" Reed had built.', 2),
    ],
)
def test_what_somebody_is_called_before_his_name_is_no_quotation(
    knowledge: Knowledge, text: str, kept: int
) -> None:
    (reading,) = read_text([tokenize(text)], *knowledge)
    assert sum(token.text in "\"'" for token in reading.syntax.tokens) == kept


def test_who_is_called_something_in_quotation_marks_is_one(reader: Reader) -> None:
    assert {words for words, _ in reader.mentions('Ruiz praised "dear friend" Ana Kerr.')} == {
        "Ruiz",
        "Ana Kerr",
    }
