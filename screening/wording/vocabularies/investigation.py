"""The words of the investigation."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from screening.investigation.model import Area, CodeStep, LegalStep

INVESTIGATION: Final[Mapping[type[StrEnum], Mapping[str, str]]] = {
    LegalStep: {
        LegalStep.REQUEST: "De hulpvraag",
        LegalStep.PROBLEMS: "De problemen",
        LegalStep.SUPPORT_NEEDED: "De ondersteuning die nodig is",
        LegalStep.WHO_CAN_DO_WHAT: "Wie kan wat doen",
        LegalStep.REMAINS_FOR_WMO: "Wat overblijft voor de Wmo",
    },
    Area: {
        Area.NEEDS: "Behoeften en wensen",
        Area.OWN_STRENGTH: "Eigen kracht en gebruikelijke hulp",
        Area.NETWORK: "Mantelzorgers en netwerk",
        Area.CARER_SUPPORT: "Ondersteuning van de mantelzorger",
        Area.GENERAL_PROVISIONS: "Algemene voorzieningen",
        Area.OTHER_PARTIES: "Andere partijen",
        Area.CONTRIBUTION: "Bijdrage in de kosten",
        Area.FINANCES: "Geld",
        Area.DEMENTIA: "Dementie",
        Area.HEALTHY_BEHAVIOUR: "Gezond leven",
        Area.LONELINESS: "Eenzaamheid",
        Area.DOMESTIC_VIOLENCE: "Vermoeden van huiselijk geweld",
    },
    CodeStep: {
        CodeStep.MAP_SIGNALS: "Signalen in kaart brengen",
        CodeStep.CONSULT: "Overleggen",
        CodeStep.TALK: "Praten met wie het aangaat",
        CodeStep.WEIGH: "Wegen",
        CodeStep.DECIDE: "Beslissen",
    },
}
