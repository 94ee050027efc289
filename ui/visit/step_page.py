"""What the steps of a visit share: the visit they belong to, and the way to another step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screening.dossier.model import Visit, VisitStep
from screening.identifiers import DossierId, PersonId
from ui.context import Context
from ui.page import Page
from ui.places import Place, PlaceName


class StepPage(Page):
    """One step of one visit; of a closed visit everything is shown and nothing can be changed."""

    line_asked = Signal(object)
    """Asks the visit for a line of the arrangement, as a LineRequest."""

    def __init__(self, context: Context, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.visit = visit

    @property
    def dossier_id(self) -> DossierId:
        """The dossier of the visit."""
        return self.visit.dossier_id

    def go_to_step(self, step: VisitStep) -> None:
        """Ask for another step of the same visit."""
        self.go_to_place(step)

    def go_to_place(
        self, step: VisitStep, person_id: PersonId | None = None, detail: str = ""
    ) -> None:
        """Ask for one person or one part of another step."""
        visit = self.visit
        self.navigate.emit(
            Place(
                PlaceName.VISIT,
                visit.dossier_id,
                visit.id,
                step,
                person_id=person_id,
                detail=detail,
            )
        )
