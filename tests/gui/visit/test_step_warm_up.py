"""What a visit reads while nobody waits for it."""

import sys

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ui.visit.step_warm_up import MODULES, StepWarmUp


def test_every_module_is_read_and_then_it_rests(qtbot: QtBot) -> None:
    """The family page is the last one, and no timer goes on after it."""
    parent = QObject()
    warm_up = StepWarmUp(parent)
    timer = warm_up.findChild(QTimer)
    assert isinstance(timer, QTimer)
    qtbot.waitUntil(lambda: not timer.isActive(), timeout=10_000)
    assert set(MODULES) <= sys.modules.keys()
