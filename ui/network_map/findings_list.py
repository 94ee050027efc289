"""What changed, sentence by sentence; choosing one points out whom it is about."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QScrollArea

from screening.wording.comparison import Finding
from ui.network_map.change_badge import ICONS
from ui.roles import ColourRole, Shape, Space
from ui.theme import Theme


class FindingsList(QListWidget):
    """One row a sentence; emits `pointed(tuple of PersonId)`, for arrows and for a tap."""

    pointed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._findings: tuple[Finding, ...] = ()
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setSpacing(Space.HAIR // 2)
        self.setAccessibleName(self.tr("Wat er anders is"))
        self.currentRowChanged.connect(self._on_row)
        self.itemClicked.connect(lambda item: self._on_row(self.row(item)))
        theme.changed.connect(self._fit)

    def display(self, findings: tuple[Finding, ...]) -> None:
        """Show these sentences; the same ones are left as they are."""
        if [each.sentence for each in findings] == [each.sentence for each in self._findings]:
            self._findings = findings
            return
        self._findings = findings
        self.blockSignals(True)
        self.clear()
        for finding in findings:
            self.addItem(QListWidgetItem(finding.sentence))
        self.blockSignals(False)
        self._fit()

    def point_nowhere(self) -> None:
        """Choose no sentence; emits nothing."""
        self.blockSignals(True)
        self.setCurrentRow(-1)
        self.clearSelection()
        self.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences anew."""
        super().resizeEvent(event)
        self._fit()

    def content_height(self) -> int:
        """Return how high the list is with every sentence in sight."""
        rows = sum(self.item(row).sizeHint().height() for row in range(self.count()))
        return rows + self.count() * self.spacing() * 2 + 2 * Space.SMALL

    def _fit(self) -> None:
        """Give every row the height of its sentence, and enough of it to tap on."""
        side = self._theme.length(Shape.ICON)
        self.setIconSize(QSize(side, side))
        room = self.viewport().width() - side - 2 * self.spacing() - 4 * Space.SMALL
        flags = Qt.TextFlag.TextWordWrap
        for row, finding in enumerate(self._findings):
            item = self.item(row)
            item.setIcon(self._theme.icon(ICONS[finding.subject], ColourRole.INK))
            box = self.fontMetrics().boundingRect(0, 0, max(room, side), 0, flags, item.text())
            height = max(box.height() + Space.MEDIUM, self._theme.length(Shape.TARGET))
            item.setSizeHint(QSize(0, height))

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._findings):
            self._show_row(row)
            self.pointed.emit(self._findings[row].people)

    def _show_row(self, row: int) -> None:
        """Scroll the page too: where the list stands in full, it has nothing to scroll itself."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        ground = parent.widget() if parent is not None else None
        if parent is not None and ground is not None:
            spot = self.visualItemRect(self.item(row)).center()
            middle = self.viewport().mapTo(ground, spot)
            parent.ensureVisible(middle.x(), middle.y(), 0, self._theme.length(Shape.TARGET))
