"""The theme: what a named role looks like now, in the chosen colours and size of text."""

from enum import StrEnum

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from ui.fonts import LATER_MS, load_fonts, make_font
from ui.icons import IconName, make_icon
from ui.roles import (
    COLOURS,
    CONTRAST_STROKES,
    HEADING_WEIGHT,
    STROKES,
    TEXT_SCALE_MAXIMUM,
    TEXT_SCALE_MINIMUM,
    TYPE_SIZES,
    ColourRole,
    Shape,
    Strokes,
    TypeRole,
)
from ui.style_rules import Look
from ui.stylesheet import build_front_stylesheet, build_stylesheet


class ThemeMode(StrEnum):
    """Which set of colours the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Theme(QObject):
    """Gives every role its colour, font and size, and emits `changed` when that becomes different.

    Before `apply` the theme answers, but nothing on screen follows it.
    """

    changed = Signal()
    settled = Signal()
    """After `changed`, when everything on screen has the size that goes with it."""

    def __init__(
        self,
        mode: ThemeMode = ThemeMode.SYSTEM,
        text_scale: float = TEXT_SCALE_MINIMUM,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self._text_scale = _clamp_scale(text_scale)
        self._app: QApplication | None = None
        self._families: tuple[str, ...] = ()
        self._icons: dict[tuple[IconName, ColourRole, float], QIcon] = {}
        self._is_whole = False
        self._system_is_dark = False
        self.is_lent = False
        """Whether the look is that of a carer for a while, and not to be remembered."""
        self.is_changing = False
        """Whether everything is getting another size: what is slow to draw waits for `settled`."""
        self._system_wants_contrast = False
        self._hears_contrast = False

    @property
    def is_whole(self) -> bool:
        """Whether also what only an open vault shows is styled."""
        return self._is_whole

    @property
    def mode(self) -> ThemeMode:
        """The mode the user chose."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the dark set is in use now."""
        if self._mode is ThemeMode.SYSTEM and self._app is not None:
            return self._system_is_dark
        return self._mode is ThemeMode.DARK

    @property
    def is_high_contrast(self) -> bool:
        """Whether the set of high contrast is in use now."""
        if self._mode is ThemeMode.SYSTEM and self._app is not None:
            return self._system_wants_contrast
        return self._mode is ThemeMode.HIGH_CONTRAST

    @property
    def strokes(self) -> Strokes:
        """How thick lines are now."""
        return CONTRAST_STROKES if self.is_high_contrast else STROKES

    @property
    def text_scale(self) -> float:
        """How much larger than normal text is, from 1.0 to 2.0."""
        return self._text_scale

    def set_mode(self, mode: ThemeMode) -> None:
        """Use one of the sets of colours, or whatever the system asks for."""
        if mode is not self._mode:
            self._mode = mode
            self._follow_mode()
            self._refresh()

    def set_text_scale(self, scale: float) -> None:
        """Show all text larger, from 1.0 to 2.0; a scale outside becomes the nearest inside."""
        scale = _clamp_scale(scale)
        if scale != self._text_scale:
            self._text_scale = scale
            self._refresh()

    def colour(self, role: ColourRole) -> QColor:
        """Return the colour of a role."""
        return QColor(self._hex(role))

    def size(self, role: TypeRole) -> int:
        """Return the size of a type role in device-independent pixels."""
        return self.length(TYPE_SIZES[role])

    def length(self, pixels: int) -> int:
        """Return a length that grows with the text, for what has text or icons inside."""
        return round(pixels * self._text_scale)

    def font(self, role: TypeRole, strong: bool = False) -> QFont:
        """Return the font of a type role; headings are strong by themselves."""
        heading = strong or role in (TypeRole.SUBHEADING, TypeRole.GROUP, TypeRole.HEADING)
        weight = HEADING_WEIGHT if heading else QFont.Weight.Normal.value
        return make_font(self._families, self.size(role), weight)

    def icon(self, name: IconName, role: ColourRole = ColourRole.INK) -> QIcon:
        """Return an icon for a button, in the colour of a role; ask again after `changed`."""
        # A page has dozens, most of them several times.
        ratio = self._app.devicePixelRatio() if self._app is not None else 1.0
        key = name, role, ratio
        if key not in self._icons:
            disabled = self.colour(ColourRole.DISABLED_INK)
            pixels = self.length(Shape.ICON)
            colour, width = self.colour(role), self.strokes.icon
            self._icons[key] = make_icon(name, colour, disabled, pixels, width)
        return self._icons[key]

    def apply(self, app: QApplication, *, whole: bool = True) -> None:
        """Make the app look like this theme, and keep it so when something changes.

        Args:
            app: the application.
            whole: whether to style everything now; otherwise only the screens on the way into a
                vault, and the rest at `complete`.
        """
        self._app = app
        self._families = load_fonts()
        if self._mode is not ThemeMode.SYSTEM:
            self._follow_mode()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        if whole:
            self._ask_system(app)
            self.complete()
        else:
            # The palette tells the same and sooner; the system itself is asked in a moment.
            self._system_is_dark = _looks_dark(app.palette())
            QTimer.singleShot(LATER_MS, self._on_system_changed)
            self._refresh()

    def complete(self) -> None:
        """Style also what only an open vault shows; the second time it does nothing."""
        if not self._is_whole:
            from ui.indicators import register_indicators

            register_indicators()
            self._is_whole = True
            self._refresh()

    def _on_system_changed(self) -> None:
        if self._mode is ThemeMode.SYSTEM and self._app is not None:
            before = self._colours_name
            self._ask_system(self._app)
            if self._colours_name != before:
                self._refresh()

    def _ask_system(self, app: QApplication) -> None:
        """Remember what the system asks for, and hear of it when that becomes something else."""
        self._system_is_dark = _asks_for_dark(app)
        self._system_wants_contrast = _asks_for_contrast(app)
        if not self._hears_contrast:
            self._hears_contrast = True
            # Two steps: Qt's answer lives only as long as what gave it.
            hints = app.styleHints()
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    def _follow_mode(self) -> None:
        """Tell the platform, so that it draws its own title bars alike."""
        if self._app is not None:
            schemes = QtCore.Qt.ColorScheme
            wanted = {
                ThemeMode.LIGHT: schemes.Light,
                ThemeMode.DARK: schemes.Dark,
                ThemeMode.HIGH_CONTRAST: schemes.Light,
            }
            self._app.styleHints().setColorScheme(wanted.get(self._mode, schemes.Unknown))
            self._ask_system(self._app)

    def _refresh(self) -> None:
        self._icons.clear()
        if self._app is not None:
            self._app.setPalette(self._make_palette())
            self._app.setFont(self.font(TypeRole.BODY))
            build = build_stylesheet if self._is_whole else build_front_stylesheet
            look = Look(self._colours_name, self._hex, self.size, self.length, self.strokes)
            sheet = build(look)
            # Qt styles every widget of the app anew, also when it is the same sheet.
            if sheet != self._app.styleSheet():
                self._set_sheet(self._app, sheet)
        self.is_changing = True
        self.changed.emit()
        # So that nothing is painted where it no longer stands: a large map takes long to paint.
        QtCore.QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.LayoutRequest.value)
        self.is_changing = False
        self.settled.emit()

    def _set_sheet(self, app: QApplication, sheet: str) -> None:
        if app.styleSheet():
            # Imported here: the first window has nothing to style again.
            from ui.restyling import restyle

            restyle(app, sheet)
        else:
            app.setStyleSheet(sheet)

    def _hex(self, role: ColourRole) -> str:
        return COLOURS[self._colours_name][role]

    @property
    def _colours_name(self) -> str:
        if self.is_high_contrast:
            return "contrast"
        return "dark" if self.is_dark else "light"

    def _make_palette(self) -> QPalette:
        roles = QPalette.ColorRole
        palette = QPalette()
        for target, role in {
            roles.Window: ColourRole.SURFACE,
            roles.Base: ColourRole.PAPER,
            roles.AlternateBase: ColourRole.SURFACE,
            roles.Button: ColourRole.PAPER,
            roles.WindowText: ColourRole.INK,
            roles.Text: ColourRole.INK,
            roles.ButtonText: ColourRole.INK,
            roles.BrightText: ColourRole.ON_ACCENT,
            roles.PlaceholderText: ColourRole.SECOND_INK,
            roles.Highlight: ColourRole.ACCENT,
            roles.HighlightedText: ColourRole.ON_ACCENT,
            roles.Accent: ColourRole.ACCENT,
            roles.Link: ColourRole.ACCENT,
            roles.LinkVisited: ColourRole.ACCENT,
            roles.ToolTipBase: ColourRole.INK,
            roles.ToolTipText: ColourRole.PAPER,
            roles.Light: ColourRole.PAPER,
            roles.Midlight: ColourRole.SURFACE,
            roles.Mid: ColourRole.LINE,
            roles.Dark: ColourRole.FIELD_LINE,
            roles.Shadow: ColourRole.FIELD_LINE,
        }.items():
            palette.setColor(target, self.colour(role))
        for target in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
            disabled = self.colour(ColourRole.DISABLED_INK)
            palette.setColor(QPalette.ColorGroup.Disabled, target, disabled)
        return palette


def _asks_for_dark(app: QApplication) -> bool:
    return app.styleHints().colorScheme() is QtCore.Qt.ColorScheme.Dark


def _asks_for_contrast(app: QApplication) -> bool:
    hints = app.styleHints()
    wanted = QtCore.Qt.ContrastPreference.HighContrast
    return hints.accessibility().contrastPreference() is wanted


def _looks_dark(palette: QPalette) -> bool:
    roles = QPalette.ColorRole
    text, ground = palette.color(roles.WindowText), palette.color(roles.Window)
    return text.lightness() > ground.lightness()


def _clamp_scale(scale: float) -> float:
    return min(max(scale, TEXT_SCALE_MINIMUM), TEXT_SCALE_MAXIMUM)
