"""Every text on every screen follows the language, as it is shown and as it is read out."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from instruments import catalogue
from screening.dossier.model import VisitStep
from screening.wording.path_text import word_path
from tests.gui.visit.opening import Table, lay_table, settle
from tests.support.speech import MARK, marked_speech
from tests.support.vaults import dump
from tests.support.windows import unlock, window_over
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.vault.create_page import CreatePage
from ui.vault.recover_page import RecoverPage

OWN_NAMES = {"Draagwijzer", "Nederlands", "English", "Türkçe", "العربية"}
DOCUMENT = (
    "Piet Jansen (cliënt)",
    "Annie Jansen (mantelzorger)",
    "Marja Jansen (mantelzorger)",
    "Gemeente",
)
"""For whom a proposal is, as it stands in the proposal: Dutch."""


class Marking(QTranslator):
    """Puts a mark before every text of the screen."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, _number: int = -1
    ) -> str:
        """Return the text with the mark."""
        return f"{MARK}{text}"


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    """A screen in a language of which every text begins with the mark."""
    translator = Marking(qapp)
    QCoreApplication.installTranslator(translator)
    try:
        with marked_speech():
            yield
    finally:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """The household of Piet and Annie Jansen."""
    return lay_table(tmp_path / "kluis", qtbot, qapp)


def list_texts(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows and what a screen reader says of it, one part a text."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QLineEdit | QTextEdit):
        yield widget.placeholderText()
    if not isinstance(widget, QProgressBar):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())


def list_untranslated(window: QWidget, known: set[str]) -> list[str]:
    """Return the texts in which nothing was translated and that nobody typed."""
    found = set()
    for widget in window.findChildren(QWidget):
        for text in list_texts(widget):
            bare = re.sub(r"<[^>]*>", "", text)
            pieces = re.split(r"(?:^[0-9]+\. )|[:,]? · |: |, ", bare)
            is_typed = bare in known or all(not piece or piece in known for piece in pieces)
            if MARK not in text and not is_typed and re.search(r"[^\W\d_]{2}", bare):
                found.add(bare)
    return sorted(found)


def list_typed(table: Table) -> set[str]:
    """Return every text in the vault, and what stands in the instruments to the letter."""
    with table.vault() as workspace:
        rows = [row for rows in dump(workspace).values() for row in rows]
        place = word_path(workspace.folder)
    texts = {str(value) for row in rows for value in row}
    for instrument in map(catalogue.load, catalogue.list_instruments()):
        texts |= {instrument.short_name, instrument.title}
        for item in instrument.items:
            texts |= {item.text, item.note or "", *(choice.label for choice in item.choices)}
    return texts | OWN_NAMES | {place} | set(DOCUMENT)


def list_places(table: Table) -> Iterator[Place]:
    """Yield the places of an open vault, and every step of the open visit and the closed one."""
    dossier = table.household.dossier_id
    yield Place(PlaceName.CASELOAD)
    yield Place(PlaceName.DOSSIER, dossier)
    for visit in table.household.visits:
        for step in VisitStep:
            yield Place(PlaceName.VISIT, dossier, visit, step)
    yield Place(PlaceName.SETTINGS)
    yield Place(PlaceName.LOG)
    yield Place(PlaceName.RETENTION)
    yield Place(PlaceName.DESTRUCTION, dossier)


@pytest.mark.timeout(180)
def test_every_page_of_the_vault_follows_the_language(
    table: Table, request: pytest.FixtureRequest
) -> None:
    """What is not translated was typed by someone, or stands in an instrument to the letter."""
    typed = list_typed(table)
    request.getfixturevalue("marked")
    found: dict[str, list[str]] = {}
    with window_over(table.qtbot, table.qapp, table.folder, table.clock) as window:
        unlock(window)
        for place in list_places(table):
            window.go(place)
            settle(window)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            left = list_untranslated(window, typed)
            if left:
                found[f"{place.name} {place.step or ''}"] = left
    assert found == {}


@pytest.mark.usefixtures("marked")
def test_the_door_follows_the_language(locked: MainWindow) -> None:
    """Opening, making and recovering a vault."""
    assert list_untranslated(locked, OWN_NAMES) == []
    theme = locked.theme
    for page in (CreatePage(theme, Path("kluis")), RecoverPage(theme)):
        assert list_untranslated(page, OWN_NAMES) == []
        page.deleteLater()
