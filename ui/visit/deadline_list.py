"""The deadlines of the law that are near or past, in words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from screening.arrangement.procedure import Deadline, DeadlineState
from screening.wording.deadlines import describe_day_off
from ui.components.card import Card
from ui.components.icon_line import IconLine
from ui.components.keyed_column import KeyedColumn
from ui.icons import IconName
from ui.roles import ColourRole
from ui.theme import Theme

_LOOKS = {
    DeadlineState.DUE_SOON: (IconName.CLOCK, ColourRole.ATTENTION),
    DeadlineState.AT_ONCE: (IconName.OVERLOAD, ColourRole.OVERLOAD),
    DeadlineState.LATE: (IconName.ATTENTION, ColourRole.OVERLOAD),
}


class DeadlineList(Card):
    """A line for each deadline that asks for attention; without any there is no card."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Termijnen die aandacht vragen"))
        self.lines: KeyedColumn[IconLine] = KeyedColumn(
            lambda _key: IconLine(theme, IconName.CLOCK, ColourRole.ATTENTION)
        )
        self.add(self.lines)

    def show_deadlines(self, deadlines: Sequence[Deadline]) -> None:
        """Show these deadlines, each in the words of the procedure."""
        self.lines.show_keys([deadline.title for deadline in deadlines])
        for deadline in deadlines:
            line = self.lines.row(deadline.title)
            line.set_icon(*_LOOKS.get(deadline.state, _LOOKS[DeadlineState.DUE_SOON]))
            day_off = describe_day_off(deadline)
            line.set_text(f"{deadline.sentence} {day_off}".rstrip())
        self.setVisible(bool(deadlines))
