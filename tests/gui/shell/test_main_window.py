"""The way in and out of the vault, through the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from screening.errors import NotFound
from screening.identifiers import DossierId
from screening.storage.draft_desk import DraftDesk
from screening.storage.errors import DiskFull
from tests.gui.shell.conftest import Over
from tests.gui.shell.locking import open_dossier
from tests.support.vaults import PASSPHRASE, create_vault, open_vault
from tests.support.windows import unlock
from ui.caseload.page import CaseloadPage
from ui.dossier.page import DossierPage
from ui.messages import Question, QuestionDialog
from ui.places import Place, PlaceName
from ui.vault.create_page import CreatePage
from ui.vault.recovery_key_page import RecoveryKeyPage
from ui.vault.unlock_page import UnlockPage


def test_the_first_start_makes_a_vault(over: Over, tmp_path: Path) -> None:
    """A folder without a vault asks for a passphrase, and goes on once the recovery key is kept."""
    with over(tmp_path / "kluis") as window:
        page = window.page
        assert isinstance(page, CreatePage)
        QTest.keyClicks(page.passphrase, PASSPHRASE)
        QTest.keyClicks(page.repeated, PASSPHRASE)
        QTest.mouseClick(page.create_button, Qt.MouseButton.LeftButton)
        window.operations.drain()
        shown = window.page
        assert isinstance(shown, RecoveryKeyPage)
        QTest.mouseClick(shown.panel.done_button, Qt.MouseButton.LeftButton)
        assert window.page is shown
        QTest.keyClick(shown.panel.kept_box, Qt.Key.Key_Space)
        QTest.mouseClick(shown.panel.done_button, Qt.MouseButton.LeftButton)
        window.operations.drain()
        assert isinstance(window.page, CaseloadPage)
        assert window.page.empty.isVisible()
    open_vault(tmp_path / "kluis").lock()


@pytest.mark.parametrize(
    "first, second, errors",
    [
        ("kort", "kort", ["Dit wachtwoord is te kort. Er moeten nog 8 tekens bij.", ""]),
        (
            PASSPHRASE,
            PASSPHRASE.upper(),
            ["", "Dit is niet hetzelfde wachtwoord. Typ het nog eens."],
        ),
    ],
)
def test_a_passphrase_that_will_not_do_is_named(
    over: Over,
    tmp_path: Path,
    first: str,
    second: str,
    errors: list[str],
) -> None:
    """The sentence stands at the field, and no vault was made."""
    with over(tmp_path / "kluis") as window:
        page = window.page
        assert isinstance(page, CreatePage)
        QTest.keyClicks(page.passphrase, first)
        QTest.keyClicks(page.repeated, second)
        QTest.keyClick(page.repeated, Qt.Key.Key_Return)
        window.operations.drain()
        assert [field.error() for field in page.fields] == errors
        assert isinstance(window.page, CreatePage)
    assert not (tmp_path / "kluis").exists()


def test_a_wrong_passphrase_gets_a_sentence_and_another_try(over: Over, tmp_path: Path) -> None:
    """Nothing locks for good: the right passphrase still works."""
    create_vault(tmp_path).lock()
    with over(tmp_path) as window:
        unlock(window, "een heel ander wachtwoord")
        page = window.page
        assert isinstance(page, UnlockPage)
        assert page.field.error().startswith("Dit wachtwoord past niet op deze kluis.")
        assert page.passphrase.selectedText()
        assert page.passphrase.hasFocus()
        unlock(window)
        assert isinstance(window.page, CaseloadPage)


def test_after_a_lock_the_consultant_is_back_in_the_same_place(
    over: Over, folder: Path, dossier_id: DossierId
) -> None:
    """Ctrl+L locks, and unlocking opens the dossier that was open."""
    with over(folder) as window:
        name = open_dossier(window, dossier_id).client.name_line.text()
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert isinstance(window.page, UnlockPage)
        assert not window.is_open
        assert not window.top_bar.isVisible()
        unlock(window)
        assert isinstance(window.page, DossierPage)
        assert window.page.client.name_line.text() == name != ""


def test_locking_closes_a_question_with_its_safe_answer(
    over: Over, tmp_path: Path, qtbot: QtBot
) -> None:
    """A question that is still open does not stay on screen over a locked vault."""
    create_vault(tmp_path).lock()
    with over(tmp_path) as window:
        unlock(window)
        question = Question("Sluiten?", "Daarna verandert er niets meer.", "Ja", "Nee")
        dialog = QuestionDialog(window.theme, question, window)
        qtbot.addWidget(dialog)
        dialog.open()
        window.lock()
        assert not dialog.isVisible()
        assert dialog.result() == QDialog.DialogCode.Rejected
        assert isinstance(window.page, UnlockPage)


def test_closing_the_window_loses_nothing_of_what_is_being_typed(
    over: Over, folder: Path, dossier_id: DossierId
) -> None:
    """Letters typed a moment before closing are in the vault."""
    with over(folder) as window:
        page = open_dossier(window, dossier_id)
        page.client.situation_text.insertPlainText("Dwaalt ’s nachts 🌙")
    workspace = open_vault(folder)
    assert workspace.dossiers.load(dossier_id).client.situation == "Dwaalt ’s nachts 🌙"
    workspace.lock()


@pytest.mark.parametrize("where", ["closing", "locking"])
def test_only_a_full_disk_keeps_something_half_typed_out_of_the_vault(
    over: Over, folder: Path, dossier_id: DossierId, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """Closing then waits once and says so; locking never waits, and says it once locked."""
    with over(folder) as window:
        page = open_dossier(window, dossier_id)
        QTest.keyClicks(page.client.birth_date.line, "31-02-1940")

        def refuse(*_arguments: object) -> None:
            raise DiskFull

        monkeypatch.setattr(DraftDesk, "keep", refuse)
        if where == "closing":
            assert not window.close()
            assert "De schijf is vol" in window.message_bar.text()
            assert "staat nog op het scherm" in window.message_bar.text()
            assert window.is_open
            assert window.close()
        else:
            window.lock()
            assert isinstance(window.page, UnlockPage)
            texts = " ".join(label.text() for label in window.page.findChildren(QLabel))
            assert "kon niet worden bewaard. De schijf is vol" in texts


def test_a_refusal_is_said_in_the_window_and_can_be_closed(over: Over, tmp_path: Path) -> None:
    """What happened and what to do stand in the bar, never in a dialog."""
    workspace = create_vault(tmp_path)
    workspace.lock()
    with over(tmp_path) as window:
        unlock(window)
        window.go(Place(PlaceName.DOSSIER, dossier_id=DossierId("weg")))
        window.operations.drain()
        bar = window.message_bar
        assert bar.isVisible()
        error = NotFound()
        assert bar.text() == f"{error.sentence} {error.advice}"
        assert not [
            w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()
        ]
        (close,) = bar.findChildren(QAbstractButton)
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
        assert not window.message_bar.isVisible()
