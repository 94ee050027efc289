"""The page of one dossier as a test works in it, and what can have happened before."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft
from screening.dossier.model import Dossier, VisitKind
from screening.identifiers import DossierId, MeasurementId, VisitId
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import open_vault
from tests.support.windows import close
from ui.components.date_field import DateField
from ui.dossier.page import DossierPage
from ui.main_window import MainWindow

Change = Callable[[Workspace, DossierId], None]


class Room:
    """The page of one dossier, and the way to look into the vault after closing."""

    def __init__(self, window: MainWindow, folder: Path, clock: FakeClock, key: DossierId) -> None:
        self.window = window
        self.folder = folder
        self.clock = clock
        self.key = key

    @property
    def page(self) -> DossierPage:
        """The page, which must be the dossier."""
        assert isinstance(self.window.page, DossierPage)
        return self.window.page

    def wait(self) -> None:
        """Wait until everything asked for has been done."""
        self.window.operations.drain()

    def type_date(self, field: DateField, text: str) -> None:
        """Type a date over what is there, and leave the field with Enter."""
        field.line.setFocus()
        field.line.selectAll()
        QTest.keyClick(field.line, Qt.Key.Key_Delete)
        QTest.keyClicks(field.line, text)
        QTest.keyClick(field.line, Qt.Key.Key_Return)
        self.wait()

    def click(self, widget: QWidget) -> None:
        """Click a button and wait."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.wait()

    @contextmanager
    def reopened(self) -> Iterator[Workspace]:
        """Close the window and open the vault again."""
        close(self.window)
        workspace = open_vault(self.folder, self.clock)
        yield workspace
        workspace.lock()

    def stored(self) -> Dossier:
        """Close the window and return what the vault holds."""
        with self.reopened() as workspace:
            return workspace.dossiers.load(self.key)


Enter = Callable[..., Room]


def with_visit(workspace: Workspace, key: DossierId) -> None:
    """Begin a first visit."""
    workspace.visits.start(key, date(2026, 1, 20), VisitKind.FIRST)


def with_closed_visit(workspace: Workspace, key: DossierId) -> None:
    """Begin and close a first visit."""
    made = workspace.visits.start(key, date(2026, 1, 20), VisitKind.FIRST)
    workspace.visits.close(VisitId(made.created))


def with_reviews(workspace: Workspace, key: DossierId) -> None:
    """Close a first visit at which three lines were agreed, to look back on on two days."""
    made = workspace.visits.start(key, date(2026, 1, 20), VisitKind.FIRST)
    client = workspace.dossiers.load(key).client.id
    for what, review_on in (
        ("hulp in huis", date(2026, 7, 20)),
        ("een maatje", date(2026, 3, 1)),
        ("dagopvang", date(2026, 3, 1)),
    ):
        draft = ProvisionDraft(
            client,
            LifeArea.HOUSEHOLD,
            what,
            ProviderKind.OFFER,
            provider_name="Zorg",
            review_on=review_on,
        )
        workspace.arrangement.add_provision(VisitId(made.created), draft)
    workspace.visits.close(VisitId(made.created))


def with_measurement(workspace: Workspace, key: DossierId) -> None:
    """Let the carer fill in a questionnaire at a first visit."""
    carer = workspace.dossiers.load(key).carers[0]
    visit = VisitId(workspace.visits.start(key, date(2026, 1, 20), VisitKind.FIRST).created)
    workspace.measurements.give_consent(carer.id, in_proposal=True)
    taken = workspace.measurements.start(visit, carer.id, "caregiver_strain_index")
    workspace.measurements.finish(MeasurementId(taken.created))
