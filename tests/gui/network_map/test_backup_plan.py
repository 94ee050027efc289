"""From "wat als" into the backup plan with one click, and the way to it."""

from screening.arrangement.backup_plan import PLAN
from screening.dossier.model import VisitStep
from screening.network.model import TaskKind
from tests.gui.network_map.table import Kitchen, Vault
from tests.gui.visit.opening import settle
from ui.arrangement.page import ArrangementPage
from ui.components.field import Field
from ui.network_map.backup_plan_box import BackupPlanBox
from ui.network_map.side_panel import Tab
from ui.visit.page import VisitPage


def box_of(kitchen: Kitchen) -> BackupPlanBox:
    """Open the tab and return the part about the plan."""
    kitchen.page.panel.show_tab(Tab.DROP_OUT)
    kitchen.settle()
    return kitchen.page.panel.drop_out.plan


def plan_of(kitchen: Kitchen) -> str:
    """Return the plan as stored."""
    return kitchen.page.context.workspace.visits.texts(kitchen.visit_id).get(PLAN, "")


def test_one_click_puts_it_in_and_shows_the_way(kitchen: Kitchen) -> None:
    """Then it says so, the focus is on the way to the plan, and that leads there."""
    box = box_of(kitchen)
    assert box.put_button.text() == "Zet in het noodplan"
    assert not box.open_button.isVisible()
    kitchen.click(box.put_button)
    assert plan_of(kitchen).startswith("Als Annie Jansen uitvalt")
    assert box.line.text() == "Dit staat in het noodplan."
    assert not box.put_button.isVisible()
    assert kitchen.has_focus(box.open_button)
    kitchen.click(box.open_button)
    assert isinstance(kitchen.window.page, VisitPage)
    assert kitchen.window.page.step is VisitStep.ARRANGEMENT
    settle(kitchen.window)
    step = kitchen.window.page.step_page
    assert isinstance(step, ArrangementPage)
    assert step.plan.editor.hasFocus(), "what was put in is there to read"


def test_undo_takes_it_out_and_the_panel_says_so(kitchen: Kitchen) -> None:
    """What it tells is read from the plan itself."""
    box = box_of(kitchen)
    kitchen.click(box.put_button)
    kitchen.undo()
    assert plan_of(kitchen) == ""
    assert not box.line.isVisible()
    assert box.put_button.isVisible()


def test_another_map_offers_to_bring_it_up_to_date(kitchen: Kitchen) -> None:
    """Nothing changes in the plan by itself."""
    box = box_of(kitchen)
    kitchen.click(box.put_button)
    tasks, annie = kitchen.page.context.workspace.tasks, kitchen.household.people["annie"]
    kitchen.window.operations.write(
        lambda: tasks.save_task(kitchen.visit_id, annie, TaskKind.ODD_JOBS, 3)
    )
    kitchen.settle()
    assert "nog een eerdere voorzet" in box.line.text()
    assert "Klusjes" not in plan_of(kitchen)
    kitchen.click(box.put_button)
    assert plan_of(kitchen).count("Als Annie Jansen uitvalt") == 1
    assert "(3 uur per week)" in plan_of(kitchen)


def test_own_words_stay(kitchen: Kitchen) -> None:
    """It says whose words they are, and what the button does."""
    box = box_of(kitchen)
    kitchen.click(box.put_button)
    visits = kitchen.page.context.workspace.visits
    own = "Als Annie Jansen uitvalt\nDan komt Marja twee weken."
    kitchen.window.operations.write(lambda: visits.write_text(kitchen.visit_id, PLAN, own))
    kitchen.settle()
    assert "zelf gewijzigd" in box.line.text()
    assert box.put_button.text() == "Zet de kaart van nu eronder"
    kitchen.click(box.put_button)
    assert plan_of(kitchen).startswith(f"{own}\n\nAls Annie Jansen uitvalt\n")


def test_of_a_closed_visit_nothing_is_offered(vault: Vault) -> None:
    """The answer stands there, the button does not."""
    with vault.at_the_map(vault.household.visits[0]) as kitchen:
        box = box_of(kitchen)
        assert "49 uur per week" in kitchen.page.panel.drop_out.text()
        assert not box.put_button.isVisible()
        assert not box.open_button.isVisible()


def test_who_is_left_alone_and_who_can_take_over_stand_there(kitchen: Kitchen) -> None:
    """Beside the tasks: possible takers, and who keeps a tie to the client only."""
    box_of(kitchen)
    words = kitchen.page.panel.drop_out.text()
    assert "Henk Vos en Els van Dam kunnen en willen iets doen" in words
    assert "hebben dan op de kaart alleen nog een band met Piet Jansen" in words


def test_the_conclusion_has_its_chapters(kitchen: Kitchen) -> None:
    """The own words come first, then who can help, what is not there, the kind, the counts."""
    kitchen.page.panel.show_tab(Tab.MEASURES)
    panel = kitchen.page.panel.measures
    assert panel.findChildren(Field)[0] is panel.field
    assert [chapter.title for chapter in panel.chapters] == [
        "Kunnen, weten en willen",
        "Wat er nog niet is",
        "Wat voor netwerk het is",
        "Wat er te tellen is",
    ]
    assert len(panel.list.widgets) == len(panel.chapters)
