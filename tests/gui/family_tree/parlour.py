"""A household at the step "familie" in the real window, and hands that click, drag and type."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from screening.identifiers import PersonId
from screening.network.family.model import Family, Member
from screening.network.model import Person
from tests.gui.visit.opening import Table, settle, undo
from ui.family_tree.member_form import MemberForm
from ui.family_tree.view import TreeView
from ui.main_window import MainWindow
from ui.visit.family_page import FamilyPage
from ui.visit.page import VisitPage

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True, slots=True)
class Parlour:
    """The window at the family of one visit."""

    table: Table
    window: MainWindow
    page: VisitPage

    @property
    def step(self) -> FamilyPage:
        """The page itself."""
        assert isinstance(self.page.step_page, FamilyPage)
        return self.page.step_page

    @property
    def view(self) -> TreeView:
        """The tree."""
        return self.step.board.view

    @property
    def form(self) -> MemberForm:
        """The form of whoever is chosen."""
        assert self.step.panel.form is not None
        return self.step.panel.form

    @property
    def stored(self) -> Family:
        """The family as it is in the vault."""
        return self.step.context.workspace.family.load(self.step.visit.id)

    def id_of(self, key: str) -> PersonId:
        """Return who somebody of the case is; "piet" is the client."""
        return self.table.household.people.get(key) or self.stored.members[0].id

    def member(self, key: str) -> Member:
        """Return somebody as stored."""
        return self.stored.member(self.id_of(key))

    def person(self, name: str) -> Person:
        """Return somebody of the network map, by name."""
        people = self.step.context.workspace.network.load(self.step.visit.id).people
        return next(person for person in people if person.name == name)

    def parents(self, name: str) -> set[str]:
        """Return the names of the parents of somebody, by name."""
        family = self.stored
        return {
            family.member(line.parent).name
            for line in family.parentages
            if family.member(line.child).name == name
        }

    def spot(self, key: str) -> QPoint:
        """Return where somebody stands, in pixels of the view."""
        return self.view.mapFromScene(self.view.tree.people[self.id_of(key)].pos())

    def settle(self) -> None:
        """Wait until all that was asked has been done, and what followed from it too."""
        settle(self.window)

    def choose(self, key: str) -> None:
        """Tap somebody in the tree."""
        QTest.mouseClick(self.view.viewport(), LEFT, pos=self.spot(key))
        self.settle()

    def take(self, start: QPoint, end: QPoint) -> None:
        """Take hold and drag, without letting go."""
        viewport = self.view.viewport()
        QTest.mousePress(viewport, LEFT, pos=start)
        for part in (0.3, 0.7, 1.0):
            at = QPointF(start + (end - start) * part)
            spot = QPointF(viewport.mapToGlobal(at.toPoint()))
            kind, no = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
            QApplication.sendEvent(viewport, QMouseEvent(kind, at, spot, no, LEFT, NONE))

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Drag somebody and let go."""
        self.take(start, end)
        QTest.mouseRelease(self.view.viewport(), LEFT, pos=end)
        self.settle()

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        QTest.mouseClick(widget, LEFT)
        self.settle()

    def press(
        self, key: Qt.Key, widget: QWidget | None = None, modifier: Qt.KeyboardModifier = NONE
    ) -> None:
        """Press a key in the tree, or in another widget."""
        QTest.keyClick(widget or self.view, key, modifier)
        self.settle()

    def undo(self) -> None:
        """Click on undo."""
        undo(self.window, self.page)
