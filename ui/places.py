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
    LOG = "log"


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
