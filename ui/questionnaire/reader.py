"""Reads the statement that is shown aloud, when asked."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from instruments.model import Item
from ui.questionnaire.statement_view import StatementView
from ui.questionnaire.voice import Voice


class Reader(QObject):
    """Offers its button once there is a voice, and is silent as soon as anything else is shown."""

    def __init__(self, view: StatementView) -> None:
        super().__init__(view)
        self._item: Item | None = None
        self.voice = Voice(self)
        self.voice.found.connect(lambda: view.offer_reading(offered=self.voice.is_there))
        self.voice.spoke.connect(view.show_reading)
        view.read_asked.connect(self._on_asked)

    def begin(self, language: str) -> None:
        """Look for a voice of a language; without a screen there is nobody to listen either."""
        if QGuiApplication.platformName() != "offscreen":
            self.voice.look_for(language)

    def follow(self, item: Item | None) -> None:
        """Be ready to read this item, or nothing."""
        self.voice.stop()
        self._item = item

    def _on_asked(self) -> None:
        if self.voice.is_speaking:
            self.voice.stop()
        elif self._item is not None:
            self.voice.read(self._item.text, *(choice.label for choice in self._item.choices))
