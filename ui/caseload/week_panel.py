"""What waits this week over all dossiers, each line with its reason."""

from collections.abc import Mapping
from typing import ClassVar, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.arrangement.agenda import Agenda, AgendaGroup, AgendaItem, AgendaKind
from ui.caseload.dossier_list import DossierList
from ui.caseload.week_model import WeekModel
from ui.components.buttons import Button
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.lines_delegate import Line, LinesDelegate
from ui.components.lines_model import RECORD_ROLE
from ui.icons import IconName
from ui.roles import ColourRole, Space, TypeRole
from ui.theme import Theme

_ICONS: Final[Mapping[AgendaKind, IconName]] = {
    AgendaKind.DEADLINE: IconName.CLOCK,
    AgendaKind.REVIEW: IconName.PLAY,
    AgendaKind.NEXT_ACTION: IconName.ARROW_RIGHT,
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
        self.list.setItemDelegate(WeekDelegate(theme, self.list))
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
    """Draws a heading, or one thing that waits: for whom, what and why, and how far off."""

    shares: ClassVar[tuple[float, ...]] = (0.26, 0.54, 0.2)
    most_lines: ClassVar[int] = 4

    def parts(self, index: QModelIndex | QPersistentModelIndex) -> tuple[list[Line], ...]:
        """Return who it is, what must happen and why, and when."""
        row: AgendaItem | str | None = index.data(RECORD_ROLE)
        if row is None:
            return ()
        if isinstance(row, str):
            return ([Line(row, ColourRole.SECOND_INK, strong=True)],)
        is_late = row.group in (AgendaGroup.AT_ONCE, AgendaGroup.LATE)
        role = ColourRole.OVERLOAD if is_late else ColourRole.SECOND_INK
        icon = IconName.OVERLOAD if is_late else _ICONS[row.kind]
        return (
            [Line(row.client_name, strong=True)],
            [Line(row.what), Line(row.why, ColourRole.SECOND_INK, TypeRole.SMALL)],
            [Line(row.when, role, strong=is_late, icon=icon)] if row.when else [],
        )
