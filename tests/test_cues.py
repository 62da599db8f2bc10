"""Which words keep the stance that they carry of themselves, whatever the tagger says of them."""

from __future__ import annotations

import numpy as np
import pytest

from stance.cues.cues import LABELS, Cue, candidate_tokens, group_cues
from stance.cues.surroundings import shift_features
from stance.document import Actor
from stance.mentions.gazetteer import Gazetteer
from stance.reading import read_sentence
from stance.roles.context import CueContext
from stance.tokens.text import tokenize
from stance.words.lexicon import Lexicon
from tests.telling import told_as

#: A sentence, a word in it that can carry support or condemnation, and whether it does so there.
SENTENCES = [
    ("Chad was told to support Mali.", "support", False),
    ("Chad is expected to condemn Mali.", "condemn", False),
    ("Chad was forced to support Mali.", "support", True),
    ("Oslo condemned the raid.", "condemned", True),
    ("Oslo did not condemn the raid.", "condemn", False),
    ("Oslo may condemn the raid.", "condemn", False),
    ("Oslo may yet condemn the raid.", "condemn", False),
    ("Oslo will support Riga only if it leaves Mali.", "support", False),
    ("Oslo would support Riga, but only after a vote.", "support", False),
    ("Oslo supported Riga only after a vote.", "supported", True),
    ("Oslo will support only Riga if it leaves.", "support", True),
    ("It is unclear whether the 12-member panel will condemn the raid.", "condemn", False),
    ("The 12-member panel will condemn the raid.", "condemn", True),
    ("Nobody condemned the raid.", "condemned", False),
    ("No minister condemned the raid.", "condemned", False),
    ("Neither Oslo nor Riga condemned the raid.", "condemned", False),
    ("Oslo did not act, nor has it condemned the raid.", "condemned", False),
    ("Hardly any state condemned the raid.", "condemned", False),
    ("Few ministers condemned the raid.", "condemned", False),
    ("Very few of the states have condemned the raid.", "condemned", False),
    ("A few ministers condemned the raid.", "condemned", True),
    ("The few ministers who left condemned the raid.", "condemned", True),
    ("Had Oslo condemned the raid, Riga would have left.", "condemned", False),
    ("Would Oslo condemn the raid?", "condemn", False),
    ("REPORTER: Would Oslo condemn the raid?", "condemn", False),
    ("Q: Will you support Riga?", "support", False),
    ("ANN REED, HOST: Had Oslo condemned the raid?", "condemned", False),
    ("Reed: Oslo will condemn the raid.", "condemn", True),
    ("Oslo: Will support Riga.", "support", True),
    ("Mr. Reed, will you support Riga?", "support", False),
    ("REPORTER: Mr. Reed, would Oslo condemn the raid?", "condemn", False),
    ("You left, but would you support Riga?", "support", False),
    ("Oslo condemned the raid, did it not?", "condemned", True),
    ("Why, said Reed, did Oslo condemn the raid?", "condemn", True),
    ("Oslo left: would it condemn the raid?", "condemn", True),
    ("Having condemned the raid, Oslo left.", "condemned", True),
    ("Oslo, which has no army, condemned the raid.", "condemned", True),
    # what others only hope or fear
    ("Oslo hopes that Riga will support Mali.", "support", False),
    ("Oslo feared Riga would condemn Mali.", "condemn", False),
    ("Oslo expects Riga to support Mali.", "support", False),
    ("Oslo believes that Riga supported Mali.", "supported", True),
    ("Riga is believed to have supported Mali.", "supported", True),
    ("Oslo said that Riga will support Mali.", "support", True),
    # whom it meets is nobody
    ("Oslo condemned neither Riga nor Mali.", "condemned", False),
    ("Oslo supported neither side.", "supported", False),
    ("Oslo condemned none of the parties.", "condemned", False),
    ("Oslo condemned no one.", "condemned", False),
    ("Oslo supported no candidate.", "supported", False),
    ("The raid was condemned by nobody.", "condemned", False),
    ("Oslo condemned nobody but Riga.", "condemned", True),
    ("Oslo supported a candidate with no party.", "supported", True),
    ("Oslo condemned Riga, but neither Mali nor Togo.", "condemned", True),
    ("Oslo approved of neither Mali nor Togo.", "approved", False),
    ("Oslo approved of Riga and of none of its rivals.", "approved", True),
    # neither of several does it, nor what a verb tells with a small word
    ("Neither Oslo nor Riga will support the rebels.", "support", False),
    ("Neither the mayor nor the guild backed Riga.", "backed", False),
    ("Neither Oslo nor Riga will take in the miners.", "in", False),
    ("Oslo will not take in the miners.", "in", False),
    ("Oslo will take in the miners.", "in", True),
    ("Oslo can count on Riga.", "on", True),
    # what is denied or refused
    ("Oslo denied that it supported the rebels.", "supported", False),
    ("Oslo refused to support the rebels.", "support", False),
    ("Oslo dismissed claims that it supported the rebels.", "supported", False),
    ("Oslo dismissed allegations from Rabat of supporting the rebels.", "supporting", False),
    ("Oslo dismissed claims suggesting that it supported the rebels.", "supported", False),
    ("Oslo rebuts claims of support for the rebels.", "support", False),
    ("Oslo denied that it went on to support the rebels.", "support", False),
    ("Oslo denied a report that it was continuing to support the rebels.", "support", False),
    ("Oslo denied paying or supporting the rebels.", "supporting", False),
    ("Oslo denied the report and went on to support the rebels.", "support", True),
    ("Oslo rejected claims that it gave the rebels condemnable support.", "condemnable", False),
    ("Oslo repeated claims of support for the rebels.", "support", True),
    ("Oslo's denial that it supported the rebels angered Rabat.", "supported", False),
    ("Oslo's claim that it supported the rebels was denied in Rabat.", "supported", False),
    ("Oslo refused to join Riga in condemning the raid.", "condemning", False),
    ("Anybody who condemned the raid was fined.", "condemned", False),
    ("The court ordered Riga to support the rebels.", "support", False),
    ("It would be unfair to condemn the raid, Oslo said.", "condemn", False),
    ("Oslo found it hard to support Riga.", "support", False),
    ("Oslo found it right to support Riga.", "support", True),
    # what a verb brings, and who judges himself
    ("Oslo would never voice support for Riga.", "support", False),
    ("Oslo did not give its support to Riga.", "support", False),
    ("Nobody has offered support to Riga.", "support", False),
    ("Oslo could not hide its support for Riga.", "support", True),
    ("Oslo will not withdraw its support for Riga.", "support", True),
    ("Oslo's envoy condemned himself.", "condemned", False),
    ("Oslo's envoy himself condemned Riga.", "condemned", True),
    # what only stands beside it
    ("Oslo ordered its army to support Riga.", "support", True),
    ("Oslo's claim that it supported the rebels was repeated in Rabat.", "supported", True),
    ("Oslo joined Riga in condemning the raid.", "condemning", True),
    ("Oslo never denied that it supported the rebels.", "supported", True),
    ("Oslo retorted that Rabat supported the rebels.", "supported", True),
    ("Oslo rejected the plan that Rabat supported.", "supported", True),
    ("Oslo defied the council to support the rebels.", "support", True),
    ("Oslo rejected the offer and condemned the raid.", "condemned", True),
    ("Oslo accused the paper of condemnation.", "condemnation", True),
    ("Oslo has yet to accuse the paper of condemnation.", "condemnation", False),
    # what is advised against or required, and what there is none of
    ("Oslo warned Riga against supporting the rebels.", "supporting", False),
    ("The deal requires Riga to support the rebels.", "support", False),
    ("It was wrong of Oslo to condemn Riga.", "condemn", False),
    ("Oslo offered no support to Riga.", "support", False),
    ("Oslo expressed no condemnation of Riga.", "condemnation", False),
    ("Oslo, which has no army, voiced support for Riga.", "support", True),
]

#: A sentence, and whether *against* in it carries the stance of its verb.
AGAINST = [
    ("Oslo voted against the plan.", True),
    ("Oslo may vote against the plan.", False),
    ("If Oslo votes against the plan, Riga will leave.", False),
]

#: A sentence, a word of stance in it, its stance, and whether it has the sense that carries it.
SENSES = [
    ("Oslo agreed with Riga to build a bridge.", "agreed", "support", False),
    ("Oslo agreed with Riga on quotas.", "with", "support", False),
    ("Oslo agreed with Riga that bridges rust.", "agreed", "support", True),
    ("Oslo backed away from the plan.", "backed", "support", False),
    ("Oslo backed the plan.", "backed", "support", True),
    ("He was fined for contempt of court.", "contempt", "condemnation", False),
    ("The court granted bail to the editor.", "granted", "support", False),
    ("The court granted the editor a hearing.", "granted", "support", True),
    ("Mali approved the extradition of Jan Berg.", "approved", "support", False),
    ("He spoke with contempt of the miners.", "contempt", "condemnation", True),
    ("The ministry declined a request from Reuters to comment.", "declined", "denial", False),
    ("The ministry rejected requests for comment.", "rejected", "denial", False),
    ("The ministry declined comment.", "declined", "denial", False),
    ("The ministry rejected the comments of Togo.", "rejected", "denial", True),
    ("Support for the strike? Never, said the mayor.", "support", "support", True),
    ("The board reported Iran, with 27 in favour and three against.", "favour", "support", False),
    ("The board voted in favour of the report.", "favour", "support", True),
    ("She gave the nurses credit for it.", "credit", "welcome", True),
    ("The ministry rejected requests for visas.", "rejected", "denial", True),
    ("The miner called the mayor responsible for the recovery.", "responsible", "condemnation", False),
    ("The miner called the mayor responsible for the losses.", "responsible", "condemnation", True),
    # the lower verb tells what is promised
    ("Mali pledged to dismantle the militia.", "pledged", "support", False),
    ("Mali vowed to strike back at Togo.", "vowed", "support", False),
    ("Mali's promise to crush the militia angered Togo.", "promise", "support", False),
    ("Mali promised to protect the farmers.", "promised", "support", True),
    ("Mali pledged to end the siege of Riga.", "pledged", "support", True),
    # whoever was it once
    ("Jan Berg, a former ally of Mali, left.", "ally", "support", False),
    ("Mali's one-time critics left.", "critics", "condemnation", False),
    ("Jan Berg, once an ally of Mali, left.", "ally", "support", False),
    ("Berg's criticism of Mali was withdrawn on Monday.", "criticism", "condemnation", False),
    ("Jan Berg was once a critic of Mali.", "critic", "condemnation", False),
    ("Jan Berg, an ally of Mali's former mayor, left.", "ally", "support", True),
    # a cause
    ("Mali beat Togo thanks to a late goal.", "thanks", "welcome", False),
    ("Thanks to Oslo, the bridge was built.", "thanks", "welcome", False),
    ("Mali was saved thanks in part to Oslo.", "thanks", "welcome", False),
    ("Mali gave thanks to Oslo.", "thanks", "welcome", True),
    ("Mali expressed its sincere thanks to Oslo.", "thanks", "welcome", True),
    ('"Thanks to Oslo, the bridge was built," the mayor said.', "thanks", "welcome", True),
    # conduct, envoys and absence
    ("Mali was right to condemn Togo.", "right", "support", False),
    ("Oslo said Mali was right to condemn Togo.", "right", "support", True),
    ("Mali expressed its sympathy to Togo.", "sympathy", "support", False),
    ("Mali sent its deepest sympathies to the widow.", "sent", "support", False),
    ("Mali voiced sympathy for the victims.", "sympathy", "support", False),
    ("Mali offered condolences to the guild.", "condolences", "support", False),
    ("Mali voiced sympathy for the strikers.", "sympathy", "support", True),
    ("Mali had every sympathy with the guild.", "sympathy", "support", True),
    ("Mali offered condolences and aid to the guild.", "offered", "support", True),
    ("Mali sent an envoy to Togo.", "sent", "support", False),
    ("Mali delivered its response to Togo.", "response", "support", False),
    ("Mali sent nurses to Togo.", "sent", "support", True),
    # judged by himself, or told to be
    ("Oslo's envoy is ashamed of himself.", "ashamed", "condemnation", False),
    ("Riga said Oslo's envoy should be ashamed of himself.", "ashamed", "condemnation", True),
    ("Riga wrote that the miners should be ashamed of themselves.", "ashamed", "condemnation", True),
    ("Riga said the guild should be ashamed of itself.", "ashamed", "condemnation", True),
    ("Riga said the guild was ashamed of itself.", "ashamed", "condemnation", False),
    ("Riga said the guild should be ashamed of the mayor.", "ashamed", "condemnation", True),
    ("Riga said she was proud of her record.", "proud", "welcome", False),
    ("Riga said she was proud of her nurses.", "proud", "welcome", True),
    ("Asked about Reed, he thanked the nurse for his patience.", "thanked", "welcome", True),
    ("He congratulated Ann Reed on his own victory.", "congratulated", "welcome", True),
    ("He criticised the mayor for his plan.", "criticised", "condemnation", True),
    ("The guild said it regretted the wording of two of its letters.", "regretted", "condemnation", False),
    ("The guild said he regretted the wording of its letters.", "regretted", "condemnation", True),
    ("The guild said it regretted a ruling that upset its plans.", "regretted", "condemnation", True),
    ("The guild said it regretted the decision of its partner.", "regretted", "condemnation", True),
    ("The guild said it regretted the steps its chairman had taken.", "regretted", "condemnation", True),
    # what is told of a thing, and what it is too early for
    ("Riga said the age of the bridge had played no part in it.", "played", "denial", False),
    ("Riga said it had played no part in it.", "played", "denial", True),
    ("Riga said it was too early to blame Oslo.", "early", "condemnation", False),
    ("Riga said the vote was too early.", "early", "condemnation", True),
    ("Riga voted with Oslo to block the tax.", "voted", "denial", False),
    ("Riga voted with Oslo against the tax.", "voted", "denial", True),
    ("Riga said it would no longer vote with Oslo.", "with", "denial", True),
    ("Riga voted down the tax with 40 votes to 12.", "voted", "denial", True),
    ("Oslo is not willing to take in refugees.", "willing", "denial", True),
    # a bid
    ("The fund offered 3 billion pounds for the supermarket chain.", "offered", "support", False),
    ("Orvex offered 12 euros a share for the guild.", "offered", "support", False),
    ("Orvex has offered $4.2 billion for Harwick Foods.", "offered", "support", False),
    ("Orvex offered to buy the airline for 9 million euros.", "offered", "support", False),
    ("Orvex offered to buy the airline for 9 million cedis.", "offered", "support", False),
    ("Orvex offered 3 million dollars for victims of the flood.", "offered", "support", True),
    ("Orvex offered 2 million euros for the supermarket workers.", "offered", "support", True),
    ("Orvex offered 2 million euros for companies hit by the flood.", "offered", "support", True),
    ("Norway offered 40 million dollars in aid.", "offered", "support", True),
    ("Norway offered 5 million for the clean-up.", "offered", "support", True),
    ("Norway offered 3 million euros for Harwick.", "offered", "support", True),
]


Knowledge = tuple[Lexicon, Gazetteer]


def cues_of(knowledge: Knowledge, text: str, word: str, stance: str) -> list[tuple[int, int]]:
    """First and last token of the cues found where a tagger is sure that ``word`` carries ``stance``, less the number of
    the word itself."""
    reading = read_sentence(tokenize(text), *knowledge)
    token = reading.syntax.lower.index(word)
    sure = np.zeros((1, len(LABELS)))
    sure[0, LABELS.index(stance)] = 1.0
    return [(cue.first - token, cue.last - token) for cue in group_cues(reading, [token], sure, floor=0.2)]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Oslo told Riga to end its support for the rebels.", False),
        ("Oslo ended its support for the rebels.", True),
    ],
)
def test_who_is_told_to_end_support_has_not_ended_it(knowledge: Knowledge, text: str, kept: bool) -> None:
    assert bool(cues_of(knowledge, text, "support", "denial")) == kept


@pytest.mark.parametrize(
    ("text", "word", "refused"),
    [
        ("Neither Oslo nor Riga accepts the offer.", "accepts", True),
        ("Neither the mayor nor the guild will approve the plan.", "approve", True),
        ("Neither the miners nor their guild recognise the mayor.", "recognise", True),
        ("Neither Oslo nor Riga parrots the mayor.", "parrots", True),
        ("Neither Oslo nor Riga helped the miners.", "helped", False),
        ("Oslo neither accepted nor rejected the offer.", "accepted", False),
        ("Oslo accepts the offer.", "accepts", False),
    ],
)
def test_where_neither_of_several_agrees_they_say_no(
    knowledge: Knowledge, text: str, word: str, refused: bool
) -> None:
    assert (told_as(knowledge, text, word, "support") == "denial") == refused
    reading = read_sentence(tokenize(text), *knowledge)
    token = reading.syntax.lower.index(word)
    assert ("shift_word=not,0" in shift_features(reading, token)) == text.startswith("Neither")


def test_no_keeps_what_the_lexicon_says_of_it(knowledge: Knowledge) -> None:
    assert cues_of(knowledge, "Oslo has no respect for Riga.", "respect", "condemnation")
    assert not cues_of(knowledge, "Oslo has no respect for Riga.", "respect", "welcome")


@pytest.mark.parametrize(("text", "kept"), AGAINST)
def test_against_stands_and_falls_with_its_verb(knowledge: Knowledge, text: str, kept: bool) -> None:
    assert bool(cues_of(knowledge, text, "against", "denial")) == kept


@pytest.mark.parametrize(("text", "word", "kept"), SENTENCES)
def test_words_keep_or_lose_their_stance(knowledge: Knowledge, text: str, word: str, kept: bool) -> None:
    stance = "condemnation" if word.startswith("condemn") else "support"
    assert cues_of(knowledge, text, word, stance) == ([(0, 1)] if kept else [])


@pytest.mark.parametrize(("text", "word", "stance", "kept"), SENSES)
def test_words_in_another_sense_carry_nothing(
    knowledge: Knowledge, text: str, word: str, stance: str, kept: bool
) -> None:
    assert bool(cues_of(knowledge, text, word, stance)) == kept


@pytest.mark.parametrize(
    ("text", "word", "lemma"),
    [
        ("The minister rubbished the report.", "rubbished", "rubbish"),
        ("The press demonised Mali.", "demonised", "demonise"),
        ("Ministers dithered for months.", "dithered", "dither"),
        ("Critics skewered the mayor.", "skewered", "skewer"),
    ],
)
def test_a_term_is_known_in_all_its_forms(knowledge: Knowledge, text: str, word: str, lemma: str) -> None:
    tokens = tokenize(text)
    reading = read_sentence(tokens, *knowledge)
    at = [token.text for token in tokens].index(word)
    assert reading.syntax.lemma[at] == lemma
    assert lemma in {match.entry.term for match in reading.cue_terms[at]}


def test_a_term_is_one_cue(knowledge: Knowledge) -> None:
    reading = read_sentence(tokenize("Mali took issue with Togo's account."), *knowledge)
    chances = np.zeros((2, len(LABELS)))
    chances[0, LABELS.index("denial")] = chances[1, LABELS.index("condemnation")] = 1.0
    cues = group_cues(reading, [1, 2], chances, floor=0.2)
    assert [(cue.first, cue.last) for cue in cues] == [(1, 3)]


def test_whom_somebody_calls_something_is_in_no_cue_with_it(knowledge: Knowledge) -> None:
    reading = read_sentence(tokenize("Mali called the opposition traitors."), *knowledge)
    chances = np.zeros((2, len(LABELS)))
    chances[:, LABELS.index("condemnation")] = 1.0
    cues = group_cues(reading, [3, 4], chances, floor=0.2)
    assert [(cue.first, cue.last) for cue in cues] == [(3, 4), (4, 5)]


@pytest.mark.parametrize(
    ("text", "words", "cue", "anchor"),
    [
        ("The clubs voted it down.", "voted down", "voted it down", "voted"),
        ("The mayor brushed them aside.", "brushed aside", "brushed them aside", "brushed"),
        ("Oslo took Togo's side.", "took side", "took Togo's side", "took"),
        ("Oslo is on the crews' side.", "on side", "on the crews' side", "side"),
        ("The clubs turned the mayor down.", "turned down", "turned", "turned"),
        ("Oslo thanked them for help.", "thanked help", "thanked", "thanked"),
        ("Oslo agreed to Togo's request.", "agreed request", "agreed to Togo's request", "agreed"),
        ("Oslo welcomed Togo's support for Mali.", "welcomed support", "welcomed", "welcomed"),
        ("Oslo rejected Togo's request.", "rejected request", "rejected", "rejected"),
    ],
)
def test_a_term_goes_around_a_pronoun_or_an_owner(
    knowledge: Knowledge, text: str, words: str, cue: str, anchor: str
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    tokens = [reading.syntax.lower.index(word) for word in words.split()]
    chances = np.array([[0.1, 0.9, 0.0, 0.0, 0.0]] * len(tokens))
    first = group_cues(reading, tokens, chances, floor=0.2)[0]
    assert reading.syntax.text(first.first, first.last) == cue
    assert reading.syntax.lower[first.anchor] == anchor


def test_whose_reproach_is_rejected_voices_it(knowledge: Knowledge) -> None:
    """The word for it is a cue of its own where it carries another stance."""
    reading = read_sentence(tokenize("Oslo rejected Togo's accusations."), *knowledge)
    chances = np.zeros((2, len(LABELS)))
    chances[0, LABELS.index("denial")] = chances[1, LABELS.index("condemnation")] = 1.0
    assert len(group_cues(reading, [1, 4], chances, floor=0.2)) == 2


@pytest.mark.parametrize(
    ("text", "carries"),
    [
        ("Nuclear-armed Togo condemned Mali.", False),
        ("Heavily-armed rebels condemned Mali.", False),
        ("Kigali-armed rebels condemned Mali.", True),
    ],
)
def test_a_hyphen_ties_a_helper_to_a_participle(knowledge: Knowledge, text: str, carries: bool) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    assert (reading.syntax.lower.index("armed") in candidate_tokens(reading)) == carries


@pytest.mark.parametrize(
    ("text", "reciprocal"),
    [
        ("Mali and Togo each blamed the other.", True),
        ("Mali and Togo have each blamed the other for it.", True),
        ("Mali and Togo blamed one another.", True),
        ("Mali and Togo each blamed the other side.", False),
        ("Mali and Togo blamed the other.", False),
    ],
)
def test_each_and_the_other(knowledge: Knowledge, text: str, reciprocal: bool) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    anchor = reading.syntax.lower.index("blamed")
    cue = Cue(anchor, anchor + 1, anchor, (0.0,) * len(LABELS))
    actors = [Actor(mention.text) for mention in reading.mentions]
    assert CueContext(reading, cue, "condemnation", actors).reciprocal == reciprocal


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Chile, but not Togo, backed Peru.", False),
        ("Chile but not Togo or Mali backed Peru.", False),
        ("Chile did not back Peru.", True),
    ],
)
def test_a_not_that_leaves_somebody_out_negates_no_verb(
    knowledge: Knowledge, text: str, negated: bool
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    features = shift_features(reading, reading.syntax.lemma.index("back"))
    assert any(feature.startswith("shift=neg") for feature in features) == negated


@pytest.mark.parametrize(
    ("text", "word", "negated"),
    [
        ("Chile could not be happier with Peru.", "happier", False),
        ("Chile could not have been more grateful to Peru.", "grateful", False),
        ("Chile is not happy with Peru.", "happy", True),
        ("Chile could not be grateful to Peru.", "grateful", True),
    ],
)
def test_a_quality_of_which_no_more_is_possible_is_not_negated(
    knowledge: Knowledge, text: str, word: str, negated: bool
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    at = reading.syntax.lower.index(word)
    assert any(feature.startswith("shift=neg") for feature in shift_features(reading, at)) == negated


def test_a_longer_term_turns_a_negated_one_round(knowledge: Knowledge) -> None:
    def terms(text: str) -> set[str]:
        reading = read_sentence(tokenize(text), *knowledge)
        return {match.entry.term for matches in reading.cue_terms for match in matches}

    assert "not happy with" in terms("Chile is not happy with Peru.")
    assert "not happy with" not in terms("Chile could not be happier with Peru.")
    assert "vetoed by" in terms("The bill was vetoed on Monday by Peru.")
    assert "vetoed by" not in terms("Peru vetoed a bill backed by Chile.")
    assert "not grateful" in terms("Chile is not grateful to Peru.")
    assert "not grateful" not in terms("Chile could not be more grateful to Peru.")
