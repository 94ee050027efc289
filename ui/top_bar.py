"""The bar above every page of an open vault: the path, undo and redo, the look and the lock."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy

from ui.components.buttons import Button, ButtonKind, make_icon_button
from ui.components.labels import TextType, WrapLabel
from ui.components.plain_tip import set_plain_tip
from ui.icons import IconName
from ui.look_choices import list_modes, list_text_scales
from ui.places import Place, PlaceName, place_before, word_way_back
from ui.roles import Space
from ui.theme import Theme, ThemeMode

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class TopBar(QFrame):
    """Buttons that are the same everywhere; the window decides what they do."""

    back = Signal()
    undo = Signal()
    redo = Signal()
    settings = Signal()
    lock = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("surface", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.back_button = Button(
            theme, self.tr("Overzicht"), ButtonKind.QUIET, IconName.ARROW_LEFT
        )
        self.path = WrapLabel("", TextType.STRONG)
        self.undo_button = make_icon_button(theme, IconName.UNDO, self.tr("Ongedaan maken"))
        self.redo_button = make_icon_button(theme, IconName.REDO, self.tr("Opnieuw doen"))
        self.look_button = make_icon_button(theme, IconName.EYE, self.tr("Weergave"))
        self.settings_button = make_icon_button(theme, IconName.SETTINGS, self.tr("Instellingen"))
        self.lock_button = Button(theme, self.tr("Op slot"), ButtonKind.SECONDARY, IconName.LOCK)
        self.lock_button.setToolTip(self.tr("Kluis op slot doen (Ctrl+L)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.back_button)
        row.addWidget(self.path, 1)
        for button in (
            self.undo_button,
            self.redo_button,
            self.look_button,
            self.settings_button,
            self.lock_button,
        ):
            row.addWidget(button)
        self._mode_actions: dict[ThemeMode, QAction] = {}
        self._scale_actions: dict[float, QAction] = {}
        self.look_button.setMenu(self._make_look_menu())
        theme.changed.connect(self._show_look)
        self._show_look()
        self._connect()

    def show_path(self, place: Place | None, path: str) -> None:
        """Show where the back button goes from a place, and where we are; nothing of no place."""
        back = word_way_back(place) if place else ""
        self.back_button.setVisible(bool(back))
        self.back_button.setText(back)
        self.path.setText(path)

    def show_history(self, undo: str, redo: str) -> None:
        """Name the steps that undo and redo would take; an empty name switches the button off."""
        for button, name, words in (
            (self.undo_button, undo, self.tr("Ongedaan maken")),
            (self.redo_button, redo, self.tr("Opnieuw doen")),
        ):
            text = f"{words}: {name}" if name else words
            button.setEnabled(bool(name))
            set_plain_tip(button, text)
            button.setAccessibleName(text)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        self.settings_button.clicked.connect(self.settings)
        self.lock_button.clicked.connect(self.lock)
        for keys, signal in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Redo, self.redo),
        ):
            action = QAction(self)
            action.setShortcut(keys)
            action.triggered.connect(signal)
            self.addAction(action)

    def _make_look_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Weergave"))
        modes, scales = QActionGroup(menu), QActionGroup(menu)
        for mode, words in list_modes():
            action = _add_choice(menu, modes, words)
            self._mode_actions[mode] = action
            action.triggered.connect(lambda _, chosen=mode: self._theme.set_mode(chosen))
        menu.addSeparator()
        for scale, percent in list_text_scales():
            action = _add_choice(menu, scales, self.tr("Tekst {percent}").format(percent=percent))
            self._scale_actions[scale] = action
            action.triggered.connect(lambda _, chosen=scale: self._theme.set_text_scale(chosen))
        return menu

    def _show_look(self) -> None:
        """Tick what holds now: the look is also chosen in the settings."""
        for mode, action in self._mode_actions.items():
            action.setChecked(mode is self._theme.mode)
        for scale, action in self._scale_actions.items():
            action.setChecked(scale == self._theme.text_scale)


def make_top_bar(window: "MainWindow") -> TopBar:
    """Return the bar of a window, which goes where its buttons say."""
    bar = TopBar(window.theme)
    bar.back.connect(lambda: window.go(place_before(window.place)))
    bar.settings.connect(lambda: window.go(Place(PlaceName.SETTINGS)))
    bar.lock.connect(window.lock)
    # Of the window, not of the bar: it also works where the carer answers alone.
    lock = QAction(window)
    lock.setShortcut(QKeySequence("Ctrl+L"))
    lock.triggered.connect(lambda _checked: window.lock())
    window.addAction(lock)
    return bar


def _add_choice(menu: QMenu, group: QActionGroup, words: str) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    group.addAction(action)
    return action
