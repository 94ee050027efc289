"""A field for a number as the Dutch write it, with its unit behind it."""

import math
from collections.abc import Hashable

from PySide6.QtWidgets import QWidget

from screening.wording.formats import format_number, parse_number
from ui.components.labels import StyledLabel, Tone
from ui.components.parsed_field import ParsedField
from ui.roles import Shape, Space
from ui.theme import Theme


class NumberField(ParsedField):
    """Takes `12,5` between two limits; emits `committed(float or None)`."""

    def __init__(
        self,
        theme: Theme,
        *,
        minimum: float = 0,
        maximum: float = 1_000_000,
        decimals: int = 1,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._minimum = minimum
        self._maximum = maximum
        self._decimals = decimals
        self.row.setSpacing(Space.SMALL)
        self.row.setStretch(0, 0)
        if unit:
            self.row.addWidget(StyledLabel(unit, tone=Tone.SECOND))
        self.row.addStretch(1)
        theme.changed.connect(self._update_width)
        self._update_width()

    def set_value(self, value: float | None) -> None:
        """Show a number from outside; never over what is being typed, and emits nothing."""
        self.show_value(value)

    def value(self) -> float | None:
        """Return the last number that could be read."""
        value = self.current()
        return value if isinstance(value, float | int) else None

    def parse(self, text: str) -> Hashable:
        """Return the number as precise as the field shows; ValueError with a sentence otherwise."""
        try:
            number = parse_number(text)
        except ValueError:
            number = math.nan
        if "_" in text or not math.isfinite(number):
            example = format_number(7.5, self._decimals) if self._decimals else "7"
            sentence = self.tr("Dit is geen getal. Vul bijvoorbeeld {example} in.")
            raise ValueError(sentence.format(example=example))
        if not self._minimum <= number <= self._maximum:
            sentence = self.tr("Vul een getal in van {minimum} tot en met {maximum}.")
            limits = {"minimum": self.format(self._minimum), "maximum": self.format(self._maximum)}
            raise ValueError(sentence.format(**limits))
        return round(number, self._decimals)

    def format(self, value: Hashable) -> str:
        """Return the number with a decimal comma."""
        return format_number(value, self._decimals) if isinstance(value, float | int) else ""

    def name_loss(self) -> str:
        """Return the sentence that a number was not kept."""
        return self.tr("Het getal dat u typte, is niet bewaard.")

    def _update_width(self) -> None:
        self.line.setFixedWidth(self._theme.length(Shape.SHORT_FIELD) // 2)
