import csv
import hashlib
import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.log.conftest import settle
from tests.support.clock import FakeClock
from tests.support.vaults import PASSPHRASE, open_vault
from tests.support.windows import close
from ui.log.export_card import LogExportCard
from ui.log.page import LogPage
from ui.main_window import MainWindow

Show = Callable[[], LogPage]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder to save in."""
    folder = tmp_path / "uit"
    folder.mkdir()
    return folder


@pytest.fixture
def card(show_log: Show, out: Path) -> LogExportCard:
    """The form, opened by its button."""
    page = show_log()
    QTest.mouseClick(page.save_button, LEFT)
    assert page.export_card is not None
    assert not page.save_button.isVisible()
    page.export_card.file.folder.set_folder(out)
    return page.export_card


def save(window: MainWindow, card: LogExportCard) -> None:
    """Press the button and wait."""
    QTest.mouseClick(card.file.save_button, LEFT)
    settle(window)


def read_rows(table: bytes) -> list[list[str]]:
    """Return the cells of a table as a spreadsheet reads them."""
    return list(csv.reader(io.StringIO(table.decode("utf-8-sig")), delimiter=";"))


def test_the_log_leaves_as_a_protected_file_and_that_is_noted(
    locked: MainWindow, card: LogExportCard, out: Path, folder: Path, clock: FakeClock
) -> None:
    """The table is inside, the register knows for whom, and the log has one more line."""
    QTest.keyClicks(card.recipient, "De privacy officer")
    passphrase = card.file.passphrase.text()
    save(locked, card)
    (path,) = out.iterdir()
    assert path.name == "logboek-2026-02-20.pdf"
    assert path.name in card.file.saved.text()
    assert isinstance(locked.page, LogPage)
    assert locked.page.model.line(0).action == "Logboek opgeslagen"  # type: ignore[union-attr]
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=passphrase) as document:
        assert document.encryption.R == 6
        rows = read_rows(document.attachments["logboek.csv"].get_file().read_bytes())
    assert [row[8] for row in rows] == [
        "actie",
        "view log",
        "open vault",
        "lock vault",
        "create vault",
    ]
    close(locked)
    workspace = open_vault(folder, clock)
    (export,) = workspace.log_exports.exports()
    assert (export.recipient, export.kind) == ("De privacy officer", "log")
    assert export.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    workspace.lock()


def test_the_page_tells_what_left_the_vault(
    locked: MainWindow, card: LogExportCard, out: Path
) -> None:
    """What, for whom and when, the latest first; nobody is asked for whom a recovery sheet is."""
    page = locked.page
    assert isinstance(page, LogPage)
    assert not page.exports.isVisible()
    QTest.keyClicks(card.recipient, "De privacy officer")
    save(locked, card)
    assert page.exports.isVisible()
    keys = page.context.workspace.keys
    page.context.workspace.sheets.save(keys.make_recovery_key(PASSPHRASE), out)
    page.reload()
    settle(locked)
    assert [line.what.text() for line in page.exports.lines] == [
        "Blad met de herstelsleutel",
        "Logboek, voor: De privacy officer",
    ]
    line = page.exports.lines[1]
    assert line.moment.text().startswith("20 februari 2026 om ")
    digest = hashlib.sha256((out / "logboek-2026-02-20.pdf").read_bytes()).hexdigest()
    assert line.digest.text() == f"Vingerafdruk: {digest[:4]} {digest[4:8]} {digest[8:12]} …"
    assert "De privacy officer" in line.accessibleName()


def test_a_bare_table_is_possible_and_says_what_that_means(
    locked: MainWindow, card: LogExportCard, out: Path
) -> None:
    """No passphrase is asked; the words say that anyone can read it."""
    assert "alleen met het wachtwoord" in card.explanation.text()
    QTest.mouseClick(card.form.buttons[1], LEFT)
    assert not card.file.passphrase_field.isVisible()
    assert "iedereen kan lezen" in card.explanation.text()
    save(locked, card)
    (path,) = out.iterdir()
    assert path.suffix == ".csv"
    rows = read_rows(path.read_bytes())
    assert rows[0][:3] == ["regel", "moment (UTC)", "wat"]
    assert rows[-1][2] == "Kluis gemaakt"
    assert len(rows[-1][9]) == 64


@pytest.mark.parametrize("place", ["", "weg"])
def test_a_folder_that_cannot_be_used_is_said_there(
    locked: MainWindow, card: LogExportCard, out: Path, place: str
) -> None:
    """And the button works again."""
    card.file.folder.line.setText(str(out / place) if place else "ergens")
    save(locked, card)
    assert card.file.folder_field.error()
    assert not card.file.saved.isVisible()
    card.file.folder.set_folder(out)
    save(locked, card)
    assert not card.file.folder_field.error()
    assert card.file.saved.isVisible()


def test_a_short_passphrase_is_said_at_its_field(
    locked: MainWindow, card: LogExportCard, out: Path
) -> None:
    """Nothing is written."""
    card.file.passphrase.setText("kort")
    save(locked, card)
    assert card.file.passphrase_field.error().startswith("Dit wachtwoord is te kort.")
    assert list(out.iterdir()) == []


def test_the_copied_passphrase_goes_with_the_form(locked: MainWindow, card: LogExportCard) -> None:
    """Escape closes it, empties the clipboard, and the button is back."""
    QTest.mouseClick(card.file.copy_button, LEFT)
    assert QApplication.clipboard().text() == card.file.passphrase.text()
    assert card.file.copied.isVisible()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert QApplication.clipboard().text() == ""
    assert isinstance(locked.page, LogPage)
    assert locked.page.save_button.hasFocus()
