"""Where names begin and end: runs of capitalised words, and what stands in them."""

from __future__ import annotations

from itertools import takewhile

from stance.mentions.capitals import Capitals
from stance.mentions.causes import Causes
from stance.mentions.complements import behind_complement
from stance.mentions.fellowships import Fellowships
from stance.mentions.fields import Fields
from stance.mentions.namerules import Known, Sentence
from stance.mentions.namewords import (
    ENGLISH_PARTICLES,
    HEADS,
    JOINTS,
    LEGAL_FORMS,
    NICKNAME_MARKS,
    NOT_ALONE,
    PARTICLES,
    PARTICLES_WITHIN,
)
from stance.mentions.nicknames import Nicknames
from stance.mentions.premodifiers import tells_of_whom
from stance.mentions.qualifiers import qualifies
from stance.mentions.things import Things
from stance.mentions.unions import Unions
from stance.mentions.whereabouts import LANDS, Whereabouts
from stance.tokens.titles import ABBREVIATED
from stance.words.offices import LETTERED, LETTERED_BODIES, NO_SURNAMES, OFFICE_WORDS, OFFICES, is_lettered

#: Parts of speech with which a name may begin though it is written small.
_NOMINAL = frozenset("NAME NOUN NUM PUNCT".split())
#: Kinds of actors of which the members of parliaments are.
_ELECTING = frozenset(("state", "party"))
_ARTICLES = (["a"], ["an"], ["the"])
#: What bears a number as its name.
_NUMBERED = frozenset(("channel", "local", "radio", "unit"))
#: Who runs a firm beside those for whom it is called.
_PARTNERS = frozenset("associates co company partners sons".split())
#: A joined name may go on so many words before the one that tells what body it is of.
_REACH = 3


class NameRuns(Capitals):
    """Finds the runs of words that are one name in a sentence."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.fields, self.causes, self.things = Fields(sentence), Causes(sentence), Things(sentence)
        self.nicknames, self.fellowships = Nicknames(sentence), Fellowships(sentence)
        self.places, self.unions = Whereabouts(sentence), Unions(sentence)
        #: The longest known name that starts at each word.
        self.longest = [
            found or (self._behind(i) if word[0].isupper() else None)
            for i, (word, found) in enumerate(zip(self.words, self.found, strict=True))
        ]

    def known(self, i: int) -> Known:
        """The longest known name that starts at ``i``: its number of words and its entry; none behind the last word."""
        return self.longest[i] if i < len(self.longest) else None

    def _behind(self, i: int) -> Known:
        """The known name of the capital at ``i`` that the tables have with its article only, *the Nationals*, or that a place
        before it hides."""
        if i == 0 or self.words[i - 1] != "the":
            return self.places.subject(i)
        found = self.found[i - 1]
        return (found[0] - 1, found[1]) if found is not None and found[0] > 1 else None

    def starts(self, i: int) -> bool:
        """Whether a name starts at ``i``."""
        word, pos = self.words[i], self.syntax.pos[i]
        if not self.named(i):
            return self._is_known_name(i) or self._opens_with_particle(i)
        if self.syntax.lower[i] in NOT_ALONE and not (self.upper(i + 1) and self.named(i + 1)):
            return tells_of_whom(self.syntax, i)
        if (i == 0 and (self._qualifies_name() or self._was_office())) or self.places.is_state_of_town(i):
            return False
        if pos == "NAME" or not word[0].isupper() or self.known(i) is not None:
            return True
        if (word[-1] == "." and word[:-1].lower() in ABBREVIATED) or self.is_acronym(i):
            return True
        if word.isupper() and self.syntax.lower[i] in LETTERED and self.syntax.pos[i - 1] != "NUM":
            return True  # the PM, but not 3 PM
        if i == 0 and pos == "ADJ" and self.syntax.lower[i] not in OFFICE_WORDS and self._origin(i + 1):
            return False  # Senior Western officials
        opens_body = self.fields.opens(i) or self.fellowships.opens(i) or self.unions.opens(i)
        opens_body = opens_body or self._is_numbered(i, i + 1)
        if opens_body or self.fields.of_office(i) or self.causes.length(i):
            return True
        nominal = pos in ("NOUN", "ADJ") or self.syntax.lower[i] in OFFICE_WORDS
        if self.words[i + 1 : i + 2] == ["&"] and not self.title_case:
            i += 1  # Price & Cole Ltd
        behind = behind_complement(self.syntax, i)
        return nominal and word[0].isupper() and self.upper(behind) and self.syntax.pos[behind] == "NAME"

    def _is_known_name(self, i: int) -> bool:
        """Whether a known name starts at ``i``; in small letters ordinary words are none, nor those that only qualify a place:
        *bin Laden*, *5 Star Movement*, but not *mainland China*, *occupied territories*."""
        known = self.known(i)
        if known is None or self.words[i][0].isupper():
            return known is not None
        pos = self.syntax.pos[i]
        return pos in _NOMINAL or (pos == "ADJ" and known[1].kind not in LANDS)

    def _opens_with_particle(self, i: int) -> bool:
        """Whether a particle before a capital begins a name, two of them whatever the first is elsewhere: *van der Plas*."""
        if self.syntax.lower[i] not in PARTICLES:
            return False
        count = self._particles(i)
        return count > 1 or (count == 1 and self.syntax.pos[i] == "NAME")

    def _qualifies_name(self) -> bool:
        """Whether the first word only says of what sort a known name behind it is."""
        known = self.known(1) if self.upper(1) and self.known(0) is None else None
        return known is not None and qualifies(self.syntax, *known)

    def _was_office(self) -> bool:
        """Whether the first word says that an office in small letters is no longer held: *Former British officials*."""
        held = len(self.words) > 2 and self.words[2].islower() and self.is_demonym(1)
        return held and self.syntax.lower[0] == "former"

    def end(self, i: int) -> int:
        """Where the run that starts at ``i`` ends."""
        j, body = i, False
        while j < len(self.words):
            known = self.known(j) if j == i or self._is_known_name(j) else None
            step = self.causes.length(j) or self.fields.of_office(j) or (known[0] if known is not None else 0)
            step = step or self._step(i, j, body)
            if not step or (j > i and (self.is_tied(i) or self.part(i, j))):
                break
            told = (k for k in range(j, j + step) if self.syntax.lower[k] not in HEADS)
            body = body or any(map(self.is_body, told))
            j += step
        return j + self._is_numbered(i, j)

    def _is_numbered(self, i: int, end: int) -> bool:
        """Whether the number behind a run belongs to it: *Channel 9*, *Unit 8200*."""
        ends = i < end < len(self.words) and self.syntax.lower[end - 1] in _NUMBERED
        return ends and self.words[end].isdecimal()

    def is_tied(self, i: int) -> bool:
        """Whether a hyphen ties the word to a prefix: ``anti-Assad Kurdish forces`` names two."""
        tokens = self.syntax.tokens
        return i > 1 and self.words[i - 1] == "-" and tokens[i - 2].end == tokens[i].start - 1

    def part(self, i: int, j: int) -> bool:
        """Whether what stands from ``i`` on is a place or a medium, and an actor follows at ``j``."""
        return self.places.parts(i, j, self.known(i), self.known(j))

    def _step(self, i: int, j: int, body: bool) -> int:
        """How many words at ``j`` belong to the run that starts at ``i``."""
        lower = self.syntax.lower[j]
        if self.has_capital(j) and self.syntax.pos[j] not in ("PRON", "DET") and (j == i or self.inside(j)):
            return 1
        if lower in PARTICLES:
            return self._particles(j)
        if lower in PARTICLES_WITHIN and j == i + 1 and self.is_given(i):
            return int(self.upper(j + 1))
        if lower in ENGLISH_PARTICLES and j > i and self._is_strange(j - 1):
            return int(self.upper(j + 1) and self._is_strange(j + 1))
        if lower in NICKNAME_MARKS and j > i and (nickname := self.nicknames.length(j)):
            return nickname
        if lower == "," and j > i:
            return 2 if self._is_legal_form(j + 1) else self.fields.listed(i, j) or self.unions.listed(i, j)
        if lower == "on" and j > i and self.fields.on(j):
            return 1
        if j > i and lower in JOINTS and lower != "of" and self.ends_company(j - 1):
            return 0  # the Bank of Togo Ltd and Chad
        if lower == "and" and j > i and self._has_partners(j + 1):
            return 1
        body = body or (j > i and (self.syntax.lower[j - 1] in HEADS or self.fellowships.heads(j - 1)))
        if body and lower in ("of", "for") and self.syntax.lower[j + 1 : j + 2] == ["the"]:
            return 2 if self.upper(j + 2) else 0
        if lower == "&" and self._are_two(i, j):
            return 0
        if lower == "&" or (body and lower in JOINTS and self._joins(j)):
            person = self.is_given(j + 1) and self.upper(j + 2) and not self.is_body(j + 2)
            couple = j == i + 1 and self.is_given(i) and self._is_of_body(j + 2, _REACH)
            person = person and not couple  # the William & Flora Hewlett Foundation
            return int(self.upper(j + 1) and not person)
        if self.syntax.pos[j] == "GEN" and j > i and self.syntax.reading[j - 1].kind in ("person", "group"):
            named = self.known(j - 1) is not None
            owns = self._is_of_body(j + 1, 1 if named else _REACH)  # the National Farmers' Union
            return int(owns or self.unions.joined(i, j + 1))
        if lower != "and" or j == i:
            return 0
        return int(self._continues(i, j) or self.fields.joined(i, j) or self.unions.joined(i, j))

    def _has_partners(self, j: int) -> bool:
        """Whether unnamed partners stand at ``j`` behind the name of their firm: *Winslow and Co*, *Winslow and Sons Ltd*."""
        if self.title_case or not self.upper(j) or self.known(j) is not None:
            return False
        return self.syntax.lower[j].rstrip(".") in _PARTNERS

    def _are_two(self, i: int, j: int) -> bool:
        """Whether *&* at ``j`` stands between two known actors and not within the name of a body: *France & Spain*, but not
        *the England & Wales Cricket Board*."""
        first, second = self.known(i), self.known(j + 1)
        if first is None or second is None or i + first[0] != j or first[1].name == second[1].name:
            return False
        return self.title_case or not self.upper(j + 1 + second[0])

    def _is_strange(self, j: int) -> bool:
        """Whether there is a name at ``j``, in the singular, that no table holds."""
        strange = j < len(self.words) and self.syntax.pos[j] == "NAME" and self.words[j][-1] != "s"
        return strange and not self.title_case and self.known(j) is None

    def _is_legal_form(self, j: int) -> bool:
        """Whether the word tells in which form of law a company is: *Orbit, Inc.*, but not *the Ijaw Congress, INC*."""
        if not self.upper(j) or self.syntax.lower[j] not in LEGAL_FORMS:
            return False
        return self.words[j] != "INC" or (j > 1 and self.words[j - 2].isupper())

    def without_form(self, end: int) -> int:
        """Where the name that ends at ``end`` does without a comma and its form of law: *Apple, Inc.*"""
        return end - 2 if self._is_legal_form(end - 1) and self.words[end - 2] == "," else end

    def _is_of_body(self, j: int, reach: int) -> bool:
        """Whether the capitals from ``j`` on, at most ``reach`` of them, come to what says of what body they are."""
        for k in range(j, j + reach):
            if not self.upper(k):
                return False
            if self.is_body(k):
                return True
        return False

    def _is_of_company(self, j: int) -> bool:
        """Whether the capitals from ``j`` on end with the form of a company: the Savings and *Loan Insurance Corp*."""
        capitals = takewhile(self.upper, range(j, j + _REACH))
        return any(self.ends_company(k) for k in capitals if k > j)

    def _continues(self, i: int, j: int) -> bool:
        """Whether ``and`` at ``j`` joins two fields of one body: the Relief and Rehabilitation Commission."""
        field = self.syntax.reading[j - 1]
        determined = i > 0 and self.syntax.lower[i - 1] == "the"
        if not determined or not field.lemma or field.kind in ("person", "institution", "place"):
            return False
        if any(self.known(k) is not None for k in (j - 1, j + 1)):
            return False
        bodied = self._is_of_body(j + 1, _REACH) or self.unions.have_body(j + 1) or self._is_of_company(j + 1)
        return bodied and not any(map(self.is_body, range(i, j)))

    def _particles(self, j: int) -> int:
        """How many particles stand at ``j`` before a capital: van der Plas."""
        for count in (1, 2):
            if self.upper(j + count):
                return count
            if not PARTICLES.issuperset(self.syntax.lower[j + count : j + count + 1]):
                break
        return 0

    def _origin(self, j: int) -> bool:
        return self.is_demonym(j) or (self.upper(j) and self.syntax.reading[j].kind == "origin")

    def is_demonym(self, j: int) -> bool:
        """Whether the word tells where somebody is from: *Norwegian*."""
        known = self.known(j) if j < len(self.words) else None
        return known is not None and known[0] == 1 and known[1].form == "demonym"

    def is_office(self, i: int, end: int) -> bool:
        """Whether the run ``[i, end)`` names an office or a kind of body, and not who holds it or which one it is: *the Dutch
        Prime Minister*, *an NGO*."""
        last = self.words[end - 1]
        if end - i == 1 and self.syntax.lower[i].removesuffix("s") in LETTERED_BODIES:
            return last[:2].isupper() and self.known(i) is None
        if self.syntax.lower[end : end + 1] == ["party"]:
            return False  # the MK party
        if last[:2].isupper() and is_lettered(self.syntax.lower[end - 1]):  # Norwegian PM, but not Ann Lee MP
            known = self.found[i]
            of_body = known is not None and known[1].kind in _ELECTING and i + known[0] == end - 1
            determined = last.isupper() and self.syntax.lower[i - 1 : i] in _ARTICLES  # the Conservative MP
            return of_body or determined or (i == end - 1 and last.isupper())
        if end - i == 1 and self.syntax.lower[i - 1 : i] == ["the"]:
            alone = self.known(i) is None and self.syntax.pos[end : end + 1] not in (["NOUN"], ["GEN"])
            return alone and self.syntax.lower[i] in OFFICES  # the Tánaiste, but not the Queen guitarist
        ends = end - i > 1 and self.syntax.lower[end - 1] in NO_SURNAMES
        return ends and not any(self.is_given(j) for j in range(i, end))

    def thing_end(self, i: int, end: int) -> int:
        """Where the name of a treaty, an event or another thing ends that begins with the run, or 0: not *Bob Day*, *Veterans
        of Foreign Wars*."""
        acts = self.fellowships.opens(i) or (end - i > 1 and self.dates.is_surname(end - 1))
        return 0 if acts else self.things.end(i, end)

    def _joins(self, j: int) -> bool:
        """``and`` joins only the parts of one body's name: Ministry of Trade and Industry."""
        word = self.syntax.lower[j]
        if j + 1 == len(self.words):
            return False
        if word in ("and", "to", "on", "in", "against"):
            earlier = self.syntax.lower[max(0, j - 4) : j]
            on = any(self.fields.on(k) for k in range(max(0, j - 4), j) if self.syntax.lower[k] == "on")
            joined = on or word == "to" or "of" in earlier or "for" in earlier
            return word != "in" and joined and (self.known(j + 1) is None or self.fields.are_affairs(j + 1))
        return word != "the"
