"""Going back to a statement with an answer, and going on again."""

import pytest
from PySide6.QtCore import Qt

from screening.dossier.model import Way
from tests.gui.questionnaire.answering import (
    CSI,
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
from tests.gui.questionnaire.test_taking_over import hand_in
from tests.gui.visit.opening import Table, click, settle
from tests.support.vaults import PASSPHRASE
from tests.support.windows import unlock
from ui.main_window import MainWindow
from ui.questionnaire.statement_view import StatementView


def ways_on(view: StatementView) -> list[str]:
    """Return what the buttons that lead on say."""
    return [button.text() for button in view._ways_on if button.isVisible()]


def fill_in_alone(table: Table, skipped: int = 0) -> None:
    """Let Marja answer everything alone but the first few, and take the laptop back."""
    with questions(table, alone=True) as (window, page):
        for _ in range(skipped):
            click(window, page.statement_view.skip_button)
        press(window, *[Qt.Key.Key_J] * (13 - skipped))
        click(window, page.end_view.finish_button)
        hand_in(window, PASSPHRASE)


def review(window: MainWindow) -> StatementView:
    """Go through the answers of Marja."""
    click(window, burden_of(window).cards[1].rows[CSI].reopen_button)
    return page_of(window).statement_view


def test_an_answer_stays_when_one_goes_on(table: Table) -> None:
    """The button, and Enter on the statement; nothing on the way can skip an answer."""
    with questions(table) as (window, page):
        view = page.statement_view
        assert ways_on(view) == ["Sla over"]
        press(window, Qt.Key.Key_Return)
        assert place_of(window) == "Stelling 1 van 13"
        tap(window, "Ja")
        tap(window, "Nee")
        assert "Enter" not in view.keys_hint.text()
        for _ in range(2):
            click(window, view.back_button)
        assert ways_on(view) == ["Antwoord weghalen", "Volgende"]
        assert view.keys_hint.text().endswith("Met Enter gaat u verder: uw antwoord blijft staan.")
        click(window, view.next_button)
        assert place_of(window) == "Stelling 2 van 13"
        press(window, Qt.Key.Key_Return)
        assert place_of(window) == "Stelling 3 van 13"
        assert ways_on(view) == ["Sla over"]
    stored = measured(table)
    assert (stored.answers, stored.position) == ({KEYS[0]: "yes", KEYS[1]: "no"}, 2)


def test_taking_an_answer_away_is_to_be_seen(table: Table) -> None:
    """The statement stays, without a mark; then it can be skipped or answered again."""
    with questions(table) as (window, page):
        view = page.statement_view
        tap(window, "Ja")
        click(window, view.back_button)
        click(window, view.drop_button)
        assert place_of(window) == "Stelling 1 van 13"
        assert not any(button.isChecked() for button in view.answers.buttons)
        assert view.statement.hasFocus()
        assert "Uw antwoord" not in view.statement.accessibleName()
        assert ways_on(view) == ["Sla over"]
    assert measured(table).answers == {}
    assert measured(table).position == 0


def test_all_answered_means_one_may_go_to_the_end(table: Table) -> None:
    """Not as long as something is open, and not where the end is next anyway."""
    with questions(table) as (window, page):
        view = page.statement_view
        press(window, *[Qt.Key.Key_J] * 12)
        click(window, view.back_button)
        assert ways_on(view) == ["Antwoord weghalen", "Volgende"]
        click(window, view.next_button)
        tap(window, "Ja")
        assert page.view is page.end_view
        click(window, page.end_view.back_button)
        assert ways_on(view) == ["Antwoord weghalen", "Volgende"]
        click(window, view.back_button)
        assert ways_on(view) == ["Antwoord weghalen", "Naar het einde", "Volgende"]
        click(window, view.end_button)
        assert page.view is page.end_view
    assert len(measured(table).answers) == 13


def test_looking_through_the_answers_changes_nothing(table: Table) -> None:
    """The result is there again, taken as it was and when it was; that one looked is logged."""
    fill_in_alone(table)
    before = measured(table)
    with burden(table) as (window, _):
        view = review(window)
        assert place_of(window) == "Stelling 1 van 13"
        click(window, view.next_button)
        tap(window, "Ja")
        press(window, Qt.Key.Key_J, Qt.Key.Key_Return)
        click(window, view.back_button)
        assert place_of(window) == "Stelling 4 van 13"
        press(window, Qt.Key.Key_Escape)
        assert burden_of(window).cards[1].rows[CSI].notice is not None
        view = review(window)
        assert place_of(window) == "Stelling 1 van 13"
        click(window, view.end_button)
        click(window, page_of(window).end_view.finish_button)
        row = burden_of(window).cards[1].rows[CSI]
        assert row.notice is not None
        assert row.taking.text().startswith("Zelf ingevuld")
        assert window.workspace is not None
        lines = [line[1] for line in window.workspace.vault.log()]
        assert lines.count("view answers") == 2
        assert "reopen measurement" not in lines
    after = measured(table)
    assert (after.answers, after.way, after.seconds) == (before.answers, Way.ALONE, before.seconds)
    assert (after.finished_at, after.position) == (before.finished_at, before.position)


@pytest.mark.parametrize("drops", [False, True])
def test_another_answer_opens_a_finished_one_again(table: Table, drops: bool) -> None:
    """From then on it is one that is under way, taken together, until it is finished again."""
    fill_in_alone(table)
    with burden(table) as (window, _):
        view = review(window)
        click(window, view.next_button)
        if drops:
            click(window, view.drop_button)
        else:
            tap(window, "Nee")
        assert place_of(window) == f"Stelling {2 if drops else 3} van 13"
        press(window, Qt.Key.Key_Escape)
        row = burden_of(window).cards[1].rows[CSI]
        assert row.notice is None
        click(window, row.together_button)
        assert place_of(window) == f"Stelling {2 if drops else 3} van 13"
        if drops:
            press(window, Qt.Key.Key_N)
        click(window, page_of(window).statement_view.end_button)
        click(window, page_of(window).end_view.finish_button)
        assert burden_of(window).cards[1].rows[CSI].notice is not None
    after = measured(table)
    assert (after.way, after.answers[KEYS[1]]) == (Way.ASKED, "no")
    assert after.finished_at is not None


def test_a_skipped_statement_of_a_finished_one_stays_skipped(table: Table) -> None:
    """Skipping it once more changes nothing either."""
    fill_in_alone(table, skipped=2)
    with burden(table) as (window, _):
        view = review(window)
        assert ways_on(view) == ["Sla over"]
        click(window, view.skip_button)
        assert place_of(window) == "Stelling 2 van 13"
        press(window, Qt.Key.Key_Escape)
        assert burden_of(window).cards[1].rows[CSI].notice is not None


def test_a_lock_while_looking_through_changes_nothing(table: Table) -> None:
    """One is back at the first statement, and still only looking."""
    fill_in_alone(table)
    with burden(table) as (window, _):
        click(window, review(window).next_button)
        window.lock()
        unlock(window)
        settle(window)
        assert place_of(window) == "Stelling 1 van 13"
        press(window, Qt.Key.Key_Escape)
        assert burden_of(window).cards[1].rows[CSI].notice is not None
    assert measured(table).way is Way.ALONE
