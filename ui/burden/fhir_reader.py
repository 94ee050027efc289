"""The quiet way to take in answers from elsewhere, below the instruments of one carer."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.dossier.model import Carer, Visit
from ui.burden.fhir_import_panel import FhirImportPanel
from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.line import make_line
from ui.components.scrolling import scroll_to
from ui.context import Context


class FhirReader(QWidget):
    """A quiet button that opens the panel, and the panel as long as it is open."""

    def __init__(self, context: Context, visit: Visit, carer: Carer) -> None:
        super().__init__()
        self._context = context
        self._visit = visit
        self.carer = carer
        self.panel: FhirImportPanel | None = None
        words = self.tr("FHIR inlezen …")
        self.button = Button(context.theme, words, ButtonKind.QUIET)
        self.button.setAccessibleName(f"{carer.name}: {words}")
        self._row = QWidget()
        FlowLayout(self._row).addWidget(self.button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._line = make_line()
        self._line.hide()
        self._column.addWidget(self._row)
        self._column.addWidget(self._line)
        self.button.clicked.connect(self._open)

    def show_ways(self, *, may_take: bool) -> None:
        """Offer it or not: only with consent, and as long as the visit is open."""
        self.setVisible(may_take)
        if not may_take and self.panel is not None:
            self._close()

    def _open(self) -> None:
        self.panel = FhirImportPanel(self._context, self._visit, self.carer)
        self.panel.closed.connect(self._on_closed)
        self._column.addWidget(self.panel)
        self._row.hide()
        self._line.show()
        self.panel.setFocus()
        QTimer.singleShot(0, self.panel, self._show_panel)

    def _show_panel(self) -> None:
        if self.panel is not None:
            scroll_to(self.panel)

    def _on_closed(self) -> None:
        self._close()
        self.button.setFocus()

    def _close(self) -> None:
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
        self._line.hide()
        self._row.show()
