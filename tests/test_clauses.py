"""Clauses: what is said, quoted or inserted, relative clauses, and clauses that stand in others."""

from __future__ import annotations

import pytest

from .structuring import Knowledge, path_between

PATHS = [
    # what somebody says behind a comma is no part of a relative clause
    ("Mali upheld the ruling that freed a banker, dismissing an appeal.", "dismissing", "Mali", "subj"),
    ("Mali left the talks that Peru hosted, blaming Chad.", "blaming", "Mali", "subj"),
    ("The club, Mensah reasoned, was thanking its fans.", "thanking", "Mensah", "^ccomp.subj"),
    # inserted reports
    ("Syria, he said, condemned Turkey.", "condemned", "Syria", "subj"),
    ("Syria, the envoy told reporters, condemned Turkey.", "condemned", "envoy", "^ccomp.subj"),
    ("Syria, said the envoy, condemned Turkey.", "condemned", "Turkey", ".obj"),
    # a noun phrase with a verb of its own opens a clause
    (
        "The bishop praised the nurses, and the chief in charge of the ward thanked Italy.",
        "thanked",
        "chief",
        "subj",
    ),
    (
        "The bishop praised the nurses, and the chief in charge of the ward thanked Italy.",
        "praised",
        "nurses",
        ".obj",
    ),
    # complement clauses
    ("Lavrov complained that the inspectors came late.", "complained", "inspectors", ".ccomp.subj"),
    ("The minister said the inspectors praised Iran.", "praised", "inspectors", "subj"),
    ("The minister said the inspectors praised Iran.", "praised", "minister", "^ccomp.subj"),
    # an amount behind *by* does nothing
    ("The coach, whose crew lost by four points, was critical of Togo.", "critical", "coach", "subj"),
    ("The bank, whose sales slid by 7 percent, was critical of Togo.", "critical", "bank", "subj"),
    ("The bishop, whose plan lost by nine to one, was critical of Togo.", "critical", "bishop", "subj"),
    ("The race lost by Togo was critical.", "lost", "Togo", ".by"),
    # what a claim is called stands behind its clause
    ("Togo called the claim that it robbed nurses absurd.", "absurd", "nurses", "subj.ccomp.obj"),
    ("Togo called the claim that it robbed nurses absurd and thanked Peru.", "thanked", "Togo", "subj"),
    ("Togo called the bishop who shut the school heartless.", "heartless", "bishop", "subj"),
    ("Togo called the group that armed rebels loyal to Peru.", "loyal", "rebels", "subj"),
    # relative clauses
    ("The boycott the union announced angered Renault.", "announced", "union", "subj"),
    ("The boycott the union announced angered Renault.", "angered", "union", "subj.acl.subj"),
    ("The group, which had praised Cuba, attacked Spain.", "attacked", "group", "subj"),
    ("The group, which had praised Cuba, attacked Spain.", "praised", "Cuba", ".obj"),
    ("She thanked the fishermen from Bari who rescued the boy.", "rescued", "fishermen", "subj"),
    # who belongs to a body is a person, whatever stands before the name
    ("It drew a reply from Ana Ruiz of Podemos, who blamed Togo.", "blamed", "Ruiz", "subj"),
    ("It has the support of Ana Ruiz of the Greens, who blamed Togo.", "blamed", "Ruiz", "subj"),
    ("It heard nurses from San Remo of Liguria, who blamed Togo.", "blamed", "nurses", "subj"),
    ("It drew a reply from Ana Ruiz of Mali, a lawyer who blamed Togo.", "blamed", "lawyer", "subj"),
    # a clause of its own behind *with*
    ("Mali left, with Togo blaming Chad.", "blaming", "Togo", "subj"),
    ("Mali left, with Togo blaming Chad.", "left", "Togo", ".advcl.subj"),
    ("Mali left with an envoy blaming Chad.", "left", "envoy", ".with"),
    # words that others say of a noun
    ("The letter, addressed to Mayor Ruiz, criticises the police.", "criticises", "Ruiz", "subj.acl.to"),
    ("The plan, announced by Mali, helps Peru.", "helps", "Mali", "subj.acl.by"),
    # a verb that judges joins its like, not the one inside what was said
    ("The envoy denied that the fort had fallen and accused Mali.", "accused", "envoy", "subj"),
    ("Paris dismissed accusations by Mali of supporting the militia.", "supporting", "Paris", "subj"),
    ("Mali repeated its accusations against Niger of arming the rebels.", "arming", "Niger", "subj"),
    ("The envoy praised the activist who stood up and condemned Israel.", "condemned", "activist", "subj"),
    ("The envoy for Mali thanked Niger.", "thanked", "envoy", "subj"),
    # what a clause is summed up to hangs on its verb
    ("Mali left the talks, a step that Togo called absurd.", "absurd", "Togo", "subj"),
    ("Mali left the talks, a step that Togo called absurd.", "absurd", "Mali", "^pred.^acl.^appos.subj"),
    ("Mali left the talks, a step described by Togo as absurd.", "absurd", "Mali", "^pred.^acl.^appos.subj"),
    ("Mali left the talks, a step described by Togo as absurd.", "absurd", "Togo", "^pred..by"),
    ("Mali backed a claim that Togo is poor.", "poor", "Togo", "subj"),
    # a joined verb stands to what is further up as the first one does
    ("Mali issued a text vowing war and slamming Niger.", "slamming", "Mali", "^acl.^obj.subj"),
    ("Mali praised Togo and blamed Niger.", "blamed", "Togo", "^conj..obj"),
    # nor a past what was told of the future, nor one in the singular those who are several
    ("The envoy said nurses would come but snubbed Mali.", "snubbed", "envoy", "subj"),
    ("The envoy says the nurses are ill and has thanked Mali.", "thanked", "envoy", "subj"),
    ("The paper quoted a nurse as praising Mali.", "praising", "nurse", "subj"),
    ("A nurse was quoted as praising Mali.", "praising", "nurse", "subj"),
    # who is named behind somebody's own person, and all who are thanked for a deed
    ("Mali accused the firm and its chief, Ana Wolf, of arming Togo.", "arming", "firm", "subj"),
    ("Mali accused the firm and its chief, Ana Wolf, of arming Togo.", "arming", "Wolf", "subj"),
    ("Mali thanked Togo, which stood by Chad.", "stood", "Togo", "subj"),
    ("Mali stuck by Chad.", "stuck", "Mali", "subj"),
    ("Mali called Togo a friend and Chad a foe.", "called", "Chad", ".obj"),
    ("Mali was grateful to Togo and Chad for hosting the refugees.", "hosting", "Chad", "subj"),
    # which part of a whole is loyal
    ("A faction of the party loyal to Ruiz met.", "loyal", "faction", "subj"),
    ("The head of a faction loyal to Ruiz met.", "loyal", "faction", "subj"),
    # what a court does is no part of what it says
    (
        "The court ruled that Ana Ruiz may not run, upholding a complaint by Mali.",
        "upholding",
        "court",
        "subj",
    ),
    ("The court said that Ana Ruiz had left, filing a complaint against Mali.", "filing", "Ruiz", "subj"),
    # speech
    ('"The plan is a disgrace," said Merz.', "disgrace", "Merz", "^pred.^ccomp.subj"),
    ('"The plan is a disgrace," the union said on Monday.', "disgrace", "union", "^pred.^ccomp.subj"),
    ('Merz said: "The Hungarians are liars."', "liars", "Merz", "^pred.^ccomp.subj"),
    # a quotation ends with its mark, with a verb in it or none
    ('"A scandal," the bishop wrote of Oman.', "scandal", "bishop", "^ccomp.subj"),
    ('"A scandal," the bishop wrote of Oman.', "scandal", "Oman", "^ccomp..of"),
    ('"A proud day for Malta," the premier, Ana Ruiz, said.', "day", "Ruiz", "^ccomp.subj"),
    ('"A proud day for Malta," said the premier of Togo.', "day", "premier", "^ccomp.subj"),
    ('"Shame!" a fisherman told Chile.', "Shame", "fisherman", "^ccomp.subj"),
    ('"Wrong and cruel", Peru said of the raid.', "Wrong", "Peru", "^ccomp.subj"),
    (
        '"She is a thief and a liar," the chief of staff, Ana Ruiz, said.',
        "liar",
        "Ruiz",
        "^pred.^ccomp.subj",
    ),
    (
        '"We back Chile and reject the offer," the union of Lima told reporters.',
        "reject",
        "union",
        "^ccomp.subj",
    ),
    ('The singer, who praised "the boss," told Peru of the plan.', "told", "singer", "subj"),
    # two clauses with one verb of speech
    (
        "The envoy said that Mali had won and that Togo was a failure.",
        "failure",
        "envoy",
        "^pred.^ccomp.subj",
    ),
    ("The envoy said that Mali won, that Togo lied and that Chad left.", "lied", "envoy", "^ccomp.subj"),
    # as, like and for open no clause over a comma and a conjunction
    ("Chad saw the vote as a fraud, and Niger thanked Togo.", "thanked", "Niger", "subj"),
    ("Chad asked for a loan, and the king thanked Togo.", "thanked", "king", "subj"),
    ("Chad hailed the plan as bishops insulted Togo.", "hailed", "bishops", ".advcl.subj"),
    # who, whose, one to, turned
    ("Ana Ruiz, a surgeon for the pilots, who insulted Togo, left.", "insulted", "Ruiz", "subj"),
    ("The firm, whose owner, Ana Ruiz, she blames, shut.", "blames", "Ruiz", ".obj"),
    ("The firm, whose owner, Ana Ruiz, she blames, shut.", "blames", "she", "subj"),
    ("The firm, whose owner he blames, shut.", "blames", "he", "subj"),
    ("Ruiz, never one to spare rivals, thanked Togo.", "thanked", "Ruiz", "subj"),
    ("Ruiz, the actor turned senator, mocked Togo.", "mocked", "Ruiz", "subj"),
    # who signed what a phrase before the clause tells of
    ("In a text signed by its head, Ana Ruiz, the bank mocked Togo.", "mocked", "bank", "subj"),
    ("In a text signed by its head, Ana Ruiz mocked Togo.", "mocked", "Ruiz", "subj"),
    # what is told behind *was*
    ("What annoyed the bishops was Togo's silence.", "annoyed", "bishops", ".obj"),
    ("What annoyed the bishops was Togo's silence.", "annoyed", "Togo", "subj.poss"),
    # a phrase with a relative clause belongs to the clause around it
    ("Mali pledged 20 million and Togo 10 million to Chad.", "pledged", "Togo", "subj"),
    ("Mali pledged $20 million and Togo $10 million to Chad.", "pledged", "Togo", "subj"),
    ("Two members of the union, Ana Voll and Juan Ruiz, blamed Mali.", "blamed", "Ruiz", "subj"),
    ("Ana sent a letter to Mayor Ruiz that blames Mali.", "blames", "Ruiz", "subj.to"),
    ("Ana sent a letter to Mayor Ruiz, who blames Mali.", "blames", "Ruiz", "subj"),
    ("In a speech which praised Cuba, Lula blamed Spain.", "praised", "Lula", "^acl.^in.subj"),
    # clauses that tell when
    ("Chilean miners fumed on Friday after Peru refused to pay.", "fumed", "miners", "subj"),
    ("The Chileans were full of praise for Peru after the queen left Lima.", "praise", "Peru", ".for"),
    ("Oman thanked Kuwait and Qatar after they sent aid.", "thanked", "Kuwait", ".obj"),
    ("Oman stood up for Qatar after Yemen insulted it.", "stood", "Qatar", ".for"),
    ('"We thank Oman," the envoy said after the rebels left.', "thank", "envoy", "^ccomp.subj"),
    # a conjunction of clauses behind a verb that takes none
    ("Peru blamed both sides for the raid and Chile's envoy thanked Oman.", "thanked", "envoy", "subj"),
    ("Peru blamed both sides for the raid and Chile's envoy thanked Oman.", "blamed", "sides", ".obj"),
    ("Peru said the kings of Chad and Mali left the talks.", "left", "Mali", "subj.of"),
    ("Mali sent bread to the island, and nurses from Lima mocked Peru.", "sent", "island", ".to"),
    # participles in insertions, behind *while*, and what only looks like one
    ("The king, reached in Lima where he was ill, thanked Peru.", "thanked", "king", "subj"),
    ("Peru, believed to have armed Mali, thanked Chad.", "armed", "Peru", "subj"),
    ("The party, outlawed but tolerated, insulted Peru.", "tolerated", "party", "^acl."),
    ("The mayor, Ana Ruiz, voted for the plan, insulted Chile and left.", "voted", "Ruiz", "subj"),
    ("Peru, while dissatisfied with Mali, thanked Chad.", "thanked", "Peru", "subj"),
    ("The nurse said the firm agreed with Peru.", "agreed", "firm", "subj"),
    ("The nurse said members angered by Peru had left.", "angered", "Peru", ".by"),
    # clauses inside relative clauses, and adverbial clauses inside others
    ("The king, who said he was ill, thanked Peru.", "thanked", "king", "subj"),
    ("The union, which says the firm lied to Peru, won.", "lied", "firm", "subj"),
    ("The man who police say is a spy thanked Peru.", "spy", "man", "subj"),
    ("The king, though he was ill, thanked Peru.", "ill", "king", "^pred.^advcl.subj"),
    ("The king kept silent, though his envoy, Ana Ruiz, praised Peru.", "praised", "Ruiz", "subj"),
    ("The deal, for which the envoy, Ana Ruiz, thanked Peru, failed.", "thanked", "Ruiz", "subj"),
    ("They longed for Peru, a nurse from Mali, Ana Ruiz, said.", "longed", "Peru", ".for"),
    # who says with feeling what is quoted
    ('"They mock the man who paid," fumed Ana Ruiz.', "fumed", "Ruiz", "subj"),
    # what is added behind what was told
    ("Peru said Mali had lied, adding that Chad was right.", "adding", "Peru", "subj"),
    ("Peru said rebels had bombed Mali, killing nurses.", "killing", "rebels", "subj"),
    # what takes a clause with *that*, and what a relative pronoun goes back to
    ("The king told those who left that Peru lied.", "told", "Peru", ".ccomp.subj"),
    ("The mayor told the court in a statement that Peru lied.", "told", "Peru", ".ccomp.subj"),
    ("Oman denied claims on the radio that it armed Peru.", "claims", "Peru", ".ccomp.obj"),
    (
        "The judge, in an order in March which angered Peru, thanked Chile.",
        "angered",
        "judge",
        "^acl.^in.subj",
    ),
    # where a clause or a list goes on behind *and*
    ("The court, sitting in Oslo, adjourned as the envoy, Ana Ruiz, was ill.", "adjourned", "court", "subj"),
    ("Peru banned the march, but talks in Oslo and Rome are blamed on Mali.", "blamed", "Mali", ".on"),
    ("Peru left, and a ruling that has angered Mali will be praised.", "angered", "Mali", ".obj"),
    ("Peru was sorry for any insult caused to nurses and would thank Mali.", "thank", "Peru", "subj"),
    ("Peru looked after nurses on Fridays, and Chile thanked Mali.", "thanked", "Chile", "subj"),
    ("Peru says the road is open, and Chile should thank Mali.", "says", "Mali", ".ccomp.obj"),
    ("Peru said the road was open, and Chile thanked Mali.", "thanked", "Chile", "subj"),
    # one of those who do something
    ("Peru and Chile were among the states that thanked Mali.", "thanked", "Chile", "subj"),
    ("Peru is the only small state that thanked Mali.", "thanked", "Peru", "subj"),
    ("Peru is one of the states which thanked Mali.", "thanked", "Peru", "subj"),
    ("Among those who criticised the raid were Peru and Chile.", "criticised", "Chile", "subj"),
    ("Among those criticising Mali was Peru.", "criticising", "Mali", ".obj"),
    # a relative clause without its pronoun tells who takes a position
    ("Peru robbed Chile, a claim Togo denies.", "claim", "Togo", ".acl.subj"),
    ("The paper printed accusations Togo rejected.", "accusations", "Togo", ".acl.subj"),
    # what somebody does stands before who does it
    ("Also backing the plan was Peru.", "backing", "Peru", "subj"),
    ("Joining the condemnation of Mali were Peru and Chile.", "condemnation", "Chile", "^obj.subj"),
    ("Peru was not among the states that thanked Mali.", "thanked", "Peru", "^acl.^among.subj"),
    ("It was Peru that thanked Mali.", "thanked", "Peru", "subj"),
    # a connective before a further verb, with or without a phrase that it could be joined with
    ("Peru rejected the claim and in turn blamed Mali.", "blamed", "Peru", "subj"),
    ("Peru denied a role in the raid but in return blamed Mali.", "denied", "Mali", ".conj.obj"),
    ("Peru denied the claim and for its part blamed Mali.", "blamed", "Peru", "subj"),
    ("Peru denied that its army had left and in turn blamed Mali.", "blamed", "Peru", "subj"),
    ("Peru has in turn thanked Mali.", "thanked", "Peru", "subj"),
    ("In response Peru thanked Mali.", "thanked", "Peru", "subj"),
    # a headline goes on with its first subject
    ("Peru slams Chad; hails Mali.", "hails", "Peru", "subj"),
    ("Peru, in Oslo, rebukes Chad; thanks Mali", "thanks", "Mali", ".obj"),
    ("Peru scolded Chad; praised Mali.", "praised", "Peru", "subj"),
    ("Peru slams Chad; Oman hails Mali.", "hails", "Oman", "subj"),
    ("Peru left; says Mali.", "says", "Mali", "subj"),
    ("Peru slammed Chad; thanks to Mali, it left.", "slammed", "Chad", ".obj"),
    ("Peru says Chad is cruel, hails Mali.", "hails", "Peru", "subj"),
    ("Peru says Chad lies, condemns Mali", "condemns", "Peru", "subj"),
    ("Peru says that Chad, which lies, condemns Mali", "condemns", "Chad", "subj"),
    ("Peru says Chad lies and condemns Mali", "condemns", "Mali", ".obj"),
    # so does any phrase that cannot be joined with one before
    ("Peru denied the claim and on Monday blamed Mali.", "blamed", "Peru", "subj"),
    ("Peru said trains from Oslo and from Bonn had angered Mali.", "angered", "Mali", ".obj"),
    # but not what is given, done or shared
    ("Peru thanked Mali in return for grain.", "thanked", "Mali", ".obj"),
    ("Peru blamed Mali for its part in the raid.", "blamed", "its", ".for.poss"),
]


@pytest.mark.parametrize(("sentence", "cue", "actor", "path"), PATHS)
def test_path(knowledge: Knowledge, sentence: str, cue: str, actor: str, path: str) -> None:
    assert path_between(knowledge, sentence, cue, actor) == path
