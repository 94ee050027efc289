"""Where in the app someone can be; the place survives locking."""

import json
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from screening.identifiers import DossierId, MeasurementId, PersonId, VisitId

if TYPE_CHECKING:
    from screening.dossier.model import VisitStep


class PlaceName(StrEnum):
    """The places of an open vault."""

    CASELOAD = "caseload"
    DOSSIER = "dossier"
    VISIT = "visit"
    QUESTIONNAIRE = "questionnaire"
    SETTINGS = "settings"
    OWN_DATA = "own_data"
    INVITATION = "invitation"
    DESTRUCTION = "destruction"
    RETENTION = "retention"
    LOG = "log"
    INSTRUMENTS = "instruments"
    DIRECTORY = "directory"
    RULES = "rules"


@dataclass(frozen=True, slots=True)
class Place:
    """One place, with what is shown there; a visit without a step opens where it was left.

    `alone` means that the carer fills in the questionnaire without the consultant, with sentences
    around the statements in the language `frames`, a help text in it if `helped`, and the look
    `look`. With `review` the answers of a finished one are gone through. `person_id` is a carer;
    without one it is about the client and the whole dossier. With `names_hidden` the network map
    shows labels for names, also after a lock. `detail` is what exactly is pointed at within a step,
    such as a questionnaire or a question; with it `person_id` is anybody of the map. From the
    directory and from an invitation the way back is to the visit, if there is one. `from_week`
    means that the dossier was opened from this week: that is where its way back leads. `before`
    is where the settings, and what lies behind them, were gone to from; it is never kept, for it
    may tell who was seen.
    """

    name: PlaceName
    dossier_id: DossierId | None = None
    visit_id: VisitId | None = None
    step: "VisitStep | None" = None
    measurement_id: MeasurementId | None = None
    alone: bool = False
    frames: str = ""
    helped: bool = False
    look: str = ""
    review: bool = False
    person_id: PersonId | None = None
    names_hidden: bool = False
    detail: str = ""
    from_week: bool = False
    before: "Place | None" = None

    @property
    def is_behind_settings(self) -> bool:
        """Whether the way back leads by the settings, or these are the settings."""
        return self.name in _BEHIND_SETTINGS and self.visit_id is None

    def lead_to(self, place: "Place") -> "Place":
        """Return a place as it is gone to from here: the way back from it leads to where one was.

        That holds within a dossier opened from this week, and in the settings.
        """
        if place.is_behind_settings:
            return replace(place, before=_find_before(self))
        is_within = self.dossier_id is not None and place.dossier_id == self.dossier_id
        return replace(place, from_week=True) if self.from_week and is_within else place


_BEHIND_SETTINGS = frozenset(
    {
        PlaceName.SETTINGS,
        PlaceName.LOG,
        PlaceName.INSTRUMENTS,
        PlaceName.RULES,
        PlaceName.DIRECTORY,
    }
)

DROP_OUT = "drop_out"
"""The detail of a place on the map that asks what follows when its person drops out."""

BACKUP_PLAN = "backup_plan"
"""The detail of a place in the arrangement at which the backup plan is open."""

WEEK = "week"
"""The detail of the caseload with this week in view."""

CASELOAD = Place(PlaceName.CASELOAD)


def place_before(place: Place) -> Place:
    """Return where the button back leads to."""
    match place:
        case Place(name=PlaceName.DOSSIER, from_week=True):
            return Place(PlaceName.CASELOAD, detail=WEEK)
        case Place(name=PlaceName.INVITATION, dossier_id=dossier_id, visit_id=visit_id) if visit_id:
            return Place(PlaceName.VISIT, dossier_id, visit_id)
        case Place(
            name=PlaceName.VISIT | PlaceName.OWN_DATA | PlaceName.INVITATION, dossier_id=dossier_id
        ) if dossier_id:
            return Place(PlaceName.DOSSIER, dossier_id=dossier_id)
        case Place(name=PlaceName.DIRECTORY, visit_id=visit_id) if visit_id:
            return Place(PlaceName.VISIT, place.dossier_id, visit_id)
        case Place(
            name=PlaceName.LOG | PlaceName.INSTRUMENTS | PlaceName.RULES | PlaceName.DIRECTORY
        ):
            return Place(PlaceName.SETTINGS)
        case _:
            return place.before or CASELOAD


def word_way_back(place: Place) -> str:
    """Return what the button back says; empty where there is nothing before."""
    if place.name is PlaceName.CASELOAD:
        return ""
    before = place_before(place)
    translate = QCoreApplication.translate
    if before.detail == WEEK:
        return translate("MainWindow", "Deze week")
    words = {
        PlaceName.DOSSIER: translate("MainWindow", "Dossier"),
        PlaceName.VISIT: translate("MainWindow", "Gesprek"),
        PlaceName.INVITATION: translate("MainWindow", "Uitnodiging"),
        PlaceName.SETTINGS: translate("MainWindow", "Instellingen"),
    }
    return words.get(before.name) or translate("MainWindow", "Overzicht")


def _find_before(place: Place) -> Place | None:
    """Return where the settings lead back to from a place; None for the overview."""
    if place.is_behind_settings:
        return place.before
    match place.name:
        case PlaceName.DOSSIER | PlaceName.VISIT | PlaceName.INVITATION:
            return place
        case PlaceName.CASELOAD:
            return place if place.detail == WEEK else None
        case PlaceName.OWN_DATA | PlaceName.DIRECTORY:
            return place.lead_to(place_before(place))
        case _:
            return None


def forget_before(place: Place) -> Place:
    """Return a place as it may be kept over a lock."""
    return replace(place, before=None)


def write_place(place: Place) -> str:
    """Return a place as a text that can be kept in the vault."""
    values = asdict(forget_before(place))
    return json.dumps({name: value for name, value in values.items() if value})


def read_place(text: str) -> Place | None:
    """Return the place that was written as a text, or None when it says no such thing."""
    from screening.dossier.model import VisitStep

    try:
        values = json.loads(text)
        step = values.pop("step", None)
        return Place(
            PlaceName(values.pop("name")), step=VisitStep(step) if step else None, **values
        )
    except (ValueError, TypeError, AttributeError, KeyError):
        return None
