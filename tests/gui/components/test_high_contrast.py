from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.components.buttons import Button
from ui.roles import ColourRole
from ui.theme import Theme, ThemeMode

Show = Callable[..., QWidget]


def test_high_contrast_follows_the_system(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the mode of the system, a system that asks for high contrast gets it, also later."""
    says = [True]
    monkeypatch.setattr("ui.theme._asks_for_contrast", lambda _app: says[0])
    theme = Theme()
    theme.apply(qapp)
    looks = [theme.is_high_contrast]
    says[0] = False
    hints = qapp.styleHints()
    with qtbot.waitSignal(theme.changed):
        hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    looks.append(theme.is_high_contrast)
    theme.set_mode(ThemeMode.HIGH_CONTRAST)
    assert [*looks, theme.is_high_contrast] == [True, False, True]


def test_high_contrast_has_thicker_lines(theme: Theme, show: Show) -> None:
    """Edges and the ring of the focus are thicker, what cannot be used is dashed, no size moves."""
    button, off = Button(theme, "Verder"), Button(theme, "Terug")
    off.setEnabled(False)
    show(button, off)
    before = button.sizeHint()
    button.setFocus()
    rings = [_ring_of(button)]
    theme.set_mode(ThemeMode.HIGH_CONTRAST)
    rings.append(_ring_of(button))
    assert rings == [3, 5]
    assert button.sizeHint() == before
    top = [off.grab().toImage().pixelColor(x, 1) for x in range(20, off.width() - 20)]
    assert theme.colour(ColourRole.LINE) in top
    assert theme.colour(ColourRole.SURFACE) in top


def _ring_of(button: Button) -> int:
    """Return how many pixels at the left edge have the colour of the focus."""
    QApplication.processEvents()
    image, middle = button.grab().toImage(), button.height() // 2
    accent = button._theme.colour(ColourRole.ACCENT)
    return sum(image.pixelColor(x, middle) == accent for x in range(12))
