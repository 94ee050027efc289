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

    def crop(self, widget: QWidget, rect: QRect | None = None) -> Pixels:
        """Return the luminance in a rectangle of a widget, all of it unless told otherwise."""
        rect = widget.rect() if rect is None else rect
        corner = widget.mapTo(self._window, rect.topLeft())
        return self.crop_window(QRect(corner, rect.size()))

    def crop_window(self, rect: QRect) -> Pixels:
        """Return the luminance in a rectangle of the window."""
        rect = rect.intersected(self._window.rect())
        top, left = rect.top() * SHARP, rect.left() * SHARP
        bottom, right = top + rect.height() * SHARP, left + rect.width() * SHARP
        return _to_luminance(self._colours[top:bottom, left:right])


def photograph(widget: QWidget, margin: int) -> NDArray[np.uint8]:
    """Return the colours of a widget and of what is around it in its window, as they are now."""
    window = widget.window()
    corner = widget.mapTo(window, QPoint(0, 0))
    rect = QRect(corner, widget.size()).adjusted(-margin, -margin, margin, margin)
    rect = rect.intersected(window.rect())
    image = QImage(rect.size(), QImage.Format.Format_RGB32)
    window.render(image, QPoint(0, 0), QRegion(rect))
    return _colours_of(image).copy()


def count_changed(before: NDArray[np.uint8], after: NDArray[np.uint8], ratio: float) -> int:
    """Return how many pixels became another colour with at least this contrast to the first."""
    first, second = _to_luminance(before), _to_luminance(after)
    return int((contrast(first, second) >= ratio).sum())


def text_contrast(pixels: Pixels) -> float:
    """Return the contrast between the ground, the colour there is most of, and the text on it."""
    if not pixels.size:
        return 1.0
    values, counts = np.unique(pixels.round(4), return_counts=True)
    ratios = contrast(values, values[counts.argmax()])
    order = ratios.argsort()[::-1]
    enough = counts[order].cumsum() >= LEAST_PIXELS
    return float(ratios[order][enough.argmax()]) if enough.any() else 1.0


def edge_contrast(inner: Pixels, outside: float) -> float:
    """Return the highest contrast of a line of pixels with the luminance outside it."""
    return float(contrast(inner, np.array(outside)).max())


def contrast(one: Pixels, other: Any) -> Pixels:
    """Return the contrast ratio, element by element."""
    ratio: Pixels = (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)
    return ratio


def _colours_of(image: QImage) -> NDArray[np.uint8]:
    """Return blue, green and red of every pixel; they live as long as the image."""
    data = np.frombuffer(image.constBits(), np.uint8)
    return data.reshape(image.height(), image.width(), 4)[:, :, :3]


def _to_luminance(colours: NDArray[np.uint8]) -> Pixels:
    blue, green, red = (_LINEAR[colours[:, :, part]] for part in range(3))
    luminance: Pixels = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return luminance
