from datetime import date
from enum import StrEnum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from screening.dossier.model import Carer, Client, ClientSupport, SupportChoice, SupporterKind
from screening.wording.labels import label
from tests.gui.dossier.room import Enter, Room, with_visit
from tests.support.windows import unlock
from ui.components.choice_field import ChoiceField
from ui.components.labels import WrapLabel
from ui.dossier.support_block import SupportBlock
from ui.dossier.support_more import SupportMore


def test_client_support_is_asked_of_everyone(enter: Enter) -> None:
    """There is a notice for the client and for the carer until both were told."""
    room = enter()
    support = room.page.support
    notices = [block.notice for block in support.open_all()]
    assert [notice.isVisible() for notice in notices] == [True, True]
    assert "Annie" in notices[1].text()
    room.click(support.told_all_button)
    assert [notice.isVisible() for notice in notices] == [False, False]
    assert not support.told_all_button.isVisible()
    dossier = room.stored()
    assert dossier.client.support.told_on == date(2026, 2, 20)
    assert dossier.carers[0].support.told_on == date(2026, 2, 20)


def test_being_told_after_the_first_visit_is_said(enter: Enter) -> None:
    """The law asks for it before the investigation, and the notice says so."""
    room = enter(with_visit)
    room.click(room.page.support.told_all_button)
    block = room.page.support.open_all()[0]
    assert "na het eerste gesprek van 20 januari 2026" in block.notice.text()


def test_a_choice_for_support_asks_for_the_supporter(enter: Enter) -> None:
    """The name is asked only of who wants support; all four answers are kept apart per person."""
    room = enter()
    block = room.page.support.open_all()[1]
    assert not block.supporter.isVisible()
    block.choice_field.setFocus()
    QTest.keyClick(block.choice_field, Qt.Key.Key_Down)
    room.wait()
    assert block.supporter.isVisible()
    QTest.keyClicks(block.supporter_line, "MEE")
    QTest.keyClicks(block.told_by_line, "Saskia")
    room.type_date(block.told_on_field, "19-2-2026")
    dossier = room.stored()
    support = dossier.carers[0].support
    assert (support.choice, support.supporter) == (SupportChoice.FORMAL, "MEE")
    assert (support.told_on, support.told_by) == (date(2026, 2, 19), "Saskia")
    assert dossier.client.support.told_on is None


def test_being_told_in_the_future_is_refused(enter: Enter) -> None:
    """The sentence stands at the date of that person; nothing is stored."""
    room = enter()
    block = room.page.support.open_all()[0]
    room.type_date(block.told_on_field, "21-2-2026")
    assert block.told_on.error().startswith("De datum ligt in de toekomst.")
    assert room.stored().client.support.told_on is None


def test_who_supports_is_asked_by_the_kind_of_choice(enter: Enter) -> None:
    """An organisation of who chose one; family, friend or volunteer of who chose their own."""
    room = enter()
    block = room.page.support.open_all()[1]
    fields = (block.kind, block.organisation, block.supporter, block.reach)
    assert not any(field.isVisible() for field in fields)
    choose(room, block.choice_field, SupportChoice.FORMAL)
    assert [field.isVisible() for field in fields] == [False, True, True, True]
    choose(room, block.choice_field, SupportChoice.INFORMAL)
    assert [field.isVisible() for field in fields] == [True, False, True, True]
    choose(room, block.kind_field, SupporterKind.VOLUNTEER)
    assert block.organisation.isVisible()
    QTest.keyClicks(block.organisation_line, "De Brug")
    QTest.keyClicks(block.supporter_line, "Els")
    QTest.keyClicks(block.reach_line, "06 12")
    dossier = room.stored()
    support = dossier.carers[0].support
    assert support.supporter_kind is SupporterKind.VOLUNTEER
    assert (support.organisation, support.supporter, support.reach) == ("De Brug", "Els", "06 12")
    assert dossier.client.support == ClientSupport()


@pytest.mark.parametrize("index", [0, 1], ids=["client", "carer"])
def test_sharing_goal_and_hours_open_on_demand(enter: Enter, index: int) -> None:
    """Folded away until asked for; without a date nothing may be shared, and that is said."""
    room = enter()
    block = room.page.support.open_all()[index]
    assert not block.summary.isVisible()
    room.click(block.more_button)
    more = more_of(block)
    assert "Er mag niets worden gedeeld" in more.sharing.text()
    for field, text in ((more.goal_text, "Rust"), (more.with_line, "de gemeente")):
        field.setFocus()
        QTest.keyClicks(field, text)
    room.type_date(more.shared_field, "19-2-2026")
    assert "Toestemming sinds 19 februari 2026" in more.sharing.text()
    room.type_date(more.hours.day_field, "18-2-2026")
    QTest.keyClicks(more.hours.hours_field.line, "1,5")
    QTest.keyClicks(more.hours.note_line, "intake")
    QTest.keyClick(more.hours.note_line, Qt.Key.Key_Return)
    room.wait()
    assert more.hours.total.text() == "In totaal 1,5 uur."
    assert (more.hours.note_line.text(), more.hours.hours_field.line.text()) == ("", "")
    room.click(block.more_button)
    assert not more.isVisible()
    assert block.summary.text() == (
        "Delen mag sinds 19 februari 2026, doel genoteerd, 1,5 uur besteed."
    )
    with room.reopened() as workspace:
        dossier = workspace.dossiers.load(room.key)
        people: tuple[Client | Carer, ...] = (dossier.client, *dossier.carers)
        person = people[index]
        record = workspace.client_support.records(room.key)[person.id]
    assert (person.support.goal, person.support.shared_with) == ("Rust", "de gemeente")
    assert [(line.hours, line.note) for line in record.hours] == [(1.5, "intake")]


def test_hours_that_cannot_be_are_refused_at_their_field(enter: Enter) -> None:
    """No day, no time, or a day ahead: a sentence there, and what was typed stays."""
    room = enter()
    block = room.page.support.open_all()[0]
    room.click(block.more_button)
    assert block.more is not None
    hours = block.more.hours
    room.click(hours.add_button)
    assert "Schrijf bijvoorbeeld" in hours.day.error()
    room.type_date(hours.day_field, "18-2-2026")
    room.click(hours.add_button)
    assert "nog geen uren" in hours.hours.error()
    QTest.keyClicks(hours.hours_field.line, "2")
    room.type_date(hours.day_field, "21-2-2026")
    room.click(hours.add_button)
    assert "toekomst" in hours.day.error()
    assert hours.hours_field.line.text() == "2"
    room.type_date(hours.day_field, "20-2-2026")
    room.click(hours.add_button)
    (row,) = hours.rows.rows()
    assert row.words.text() == "20 februari 2026: 2 uur"
    room.click(row.remove_button)
    assert hours.rows.rows() == ()
    with room.reopened() as workspace:
        assert workspace.client_support.records(room.key) == {}


def test_a_day_with_more_hours_than_it_has_is_told(enter: Enter) -> None:
    """Below the total, as long as it is so; both lines are stored."""
    room = enter()
    block = room.page.support.open_all()[0]
    room.click(block.more_button)
    hours = more_of(block).hours
    for spent in ("14", "12,5"):
        assert not hours.full_days.isVisible()
        room.type_date(hours.day_field, "18-2-2026")
        QTest.keyClicks(hours.hours_field.line, spent)
        room.click(hours.add_button)
    sentence = "Op 18 februari 2026 is samen 26,5 uur genoteerd. Een dag heeft 24 uur."
    assert sentence in hours.full_days.accessibleName()
    room.click(hours.rows.rows()[0].remove_button)
    assert not hours.full_days.isVisible()
    with room.reopened() as workspace:
        (record,) = workspace.client_support.records(room.key).values()
    assert record.total == 12.5


@pytest.mark.parametrize("index", [0, 1], ids=["client", "carer"])
def test_a_request_for_another_stays_in_sight(enter: Enter, index: int) -> None:
    """One click notes it; it is open until there is a day on which it was arranged."""
    room = enter()
    block = room.page.support.open_all()[index]
    room.click(block.ask_button)
    (row,) = block.requests.rows()
    assert row.line.text().endswith("Dit is nog niet geregeld.")
    words = [button.text() for button in row.findChildren(QPushButton) if button.text()]
    assert words == ["Inklappen"]
    row.reason_text.setFocus()
    QTest.keyClicks(row.reason_text, "te dichtbij")
    row.with_line.setFocus()
    QTest.keyClicks(row.with_line, "Joke")
    room.type_date(row.arranged_field, "19-2-2026")
    assert "niet eerder zijn geregeld" in row.arranged_on.error()
    room.type_date(row.arranged_field, "20-2-2026")
    assert row.line.text().endswith("Geregeld op 20 februari 2026, met Joke.")
    room.click(row.edit_button)
    assert not row.arranged_on.isVisible()
    with room.reopened() as workspace:
        dossier = workspace.dossiers.load(room.key)
        people: tuple[Client | Carer, ...] = (dossier.client, *dossier.carers)
        person = people[index]
        (request,) = workspace.client_support.records(room.key)[person.id].requests
    assert (request.reason, request.arranged_with) == ("te dichtbij", "Joke")
    assert request.arranged_on == date(2026, 2, 20)


def test_a_mistaken_request_is_undone_by_keyboard(enter: Enter) -> None:
    """Ctrl+Z is the one way to take it back."""
    room = enter()
    block = room.page.support.open_all()[0]
    block.ask_button.setFocus()
    QTest.keyClick(block.ask_button, Qt.Key.Key_Space)
    room.wait()
    assert len(block.requests.rows()) == 1
    QTest.keyClick(room.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    room.wait()
    assert block.requests.rows() == ()


def test_what_was_open_is_open_after_a_lock(enter: Enter) -> None:
    """The part that is folded out, and what was half typed in it, come back."""
    room = enter()
    block = room.page.support.open_all()[1]
    room.click(block.more_button)
    assert block.more is not None
    QTest.keyClicks(block.more.hours.note_line, "half")
    room.window.lock()
    unlock(room.window)
    room.wait()
    block = room.page.support.open_all()[1]
    assert block.more is not None
    assert block.more.isVisible()
    assert block.more.hours.note_line.text() == "half"
    first = room.page.support.open_all()[0]
    assert first.more is None


def test_independence_is_explained_and_judges_nobody(enter: Enter) -> None:
    """Five sentences behind a button."""
    room = enter()
    card = room.page.support
    assert not card.hint.isVisible()
    room.click(card.hint_button)
    assert card.hint.isVisible()
    words = " ".join(label.text() for label in card.hint.findChildren(WrapLabel))
    assert "Wie over de aanvraag beslist, kan niet ook de ondersteuner zijn." in words
    assert "zorgaanbieder" in words


def more_of(block: SupportBlock) -> SupportMore:
    """Return the part that is folded out."""
    assert block.more is not None
    return block.more


def choose(room: Room, field: ChoiceField, term: StrEnum) -> None:
    """Pick a term by the keyboard."""
    field.setFocus()
    while field.value() is not term:
        before = field.currentIndex()
        down = field.findText(label(term)) > before
        QTest.keyClick(field, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
        room.wait()
        assert field.currentIndex() != before
