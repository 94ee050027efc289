"""Reads the modules behind the family page while nobody waits for them.

That takes longer than to show the family itself, and a window that reads answers to nothing else.
"""

from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer

FIRST_MS: Final = 1_000
"""By now the step that was asked for is on screen."""
EVERY_MS: Final = 25

MODULES: Final = (
    "screening.network.family.layout",
    "screening.network.family.drawing",
    "ui.network_map.look",
    "ui.family_tree.scene",
    "ui.network_map.scene",
    "ui.network_map.keyboard",
    "ui.network_map.edits",
    "ui.network_map.task_editor",
    "ui.network_map.person_form",
    "ui.family_tree.view",
    "ui.family_tree.member_form",
    "ui.family_tree.board",
    "ui.visit.family_page",
)
"""In pieces that take some milliseconds each."""


class StepWarmUp(QObject):
    """Imports one module at a time, from a moment after the visit was opened."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._modules = list(MODULES)
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST_MS)
        self._timer.timeout.connect(self._take_step)
        self._timer.start()

    def _take_step(self) -> None:
        self._timer.setInterval(EVERY_MS)
        import_module(self._modules.pop(0))
        if not self._modules:
            self._timer.stop()
