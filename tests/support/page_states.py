"""All pages and what comes on them after a click, in parts: one after another takes too long."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from screening.dossier.model import VisitStep
from tests.support.house import House
from tests.support.states.arrangement import open_arrangement, open_card, open_proposal
from tests.support.states.desk import (
    open_directory,
    open_headings,
    open_instruments,
    open_organisations,
    open_rules,
)
from tests.support.states.door import open_restoring
from tests.support.states.dossier import open_invitation, open_support, open_week
from tests.support.states.visit import open_burden, open_investigation, open_network
from ui.main_window import MainWindow
from ui.places import Place, PlaceName

Opener = Callable[[MainWindow, House], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the pages, and what comes after a click; of a visit some of the steps."""

    names: tuple[PlaceName, ...]
    steps: tuple[VisitStep, ...]
    openers: tuple[Opener, ...]
    with_door: bool = False

    def holds(self, place: Place) -> bool:
        """Whether this place is one of them."""
        return place.step in self.steps if place.step else place.name in self.names


PARTS: Final = {
    "app": Part(
        (
            PlaceName.CASELOAD,
            PlaceName.SETTINGS,
            PlaceName.RETENTION,
            PlaceName.LOG,
            PlaceName.INSTRUMENTS,
            PlaceName.DIRECTORY,
            PlaceName.RULES,
        ),
        (),
        (
            open_week,
            open_instruments,
            open_organisations,
            open_headings,
            open_directory,
            open_rules,
            open_restoring,
        ),
        with_door=True,
    ),
    "dossier": Part(
        (
            PlaceName.DOSSIER,
            PlaceName.INVITATION,
            PlaceName.OWN_DATA,
            PlaceName.DESTRUCTION,
        ),
        (VisitStep.PREPARATION, VisitStep.FAMILY, VisitStep.CARE_SITUATION),
        (open_support, open_invitation),
    ),
    "visit": Part(
        (PlaceName.QUESTIONNAIRE,),
        (VisitStep.BURDEN, VisitStep.NETWORK, VisitStep.SIGNALS, VisitStep.INVESTIGATION),
        (open_burden, open_network, open_investigation),
    ),
    "arrangement": Part(
        (),
        (VisitStep.ARRANGEMENT, VisitStep.PROPOSAL),
        (open_card, open_arrangement, open_proposal),
    ),
}
"""Where restoring is, it comes last: it locks the vault."""
