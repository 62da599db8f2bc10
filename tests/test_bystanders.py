"""Bystanders: whom the structure bars from being the source of a cue, or its target."""

from __future__ import annotations

import pytest

from stance.cues.senses import lost_in_its_sense
from stance.cues.unheld import not_held
from stance.document import STANCES, StanceLabel
from stance.reading import SentenceReading, read_sentence
from stance.roles.bystanders import bystanders
from stance.roles.cuesite import CueSite
from stance.tokens.text import tokenize
from stance.triples.ownside import served

from .structuring import Knowledge


def barred(
    knowledge: Knowledge, sentence: str, cue: str, stance: StanceLabel
) -> tuple[SentenceReading, set[str], set[str]]:
    """The words of those who are no sources and of those who are no targets of the first token ``cue``."""
    tokens = tokenize(sentence)
    reading = read_sentence(tokens, *knowledge)
    anchor = [token.text for token in tokens].index(cue)
    words = [mention.text for mention in reading.mentions]
    no_sources, no_targets = bystanders(CueSite(reading, anchor, stance, words))
    return reading, {words[i] for i in no_sources}, {words[i] for i in no_targets}


NO_TARGETS: list[tuple[str, str, StanceLabel, str]] = [
    ("Peru distanced the party from Chile.", "distanced", "denial", "party"),
    ("Peru voted for the ban and Chile against.", "voted", "support", "Chile"),
    ("Peru praised Chile's support for the scheme.", "support", "support", "Peru"),
    ("Peru thanked Chile for its support of Oman.", "support", "support", "Peru"),
    ("The levy, which Chile calls illegal, was backed by Peru.", "backed", "support", "Chile"),
    ("Peru praised a levy that Chile considers too low.", "praised", "welcome", "Chile"),
    ("Peru is against the embargo on Chile.", "against", "condemnation", "Chile"),
    # where something was said
    ("Ruiz praised the verdict on YouTube.", "praised", "welcome", "YouTube"),
    ("The senator ripped the law on Fox News.", "ripped", "condemnation", "Fox News"),
    ("Mali denounced on state television the raid by Togo.", "denounced", "condemnation", "state television"),
    # to whom is done what is judged
    ("Members voted for the removal of Ann Berg.", "voted", "support", "Ann Berg"),
    ("Peru welcomed the conviction of Ann Berg.", "welcomed", "welcome", "Ann Berg"),
    ("Ann Berg's dismissal was welcomed by Peru.", "welcomed", "welcome", "Ann Berg"),
    ("Peru condemned the sale of Labour.", "condemned", "condemnation", "Labour"),
    # who votes alike, and whom it would have hit
    ("The party voted with Peru against Chile.", "voted", "denial", "Peru"),
    ("The party voted with Peru against Chile.", "voted", "support", "Chile"),
    ("Peru ruled out expelling Ann Berg.", "ruled", "denial", "Ann Berg"),
    # who is wronged, as others say
    ("Oxfam said nurses had been betrayed by Peru.", "betrayed", "condemnation", "nurses"),
    ("Oxfam said Peru had betrayed nurses.", "betrayed", "condemnation", "nurses"),
    ("Oxfam said Peru had insulted nurses.", "insulted", "condemnation", "nurses"),
    ("Oxfam said nurses had been insulted by Peru.", "insulted", "condemnation", "nurses"),
    ("Oxfam said Peru had shamed nurses.", "shamed", "condemnation", "nurses"),
    ("According to Oxfam, Peru has treated nurses shamefully.", "shamefully", "condemnation", "nurses"),
    # who only had a document, or objects to a plan
    ("The offer, rejected by Labour, was welcomed by the union.", "welcomed", "welcome", "Labour"),
    ("Mali condemned the letter obtained by Reuters.", "condemned", "condemnation", "Reuters"),
    # who suffers what is complained of
    ("Amnesty complained that journalists had been jailed.", "complained", "condemnation", "journalists"),
    ("The union complained that nurses were underpaid.", "complained", "condemnation", "nurses"),
    ("He expressed outrage that children had been killed.", "expressed", "condemnation", "children"),
    # what the subject does besides
    ("Peru brushed aside the criticism and vowed to defeat Chile.", "brushed", "denial", "Chile"),
    ("The king, who has criticised Oman, threw his weight behind the plan.", "threw", "support", "Oman"),
    ("The king, who has praised Oman, condemned the plan.", "condemned", "condemnation", "Oman"),
    # where something happened or was agreed
    ("Peru condemned the Paris attacks.", "condemned", "condemnation", "Paris"),
    ("Peru condemned the Nairobi hotel bombing.", "condemned", "condemnation", "Nairobi"),
    ("Pope condemns Peru church attack", "condemns", "condemnation", "Peru church"),
    ("Peru slammed the Paris climate agreement.", "slammed", "condemnation", "Paris"),
    ("Peru denounced the tax in the High Court.", "denounced", "condemnation", "High Court"),
    ("Peru gave backing to a case in the Supreme Court.", "backing", "support", "Supreme Court"),
    # to whom another one does it, and what befalls others in what draws a reaction
    ("Chile's recognition by Oman was condemned by Peru.", "condemned", "condemnation", "Chile"),
    ("Peru welcomed Chile's exclusion by Oman.", "welcomed", "welcome", "Chile"),
    ("Oman's overtures to Chile met with criticism from Peru.", "criticism", "condemnation", "Chile"),
    ("The raid drew condemnation from Peru, Chile and Oman.", "drew", "condemnation", "Oman"),
    ("The plan won the support of Peru and Chile.", "won", "support", "Chile"),
    # against whom or whose is what is refused, and who only hears a quotation or is told of meanwhile
    ("The court dismissed charges against Ann Berg.", "dismissed", "denial", "Ann Berg"),
    ("A motion against Ann Berg was rejected by Peru.", "rejected", "denial", "Ann Berg"),
    ("Peru rejected the impeachment of Ann Berg.", "rejected", "denial", "Ann Berg"),
    ('"It is," he told Reuters, "shameful."', "shameful", "condemnation", "Reuters"),
    # of whom somebody tells besides who says no to a claim
    ("Ruiz dismissed the comparisons, stressing that Ann Berg had thanked Chile.", "dismissed", "denial", "Ann Berg"),
    ("Peru rejected the report, noting that Oman had joined Chile.", "rejected", "denial", "Chile"),
    ("Peru challenged this narrative, saying Chile would pay.", "challenged", "denial", "Chile"),
    ("Peru rejected Oman's figures, saying Chile had better ones.", "rejected", "denial", "Chile"),
    # of whom the relative clause tells that tells of those who are judged
    ("Ruiz criticised those who try to weaken the pact between Peru and Chile.", "criticised", "condemnation", "Chile"),
    ("Ann Berg condemned anyone trying to weaken Peru.", "condemned", "condemnation", "Peru"),
    ("Nurses who had fled Chile were praised by Peru.", "praised", "welcome", "Chile"),
    # whom a deed hits that stands before its noun
    ("Peru condemned journalist arrests in Chile.", "condemned", "condemnation", "journalist"),
    ("Amnesty deplored the activist killings in Chile.", "deplored", "condemnation", "activist"),
    # who is blamed in a text
    ("Peru voted for a resolution condemning Chile.", "voted", "support", "Chile"),
    ("Peru opposed a motion which denounced the raid by Chile.", "opposed", "condemnation", "Chile"),
    # who only judges the same
    ("A film praised by Oman was denounced by Peru.", "denounced", "condemnation", "Oman"),
    ("The verdict that was welcomed by Oman was mocked by Peru.", "mocked", "condemnation", "Oman"),
    ("The deal, drafted by Chile and praised by Oman, was rejected by Peru.", "rejected", "denial", "Oman"),
    # who stands in a claim of which the author is named
    ("Peru denied the report by Reuters that it had armed Chile.", "denied", "denial", "Chile"),
    ("Peru denied a Reuters report that it had armed Chile.", "denied", "denial", "Chile"),
    ("Peru rejected Oman's claim that it had armed Chile.", "rejected", "denial", "Chile"),
    # to whom regret is told, and who suffers
    ("The bank expressed its regret to nurses for the delay.", "regret", "condemnation", "nurses"),
    ("Peru regrets the suffering of the nurses.", "regrets", "condemnation", "nurses"),
    # whom those back who are called something
    ("Anyone who backs Chile is a coward, Peru said.", "coward", "condemnation", "Chile"),
    ("Those who back Chile are fools, Peru said.", "fools", "condemnation", "Chile"),
    ("Whoever backs Chile is a coward, Peru said.", "coward", "condemnation", "Chile"),
    # who interviews, and who stands behind a dash
    ("In an interview with Chile, Peru condemned the raid.", "condemned", "condemnation", "Chile"),
    ("Peru condemned the raid after a call with Chile.", "condemned", "condemnation", "Chile"),
    ("Peru backed the plan before a meeting with Chile.", "backed", "support", "Chile"),
    ("Peru turned down the plan after consultations with lawyers.", "turned", "denial", "lawyers"),
    # who wrote or held that in which others judge somebody
    ("Peru, in a statement drafted by Oman, condemned the raid.", "condemned", "condemnation", "Oman"),
    ("Peru condemned the raid in talks brokered by Oman.", "condemned", "condemnation", "Oman"),
    ("Peru, at a meeting convened by Oman, praised Chile.", "praised", "welcome", "Oman"),
    ("Peru praises Togo's offer - envoy", "praises", "welcome", "envoy"),
    ("Peru praises Togo – Chile", "praises", "welcome", "Chile"),
]  # fmt: skip

TARGETS: list[tuple[str, str, StanceLabel, str]] = [
    ("The party voted with Peru against Chile.", "voted", "denial", "Chile"),
    ("Peru ruled out joining Chile.", "ruled", "denial", "Chile"),
    ("Peru denied robbing Chile.", "denied", "denial", "Chile"),
    ("Peru turned down the plan after talks with Chile.", "turned", "denial", "Chile"),
    ("Peru welcomed the talks with Chile.", "welcomed", "welcome", "Chile"),
    ("Peru voiced trust in the High Court.", "trust", "support", "High Court"),
    ("Peru is disappointed in the High Court.", "disappointed", "condemnation", "High Court"),
    ("Members voted for the appointment of Ann Berg.", "voted", "support", "Ann Berg"),
    ("Peru welcomed the withdrawal of Chile.", "welcomed", "welcome", "Chile"),
    ("Peru stopped the eviction of Ann Berg.", "stopped", "support", "Ann Berg"),
    ("Mali backed sanctions on Facebook.", "backed", "condemnation", "Facebook"),
    ("Mali blamed the leak on Facebook.", "blamed", "condemnation", "Facebook"),
    ("Peru condemned a statement drafted by Oman.", "condemned", "condemnation", "Oman"),
    ("Peru scoffed at a report compiled by Oman.", "scoffed", "condemnation", "Oman"),
    ("Peru condemned the killings in a raid ordered by Oman.", "condemned", "condemnation", "Oman"),
    ("The bill, drafted by Labour, was welcomed by the union.", "welcomed", "welcome", "Labour"),
    ("Peru complained that ministers had been appointed.", "complained", "condemnation", "ministers"),
    ("Peru complained that nurses were lazy.", "complained", "condemnation", "nurses"),
    ("Peru complained that the council had been captured by Chile.", "complained", "condemnation", "Chile"),
    ("The king, who has criticised Oman, denounced the raid.", "denounced", "condemnation", "Oman"),
    ("Peru condemned the Chile executions.", "condemned", "condemnation", "Chile"),
    ("Peru condemned the Israel strike.", "condemned", "condemnation", "Israel"),
    ("Peru condemned the Hamas attack.", "condemned", "condemnation", "Hamas"),
    ("Peru rejected the offer and told Chile so.", "rejected", "denial", "Chile"),
    ("The king, who has criticised Oman, threw his weight behind the plan.", "criticised", "condemnation", "Oman"),
    ("Peru condemned Chile's raid by its army.", "condemned", "condemnation", "Chile"),
    ("Peru condemned Chile's letter by Ann Berg.", "condemned", "condemnation", "Chile"),
    ("The court rejected an appeal by Ann Berg against Peru.", "rejected", "denial", "Ann Berg"),
    ("Peru denied a plot against Chile.", "denied", "denial", "Chile"),
    ('"You are," he told Chile, "shameful."', "shameful", "condemnation", "Chile"),
    ("Peru rejected the figures, saying the union had miscounted.", "rejected", "denial", "union"),
    ("Peru rejected the claims, saying they were invented by Chile.", "rejected", "denial", "Chile"),
    ("Peru rejected the claims, saying Peru had never armed Chile.", "rejected", "denial", "Chile"),
    ("Peru thanked Chile, which freed him, and Oman.", "thanked", "welcome", "Oman"),
    ("Peru condemned rebels armed by Chile.", "condemned", "condemnation", "rebels"),
    ("Peru signed a statement condemning Chile.", "signed", "condemnation", "Chile"),
    ("Peru voted against a text praising Chile.", "voted", "denial", "Chile"),
    ("A film made by Oman was denounced by Peru.", "denounced", "condemnation", "Oman"),
    ("A raid backed by Oman was condemned by Peru.", "condemned", "condemnation", "Oman"),
    ("Peru denied a report that it had armed Chile.", "denied", "denial", "Chile"),
    ("Peru denied the report by Reuters that it had armed Chile.", "denied", "denial", "Reuters"),
    ("The bank expressed its anger to nurses.", "anger", "condemnation", "nurses"),
    ("Peru regrets the remarks of the nurses.", "regrets", "condemnation", "nurses"),
    ("Anyone who backs Chile is a coward, Peru said.", "coward", "condemnation", "Anyone"),
    ("Peru condemned the interview with Chile.", "condemned", "condemnation", "Chile"),
    ("Peru praises Togo - its envoy", "praises", "welcome", "envoy"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "cue", "stance", "actor"), NO_TARGETS)
def test_no_target(knowledge: Knowledge, sentence: str, cue: str, stance: StanceLabel, actor: str) -> None:
    assert actor in barred(knowledge, sentence, cue, stance)[2]


@pytest.mark.parametrize(("sentence", "cue", "stance", "actor"), TARGETS)
def test_maybe_a_target(
    knowledge: Knowledge, sentence: str, cue: str, stance: StanceLabel, actor: str
) -> None:
    reading, _, targets = barred(knowledge, sentence, cue, stance)
    assert actor in {mention.text for mention in reading.mentions} - targets


@pytest.mark.parametrize(
    ("sentence", "cue", "actor"),
    [
        ("The conclusions, seen by Reuters, condemn Chad.", "condemn", "Reuters"),
        ("A memo seen and read by AFP criticises the ministry.", "criticises", "AFP"),
        ("The letter, addressed to Mayor Ruiz, criticises the police.", "criticises", "Ruiz"),
    ],
)
def test_whoever_only_has_a_document_is_no_source_of_its_words(
    knowledge: Knowledge, sentence: str, cue: str, actor: str
) -> None:
    assert actor in barred(knowledge, sentence, cue, "condemnation")[1]


@pytest.mark.parametrize(
    ("sentence", "cue", "sources"),
    [
        ("Peru rejected criticism of Chile.", "criticism", set()),
        ("Amid criticism of Chile, Peru left.", "criticism", set()),
        ("Peru responded to criticism of Chile's plan.", "criticism", set()),
        ("Peru voiced criticism of Chile.", "criticism", {"Peru"}),
        ("Peru lost the support of Chile.", "lost", {"Chile"}),
        ("Oman said Peru had betrayed Chile.", "betrayed", {"Oman"}),
        ("Oman said Peru had insulted Chile.", "insulted", {"Oman"}),
        ("Peru insulted Chile.", "insulted", {"Peru", "Chile"}),
        ("Peru misled Chile.", "misled", {"Chile"}),
        ("Fury as Peru dams river of Chile", "Fury", set()),
        ("Chile, misled by Peru, left.", "misled", {"Chile"}),
        ("Peru hit out at Chile.", "hit", {"Peru", "Chile"}),
        ("Peru has a dislike of nurses.", "dislike", {"Peru"}),
        ("Peru's hatred of Chile grew.", "hatred", {"Peru"}),
        ("Peru has betrayed Chile, according to Oman.", "betrayed", {"Oman"}),
        ("Amid criticism of Chile by Peru, Oman left.", "criticism", {"Peru", "Oman"}),
        ("Peru rejected the criticism of Chile.", "criticism", {"Chile"}),
    ],
)
def test_whose_judgement_it_is(knowledge: Knowledge, sentence: str, cue: str, sources: set[str]) -> None:
    reading, barred_sources, _ = barred(knowledge, sentence, cue, "condemnation")
    assert {mention.text for mention in reading.mentions} - barred_sources == sources


@pytest.mark.parametrize(
    ("sentence", "cue", "actor"),
    [
        ("Peru's plan to visit Chile drew condemnation from Oman.", "drew", "Chile"),
        ("The deal with Chile met with criticism from Oman.", "criticism", "Chile"),
        ("The Chile plan won the support of Oman.", "won", "Chile"),
    ],
)
def test_who_stands_in_what_meets_with_a_reaction_does_not_react(
    knowledge: Knowledge, sentence: str, cue: str, actor: str
) -> None:
    sources = barred(knowledge, sentence, cue, "condemnation")[1]
    assert actor in sources
    assert "Oman" not in sources


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        ("The letter, signed by Oxfam, praised Peru.", "praised"),
        ("The plan, rejected by Oxfam, helps Peru.", "rejected"),
    ],
)
def test_maybe_a_source(knowledge: Knowledge, sentence: str, cue: str) -> None:
    assert "Oxfam" not in barred(knowledge, sentence, cue, "welcome")[1]


LEFT_OUT = [
    ("Peru criticised Chile but not Togo.", {"Togo"}),
    ("Peru blamed Chile, not Togo, for the deaths.", {"Togo"}),
    ("Peru was criticised by Chile, though not by Togo.", {"Togo"}),
    ("Chile, but not Togo or Mali, criticised Peru.", {"Togo", "Mali"}),
    ("Chile but not Togo criticised Peru.", {"Togo"}),
    ("It was Chile that had criticised the talks, not Togo.", {"Togo"}),
    ("Peru criticised not Togo but Chile.", {"Togo"}),
    ("Peru was criticised not by Togo, but by Chile.", {"Togo"}),
    ("Everybody but Togo criticised Peru.", {"Togo"}),
    ("All the states except Togo criticised Peru.", {"Togo"}),
    ("Nobody except Togo criticised Peru.", set()),
    ("Peru criticised not only Togo but also Chile.", set()),
    ("All but two ministers criticised Peru.", set()),
    ("Peru criticised the vote, but not everyone agreed.", set()),
]


@pytest.mark.parametrize(("sentence", "actors"), LEFT_OUT)
def test_whoever_is_named_only_to_be_left_out(knowledge: Knowledge, sentence: str, actors: set[str]) -> None:
    cue = "criticised" if "criticised" in sentence else "blamed"
    _, sources, targets = barred(knowledge, sentence, cue, "condemnation")
    assert sources & targets == actors


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("Chile and Togo, the two mediators, criticised Peru.", {"mediators"}),
        ("Ana Ruiz and Bo Lee, two left-wing senators from Lima, criticised Peru.", {"left-wing senators"}),
        ("Chile, Togo and nurses criticised Peru.", set()),
        ("Chile and Togo criticised Peru, and mediators left.", set()),
    ],
)
def test_what_all_of_a_list_are_is_nobody_else(knowledge: Knowledge, sentence: str, actors: set[str]) -> None:
    _, sources, targets = barred(knowledge, sentence, "criticised", "condemnation")
    assert sources & targets == actors


def test_left_out_of_another_clause(knowledge: Knowledge) -> None:
    _, sources, _ = barred(
        knowledge, "Peru met Chile but not Togo, which criticised Mali.", "criticised", "condemnation"
    )
    assert "Togo" not in sources


@pytest.mark.parametrize(
    ("sentence", "source", "side"),
    [
        ("The governor's aide denied reports that Ruiz had left.", "aide", {"governor"}),
        ("A spokesman for Hutchins denied that Ruiz had left.", "spokesman", {"Hutchins"}),
        ("Onabolu, adviser to the President, denied that Ruiz had left.", "Onabolu", {"President"}),
        ("Hutchins lawyer Ann Berg denied that Ruiz had left.", "Ann Berg", {"Hutchins"}),
        ("Onabolu, a former adviser to the President, denied that Ruiz had left.", "Onabolu", set()),
        ("The governor's rival denied that Ruiz had left.", "rival", set()),
    ],
)
def test_own_side(knowledge: Knowledge, sentence: str, source: str, side: set[str]) -> None:
    reading = read_sentence(tokenize(sentence), *knowledge)
    words = [mention.text for mention in reading.mentions]
    assert {words[i] for i in served(reading, words.index(source), words)} - {"adviser"} == side


@pytest.mark.parametrize(
    ("sentence", "lost"),
    [
        ("The council voted overwhelmingly to condemn Peru.", True),
        ("Lawmakers voted 220-210 to censure Ruiz.", True),
        ("Peers voted by 20 to nine on Monday against the plan.", True),
        ("The council voted overwhelmingly to help Peru.", False),
    ],
)
def test_a_vote_to_condemn_is_no_support(knowledge: Knowledge, sentence: str, lost: bool) -> None:
    reading = read_sentence(tokenize(sentence), *knowledge)
    voted = reading.syntax.lower.index("voted")
    assert ("support" in lost_in_its_sense(reading, voted)) == lost


@pytest.mark.parametrize(
    ("sentence", "cue", "lost"),
    [
        ("Ruiz sought the support of Peru.", "support", {"support", "welcome"}),
        ("Ruiz has lost confidence in Peru.", "confidence", {"support", "welcome"}),
        ("Ruiz won the support of Peru.", "support", set()),
        ("Ruiz failed to defend Peru.", "failed", {"support", "welcome"}),
        ("Ruiz never failed to defend Peru.", "failed", set()),
        ("Ruiz did little for the poor of Peru.", "did", {"support", "welcome"}),
        ("Ruiz did nothing to help Peru.", "did", {"support", "welcome"}),
        ("Ruiz did much for the poor of Peru.", "did", set()),
        ("Ruiz withdrew his criticism of Peru.", "criticism", {"condemnation"}),
        ("Ruiz withdrew a request to Peru.", "withdrew", {"denial"}),
        ("The request to Peru was withdrawn.", "withdrawn", {"denial"}),
        ("Ruiz withdrew her offer to Peru.", "withdrew", set()),
        ("Ruiz withdrew her support for Peru.", "withdrew", set()),
        ("Ruiz rejected a request by Peru.", "rejected", set()),
        ("Ruiz stopped criticising Peru.", "criticising", {"condemnation"}),
        ("Ruiz should stop criticising Peru.", "criticising", set()),
        ("Ruiz never stopped criticising Peru.", "criticising", {"denial"}),
        ("Ruiz denied calling Berg a liar.", "liar", {"condemnation"}),
        ("The Greens' finance critic, Ann Berg, left.", "critic", set(STANCES)),
        ("The Guardian's theatre critic left.", "critic", set(STANCES)),
        ("The theatre critic of the Guardian left.", "critic", set(STANCES)),
        ("The critic of the Guardian left.", "critic", set(STANCES)),
        ("A critic of the Guardian left.", "critic", set()),
        ("Ann Berg, a government critic, left.", "critic", set()),
        ("Police refused to release the name of the officer.", "refused", set(STANCES)),
        ("Ruiz refused to answer questions from reporters.", "refused", set(STANCES)),
        ("Ruiz refused to give Peru the names.", "refused", set()),
        ("Ruiz refused to answer the judge.", "refused", set()),
        ("Ruiz refused to talk to reporters.", "refused", set(STANCES)),
        ("Ruiz refused to be drawn.", "refused", set(STANCES)),
        ("Ruiz refused to respond to the claims.", "refused", set(STANCES)),
        ("Ruiz refused to respond to Berg's claims.", "refused", set()),
        ("Ruiz refused to draw up the list.", "refused", set()),
        ("Ruiz refused to talk to the rebels.", "refused", set()),
    ],
)
def test_stances_that_nobody_holds(knowledge: Knowledge, sentence: str, cue: str, lost: set[str]) -> None:
    reading = read_sentence(tokenize(sentence), *knowledge)
    assert set(not_held(reading, reading.syntax.lower.index(cue))) == lost


@pytest.mark.parametrize(
    ("sentence", "lost"),
    [
        ("Police ruled out foul play.", True),
        ("Ruiz was ruled out of the final.", True),
        ("Oldbury ruled out Tom Berg for six weeks.", True),
        ("Oslo ruled out Tom Berg as a partner.", False),
        ("Ruiz ruled out talks.", False),
    ],
)
def test_what_did_not_happen_is_not_refused(knowledge: Knowledge, sentence: str, lost: bool) -> None:
    reading = read_sentence(tokenize(sentence), *knowledge)
    assert ("denial" in lost_in_its_sense(reading, reading.syntax.lower.index("ruled"))) == lost
