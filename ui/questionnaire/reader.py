"""Reads the statement that is shown aloud, when asked."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from instruments.model import Instrument, Item
from ui.questionnaire.statement_view import StatementView
from ui.questionnaire.voice import Voice


class Reader(QObject):
    """Offers its button once there is a voice, and is silent as soon as anything else is shown."""

    def __init__(self, view: StatementView) -> None:
        super().__init__(view)
        self._item: Item | None = None
        self._introduction: str | None = None
        self._is_introduced = False
        self.voice = Voice(self)
        self.voice.found.connect(lambda: view.offer_reading(offered=self.voice.is_there))
        self.voice.spoke.connect(view.show_reading)
        view.read_asked.connect(self._on_asked)

    def begin(self, instrument: Instrument) -> None:
        """Look for a voice of its language; without a screen there is nobody to listen either."""
        self._introduction = instrument.introduction
        if QGuiApplication.platformName() != "offscreen":
            self.voice.look_for(instrument.language)

    def follow(self, item: Item | None) -> None:
        """Be ready to read this item, or nothing."""
        self.voice.stop()
        self._item = item

    def _on_asked(self) -> None:
        if self.voice.is_speaking:
            self.voice.stop()
        elif self._item is not None:
            self.voice.read(*self._list_texts(self._item))
            self._is_introduced = True

    def _list_texts(self, item: Item) -> Iterator[str]:
        """Yield what is read: the introduction of the instrument only the first time.

        Only texts of the instrument itself: the voice is of their language.
        """
        if not self._is_introduced:
            yield from filter(None, [self._introduction])
        yield item.text
        yield from filter(None, [item.note])
        yield from (choice.label for choice in item.choices)
