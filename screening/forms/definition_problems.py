"""What is wrong with a definition, as a Dutch sentence."""

from collections.abc import Mapping
from typing import Final

_SENTENCES: Final[Mapping[str, str]] = {
    "is missing": "Dit ontbreekt.",
    "is not a known field": "Dit onderdeel is niet bekend.",
    "is used twice": "Dit is al eerder gebruikt.",
    "is not what the items add up to": "Dit is niet wat de stellingen samen opleveren.",
    "is not an item of this instrument": "Deze stelling staat niet in de vragenlijst.",
    "counts this item twice": "Deze stelling telt twee keer mee.",
    "needs a total that rises with the burden": (
        "Een grens past alleen bij een totaal dat hoger wordt als de belasting groter is."
    ),
    "lies outside the range of the total": "Dit ligt buiten het bereik van het totaal.",
    "must be the lowest total in the first band": (
        "De eerste groep moet beginnen bij het laagste totaal."
    ),
    "must rise, and stay within the range of the total": (
        "Elke groep moet hoger beginnen dan de vorige, binnen het bereik van het totaal."
    ),
    "must be 1 in the first band": "De eerste groep moet bij 1 beginnen.",
    "must say more than the band before it": "Dit moet meer zeggen dan de groep ervoor.",
    "is not a choice of this instrument": "Dit antwoord staat niet in de vragenlijst.",
    "is not a choice of this item": "Dit antwoord hoort niet bij deze stelling.",
    "answers this item twice": "Deze stelling heeft in het voorbeeld twee antwoorden.",
    "is not a set of answers of this instrument": "Deze antwoorden staan niet in de vragenlijst.",
    "must be more than 0": "Dit moet meer dan 0 zijn.",
    "must be small letters, digits and underscores": (
        "Dit moet een naam zijn van kleine letters, cijfers en _, die begint met een letter."
    ),
    "must be a whole number": "Hier moet een heel getal staan.",
    "must be a whole number, or a text with a decimal point": (
        "Hier moet een getal staan, met hoogstens vier cijfers achter de punt."
    ),
    "must be true or false": "Hier moet true of false staan.",
    "must be a list with at least one entry": "Hier moet een lijst staan die niet leeg is.",
    "must be text, not empty, without spaces around it": (
        "Hier moet tekst staan, zonder spaties eromheen."
    ),
    "must be a table": "Hier horen onderdelen met een naam te staan.",
}
_BEGINNINGS: Final[Mapping[str, str]] = {
    "comes out as ": "De uitkomst van dit voorbeeld klopt niet. Berekend is: {rest}.",
    "must be one of: ": "Dit moet een van deze woorden zijn: {rest}.",
    "there is no total ": "Er is geen totaal {rest}.",
}


def word_problem(problem: str) -> str:
    """Return the Dutch sentence for what `DefinitionError` says."""
    for beginning, sentence in _BEGINNINGS.items():
        if problem.startswith(beginning):
            return sentence.format(rest=problem.removeprefix(beginning))
    return _SENTENCES.get(problem, "De definitie klopt hier niet.")
