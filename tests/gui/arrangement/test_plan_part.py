"""The backup plan on the page of the arrangement: what the map says of a carer, put in by one."""

from PySide6.QtGui import QTextCursor

from screening.arrangement.backup_plan import PLAN
from screening.dossier.model import VisitStep
from screening.network.model import TaskKind
from tests.gui.arrangement.steps import arrangement, type_words, unfold
from tests.gui.visit.opening import Table, click, undo
from ui.network_map.page import NetworkPage
from ui.network_map.side_panel import Tab


def test_a_first_version_is_one_click(table: Table) -> None:
    """Below what was typed; then it is told that it stands there, and undo takes it out."""
    with arrangement(table) as (window, page, step):
        type_words(window, step.plan.editor, "Bel eerst Marja.")
        annie, marja = step.shared.plan.part.rows.rows()
        assert annie.put_button.text() == "Voorzet voor Annie Jansen"
        click(window, annie.put_button)
        text = step.plan.editor.value()
        assert text.startswith("Bel eerst Marja.\n\nAls Annie Jansen uitvalt\n")
        assert annie.line.text() == "Wat de kaart over Annie Jansen zegt, staat in het noodplan."
        assert annie.put_button.isHidden()
        assert not marja.line.text()
        undo(window, page)
        assert step.plan.editor.value() == "Bel eerst Marja."
        assert annie.put_button.isVisible()


def test_it_tells_what_is_older_or_changed_by_hand(table: Table) -> None:
    """Words of one's own stay; another map is offered to bring it up to date."""
    person = table.household.people["annie"]
    with table.vault() as workspace:
        workspace.backup_plans.put(table.second, person)
        workspace.tasks.save_task(table.second, person, TaskKind.ODD_JOBS, 3)
    with arrangement(table) as (window, _page, step):
        (annie, _) = step.shared.plan.part.rows.rows()
        assert "een eerdere voorzet" in annie.line.text()
        assert annie.put_button.text() == "Voorzet voor Annie Jansen bijwerken"
        click(window, annie.put_button)
        assert step.plan.editor.value().count("Als Annie Jansen uitvalt") == 1
        step.plan.editor.moveCursor(QTextCursor.MoveOperation.End)
        type_words(window, step.plan.editor, " Bel ook mij.")
    with arrangement(table) as (window, _page, step):
        (annie, _) = step.shared.plan.part.rows.rows()
        assert "met de hand gewijzigd" in annie.line.text()
        click(window, annie.put_button)
        assert step.plan.editor.value().count("Als Annie Jansen uitvalt") == 2


def test_the_map_is_one_click_away(table: Table) -> None:
    """With the question about that carer, and not about the main carer."""
    with arrangement(table) as (window, page, step):
        (_, marja) = step.shared.plan.part.rows.rows()
        click(window, marja.map_button)
        assert page.step is VisitStep.NETWORK
        shown = page.step_page
        assert isinstance(shown, NetworkPage)
        assert shown.panel.tab is Tab.DROP_OUT
        assert shown.panel.drop_out.leaver == table.household.people["marja"]


def test_of_a_closed_visit_nothing_is_put_in(table: Table) -> None:
    """The map can be looked at; the plan stays."""
    with table.vault() as workspace:
        workspace.visits.close(table.second)
    with arrangement(table, table.second) as (window, _page, step):
        assert not step.shared.plan.is_open, "nothing waits any more"
        for row in unfold(window, step.shared.plan).rows.rows():
            assert row.put_button.isHidden()
            assert row.map_button.isVisible()
    with table.vault() as workspace:
        assert PLAN not in workspace.visits.texts(table.second)
