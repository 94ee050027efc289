"""What a mistake of ours costs the user: nothing."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from screening.identifiers import DossierId
from tests.gui.shell.conftest import Over
from tests.gui.shell.locking import open_dossier
from tests.support.vaults import create_vault, open_vault
from ui.crash import CrashDialog, describe_crash, show_crash
from ui.door import Door


def test_a_crash_report_names_the_place_and_never_the_value() -> None:
    """The text of our own error may quote what was typed; the report leaves it out."""
    try:
        raise ValueError("Piet Jansen zei ja")
    except ValueError as error:
        report = describe_crash(error)
    place, kind = report.splitlines()
    assert re.fullmatch(r"test_crash\.py, regel \d+, test_a_crash_report_\w+", place)
    assert kind == "ValueError"


def test_a_mistake_of_ours_does_not_cost_what_was_typed(
    over: Over, folder: Path, dossier_id: DossierId
) -> None:
    """The crash dialog comes after what was being typed has been handed in."""
    with over(folder) as window:
        page = open_dossier(window, dossier_id)
        page.client.situation_text.insertPlainText("halverwege een zin")

        waiting: list[bool] = []

        def close_dialog() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, CrashDialog)
            waiting.append(page.client.situation_text.has_pending())
            assert "bewaard in de kluis" in " ".join(
                label.text() for label in dialog.findChildren(QLabel)
            )
            dialog.accept()

        QTimer.singleShot(0, close_dialog)
        show_crash(window, window.theme, ZeroDivisionError())
        assert waiting == [False]
        window.operations.drain()
    workspace = open_vault(folder)
    assert workspace.dossiers.load(dossier_id).client.situation == "halverwege een zin"
    workspace.lock()


def test_the_crash_dialog_says_where_the_data_is(over: Over, tmp_path: Path, qtbot: QtBot) -> None:
    """Our mistake is called ours, and what was typed is in the vault."""
    create_vault(tmp_path).lock()
    with over(tmp_path) as window:
        dialog = CrashDialog(window, window.theme, "regel 1", is_safe=True)
        qtbot.addWidget(dialog)
        texts = [label.text() for label in dialog.findChildren(QLabel)]
        assert any("Wat u typte, is bewaard in de kluis." in text for text in texts)
        assert any("een fout in Draagwijzer, niet van u" in text for text in texts)


def test_a_second_mistake_does_not_hide_the_first(
    over: Over, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When saving goes wrong as well, the dialog still comes, and promises no more than is so."""
    create_vault(tmp_path).lock()
    said: list[str] = []

    def fail(_door: object) -> None:
        raise ZeroDivisionError

    def close_dialog() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CrashDialog)
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.accept()

    monkeypatch.setattr(Door, "keep_drafts", fail)
    with over(tmp_path) as window:
        QTimer.singleShot(0, close_dialog)
        show_crash(window, window.theme, ValueError())
    assert "Alles tot uw laatste invoer staat in de kluis." in " ".join(said)
    assert "bewaard" not in " ".join(said)
