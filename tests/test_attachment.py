"""Where words hang: lists and their ends, members of a group, objects that come late, and prepositions."""

from __future__ import annotations

import pytest

from .structuring import Knowledge, path_between

PATHS = [
    # a list that *and* closes ends before a further clause
    ("Rome praised Oslo, Riga and Bern, and Lima attacked Quito.", "praised", "Riga", ".obj"),
    ("Rome praised Oslo, Riga and Bern, and Lima attacked Quito.", "attacked", "Lima", "subj"),
    ("Rome praised Oslo and Riga for their help, and Lima attacked Quito.", "praised", "Riga", ".obj"),
    ("Togo praised a deal between Mali and Niger in May, and Peru left.", "deal", "Niger", ".between"),
    ("Rome praised Oslo, and Lima, Quito and Bern attacked Riga.", "attacked", "Lima", "subj"),
    ("The presidents of Mali and Niger, and the king of Oman, praised Togo.", "praised", "king", "subj"),
    ("Rome, Oslo, and Riga condemned Mali.", "condemned", "Rome", "subj"),
    ('Ruiz called Lee "a thief with a badge," and she sued.', "thief", "Ruiz", "^obj2.subj"),
    ("Nurses in Oslo and Riga praised Mali.", "praised", "Riga", "subj.in"),
    ("Fox Party (FP) leader Ana Ruiz praised Mali.", "praised", "Party", "subj.mod"),
    # what stands before a clause ends where its subject follows a comma
    ("According to his aide, Father Ruiz, the bishop praised Peru.", "praised", "bishop", "subj"),
    ("According to his aide, Father Ruiz, the bishop praised Peru.", "aide", "Ruiz", "same"),
    ("Unlike its ally, Mali, the cabinet praised Peru.", "praised", "cabinet", "subj"),
    ("After talks with the premier, Ana Ruiz, the bishop praised Peru.", "praised", "bishop", "subj"),
    ("In Chad, Mali and Togo, the church praised Peru.", "praised", "church", "subj"),
    ("In Chad, Mali and Togo, the church praised Peru.", "praised", "Togo", ".in"),
    ("In Chad, Mali and Togo praised Peru.", "praised", "Mali", "subj"),
    ("In Chad, Ana Ruiz, the mayor, praised Peru.", "praised", "Ruiz", "subj"),
    # people of one side and of another
    ("Supporters of the mayor and critics of the court praised Togo.", "praised", "critics", "subj"),
    ("Supporters of the mayor and critics of the court praised Togo.", "Supporters", "mayor", ".of"),
    # what is heard from one and what is heard from another
    ("It met with cheers from Planned Parenthood and outrage from Togo.", "outrage", "Togo", ".from"),
    ("It met with cheers from Planned Parenthood and outrage from Togo.", "cheers", "Togo", ".conj.from"),
    ("It was met with cheers by Planned Parenthood and scorn by Togo.", "met", "Togo", ".with.conj.by"),
    ("It provoked anger among nurses and relief among the guards.", "relief", "guards", ".among"),
    ("It provoked anger among nurses and guards from Togo.", "provoked", "guards", ".obj.among"),
    # whoever is named before people on his side stands as an owner
    ("Togo met Mali ally Ana Ruiz.", "ally", "Mali", "^mod..poss"),
    ("Two Mali critics praised Togo.", "critics", "Mali", ".poss"),
    ("Mali opponents of the war praised Togo.", "opponents", "Mali", ".mod"),
    # a member of a list stands with the one before it, over what belongs to that one
    ("Ana Ruiz of Unesco and Bo Lee of Oxfam praised Mali.", "praised", "Lee", "subj"),
    ("Unesco, which has an office in Bern, and Oxfam praised Mali.", "praised", "Oxfam", "subj"),
    ("Unesco, founded in Bern, and Oxfam praised Mali.", "praised", "Unesco", "subj"),
    ("Mali praised Unesco, which has an office in Bern, and Oxfam.", "praised", "Oxfam", ".obj"),
    ("Together with Togo, Chad condemned Mali.", "condemned", "Togo", "subj"),
    ("Along with Togo and Peru, Chad condemned Mali.", "condemned", "Chad", "subj"),
    ("Kenya: Unesco, Oxfam praise Mali", "praise", "Unesco", "subj"),
    # a phrase behind a relative clause stands beside the one before it
    ("The plan was met with joy by Peru, which won, and with scorn by Chile.", "scorn", "Chile", ".by"),
    ("Thanking nurses, the mayor of Oman, Ana Ruiz, left.", "Thanking", "nurses", ".obj"),
    ("Thanking nurses, the mayor of Oman, Ana Ruiz, left.", "Thanking", "Ana", "subj"),
    ("Oman voted for the ban and Peru against.", "against", "Peru", "subj"),
    ("Oman voted against the ban, Peru in favour.", "favour", "Peru", "subj"),
    ("Oman rejected a call for restraint by Peru.", "call", "Peru", ".by"),
    ("Oman rejected criticism of the raid by Peru.", "criticism", "Peru", ".of.by"),
    ("Support for the war among nurses in Oman fell.", "Support", "nurses", ".among"),
    ("The plan was opposed by Peru, which withdrew its army, and by Chile.", "opposed", "Chile", ".by"),
    (
        "Peru left the pact, which Oman had signed in Bern, and in May blamed Chile.",
        "left",
        "Oman",
        ".obj.acl.subj",
    ),
    # who is named as a member stands with the group
    ("Eleven states of Africa, including Togo and Chad, condemned Mali.", "condemned", "Chad", "subj"),
    ("Iran has backed groups such as Hamas and the Houthis.", "backed", "Hamas", ".obj"),
    ("Iran has backed such groups as Hamas and the Houthis.", "backed", "Hamas", ".obj"),
    ("Peru praised eleven banks, among them Barclays.", "praised", "Barclays", ".obj"),
    ("She thanked three nurses: Ana Ruiz and Bo Lee.", "thanked", "Ruiz", ".obj"),
    ("She thanked three nurses: the crowd cheered.", "cheered", "crowd", "subj"),
    ("The deputies described the envoy as a thief.", "described", "thief", ".as"),
    # a person stands beside no group in the plural
    ("Deputies hostile to the minister, Ana Ruiz, left.", "hostile", "Ruiz", ".to"),
    ("A deputy hostile to the minister, Ana Ruiz, left.", "left", "Ruiz", "subj"),
    # a name and its own title in a clause that tells of somebody else
    ("The mayor, who met his rival, Ana Ruiz, left.", "met", "Ruiz", ".obj"),
    ("The mayor who met the governor, Ana Ruiz, left.", "met", "Ruiz", ".obj"),
    ("The mayor, who is a friend of the governor, Ana Ruiz, left.", "friend", "Ruiz", ".of"),
    ("The mayor who heard the ruling, Ana Ruiz, left.", "left", "Ruiz", "subj"),
    ("The woman who became mayor, Ana Ruiz, left.", "left", "Ruiz", "subj"),
    ("A lawyer for the mayor, Ana Ruiz, left.", "left", "Ruiz", "subj"),
    # a subject behind a place that opens the sentence
    ("In Geneva Russia rejected the American draft.", "rejected", "Russia", "subj"),
    ("In Oslo Tony Blair condemned Mali.", "condemned", "Blair", "subj"),
    ("In Khartoum Sudan and Chad condemned Mali.", "condemned", "Sudan", "subj"),
    ("At the United Nations China condemned Mali.", "condemned", "China", "subj"),
    ("In Oslo President Ann Berg condemned Mali.", "condemned", "Berg", "subj"),
    ("At Camp Lowry General Ames Tarrow condemned Mali.", "condemned", "Tarrow", "subj"),
    ("In Tarvik Foreign Minister Berg has condemned Mali.", "condemned", "Berg", "subj"),
    ("In Tarvik five nurses condemned Mali.", "condemned", "nurses", "subj"),
    # objects behind a phrase of place, manner or an adjective
    ("Iran rejected in a statement the claims of Oman.", "rejected", "Oman", ".obj.of"),
    ("Peru condemned in strong terms the attack by Chile.", "condemned", "Chile", ".obj.by"),
    ("Mali sees in the pact with Niger a threat to Togo.", "threat", "Mali", "^obj.subj"),
    ("Iran dismissed as baseless the claims of Oman.", "dismissed", "Oman", ".obj.of"),
    ("Iran denied as false and malicious the reports of Oman.", "denied", "Oman", ".obj.of"),
    ("Rome made clear its opposition to Oman.", "opposition", "Rome", "^obj.subj"),
    ("The king spoke in Rome a day after the vote.", "spoke", "king", "subj"),
    # the noun that takes a preposition draws it over another phrase
    ("The union lodged a complaint in Bern against the bank.", "complaint", "bank", ".against"),
    ("The mayor repeated her support on Friday for the nurses.", "support", "nurses", ".for"),
    ("Praise from the bishops for Mali surprised Togo.", "Praise", "Mali", ".for"),
    # blame is put on whom the last *on* names
    ("Kenya laid the blame for the raid on Chad.", "laid", "Chad", ".on"),
    ("Peru put much of the blame for the attack on the port on Chile.", "put", "Chile", ".on"),
    ("Peru blamed a wave of raids on Chile.", "blamed", "Chile", ".on"),
    ("Peru blamed raids on the port on Chile.", "blamed", "Chile", ".on"),
    ("Peru blamed Kenya for raids on Chile.", "raids", "Chile", ".on"),
    ("Peru blamed raids on Chile for the famine.", "raids", "Chile", ".on"),
    ("Peru put a price for the raid on Chad.", "raid", "Chad", ".on"),
    ("Peru denied the blame for the raid on Chad.", "raid", "Chad", ".on"),
    # what somebody serves as is no subject
    ("Bishops who have acted as envoys praised Mali.", "praised", "Bishops", "subj"),
    ("Nuns serving as nurses praised Mali.", "praised", "Nuns", "subj"),
    ("Men who worked as the rebels praised Mali left.", "praised", "rebels", "subj"),
    ("Mali acted as rebels praised Togo.", "praised", "rebels", "subj"),
    # parts of a whole
    ("Nearly 60 percent of the nurses praised Mali.", "praised", "nurses", "subj"),
    ("Some 60 per cent of the nurses praised Mali.", "praised", "nurses", "subj"),
    ("Mali thanked hundreds of nurses.", "thanked", "nurses", ".obj"),
    # prepositions of two words
    ("Togo met Chad, according to Mali.", "met", "Mali", ".according"),
    ("Togo, along with Mali, met Chad.", "met", "Mali", "subj"),
    ("Togo left because of Mali.", "left", "Mali", ".because"),
    ("The bank withdrew its support in May from the rebels.", "withdrew", "rebels", ".from"),
]


@pytest.mark.parametrize(("sentence", "word", "actor", "path"), PATHS)
def test_path_from_word_to_actor(
    knowledge: Knowledge, sentence: str, word: str, actor: str, path: str
) -> None:
    assert path_between(knowledge, sentence, word, actor) == path
