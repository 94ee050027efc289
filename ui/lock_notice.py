"""The bar that counts down before the vault locks by itself."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.announce import announce
from ui.components.notice import Notice, NoticeKind
from ui.theme import Theme


class LockNotice(QWidget):
    """Lies over the top of a window, takes no room, no click and no focus, and is read out once."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.window_below = window
        self._notice: Notice | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()
        window.installEventFilter(self)

    def show_seconds(self, seconds: int, *, is_carer: bool) -> None:
        """Say how long it takes.

        Args:
            seconds: until the vault locks.
            is_carer: whether a carer has the laptop, to whom a vault means nothing.
        """
        text = self._word(seconds, is_carer=is_carer)
        if self._notice is not None:
            self._notice.set_text(text)
        else:
            word = self.tr("Bent u er nog?") if is_carer else self.tr("Bijna op slot")
            self._notice = Notice(self._theme, NoticeKind.INFO, text, word)
            self._column.addWidget(self._notice)
            self.show()
            self.raise_()
            # The seconds are for the eye; a screen reader hears the first of them, and no more.
            announce(self, f"{word} {text}")
        self._place()

    def go_away(self) -> None:
        """Disappear."""
        self.hide()
        if self._notice is not None:
            self._notice.deleteLater()
            self._notice = None

    def text(self) -> str:
        """Return the sentence that is shown, or an empty text."""
        return self._notice.text() if self._notice is not None else ""

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Stay as wide as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _word(self, seconds: int, *, is_carer: bool) -> str:
        left = self.tr("1 seconde") if seconds == 1 else self.tr("{seconds} seconden")
        words = (
            self.tr(
                "Over {left} gaat het scherm even dicht. Raak het scherm aan of druk op een toets "
                "om door te gaan. Uw antwoorden zijn bewaard."
            )
            if is_carer
            else self.tr(
                "De kluis gaat over {left} op slot. Beweeg de muis of druk op een toets om door "
                "te gaan."
            )
        )
        return words.format(left=left.format(seconds=seconds))

    def _place(self) -> None:
        width = self.window_below.width()
        self.resize(width, self._column.totalHeightForWidth(width))
        self.move(0, 0)
