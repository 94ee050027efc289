"""The choice between all dossiers and this week, with the list behind it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.caseload.content import load_week
from ui.context import Context

if TYPE_CHECKING:
    from screening.arrangement.agenda import Agenda
    from ui.caseload.week_panel import WeekPanel
    from ui.components.segmented_choice import SegmentedChoice


class Week(QObject):
    """Makes the choice once it is known what waits, and the list once someone asks for it.

    So that neither costs anything while the vault opens.
    """

    opened = Signal(str)
    """A dossier was asked for."""
    switched = Signal()
    """Something else is in view now."""
    choice_made = Signal(QWidget)
    """The choice is there and must get its place."""
    panel_made = Signal(QWidget)
    """The list is there and must get its place."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.switch: SegmentedChoice | None = None
        self.panel: WeekPanel | None = None

    @property
    def is_shown(self) -> bool:
        """Whether this week is in view, instead of all dossiers."""
        return self.switch is not None and self.switch.value() is True

    def reload(self, *, opening: bool = False) -> None:
        """Read what waits; that someone opens it is noted."""
        work = partial(load_week, self._context.workspace, opening=opening)
        self._context.operations.read(work, self._on_loaded, owner=self)

    def show_week(self, wanted: bool) -> None:
        """Show this week, or all dossiers again."""
        self._make_switch().set_value(wanted)
        if wanted:
            if self.panel is None:
                from ui.caseload.week_panel import WeekPanel

                self.panel = WeekPanel(self._context.theme)
                self.panel.hide()
                self.panel.opened.connect(self.opened)
                self.panel_made.emit(self.panel)
            self.reload(opening=True)
        self.switched.emit()

    def _on_loaded(self, agenda: "Agenda | None") -> None:
        if agenda is None:
            return
        words = self.tr("Deze week ({count})").format(count=agenda.count)
        self._make_switch().buttons[1].setText(words if agenda.count else self.tr("Deze week"))
        if self.panel is not None:
            self.panel.show_agenda(agenda)

    def _make_switch(self) -> "SegmentedChoice":
        if self.switch is None:
            from ui.components.segmented_choice import SegmentedChoice

            options = ((False, self.tr("Alle dossiers")), (True, self.tr("Deze week")))
            self.switch = SegmentedChoice(self._context.theme, options)
            self.switch.set_value(False)
            self.switch.committed.connect(self.show_week)
            self.choice_made.emit(self.switch)
        return self.switch
