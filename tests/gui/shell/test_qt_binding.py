"""What the binding to Qt must not do."""

import sys

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot


def test_void_calls_keep_their_hands_off_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 dropped a reference to None at every call, until Python 3.11 died of it."""
    button = QPushButton()
    qtbot.addWidget(button)
    before = sys.getrefcount(None)
    for number in range(500):
        button.setEnabled(bool(number % 2))
    assert sys.getrefcount(None) - before > -100
