"""The cards below the people: one line each, until something waits or somebody opens them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.arrangement.backup_plan import PLAN
from screening.network.model import TaskKind
from tests.gui.arrangement.steps import arrangement, type_words, unfold
from tests.gui.shell.locking import lock, visit_page
from tests.gui.visit.opening import Table, click, settle
from tests.support.windows import unlock
from ui.arrangement.fold_card import FoldPart
from ui.arrangement.page import ArrangementPage


def _write_all(table: Table) -> None:
    """Put something in the plan, among the agreements, and for the contact person."""
    with table.vault() as workspace:
        workspace.backup_plans.put(table.second, table.household.people["annie"])
        workspace.agreements.add(table.second, what="kookt")
        workspace.agreements.choose_contact(table.second, "Bea Vos", "loket", "")


def test_what_waits_for_nobody_is_one_line_that_is_not_made(table: Table) -> None:
    """It says how it stands; the row of links opens it, and its own button folds it again."""
    with arrangement(table) as (_window, _page, step):
        shared = step.shared
        waiting = (shared.plan, shared.agreements, shared.contact)
        assert all(card.is_open for card in waiting), "nothing is written yet"
    _write_all(table)
    with arrangement(table) as (window, _page, step):
        shared = step.shared
        cards = (shared.network, shared.plan, shared.carer_cards, shared.agreements, shared.contact)
        assert [card.state.text() for card in cards[1:]] == [
            "geschreven, noemt Annie Jansen en Marja Jansen",
            "nog geen pas",
            "1 afspraak",
            "Bea Vos, nog zonder telefoonnummer",
        ]
        assert not [card for card in cards if card.is_open]
        assert shared.findChildren(FoldPart) == []
        words = "Contactpersoon: Bea Vos, nog zonder telefoonnummer, openen"
        assert shared.contact.button.accessibleName() == words
        click(window, next(link for link in step.jumps.buttons if link.text() == "Noodplan"))
        settle(window)
        assert step.plan.editor.hasFocus()
        assert not step.plan.editor.visibleRegion().isEmpty()
        click(window, shared.plan.button)
        assert not shared.plan.is_open
        assert not step.plan.editor.isVisible()


def test_a_map_that_became_another_opens_the_plan(table: Table) -> None:
    """And folded by hand it still says so."""
    _write_all(table)
    with table.vault() as workspace:
        annie = table.household.people["annie"]
        workspace.tasks.save_task(table.second, annie, TaskKind.ODD_JOBS, 3)
    with arrangement(table) as (window, _page, step):
        plan = step.shared.plan
        assert plan.is_open
        click(window, plan.button)
        assert plan.state.text().endswith("; over Annie Jansen zegt de kaart nu iets anders")


def test_nothing_wrong_or_half_done_is_folded_away(table: Table) -> None:
    """What is typed is handed in; a refusal and half a name keep the card open."""
    _write_all(table)
    with arrangement(table) as (window, _page, step):
        agreements, cards = step.shared.agreements, step.shared.carer_cards
        (row,) = unfold(window, agreements).rows.rows()
        row.what.setFocus()
        row.what.selectAll()
        QTest.keyClick(row.what, Qt.Key.Key_Delete)
        click(window, agreements.button)
        assert agreements.is_open
        assert "verwijder de afspraak" in row.fields[1].error()
        assert row.what.hasFocus()
        (first, _) = unfold(window, cards).rows.rows()
        click(window, first.button)
        assert first.panel is not None
        QTest.keyClicks(first.panel.calls.line, "Kee")
        click(window, cards.button)
        assert cards.is_open
        assert first.panel.calls.line.hasFocus()
        type_words(window, unfold(window, step.shared.plan).text.editor, "Bel eerst Marja. ")
        click(window, step.shared.plan.button)
        assert not step.shared.plan.is_open
        lock(window)
        unlock(window)
        settle(window)
        page = visit_page(window).step_page
        assert isinstance(page, ArrangementPage)
        assert [card.is_open for card in (page.shared.plan, page.shared.carer_cards)] == [
            False,
            True,
        ]
        panel = page.shared.carer_cards.part.rows.rows()[0].panel
        assert panel is not None
        assert panel.calls.line.text() == "Kee"
    with table.vault() as workspace:
        assert "Bel eerst Marja." in workspace.visits.texts(table.second)[PLAN]
