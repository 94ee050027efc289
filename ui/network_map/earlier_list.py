"""Who stood on an earlier map, offered below the line at which people are added."""

from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from screening.identifiers import PersonId
from screening.network.earlier import EarlierPerson
from ui.components.announce import announce
from ui.components.labels import StyledLabel, TextType, Tone
from ui.icons import IconName
from ui.roles import ColourRole, Shape, Space
from ui.theme import Theme

MOST_ROWS: Final = 4
"""How many people are in sight at once; the others are scrolled to."""


class EarlierList(QFrame):
    """Lies over the page below a line that keeps the focus; emits `picked(PersonId)` for a tap.

    Nobody is chosen until someone asks for it with an arrow, so that Enter stays what it was.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, line: QWidget) -> None:
        # Its own until it lies over the page, so that it goes along when the page is left.
        super().__init__(line)
        self._theme = theme
        self._line = line
        self._everyone: tuple[EarlierPerson, ...] = ()
        self._shown: list[PersonId] = []
        self.setProperty("surface", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows = QListWidget()
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setProperty("surface", "plain")
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAccessibleName(self.tr("Eerder op de kaart"))
        self.rows.itemClicked.connect(
            lambda item: self.picked.emit(self._shown[self.rows.row(item)])
        )
        self._title = StyledLabel(self.tr("Eerder op de kaart"), TextType.SMALL, Tone.SECOND)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.HAIR)
        column.addWidget(self._title)
        column.addWidget(self.rows)
        self.hide()

    @property
    def person(self) -> PersonId | None:
        """Who is chosen with the arrows."""
        row = self.rows.currentRow()
        return self._shown[row] if self.isVisible() and row >= 0 else None

    @property
    def people(self) -> tuple[EarlierPerson, ...]:
        """Who can be offered."""
        return self._everyone

    def offer(self, people: tuple[EarlierPerson, ...]) -> None:
        """Offer these people from now on."""
        self._everyone = people

    def forget(self, person_id: PersonId) -> None:
        """Offer somebody no longer: they are on their way to the map."""
        rest = [each for each in self._everyone if each.person.id != person_id]
        self._everyone = tuple(rest)

    def open_for(self, text: str) -> None:
        """Show who goes with what is typed, all of them for nothing; nobody is chosen."""
        wanted = text.strip().casefold()
        found = [each for each in self._everyone if wanted in each.person.name.casefold()]
        self._shown = [each.person.id for each in found]
        self.rows.clear()
        icon = self._theme.icon(IconName.PERSON, ColourRole.INK)
        for each in found:
            item = QListWidgetItem(icon, self._word(each))
            item.setSizeHint(QSize(0, self._theme.length(Shape.TARGET)))
            self.rows.addItem(item)
        self.rows.setCurrentRow(-1)
        if found:
            self._place(len(found))
        self.setVisible(bool(found))

    def step(self, distance: int) -> None:
        """Choose the next or previous person; before the first nobody is chosen."""
        if not self.isVisible():
            return
        row = min(max(self.rows.currentRow() + distance, -1), len(self._shown) - 1)
        self.rows.setCurrentRow(row)
        if row < 0:
            self.rows.clearSelection()
        else:
            announce(self._line, self.rows.item(row).text())

    def follow(self) -> None:
        """Stay below the line when that moved."""
        if self.isVisible():
            self._place(len(self._shown))

    def _word(self, earlier: EarlierPerson) -> str:
        person = earlier.person
        deceased = self.tr("overleden") if person.deceased else ""
        return ", ".join(filter(None, (person.name, person.relation, deceased)))

    def _place(self, count: int) -> None:
        ground = _find_ground(self._line)
        if self.parentWidget() is not ground:
            self.setParent(ground)
        side = self._theme.length(Shape.ICON)
        self.rows.setIconSize(QSize(side, side))
        row = self._theme.length(Shape.TARGET)
        self.rows.setFixedHeight(min(count, MOST_ROWS) * row)
        corner = self._line.mapTo(ground, QPoint(0, self._line.height() + Space.HAIR))
        words = self.fontMetrics()
        widest = max(words.horizontalAdvance(self.rows.item(each).text()) for each in range(count))
        wanted = max(widest + row + 2 * Space.PAGE, self._line.width())
        width = min(wanted, ground.width() - corner.x() - Space.SMALL)
        self.setGeometry(corner.x(), corner.y(), width, self.sizeHint().height())
        self.raise_()


def _find_ground(widget: QWidget) -> QWidget:
    """Return what scrolls under the widget, so that what lies over it scrolls along."""
    parent = widget.parentWidget()
    while parent is not None:
        above = parent.parentWidget()
        area = above.parentWidget() if above is not None else None
        if isinstance(area, QAbstractScrollArea):
            return parent
        parent = above
    return widget.window()
