"""A month to pick a day from, in Dutch, with the week starting on Monday."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from ui.roles import HEADING_WEIGHT, ColourRole, Shape, Space, TypeRole
from ui.theme import Theme


class CalendarPopup(QFrame):
    """Opens below a field and emits `picked(date)`; Escape closes it without a choice."""

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("surface", "popup")
        self.setAccessibleName(self.tr("Kalender"))
        self.calendar = QCalendarWidget()
        self.calendar.setLocale(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setGridVisible(False)
        self.calendar.clicked.connect(self._on_day_chosen)
        self.calendar.activated.connect(self._on_day_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HAIR, Space.HAIR, Space.HAIR, Space.HAIR)
        column.addWidget(self.calendar)
        self._style(theme)

    def open_below(self, field: QWidget, day: date) -> None:
        """Show the month of a day, with that day selected, below a field and inside the screen."""
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        corner = field.mapToGlobal(field.rect().bottomLeft())
        screen = field.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        if corner.y() + self.height() > screen.bottom():
            corner.setY(field.mapToGlobal(field.rect().topLeft()).y() - self.height())
        self.move(corner)
        self.show()
        self.calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _style(self, theme: Theme) -> None:
        header = QTextCharFormat()
        header.setForeground(theme.colour(ColourRole.SECOND_INK))
        header.setBackground(theme.colour(ColourRole.PAPER))
        header.setProperty(QTextCharFormat.Property.FontPixelSize, theme.size(TypeRole.SMALL))
        header.setFontWeight(QFont.Weight(HEADING_WEIGHT))
        self.calendar.setHeaderTextFormat(header)
        weekend = QTextCharFormat()
        weekend.setForeground(theme.colour(ColourRole.SECOND_INK))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, weekend)
        side = theme.length(Shape.TARGET)
        self.calendar.setMinimumSize(7 * side, 8 * side)

    def _on_day_chosen(self, day: QDate) -> None:
        self.close()
        self.picked.emit(date(day.year(), day.month(), day.day()))
