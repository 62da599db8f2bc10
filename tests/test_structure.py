"""Paths in the structure of a sentence: from a cue word to an actor, through the public door of a reading."""

from __future__ import annotations

import pytest

from stance.reading import read_sentence
from stance.tokens.text import tokenize

from .structuring import Knowledge, path_between

PATHS = [
    ("Mali thanked both its neighbours.", "thanked", "neighbours", ".obj"),
    ("The strike, called by the union to help Mali, angered Chad.", "angered", "Chad", ".obj"),
    ("For all his doubts, Oman thanked Chad.", "thanked", "Oman", "subj"),
    # a bare infinitive behind help and its object
    ("Kenya helped Togo build a port.", "helped", "Togo", ".obj"),
    ("Kenya helped Togo build a port.", "build", "Togo", "subj"),
    ("Guards helped staff put out the fire.", "helped", "staff", ".obj"),
    ("The nurses will help support families.", "support", "nurses", "subj"),
    ("Samoa agreed to feed and house refugees.", "house", "Samoa", "subj"),
    # modifiers and titles before a name
    ("Kremlin critic Anton Rebrov left the prison.", "critic", "Rebrov", "^mod."),
    ("Kremlin critic Anton Rebrov left the prison.", "left", "Rebrov", "subj"),
    ("Pro-Kurdish militiamen burned the office.", "Pro", "militiamen", "^mod.^mod."),
    # compounds with one part for two names
    ("The Chad- and Mali-backed force thanked Togo.", "backed", "Chad", ".by"),
    ("The Chad- and Mali-backed force thanked Togo.", "thanked", "force", "subj"),
    # possession
    ("Berlin regrets Ankara's decision.", "regrets", "Ankara", ".obj.poss"),
    # lists and appositions
    ("The mayor of Lviv, Petro Hnatiuk, thanked Poland.", "thanked", "mayor", "subj"),
    ("The mayor of Lviv, Petro Hnatiuk, thanked Poland.", "thanked", "Hnatiuk", "subj"),
    ("Berlin praised Paris, Rome and Madrid.", "praised", "Madrid", ".obj"),
    # what *that* points to
    ("Reed was in Oslo on that day, and Chad thanked him.", "thanked", "Chad", "subj"),
    ("Reed rejected that claim, stressing that Oslo had thanked Chad.", "thanked", "Oslo", "subj"),
    # coordinated verbs share their subject
    ("Salah apologises to fans, backs coach", "backs", "Salah", "subj"),
    ("The envoys support the mediators and have thanked Angola.", "thanked", "envoys", "subj"),
    (
        "The mayor thanked Poland, which sent buses, and attacked the governor.",
        "attacked",
        "mayor",
        "subj",
    ),
    # coordinated verbs keep what they have of their own and share what they have not
    ("Oman thanked Kuwait and blamed Yemen.", "thanked", "Yemen", ".conj.obj"),
    ("Oman criticised and blamed Yemen.", "criticised", "Yemen", ".obj"),
    ("The judge was praised by Quito and denounced by Lima.", "praised", "Lima", ".conj.by"),
    ("Oslo praised Riga, and Rome condemned Minsk.", "praised", "Rome", ".conj.subj"),
    ("Reed said after meeting Ana Ruiz that Oslo backed Riga.", "backed", "Reed", "^ccomp.subj"),
    ("Reed said after meeting Ana Ruiz that Oslo backed Riga.", "backed", "Ruiz", "^ccomp..advcl.obj"),
    ("Reed told nurses after reading a bill that Oslo backed.", "backed", "Oslo", "subj"),
    ("Reed said after seeing the plane that Oslo sold.", "sold", "Oslo", "subj"),
    ("Oslo sent food to Chad and tents to Mali.", "tents", "Chad", "^obj..to"),
    ("Oslo sent food to Chad and Togo and tents to Mali.", "tents", "Chad", "^obj..to"),
    ("Oslo sent food to Chad and nurses in Mali.", "nurses", "Chad", "^conj."),
    ("Serbia rejected the claims and Hungary praised Austria.", "praised", "Hungary", "subj"),
    # who is left out
    ("Chile, though not Togo, criticised Peru.", "criticised", "Chile", "subj"),
    ("Peru criticised not Togo but Chile.", "criticised", "Chile", ".obj"),
    # companions
    ("Chile, along with Togo and Mali, criticised Peru.", "criticised", "Mali", "subj"),
    ("Chile, as well as Togo, criticised Peru.", "criticised", "Togo", "subj"),
    ("Chile, like Togo, has criticised Peru.", "criticised", "Togo", "subj"),
    ("Chile, joined by Togo, criticised Peru.", "criticised", "Togo", "subj"),
    ("Peru criticised Chile, together with Togo, for the raid.", "criticised", "Togo", ".obj"),
    ("Chile went to Rome along with Togo and criticised Peru.", "went", "Togo", ".along"),
    # the verb is not repeated
    ("Peru thanked Chile for the ships and Togo for sending money.", "thanked", "Togo", ".obj"),
    ("Peru thanked Chile for the ships and Togo for sending money.", "sending", "Togo", "subj"),
    ("Peru thanked Chile for its help in Rome and Oslo in May.", "thanked", "Oslo", ".in"),
    # infinitives and headlines
    ("FA to help pay for repairs", "help", "FA", "subj"),
    ("France asked Italy to free the sailors.", "free", "Italy", "subj"),
    ("France asked Italy to free the sailors.", "free", "France", "^xcomp.subj"),
    ("Chile sent engineers to help Peru.", "help", "Chile", "subj"),
    ("The court allowed a charity to feed the prisoners.", "feed", "charity", "subj"),
    ("The minister criticised the American decision to arm Taiwan.", "arm", "American", "subj"),
    ("The king used the summit, which Oman left, to thank Cuba.", "thank", "king", "subj"),
    ("Ukraine welcomed by Poland", "welcomed", "Poland", ".by"),
    # participles
    ("Insulted on air by Tirana, the envoy left.", "Insulted", "envoy", "subj"),
    ("Soldiers killed in the attack supported Kiev.", "supported", "Soldiers", "subj"),
    ("Taking the side of the herders, the sultan praised Nigeria.", "Taking", "sultan", "subj"),
    ("Lviv thanked the Germans for sending ambulances.", "sending", "Germans", "subj"),
    # whom a gerund accuses, thanks or praises
    ("Chad accused Libya of arming the rebels.", "arming", "Libya", "subj"),
    ("The bishop expressed gratitude to Malta for sheltering the crew.", "sheltering", "Malta", "subj"),
    ("The diver was praised by the mayor for saving a child.", "saving", "diver", "subj"),
    ("Chad, which Niger accuses of arming the rebels, left.", "arming", "Chad", "subj"),
    ("Peru left Chad, which it thanked for freeing the king.", "freeing", "Chad", "subj"),
    ("He met the envoys, whom the minister, Ana Ruiz, accused of theft.", "accused", "Ruiz", "subj"),
    # whoever is told something is not who tells it
    ("Mali sent a note to Chad condemning Togo.", "condemning", "Mali", "^acl.^obj.subj"),
    ("Mali's letter to Ruiz praising Togo was found.", "praising", "Mali", "subj"),
    ("The king gave an interview to the daily criticising Togo.", "criticising", "king", "^acl.^obj.subj"),
    ("The envoy wrote to Ruiz complaining about Togo.", "complaining", "envoy", "subj"),
    ("The envoy wrote to nurses condemning Togo.", "condemning", "nurses", "subj"),
    # what is denied is no judgement of what follows
    ("Peru denied arming Mali and thanked Oman.", "denied", "Mali", ".ccomp.obj"),
    ("Peru denied arming Mali and thanked Oman.", "denied", "Oman", ".conj.obj"),
    # participles beside a noun: those of a place, and who writes to a body
    ("A lawmaker of the party grumbling about Greece left.", "grumbling", "lawmaker", "subj"),
    ("Four doctors wrote to the ministry criticising Novartis.", "criticising", "doctors", "subj"),
    ("The envoy spoke of peace, praising Oman and thanking Qatar.", "thanking", "envoy", "subj"),
    ("Turkey sent weapons to rebels fighting Assad.", "fighting", "rebels", "subj"),
    (
        "Speaking in Rome, the king thanked doctors who were helping Mali and feeding Chad.",
        "feeding",
        "doctors",
        "subj",
    ),
    # a participle that a hyphen ties to an actor
    ("Kenya thanked the U.N.-backed government of Chad.", "backed", "U.N.", ".by"),
    ("Kenya thanked the U.N.-backed government of Chad.", "thanked", "government", ".obj"),
    ("Rwanda-backed rebels seized the town.", "seized", "rebels", "subj"),
    # what the object is called
    ("Norway called Chile's envoy to Peru a liar on Monday.", "liar", "envoy", "^obj2..obj"),
    ("Peru sought ships for the navy, which Norway opposed.", "opposed", "navy", "^acl."),
    ("Peru sent a request for ships, which Norway refused.", "refused", "Norway", "subj"),
    ("Norway rejected by 20 votes to 9 a request by Chile.", "rejected", "Chile", ".obj.by"),
    ("Norway, accused by Chile of backing Peru, left.", "backing", "Norway", "subj"),
    ("Norway used a letter to the club to praise Chile.", "praise", "Norway", "subj"),
    ("Norway called Chile's envoy to Peru a liar on Monday.", "liar", "Norway", "^obj2.subj"),
    ("Togo called the judges political cowards.", "cowards", "judges", "^obj2..obj"),
    ("Togo branded judges cowards.", "branded", "judges", ".obj"),
    ("Togo branded the unions wreckers.", "branded", "unions", ".obj"),
    ("Togo branded the nurses' unions wreckers.", "wreckers", "unions", "^obj2..obj"),
    ("Togo called the opposition traitors.", "traitors", "opposition", "^obj2..obj"),
    ("Togo called the company crooks and thieves.", "crooks", "company", "^obj2..obj"),
    ("Togo called opposition leaders.", "called", "leaders", ".obj"),
    ("Togo called opposition critics.", "called", "critics", ".obj"),
    ("Togo called the company crooks to a meeting.", "called", "crooks", ".obj"),
    # predicates
    ("He was a critic of Putin.", "critic", "He", "subj"),
    ("He was a critic of Putin and a friend of Merkel.", "friend", "He", "subj"),
    ('The claims of Iran were "a fantasy".', "fantasy", "Iran", "subj.of"),
    ("Merz called Orban a liar.", "liar", "Orban", "^obj2..obj"),
    ("Merz called Orban a liar.", "liar", "Merz", "^obj2.subj"),
    # several adjectives, and nouns beside them
    ("Ruiz is a rude, foolish leader.", "leader", "Ruiz", "subj"),
    ("Togo was slow, rude and a disgrace.", "disgrace", "Togo", "subj"),
    ("One angry senator insulted Togo.", "insulted", "senator", "subj"),
    # who else did it
    ("The nurses praised Togo, as did the mayor of Lima.", "praised", "mayor", "subj"),
    ("Peru praised the plan to build dams, and so did Chile.", "praised", "Chile", "subj"),
    # claims by somebody
    ("Nobody believed a report by miners that Chad had paid them.", "paid", "miners", "^ccomp..by"),
    # what comes from somebody
    ("Togo faces criticism from Chad.", "criticism", "Chad", ".from"),
    ("Togo faces growing criticism from Chad.", "criticism", "Chad", ".from"),
    ("Togo faces growing criticism from Chad.", "criticism", "Togo", "^obj.subj"),
    ("Togo came under mounting criticism from Chad.", "criticism", "Togo", "^under.subj"),
    ("Togo has come under fire from Chad.", "fire", "Chad", ".from"),
    ("Togo received strong backing from Chad.", "backing", "Chad", ".from"),
    ("Togo met resistance from Chad.", "resistance", "Chad", ".from"),
    ("Togo won praise from Chad and from Mali.", "praise", "Mali", ".from"),
    ("Togo withheld its blessing from Chad.", "withheld", "Chad", ".from"),
    # passive
    ("The deputies were praised by the king.", "praised", "king", ".by"),
    # who somebody is whom a phrase before the clause names
    ("Unlike Ana Ruiz, a critic of the bank, Anton Rebrov left.", "critic", "Ruiz", "^appos."),
    ("Unlike Ana Ruiz, a critic of the bank, Anton Rebrov left.", "left", "Rebrov", "subj"),
    ("In Rome, a critic of the bank, Anton Rebrov, left.", "left", "critic", "subj"),
    # a claim that sums up what was said, without a pronoun behind it
    ("Priests said guards had lied about it, a claim the chief denied.", "denied", "chief", "subj"),
    (
        "Priests said guards had lied about it, a claim the chief denied.",
        "denied",
        "guards",
        "^acl.^appos.subj",
    ),
    ("Togo's plan was hailed by Mali but dismissed as a dream by Chad.", "dismissed", "Chad", ".by"),
    ("Togo's plan was hailed by Mali but dismissed as a dream by Chad.", "hailed", "Chad", ".conj.by"),
    ("Togo hailed the vote but dismissed as wrong a plan by Chad.", "dismissed", "Chad", ".obj.by"),
    ("Priests protested over remarks by Chad.", "protested", "Chad", ".over.by"),
    ("Priests protested over the arrest of Ana Ruiz by police.", "protested", "police", ".over.by"),
    ("Minister slammed over remarks by Chad", "slammed", "Minister", "subj"),
    # phrases of time, with a full stop in them or none
    ("On Monday Togo condemned Yemen.", "condemned", "Togo", "subj"),
    ("In 2021 Togo condemned Yemen.", "condemned", "Yemen", ".obj"),
    ("On Friday angry farmers insulted Peru.", "insulted", "farmers", "subj"),
    ("Togo last week thanked Malta.", "thanked", "Togo", "subj"),
    ("The council voted against judge Ana Ruiz last Tuesday.", "voted", "Ruiz", ".against"),
    ("Peru rejected on Sunday Chile's claim.", "rejected", "Chile", ".obj.poss"),
    ("Oman thanked Kuwait on Dec. 7 and blamed Yemen.", "blamed", "Oman", "subj"),
    ("The union, which called a strike for Oct. 3, thanked Spain.", "thanked", "union", "subj"),
    ("Iran's raids on Iraq for more than a month angered Oman.", "angered", "Iran", "subj.poss"),
    # per cent, further determiners, prepositions of place
    ("Owners with 40% of the shares insulted Boeing.", "insulted", "Owners", "subj"),
    (
        "Peru, Chile and three other states sided with Spain in a brief filed in June.",
        "sided",
        "Peru",
        "subj",
    ),
    ("Spain sent 2,000 more nurses to Peru.", "sent", "nurses", ".obj"),
    ("Peru praised Orban, long Putin's most loyal friend.", "friend", "Putin", ".poss"),
    ("The king thanked sailors aboard the frigate Esmeralda.", "thanked", "sailors", ".obj"),
    # a participle before its noun
    ("The prize for jailed poet Ana Ruiz angered Minsk.", "angered", "Ruiz", "subj.for"),
    ("Peru thanked Chile for taking in 14 expelled priests.", "thanked", "Chile", ".obj"),
    ("Peru praised the Canadian-funded policing centre.", "praised", "centre", ".obj"),
    # who does a deed that is an object itself
    ("Peru condemned the murder of nurses by rebels.", "condemned", "rebels", ".obj.by"),
    ("Peru praised the plan by 20 retired generals.", "praised", "generals", ".obj.by"),
    ("The claim was dismissed as baseless by Germany.", "dismissed", "Germany", ".by"),
    # those of a place
    ("Millers in Texas and Nevada, who blame Mexico, cheered.", "blame", "Millers", "subj"),
    (
        "The pope met monks gathered around the palace in Lhasa, who accuse Beijing of theft.",
        "accuse",
        "monks",
        "subj",
    ),
    # what is claimed, by a noun that is a subject
    ("Oman's claim that it helped the rebels angered Yemen.", "helped", "Oman", "^ccomp..poss"),
    ("Word that Peru had thanked Chile angered Spain.", "angered", "Peru", "subj.ccomp.subj"),
    # what somebody joins others in
    ("Peru refused to join Chile in praising Cuba.", "praising", "Chile", "^advcl..obj"),
    # an auxiliary that a phrase parts from its verb, quotation marks and *yet* in a verb group, floating *each*
    ("The king has in a letter thanked Peru.", "thanked", "king", "subj"),
    ("The king was on Friday thanked by Peru.", "thanked", "Peru", ".by"),
    ("The king may on Friday thank Peru.", "thank", "king", "subj"),
    ('Ruiz said that the king "lies like a child" and thanked Peru.', "thanked", "Ruiz", "subj"),
    ("The king left, accusing Mali of arming Togo, and praising Peru.", "praising", "king", "subj"),
    ("The king left, accusing Mali of arming Togo and backing Peru.", "backing", "Mali", "subj"),
    ("Two of the kings will in a letter to Togo thank Peru.", "thank", "Peru", ".obj"),
    ("The king was in a car driven by Peru.", "driven", "king", "^acl.^in.subj"),
    ('The nurses had "sided with Peru".', "sided", "nurses", "subj"),
    ("The mayor has not yet thanked Chile.", "thanked", "mayor", "subj"),
    ("Mali and Chad each agreed to help Peru.", "help", "Chad", "subj"),
    ("Mali and Chad have each praised Peru.", "praised", "Chad", "subj"),
    # whom a verb aims at with a preposition
    ("The union called on Peru to free Mali.", "free", "Peru", "subj"),
    ("Ruiz lashed out at Peru on Monday for arming Chad.", "arming", "Peru", "subj"),
    # scores, sums, days
    ("The council voted 9-2 Tuesday to ban Uber.", "ban", "council", "subj"),
    ("The chain paid the nurses $12 an hour and thanked Peru.", "paid", "nurses", ".obj"),
    ("Senator Ana Ruiz yesterday praised Peru.", "praised", "Ruiz", "subj"),
    ("Two days after Mali left, Chile condemned Peru.", "condemned", "Chile", "subj"),
    # a participle before its noun
    ("The nurses deplored alleged abuses and mocked Peru.", "mocked", "nurses", "subj"),
    ('The envoy mocked Mali\'s "alleged gains" in Peru.', "mocked", "Mali", ".obj.poss"),
    # who is called on does what is asked, not the day; two nouns side by side begin a clause inside
    ("The king called the envoy on Monday to thank Peru.", "thank", "king", "subj"),
    ("The envoy questioned the words the king and Lima have used.", "used", "king", "subj"),
    # a verb that looks like a noun
    ("Today, Togo's cabinet faces wide criticism from Peru.", "criticism", "cabinet", "^obj.subj"),
    ("The firm, whose board meets in Lima, thanked Peru.", "meets", "firm", "^acl."),
    ("The envoy said his party stands with Peru.", "stands", "party", "subj"),
    ("The king called the ruling absurd and left Peru.", "left", "king", "subj"),
    # before a number these are no prepositions, unless the word before takes them
    ("About 300 nurses thanked Peru.", "thanked", "nurses", "subj"),
    ("In Lima around 300 nurses thanked Peru.", "thanked", "nurses", "subj"),
    ("The army killed at least 40 rebels near Lima.", "killed", "rebels", ".obj"),
    ("The firm laid off up to 200 nurses in Lima.", "laid", "nurses", ".obj"),
    ("Togo complained about 30 soldiers.", "complained", "soldiers", ".about"),
    ("The envoy told Peru about 30 soldiers.", "told", "Peru", ".obj"),
    ("Mali was by then a friend of Peru and thanked it.", "thanked", "Mali", "subj"),
    ("Mali has since thanked Peru.", "thanked", "Peru", ".obj"),
    # a recipient and what it gets
    ("Togo will lend Peru three boats.", "lend", "Peru", ".obj"),
    ("Peru is giving poor nurses money to move.", "giving", "nurses", ".obj"),
    ("The king wished the nurses good health.", "wished", "nurses", ".obj"),
    ("Peru sent Togo trucks to Mali.", "sent", "Togo", ".obj.mod"),
    # rates and times
    ("A fee of 30 euros a litre was condemned by Peru.", "condemned", "Peru", ".by"),
    ("The firm paid Togo $3 million a year and thanked Peru.", "paid", "Togo", ".obj"),
    ("Peru rejected the envoy three times.", "rejected", "envoy", ".obj"),
    ("Every year Peru praises Mali.", "praises", "Peru", "subj"),
    ("The nurses were angry last week with Peru.", "angry", "Peru", ".with"),
    ("The union appealed to Peru and Togo to free Mali.", "free", "Peru", "subj"),
    # who goes back to people, past things, places and ages
    ("Peru blamed a nurse in the shed at the gate, who mocked Mali.", "mocked", "nurse", "subj"),
    ("A rival of Ruiz who mocked Mali left.", "mocked", "rival", "subj"),
    ("Farmers loyal to Peru, who mocked Mali, left.", "mocked", "Farmers", "subj"),
    ("Ana Ruiz, 41, whose son mocked Mali, left.", "mocked", "Ruiz", "^acl."),
    ("The party of Ruiz, who mocked Mali, left.", "mocked", "Ruiz", "subj"),
    ("The mayor himself thanked Peru.", "thanked", "mayor", "subj"),
    ("Chile will sell 20 repaired tanks to Peru.", "sell", "Peru", ".to"),
    ("Mali has won, critics of Peru say, officials claim.", "claim", "officials", "subj"),
    ("Chad condemned Mali, while Togo met Peru and praised Chile.", "praised", "Togo", "subj"),
    ("Chad condemned Mali, while Togo met Peru, and praised Chile.", "praised", "Chad", "subj"),
    # a prefix with a hyphen stays inside its phrase
    ("Pro-Lima rebels thanked Peru.", "thanked", "rebels", "subj"),
    ("The raid was condemned by the anti-Ruiz alliance.", "condemned", "alliance", ".by"),
    ("Police chased anti-Peru rebels.", "chased", "rebels", ".obj"),
    # one of many hangs as it would alone, and what something is said to be as behind *is*
    ("Mali is one of the critics of Togo.", "critics", "Mali", "subj"),
    ("Ruiz, one of the critics of Togo, left.", "critics", "Ruiz", "^appos."),
    ("Rome praised some of the rebels.", "praised", "rebels", ".obj"),
    ("One of them praised Togo.", "praised", "them", "subj"),
    ("One of them, Jan Berg, praised Togo.", "praised", "Berg", "subj"),
    ("One of them, Jan Berg, praised Togo.", "praised", "them", "subj.of"),
    ("Mali remains an ally of Togo.", "ally", "Mali", "subj"),
    ("Ruiz was considered a critic of Togo.", "critic", "Ruiz", "subj"),
    ("The mayor found it right to thank Peru.", "thank", "mayor", "subj"),
]


@pytest.mark.parametrize(("sentence", "cue", "actor", "path"), PATHS)
def test_path(knowledge: Knowledge, sentence: str, cue: str, actor: str, path: str) -> None:
    assert path_between(knowledge, sentence, cue, actor) == path


def test_everything_hangs_together(knowledge: Knowledge) -> None:
    """Heads form no circle, even in a text without a grammar."""
    for text in (
        "said said and of of , the said",
        "of",
        ", , ,",
        "to to help help by by who who which",
        '" \' " :',
    ):
        reading = read_sentence(tokenize(text), *knowledge)
        for token in range(len(reading.structure.head)):
            steps, at = 0, token
            while at >= 0:
                at, steps = reading.structure.head[at], steps + 1
                assert steps <= len(reading.structure.head)
