from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.arrangement.model import (
    ProviderKind,
    ProvisionDraft,
    SupportFunction,
    Unit,
)
from screening.dossier.model import (
    ClientSupport,
    ProcedureStep,
    SupportChoice,
    VisitKind,
    VisitStep,
)
from tests.gui.visit.opening import TODAY, Table, click, settle, undo
from tests.support.vaults import open_vault
from ui.main_window import MainWindow
from ui.visit.page import VisitPage
from ui.visit.preparation_page import PreparationPage


@contextmanager
def preparation(table: Table) -> Iterator[tuple[MainWindow, VisitPage, PreparationPage]]:
    """Open the preparation of the open visit."""
    with table.visit(step=VisitStep.PREPARATION) as (window, page):
        assert isinstance(page.step_page, PreparationPage)
        yield window, page, page.step_page


def type_date(window: MainWindow, page: PreparationPage, text: str) -> None:
    """Replace the date and press Enter."""
    line = page.date_field.line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(window)


def test_texts_are_stored_while_typing(table: Table) -> None:
    """Those present, the question and the notes stand in the vault without any save."""
    with preparation(table) as (_window, _page, step):
        for field, words in (
            (step.present, "Piet, Annie en Marja"),
            (step.request, "Thuis blijven wonen"),
            (step.note, "Let op de hond"),
        ):
            field.editor.setFocus()
            QTest.keyClicks(field.editor, words)
        step.note.editor.insertPlainText(" 🐕")
    with table.vault() as workspace:
        texts = workspace.visits.texts(table.second)
    assert texts["preparation.present"] == "Piet, Annie en Marja"
    assert texts["preparation.request"] == "Thuis blijven wonen"
    assert texts["preparation.note"] == "Let op de hond 🐕"
    with preparation(table) as (_window, _page, step):
        assert step.request.editor.value() == "Thuis blijven wonen"


def test_undo_takes_a_text_back_on_screen_and_in_the_vault(table: Table) -> None:
    """Ctrl+Z outside the field empties it again."""
    with preparation(table) as (window, page, step):
        step.note.editor.setFocus()
        QTest.keyClicks(step.note.editor, "Sleutel bij Els")
        step.note.editor.flush()
        settle(window)
        undo(window, page)
        assert step.note.editor.value() == ""
    with table.vault() as workspace:
        assert not workspace.visits.texts(table.second).get("preparation.note")


@pytest.mark.parametrize(
    "typed, words",
    [
        ("19-08-2026", "ligt in de toekomst"),
        ("01-02-2026", "vóór het vorige gesprek"),
        ("01-01-2026", "vóór de melding"),
    ],
)
def test_an_impossible_date_is_named_and_the_old_one_stays(
    table: Table, typed: str, words: str
) -> None:
    """The sentence stands at the date; what was stored is still stored."""
    with preparation(table) as (window, _page, step):
        type_date(window, step, typed)
        assert words in step._day.error()
        type_date(window, step, "18-08-2026")
        assert step._day.error() == ""
        type_date(window, step, typed)
    with table.vault() as workspace:
        assert workspace.visits.load(table.second).held_on == TODAY


def test_a_visit_without_a_date_does_not_exist(table: Table) -> None:
    """Emptying the field gives a sentence and stores nothing."""
    with preparation(table) as (window, _page, step):
        step.date_field.line.setFocus()
        step.date_field.line.selectAll()
        QTest.keyClick(step.date_field.line, Qt.Key.Key_Delete)
        step.date_field.flush()
        settle(window)
        assert "heeft een datum" in step._day.error()
    with table.vault() as workspace:
        assert workspace.visits.load(table.second).held_on == TODAY


def test_another_date_keeps_the_kind(table: Table) -> None:
    """Only what was changed is another; undo brings the old day back in the field."""
    with preparation(table) as (window, page, step):
        type_date(window, step, "17-8-2026")
        assert window.top_bar.path.text() == "Piet Jansen · vervolggesprek op 17 augustus 2026"
        undo(window, page)
        assert step.date_field.value() == TODAY
        assert window.top_bar.path.text() == "Piet Jansen · vervolggesprek op 18 augustus 2026"


def test_date_and_kind_are_stored_and_named_above(table: Table) -> None:
    """A change of one keeps the other, also when they follow at once."""
    with preparation(table) as (window, _page, step):
        line = step.date_field.line
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, "17-8-2026")
        QTest.mouseClick(step.kind_choice.buttons[2], Qt.MouseButton.LeftButton)
        settle(window)
        assert window.top_bar.path.text() == "Piet Jansen · telefoongesprek op 17 augustus 2026"
    with table.vault() as workspace:
        visit = workspace.visits.load(table.second)
    assert (visit.held_on, visit.kind) == (date(2026, 8, 17), VisitKind.PHONE)


def test_who_was_not_told_of_client_support_is_told_in_one_click(table: Table) -> None:
    """The button stores today and the consultant; undo brings the reminder back."""
    with preparation(table) as (window, page, step):
        lines = step.support.lines.rows()
        assert len(lines) == 3
        assert lines[0].line.text().startswith("Nog niet genoteerd: of Piet Jansen weet")
        click(window, lines[1].told_button)
        assert not lines[1].told_button.isVisible()
        assert "op 18 augustus 2026 verteld aan Annie Jansen" in lines[1].line.text()
        undo(window, page)
        assert lines[1].told_button.isVisible()
        click(window, lines[1].told_button)
    with table.vault() as workspace:
        carer = workspace.dossiers.load(table.household.dossier_id).carers[0]
    assert carer.support == ClientSupport(TODAY, "Sanne de Groot")


def test_who_was_told_in_time_is_named_with_the_day(table: Table) -> None:
    """The line says when and by whom, without a button."""
    with table.vault() as workspace:
        dossier = workspace.dossiers.load(table.household.dossier_id)
        told = ClientSupport(date(2026, 1, 20), "Sanne")
        workspace.client_support.set_support(dossier.id, dossier.client.id, told)
    with preparation(table) as (_window, _page, step):
        line = step.support.lines.rows()[0]
        assert line.line.text() == "Verteld aan Piet Jansen op 20 januari 2026 door Sanne."
        assert not line.told_button.isVisible()


def test_a_request_for_another_supporter_is_seen_before_the_talk(table: Table) -> None:
    """Open, it stands below the line of who asked; arranged, it is no longer there."""
    with table.vault() as workspace:
        dossier = workspace.dossiers.load(table.household.dossier_id)
        workspace.client_support.ask_another(dossier.id, dossier.client.id)
        asked = workspace.client_support.ask_another(dossier.id, dossier.carers[0].id).created
        workspace.client_support.change_request(dossier.id, asked, arranged_on=TODAY)
    with preparation(table) as (_window, _page, step):
        lines = [line.requests.text() for line in step.support.lines.rows()]
    assert lines[0].startswith("Piet Jansen vroeg op 18 augustus 2026 om een andere")
    assert lines[1:] == ["", ""]


def test_who_supports_stands_behind_the_choice(table: Table) -> None:
    """The person and the organisation, for a carer as for the client."""
    with table.vault() as workspace:
        dossier = workspace.dossiers.load(table.household.dossier_id)
        chosen = ClientSupport(
            date(2026, 1, 20), "", SupportChoice.FORMAL, "Els", organisation="MEE"
        )
        workspace.client_support.set_support(dossier.id, dossier.carers[0].id, chosen)
    with preparation(table) as (_window, _page, step):
        words = step.support.lines.rows()[1].line.text()
    assert words.endswith("Wil ondersteuning: ja, van een organisatie (Els, MEE).")


def test_only_deadlines_that_ask_for_attention_are_shown(table: Table) -> None:
    """A late investigation is named in words; done, it is no longer there."""
    with preparation(table) as (window, _page, step):
        assert [line.text()[:10] for line in step.deadlines.lines.rows()] == ["Onderzoek:"]
        dossiers, dossier_id = step.context.workspace.dossiers, table.household.dossier_id
        window.operations.write(
            lambda: dossiers.set_date(dossier_id, ProcedureStep.INVESTIGATION, date(2026, 2, 20)),
            owner=step,
        )
        settle(window)
        assert not step.deadlines.isVisible()


def test_urgency_stands_first_among_the_deadlines(table: Table) -> None:
    """What must be given at once, before what is late; given, it is no longer there."""
    dossier_id = table.household.dossier_id
    with table.vault() as workspace:
        workspace.procedure.set_urgency(dossier_id, reason="valt vaak")
    with preparation(table) as (window, _page, step):
        texts = [line.text() for line in step.deadlines.lines.rows()]
        assert texts[0] == "Tijdelijke voorziening: meteen. Er is spoed sinds 18 augustus 2026."
        assert len(texts) == 2
        dossiers = step.context.workspace.dossiers
        window.operations.write(
            lambda: dossiers.set_date(dossier_id, ProcedureStep.TEMPORARY_PROVISION, TODAY),
            owner=step,
        )
        settle(window)
        assert [line.text()[:10] for line in step.deadlines.lines.rows()] == ["Onderzoek:"]


def test_a_follow_up_shows_what_was_agreed_last_time(table: Table) -> None:
    """The lines and other agreements of the previous visit stand there in words."""
    with table.vault() as workspace:
        draft = ProvisionDraft(
            table.household.people["annie"],
            SupportFunction.RESPITE_CARE,
            "Twee middagen vrij",
            ProviderKind.NETWORK,
            provider_id=table.household.people["marja"],
            amount=2,
            unit=Unit.DAY_PART,
            review_on=date(2026, 8, 20),
        )
        workspace.arrangement.add_provision(table.second, draft)
        workspace.visits.write_text(table.second, "agreements", "Marja belt met Kees.")
        workspace.agreements.add(table.second, who="Els", what="wandelt", moment="zondag")
        workspace.visits.close(table.second)
        table.clock.set_day(date(2026, 9, 1))
        started = workspace.visits.start(
            table.household.dossier_id, date(2026, 9, 1), VisitKind.FOLLOW_UP
        )
    assert started.visit_id is not None
    with table.visit(started.visit_id) as (_window, page):
        step = page.step_page
        assert isinstance(step, PreparationPage)
        (line,) = step.last.lines.rows()
        assert step.last.accessibleName() == "Afgesproken op 18 augustus 2026"
        assert line.title.text() == "6 Respijtzorg, voor Annie Jansen"
        assert line.what.text() == "Twee middagen vrij"
        assert line.details.text() == (
            "Marja Jansen · 2 dagdelen per week · evaluatie op 20 augustus 2026"
        )
        words = "Els: wandelt (zondag)\nMarja belt met Kees."
        assert step.last.agreements.text() == words


def test_a_first_visit_has_nothing_to_look_back_on(table: Table) -> None:
    """Without an earlier visit the card is not there; a closed visit offers no button."""
    with table.visit(table.first, VisitStep.PREPARATION) as (_window, page):
        step = page.step_page
        assert isinstance(step, PreparationPage)
        assert not step.last.isVisible()
        assert not any(line.told_button.isVisible() for line in step.support.lines.rows())


def test_a_note_that_is_too_long_stands_at_its_field(table: Table) -> None:
    """What cannot be stored is said at the field and not in a dialog."""
    with preparation(table) as (window, _page, step):
        step.note.editor.committed.emit("x" * 20_001)
        settle(window)
        assert "te lang" in step.note.error()
        assert not window.message_bar.isVisible()
    open_vault(table.folder, table.clock).lock()


@pytest.mark.parametrize(
    "text, sentence",
    [
        ("", "Een gesprek heeft een datum."),
        ("30 februari", "De datum die u typte, is niet bewaard"),
    ],
)
def test_a_date_that_was_not_kept_is_said_in_the_window_on_leaving(
    table: Table, text: str, sentence: str
) -> None:
    """Going to another step at once loses the date, and not the sentence."""
    with preparation(table) as (window, page, step):
        line = step.date_field.line
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)
        page.open_step(VisitStep.FAMILY)
        settle(window)
        assert sentence in window.message_bar.text()
    with table.vault() as workspace:
        assert workspace.visits.load(table.second).held_on == TODAY
