"""The languages around the statements, for a carer who answers alone.

Only what stands around a statement is translated. The statements and answers stay in the language
in which they were validated, and keep its direction of reading.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QWidget

from ui.languages import FOLDER, install_file
from ui.preferences import Language

FRAME_LANGUAGES: Final[Mapping[str, str]] = {
    "nl": "Nederlands",
    "en": "English",
    "tr": "Türkçe",
    "ar": "العربية",
}
"""By their own names, for whoever reads no other."""

UNREVIEWED: Final = frozenset({"tr", "ar"})
"""Translated by us; a native speaker has not looked at them yet."""


def describe_frame(code: str) -> str:
    """Return what a consultant must know of a language before choosing it."""
    translate = QCoreApplication.translate
    if code == Language.DUTCH:
        return ""
    stays = translate(
        "Consultant",
        "Alleen de knoppen en de uitleg eromheen zijn vertaald. De stellingen en antwoorden "
        "blijven Nederlands.",
    )
    if code not in UNREVIEWED:
        return stays
    unreviewed = translate(
        "Consultant",
        "De vertaling is door ons gemaakt. Een moedertaalspreker heeft haar nog niet nagekeken.",
    )
    return f"{stays} {unreviewed}"


def describe_help(code: str) -> str:
    """Return what a consultant must know before a translated help text stands beside a statement.

    It stays with the measurement, so it is the consultant who chooses it, and not the language.
    """
    if code == Language.DUTCH:
        return ""
    return QCoreApplication.translate(
        "Consultant",
        "Met hulptekst staat er bij elke stelling een vertaalde uitleg, die niet gevalideerd is. "
        "De meting is daarna voorgoed een meting met hulptekst, en wordt nooit vergeleken met een "
        "meting zonder.",
    )


def frame_in(page: QWidget, code: str) -> None:
    """Let a page that is not filled yet speak a language for as long as it exists.

    Nothing else on the screen changes: the files hold only what a carer sees. An unknown code, such
    as one of a later version, leaves the language of the app.
    """
    if code not in FRAME_LANGUAGES:
        return
    locale = QLocale(code)
    install_file(page, FOLDER / f"carer_{code}.qm")
    page.setLocale(locale)
    page.setLayoutDirection(locale.textDirection())


def read_left_to_right(*widgets: QWidget) -> None:
    """Have parts read from left to right, whatever is around them: statements, and what is ours.

    Every statement there is today is written that way, and so is what the consultant reads.
    """
    for widget in widgets:
        widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
