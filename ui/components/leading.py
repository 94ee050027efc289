"""Leading somebody to one part of a page."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QWidget

from ui.components.reading_order import list_stops
from ui.components.scrolling import scroll_to


def lead_to(part: QWidget) -> None:
    """Bring a part of a page into view and put the focus in it, once it has its place."""
    QTimer.singleShot(0, part, lambda: _lead_to(part))


def _lead_to(part: QWidget) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    stops = list_stops(part)
    scroll_to(part)
    if stops:
        stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
        # Of a part that is higher than its place, what has the focus is seen.
        scroll_to(stops[0])
