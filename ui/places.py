"""Where in the app someone can be; the place survives locking."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from screening.identifiers import DossierId, MeasurementId, VisitId

if TYPE_CHECKING:
    from screening.dossier.model import VisitStep


class PlaceName(StrEnum):
    """The places of an open vault."""

    CASELOAD = "caseload"
    DOSSIER = "dossier"
    VISIT = "visit"
    QUESTIONNAIRE = "questionnaire"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Place:
    """One place, with what is shown there; a visit without a step opens where it was left.

    `alone` means that the carer fills in the questionnaire without the consultant.
    """

    name: PlaceName
    dossier_id: DossierId | None = None
    visit_id: VisitId | None = None
    step: "VisitStep | None" = None
    measurement_id: MeasurementId | None = None
    alone: bool = False


CASELOAD = Place(PlaceName.CASELOAD)


def back_from(place: Place) -> Place | None:
    """Return where the back button leads; None where it is not needed."""
    if place.name is PlaceName.CASELOAD:
        return None
    if place.name is PlaceName.VISIT and place.dossier_id:
        return Place(PlaceName.DOSSIER, dossier_id=place.dossier_id)
    return CASELOAD
