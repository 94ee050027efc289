"""Putting a proposal to the household, and the answers of people, with clicks, keys and strokes."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from screening.documents.proposal_record import Answer, AnswerWay
from screening.errors import ExpectedError
from tests.gui.proposal.steps import open_response, proposal, save, show_file
from tests.gui.visit.opening import Table, click, settle
from tests.unit.documents.samples import read_pages
from ui.proposal.signature_pad import SignaturePad


def draw(pad: SignaturePad, *places: tuple[int, int]) -> None:
    """Draw one stroke with the mouse."""
    first, *rest = (QPoint(*place) for place in places)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
    for place in rest:
        QTest.mouseMove(pad, place)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=rest[-1] if rest else first)


def test_a_proposal_is_put_to_the_household_and_signed_on_the_screen(table: Table) -> None:
    """Name and version stand above the field; the answer is in the vault with its strokes."""
    with proposal(table) as (window, _page, step):
        assert step.versions.status.text() == "Concept, nog niet voorgelegd."
        assert step.versions.propose_button.text() == "Voorleggen als versie 1"
        open_response(window, step, 1)
        card = step.response
        assert "Annie Jansen" in card._title.text()
        assert "versie 1" in card._title.text()
        click(window, card.answer.buttons[1])
        draw(card.pad, (40, 40), (80, 60), (120, 30))
        draw(card.pad, (150, 40), (180, 60))
        click(window, card.undo_button)
        assert len(card.pad.signature().strokes) == 1
        click(window, card.save_button)
        settle(window)
        assert not step.versions.isVisible()
        assert "Uw reactie is bewaard" in step.hand_back.thanks.text()
        assert step.hand_back.go_on_button.hasFocus()
        click(window, step.hand_back.go_on_button)
        row = step.versions.responses.rows()[1]
        assert "Annie Jansen: gezien en akkoord op 18 augustus 2026" in row.line.text()
        assert row.button.hasFocus()
        assert row.button.text() == "Reactie verbeteren"
    with table.vault() as workspace:
        ((version, answers),) = workspace.versions.stand(table.second).versions
        response = answers[table.household.people["annie"]]
        assert (version.number, response.answer, response.way) == (
            1,
            Answer.AGREED,
            AnswerWay.SCREEN,
        )
        assert len(response.signature.strokes[0]) == 3


def test_while_somebody_signs_nothing_of_the_proposal_is_on_the_page(table: Table) -> None:
    """Whoever signs sees the own name and nothing of others; stopping brings everything back."""
    with proposal(table) as (window, _page, step):
        open_response(window, step, 1)
        for card in (step.checks, step.versions, step.hand_over, step.preview):
            assert not card.isVisible()
        step.response.remarks.setFocus()
        QTest.keyClicks(step.response.remarks, "Van Annie")
        click(window, step.response.cancel_button)
        assert not step.versions.isVisible()
        assert not step.preview.isVisible()
        assert "niets bewaard" in step.hand_back.thanks.text()
        assert step.response.remarks.half_typed() is None
        step.reload()
        settle(window)
        assert not step.response.isVisible()
        click(window, step.hand_back.go_on_button)
        assert step.versions.isVisible()
        assert step.preview.isVisible()
        assert "nog geen reactie" in step.versions.responses.rows()[1].line.text()


def test_while_somebody_signs_nothing_else_is_one_tap_or_key_away(table: Table) -> None:
    """No rail, no bar, no step beside it, and no undo: the way out is to keep it or to stop."""
    with proposal(table) as (window, page, step):
        around = (page.rail, page.bar, window.top_bar)
        assert window.workspace is not None
        visits = window.workspace.visits
        visits.write_text(table.second, "care.help", "Wij redden het")
        before = visits.texts(table.second)
        window.message_bar.show_advice("Bewaard in de map van Piet")
        open_response(window, step, 1)
        assert not [each for each in (*around, window.message_bar) if each.isVisible()]
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        none = Qt.KeyboardModifier.NoModifier
        keys = [
            *((key, control) for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Z)),
            *((key, control) for key in (Qt.Key.Key_Y, Qt.Key.Key_W, Qt.Key.Key_F)),
            (Qt.Key.Key_Left, alt),
            *((key, none) for key in (Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Back)),
        ]
        for holder in (window, step.response.answer.buttons[0], step.response.remarks):
            holder.setFocus()
            for key, held in keys:
                QTest.keyClick(holder, key, held)
                settle(window)
        assert page.step_page is step
        assert step.response.isVisible()
        assert visits.texts(table.second) == before
        window.resize(900, 600)
        window.theme.set_text_scale(2.0)
        settle(window)
        window.operations.refused.emit(ExpectedError("De schijf is vol.", "Maak ruimte."))
        assert not [each for each in (*around, window.message_bar) if each.isVisible()]
        click(window, step.response.way.buttons[2])
        click(window, step.response.cancel_button)
        assert all(each.isVisible() for each in around)
        assert "De schijf is vol" in window.message_bar.text()


def test_who_cannot_draw_agrees_by_keyboard(table: Table) -> None:
    """Honestly worded: without a signature; a remark in own words stands with it."""
    with proposal(table) as (window, _page, step):
        open_response(window, step, 0)
        card = step.response
        assert card.answer.buttons[0].hasFocus()
        QTest.keyClick(card.answer.buttons[0], Qt.Key.Key_Right)
        card.way.buttons[0].setFocus()
        QTest.keyClick(card.way.buttons[0], Qt.Key.Key_Left)
        assert not card.pad.isVisible()
        assert "zonder handtekening" in card.way_words.text()
        card.remarks.setFocus()
        QTest.keyClicks(card.remarks, "Zo is het.")
        card.save_button.setFocus()
        QTest.keyClick(card.save_button, Qt.Key.Key_Space)
        settle(window)
        row = step.versions.responses.rows()[0]
        assert row.line.text().endswith("zonder handtekening.")
        assert row.remarks.text() == "“Zo is het.”"


def test_what_is_missing_is_said_and_nothing_is_kept(table: Table) -> None:
    """No answer, no signature, a day that cannot be; what was filled in stays."""
    with proposal(table) as (window, _page, step):
        open_response(window, step, 1)
        card = step.response
        click(window, card.save_button)
        assert "Kies eerst" in card.problem.text()
        click(window, card.answer.buttons[0])
        click(window, card.save_button)
        settle(window)
        assert "nog geen handtekening" in card.problem.text()
        click(window, card.way.buttons[1])
        card.day.take(date(2026, 8, 17))
        click(window, card.save_button)
        settle(window)
        assert "vóór 18 augustus 2026" in card.problem.text()
        assert card.answer.value() == Answer.SEEN
        assert card.save_button.isEnabled()
    with table.vault() as workspace:
        ((_, answers),) = workspace.versions.stand(table.second).versions
        assert answers == {}


def test_the_consultant_says_when_it_is_final_and_the_app_only_informs(table: Table) -> None:
    """Who has not answered stands below the date; a date that cannot be is refused there."""
    with proposal(table) as (window, _page, step):
        click(window, step.versions.propose_button)
        settle(window)
        card = step.versions
        assert "Nog geen reactie van Piet Jansen" in card.day_field.hint.text()
        card.day.take(date(2026, 8, 17))
        settle(window)
        assert "vóór 18 augustus 2026" in card.day_field.error()
        card.day.take(date(2026, 8, 18))
        settle(window)
        settle(window)
        assert card.day_field.error() == ""
        assert card.status.text() == "Vastgesteld op 18 augustus 2026, versie 1."


def test_what_changes_afterwards_is_listed(table: Table) -> None:
    """The proposal is a draft again, with what is new; of much first how much it is."""
    with proposal(table) as (window, _page, step):
        click(window, step.versions.propose_button)
        settle(window)
        visits = step.context.workspace.visits
        window.operations.write(
            lambda: visits.write_text(table.second, "agreements", "Els belt dinsdag")
        )
        settle(window)
        settle(window)
        changes = step.versions.changes
        assert changes.since.text() == "Wat er veranderd is sinds versie 1 van 18 augustus 2026"
        assert changes.texts() == ["Afspraken", "Nieuw: Els belt dinsdag"]
        assert not changes.button.isVisible()
        assert step.versions.propose_button.text() == "Voorleggen als versie 2"
        many = "\n".join(f"Els belt op dag {day}" for day in range(4))
        window.operations.write(lambda: visits.write_text(table.second, "agreements", many))
        settle(window)
        settle(window)
        assert changes.texts() == ["Afspraken: 4 nieuw."]
        click(window, changes.button)
        assert len(changes.texts()) == 5
        assert "uitgeklapt" in changes.button.accessibleName()


@pytest.mark.parametrize("index, subtitle", [(0, "de cliënt"), (1, "de mantelzorger")])
def test_who_is_chosen_gets_the_copy_made_for_that_person(
    table: Table, tmp_path: Path, index: int, subtitle: str
) -> None:
    """Seen in the preview and in the file; in one line it says what is left out.

    Until it is made no pages are there: those were for somebody else.
    """
    with proposal(table) as (window, _page, step):
        show_file(window, step)
        assert "volledig exemplaar" in step.preview.text.toPlainText()
        choice = step.hand_over.recipient.choice
        assert choice is not None
        choice.buttons[index].click()
        assert not step.preview.pictures.isVisible()
        settle(window)
        settle(window)
        assert step.preview.pictures.isVisible()
        assert step.preview.accessibleName().endswith(f"voor: {choice.buttons[index].text()}")
        assert f"exemplaar voor {subtitle}" in step.preview.text.toPlainText()
        assert choice.buttons[index].text() in step.hand_over.copy_words.text()
        assert "Niet in dit exemplaar" in step.hand_over.copy_words.text()
        passphrase = step.hand_over.file.passphrase.text()
        save(window, step, tmp_path)
        settle(window)
    (path,) = tmp_path.glob("*.pdf")
    assert f"exemplaar voor {subtitle}" in read_pages(path.read_bytes(), passphrase)[0]


def test_somebody_else_gets_the_copy_that_was_chosen_last(table: Table) -> None:
    """Never more than what is on the screen."""
    with proposal(table) as (window, _page, step):
        choice = step.hand_over.recipient.choice
        assert choice is not None
        click(window, choice.buttons[1])
        before = step.hand_over.audience
        click(window, choice.buttons[-1])
        assert step.hand_over.audience == before
        assert "Annie Jansen" in step.hand_over.copy_words.text()
