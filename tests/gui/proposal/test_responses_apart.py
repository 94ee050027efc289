"""What one person typed in answer to a proposal is there for that person, and for nobody else."""

from PySide6.QtTest import QTest

from tests.gui.proposal.steps import open_response, proposal
from tests.gui.visit.opening import Table, click, settle
from tests.support.windows import unlock
from ui.proposal.page import ProposalPage
from ui.visit.page import VisitPage


def test_a_lock_while_somebody_signs_keeps_what_was_typed_for_that_person(table: Table) -> None:
    """The vault opens where it was locked: nothing of others, and the words at the same name."""
    with proposal(table) as (window, _page, step):
        open_response(window, step, 1)
        step.response.remarks.setFocus()
        QTest.keyClicks(step.response.remarks, "Ik denk nog na")
        window.lock("Na een tijd op slot.")
        unlock(window)
        settle(window)
        page = window.page
        assert isinstance(page, VisitPage)
        again = page.step_page
        assert isinstance(again, ProposalPage)
        table.qtbot.waitUntil(lambda: again.response.remarks.value() == "Ik denk nog na")
        assert "Annie Jansen" in again.response.accessibleName()
        around = (again.versions, again.preview, page.rail, window.top_bar)
        assert not [each for each in around if each.isVisible()]


def test_nothing_that_one_person_typed_is_there_for_the_next(table: Table) -> None:
    """Not the words, also when they were typed a moment ago, and not half a day."""
    with proposal(table) as (window, _page, step):
        open_response(window, step, 1)
        card = step.response
        click(window, card.answer.buttons[2])
        click(window, card.way.buttons[1])
        QTest.keyClicks(card.remarks, "Alleen van Annie.")
        card.day.line.selectAll()
        QTest.keyClicks(card.day.line, "31-2")
        click(window, card.save_button)
        assert card.problem.text().startswith("Deze datum is niet te lezen.")
        click(window, card.cancel_button)
        open_response(window, step, 0)
        assert card.remarks.value() == ""
        click(window, card.way.buttons[1])
        assert card.day.line.text() == "18 augustus 2026"
        click(window, card.answer.buttons[1])
        click(window, card.save_button)
        settle(window)
        assert not any(row.remarks.isVisible() for row in step.versions.responses.rows())
