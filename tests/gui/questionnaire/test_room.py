"""Whether large text and long answers leave the answers whole and in view."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from instruments.model import Choice
from tests.gui.questionnaire.answering import CSI, EDIZ, page_of, press, questions
from tests.gui.visit.opening import Table
from tests.support.house import settle
from ui.places import Place, PlaceName
from ui.questionnaire.answer_buttons import EDGE, AnswerButtons
from ui.questionnaire.taps import TapGuard
from ui.theme import Theme, ThemeMode

LONG = "Antwoord nummer 1: een lange omschrijving van wat dit antwoord precies betekent"


def test_long_answers_go_on_below(qtbot: QtBot, qapp: QApplication) -> None:
    """At 200 % an answer gets the lines it needs, and is never wider than the column."""
    theme = Theme(ThemeMode.LIGHT, 2.0)
    theme.apply(qapp)
    answers = AnswerButtons(theme, TapGuard())
    qtbot.addWidget(answers)
    answers.show_choices([Choice("a", LONG, 0), Choice("b", "Nee", 1)], None)
    answers.resize(700, 600)
    with qtbot.waitExposed(answers):
        answers.show()
    long, short = answers.buttons
    line = long.fontMetrics()
    lines = line.horizontalAdvance(LONG) // (long.width() - 2 * EDGE) + 1
    assert lines > 1
    qtbot.waitUntil(lambda: long.height() >= lines * line.height())
    assert short.height() >= 64
    assert answers.minimumSizeHint().width() <= 700


@pytest.mark.parametrize("instrument_id", [CSI, EDIZ])
def test_the_answers_are_in_view_with_a_help_text(table: Table, instrument_id: str) -> None:
    """At 200 % on 1366x768 what is read scrolls, by keys too, and the answers stay whole."""
    with questions(table, instrument_id, alone=True) as (window, first):
        window.go(
            Place(
                PlaceName.QUESTIONNAIRE,
                measurement_id=first._id,
                alone=True,
                frames="ar",
                helped=True,
            )
        )
        window.theme.set_text_scale(2.0)
        settle(window)
        window.resize(1366, 768)
        settle(window)
        page = page_of(window)
        view = page.statement_view
        for _ in range(len(view._help)):
            assert view.help.isVisible()
            for button in view.answers.buttons:
                assert button.visibleRegion().boundingRect() == button.rect()
            bar = view.area.verticalScrollBar()
            press(window, Qt.Key.Key_PageDown)
            assert bar.value() == bar.maximum()
            press(window, Qt.Key.Key_1)
            settle(window)
        assert page.view is page.end_view


def test_many_answers_scroll_with_the_statement(table: Table) -> None:
    """Where they would leave no room to read, all is reached by scrolling; focus included."""
    with questions(table, EDIZ, alone=True) as (window, page):
        window.theme.set_text_scale(2.0)
        settle(window)
        window.resize(1000, 560)
        settle(window)
        view = page.statement_view
        assert view.area.isAncestorOf(view.answers)
        last = view.answers.buttons[-1]
        view.give_focus(last)
        assert last.visibleRegion().boundingRect() == last.rect()
        window.resize(1366, 768)
        settle(window)
        assert not view.area.isAncestorOf(view.answers)
        assert last.hasFocus()
        assert last.visibleRegion().boundingRect() == last.rect()
