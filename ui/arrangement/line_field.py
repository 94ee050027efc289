"""One field of a line: it hands its value to the line and says what is wrong with it."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.components.field import Field
from ui.theme import Theme

Values = Mapping[str, Any]


class LineField(Field):
    """Emits `filled(values)`; a value that was refused stays on screen until it is mended.

    Args:
        name: the field of the draft, in English.
        editor: an editor of ours, with `committed` and `set_value`.
        read: turns what the editor commits into the value of the field.
    """

    filled = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        label: str,
        editor: QWidget,
        hint: str = "",
        read: Callable[[Any], Any] = lambda value: value,
    ) -> None:
        super().__init__(theme, label, editor, hint)
        self.name = name
        self._refused: Values | None = None
        editor.committed.connect(  # type: ignore[attr-defined]
            lambda value: self.filled.emit({name: read(value)})
        )

    def show_stored(self, value: object) -> None:
        """Show the value in the vault, unless something that was refused stands here."""
        if not self.error():
            self.editor.set_value(value)  # type: ignore[attr-defined]

    def accept(self) -> None:
        """Note that the value is stored."""
        self._refused = None
        self.set_error("")

    def refuse(self, values: Values, sentence: str) -> None:
        """Say what is wrong, and keep the value to try it again later."""
        self._refused = values
        self.set_error(sentence)

    def take_refused(self) -> Values | None:
        """Return a refused value once, because what it clashed with may have changed."""
        values, self._refused = self._refused, None
        return values
