"""From a signal to a line of the arrangement, on its page and on that of the signals."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.arrangement.model import SupportFunction
from screening.dossier.model import VisitStep
from tests.gui.arrangement.steps import arrangement, card_of, only_line, type_words
from tests.gui.visit.opening import Table, click, settle
from ui.arrangement.page import ArrangementPage
from ui.review.page import SignalsPage
from ui.visit.line_request import LineRequest


def _key(table: Table, rule: str) -> str:
    return f"{rule}:{table.household.people['annie']}"


def test_one_click_on_a_signal_begins_a_line_that_remembers_it(table: Table) -> None:
    """The line says where it came from, and the signal that there is a line."""
    key = _key(table, "many_hours")
    with arrangement(table) as (window, _page, step):
        card = card_of(table, step, "annie")
        button = card.signals.buttons[key, "6"]
        assert button.isVisible()
        assert button.accessibleName() == (
            "Regel toevoegen: 6 Respijtzorg, naar aanleiding van Meer dan 16 uur zorg per week"
        )
        click(window, button)
        (row,) = card.rows.rows()
        assert row.form is not None
        assert row.form.what.hasFocus()
        type_words(window, row.form.what, "Middag vrij")
        assert row.origin.text() == "Naar aanleiding van: Meer dan 16 uur zorg per week"
        words = [label.text() for label in card.signals.findChildren(type(row.origin))]
        assert "Meer dan 16 uur zorg per week (hier is een regel voor)" in words
    draft = only_line(table)
    assert (draft.subject, draft.from_signal) == (SupportFunction.RESPITE_CARE, key)


def test_with_a_line_all_that_begins_another_comes_folded(table: Table) -> None:
    """What was agreed is what one comes for then; the functions are one click away."""
    with arrangement(table) as (window, _page, step):
        card = card_of(table, step, "annie")
        assert card.signals.button.isChecked()
        click(window, card.signals.buttons[_key(table, "many_hours"), "6"])
        form = card.rows.rows()[0].form
        assert form is not None
        type_words(window, form.what, "Middag vrij")
        assert card.signals.button.isChecked(), "not while somebody is at it"
        assert not card.start.is_open
    with arrangement(table) as (window, _page, step):
        card = card_of(table, step, "annie")
        assert not card.signals.button.isChecked()
        assert card.signals.buttons == {}
        click(window, card.signals.button)
        assert card.signals.buttons[_key(table, "many_hours"), "6"].isVisible()
        start = card.start
        assert start.button.accessibleName() == "Regel toevoegen voor Annie Jansen ingeklapt"
        assert not card.chips.isVisible()
        start.button.setFocus()
        QTest.keyClick(start.button, Qt.Key.Key_Space)
        assert card.chips.buttons[SupportFunction.INFORMATION].hasFocus()
        QTest.keyClick(card.chips.buttons[SupportFunction.INFORMATION], Qt.Key.Key_Space)
        assert not card.chips.isVisible(), "there is a line to fill in now"
        click(window, card.rows.rows()[1].remove_button)
        assert start.button.hasFocus()


def test_the_card_of_a_signal_leads_to_the_line(table: Table) -> None:
    """To the step of the arrangement with the form open and in sight; nothing is stored yet."""
    annie = table.household.people["annie"]
    with table.visit(step=VisitStep.SIGNALS) as (window, page):
        assert isinstance(page.step_page, SignalsPage)
        card = page.step_page.groups.row(annie).cards.row(_key(table, "many_hours"))
        names = [button.text() for button in card.functions.buttons.values()]
        assert names == ["5 Praktische hulp", "6 Respijtzorg"]
        button = card.functions.buttons[SupportFunction.RESPITE_CARE]
        assert button.accessibleName() == (
            "Meer dan 16 uur zorg per week, Regel maken: 6 Respijtzorg"
        )
        button.click()
        settle(window)
        settle(window)
        assert page.step is VisitStep.ARRANGEMENT
        step = page.step_page
        assert isinstance(step, ArrangementPage)
        (row,) = step.card(annie).rows.rows()
        assert row.form is not None
        what = row.form.what
        assert what.hasFocus()
        table.qtbot.waitUntil(lambda: not what.visibleRegion().isEmpty())
        type_words(window, what, "Middag vrij")
    draft = only_line(table)
    assert (draft.subject, draft.from_signal) == (
        SupportFunction.RESPITE_CARE,
        _key(table, "many_hours"),
    )


def test_a_line_can_be_asked_for_on_a_page_that_is_there(table: Table) -> None:
    """And once only: a later reading of the page begins no second one."""
    annie = table.household.people["annie"]
    with arrangement(table) as (window, _page, step):
        request = LineRequest(annie, SupportFunction.ADVICE, _key(table, "many_hours"))
        step.begin_line(request)
        assert len(step.card(annie).rows.rows()) == 1
        step.reload()
        settle(window)
        (row,) = step.card(annie).rows.rows()
        assert row.subject.text() == "2 Advies en begeleiding"


def test_a_closed_visit_only_names_the_functions(table: Table) -> None:
    """There no line can be made any more."""
    annie = table.household.people["annie"]
    with table.visit(table.first, VisitStep.SIGNALS) as (_window, page):
        assert isinstance(page.step_page, SignalsPage)
        card = page.step_page.groups.row(annie).cards.row(_key(table, "many_hours"))
        assert card.functions.buttons == {}
        assert card.functions.words.text().startswith("Past misschien bij: ")
