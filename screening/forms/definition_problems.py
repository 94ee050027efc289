"""What is wrong with a definition, as a Dutch sentence."""

from collections.abc import Mapping
from typing import Final

from screening.wording.speech import mark, say

_SENTENCES: Final[Mapping[str, str]] = {
    "is missing": mark("Dit ontbreekt."),
    "is not a known field": mark("Dit onderdeel is niet bekend."),
    "is used twice": mark("Dit is al eerder gebruikt."),
    "is not what the items add up to": mark("Dit is niet wat de stellingen samen opleveren."),
    "is not an item of this instrument": mark("Deze stelling staat niet in de vragenlijst."),
    "counts this item twice": mark("Deze stelling telt twee keer mee."),
    "needs a total that rises with the burden": mark(
        "Een grens past alleen bij een totaal dat hoger wordt als de belasting groter is."
    ),
    "lies outside the range of the total": mark("Dit ligt buiten het bereik van het totaal."),
    "must be the lowest total in the first band": mark(
        "De eerste groep moet beginnen bij het laagste totaal."
    ),
    "must rise, and stay within the range of the total": mark(
        "Elke groep moet hoger beginnen dan de vorige, binnen het bereik van het totaal."
    ),
    "must be 1 in the first band": mark("De eerste groep moet bij 1 beginnen."),
    "must say more than the band before it": mark("Dit moet meer zeggen dan de groep ervoor."),
    "is not a choice of this instrument": mark("Dit antwoord staat niet in de vragenlijst."),
    "is not a choice of this item": mark("Dit antwoord hoort niet bij deze stelling."),
    "answers this item twice": mark("Deze stelling heeft in het voorbeeld twee antwoorden."),
    "is not a set of answers of this instrument": mark(
        "Deze antwoorden staan niet in de vragenlijst."
    ),
    "must be more than 0": mark("Dit moet meer dan 0 zijn."),
    "must be at most 64 small letters, digits and underscores": mark(
        "Dit moet een naam zijn van hoogstens 64 kleine letters, cijfers en _, die begint met "
        "een letter."
    ),
    "needs at least two answers": mark("Er moeten minstens twee antwoorden zijn."),
    "makes points with more than four decimals": mark(
        "Met dit gewicht krijgt een antwoord meer dan vier cijfers achter de komma."
    ),
    "lies on both sides of the cut-off": mark(
        "De grens ligt midden in deze groep. Laat een groep beginnen bij de grens."
    ),
    "must be a whole number": mark("Hier moet een heel getal staan."),
    "must be a whole number, or a text with a decimal point": mark(
        "Hier moet een getal staan, met hoogstens vier cijfers achter de punt."
    ),
    "must be true or false": mark("Hier moet true of false staan."),
    "must be a list with at least one entry": mark("Hier moet een lijst staan die niet leeg is."),
    "must be text, not empty, without spaces around it": mark(
        "Hier moet tekst staan, zonder spaties eromheen."
    ),
    "must be a table": mark("Hier horen onderdelen met een naam te staan."),
}
_BEGINNINGS: Final[Mapping[str, str]] = {
    "comes out as ": mark("De uitkomst van dit voorbeeld klopt niet. Berekend is: {rest}."),
    "must be one of: ": mark("Dit moet een van deze woorden zijn: {rest}."),
    "there is no total ": mark("Er is geen totaal {rest}."),
}


def word_problem(problem: str) -> str:
    """Return the Dutch sentence for what `DefinitionError` says."""
    for beginning, sentence in _BEGINNINGS.items():
        if problem.startswith(beginning):
            return say(sentence, rest=problem.removeprefix(beginning))
    return say(_SENTENCES.get(problem, mark("De definitie klopt hier niet.")))
