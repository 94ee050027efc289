import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from instruments import catalogue
from tests.gui.questionnaire.answering import (
    CSI,
    EDIZ,
    burden,
    page_of,
    press,
    questions,
    tap,
    visible_texts,
)
from tests.gui.visit.opening import Table, click, settle
from ui.questionnaire.sheet import Sheet

FORBIDDEN = re.compile(r"overbelast|uitslag|score|punt|keer ja|druk er wordt|\b1[0-3]? van 13 keer")


@pytest.mark.parametrize("instrument_id", [CSI, EDIZ])
def test_no_outcome_is_ever_in_sight(table: Table, instrument_id: str) -> None:
    """From the first statement to the last screen nothing tells or hints at a score."""
    own = {item.text.lower() for item in catalogue.load(instrument_id).items}
    with questions(table, instrument_id, alone=True) as (window, page):
        seen: list[str] = []
        for number in range(len(own)):
            seen += visible_texts(window)
            if number < 2:
                click(window, page.statement_view.skip_button)
            else:
                press(window, Qt.Key.Key_1)
        seen += visible_texts(window)
        click(window, page.end_view.finish_button)
        seen += visible_texts(window)
    ours = [text for text in seen if not any(statement in text for statement in own)]
    assert [text for text in ours if FORBIDDEN.search(text)] == []


def test_every_statement_is_shown_to_the_letter_and_read_out(table: Table) -> None:
    """Text, place, progress and focus follow every statement; the note stands beside its own."""
    items = catalogue.load(CSI).items
    with questions(table) as (window, page):
        view = page.statement_view
        assert view.guidance.isVisible()
        assert not view.introduction.isVisible()
        for number, item in enumerate(items, start=1):
            place = f"Stelling {number} van 13"
            assert view.statement.text() == item.text
            assert view.place.text() == place
            assert view.statement.accessibleName() == f"{place}: {item.text}"
            assert view.statement.hasFocus()
            assert view.note() == (item.note or "")
            value = QAccessible.queryAccessibleInterface(view.bar).valueInterface()
            assert value.currentValue() == number
            tap(window, "Nee")
        assert page.end_view.heading.accessibleName() == "Dit waren alle stellingen."
        assert page.end_view.heading.hasFocus()


def test_the_answers_stay_in_place(table: Table) -> None:
    """A note or a long statement does not move the answers under a finger."""
    with questions(table) as (window, page):
        button = page.statement_view.answers.buttons[0]
        places = set()
        for _ in range(13):
            places.add(button.mapTo(window, button.rect().topLeft()).toTuple())
            tap(window, "Nee")
            settle(window)
        assert len(places) == 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("instrument_id", [CSI, EDIZ])
def test_everything_fits(table: Table, qtbot: QtBot, instrument_id: str, scale: float) -> None:
    """At normal and at double size nothing is cut off, and the answers are large."""
    with questions(table, instrument_id, alone=True) as (window, page):
        window.theme.set_text_scale(scale)
        settle(window)
        for _ in catalogue.load(instrument_id).items:
            qtbot.waitUntil(lambda: check_room(page.statement_view))
            assert all(button.height() >= 64 for button in page.statement_view.answers.buttons)
            click(window, page.statement_view.skip_button)
        qtbot.waitUntil(lambda: check_room(page.end_view))
        press(window, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: check_room(page.hand_over_view))


def check_room(sheet: Sheet) -> None:
    """Fail when a text has less room than it needs, or when something sticks out sideways."""
    assert sheet.isVisible()
    assert not sheet.area.horizontalScrollBar().maximum()
    for label in sheet.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width())
    for button in sheet.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()
            assert button.height() >= min(button.sizeHint().height(), button.maximumHeight())
    assert not overlaps(sheet)


def overlaps(sheet: Sheet) -> bool:
    """Return whether two texts or buttons lie over each other."""
    parts: list[QWidget] = [
        widget
        for widget in (*sheet.findChildren(QLabel), *sheet.findChildren(QAbstractButton))
        if widget.isVisible() and sheet.area.isAncestorOf(widget)
    ]
    areas = [
        widget.rect().translated(widget.mapTo(sheet, widget.rect().topLeft())) for widget in parts
    ]
    return any(
        one.intersects(other) for index, one in enumerate(areas) for other in areas[index + 1 :]
    )


def test_long_answers_go_below_each_other(table: Table) -> None:
    """Answers that do not fit side by side stand below each other, and stay whole."""
    with questions(table, EDIZ) as (window, page):
        window.theme.set_text_scale(2.0)
        answers = page.statement_view.answers
        answers.setFixedWidth(600)
        settle(window)
        tops = [button.y() for button in answers.buttons]
        assert tops == sorted(set(tops))
        press(window, Qt.Key.Key_Down, Qt.Key.Key_Up)
        assert answers.buttons[4].hasFocus()


def test_a_finished_questionnaire_opens_no_statement(table: Table) -> None:
    """A place that is remembered from before the end leads to the visit."""
    with burden(table) as (window, page):
        click(window, page.cards[1].rows[CSI].together_button)
        place = window.place
        press(window, *[Qt.Key.Key_N] * 13)
        click(window, page_of(window).end_view.finish_button)
        window.go(place)
        settle(window)
        assert window.place.step is not None
