"""How the spreadsheet with rules of an organisation is laid out: its sheets, columns and words.

All of it is Dutch in every language of the screen: a file goes from hand to hand.
"""

from collections.abc import Mapping
from typing import Final

from instruments.model import Instrument
from screening.signals.facts import FactKind
from screening.signals.model import Strength
from screening.signals.rule_model import Subject
from screening.signals.rule_reader import list_specs
from screening.wording.labels import LABELS
from screening.wording.rule_words import OPERATORS

RULES: Final = "regels"
CONDITIONS: Final = "voorwaarden"
SHEETS: Final = (RULES, CONDITIONS)
FACTS: Final = "feiten"
"""A sheet for people: it is never read."""

COLUMNS: Final[Mapping[str, Mapping[str, str]]] = {
    RULES: {
        "naam": "eigen korte naam van de regel: kleine letters, cijfers en _",
        "titel": "hoe het signaal heet",
        "uitleg": "wat het signaal zegt; {naam} is de mantelzorger, {client} de cliënt; bij "
        "alle mag ook de naam van een getal waar de regel naar vraagt tussen accolades",
        "over": "mantelzorger of netwerk",
        "bron": "waar de regel op steunt: wie het zegt, en wanneer",
        "sterkte": "uitslag van een vragenlijst, goed onderbouwd, redelijk onderbouwd of uit de "
        "praktijk",
        "zegt_niet": "wat dit signaal niet zegt",
        "functies": "nummers van de functies van mantelzorgsteun die misschien passen, met komma's "
        "ertussen: 1, 5, 6; mag leeg",
        "combineren": "alle: elke voorwaarde moet kloppen; een van: één is genoeg",
    },
    CONDITIONS: {
        "regel": "de naam van de regel waar de voorwaarde bij hoort",
        "feit": "de naam van een feit; ze staan op het blad feiten",
        "vergelijking": "hoe het feit wordt vergeleken; wat kan, staat op het blad feiten; op een "
        "lege lijst past ook bevat niet nooit, want dan is er niets om te noemen",
        "waarde": "waarmee: een getal, ja of nee, of een woord van het blad feiten; bij een van: "
        "meer dan één, met puntkomma's ertussen",
    },
}
"""Every column that means something, with what it means."""

OPTIONAL: Final = frozenset({"functies"})
SUBJECTS: Final = {"mantelzorger": Subject.CARER, "netwerk": Subject.NETWORK}
STRENGTHS: Final = {words: Strength(term) for term, words in LABELS[Strength].items()}
MODES: Final = {"alle": "all", "een van": "any"}
COMPARISONS: Final = {words: operator for operator, words in OPERATORS.items()}
YES_OR_NO: Final = {"ja": True, "nee": False}

NAME_PLACE: Final = "naam"
"""What stands for the carer in a text; the client is `client` in both."""

_FACTS: Final[Mapping[str, str]] = {
    "age": "leeftijd",
    "living_together": "woont_samen",
    "tie_to_client": "band_met_client",
    "ties": "banden",
    "tasks": "taken",
    "hours": "uren",
    "share": "deel_van_de_uren",
    "others": "anderen",
    "isolated": "alleen_band_met_client",
    "uncovered": "taken_zonder_vervanger",
    "work_hours": "uren_werk",
    "caring_years": "jaren_zorg",
    "own_health": "eigen_gezondheid",
    "parent_of_client": "ouder_van_client",
    "outlook_told": "woorden_hoe_lang_nog",
    "care_words": "woorden_bij_vraag",
    "size": "aantal_mensen",
    "informal_share": "deel_geen_beroepskracht",
    "possible_helpers": "mogelijke_helpers",
}
_PARTS: Final[Mapping[str, str]] = {
    "verdict": "uitslag",
    "unanswered": "zonder_antwoord",
    "choices": "antwoorden",
    "change": "verandering",
    "difference": "verschil",
}


def list_facts(applies_to: Subject, added: tuple[Instrument, ...] = ()) -> dict[str, str]:
    """Return by its name in the file each fact that a rule about somebody can ask about."""
    return {_name_fact(fact): fact for fact in list_specs(applies_to, added)}


def is_number(fact: str, applies_to: Subject, added: tuple[Instrument, ...] = ()) -> bool:
    """Return whether a fact is compared with a number."""
    return list_specs(applies_to, added)[fact].kind is FactKind.NUMBER


def _name_fact(fact: str) -> str:
    instrument_id, dot, part = fact.partition(".")
    if not dot:
        return _FACTS[fact]
    if part in _PARTS:
        return f"{instrument_id}.{_PARTS[part]}"
    return f"{instrument_id}.antwoord.{part.removeprefix('answer.')}"
