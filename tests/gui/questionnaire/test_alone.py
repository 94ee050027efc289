import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.questionnaire.answering import (
    CSI,
    KEYS,
    burden_of,
    focus,
    measured,
    page_of,
    place_of,
    press,
    questions,
    tap,
)
from tests.gui.visit.opening import Table, click, settle
from tests.support.vaults import PASSPHRASE
from ui.main_window import MainWindow
from ui.questionnaire.page import QuestionnairePage
from ui.vault.unlock_page import UnlockPage

ESCAPES = (
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier),
)


def try_to_escape(window: MainWindow, page: QuestionnairePage) -> None:
    """Press everything that leads somewhere elsewhere in the app, and stay."""
    for key, modifier in ESCAPES:
        press(window, key, modifier=modifier)
        assert window.page is page
        assert not window.top_bar.isVisible()
        assert page.isAncestorOf(focus())


def hand_in(window: MainWindow, passphrase: str) -> None:
    """Type a passphrase on the last screen and press Enter."""
    field = page_of(window).hand_over_view.passphrase
    field.setFocus()
    QTest.keyClicks(field, passphrase)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)


def test_only_the_passphrase_leads_out(table: Table) -> None:
    """No key leaves the page; a pause asks for the passphrase, and a wrong one is refused."""
    with questions(table, alone=True) as (window, page):
        tap(window, "Ja")
        try_to_escape(window, page)
        assert page.view is page.hand_over_view
        assert page.hand_over_view.thanks.text().startswith("Dank u wel. Geef de laptop terug")
        try_to_escape(window, page)
        hand_in(window, "")
        assert page.hand_over_view.field.error() == "Vul het wachtwoord in."
        hand_in(window, "dit is niet het goede")
        assert page.hand_over_view.field.error().startswith("Dit wachtwoord past niet")
        assert page_of(window) is page
        page.hand_over_view.passphrase.clear()
        hand_in(window, PASSPHRASE)
        assert burden_of(window).isVisible()
        assert window.top_bar.isVisible()


def test_wrong_tries_of_who_answers_alone_are_slowed(table: Table) -> None:
    """The screen says how long to wait; going on with the statements is possible meanwhile."""
    with questions(table, alone=True) as (window, page):
        click(window, page.statement_view.pause_button)
        view = page.hand_over_view
        for _ in range(3):
            view.passphrase.clear()
            hand_in(window, "dit is niet het goede")
        assert view.wait.isVisible()
        assert not view.open_button.isEnabled()
        view.passphrase.clear()
        hand_in(window, PASSPHRASE)
        assert page_of(window) is page
        assert view.resume_button.isEnabled()
        assert window.workspace is not None
        lines = [row[1] for row in window.workspace.vault.log()]
        assert lines.count("try passphrase") == 3


def test_a_pause_can_be_taken_back(table: Table) -> None:
    """Who paused by accident goes on at the same statement, without the passphrase."""
    with questions(table, alone=True) as (window, page):
        tap(window, "Nee")
        click(window, page.statement_view.pause_button)
        click(window, page.hand_over_view.resume_button)
        assert place_of(window) == "Stelling 2 van 13"
        assert page.statement_view.statement.hasFocus()


def test_the_end_asks_for_the_passphrase_too(table: Table) -> None:
    """After "Klaar" nothing can be answered any more, and only the consultant gets further."""
    with questions(table, alone=True) as (window, page):
        press(window, *[Qt.Key.Key_J] * 13)
        click(window, page.end_view.finish_button)
        assert page.view is page.hand_over_view
        assert not page.hand_over_view.resume_button.isVisible()
        try_to_escape(window, page)
        hand_in(window, PASSPHRASE)
        assert burden_of(window).cards[1].rows[CSI].notice is not None
    assert len(measured(table).answers) == 13


@pytest.mark.parametrize("answered", [3, 13])
def test_a_lock_does_not_open_a_way_out(table: Table, answered: int) -> None:
    """After locking and unlocking the carer is where the carer was, and still alone."""
    with questions(table, alone=True) as (window, page):
        press(window, *[Qt.Key.Key_N] * answered)
        if page.view is page.end_view:
            click(window, page.end_view.finish_button)
        window.lock()
        unlock = window.page
        assert isinstance(unlock, UnlockPage)
        QTest.keyClicks(unlock.passphrase, PASSPHRASE)
        QTest.keyClick(unlock.passphrase, Qt.Key.Key_Return)
        settle(window)
        again = page_of(window)
        press(window, Qt.Key.Key_Escape)
        assert again.view is again.hand_over_view


def test_closing_the_window_alone_loses_nothing(table: Table) -> None:
    """Closing is allowed: it locks the vault with every answer in it."""
    with questions(table, alone=True) as (window, _):
        tap(window, "Ja")
        window.close()
        assert not window.is_open
    assert measured(table).answers == {KEYS[0]: "yes"}


def test_together_a_pause_needs_no_passphrase(table: Table) -> None:
    """With the consultant beside it, Escape leads straight back."""
    with questions(table) as (window, _):
        press(window, Qt.Key.Key_Escape)
        assert burden_of(window).isVisible()
