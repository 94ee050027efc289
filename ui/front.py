"""Which page stands at the door: the one that opens a vault, or the one that makes it."""

from collections.abc import Callable
from pathlib import Path

from screening.errors import ExpectedError
from screening.storage.location import is_being_restored, lacks_key
from ui.theme import Theme
from ui.vault.front_page import FrontPage


def make_front(
    theme: Theme, folder: Path, has_vault: Callable[[Path], bool], hint: str
) -> FrontPage:
    """Return the page for a folder; what is wrong with the folder stands on it.

    Args:
        theme: the look.
        folder: where the vault is or will be.
        has_vault: tells whether it is there.
        hint: a sentence on the unlock page, such as why the vault was locked.
    """
    problem: ExpectedError | None = None
    try:
        if is_being_restored(folder):
            from screening.storage.restore import finish_restore

            finish_restore(folder)
        if has_vault(folder):
            from ui.vault.unlock_page import UnlockPage

            return UnlockPage(theme, folder, hint)
        if lacks_key(folder):
            from screening.storage.errors import KeyFileMissing

            problem = KeyFileMissing()
    except ExpectedError as error:
        problem = error
    from ui.vault.create_page import CreatePage

    page = CreatePage(theme, folder)
    if problem is not None:
        page.show_problem(problem)
    return page
