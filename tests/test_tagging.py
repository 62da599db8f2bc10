"""Parts of speech: the same form read as its sentence means it, and the tagged sentences themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from stance.tokens.text import tokenize
from stance.words.lexicon import Lexicon
from stance.words.syntax import analyse
from training.problems import Problems
from training.tagging import read_tagged


@pytest.mark.parametrize(
    ("sentence", "word", "tag"),
    [
        ("Dockers block the port of Varna.", "block", "VERB"),
        ("The tweet pleased Mali.", "tweet", "NOUN"),
        ("The dead blame the mayor.", "dead", "NOUN"),
        ("The former praised the latter.", "former", "NOUN"),
        ("The former ruling party left.", "former", "ADJ"),
        ("They tweet about Mali.", "tweet", "VERB"),
        ("The far left blamed the mayor.", "left", "NOUN"),
        ("Mali's radical left blamed the mayor.", "left", "NOUN"),
        ("The minister has so far left it open.", "left", "VERB"),
        ("The radical left the party in May.", "left", "VERB"),
        ("They sat on a block of stone.", "block", "NOUN"),
        ("The minister rejects every word of it.", "rejects", "VERB"),
        ("The rejects were sold at half price.", "rejects", "NOUN"),
        ("Mayor backs teachers over pay", "backs", "VERB"),
        ("They turned their backs on him.", "backs", "NOUN"),
        ("Opposition blasts minister over floods", "blasts", "VERB"),
        ("Egypt, Qatar welcome truce offer", "welcome", "VERB"),
        ("Nurses end strike, hail deal with minister", "hail", "VERB"),
        ("Nurses end strike, praise for minister", "praise", "NOUN"),
        ("Mali, Togo trade barbs over floods", "trade", "VERB"),
        ("Lee and Ruiz trade blame.", "blame", "NOUN"),
        ("The mayor and Ruiz denied the trade accusations.", "trade", "NOUN"),
        ("Warm welcome in Oslo", "welcome", "NOUN"),
        ("Lisbon did not like the plan.", "like", "VERB"),
        ("He talks like his father.", "like", "PREP"),
        ("The fund was set up in May.", "fund", "NOUN"),
        ("Taxpayers fund the museum.", "fund", "VERB"),
        ("The union called off the strike.", "off", "ADV"),
        ("The boat sank off Lampedusa.", "off", "PREP"),
        ("Vatican silent as cardinal blasts Peru.", "cardinal", "NOUN"),
        ("Phone giant blasts regulator's ruling", "giant", "NOUN"),
        ("Phone giant blasts regulator's ruling", "blasts", "VERB"),
        ("Drugs giant welcomes court ruling", "giant", "NOUN"),
        ("Drugs giant blasts in Lima", "blasts", "NOUN"),
        ("Chip maker snubs rival's improved bid.", "snubs", "VERB"),
        ("Two blasts at Lima hotel.", "blasts", "NOUN"),
        ("The crowd fell silent as liberal voters left.", "liberal", "ADJ"),
        ("Facing lawmakers on Monday, Ann Reed praised Lima.", "Facing", "VERB"),
        ("Visiting nurses in Lima, the mayor praised Peru.", "Visiting", "VERB"),
        ("Leading lawmakers, he said the plan would fail.", "Leading", "VERB"),
        ("Leading lawmakers, the union said on Monday, praised Lima.", "Leading", "ADJ"),
        ("Visiting nurses, who praised Peru, left.", "Visiting", "ADJ"),
        ("Visiting nurses, Peru's guests, praised Lima.", "Visiting", "ADJ"),
        ("Nothing was said about the accord.", "Nothing", "PRON"),
        ("According to the judge, he lied.", "According", "PREP"),
        ("Three deputies voted against.", "Three", "NUM"),
        ("They may resign in the autumn.", "may", "MODAL"),
        ("The party has won, critics claim.", "claim", "VERB"),
        ("The mayor praised them in private.", "private", "NOUN"),
        ("About 30 nurses left Lima.", "About", "ADV"),
        ("The nurses complained about 30 cuts.", "about", "PREP"),
        ("Lima has since paid the nurses.", "since", "ADV"),
        ("Peter Hope praised the crew.", "Hope", "NAME"),
        ("He took a video call to thank the crew.", "call", "NOUN"),
        ("Lima thanked the king for respecting the will of voters.", "will", "NOUN"),
        ("The army broke their will to fight.", "will", "NOUN"),
        ("The king will of course thank Lima.", "will", "MODAL"),
        ("U.S. allies Japan and Chad condemned Mali.", "allies", "NOUN"),
        ("Mali thanked NATO allies Greece, Turkey and Spain.", "allies", "NOUN"),
        ("Lima met to condemn the raid and praise Oslo.", "praise", "VERB"),
        ("Lima hopes to visit Oslo and neighbour Bern.", "neighbour", "NOUN"),
        ("Lima won help and praise from Oslo.", "praise", "NOUN"),
        ("Malian rebels loyal to Togo praised Chad.", "rebels", "NOUN"),
        ("Tripoli guards hostile to Togo praised Chad.", "guards", "NOUN"),
        ("Peru rebels against Togo.", "rebels", "VERB"),
        ("U.S. allies Japan and Chad have strongly condemned Mali.", "allies", "NOUN"),
        ("U.S. allies reject the plan.", "allies", "NOUN"),
        ("NATO allies have met.", "allies", "NOUN"),
        ("NATO allies firmly reject the plan.", "allies", "NOUN"),
        ("Malian banks usually oppose the plan.", "banks", "NOUN"),
        ("Mali banks heavily on Togo.", "banks", "VERB"),
        ("Ruiz sang Mali's praises.", "praises", "NOUN"),
        ("Airbus rivals Boeing and Embraer.", "rivals", "VERB"),
        ("Reed won backing from Oslo and Lima.", "backing", "NOUN"),
        ("The guards have firm backing from Oslo.", "backing", "NOUN"),
        ("Reed stopped backing from the start what Oslo did.", "backing", "VERB"),
        ("It was Oslo that criticised Lima.", "that", "SUB"),
        ("They signed an accord with Oslo that has failed.", "that", "SUB"),
        ("He left Oslo that year.", "that", "DET"),
        ("Reed rejected that claim, saying Oslo had lied.", "that", "DET"),
        ("Reed denied that claims of Oslo were true.", "that", "SUB"),
        ("Reed said that war, if it came, would be lost.", "that", "SUB"),
        ("Oslo said no to Mali.", "no", "ADV"),
        ("The senators voted no.", "no", "ADV"),
        ("The board gave a firm no to the union.", "no", "NOUN"),
        ("The board gave a firm no to the union.", "firm", "ADJ"),
        ("No to the dam, the union says.", "No", "ADV"),
        ("Oslo said no aid would go to Mali.", "no", "DET"),
        ("There was no or little help.", "no", "DET"),
        ("They met in shelter no. 4 in Goma.", "no", "DET"),
        ("Oslo supplies two thirds of the flour.", "thirds", "NOUN"),
    ],
)
def test_the_sentence_decides_what_a_word_is(lexicon: Lexicon, sentence: str, word: str, tag: str) -> None:
    tokens = tokenize(sentence)
    at = [token.text for token in tokens].index(word)
    assert analyse(tokens, lexicon).pos[at] == tag


@pytest.mark.parametrize(
    ("headline", "tags"),
    [
        ("Farmers Block Roads After Ministers Reject Their Demands", "NOUN VERB NOUN PREP NOUN VERB POSS NOUN"),
        ("Peru Condemns Ugandan Raid.", "NAME VERB NAME NOUN PUNCT"),
        ("Peru Thanks Togo for Its Help.", "NAME VERB NAME PREP POSS NOUN PUNCT"),
        ("Peru Condemns Raid; Togo Calls It a Crime!", "NAME VERB NOUN PUNCT NAME VERB PRON DET NOUN PUNCT"),
        ("Peru Doesn't Condemn Raid.", "NAME DO NEG VERB NOUN PUNCT"),
        ("Prime Minister Ann Reed met Chancellor Jo Webb.", "ADJ NOUN NAME NAME VERB NOUN NAME NAME PUNCT"),
        ("Ann Reed and Chancellor Jo Webb are in Oslo.", "NAME NAME CONJ NOUN NAME NAME BE PREP NAME PUNCT"),
    ],
)  # fmt: skip
def test_capitals_of_a_headline_make_no_names(lexicon: Lexicon, headline: str, tags: str) -> None:
    assert analyse(tokenize(headline), lexicon).pos == tags.split()


def test_a_word_on_which_nobody_decided_is_no_fault(tmp_path: Path) -> None:
    tagged = tmp_path / "tagged.txt"
    tagged.write_text("They/- left/VERB and/or/- ./-\n", encoding="utf-8")
    assert list(read_tagged(tagged)) == [(["They", "left", "and/or", "."], ["-", "VERB", "-", "-"])]


def test_every_wrong_tag_is_told_with_its_line(tmp_path: Path) -> None:
    tagged = tmp_path / "tagged.txt"
    tagged.write_text("They/PRON left/VERB ./PUNCT\nThey/PRON left/VERBS\n", encoding="utf-8")
    with pytest.raises(Problems, match=r"tagged\.txt:2: left/VERBS"):
        list(read_tagged(tagged))
