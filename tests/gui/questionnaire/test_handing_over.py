"""A lock while a carer has the laptop, what is typed on the last screen, and what is told aloud."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from screening.storage.errors import DiskFull
from tests.gui.questionnaire.answering import (
    burden_of,
    focus,
    measured,
    page_of,
    press,
    questions,
    tap,
    visible_texts,
)
from tests.gui.questionnaire.test_taking_over import PIN, hand_in, set_pin
from tests.gui.visit.opening import Table, click, settle
from tests.support.vaults import PASSPHRASE
from tests.support.windows import unlock
from ui.questionnaire import locked_note, take_over_card
from ui.questionnaire import page as questionnaire_page
from ui.questionnaire.locked_note import LockedNote
from ui.vault.recover_page import RecoverPage
from ui.vault.unlock_page import UnlockPage


@pytest.mark.parametrize("frames", ["nl", "ar"])
def test_a_lock_keeps_the_screen(table: Table, frames: str) -> None:
    """A carer reads that nothing is lost, in the language from before; nothing else is offered."""
    with questions(table, alone=True) as (window, _):
        tap(window, "Ja")
        window.go(replace(window.place, frames=frames))
        settle(window)
        window.lock("De kluis ging op slot omdat u even weg was.")
        assert window.isFullScreen()
        door = window.page
        assert isinstance(door, UnlockPage)
        note = door.findChild(LockedNote)
        assert note is not None
        assert ("Uw antwoorden zijn bewaard." in note.text.text()) is (frames == "nl")
        assert note.isRightToLeft() is (frames == "ar")
        texts = " ".join(visible_texts(door))
        for word in (str(table.folder).lower(), "even weg was", "vergeten"):
            assert word not in texts
        assert QCoreApplication.translate("StatementView", "Sla over") == "Sla over"
        unlock(window)
        settle(window)
        assert page_of(window).statement_view.bar.value() == 2
        assert window.isFullScreen()
        press(window, Qt.Key.Key_Escape)
        hand_in(window, PASSPHRASE)
        assert not window.isFullScreen()


def test_who_has_lost_the_passphrase_gets_in_while_a_carer_was_alone(table: Table) -> None:
    """After a wrong try the recovery key is offered; back leads to the same sober door."""
    with questions(table, alone=True) as (window, _):
        window.lock()
        door = window.page
        assert isinstance(door, UnlockPage)
        assert not door.forgotten_button.isVisible()
        QTest.keyClicks(door.passphrase, "dit is niet het goede")
        QTest.keyClick(door.passphrase, Qt.Key.Key_Return)
        settle(window)
        click(window, door.forgotten_button)
        recover = window.page
        assert isinstance(recover, RecoverPage)
        assert window.isFullScreen()
        click(window, recover.back_button)
        again = window.page
        assert isinstance(again, UnlockPage)
        assert again.findChild(LockedNote) is not None
        assert not again.forgotten_button.isVisible()


def test_what_is_typed_after_a_pause_goes_to_the_line(table: Table) -> None:
    """A PIN with Enter takes over, and so does a passphrase with spaces; neither goes on."""
    set_pin(table)
    for secret in (PIN, PASSPHRASE):
        with questions(table, alone=True) as (window, page):
            press(window, Qt.Key.Key_Escape)
            assert page.hand_over_view.resume_button.hasFocus()
            for sign in secret:
                QTest.keyClicks(focus(), sign)
            assert page.view is page.hand_over_view
            assert page.hand_over_view.passphrase.text() == secret
            press(window, Qt.Key.Key_Return)
            burden_of(window)
    assert measured(table).answers == {}


def test_what_is_refused_is_told_aloud(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that was not stored, an empty line, a wrong PIN, and a lock."""
    set_pin(table)
    said: list[str] = []
    for module in (take_over_card, questionnaire_page, locked_note):
        monkeypatch.setattr(module, "announce", lambda _widget, text: said.append(text))
    with questions(table, alone=True) as (window, page):
        page.refuse(DiskFull())
        assert [text[:30] for text in said] == ["Niet gelukt: Dit is niet bewaa"]
        press(window, Qt.Key.Key_Escape)
        hand_in(window, "")
        hand_in(window, "9174")
        assert said[1:] == [
            "Vul uw pincode of het wachtwoord in.",
            page.hand_over_view.field.error(),
        ]
        assert said[2].startswith("Deze pincode klopt niet.")
        window.lock()
        assert said[3].startswith("Het scherm is even dicht. Uw antwoorden zijn bewaard.")
        assert len(said) == 4
