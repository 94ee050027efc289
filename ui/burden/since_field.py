"""A field for when something began: a year, or a month of it."""

from collections.abc import Hashable

from PySide6.QtWidgets import QWidget

from screening.dossier.carer_situation import Since
from screening.wording.carer_situation import format_since, parse_since
from ui.components.parsed_field import ParsedField
from ui.roles import Shape
from ui.theme import Theme


class SinceField(ParsedField):
    """Takes `2019` or `mei 2019`; emits `committed(Since or None)`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.row.setStretch(0, 0)
        self.row.addStretch(1)
        theme.changed.connect(self._update_width)
        self._update_width()

    def set_value(self, value: Since | None) -> None:
        """Show a value from outside; never over what is being typed, and emits nothing."""
        self.show_value(value)

    def value(self) -> Since | None:
        """Return the last value that could be read."""
        value = self.current()
        return value if isinstance(value, Since) else None

    def parse(self, text: str) -> Hashable:
        """Return the year and perhaps the month; ValueError with a sentence otherwise."""
        try:
            return parse_since(text)
        except ValueError:
            sentence = self.tr("Dit is niet te lezen. Schrijf bijvoorbeeld 2019 of mei 2019.")
            raise ValueError(sentence) from None

    def format(self, value: Hashable) -> str:
        """Return the month in full, and the year."""
        return format_since(value) if isinstance(value, Since) else ""

    def name_loss(self) -> str:
        """Return the sentence that this was not kept."""
        return self.tr("Sinds wanneer iemand zorgt, is niet bewaard.")

    def _update_width(self) -> None:
        self.line.setFixedWidth(self._theme.length(Shape.SHORT_FIELD))
