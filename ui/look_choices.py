"""What there is to choose about the look, in words."""

from PySide6.QtCore import QCoreApplication

from ui.theme import ThemeMode

_TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


def list_modes() -> tuple[tuple[ThemeMode, str], ...]:
    """Return every set of colours with its name."""
    translate = QCoreApplication.translate
    return (
        (ThemeMode.SYSTEM, translate("Look", "Zoals de computer")),
        (ThemeMode.LIGHT, translate("Look", "Licht")),
        (ThemeMode.DARK, translate("Look", "Donker")),
        (ThemeMode.HIGH_CONTRAST, translate("Look", "Hoog contrast")),
    )


def list_text_scales() -> tuple[tuple[float, str], ...]:
    """Return every size of text, as a factor and as a percentage in words."""
    return tuple((scale, f"{round(scale * 100)}%") for scale in _TEXT_SCALES)
