"""When a task is done: a line in words that unfolds the week."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.network.model import Moment
from screening.wording.moments import summarise_moments
from ui.components.elided_button import ElidedButton
from ui.icons import IconName
from ui.network_map.week_grid import WeekGrid
from ui.roles import Space
from ui.theme import Theme


class WhenEditor(QWidget):
    """Emits `committed(frozenset of Moment)` at every touch; whoever stores it calls `settle`.

    The week is made when it is first unfolded: most tasks are never asked for it.
    """

    committed = Signal(object)

    def __init__(self, theme: Theme, task: str) -> None:
        super().__init__()
        self._theme = theme
        self._task = task
        self._moments: frozenset[Moment] = frozenset()
        self._waiting = 0
        self.grid: WeekGrid | None = None
        self.button = ElidedButton(theme, IconName.CHEVRON_DOWN)
        self.button.setProperty("kind", "quiet")
        self.button.setProperty("align", "left")
        self.button.clicked.connect(self._on_clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.HAIR)
        # No wider than its words: in a wide form it would be a bar to be clicked anywhere.
        self._column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeading)
        self._update_words()

    @property
    def is_open(self) -> bool:
        """Whether the week is unfolded."""
        return self.grid is not None and not self.grid.isHidden()

    def display(self, moments: frozenset[Moment]) -> None:
        """Show when it is done, unless something newer is on its way to the vault."""
        if self._waiting:
            return
        self._moments = moments
        if self.grid is not None:
            self.grid.display(moments)
        self._update_words()

    def settle(self) -> None:
        """Take note that one touch is stored, or refused."""
        self._waiting = max(self._waiting - 1, 0)

    def set_open(self, *, is_open: bool) -> None:
        """Unfold the week, or fold it."""
        if is_open and self.grid is None:
            self.grid = WeekGrid(self._theme, self._task)
            self.grid.display(self._moments)
            self.grid.committed.connect(self._on_committed)
            self._column.addWidget(self.grid)
        if self.grid is not None:
            self.grid.setVisible(is_open)
        self.button.set_icon(IconName.CHEVRON_UP if is_open else IconName.CHEVRON_DOWN)
        self._update_words()

    def fold_state(self) -> str:
        """Return whether the week is unfolded."""
        return "open" if self.is_open else ""

    def unfold(self, _state: str) -> None:
        """Unfold the week."""
        self.set_open(is_open=True)

    def _on_clicked(self) -> None:
        self.set_open(is_open=not self.is_open)

    def _on_committed(self, moments: frozenset[Moment]) -> None:
        self._waiting += 1
        self._moments = moments
        self._update_words()
        self.committed.emit(moments)

    def _update_words(self) -> None:
        summary = summarise_moments(self._moments) or self.tr("nog niet bekend")
        self.button.set_words(self.tr("Wanneer: {moments}").format(moments=summary))
        state = self.tr("uitgeklapt") if self.is_open else self.tr("ingeklapt")
        self.button.setAccessibleDescription(f"{self._task}, {state}")
