"""A line for a passphrase."""

from PySide6.QtWidgets import QLineEdit


def make_secret_line() -> QLineEdit:
    """Return a line that shows dots."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
