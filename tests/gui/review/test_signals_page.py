from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from screening.dossier.model import VisitKind, VisitStep
from screening.identifiers import VisitId
from screening.signals.model import Judgement, Verdict
from screening.workspace import Workspace
from tests.gui.visit.opening import Table, click, settle, undo
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.review.page import SignalsPage
from ui.review.signal_card import SignalCard
from ui.visit.page import VisitPage

Opened = tuple[MainWindow, VisitPage, SignalsPage]


@contextmanager
def signals(table: Table, visit_id: VisitId | None = None) -> Iterator[Opened]:
    """Open the signals of the open visit, or of another one."""
    with table.visit(visit_id, VisitStep.SIGNALS) as (window, page):
        assert isinstance(page.step_page, SignalsPage)
        yield window, page, page.step_page


def card_of(table: Table, step: SignalsPage, rule: str, carer: str = "annie") -> SignalCard:
    """Return the card of a rule about a carer."""
    person_id = table.household.people[carer]
    return step.groups.row(person_id).cards.row(f"{rule}:{person_id}")


def texts_of(card: SignalCard) -> str:
    """Return all words that are visible on a card."""
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def judgement_of(table: Table, rule: str, carer: str = "annie") -> Judgement | None:
    """Return what the vault holds after re-opening."""
    with table.vault() as workspace:
        key = f"{rule}:{table.household.people[carer]}"
        found = {r.signal.key: r.judgement for r in workspace.review.signals(table.second)}
    return found[key]


def test_signals_stand_per_carer_in_the_order_of_the_rules(table: Table) -> None:
    """The name is the heading; nothing is counted, added up or sorted by weight."""
    with table.vault() as workspace:
        expected = [r.signal.key for r in workspace.review.signals(table.second)]
    with signals(table) as (_window, _page, step):
        groups = step.groups.rows()
        headings = [group.heading.text() for group in groups]
        assert headings[:2] == ["Annie Jansen, echtgenote", "Marja Jansen, dochter"]
        shown = [card.judgement._signal_key for group in groups for card in group.cards.rows()]
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
        ("many_hours", VisitStep.NETWORK, ""),
    ],
)
def test_a_cause_leads_to_where_it_comes_from(
    table: Table, rule: str, step: VisitStep, detail: str
) -> None:
    """Answers lead to that questionnaire of that carer, facts of the map to that person."""
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


def test_agreeing_takes_one_click_and_a_reason_may_follow(table: Table) -> None:
    """The judgement is stored by the click, the reason as it is typed."""
    with signals(table) as (window, page, step):
        form = card_of(table, step, "csi_overload").judgement
        click(window, form.choice.buttons[0])
        assert form.state.text() == "Eens, op 18 augustus 2026"
        assert page.rail.item(VisitStep.SIGNALS.value).accessibleName() == "Signalen, begonnen"
        form.reason.setFocus()
        QTest.keyClicks(form.reason, "Annie slaapt al weken slecht")
    stored = judgement_of(table, "csi_overload")
    assert stored is not None
    assert (stored.verdict, stored.reason) == (Verdict.AGREE, "Annie slaapt al weken slecht")
    with signals(table) as (_window, _page, step):
        card = card_of(table, step, "csi_overload")
        assert card.judgement.reason.value() == "Annie slaapt al weken slecht"
        assert not card.why_button.isChecked()


def test_disagreeing_asks_for_a_reason_first(table: Table) -> None:
    """The line appears with the focus and a sentence; only with a reason it is stored."""
    with signals(table) as (window, _page, step):
        form = card_of(table, step, "living_together").judgement
        click(window, form.choice.buttons[1])
        assert window.focusWidget() is form.reason
        assert form.reason_field.hint.isVisible()
        assert form.reason_field.hint.text().startswith("Schrijf in een paar woorden waarom")
        assert form.reason_field.error() == ""
        assert form.state.text().startswith("Nog niet bewaard")
        assert not window.message_bar.isVisible()
        QTest.keyClicks(form.reason, "Samenwonen geeft haar steun")
        form.reason.flush()
        settle(window)
        assert not form.reason_field.hint.isVisible()
        assert form.state.text() == "Niet eens, op 18 augustus 2026"
    stored = judgement_of(table, "living_together")
    assert stored is not None
    assert (stored.verdict, stored.reason) == (Verdict.DISAGREE, "Samenwonen geeft haar steun")


def test_disagreeing_without_a_reason_leaves_no_trace(table: Table) -> None:
    """Whoever clicks "niet eens" and leaves has not judged; a reload meanwhile changes nothing."""
    with signals(table) as (window, _page, step):
        form = card_of(table, step, "supervision").judgement
        click(window, form.choice.buttons[1])
        step.reload()
        settle(window)
        assert form.choice.value() is Verdict.DISAGREE
        assert form.reason_field.isVisible()
    assert judgement_of(table, "supervision") is None


def test_a_reason_that_is_emptied_keeps_the_last_one(table: Table) -> None:
    """The sentence of the desk stands below the line; the vault keeps the reason."""
    with signals(table) as (window, _page, step):
        form = card_of(table, step, "supervision").judgement
        click(window, form.choice.buttons[1])
        QTest.keyClicks(form.reason, "Hij slaapt door")
        form.reason.flush()
        settle(window)
        form.reason.selectAll()
        QTest.keyClick(form.reason, Qt.Key.Key_Delete)
        form.reason.flush()
        settle(window)
        assert "hoort een reden" in form.reason_field.error()
    stored = judgement_of(table, "supervision")
    assert stored is not None
    assert stored.reason == "Hij slaapt door"


def test_a_judgement_is_taken_back(table: Table) -> None:
    """One click, and the signal waits for a judgement again."""
    with signals(table) as (window, _page, step):
        form = card_of(table, step, "csi_overload").judgement
        assert not form.take_back_button.isVisible()
        click(window, form.choice.buttons[0])
        click(window, form.take_back_button)
        assert form.state.text() == "Nog geen oordeel"
        assert form.choice.value() is None
        assert not form.reason_field.isVisible()
    assert judgement_of(table, "csi_overload") is None


def test_undo_and_redo_reflect_on_the_card(table: Table) -> None:
    """Ctrl+Z takes the judgement back on screen, the redo button brings it again."""
    with signals(table) as (window, page, step):
        form = card_of(table, step, "many_hours").judgement
        click(window, form.choice.buttons[0])
        undo(window, page)
        assert form.choice.value() is None
        assert form.state.text() == "Nog geen oordeel"
        click(window, window.top_bar.redo_button)
        assert form.choice.value() is Verdict.AGREE
    assert judgement_of(table, "many_hours") is not None


def test_keys_judge_too(table: Table) -> None:
    """Space and the arrows do what the mouse does."""
    with signals(table) as (window, _page, step):
        form = card_of(table, step, "many_hours").judgement
        agree = form.choice.buttons[0]
        agree.setFocus()
        QTest.keyClick(agree, Qt.Key.Key_Space)
        settle(window)
        assert form.state.text().startswith("Eens")


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
        rules = [card.judgement._signal_key.split(":")[0] for card in group.cards.rows()]
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
        keys = [c.judgement._signal_key for c in step.groups.row(annie).cards.rows()]
        assert f"living_together:{annie}" not in keys
        assert card_of(table, step, "many_hours") is kept


def test_a_closed_visit_shows_judgements_and_takes_none(table: Table) -> None:
    """The word and the reason can be read, the buttons are gone."""
    with table.vault() as workspace:
        key = workspace.review.signals(table.second)[0].signal.key
        workspace.review.judge(table.second, key, Verdict.DISAGREE, "Klopt hier niet")
        workspace.visits.close(table.second)
    with signals(table) as (_window, _page, step):
        form = step.groups.rows()[0].cards.rows()[0].judgement
        assert form.state.text() == "Niet eens, op 18 augustus 2026"
        assert form.reason_label.text() == "Reden: Klopt hier niet"
        assert form.reason_label.isVisible()
        assert not form.choice.isVisible()
        assert not form.take_back_button.isVisible()
        assert not form.reason_field.isVisible()


def start_bare_visit(workspace: Workspace, table: Table) -> VisitId:
    """Start a visit in a new dossier without anyone around the client."""
    created = workspace.dossiers.create("Bep de Vries")
    assert created.dossier_id is not None
    started = workspace.visits.start(created.dossier_id, table.clock.today(), VisitKind.FIRST)
    assert started.visit_id is not None
    return started.visit_id


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


def test_today_is_the_day_of_the_clock(table: Table) -> None:
    """The day beside a judgement is the day it was given, not the day of the visit."""
    table.clock.set_day(date(2026, 9, 2))
    with signals(table) as (window, _page, step):
        form = card_of(table, step, "csi_overload").judgement
        click(window, form.choice.buttons[0])
        assert form.state.text() == "Eens, op 2 september 2026"
