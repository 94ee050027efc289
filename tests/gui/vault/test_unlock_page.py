"""The page of a locked vault: slowed tries, the key file, and the way for who forgot."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.storage.errors import VaultInUse, WrongPassphrase
from screening.storage.tries import SlowedTries
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import CHEAP, PASSPHRASE
from ui.caseload.page import CaseloadPage
from ui.main_window import MainWindow
from ui.theme import Theme, ThemeMode
from ui.vault.recover_page import RecoverPage
from ui.vault.unlock_page import UnlockPage

LEFT = Qt.MouseButton.LeftButton
NEW = "een heel ander zinnetje"


class Watch:
    """A clock in seconds that tests own."""

    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        """Return the moment."""
        return self.now


@pytest.fixture
def watch() -> Watch:
    """The clock of the wrong tries."""
    return Watch()


@pytest.fixture
def make_page(qtbot: QtBot, qapp: QApplication, watch: Watch) -> Callable[[], UnlockPage]:
    """Show unlock pages that share the wrong tries, as those of one window do."""
    theme = Theme(ThemeMode.LIGHT)
    theme.apply(qapp)
    tries = SlowedTries(watch)

    def make() -> UnlockPage:
        page = UnlockPage(theme, Path("kluis"), tries)
        qtbot.addWidget(page)
        page.show()
        return page

    return make


def _fail(page: UnlockPage, times: int) -> None:
    for _ in range(times):
        page.show_problem(WrongPassphrase())


def test_after_three_wrong_tries_the_page_counts_down(
    make_page: Callable[[], UnlockPage], watch: Watch, qtbot: QtBot
) -> None:
    """A calm sentence, no try meanwhile, and then the button is back; typing goes on."""
    page = make_page()
    asked: list[object] = []
    page.asked.connect(asked.append)
    _fail(page, 2)
    assert page.open_button.isEnabled()
    assert not page.wait.isVisible()
    _fail(page, 2)
    assert "Over 2 seconden kunt u het weer proberen." in page.wait.text()
    assert "nooit voorgoed op slot" in page.wait.text()
    QTest.keyClicks(page.passphrase, PASSPHRASE)
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    assert page.passphrase.text() == PASSPHRASE
    assert asked == []
    watch.now += 1.5
    qtbot.waitUntil(lambda: "Over 1 seconde kunt" in page.wait.text())
    watch.now += 0.5
    qtbot.waitUntil(page.open_button.isEnabled)
    assert not page.wait.isVisible()
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    assert len(asked) == 1


def test_the_wait_goes_on_at_the_next_page(
    make_page: Callable[[], UnlockPage], watch: Watch
) -> None:
    """Going to the recovery key and back does not make tries free."""
    _fail(make_page(), 5)
    page = make_page()
    assert page.wait.isVisible()
    assert not page.open_button.isEnabled()
    watch.now += 4
    assert make_page().open_button.isEnabled()


def test_what_is_no_wrong_passphrase_is_not_counted(make_page: Callable[[], UnlockPage]) -> None:
    """Whoever has the vault open elsewhere need not wait."""
    page = make_page()
    for _ in range(5):
        page.show_problem(VaultInUse())
    assert page.open_button.isEnabled()


def test_what_is_not_about_the_passphrase_stands_apart(make_page: Callable[[], UnlockPage]) -> None:
    """Above the card, with the passphrase unblamed; the next try takes it away."""
    page = make_page()
    page.passphrase.setText(PASSPHRASE)
    page.show_problem(VaultInUse())
    assert page.trouble is not None
    assert page.trouble.isVisible()
    assert page.trouble.y() < page._card.y()
    assert "al in gebruik" in page.trouble.text()
    assert page.field.error() == ""
    QTest.mouseClick(page.open_button, LEFT)
    assert page.trouble is None


def _type(window: MainWindow, passphrase: str) -> None:
    page = window.page
    assert isinstance(page, UnlockPage)
    page.passphrase.clear()
    QTest.keyClicks(page.passphrase, passphrase)
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    window.operations.drain()


def test_the_right_passphrase_forgets_the_wrong_tries(locked: MainWindow) -> None:
    """In the real window: two wrong, one right, and after a lock the tries are free again."""
    for _ in range(2):
        _type(locked, NEW)
    _type(locked, PASSPHRASE)
    assert isinstance(locked.page, CaseloadPage)
    locked.lock()
    for _ in range(2):
        _type(locked, NEW)
    assert isinstance(locked.page, UnlockPage)
    assert locked.page.open_button.isEnabled()
    _type(locked, NEW)
    assert isinstance(locked.page, UnlockPage)
    assert not locked.page.open_button.isEnabled()


@pytest.fixture
def recovery_key(folder: Path, clock: FakeClock) -> str:
    """The recovery key of the vault in the folder."""
    workspace = Workspace.open(folder, PASSPHRASE, clock=clock, cost=CHEAP)
    text = workspace.keys.make_recovery_key(PASSPHRASE)
    workspace.keys.confirm_recovery_key()
    workspace.lock()
    return text


@pytest.fixture
def recover(recovery_key: str, locked: MainWindow) -> RecoverPage:
    """The page for the recovery key, by the button of who forgot the passphrase."""
    assert recovery_key
    page = locked.page
    assert isinstance(page, UnlockPage)
    QTest.mouseClick(page.forgotten_button, LEFT)
    assert isinstance(locked.page, RecoverPage)
    return locked.page


def test_the_recovery_key_leads_in_with_a_new_passphrase(
    locked: MainWindow, recovery_key: str, recover: RecoverPage, folder: Path, clock: FakeClock
) -> None:
    """Typed in small letters without hyphens; afterwards the new passphrase opens the vault."""
    QTest.keyClicks(recover.fields.recovery_key, recovery_key.lower().replace("-", ""))
    QTest.keyClick(recover.fields.recovery_key, Qt.Key.Key_Return)
    assert recover.fields.recovery_key.text() == recovery_key
    QTest.keyClicks(recover.fields.passphrase, NEW)
    QTest.keyClicks(recover.fields.repeated, NEW)
    QTest.keyClick(recover.fields.repeated, Qt.Key.Key_Return)
    locked.operations.drain()
    assert isinstance(locked.page, CaseloadPage)
    locked.close()
    Workspace.open(folder, NEW, clock=clock, cost=CHEAP).lock()


def test_a_typing_error_is_named_when_the_field_is_left(
    recovery_key: str, recover: RecoverPage
) -> None:
    """The sentence names the group, and goes away while it is mended."""
    groups = recovery_key.split("-")
    groups[4] = groups[4][:-1] + ("2" if groups[4][-1] != "2" else "3")
    QTest.keyClicks(recover.fields.recovery_key, " ".join(groups))
    recover.fields.passphrase.setFocus()
    assert recover.fields.key_field.error().startswith("In groep 5 zit een typefout.")
    recover.fields.recovery_key.setFocus()
    QTest.keyClick(recover.fields.recovery_key, Qt.Key.Key_Backspace)
    assert not recover.fields.key_field.error()


def test_what_will_not_do_is_said_at_its_field(
    locked: MainWindow, recovery_key: str, recover: RecoverPage
) -> None:
    """An empty key, a short passphrase, another one below it, and the key of another vault."""
    QTest.mouseClick(recover.open_button, LEFT)
    assert recover.fields.key_field.error().startswith("Groep 1 ontbreekt nog.")
    recover.fields.recovery_key.setText(recovery_key)
    QTest.keyClicks(recover.fields.passphrase, "kort")
    QTest.mouseClick(recover.open_button, LEFT)
    assert recover.fields.passphrase_field.error().startswith("Dit wachtwoord is te kort.")
    recover.fields.passphrase.setText(NEW)
    QTest.mouseClick(recover.open_button, LEFT)
    assert recover.fields.repeated_field.error().startswith("Dit is niet hetzelfde wachtwoord.")
    recover.fields.repeated.setText(NEW)
    recover.fields.recovery_key.setText(OTHER_KEY)
    QTest.mouseClick(recover.open_button, LEFT)
    locked.operations.drain()
    assert locked.page is recover
    assert recover.fields.key_field.error().startswith(
        "Deze herstelsleutel past niet op deze kluis."
    )
    assert recover.open_button.isEnabled()


OTHER_KEY = "00001-00002-00003-00004-00005-00006-00007"
"""A well formed recovery key that no vault here has."""


def test_the_way_back_leads_to_the_passphrase(locked: MainWindow, recover: RecoverPage) -> None:
    """Whoever remembers it after all goes on as usual."""
    QTest.mouseClick(recover.back_button, LEFT)
    assert isinstance(locked.page, UnlockPage)
    _type(locked, PASSPHRASE)
    assert isinstance(locked.page, CaseloadPage)


def test_a_key_file_is_asked_for_and_remembered_until_the_app_ends(
    folder: Path, clock: FakeClock, tmp_path: Path, locked: MainWindow
) -> None:
    """First the sentence that it is needed, then the choice; after a lock it is still known."""
    stick = tmp_path / "stick"
    stick.mkdir()
    workspace = Workspace.open(folder, PASSPHRASE, clock=clock, cost=CHEAP)
    path = workspace.keys.add_key_file(PASSPHRASE, stick)
    workspace.lock()
    # This page was made before the vault asked for a key file, so it learns it by trying.
    _type(locked, PASSPHRASE)
    page = locked.page
    assert isinstance(page, UnlockPage)
    assert page.key_file is not None
    assert "sleutelbestand" in page.key_file.field.error()
    assert page.field.error() == ""
    assert page.key_file.browse_button.hasFocus()
    locked.messages.answer_files = lambda: None
    QTest.mouseClick(page.key_file.browse_button, LEFT)
    assert page.key_file.path is None
    locked.messages.answer_files = lambda: path
    QTest.mouseClick(page.key_file.browse_button, LEFT)
    assert page.key_file.line.text() == path.name
    assert page.key_file.field.error() == ""
    assert page.passphrase.hasFocus()
    QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
    locked.operations.drain()
    assert isinstance(locked.page, CaseloadPage)
    locked.lock()
    again = locked.page
    assert isinstance(again, UnlockPage)
    assert again.key_file is not None
    assert again.key_file.path == path
    _type(locked, PASSPHRASE)
    assert isinstance(locked.page, CaseloadPage)
