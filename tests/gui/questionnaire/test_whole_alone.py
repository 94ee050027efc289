"""A whole self-completion, with one kind of input from the first statement to the take-over."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from instruments import catalogue
from tests.gui.questionnaire.answering import (
    EDIZ,
    burden,
    burden_of,
    focus,
    measured,
    page_of,
    press,
    questions,
    tap,
)
from tests.gui.visit.opening import Table, click, settle
from tests.support.vaults import PASSPHRASE

PIN = "4719"


def answers_of(table: Table) -> list[str | None]:
    """Return what the vault holds, in the order of the statements."""
    answers = measured(table, EDIZ).answers
    return [answers.get(item.key) for item in catalogue.load(EDIZ).items]


def test_by_keyboard_only(table: Table) -> None:
    """Larger text, answers by digit and arrow, back, skip, the end, and the PIN; never a mouse."""
    with table.vault() as workspace:
        workspace.pins.set_pin(PASSPHRASE, PIN)
    key = Qt.Key
    with burden(table) as (window, page):
        page.cards[1].rows[EDIZ].alone_button.setFocus()
        press(window, key.Key_Space)
        view = page_of(window).statement_view
        press(window, *[key.Key_Tab] * 20)
        while focus() is not view.look_button:
            press(window, key.Key_Tab)
        press(window, key.Key_Space, key.Key_Tab)
        while focus() is not view.look.larger_button:
            press(window, key.Key_Tab)
        press(window, key.Key_Space)
        assert window.theme.text_scale == 1.25
        press(window, key.Key_1, key.Key_5)
        while focus() is not view.back_button:
            press(window, key.Key_Tab)
        press(window, key.Key_Return)
        press(window, key.Key_4, key.Key_Right, key.Key_Right, key.Key_Return)
        while focus() is not view.skip_button:
            press(window, key.Key_Tab)
        press(window, key.Key_Return)
        press(window, *[key.Key_2] * 5)
        press(window, key.Key_Tab, key.Key_Return)
        assert page_of(window).view is page_of(window).hand_over_view
        QTest.keyClicks(focus(), PIN)
        press(window, key.Key_Return)
        burden_of(window)
        assert window.theme.text_scale == 1.0
    assert answers_of(table) == ["strong_no", "yes", "no", None, *["no"] * 5]


def test_by_mouse_only(table: Table) -> None:
    """Larger text, taps, back, skip, a pause and the end; only the passphrase is typed."""
    with questions(table, EDIZ, alone=True) as (window, page):
        view = page.statement_view
        click(window, view.look_button)
        click(window, view.look.larger_button)
        tap(window, "Nee!")
        tap(window, "Ja!")
        click(window, view.back_button)
        tap(window, "Ja")
        click(window, view.skip_button)
        click(window, view.pause_button)
        click(window, page.hand_over_view.resume_button)
        for _ in range(6):
            tap(window, "Nee")
        click(window, page.end_view.finish_button)
        line = page.hand_over_view.passphrase
        QTest.keyClicks(line, PASSPHRASE)
        click(window, page.hand_over_view.open_button)
        settle(window)
        burden_of(window)
    assert answers_of(table) == ["strong_no", "yes", None, *["no"] * 6]
