"""The app's own line icons: strokes on a grid of 24, tinted with the colour of a role."""

from enum import StrEnum

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from ui.icon_drawings import DRAWINGS
from ui.roles import STROKES


class IconName(StrEnum):
    """Every icon, named after what it shows or does."""

    LOCK = "lock"
    PERSON = "person"
    PEOPLE = "people"
    NETWORK = "network"
    NOTE = "note"
    ATTENTION = "attention"
    OVERLOAD = "overload"
    FINE = "fine"
    INFORMATION = "information"
    SPEAKER = "speaker"
    LOOK = "look"
    CHECK = "check"
    DASH = "dash"
    DOT = "dot"
    PLUS = "plus"
    MINUS = "minus"
    CLOSE = "close"
    PENCIL = "pencil"
    TRASH = "trash"
    UNDO = "undo"
    REDO = "redo"
    CALENDAR = "calendar"
    CLOCK = "clock"
    DOCUMENT = "document"
    CHART = "chart"
    ARROW_LEFT = "arrow_left"
    ARROW_RIGHT = "arrow_right"
    CHEVRON_DOWN = "chevron_down"
    CHEVRON_UP = "chevron_up"
    CHEVRON_LEFT = "chevron_left"
    CHEVRON_RIGHT = "chevron_right"
    SEARCH = "search"
    EYE = "eye"
    SETTINGS = "settings"
    PLAY = "play"
    PAUSE = "pause"
    HAND_OVER = "hand_over"
    QUESTION = "question"
    STEP_EMPTY = "step_empty"
    STEP_BEGUN = "step_begun"
    STEP_DONE = "step_done"
    STEP_SKIPPED = "step_skipped"


def build_icon_svg(name: IconName, colour: QColor, stroke_width: float) -> str:
    """Return the icon as SVG text in one colour."""
    tint = colour.name()
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" '
        f'stroke="{tint}" stroke-width="{stroke_width}" stroke-linecap="round" '
        f'stroke-linejoin="round">{DRAWINGS[name].replace("currentColor", tint)}</svg>'
    )


def paint_icon(
    painter: QPainter,
    name: IconName,
    colour: QColor,
    target: QRectF,
    stroke_width: float = STROKES.icon,
) -> None:
    """Draw the icon into a square, sharp at every scale of the screen."""
    drawing = build_icon_svg(name, colour, stroke_width)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, target)


def make_icon(
    name: IconName,
    colour: QColor,
    disabled: QColor,
    pixels: int,
    stroke_width: float = STROKES.icon,
) -> QIcon:
    """Return a QIcon in one colour, with a second colour for when its button is disabled."""
    icon = QIcon()
    normal = _render(name, colour, pixels, stroke_width)
    icon.addPixmap(normal, QIcon.Mode.Normal)
    icon.addPixmap(normal, QIcon.Mode.Active)
    icon.addPixmap(_render(name, disabled, pixels, stroke_width), QIcon.Mode.Disabled)
    return icon


def _render(name: IconName, colour: QColor, pixels: int, stroke_width: float) -> QPixmap:
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    # Every new window asks for the same ones again.
    key = f"{name} {colour.name()} {pixels} {stroke_width} {ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(QSize(round(pixels * ratio), round(pixels * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    paint_icon(painter, name, colour, QRectF(0, 0, pixels, pixels), stroke_width)
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap
