"""The questions about respite care, one after another."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.arrangement.model import (
    Frequency,
    Respite,
    RespiteGiver,
    RespitePlace,
    RespiteRhythm,
    SupportFunction,
    Unit,
)
from screening.network.model import WEEK
from tests.gui.arrangement.steps import arrangement, card_of, only_line, type_words
from tests.gui.visit.opening import Table, click, settle
from ui.arrangement.person_card import PersonCard
from ui.arrangement.respite_panel import RespitePanel
from ui.main_window import MainWindow


def begin(window: MainWindow, card: PersonCard) -> RespitePanel:
    """Have the questions asked."""
    assert card.respite is not None
    click(window, card.respite.button)
    assert card.respite.panel is not None
    return card.respite.panel


def test_the_answers_become_a_line(table: Table) -> None:
    """With the keyboard alone; the amount follows from the day parts and is confirmed."""
    with arrangement(table) as (window, _page, step):
        card = card_of(table, step, "annie")
        panel = begin(window, card)
        assert panel.place.buttons[0].hasFocus()
        assert panel.next_button.text() == "Sla over"
        QTest.keyClick(panel.place.buttons[0], Qt.Key.Key_Right)
        assert panel.next_button.text() == "Volgende"
        for answer in (panel.giver, panel.rhythm):
            QTest.keyClick(panel.next_button, Qt.Key.Key_Space)
            QTest.keyClick(answer.buttons[0], Qt.Key.Key_Right)
        QTest.keyClick(panel.next_button, Qt.Key.Key_Space)
        for moment in (WEEK[1], WEEK[5]):
            box = panel.week.grid.box(moment)
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_Space)
        QTest.keyClick(panel.next_button, Qt.Key.Key_Space)
        assert panel.amount.text() == "U hebt aangekruist: 2 dagdelen per week. Klopt dat?"
        assert panel.next_button.hasFocus()
        QTest.keyClick(panel.next_button, Qt.Key.Key_Space)
        settle(window)
        (row,) = card.rows.rows()
        assert row.form is not None
        assert row.form.what.hasFocus()
        assert row.form.amount.value() == 2
        type_words(window, row.form.what, "Middag vrij")
    draft = only_line(table)
    assert draft.subject is SupportFunction.RESPITE_CARE
    assert draft.respite == Respite(
        RespitePlace.AWAY, RespiteGiver.VOLUNTEER, RespiteRhythm.STRUCTURAL
    )
    assert draft.moments == {WEEK[1], WEEK[5]}
    assert (draft.amount, draft.unit, draft.frequency) == (
        2,
        Unit.DAY_PART,
        Frequency.PER_WEEK,
    )


def test_every_question_may_be_skipped(table: Table) -> None:
    """Then it is a line about respite care like any other."""
    with arrangement(table) as (window, _page, step):
        card = card_of(table, step, "annie")
        panel = begin(window, card)
        for _ in range(4):
            assert panel.next_button.text() == "Sla over"
            click(window, panel.next_button)
        assert "geen dagdeel aangekruist" in panel.amount.text()
        assert not panel.without_button.isVisible()
        click(window, panel.next_button)
        form = card.rows.rows()[0].form
        assert form is not None
        type_words(window, form.what, "Middag vrij")
    draft = only_line(table)
    assert (draft.respite, draft.moments, draft.amount) == (Respite(), frozenset(), None)


def test_care_that_is_taken_over_now_and_then_has_no_amount_yet(table: Table) -> None:
    """The day parts say when it can be, and not how often it will be."""
    with arrangement(table) as (window, _page, step):
        panel = begin(window, card_of(table, step, "annie"))
        for _ in range(2):
            click(window, panel.next_button)
        click(window, panel.rhythm.buttons[0])
        click(window, panel.next_button)
        click(window, panel.week.grid.box(WEEK[1]))
        click(window, panel.next_button)
        assert panel.amount.text().startswith("Bij “af en toe” hoort geen vast aantal.")


def test_the_amount_need_not_be_taken(table: Table) -> None:
    """The day parts stay; going back and stopping are there all the way."""
    with arrangement(table) as (window, _page, step):
        card = card_of(table, step, "annie")
        panel = begin(window, card)
        assert not panel.back_button.isVisible()
        for _ in range(3):
            click(window, panel.next_button)
        click(window, panel.week.grid.box(WEEK[1]))
        click(window, panel.next_button)
        click(window, panel.back_button)
        assert panel.week.isVisible()
        click(window, panel.next_button)
        click(window, panel.without_button)
        form = card.rows.rows()[0].form
        assert form is not None
        assert form.amount.value() is None
        type_words(window, form.what, "Middag vrij")
        panel = begin(window, card)
        click(window, panel.stop_button)
        assert card.respite is not None
        assert card.respite.button.hasFocus()
    assert only_line(table).moments == {WEEK[1]}


def test_the_week_tells_where_the_map_is_empty(table: Table) -> None:
    """In dashes, in the words of every box, and in a sentence; nothing is ticked."""
    with table.vault() as workspace:
        network = workspace.network.load(table.second)
        annie = table.household.people["annie"]
        task = network.person(annie).tasks[0].id
        workspace.tasks.plan_task(table.second, annie, task, frozenset(WEEK[:-1]))
    with arrangement(table) as (window, _page, step):
        panel = begin(window, card_of(table, step, "annie"))
        for _ in range(3):
            click(window, panel.next_button)
        empty, filled = panel.week.grid.box(WEEK[-1]), panel.week.grid.box(WEEK[0])
        assert empty.accessibleName().startswith("zondag nacht, op de kaart: nog leeg")
        assert "Annie Jansen" in filled.accessibleName()
        assert (empty.is_dashed, filled.is_dashed) == (True, False)
        assert "zondagnacht" in panel.week.said.text()
        assert not empty.isChecked()
        assert not filled.isChecked()
