"""What is around a page: the bar and messages, or nothing while a questionnaire is on screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ui.looks import read_look
from ui.places import Place, PlaceName
from ui.theme import ThemeMode

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Surroundings(QObject):
    """Clears away what a carer must not see or reach, and puts it all back as it was."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._own_look: tuple[ThemeMode, float] | None = None
        self._own_state: Qt.WindowState | None = None

    def suit(self, place: Place) -> None:
        """Make the window ready for a place; a carer who answers alone gets the whole screen."""
        is_questionnaire = place.name is PlaceName.QUESTIONNAIRE
        self._window.top_bar.setVisible(not is_questionnaire)
        if not is_questionnaire:
            self.restore()
            return
        self._lend_look(place)
        self._window.message_bar.set_aside(place.alone)
        if place.alone:
            self._fill_screen()

    def restore(self) -> None:
        """Put back the look, the size of the window and the messages of the consultant."""
        state, self._own_state = self._own_state, None
        if state is not None:
            self._window.setWindowState(state)
        self._restore_look()

    def leave(self, place: Place) -> None:
        """Make the window ready for the door; a carer who has the laptop sees nothing beside it."""
        if place.alone:
            self._restore_look()
        else:
            self.restore()

    def _restore_look(self) -> None:
        window, look = self._window, self._own_look
        self._own_look = None
        if look is not None:
            window.theme.set_mode(look[0])
            window.theme.set_text_scale(look[1])
            window.theme.is_lent = False
        window.message_bar.set_aside(False)

    def _lend_look(self, place: Place) -> None:
        theme = self._window.theme
        if self._own_look is None:
            self._own_look = theme.mode, theme.text_scale
            theme.is_lent = True
        look = read_look(place.look)
        if look is not None:
            theme.set_mode(look[0])
            theme.set_text_scale(look[1])

    def _fill_screen(self) -> None:
        state = self._window.windowState()
        if self._own_state is None:
            self._own_state = state
            self._window.setWindowState(state | Qt.WindowState.WindowFullScreen)
