"""The steps of the procedure that nothing is asked of any more: a line each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from screening.dossier.model import ProcedureStep
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.icon_label import IconLabel
from ui.components.labels import StyledLabel, Tone, WrapLabel
from ui.context import Context
from ui.icons import IconName
from ui.roles import ColourRole, Space


class SettledSteps(QWidget):
    """Shows how each of them ended, with one button for all of them; without any it is hidden."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme
        self.button = Button(
            context.theme, self.tr("Datums wijzigen"), ButtonKind.QUIET, IconName.PENCIL
        )
        self.lines: dict[ProcedureStep, WrapLabel] = {}
        self._list = QWidget()
        self._shown: tuple[tuple[ProcedureStep, str, bool], ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.LARGE)
        self._row.addWidget(self._list, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_steps(self, steps: Sequence[tuple[ProcedureStep, str, bool]]) -> None:
        """Show these steps, each with its words and whether it was done."""
        wanted = tuple(steps)
        self.setVisible(bool(wanted))
        if wanted == self._shown:
            return
        self._shown = wanted
        self.lines = {}
        before, self._list = self._list, QWidget()
        grid = QGridLayout(self._list)
        # The first line stands level with the words of the button.
        grid.setContentsMargins(0, self._theme.length(Space.SMALL), 0, 0)
        grid.setHorizontalSpacing(Space.SMALL)
        grid.setVerticalSpacing(Space.HAIR)
        grid.setColumnStretch(3, 1)
        grid.setColumnMinimumWidth(2, Space.MEDIUM)
        top = Qt.AlignmentFlag.AlignTop
        for place, (step, words, is_done) in enumerate(wanted):
            name = StyledLabel(label(step).capitalize(), tone=Tone.SECOND)
            self.lines[step] = WrapLabel(words, tone=Tone.INK if is_done else Tone.SECOND)
            icon = IconName.FINE if is_done else IconName.STEP_SKIPPED
            role = ColourRole.FINE if is_done else ColourRole.SECOND_INK
            grid.addWidget(IconLabel(self._theme, icon, role), place, 0, top)
            grid.addWidget(name, place, 1, top)
            grid.addWidget(self.lines[step], place, 3, top)
        self._row.replaceWidget(before, self._list)
        before.hide()
        before.deleteLater()
