"""Which mentions of a sentence are members of one list."""

from __future__ import annotations

import pytest

from stance.mentions.gazetteer import Gazetteer
from stance.reading import read_sentence
from stance.tokens.text import tokenize
from stance.words.lexicon import Lexicon
from tests.structuring import path_between


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("Oslo, Riga, and Rome condemned Minsk.", ["Oslo", "Riga", "Rome"]),
        ("Minsk condemned Oslo, and Riga.", ["Oslo", "Riga"]),
        ("Oslo praised Riga, and Rome condemned Minsk.", []),
        ("Oslo praised Riga, and Rome sharply condemned Minsk.", []),
        ("Oslo praised Riga, or Rome would have left.", []),
        ("Oslo praised Turin and its teachers.", ["Turin", "teachers"]),
        ("Oslo and Riga and Rome met.", ["Oslo", "Riga"]),
        ("Not only Oslo but also Riga condemned Minsk.", ["Oslo", "Riga"]),
        ("Minsk condemned not just Oslo but Riga.", ["Oslo", "Riga"]),
        ("Oslo and also Riga condemned Minsk.", ["Oslo", "Riga"]),
        ("Oslo but not Riga condemned Minsk.", []),
        ("Oslo with Riga condemned Minsk.", []),
        ("Oslo, along with Riga and Rome, condemned Minsk.", ["Oslo", "Riga", "Rome"]),
        ("Oslo, like Riga, condemned Minsk.", ["Oslo", "Riga"]),
        ("Oslo, joined by Riga, condemned Minsk.", ["Oslo", "Riga"]),
        ("Oslo praised Riga as well as Rome.", ["Riga", "Rome"]),
        ("Oslo described Riga as a friend.", []),
        ("The plan was praised by Oslo and by Riga.", ["Oslo", "Riga"]),
        ("The plan was praised by Oslo and in Riga.", []),
        ("The plan was praised by Oslo's bakers and by Riga.", ["bakers", "Riga"]),
        ("The plan was praised by Oslo's bakers and in Riga.", []),
        ("Chad's envoy and Mali's minister met.", ["envoy", "minister"]),
        ("Chad and its ally the Netherlands left.", ["Chad", "Netherlands"]),
        ("Oman fined Chad and its old rival, the Netherlands.", ["Chad", "Netherlands"]),
        # behind what belongs to a member
        ("Ana Soto of Greenpeace and Juan Ruiz of Unesco thanked Minsk.", ["Soto", "Ruiz"]),
        ("The mayor of Riga and the head of the union met.", ["mayor", "head"]),
        ("Minsk fined Ana Soto, the leader of the union, and Juan Ruiz.", ["Soto", "Ruiz"]),
        ("Unesco, which has an office in Riga, and Greenpeace thanked Minsk.", ["Unesco", "Greenpeace"]),
        ("Minsk fined Unesco, which was poor, and Greenpeace.", ["Unesco", "Greenpeace"]),
        ("Minsk fined Unesco, which was poor, and Greenpeace, which was rich.", ["Unesco", "Greenpeace"]),
        ("Minsk fined Unesco, which was poor, and Greenpeace thanked Riga.", []),
        ("Oslo joined Riga in condemning Minsk.", ["Oslo", "Riga"]),
        ("Oslo has joined Riga and Rome in condemning Minsk.", ["Oslo", "Riga", "Rome"]),
        ("Oslo joined Riga in a protest.", []),
        ("Oslo may join Riga in condemning Minsk.", []),
        ("Unesco, founded in 1945, and Greenpeace thanked Minsk.", ["Unesco", "Greenpeace"]),
        ("Greenpeace, a green group, and Unesco thanked Minsk.", ["Greenpeace", "Unesco"]),
        ("The bank and its chairman, Jan Berg, thanked Minsk.", ["bank", "Berg"]),
        ("Minsk thanked the bank and its chairman, Jan Berg.", ["bank", "Berg"]),
        ("The bank was late, and its chairman, Jan Berg, thanked Minsk.", []),
        ("Minsk thanked the bank, and its chairman, Jan Berg, left.", []),
        ("Together with Riga, Oslo thanked Minsk.", ["Riga", "Oslo"]),
        ("Ana Soto (Vox) and Juan Ruiz (Sumar) thanked Minsk.", ["Soto", "Ruiz"]),
        ("Ana Soto (Vox), Juan Ruiz (Sumar) and Jan Roos thanked Minsk.", ["Soto", "Ruiz", "Roos"]),
        ("Minsk was praised by Oslo and by the opposition Riga Union.", ["Oslo", "Union"]),
        # a second object with a deed of its own begins
        ("Minsk accused Oslo of arming Riga and Rome of training it.", []),
        ("Minsk fined Oslo for lying but praised Riga and Rome for leaving.", ["Riga", "Rome"]),
        # a clause begins, or the list stands within what belongs to the first
        ("Minsk fined Ana Soto of Unesco, and Juan Ruiz has left.", []),
        ("Minsk fined a friend of Ana Soto and Juan Ruiz.", ["Soto", "Ruiz"]),
        ("The presidents of Oslo, Riga and Rome met.", ["Oslo", "Riga", "Rome"]),
        ("Two deputies of Unesco, Ana Soto and Juan Ruiz, thanked Minsk.", ["Soto", "Ruiz"]),
        ("Fans of Ana Soto, Jan Roos and Juan Ruiz thanked Minsk.", ["Soto", "Roos", "Ruiz"]),
    ],
)
def test_a_list_joins_its_members_but_no_owners_and_no_new_clause(
    text: str, together: list[str], knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    mentions = read_sentence(tokenize(text), *knowledge).mentions
    assert [mention.text.split()[-1] for mention in mentions if mention.group >= 0] == together


@pytest.mark.parametrize(
    ("text", "actor", "path"),
    [
        ("A team of Swiss and Malian nurses thanked Oslo.", "nurses", "subj.of"),
        ("A choir of Omani, Swiss and Malian nurses thanked Oslo.", "nurses", "subj.of"),
        ("Swiss and Malian nurses thanked Oslo.", "nurses", "subj"),
        ("A team of Swiss nurses and the mayors thanked Oslo.", "mayors", "subj.of"),
    ],
)
def test_a_demonym_within_a_phrase_shares_its_noun(
    text: str, actor: str, path: str, knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    assert path_between(knowledge, text, "thanked", actor) == path
