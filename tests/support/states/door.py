"""The pages before a vault is open, also those that are only come by on the way."""

from collections.abc import Iterator

from tests.support.house import House, settle
from tests.support.states.click import click
from tests.support.vaults import PASSPHRASE
from ui.main_window import MainWindow
from ui.vault.create_page import CreatePage
from ui.vault.restore_page import RestorePage


def open_restoring(window: MainWindow, _house: House) -> Iterator[str]:
    """Lock the vault, and show how a copy is put back."""
    window.lock()
    window.backups.restore_asked.emit(None)
    settle(window)
    assert isinstance(window.page, RestorePage)
    yield "restore"


def make_vault(window: MainWindow) -> Iterator[str]:
    """Make a vault in an empty folder, and yield what each page on the way is called."""
    page = window.page
    assert isinstance(page, CreatePage)
    yield "create"
    for line in (page.passphrase, page.repeated):
        line.setText(PASSPHRASE)
    click(window, page.create_button)
    yield "recovery key"
