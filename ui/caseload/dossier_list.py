"""A list of which every line leads to a dossier."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent

from screening.identifiers import DossierId
from ui.components.lines_view import LinesView
from ui.roles import Shape
from ui.theme import Theme

LEAST_LINES = 2

FindDossier = Callable[[int], DossierId | None]


class DossierList(LinesView):
    """Emits `opened(dossier id)` on Enter and a double click.

    Emits `painted` after every picture: what is not on the first one can be read after it.

    Args:
        find_dossier: gives the dossier of a row; None for a row that is none.
    """

    opened = Signal(str)
    painted = Signal()

    def __init__(
        self, theme: Theme, model: QAbstractItemModel, find_dossier: FindDossier, name: str
    ) -> None:
        super().__init__(model, name)
        self._theme = theme
        self._find_dossier = find_dossier
        self.doubleClicked.connect(self._on_double_clicked)
        theme.changed.connect(self._update_height)
        self._update_height()

    def current_dossier(self) -> DossierId | None:
        """Return the dossier of the line that is chosen."""
        return self._find_dossier(self.currentIndex().row())

    def open_current(self) -> None:
        """Open the dossier of the line that is chosen."""
        dossier_id = self.current_dossier()
        if dossier_id is not None:
            self.opened.emit(dossier_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines in view, and tell so."""
        super().paintEvent(event)
        self.painted.emit()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self.open_current()

    def _update_height(self) -> None:
        self.setMinimumHeight(LEAST_LINES * self._theme.length(Shape.TARGET + Shape.ICON))
        self.scheduleDelayedItemsLayout()
