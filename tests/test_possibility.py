"""What is only possible or still ahead, what a rule, a charge, a story or a headline's question tells: no stance."""

from __future__ import annotations

import pytest

from tests.barring import barred_as_source
from tests.structuring import Knowledge
from tests.telling import is_told, told_as

#: A sentence, a word in it that can carry support or condemnation, and whether it does so there.
POSSIBLE = [
    ("It is possible that Oslo will support Riga.", "support", False),
    ("It is unlikely that Oslo will condemn Riga.", "condemn", False),
    ("It is not certain that Oslo will support Riga.", "support", False),
    ("It is certain that Oslo will support Riga.", "support", True),
    ("There is a possibility that Oslo will support Riga.", "support", False),
    ("There is a risk that Oslo will condemn Riga.", "condemn", False),
    ("There is no doubt that Oslo supports Riga.", "supports", True),
    ("The hope in Lima is that Oslo will support Riga.", "support", False),
    ("Fears grew that Oslo would condemn Riga.", "condemn", False),
    ("Brokers bet that Oslo will support Riga.", "support", False),
    ("Oslo will probably support Riga.", "support", False),
    ("Oslo will likely condemn Riga.", "condemn", False),
    ("Perhaps Oslo supports Riga.", "supports", False),
    ("Oslo may on Friday condemn Riga.", "condemn", False),
    ("Oslo did not have enough votes to condemn Riga.", "condemn", False),
    ("Oslo has the power to condemn Riga.", "condemn", False),
    ("Oslo lacks the means to support Riga.", "support", False),
    ("Oslo used its power to condemn Riga.", "condemn", True),
    ("Two of the parties might on Monday condemn Riga.", "condemn", False),
    ("Oslo will on Friday condemn Riga.", "condemn", True),
    ("Perhaps the oldest of the ships was lost, and Oslo supports Riga.", "supports", True),
    ("The prospect of Oslo supporting Riga moved markets.", "supporting", False),
    ("The idea of supporting Riga split Oslo.", "supporting", False),
    ("The minister of trade supporting Riga left.", "supporting", True),
]
AHEAD = [
    ("Until Oslo supports Riga, ships will wait.", "supports", False),
    ("Ships will wait until Oslo supports Riga.", "supports", False),
    ("Ships waited until Oslo supported Riga.", "supported", True),
    ("A nurse who led it until June has supported Riga.", "supported", True),
    ("Ships will wait unless Oslo condemns Riga.", "condemns", False),
    ("Ships will sail once Oslo has condemned Riga.", "condemned", False),
    ("Ships will sail as soon as Oslo supports Riga.", "supports", False),
    ("Once Oslo had supported Riga, ships sailed.", "supported", True),
    ("Before Oslo condemned Riga, ships sailed.", "condemned", True),
    ("Oslo will support Riga until Mali leaves.", "support", True),
    ("Oslo has until Sunday to support Riga.", "support", False),
    ("Mali gave Oslo two weeks to condemn Riga.", "condemn", False),
    ("Oslo is free to condemn Riga.", "condemn", False),
    ("Oslo would be foolish to support Riga.", "support", False),
    ("Oslo would be glad to support Riga.", "support", True),
]
RULES = [
    ("Any envoy who supports Riga will be expelled.", "supports", False),
    ("Oslo will fine any envoy who condemns Riga.", "condemns", False),
    ("People who condemn Riga will be expelled.", "condemn", False),
    ("Firms that condemn Riga lose trade.", "condemn", False),
    ("Those who support Riga must leave.", "support", False),
    ("The envoys who support Riga will be expelled.", "support", True),
    ("Envoys who support Riga met in Lima.", "support", True),
    ("Envoys who support Riga will meet in Lima.", "support", True),
    ("Envoys who condemn Riga are expected to meet.", "condemn", True),
    ("Nurses, who support Riga, will be paid.", "support", True),
    ("Every envoy who condemned Riga was expelled.", "condemned", True),
]
CHARGES = [
    ("A jury cleared the envoy of supporting Riga.", "supporting", False),
    ("The envoy was acquitted of supporting Riga.", "supporting", False),
    ("The envoy is suspected of supporting Riga.", "supporting", False),
    ("The envoy was held on suspicion of supporting Riga.", "supporting", False),
    ("The envoy was charged with supporting Riga.", "supporting", False),
    ("The envoy was thanked for supporting Riga.", "supporting", True),
]
STORIES = [
    ("In the novel, a general condemns Riga.", "condemns", False),
    ("In one scene, a soldier supports Riga.", "supports", False),
    ("In the play's first year, Oslo supports Riga.", "supports", True),
    ("In the letter, a general condemns Riga.", "condemns", True),
]
HEADLINES = [
    ("Oslo told to condemn Riga", "condemn", False),
    ("Oslo urged to support Riga", "support", False),
    ("Oslo poised to condemn Riga", "condemn", False),
    ("Oslo likely to support Riga", "support", False),
    ("Oslo under pressure to condemn Riga", "condemn", False),
    ("Calls grow for Oslo to support Riga", "support", False),
    ("Oslo to support Riga?", "support", False),
    ("Oslo condemns Riga?", "condemns", False),
    ("Oslo condemned Riga, didn't it?", "condemned", True),
    ("Why did Oslo condemn Riga?", "condemn", True),
    ("Oslo to support Riga", "support", True),
    ("Oslo vows to support Riga", "support", True),
    ("Oslo wanted to support Riga.", "support", True),
    ("Oslo appealed to Lima to support Riga.", "support", True),
]
FEW = [
    ("Only nine percent of nurses support Riga.", "support", False),
    ("Just one in five nurses condemns Riga.", "condemns", False),
    ("Fewer than 20 percent of nurses support Riga.", "support", False),
    ("Only 60 percent of nurses support Riga.", "support", True),
    ("Only nine senators condemned Riga.", "condemned", True),
    ("Nine percent of nurses support Riga.", "support", True),
]


@pytest.mark.parametrize(
    ("text", "word", "kept"), [*POSSIBLE, *AHEAD, *RULES, *CHARGES, *STORIES, *HEADLINES, *FEW]
)
def test_what_is_not_told_as_a_fact_carries_no_stance(
    knowledge: Knowledge, text: str, word: str, kept: bool
) -> None:
    assert is_told(knowledge, text, word) == kept


@pytest.mark.parametrize(
    ("text", "word", "kept"),
    [
        ("The bishops avoided criticism of Riga.", "criticism", False),
        ("The bishops did not avoid criticism of Riga.", "criticism", True),
        ("The bishops voiced criticism of Riga.", "criticism", True),
        ("Our judges have never been corrupt.", "corrupt", False),
        ("Our judges have long been corrupt.", "corrupt", True),
        ("Oslo is not happy with Riga.", "happy", True),
    ],
)
def test_what_is_avoided_or_was_never_so_condemns_nobody(
    knowledge: Knowledge, text: str, word: str, kept: bool
) -> None:
    assert (told_as(knowledge, text, word, "condemnation") == "condemnation") == kept


def test_who_is_urged_in_a_headline_is_no_source(knowledge: Knowledge) -> None:
    barred = barred_as_source(knowledge, "Togo urged by Kenya to condemn Mali", "condemn", "condemnation")
    assert barred & {"Togo", "Kenya"} == {"Togo"}
