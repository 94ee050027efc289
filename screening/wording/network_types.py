"""What the app says about the kind of network, in descriptions of its own, each with its reason."""

from collections.abc import Mapping
from typing import Final

from screening.network.model import NetworkMap
from screening.network.types import SMALL_SIZE, FoundType, NetworkType
from screening.wording.formats import format_number
from screening.wording.network import Statement, name_people
from screening.wording.speech import mark, say

NAMES: Final[Mapping[NetworkType, str]] = {
    NetworkType.PROFESSIONALS: mark("Vooral beroepskrachten"),
    NetworkType.ONE_PIVOT: mark("Eén spil"),
    NetworkType.SMALL_AND_CLOSE: mark("Klein en hecht"),
    NetworkType.FRIENDS_AND_NEIGHBOURS: mark("Vrienden en buren dragen mee"),
    NetworkType.FAMILY: mark("Vooral familie"),
    NetworkType.LOOSE: mark("Los verband"),
}
_REASONS: Final[Mapping[NetworkType, str]] = {
    NetworkType.PROFESSIONALS: mark("{part} van de {whole} mensen zijn beroepskracht."),
    NetworkType.ONE_PIVOT: mark(
        "{names} geeft {part} van de {whole} uur zorg per week: ten minste twee derde."
    ),
    NetworkType.SMALL_AND_CLOSE: mark(
        "Er zijn niet meer dan {small} mensen, en {part} van de {whole} banden die kunnen, zijn "
        "er. Gespannen en verbroken banden tellen hier niet mee."
    ),
    NetworkType.FRIENDS_AND_NEIGHBOURS: mark(
        "{names} hebben een taak, en zijn vriend, kennis of buur."
    ),
    NetworkType.FAMILY: mark(
        "Van de {whole} mensen die geen beroepskracht zijn, zijn er {part} familie."
    ),
    NetworkType.LOOSE: mark(
        "Van de {whole} banden die tussen deze mensen kunnen, zijn er {part}: minder dan één op de "
        "vijf."
    ),
}


def describe_type(network: NetworkMap, found: FoundType | None) -> Statement:
    """Return the kind of network with its reason, marked as a description of our own."""
    own = say(
        "Dit is een eigen omschrijving van Draagwijzer, geen diagnose. De eerste omschrijving die "
        "past, staat er."
    )
    if found is None:
        title = say("Geen duidelijk beeld")
        return Statement(title, say("Geen van onze omschrijvingen past op deze kaart."), own)
    reason = say(
        _REASONS[found.kind],
        part=format_number(found.part),
        whole=format_number(found.whole),
        names=name_people(network, found.people),
        small=SMALL_SIZE,
    )
    return Statement(say(NAMES[found.kind]), reason, own)
