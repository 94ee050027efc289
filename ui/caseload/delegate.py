"""Paints one line of the caseload: who, when we last spoke, and what must happen next."""

from datetime import date
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QWidget

from screening.dossier.caseload import CaseloadEntry
from screening.wording.deadlines import describe_due_day, describe_standing
from ui.caseload.model import describe_carers, describe_open_visit, describe_visit
from ui.components.lines_delegate import Line, LinesDelegate
from ui.components.lines_model import RECORD_ROLE
from ui.dossier.deadline_look import COLOURS, ICONS
from ui.icons import IconName
from ui.roles import ColourRole, TypeRole
from ui.theme import Theme


class CaseloadDelegate(LinesDelegate):
    """Draws a dossier; a line that was not read yet stays empty."""

    shares: ClassVar[tuple[float, ...]] = (0.38, 0.28, 0.34)
    most_lines: ClassVar[int] = 6

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(theme, view)
        self.today = date.min

    def parts(self, index: QModelIndex | QPersistentModelIndex) -> tuple[list[Line], ...]:
        """Return who it is, the last visit, and the nearest deadline."""
        entry: CaseloadEntry | None = index.data(RECORD_ROLE)
        if entry is None:
            return ()
        return _name_part(entry), _visit_part(entry), self._deadline_part(entry)

    def _deadline_part(self, entry: CaseloadEntry) -> list[Line]:
        deadline = entry.deadline
        if deadline is None:
            return []
        state, role = deadline.state, COLOURS[deadline.state]
        standing = describe_standing(deadline, self.today)
        return [
            Line(standing, role, strong=role is not ColourRole.SECOND_INK, icon=ICONS[state]),
            Line(describe_due_day(deadline), ColourRole.SECOND_INK, TypeRole.SMALL),
        ]


def _name_part(entry: CaseloadEntry) -> list[Line]:
    return [
        Line(entry.row.client_name, strong=True),
        Line(describe_carers(entry), ColourRole.SECOND_INK, TypeRole.SMALL),
    ]


def _visit_part(entry: CaseloadEntry) -> list[Line]:
    lines = [Line(describe_visit(entry), ColourRole.SECOND_INK)]
    if entry.row.has_open_visit:
        lines.append(
            Line(describe_open_visit(), ColourRole.ACCENT, TypeRole.SMALL, icon=IconName.PENCIL)
        )
    return lines
