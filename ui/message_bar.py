"""The bar at the top of the window that says what went wrong, or that something has been done."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.errors import ExpectedError
from ui.components.announce import announce
from ui.components.buttons import make_icon_button
from ui.components.notice import Notice, NoticeKind
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme

DONE_STAYS_MS = 8_000


class MessageBar(QWidget):
    """Shows one message at a time; an error stays until it is closed or the user goes elsewhere.

    A warning stays until it is closed: whatever comes over it, another warning included, it is
    there again afterwards.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice: Notice | None = None
        self._warnings: list[str] = []
        self._is_aside = False
        self._waiting: tuple[NoticeKind, str, str] | None = None
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.SMALL)
        self._close = make_icon_button(theme, IconName.CLOSE, self.tr("Melding sluiten"))
        self._close.clicked.connect(self._on_closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.SMALL, Space.PAGE, Space.SMALL)
        column.addLayout(self._row)
        self._row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self.hide()

    def show_error(self, error: ExpectedError) -> None:
        """Say what happened, where the data is and what to do."""
        text = f"{error.sentence} {error.advice}"
        self._show(NoticeKind.ATTENTION, text, self.tr("Niet gelukt"))
        self._timer.stop()

    def show_concern(self, error: ExpectedError) -> None:
        """Say what the user must know although nothing was refused; good news warns nobody."""
        text = f"{error.sentence} {error.advice}"
        if error.is_good_news:
            self.show_advice(text)
            return
        self._show(NoticeKind.ATTENTION, text, self.tr("Let op"))
        self._timer.stop()

    def show_done(self, sentence: str) -> None:
        """Say that something has been done; goes away by itself."""
        self._show(NoticeKind.FINE, sentence, self.tr("Gedaan"))
        self._timer.start(DONE_STAYS_MS)

    def show_warning(self, sentence: str) -> None:
        """Say what the user must know, on whatever page, until it is closed."""
        if sentence not in self._warnings:
            self._warnings.append(sentence)
        self._show(NoticeKind.ATTENTION, sentence, "")

    def show_advice(self, sentence: str) -> None:
        """Say what is good to know; stays until it is closed or the user goes elsewhere."""
        self._show(NoticeKind.INFO, sentence, self.tr("Goed om te weten"))
        self._timer.stop()

    def clear(self) -> None:
        """Take the message away; a warning that was not closed comes back."""
        self._remove()
        if self._warnings:
            self._show(NoticeKind.ATTENTION, self._warnings[-1], "")

    def dismiss(self) -> None:
        """Take everything away, a warning included."""
        self._warnings.clear()
        self._waiting = None
        self._remove()

    def set_aside(self, aside: bool) -> None:
        """Show nothing for a while, and afterwards the last of what someone still has to know."""
        if aside is self._is_aside:
            return
        self._remove()
        self._is_aside = aside
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._show(*waiting)
        else:
            self.clear()

    def text(self) -> str:
        """Return the message that is shown, or an empty text."""
        return self._notice.text() if self._notice is not None else ""

    def _on_closed(self) -> None:
        if self.text() in self._warnings:
            self._warnings.remove(self.text())
        self.clear()

    def _remove(self) -> None:
        self._timer.stop()
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        self.hide()

    def _show(self, kind: NoticeKind, text: str, word: str) -> None:
        self._remove()
        if self._is_aside:
            # Warnings come back by themselves, and what was done is no news any more.
            if kind is not NoticeKind.FINE and text not in self._warnings:
                self._waiting = kind, text, word
            return
        self._notice = Notice(self._theme, kind, text, word)
        self._row.insertWidget(0, self._notice, 1)
        self.show()
        announce(self, self._notice.accessibleName())
