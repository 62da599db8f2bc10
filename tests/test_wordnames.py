"""Names that are words too and open a sentence."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # the text writes it with a capital elsewhere
        ("The grocer Harvest left Oslo. Harvest thanked Mali.", "Harvest"),
        ("Shares of Visa fell. Visa refused to pay Mali.", "Visa"),
        ("Reform UK won in Wales. Reform backed Mali.", "Reform"),
        ("Mali's envoy, Park Min-seo, left Oslo. Park thanked Mali.", "Park"),
        # it judges, and things do not
        ("Signal criticised the mayor.", "Signal"),
        ("Stone condemned the raid.", "Stone"),
        ("Field blamed the mayor.", "Field"),
        ("Stone blamed nurses.", "Stone"),
        ("Stone, 44, thanked Mali.", "Stone"),
        # it takes somebody's side
        ("Page rejected the offer.", "Page"),
        ('"Page rejected the offer," Mali said.', "Page"),
        ("Rice backed the truce.", "Rice"),
        # it speaks
        ("Frost said on Monday that Mali left.", "Frost"),
        ("Price told reporters that Mali left.", "Price"),
        ("Accord, the dockers' union, thanked Mali.", "Accord"),
        # no other word could stand there
        ("Forward backed Mali.", "Forward"),
        ("Together denied the charge.", "Together"),
        ("Will Brandt backed Mali.", "Will Brandt"),
        ("Yesterday Brandt thanked Mali.", "Brandt"),
    ],
)
def test_a_word_that_can_only_be_a_name_is_one_where_a_sentence_begins(
    reader: Reader, text: str, name: str
) -> None:
    assert name in {words for words, _ in reader.mentions(text)}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Mali sold grain. Harvest begins in June.", "Harvest"),
        ("The Growth Act failed. Growth needs time.", "Growth"),
        ("Evidence backed the mayor.", "Evidence"),
        ("Evidence supported the claim.", "Evidence"),
        ("Water supported the crops.", "Water"),
        ("Rice said to be from Mali was seized.", "Rice"),
        ("Oil rejected by the port stank.", "Oil"),
        ("Typhoon slams the coast.", "Typhoon"),
        ("Bread, the main food, is dear.", "Bread"),
        ("Forward with the plan!", "Forward"),
        ("Will Mali back the plan?", "Will"),
        ("May Mali back the plan.", "May"),
    ],
)
def test_a_word_that_may_be_no_name_stays_a_word(reader: Reader, text: str, word: str) -> None:
    assert word not in {words.split()[0] for words, _ in reader.mentions(text)}
