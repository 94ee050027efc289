from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.dossier.model import VisitStep
from screening.signals.model import Verdict
from tests.gui.review.opening import card_of, judgement_of, signals, texts_of
from tests.gui.visit.opening import Table, click, settle, undo
from ui.review.page import SignalsPage


def test_agreeing_takes_one_click_and_a_reason_may_follow(table: Table) -> None:
    """The judgement is stored by the click, the reason as it is typed."""
    with signals(table) as (window, page, step):
        form = card_of(table, step, "csi_overload").judgement
        click(window, form.choice.buttons[0])
        assert form.state.text() == "Beoordeeld op 18 augustus 2026"
        assert texts_of(card_of(table, step, "csi_overload")).count("Eens") == 0
        assert page.rail.item(VisitStep.SIGNALS.value).accessibleName() == "Signalen, begonnen"
        form.reason.setFocus()
        QTest.keyClicks(form.reason, "Annie slaapt al weken slecht")
    stored = judgement_of(table, "csi_overload")
    assert stored is not None
    assert (stored.verdict, stored.reason) == (Verdict.AGREE, "Annie slaapt al weken slecht")
    with signals(table) as (window, _page, step):
        annie = table.household.people["annie"]
        place = step.groups.row(annie).cards.row(f"csi_overload:{annie}")
        assert place.folded is not None
        assert not place.is_open
        words = "eens, op 18 augustus 2026: Annie slaapt al weken slecht"
        assert place.folded.line.text().endswith(words)
        assert step.judged.text().startswith("Beoordeeld: 1 van ")
        click(window, place.folded.open_button)
        card = place.open_card()
        assert not place.folded.isVisible()
        assert card.isAncestorOf(window.focusWidget())
        assert card.judgement.reason.value() == "Annie slaapt al weken slecht"
        assert not card.why_button.isChecked()


def test_a_judged_signal_folds_by_its_button_with_what_was_typed(table: Table) -> None:
    """Until then it stays open; the line has the focus and the reason, and opens again."""
    with signals(table) as (window, _page, step):
        card = card_of(table, step, "csi_overload")
        annie = table.household.people["annie"]
        place = step.groups.row(annie).cards.row(f"csi_overload:{annie}")
        assert not card.fold_button.isVisible()
        click(window, card.judgement.choice.buttons[0])
        assert place.is_open
        card.judgement.reason.setFocus()
        QTest.keyClicks(card.judgement.reason, "Annie slaapt slecht")
        click(window, card.fold_button)
        assert place.folded is not None
        assert not card.isVisible()
        assert place.folded.line.text().endswith("eens, op 18 augustus 2026: Annie slaapt slecht")
        assert window.focusWidget() is place.folded.open_button
        click(window, place.folded.open_button)
        assert card.isVisible()
        assert place.folded.isHidden()
        click(window, card.judgement.take_back_button)
        assert not card.fold_button.isVisible()


def test_a_signal_does_not_fold_over_a_reason_that_is_missing(table: Table) -> None:
    """Neither while a "niet eens" waits for one, nor when the one there was is emptied."""
    with signals(table) as (window, _page, step):
        card = card_of(table, step, "csi_overload")
        form = card.judgement
        click(window, form.choice.buttons[0])
        click(window, form.choice.buttons[1])
        click(window, card.fold_button)
        assert card.isVisible()
        assert window.focusWidget() is form.reason
        QTest.keyClicks(form.reason, "Klopt niet")
        form.reason.flush()
        settle(window)
        form.reason.clear()
        click(window, card.fold_button)
        assert card.isVisible()
        assert form.reason_field.error()
    stored = judgement_of(table, "csi_overload")
    assert stored is not None
    assert stored.reason == "Klopt niet"


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
        assert form.state.text() == "Beoordeeld op 18 augustus 2026"
        assert form.choice.value() is Verdict.DISAGREE
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
    """Ctrl+Z takes it back on screen, the redo button brings it again; folded, it opens."""
    with signals(table) as (window, page, step):
        form = card_of(table, step, "many_hours").judgement
        click(window, form.choice.buttons[0])
        undo(window, page)
        assert form.choice.value() is None
        assert form.state.text() == "Nog geen oordeel"
        click(window, window.top_bar.redo_button)
        assert form.choice.value() is Verdict.AGREE
        page.open_step(VisitStep.PREPARATION)
        settle(window)
        page.open_step(VisitStep.SIGNALS)
        settle(window)
        reopened = page.step_page
        assert isinstance(reopened, SignalsPage)
        annie = table.household.people["annie"]
        place = reopened.groups.row(annie).cards.row(f"many_hours:{annie}")
        assert place.fold_state() == ""
        undo(window, page)
        assert place.fold_state() == "open"
        assert place.open_card().isVisible()
        click(window, window.top_bar.redo_button)
        assert place.open_card().judgement.choice.value() is Verdict.AGREE
    assert judgement_of(table, "many_hours") is not None


def test_keys_judge_too(table: Table) -> None:
    """Space and the arrows do what the mouse does."""
    with signals(table) as (window, _page, step):
        form = card_of(table, step, "many_hours").judgement
        agree = form.choice.buttons[0]
        agree.setFocus()
        QTest.keyClick(agree, Qt.Key.Key_Space)
        settle(window)
        assert form.state.text().startswith("Beoordeeld op ")
        assert form.choice.value() is Verdict.AGREE


def test_a_closed_visit_shows_judgements_and_takes_none(table: Table) -> None:
    """The word and the reason can be read, the buttons are gone."""
    with table.vault() as workspace:
        key = workspace.review.signals(table.second)[0].signal.key
        workspace.review.judge(table.second, key, Verdict.DISAGREE, "Klopt hier niet")
        workspace.visits.close(table.second)
    with signals(table) as (_window, _page, step):
        place = step.groups.rows()[0].cards.rows()[0]
        assert place.folded is None
        form = place.open_card().judgement
        assert form.state.text() == "Niet eens, op 18 augustus 2026"
        assert form.reason_label.text() == "Reden: Klopt hier niet"
        assert form.reason_label.isVisible()
        assert not form.choice.isVisible()
        assert not form.take_back_button.isVisible()
        assert not form.reason_field.isVisible()


def test_today_is_the_day_of_the_clock(table: Table) -> None:
    """The day beside a judgement is the day it was given, not the day of the visit."""
    table.clock.set_day(date(2026, 9, 2))
    with signals(table) as (window, _page, step):
        form = card_of(table, step, "csi_overload").judgement
        click(window, form.choice.buttons[0])
        assert form.state.text() == "Beoordeeld op 2 september 2026"
