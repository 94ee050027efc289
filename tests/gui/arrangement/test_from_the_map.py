"""What the map gives for the arrangement, and the backup plan, on the page of the arrangement."""

from screening.arrangement.backup_plan import PLAN
from screening.dossier.model import VisitKind, VisitStep
from screening.identifiers import VisitId
from tests.gui.arrangement.steps import arrangement, type_words, unfold
from tests.gui.visit.opening import Table, click


def test_helpers_and_gaps_of_the_map_stand_there(table: Table) -> None:
    """To read only, with the way to the map."""
    with table.vault() as workspace:
        workspace.visits.write_text(table.second, "network.conclusion", "Els wil graag.")
    with arrangement(table) as (window, page, step):
        assert step.shared.network.state.text() == (
            "Als Annie Jansen uitvalt, doet niemand anders: huishouden (8 uur per week)."
        )
        part = unfold(window, step.shared.network)
        assert part.text().splitlines() == [
            (
                "Wie nog kan helpen: Henk Vos en Els van Dam kunnen en willen iets doen en "
                "hebben nog geen taak."
            ),
            "Als Annie Jansen uitvalt, doet niemand anders: huishouden (8 uur per week).",
            "Wat er opvalt: Els wil graag.",
        ]
        click(window, part.map_button)
        assert page.step is VisitStep.NETWORK


def test_the_plan_is_edited_as_typed(table: Table) -> None:
    """And a follow-up goes on with it."""
    with arrangement(table) as (window, _page, step):
        assert step.shared.plan.isVisible()
        type_words(window, step.plan.editor, "Marja komt dan.")
    with table.vault() as workspace:
        assert workspace.visits.texts(table.second)[PLAN] == "Marja komt dan."
        workspace.visits.close(table.second)
        started = workspace.visits.start(
            table.household.dossier_id, table.clock.today(), VisitKind.FOLLOW_UP
        )
        assert workspace.visits.texts(VisitId(started.created))[PLAN] == "Marja komt dan."
    with arrangement(table, table.second) as (_window, _page, step):
        assert step.plan.editor.isReadOnly()
        assert step.plan.editor.value() == "Marja komt dan."


def test_a_map_with_nothing_to_tell_has_no_card(table: Table) -> None:
    """An empty card helps nobody."""
    with table.vault() as workspace:
        for person in workspace.network.load(table.second).people:
            for task in person.tasks:
                workspace.tasks.remove_task(table.second, task.id)
            workspace.network.change_person(table.second, person.id, able=None)
    with arrangement(table) as (_window, _page, step):
        assert not step.shared.network.isVisible()
        assert step.shared.plan.isVisible()
