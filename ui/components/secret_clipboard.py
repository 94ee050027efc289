"""A passphrase on the clipboard, for as short as it is needed."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

SECONDS = 60
_HINT = "x-kde-passwordManagerHint"
"""Clipboard histories that know this mark keep no copy."""


class SecretClipboard(QObject):
    """Puts a secret on the clipboard and takes it off again, unless something else is there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._secret = ""
        self.timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self.timer.timeout.connect(self.clear)

    def copy(self, secret: str) -> None:
        """Put the secret on the clipboard for a minute."""
        content = QMimeData()
        content.setText(secret)
        content.setData(_HINT, b"secret")
        QGuiApplication.clipboard().setMimeData(content)
        self._secret = secret
        self.timer.start()

    def clear(self) -> None:
        """Empty the clipboard if it still holds the secret."""
        self.timer.stop()
        clipboard = QGuiApplication.clipboard()
        if self._secret and clipboard.text() == self._secret:
            clipboard.clear()
        self._secret = ""
