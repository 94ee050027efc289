"""Measures what is really on the screen: contrast between the pixels of a rendered window.

Relative luminance and contrast ratio as WCAG 2.2 defines them (https://www.w3.org/TR/WCAG22/).
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QWidget

SHARP: Final = 2
"""Pixels of the picture to a pixel of the window: the strokes of small letters become whole."""
LEAST_PIXELS: Final = 6
"""How many pixels of one colour make a stroke, and not a trick of smoothing."""

Pixels = NDArray[np.float64]
Colours = NDArray[np.uint32]
"""What a picture holds: alpha, red, green and blue of every pixel in one number."""
_STEPS: Final = np.arange(256) / 255
_LINEAR: Final = np.where(_STEPS <= 0.04045, _STEPS / 12.92, ((_STEPS + 0.055) / 1.055) ** 2.4)


class Picture:
    """A rendered window, of which parts can be cut out."""

    def __init__(self, window: QWidget) -> None:
        size = window.size() * SHARP
        image = QImage(size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SHARP)
        window.render(image)
        self._window = window
        self._image = image
        self._colours = _colours_of(image)

    def crop(self, widget: QWidget, rect: QRect | None = None) -> Colours:
        """Return the colours in a rectangle of a widget, all of it unless told otherwise."""
        rect = widget.rect() if rect is None else rect
        corner = widget.mapTo(self._window, rect.topLeft())
        return self.crop_window(QRect(corner, rect.size()))

    def crop_window(self, rect: QRect) -> Colours:
        """Return the colours in a rectangle of the window."""
        rect = rect.intersected(self._window.rect())
        top, left = rect.top() * SHARP, rect.left() * SHARP
        bottom, right = top + rect.height() * SHARP, left + rect.width() * SHARP
        return self._colours[top:bottom, left:right]


def photograph(widget: QWidget, margin: int) -> Colours:
    """Return the colours of a widget and of what is around it in its window, as they are now."""
    window = widget.window()
    corner = widget.mapTo(window, QPoint(0, 0))
    rect = QRect(corner, widget.size()).adjusted(-margin, -margin, margin, margin)
    rect = rect.intersected(window.rect())
    image = QImage(rect.size(), QImage.Format.Format_RGB32)
    window.render(image, QPoint(0, 0), QRegion(rect))
    return _colours_of(image).copy()


def count_changed(before: Colours, after: Colours, ratio: float) -> int:
    """Return how many pixels became another colour with at least this contrast to the first."""
    changed = before != after
    first, second = _to_luminance(before[changed]), _to_luminance(after[changed])
    return int((contrast(first, second) >= ratio).sum())


def text_contrast(colours: Colours) -> float:
    """Return the contrast between the ground, the colour there is most of, and the text on it."""
    if not colours.size:
        return 1.0
    # There are few colours and many pixels; colours that are equally light count together.
    each, pixels = np.unique(colours, return_counts=True)
    values, places = np.unique(_to_luminance(each).round(4), return_inverse=True)
    counts = np.bincount(places, pixels)
    ratios = contrast(values, values[counts.argmax()])
    order = ratios.argsort()[::-1]
    enough = counts[order].cumsum() >= LEAST_PIXELS
    return float(ratios[order][enough.argmax()]) if enough.any() else 1.0


def edge_contrast(line: Colours, outside: Colours) -> float:
    """Return the highest contrast of a line of pixels with the one pixel outside it."""
    return float(contrast(_to_luminance(line), _to_luminance(outside)).max())


def contrast(one: Pixels, other: Any) -> Pixels:
    """Return the contrast ratio, element by element."""
    ratio: Pixels = (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)
    return ratio


def _colours_of(image: QImage) -> Colours:
    """Return the colours of every pixel; they live as long as the image."""
    data = np.frombuffer(image.constBits(), np.uint32)
    return data.reshape(image.height(), image.width())


def _to_luminance(colours: Colours) -> Pixels:
    red, green, blue = (_LINEAR[colours >> shift & 0xFF] for shift in (16, 8, 0))
    luminance: Pixels = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return luminance
