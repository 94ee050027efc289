"""The languages around the statements, for a carer who answers alone."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

FRAME_LANGUAGES: Final[Mapping[str, str]] = {
    "nl": "Nederlands",
    "en": "English",
    "tr": "Türkçe",
    "ar": "العربية",
}
"""By their own names, for whoever reads no other."""


def frame_in(page: QWidget, code: str) -> None:
    """Let a page that is not filled yet speak a language for as long as it exists."""
    if code in FRAME_LANGUAGES:
        locale = QLocale(code)
        page.setLocale(locale)
        page.setLayoutDirection(locale.textDirection())


def read_left_to_right(*widgets: QWidget) -> None:
    """Have parts read from left to right, whatever is around them: statements, and what is ours."""
    for widget in widgets:
        widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
