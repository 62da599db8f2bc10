"""Societies by what they stand for: Amnesty International is *the rights group*, Greenpeace *the environment group*."""

from __future__ import annotations

from collections.abc import Set

from stance.mentions.mentions import Mention
from stance.resolution.introductions import name_words

_CAMPAIGNING = "advocacy campaign campaigning lobby pressure"
#: What societies with names that do not tell it stand for, in the words of news.
_CAUSES = {
    words: frozenset(names.split("|"))
    for words, names in {
        f"human rights {_CAMPAIGNING}": "Amnesty International|Article 19|CIVICUS|Freedom House|Front Line Defenders|"
        "Human Rights Watch|International Commission of Jurists|PEN America|PEN International|"
        "Physicians for Human Rights|Syrian Observatory for Human Rights",
        f"environment environmental environmentalist green climate conservation {_CAMPAIGNING}": "Extinction Rebellion|"
        "Friends of the Earth|Greenpeace|Sierra Club|World Wildlife Fund",
        f"anti-corruption anti-graft corruption transparency {_CAMPAIGNING}": "Global Witness|Transparency International",
        f"press media freedom {_CAMPAIGNING}": "Committee to Protect Journalists|International Press Institute|"
        "Reporters Without Borders",
        "aid relief humanitarian": "ActionAid|CARE International|Caritas|Danish Refugee Council|"
        "International Committee of the Red Cross|International Federation of Red Cross and Red Crescent Societies|"
        "International Rescue Committee|Islamic Relief|Mercy Corps|Médecins Sans Frontières|Médecins du Monde|"
        "Norwegian Refugee Council|Oxfam|Red Crescent|Red Cross|Refugees International|Save the Children|War on Want|"
        "World Central Kitchen|World Vision",
        "medical": "International Committee of the Red Cross|Médecins Sans Frontières|Médecins du Monde|Red Crescent|"
        "Red Cross",
    }.items()
}
_CAUSES_OF = {
    name: frozenset(word for words, others in _CAUSES.items() if name in others for word in words.split())
    for names in _CAUSES.values()
    for name in names
}
#: What words in the names of others tell of it.
_TOLD_BY = {
    word: frozenset(words.split())
    for names, words in {
        "climate earth ecological ecology nature wildlife": "environment environmental green conservation",
        "environment environmental": "environment environmental green",
        "famine hunger humanitarian refugee refugees relief": "aid relief humanitarian",
        "journalists reporters": "press media",
        "corruption graft": "anti-corruption anti-graft",
    }.items()
    for word in names.split()
}


def causes(mention: Mention) -> Set[str]:
    """The words for what a named society stands for: *rights*, *environment*."""
    if mention.entry is not None:
        return known_causes(mention.entry.name)
    return {word for name in name_words(mention) for word in _TOLD_BY.get(name.lower(), ())}


def known_causes(name: str) -> frozenset[str]:
    """The words for what a society stands for that is known by its name alone, whatever it calls itself."""
    return _CAUSES_OF.get(name, frozenset())
