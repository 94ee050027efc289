"""A field for a date as the Dutch write it, with a calendar for who would rather point."""

from collections.abc import Hashable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from screening.wording.formats import format_date, parse_date
from ui.components.buttons import ButtonKind, make_icon_button
from ui.components.calendar_popup import CalendarPopup
from ui.components.parsed_field import ParsedField
from ui.icons import IconName
from ui.roles import Shape
from ui.theme import Theme


class DateField(ParsedField):
    """Takes `21-11-2026` or `21 november 2026`; emits `committed(date or None)`.

    Args:
        today: the month that the calendar opens at when the field is empty.
    """

    def __init__(
        self, theme: Theme, today: date | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self.line.setPlaceholderText(self.tr("dd-mm-jjjj"))
        self.button = make_icon_button(
            theme, IconName.CALENDAR, self.tr("Kies een datum in de kalender"), ButtonKind.SECONDARY
        )
        self.button.clicked.connect(self._open_calendar)
        self.row.addWidget(self.button)
        self.row.addStretch(1)
        self.row.setStretch(0, 0)
        shortcut = QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Down), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._open_calendar)
        theme.changed.connect(self._update_width)
        self._update_width()

    def set_value(self, value: date | None) -> None:
        """Show a date from outside; never over what is being typed, and emits nothing."""
        self.show_value(value)

    def value(self) -> date | None:
        """Return the last date that could be read."""
        value = self.current()
        return value if isinstance(value, date) else None

    def parse(self, text: str) -> Hashable:
        """Return the date; ValueError with a Dutch sentence otherwise."""
        try:
            return parse_date(text)
        except ValueError:
            sentence = self.tr("Deze datum is niet te lezen. Schrijf bijvoorbeeld 21-11-2026.")
            raise ValueError(sentence) from None

    def format(self, value: Hashable) -> str:
        """Return the date in full."""
        return format_date(value) if isinstance(value, date) else ""

    def name_loss(self) -> str:
        """Return the sentence that a date was not kept."""
        return self.tr("De datum die u typte, is niet bewaard.")

    def _open_calendar(self) -> None:
        self.flush()
        popup = CalendarPopup(self._theme, self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.picked.connect(self._on_picked)
        popup.open_below(self.line, self.value() or self._today or date.today())

    def _on_picked(self, day: date) -> None:
        self.take(day)
        self.line.setFocus()

    def _update_width(self) -> None:
        self.line.setFixedWidth(self._theme.length(Shape.SHORT_FIELD))
