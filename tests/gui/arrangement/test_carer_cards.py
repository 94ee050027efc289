"""The carer card on the page of the arrangement: asked for, filled in, looked at and saved."""

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.arrangement.carer_card import CardCall, CardText, CarerCard
from screening.identifiers import VisitId
from screening.storage.export_store import ExportKind
from tests.gui.arrangement.steps import arrangement, type_words, unfold
from tests.gui.visit.opening import Table, click, settle, undo
from ui.arrangement.card_panel import CardPanel
from ui.arrangement.card_sides import WIDTH
from ui.arrangement.page import ArrangementPage
from ui.components.auto_save_line import AutoSaveLine
from ui.main_window import MainWindow


def open_card(window: MainWindow, table: Table, step: ArrangementPage) -> CardPanel:
    """Ask for the card of Annie."""
    row = unfold(window, step.shared.carer_cards).row(table.household.people["annie"])
    click(window, row.button)
    assert row.panel is not None
    return row.panel


def stored(table: Table, visit_id: VisitId | None = None) -> CarerCard:
    """Return the card of Annie as it stands in the vault after the window has closed it."""
    with table.vault() as workspace:
        annie = table.household.people["annie"]
        return workspace.carer_cards.card(visit_id or table.second, annie)


def test_a_card_is_folded_until_it_is_asked_for(table: Table) -> None:
    """One line for every carer; the form comes and goes with the button."""
    with arrangement(table) as (window, _page, step):
        assert step.shared.carer_cards.state.text() == "nog geen pas"
        rows = unfold(window, step.shared.carer_cards).rows.rows()
        assert [row.name.text() for row in rows] == ["Annie Jansen", "Marja Jansen"]
        assert [row.panel for row in rows] == [None, None]
        panel = open_card(window, table, step)
        assert panel.isVisible()
        click(window, rows[0].button)
        assert (rows[0].panel, rows[0].button.text()) == (None, "Mantelzorgpas maken")


def test_who_is_offered_is_called_after_a_click(table: Table) -> None:
    """The keyboard goes on at the number; undo takes it off again."""
    with arrangement(table) as (window, page, step):
        panel = open_card(window, table, step)
        names = [button.text() for button in panel.calls.offers.buttons]
        assert "Els van Dam, buurvrouw" in names
        click(window, panel.calls.offers.buttons[names.index("Els van Dam, buurvrouw")])
        (row,) = panel.calls.rows.rows()
        assert window.focusWidget() is row.phone.editor
        QTest.keyClicks(row.phone.editor, "06-12345678")
        QTest.keyClick(row.phone.editor, Qt.Key.Key_Tab)
        settle(window)
        state = step.shared.carer_cards.part.rows.rows()[0].state
        assert state.text() == "Klaar om af te drukken, met 1 persoon om te bellen."
        assert "Els van Dam, buurvrouw" not in [b.text() for b in panel.calls.offers.buttons]
        for _ in range(2):
            undo(window, page)
        assert panel.calls.rows.rows() == ()
    assert stored(table).is_empty


def test_the_pictures_grow_with_the_text(table: Table) -> None:
    """Who needs large letters sees the card twice as large, and drawn for that size."""
    with arrangement(table) as (window, _page, step):
        front = open_card(window, table, step).sides.sides[0]
        assert front.image().width() == front.sizeHint().width() == WIDTH
        window.theme.set_text_scale(2.0)
        settle(window)
        assert front.image().width() == 2 * WIDTH
        assert front.sizeHint().width() == min(2 * WIDTH, front.width()) > WIDTH


def test_what_is_typed_is_kept_and_seen(table: Table) -> None:
    """Somebody by name, the order, the texts; the pictures have the shape of the card."""
    with arrangement(table) as (window, _page, step):
        panel = open_card(window, table, step)
        for name, phone in (("Kees", "050 123 45 67"), ("De wijkverpleging", "088-1234567")):
            panel.calls.line.setFocus()
            QTest.keyClicks(panel.calls.line, name)
            QTest.keyClick(panel.calls.line, Qt.Key.Key_Return)
            settle(window)
            type_words(window, panel.calls.rows.rows()[-1].phone.editor, phone)
        click(window, panel.calls.rows.rows()[1].up_button)
        type_words(window, panel.at_once.editor, "Praat rustig.")
        type_words(window, panel.plan_place.editor, "In de la.")
        type_words(window, panel.client.editor, "Piet")
        front, back = panel.sides.sides
        for side in (front, back):
            assert side.image().width() / side.image().height() == pytest.approx(85.6 / 54, 0.01)
        assert "De wijkverpleging 088-1234567" in front.accessibleName()
        assert "Praat rustig. In de la." in back.accessibleName()
        before = back.image()
        type_words(window, panel.plan_place.editor, "Onderin. ")
        assert back.image() != before
        assert not panel.sides.trouble.isVisible()
    card = stored(table)
    assert card.calls == (
        CardCall("De wijkverpleging", "088-1234567"),
        CardCall("Kees", "050 123 45 67"),
    )
    assert (card.at_once, card.client) == ("Praat rustig.", "Piet")


def test_what_cannot_be_right_is_told_where_it_stands(table: Table) -> None:
    """A number that is none at the number; words that run off the card below it."""
    with arrangement(table) as (window, _page, step):
        panel = open_card(window, table, step)
        panel.calls.line.setText("Kees")
        click(window, panel.calls.add_button)
        (row,) = panel.calls.rows.rows()
        type_words(window, row.phone.editor, "06-1")
        assert "te weinig cijfers" in row.phone.error()
        type_words(window, panel.plan_place.editor, "plek " * 58)
        assert "waar het noodplan ligt" in panel.sides.trouble.text()
        assert isinstance(row.name.editor, AutoSaveLine)
        row.name.editor.insert(" 张伟")
        type_words(window, row.name.editor, "x")
        assert "niet goed afdrukken: de naam 张伟xKees." in panel.sides.trouble.text()
        click(window, panel.calls.add_button)
        assert "leeg" in panel.calls.field.error()
        click(window, row.remove_button)
        assert panel.calls.rows.rows() == ()


def test_the_sheet_is_saved_with_a_passphrase(table: Table, tmp_path: Path) -> None:
    """First it must be a card that helps; then it is one page, registered for the carer."""
    folder = tmp_path / "map"
    folder.mkdir()
    with arrangement(table) as (window, _page, step):
        panel = open_card(window, table, step)
        click(window, panel.save_button)
        assert panel.file is not None
        panel.file.folder.set_folder(folder)
        passphrase = panel.file.passphrase.text()
        click(window, panel.file.save_button)
        assert "nog niet af" in panel.file.folder_field.error()
        type_words(window, panel.calls.line, "Kees")
        click(window, panel.calls.add_button)
        type_words(window, panel.calls.rows.rows()[0].phone.editor, "050 123 45 67")
        click(window, panel.file.save_button)
        assert panel.file.saved.isVisible()
        type_words(window, panel.client.editor, "Piet")
        assert not panel.file.saved.isVisible()
    (path,) = folder.iterdir()
    assert path.name == "mantelzorgpas-2026-08-18.pdf"
    with pikepdf.open(path, password=passphrase) as document:
        assert len(document.pages) == 1
    with table.vault() as workspace:
        (export,) = workspace.dossiers.exports(table.household.dossier_id)
    assert (export.kind, export.recipient) == (ExportKind.CARER_CARD, "Annie Jansen")


def test_an_open_card_comes_back_after_a_lock(table: Table) -> None:
    """As it was: folded or not."""
    with arrangement(table) as (window, _page, step):
        row = step.shared.carer_cards.part.rows.rows()[0]
        assert row.fold_state() == ""
        panel = open_card(window, table, step)
        assert row.fold_state() == "open"
        click(window, panel.save_button)
        assert row.fold_state() == "file"
        click(window, row.button)
        row.unfold("file")
        assert row.panel is not None
        assert row.panel.file is not None


def test_of_a_closed_visit_the_card_is_only_read(table: Table) -> None:
    """It can be printed again, and changed no more; an empty one has nothing to show."""
    annie, marja = (table.household.people[key] for key in ("annie", "marja"))
    with table.vault() as workspace:
        workspace.carer_cards.save_call(table.second, annie, CardCall("Els", "06-12345678"))
        workspace.carer_cards.write(table.second, annie, CardText.AT_ONCE, "Praat rustig.")
        workspace.visits.close(table.second)
    with arrangement(table, table.second) as (window, _page, step):
        assert not step.shared.carer_cards.part.row(marja).button.isVisible()
        panel = open_card(window, table, step)
        (row,) = panel.calls.rows.rows()
        for field in (row.name, row.phone, panel.at_once, panel.plan_place, panel.client):
            assert field.editor.isReadOnly()  # type: ignore[attr-defined]
        assert not row.remove_button.isVisible()
        assert not panel.calls.add_button.isVisible()
        assert not panel.calls.offers.isVisible()
        assert panel.save_button.isVisible()
