from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from screening.dossier.model import VisitStep
from tests.gui.review.opening import card_of, signals, start_bare_visit, texts_of
from tests.gui.visit.opening import Table, click, settle
from ui.places import Place, PlaceName


def test_signals_stand_per_carer_in_the_order_of_the_rules(table: Table) -> None:
    """The name is the heading; nothing is counted, added up or sorted by weight."""
    with table.vault() as workspace:
        expected = [r.signal.key for r in workspace.review.signals(table.second)]
    with signals(table) as (_window, _page, step):
        groups = step.groups.rows()
        headings = [group.heading.text() for group in groups]
        assert headings[:2] == ["Annie Jansen, echtgenote", "Marja Jansen, dochter"]
        shown = [
            card.open_card().judgement._signal_key
            for group in groups
            for card in group.cards.rows()
        ]
        assert shown == expected
        assert not step.no_signals.isVisible()
        assert not step.nothing_yet.isVisible()


def test_a_signal_explains_itself(table: Table) -> None:
    """Explanation, answers and facts, source with strength, limits and fitting functions."""
    with signals(table) as (window, _page, step):
        card = card_of(table, step, "many_hours")
        words = texts_of(card)
        for part in (
            "Meer dan 16 uur zorg per week",
            "Annie Jansen zorgt 49 uur per week.",
            "– Annie Jansen: toezicht, 30 uur per week.",
            "Bron: Koopman 2020, 1.100 Nederlandse mantelzorgers, odds ratio 7,5 (goed onderbouwd)",
            "Wat dit niet zegt",
            "Dit zegt niet dat deze mantelzorger overbelast is.",
            "Past misschien. Een klik begint een regel in het arrangement; u kiest zelf.",
            "Nog geen oordeel",
        ):
            assert part in words
        click(window, card.why_button)
        assert "Koopman" not in texts_of(card)
        assert "Dit zegt niet dat" in texts_of(card)
        assert card.why_button.accessibleName() == "Waarop steunt dit? ingeklapt"


@pytest.mark.parametrize(
    "rule, step, detail",
    [
        ("csi_overload", VisitStep.BURDEN, "caregiver_strain_index"),
        ("many_hours", VisitStep.NETWORK, "tasks"),
    ],
)
def test_a_cause_leads_to_where_it_comes_from(
    table: Table, rule: str, step: VisitStep, detail: str
) -> None:
    """Answers lead to that questionnaire of that carer, tasks to those of that person."""
    with signals(table) as (window, page, signals_page):
        asked: list[Place] = []
        # The step that is asked for is another room: here only the question matters.
        signals_page.navigate.disconnect()
        signals_page.navigate.connect(asked.append)
        click(window, card_of(table, signals_page, rule).links[0])
        dossier_id, annie = table.household.dossier_id, table.household.people["annie"]
        where = Place(PlaceName.VISIT, dossier_id, table.second, step)
        assert asked == [replace(where, person_id=annie, detail=detail)]
        assert page.step is VisitStep.SIGNALS


def test_without_consent_there_is_one_line_and_no_outcome(table: Table) -> None:
    """After withdrawal the signals of the map stay, those of the questionnaires go."""
    annie = table.household.people["annie"]
    with table.vault() as workspace:
        workspace.measurements.withdraw_consent(annie)
    with signals(table) as (_window, _page, step):
        group = step.groups.row(annie)
        assert group.consent_line.isVisible()
        assert group.consent_line.text() == (
            "Annie Jansen heeft geen toestemming gegeven voor vragenlijsten. "
            "Daarom staan hier geen signalen uit vragenlijsten."
        )
        rules = [
            card.open_card().judgement._signal_key.split(":")[0] for card in group.cards.rows()
        ]
        assert "csi_overload" not in rules
        assert "many_hours" in rules
        marja = step.groups.row(table.household.people["marja"])
        assert not marja.consent_line.isVisible()


def test_a_new_fact_changes_the_cards_on_the_spot(table: Table) -> None:
    """A card that no longer holds goes; the one that is being judged stays the same widget."""
    annie = table.household.people["annie"]
    with signals(table) as (window, _page, step):
        kept = card_of(table, step, "many_hours")
        network = step.context.workspace.network
        window.operations.write(
            lambda: network.change_person(table.second, annie, living_together=False), owner=step
        )
        settle(window)
        keys = [c.open_card().judgement._signal_key for c in step.groups.row(annie).cards.rows()]
        assert f"living_together:{annie}" not in keys
        assert card_of(table, step, "many_hours") is kept


def test_an_empty_map_says_what_to_do_first(table: Table) -> None:
    """Without people and outcomes the page says so and leads to the network."""
    with table.vault() as workspace:
        visit_id = start_bare_visit(workspace, table)
    with signals(table, visit_id) as (_window, _page, step):
        assert step.nothing_yet.isVisible()
        words = " ".join(label.text() for label in step.nothing_yet.findChildren(QLabel))
        assert "nog geen vragenlijsten of mensen op de kaart" in words
        assert not step.no_signals.isVisible()
        assert not step.groups.isVisible()


def test_no_signals_is_not_called_good_news(table: Table) -> None:
    """With people on the map and no rule that fires, the page does not say that all is well."""
    with table.vault() as workspace:
        visit_id = start_bare_visit(workspace, table)
        added = workspace.network.add_person(visit_id, "Ria").created
        person = next(p.id for p in workspace.network.load(visit_id).people if p.id == added)
        workspace.network.change_person(visit_id, person, able=True, willing=True)
    with signals(table, visit_id) as (_window, _page, step):
        assert step.no_signals.isVisible()
        words = " ".join(label.text() for label in step.no_signals.findChildren(QLabel))
        assert "Dat zegt niet dat alles goed gaat." in words
        assert not step.nothing_yet.isVisible()
