import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from instruments import catalogue
from tests.gui.questionnaire.answering import (
    CSI,
    EDIZ,
    KEYS,
    burden,
    burden_of,
    measured,
    page_of,
    place_of,
    press,
    questions,
    tap,
)
from tests.gui.visit.opening import Table, click, settle
from tests.support.households import load_case
from ui.questionnaire.taps import TapGuard

LABELS = {"yes": "Ja", "no": "Nee"}


def press_mouse(widget: QWidget, moment: int) -> None:
    """Press and release the mouse in the middle of a widget, at a moment in milliseconds."""
    middle = QPointF(widget.rect().center())
    for kind, held in (
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        event = QMouseEvent(
            kind,
            middle,
            widget.mapToGlobal(middle),
            Qt.MouseButton.LeftButton,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        event.setTimestamp(moment)
        QApplication.sendEvent(widget, event)


def press_key_at(widget: QWidget, moment: int) -> None:
    """Press J at a moment in milliseconds."""
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "j")
    event.setTimestamp(moment)
    QApplication.sendEvent(widget, event)


def test_a_whole_csi_by_mouse(table: Table) -> None:
    """Thirteen taps and "Klaar" give exactly these answers, on disk, and a result in words."""
    case = load_case("jansen")["visits"][0]["measurements"][2]
    assert (case["carer"], case["instrument"]) == ("marja", CSI)
    with questions(table) as (window, page):
        for item in catalogue.load(CSI).items:
            assert page.statement_view.statement.text() == item.text
            tap(window, LABELS[case["answers"][item.key]])
        assert page.view is page.end_view
        assert page.end_view.skipped.isHidden()
        click(window, page.end_view.finish_button)
        notice = burden_of(window).cards[1].rows[CSI].notice
        assert notice is not None
        assert notice.text().startswith("4 van 13 keer ja.")
    stored = measured(table)
    assert stored.answers == case["answers"]
    assert stored.finished_at is not None


def test_a_whole_csi_by_keys(table: Table) -> None:
    """J, N, digits, and arrows with Enter all answer; Tab and Enter end it."""
    key = Qt.Key
    with questions(table) as (window, page):
        press(window, key.Key_J, key.Key_N, key.Key_1, key.Key_2)
        press(window, key.Key_Right, key.Key_Return)
        press(window, key.Key_Right, key.Key_Right, key.Key_Return)
        press(window, key.Key_Down, key.Key_Left, key.Key_Space)
        assert place_of(window) == "Stelling 8 van 13"
        press(window, *[key.Key_N] * 6)
        assert page.view is page.end_view
        press(window, key.Key_Return)
        assert page.view is page.end_view
        press(window, key.Key_Tab, key.Key_Return)
        burden_of(window)
    answers = ["yes", "no", "yes", "no", "yes", "no", "no", *["no"] * 6]
    assert measured(table).answers == dict(zip(KEYS, answers, strict=True))


def test_five_answers_by_digits(table: Table) -> None:
    """In the EDIZ the keys 1 to 5 stand for the five answers; letters stand for none."""
    with questions(table, EDIZ) as (window, page):
        view = page.statement_view
        assert view.introduction.text().startswith("Geef aan of de afgelopen paar weken")
        assert not view.guidance.isVisible()
        assert [button.text() for button in view.answers.buttons] == [
            "Nee!",
            "Nee",
            "Min of meer",
            "Ja",
            "Ja!",
        ]
        press(window, Qt.Key.Key_J, Qt.Key.Key_N, Qt.Key.Key_6)
        assert place_of(window) == "Stelling 1 van 9"
        press(window, *[Qt.Key(Qt.Key.Key_0.value + digit) for digit in (1, 2, 3, 4, 5)])
        assert place_of(window) == "Stelling 6 van 9"
    answers = ("strong_no", "no", "somewhat", "yes", "strong_yes")
    keys = [item.key for item in catalogue.load(EDIZ).items[:5]]
    assert measured(table, EDIZ).answers == dict(zip(keys, answers, strict=True))


def test_it_goes_on_where_it_was_left(table: Table) -> None:
    """After a pause and a closed app the same statement is shown, with the answers kept."""
    with questions(table) as (window, page):
        tap(window, "Ja")
        click(window, page.statement_view.skip_button)
        tap(window, "Nee")
        click(window, page.statement_view.pause_button)
        row = burden_of(window).cards[1].rows[CSI]
        assert row.together_button.text() == "Verder bij stelling 4 van 13"
    with questions(table) as (window, page):
        assert place_of(window) == "Stelling 4 van 13"
        press(window, Qt.Key.Key_Escape)
        burden_of(window)
    assert measured(table).answers == {KEYS[0]: "yes", KEYS[2]: "no"}


def test_closing_the_window_loses_no_answer(table: Table) -> None:
    """A tap right before the window closes is on disk."""
    with questions(table) as (window, page):
        QTest.mouseClick(page.statement_view.answers.buttons[0], Qt.MouseButton.LeftButton)
        window.close()
    stored = measured(table)
    assert (stored.answers, stored.position) == ({KEYS[0]: "yes"}, 1)


def test_a_double_tap_answers_once(table: Table) -> None:
    """A double click, two taps at once, and a quick second tap beside it answer one statement."""
    with questions(table) as (window, page):
        yes, no = page.statement_view.answers.buttons
        # The second half of a double click is an event of its own kind.
        click(window, yes)
        QTest.mouseDClick(yes, Qt.MouseButton.LeftButton)
        settle(window)
        assert place_of(window) == "Stelling 2 van 13"
        QTest.mouseClick(no, Qt.MouseButton.LeftButton)
        QTest.mouseClick(no, Qt.MouseButton.LeftButton)
        settle(window)
        assert place_of(window) == "Stelling 3 van 13"
        start = 10_000_000
        press_mouse(yes, start)
        settle(window)
        press_mouse(no, start + 200)
        press_mouse(page.statement_view.skip_button, start + 299)
        settle(window)
        assert place_of(window) == "Stelling 4 van 13"
        press_mouse(no, start + 2_000)
        settle(window)
        assert place_of(window) == "Stelling 5 van 13"
    answers = dict(zip(KEYS[:4], ("yes", "no", "yes", "no"), strict=True))
    assert measured(table).answers == answers


def test_what_comes_before_the_write_returns_is_ignored(table: Table) -> None:
    """Two keys at once are one answer, the first; nothing is asked of the next statement."""
    with questions(table) as (window, page):
        view = page.statement_view
        QTest.keyClick(view.statement, Qt.Key.Key_J)
        QTest.keyClick(view.statement, Qt.Key.Key_N)
        QTest.keyClick(view.statement, Qt.Key.Key_Escape)
        settle(window)
        assert place_of(window) == "Stelling 2 van 13"
    assert measured(table).answers == {KEYS[0]: "yes"}


@pytest.mark.usefixtures("qapp")
def test_a_tap_counts_again_after_a_moment() -> None:
    """The first tap ever counts, a quick second one does not, a later one does."""
    guard = TapGuard()
    moments = (3, 100, 5_000)
    assert [guard.allows(moment) for moment in moments] == [True, False, True]
    # The time runs from the last that counted, also when more came too soon.
    again = (10_000, 10_200, 10_299, 10_300)
    assert [guard.allows(moment) for moment in again] == [True, False, False, True]
    # Another clock, and none: both are no reason to refuse.
    assert [guard.allows(moment) for moment in (7, 0, 0, 100)] == [True, True, True, False]


def test_steady_tapping_counts_every_tap(table: Table) -> None:
    """Ten taps with a good third of a second between them are ten answers."""
    with questions(table) as (window, page):
        for number in range(10):
            press_mouse(page.statement_view.answers.buttons[0], 1_000_000 + number * 350)
            settle(window)
        assert place_of(window) == "Stelling 11 van 13"


def test_a_double_key_press_answers_once(table: Table) -> None:
    """A finger that bounces on a key, and one that falls on a key after a tap."""
    with questions(table) as (window, page):
        start = 1_000_000
        for moment in (start, start + 60, start + 500):
            press_key_at(page.statement_view.statement, moment)
            settle(window)
        assert place_of(window) == "Stelling 3 van 13"
        press_mouse(page.statement_view.answers.buttons[0], start + 2_000)
        settle(window)
        press_key_at(page.statement_view.statement, start + 2_100)
        settle(window)
        assert place_of(window) == "Stelling 4 van 13"


def test_a_key_held_down_answers_once(table: Table) -> None:
    """What the keyboard repeats by itself is no answer."""
    with questions(table) as (window, page):
        for repeated in (False, True, True):
            event = QKeyEvent(
                QEvent.Type.KeyPress,
                Qt.Key.Key_J,
                Qt.KeyboardModifier.NoModifier,
                "j",
                repeated,
            )
            QApplication.sendEvent(page.statement_view.statement, event)
            settle(window)
        assert place_of(window) == "Stelling 2 van 13"


def test_back_shows_the_answer_and_changes_it(table: Table) -> None:
    """Going back marks what was answered; another tap replaces it."""
    with questions(table) as (window, page):
        view = page.statement_view
        assert not view.back_button.isEnabled()
        tap(window, "Ja")
        tap(window, "Ja")
        assert not any(button.isChecked() for button in view.answers.buttons)
        click(window, view.back_button)
        assert [button.isChecked() for button in view.answers.buttons] == [True, False]
        tap(window, "Nee")
        click(window, view.back_button)
        assert [button.isChecked() for button in view.answers.buttons] == [False, True]
    stored = measured(table)
    assert (stored.answers, stored.position) == ({KEYS[0]: "yes", KEYS[1]: "no"}, 1)


def test_skipped_statements_come_by_once_more(table: Table) -> None:
    """At the end only the statements without an answer are offered again."""
    with questions(table) as (window, page):
        for number in range(13):
            if number in (3, 8):
                click(window, page.statement_view.skip_button)
            else:
                tap(window, "Nee")
        end = page.end_view
        assert end.skipped.text() == "2 stellingen zijn overgeslagen."
        click(window, end.review_button)
        assert place_of(window) == "Stelling 4 van 13"
        tap(window, "Ja")
        assert place_of(window) == "Stelling 9 van 13"
        click(window, page.statement_view.pause_button)
        click(window, burden_of(window).cards[1].rows[CSI].together_button)
        again = page_of(window)
        assert place_of(window) == "Stelling 9 van 13"
        for _ in range(5):
            click(window, again.statement_view.skip_button)
        assert again.end_view.skipped.text() == "5 stellingen zijn overgeslagen."
        click(window, again.end_view.back_button)
        assert place_of(window) == "Stelling 13 van 13"
    assert measured(table).answers[KEYS[3]] == "yes"


def test_one_skipped_statement_is_told_in_the_singular(table: Table) -> None:
    """With one statement left, the end says so, and going through it leads back to the end."""
    with questions(table) as (window, page):
        click(window, page.statement_view.skip_button)
        press(window, *[Qt.Key.Key_J] * 12)
        assert page.end_view.skipped.text() == "1 stelling is overgeslagen."
        click(window, page.end_view.review_button)
        tap(window, "Ja")
        assert page.view is page.end_view
        assert page.end_view.skipped.isHidden()
        assert page.end_view.review_button.isHidden()


def test_a_refused_answer_leaves_the_statement(table: Table) -> None:
    """When an answer cannot be stored, a sentence says so and the same statement stays."""
    with burden(table) as (window, page):
        click(window, page.cards[1].rows[CSI].together_button)
        questions_page = page_of(window)
        workspace = questions_page.context.workspace
        workspace.visits.close(table.second)
        tap(window, "Ja")
        assert place_of(window) == "Stelling 1 van 13"
        assert "afgesloten" in window.message_bar.text()
        click(window, questions_page.statement_view.pause_button)
        row = burden_of(window).cards[1].rows[CSI]
        assert not row.together_button.isVisible()
    assert measured(table).answers == {}
