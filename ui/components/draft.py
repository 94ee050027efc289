"""The time between a key stroke and the moment its text is handed over."""

from collections.abc import Callable, Hashable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

COMMIT_DELAY_MS: Final = 300


class Draft(QObject):
    """Watches one editor and emits `due` once for every text that differs from the last one.

    Args:
        editor: the widget that has the focus while someone types.
        read: returns the text in the editor.
        write: puts a text into the editor without anyone noticing.
        meaning: what a text stands for; texts with one meaning are the same to whoever keeps them.
    """

    due = Signal(str)

    def __init__(
        self,
        editor: QWidget,
        read: Callable[[], str],
        write: Callable[[str], None],
        meaning: Callable[[str], Hashable] = str.strip,
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._read = read
        self._write = write
        self._meaning = meaning
        self._handed_over = read()
        self._accepted = self._handed_over
        self._echoes: list[Hashable] = []
        self._timer = QTimer(self, singleShot=True, interval=COMMIT_DELAY_MS)
        self._timer.timeout.connect(self.flush)

    def touch(self) -> None:
        """Note a key stroke; the text is due when no other follows soon."""
        self._timer.start()

    def has_pending(self) -> bool:
        """Return whether the editor holds a text that was not handed over."""
        return self._read() != self._handed_over

    def is_unstored(self) -> bool:
        """Return whether the text stands for something else than what last came from the store."""
        return self._meaning(self._read()) != self._meaning(self._accepted)

    def take_up(self, text: str) -> None:
        """Go on with a text that was half typed before, as if it was typed just now."""
        self._write(text)
        self.touch()

    def flush(self) -> None:
        """Hand over the text now, if it is another one."""
        self._timer.stop()
        if self.has_pending():
            self._handed_over = self._read()
            self._echoes.append(self._meaning(self._handed_over))
            self.due.emit(self._handed_over)

    def begin(self, value: str) -> None:
        """Show a value for somebody else's turn, whatever was being typed before."""
        self._timer.stop()
        self._echoes.clear()
        self._accepted = value
        self._write(value)
        self._handed_over = self._read()

    def accept(self, value: str) -> None:
        """Show a value from outside, unless that would disturb the person who is typing.

        What was handed over comes back later from the store, perhaps after the next text was handed
        over too: such an echo of an older text changes nothing.
        """
        meaning = self._meaning(value)
        typing = self._editor.hasFocus() or self._timer.isActive()
        if typing and (self._is_late_echo(meaning) or self.has_pending()):
            return
        self._timer.stop()
        self._echoes.clear()
        self._accepted = value
        typed = self._read()
        if typed != value and not (typing and self._meaning(typed) == meaning):
            self._write(value)
        self._handed_over = self._read()

    def _is_late_echo(self, meaning: Hashable) -> bool:
        if meaning not in self._echoes:
            return False
        del self._echoes[: self._echoes.index(meaning) + 1]
        return bool(self._echoes)

    def restyle(self, text: str) -> None:
        """Write what was handed over in another way, with the same meaning."""
        if text != self._read() and not self.has_pending():
            self._write(text)
            self._handed_over = self._read()
