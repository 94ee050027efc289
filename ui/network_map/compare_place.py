"""The place of the comparison on the page: made when it is looked at for the first time."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.dossier.model import Visit
from ui.context import Context

if TYPE_CHECKING:
    from ui.network_map.compare_panel import ComparePanel


class ComparePlace(QWidget):
    """Holds two more maps, which cost nothing as long as nobody asks for them."""

    def __init__(self, context: Context, visit: Visit) -> None:
        super().__init__()
        self._context = context
        self._visit = visit
        self.panel: ComparePanel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def reload(self) -> None:
        """Read both visits again, if the comparison is being looked at."""
        if self.panel is not None and self.isVisible():
            self.panel.reload()

    def showEvent(self, event: QShowEvent) -> None:
        """Make it now, or bring it up to date."""
        super().showEvent(event)
        if self.panel is None:
            from ui.network_map.compare_panel import ComparePanel

            self.panel = ComparePanel(self._context, self._visit)
            self._column.addWidget(self.panel)
        self.panel.reload()
