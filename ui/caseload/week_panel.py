"""What waits this week over all dossiers, each line with its reason."""

from collections.abc import Mapping
from typing import ClassVar, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.arrangement.agenda import Agenda, AgendaGroup, AgendaKind
from ui.caseload.dossier_list import DossierList
from ui.caseload.week_model import WeekModel
from ui.components.buttons import Button
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.lines_delegate import Line, LinesDelegate
from ui.icons import IconName
from ui.roles import ColourRole, Space, TypeRole
from ui.theme import Theme

_ICONS: Final[Mapping[AgendaKind, IconName]] = {
    AgendaKind.DEADLINE: IconName.CLOCK,
    AgendaKind.REVIEW: IconName.PLAY,
    AgendaKind.NEXT_ACTION: IconName.ARROW_RIGHT,
    AgendaKind.PLANNED_VISIT: IconName.CALENDAR,
    AgendaKind.SUPPORT_UNTOLD: IconName.PEOPLE,
    AgendaKind.SUPPORTER_REQUEST: IconName.PEOPLE,
    AgendaKind.SUPPORT_EVALUATION: IconName.PEOPLE,
    AgendaKind.APPRECIATION: IconName.FINE,
}


class WeekPanel(QWidget):
    """A list under headings of lateness and days; emits `opened(dossier id)`."""

    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = WeekModel(self)
        self.list = DossierList(
            theme, self.model, self.model.dossier_at, self.tr("Wat er deze week moet")
        )
        # A heading is lower than a line.
        self.list.setUniformItemSizes(False)
        # Another line may be the first in view, and name its client.
        self.list.verticalScrollBar().valueChanged.connect(self.list.viewport().update)
        self.painter = WeekDelegate(theme, self.list, self.model)
        self.list.setItemDelegate(self.painter)
        self.nothing = WrapLabel(
            self.tr(
                "Er is niets te laat, en er hoeft deze week niets. Hier komen de termijnen van "
                "de wet en wat u met mensen hebt afgesproken."
            ),
            tone=Tone.SECOND,
        )
        self.open_button = Button(theme, self.tr("Dossier openen"))
        self._opening = QWidget()
        row = QHBoxLayout(self._opening)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self.open_button)
        hint = self.tr("Dubbelklikken op een regel of drukken op Enter mag ook.")
        row.addWidget(WrapLabel(hint, TextType.SMALL, Tone.SECOND), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self._opening)
        column.addStretch()
        self.list.opened.connect(self.opened)
        self.open_button.clicked.connect(self.list.open_current)

    def show_agenda(self, agenda: Agenda) -> None:
        """Show what waits; the line that was chosen stays chosen where it can."""
        row = self.list.currentIndex().row()
        self.model.set_agenda(agenda)
        has_any = bool(agenda.items)
        for part, is_shown in (
            (self.nothing, not has_any),
            (self.list, has_any),
            (self._opening, has_any),
        ):
            part.setVisible(is_shown)
        first = next((at for at in (row, *range(2)) if self.model.item(at) is not None), None)
        if first is not None:
            self.list.setCurrentIndex(self.model.index(first))


class WeekDelegate(LinesDelegate):
    """Draws a heading, or what waits: for whom, what and why, and how far off.

    Side by side a client is named once above all that waits for them in a row, and again where
    that name has scrolled out of view; below each other quietly on every line.
    """

    shares: ClassVar[tuple[float, ...]] = (0.26, 0.54, 0.2)
    most_lines: ClassVar[int] = 4

    def __init__(self, theme: Theme, view: DossierList, lines: WeekModel) -> None:
        super().__init__(theme, view)
        self._list = view
        self._lines = lines

    def is_heading(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Return whether nothing waits there."""
        return isinstance(self._lines.record(index.row()), str)

    def has_rule(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Return that all that waits for one client stands together."""
        return not self._lines.continues(index.row() + 1)

    def parts(self, index: QModelIndex | QPersistentModelIndex) -> tuple[list[Line], ...]:
        """Return who it is, what must happen and why, and when."""
        row = self._lines.record(index.row())
        if row is None:
            return ()
        if isinstance(row, str):
            return ([Line(row, ColourRole.SECOND_INK, strong=True)],)
        is_late = row.group in (AgendaGroup.AT_ONCE, AgendaGroup.LATE)
        role = ColourRole.OVERLOAD if is_late else ColourRole.SECOND_INK
        icon = IconName.OVERLOAD if is_late else _ICONS[row.kind]
        return (
            self._name_part(row.client_name, index.row()),
            [Line(row.what), Line(row.why, ColourRole.SECOND_INK, TypeRole.SMALL)],
            [Line(row.when, role, strong=is_late, icon=icon)] if row.when else [],
        )

    def _name_part(self, name: str, row: int) -> list[Line]:
        if not self._lines.continues(row):
            return [Line(name, strong=True)]
        if self.is_wide and not self._is_first_in_view(row):
            return []
        return [Line(name, ColourRole.SECOND_INK)]

    def _is_first_in_view(self, row: int) -> bool:
        tops = [self._list.visualRect(self._lines.index(at)).top() for at in (row - 1, row)]
        # Of a line that has gone as far as its margin every word can still be read.
        return tops[0] < -self.margins[1] <= tops[1]
