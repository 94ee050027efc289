"""A damaged journal at the door: what can still be read is offered, and never taken by itself."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.storage.asides import list_asides
from screening.storage.location import JOURNAL_NAME
from screening.workspace import Workspace
from tests.gui.shell.test_restoring import restore_button
from tests.support.clock import FakeClock
from tests.support.flip_bytes import FRAME, read_files
from tests.support.vaults import CHEAP, PASSPHRASE, create_vault
from tests.support.windows import unlock, window_over
from tests.unit.storage.salvaging import flip, spoil
from ui.caseload.page import CaseloadPage
from ui.components.notice import Notice, NoticeKind
from ui.main_window import MainWindow
from ui.vault.recover_page import RecoverPage
from ui.vault.salvage_card import SalvageCard
from ui.vault.unlock_page import UnlockPage

LEFT = Qt.MouseButton.LeftButton
NEW = "een heel ander zinnetje"


def make(folder: Path, clock: FakeClock, damage: Callable[[bytes, int], bytes]) -> tuple[Path, str]:
    """Make a vault whose journal is damaged in its last entries; return it and its recovery key."""
    workspace = create_vault(folder, clock)
    recovery_key = workspace.keys.make_recovery_key(PASSPHRASE)
    for number in range(4):
        workspace.dossiers.create(f"Dossier {number}")
    files = read_files(folder)
    workspace.lock()
    journal = files[JOURNAL_NAME]
    ends = [at for at in range(32, len(journal), FRAME) if any(journal[at + 4 : at + 8])]
    for name, content in {**files, JOURNAL_NAME: damage(journal, ends[-3])}.items():
        (folder / name).write_bytes(content)
    return folder, recovery_key


@pytest.fixture
def made(tmp_path: Path, clock: FakeClock) -> tuple[Path, str]:
    """A vault of which the last entries can no longer be read, and its recovery key."""
    return make(tmp_path / "kluis", clock, spoil)


@pytest.fixture
def folder(made: tuple[Path, str]) -> Path:
    """The folder of that vault."""
    return made[0]


def card(window: MainWindow) -> SalvageCard | None:
    """Return the offer at the door, when it is there."""
    assert window.page is not None
    return window.page.findChild(SalvageCard)


def notice(window: MainWindow) -> tuple[str, str]:
    """Return the kind of the message in the bar and the word above it."""
    (shown,) = (each for each in window.message_bar.findChildren(Notice) if each.isVisible())
    return shown.property("notice"), shown.word()


def test_the_door_offers_what_can_still_be_read(locked: MainWindow, folder: Path) -> None:
    """The files are kept, the vault opens, and the bar says from when something may be missing."""
    before = read_files(folder)
    assert card(locked) is None
    unlock(locked)
    page = locked.page
    assert isinstance(page, UnlockPage)
    assert page.trouble is not None
    assert JOURNAL_NAME in page.trouble.text()
    assert restore_button(locked) is not None
    assert read_files(folder) == before
    offer = card(locked)
    assert offer is not None
    assert offer.isVisible()
    QTest.mouseClick(offer.button, LEFT)
    locked.operations.drain()
    assert isinstance(locked.page, CaseloadPage)
    assert locked.page.model.rowCount() == 1
    assert "kan ontbreken" in locked.message_bar.text()
    assert notice(locked) == (NoticeKind.ATTENTION, "Let op")
    (aside,) = list_asides(folder)
    assert read_files(aside.folder) == before


def test_that_nothing_was_lost_is_no_warning(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FakeClock
) -> None:
    """A vault that was mended whole is told of in the colour and the words of good news."""
    folder, _ = make(tmp_path / "heel", clock, lambda journal, at: flip(journal, at + 24 + 77))
    with window_over(qtbot, qapp, folder, clock) as window:
        unlock(window)
        offer = card(window)
        assert offer is not None
        QTest.mouseClick(offer.button, LEFT)
        window.operations.drain()
        assert isinstance(window.page, CaseloadPage)
        assert window.page.model.rowCount() == 4
        assert "alles wat u had ingevoerd" in window.message_bar.text()
        assert notice(window) == (NoticeKind.INFO, "Goed om te weten")


def test_nothing_is_salvaged_with_another_passphrase(locked: MainWindow, folder: Path) -> None:
    """Neither without one: it is asked as always, and pressing Open does not salvage."""
    before = read_files(folder)
    unlock(locked)
    offer, page = card(locked), locked.page
    assert offer is not None
    assert isinstance(page, UnlockPage)
    page.passphrase.clear()
    QTest.mouseClick(offer.button, LEFT)
    assert page.field.error() == "Vul het wachtwoord in."
    QTest.keyClicks(page.passphrase, NEW)
    QTest.mouseClick(offer.button, LEFT)
    locked.operations.drain()
    assert page.field.error().startswith("Dit wachtwoord past niet")
    page.passphrase.clear()
    unlock(locked)
    assert locked.page is page
    assert {name: read_files(folder)[name] for name in before} == before
    assert list_asides(folder) == ()


def test_a_recovery_key_leads_to_the_same_offer(
    locked: MainWindow, made: tuple[Path, str], clock: FakeClock
) -> None:
    """With the new passphrase the vault opens afterwards."""
    folder, recovery_key = made
    assert isinstance(locked.page, UnlockPage)
    QTest.mouseClick(locked.page.forgotten_button, LEFT)
    page = locked.page
    assert isinstance(page, RecoverPage)
    page.fields.recovery_key.setText(recovery_key)
    page.fields.passphrase.setText(NEW)
    page.fields.repeated.setText(NEW)
    QTest.mouseClick(page.open_button, LEFT)
    locked.operations.drain()
    offer = card(locked)
    assert offer is not None
    assert restore_button(locked) is not None
    QTest.mouseClick(offer.button, LEFT)
    locked.operations.drain()
    assert isinstance(locked.page, CaseloadPage)
    locked.close()
    Workspace.open(folder, NEW, clock=clock, cost=CHEAP).lock()
