"""From what a signal rests on to the very place where it stands."""

import pytest

from screening.dossier.carer_situation import OwnHealth
from screening.network.family.model import Descent
from tests.gui.review.opening import card_of, signals
from tests.gui.visit.opening import Table, click, settle
from ui.burden.page import BurdenPage
from ui.network_map.page import NetworkPage
from ui.network_map.side_panel import Tab
from ui.review.page import SignalsPage
from ui.visit.care_situation_page import CareSituationPage
from ui.visit.family_page import FamilyPage


def test_an_answer_leads_to_that_questionnaire_of_that_carer(table: Table) -> None:
    """The focus is in the row of the CSI of Annie."""
    with signals(table) as (window, page, step):
        click(window, card_of(table, step, "csi_overload").links[0])
        settle(window)
        assert isinstance(page.step_page, BurdenPage)
        annie = table.household.people["annie"]
        card = next(card for card in page.step_page.cards if card.carer.id == annie)
        row = card.rows["caregiver_strain_index"]
        table.qtbot.waitUntil(lambda: row.isAncestorOf(window.focusWidget()))


@pytest.mark.parametrize("rule, field", [("work_beside", "work"), ("poor_health", "health")])
def test_what_was_told_leads_to_its_field(table: Table, rule: str, field: str) -> None:
    """Of the carer who told it, below the questionnaires and the charts."""
    annie = table.household.people["annie"]
    with table.vault() as workspace:
        told = {"work_hours": 24.0, "own_health": OwnHealth.POOR}
        workspace.carers.change(table.second, annie, **told)  # type: ignore[arg-type]  # by name
    with signals(table) as (window, page, step):
        click(window, card_of(table, step, rule).links[0])
        settle(window)
        assert isinstance(page.step_page, BurdenPage)
        card = next(card for card in page.step_page.cards if card.carer.id == annie)
        part = card.situation.fields[field]
        table.qtbot.waitUntil(lambda: part.isAncestorOf(window.focusWidget()))
        assert not part.visibleRegion().isEmpty()


def test_a_fact_of_the_map_leads_to_that_person(table: Table) -> None:
    """Chosen on the map, and told beside it."""
    with signals(table) as (window, page, step):
        click(window, card_of(table, step, "many_hours").links[0])
        settle(window)
        network = page.step_page
        assert isinstance(network, NetworkPage)
        assert network.panel.tab is Tab.PERSON
        form = network.panel.person.form
        assert form is not None
        assert form.person.id == table.household.people["annie"]
        table.qtbot.waitUntil(lambda: form.tasks.isAncestorOf(window.focusWidget()))
        assert not window.focusWidget().visibleRegion().isEmpty()


@pytest.mark.parametrize(
    "rule, part", [("strained_tie", "ties"), ("living_together", "living_together")]
)
def test_a_tie_and_a_tick_lead_to_where_they_stand(table: Table, rule: str, part: str) -> None:
    """Further down in the form of the person."""
    with signals(table) as (window, page, step):
        click(window, card_of(table, step, rule).links[0])
        settle(window)
        network = page.step_page
        assert isinstance(network, NetworkPage)
        form = network.panel.person.form
        assert form is not None
        there = form.find_part(part)
        assert there is not None
        table.qtbot.waitUntil(
            lambda: there is window.focusWidget() or there.isAncestorOf(window.focusWidget())
        )
        assert not window.focusWidget().visibleRegion().isEmpty()


def test_tasks_that_nobody_takes_over_lead_to_what_if(table: Table) -> None:
    """About the carer who would drop out."""
    with signals(table) as (window, page, step):
        click(window, card_of(table, step, "nobody_takes_over").links[0])
        settle(window)
        network = page.step_page
        assert isinstance(network, NetworkPage)
        assert network.panel.tab is Tab.DROP_OUT
        assert network.panel.drop_out.leaver == table.household.people["annie"]


def test_a_parent_leads_to_the_family_tree(table: Table) -> None:
    """The parent is the member that is chosen there."""
    annie = table.household.people["annie"]
    with table.vault() as workspace:
        client = workspace.network.load(table.second).client_id
        for partner in workspace.family.load(table.second).partnerships:
            workspace.family.set_partnership(table.second, partner.first, partner.second, None)
        workspace.family.set_parent(table.second, annie, client, Descent.ADOPTED)
    with signals(table) as (window, page, step):
        click(window, card_of(table, step, "cares_for_child").links[0])
        settle(window)
        assert isinstance(page.step_page, FamilyPage)
        assert page.step_page.fold_state() == annie


def test_words_lead_to_their_question(table: Table) -> None:
    """The focus is in the answer, which can be read again."""
    with table.vault() as workspace:
        workspace.visits.write_text(table.second, "care.wish", "Een nacht slapen")
    with signals(table) as (window, page, step):
        group = step.groups.rows()[-1]
        card = group.cards.row("carers_words:-").open_card()
        assert card._shown is not None
        detail = card._shown.causes[0].detail
        click(window, card.links[0])
        settle(window)
        assert isinstance(page.step_page, CareSituationPage)
        editor = page.step_page.fields[detail].editor
        table.qtbot.waitUntil(lambda: window.focusWidget() is editor)


def test_cards_out_of_sight_are_only_names_until_they_are_seen(table: Table) -> None:
    """The page opens with the first ones; a key stroke makes the next one."""
    with signals(table) as (_window, _page, step):
        assert isinstance(step, SignalsPage)
        group = step.groups.row(table.household.people["annie"])
        keys = list(group.cards._records)
        assert len(keys) > 4
        for key in keys:
            assert key in group.cards._rows or group.cards._slots[key].accessibleName()
        assert [card.open_card().judgement._signal_key for card in group.cards.rows()] == keys
