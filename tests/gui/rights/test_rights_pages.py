from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.identifiers import PersonId
from screening.rights.retention import due_on
from screening.storage.location import BACKUP_NAME
from tests.gui.questionnaire.answering import burden
from tests.gui.rights.steps import (
    caseload_of,
    destruction_of,
    done_of,
    dossier,
    listed,
    opened,
    save_into,
    type_date,
    type_initials,
)
from tests.gui.visit.opening import Table, click, settle
from tests.support.vaults import database_of
from tests.unit.documents.samples import read_pages
from ui.caseload.page import CaseloadPage
from ui.dossier.page import DossierPage
from ui.places import CASELOAD, Place, PlaceName
from ui.rights.own_data_page import OwnDataPage
from ui.rights.retention_rows import DestroyedRow, DueRow


def test_a_dossier_tells_how_long_it_is_kept(table: Table) -> None:
    """Without a request there is no way to destruction; with one there is, and its last day."""
    with opened(table, dossier(table)) as window:
        assert isinstance(window.page, DossierPage)
        card = window.page.retention
        assert "Laatste wijziging: 18 augustus 2026." in card.term.text()
        assert "tot 18 augustus 2041" in card.term.text()
        assert card.request is not None
        assert not card.request.destroy_button.isVisible()
        type_date(window, card.request.asked_on, "18-8-2026")
        assert "uiterlijk op 18 november 2026" in card.request.deadline.text()
        assert card.request.destroy_button.isVisible()
    with table.vault() as workspace:
        client = workspace.dossiers.load(table.household.dossier_id).client.id
        assert workspace.retention.request(client) == table.clock.today()


def test_destroying_takes_two_steps_and_leaves_a_report(table: Table, tmp_path: Path) -> None:
    """Look, type the initials, destroy; the report is saved, and the dossier is gone."""
    out = tmp_path / "uit"
    out.mkdir()
    with opened(table, dossier(table)) as window:
        assert isinstance(window.page, DossierPage)
        request = window.page.retention.request
        assert request is not None
        type_date(window, request.asked_on, "18-8-2026")
        click(window, request.destroy_button)
        page = destruction_of(window)
        assert ("Gesprekken", 2) in page.plan_card.counts.rows
        assert page.plan_card.accessibleName() == "1. Dit wordt vernietigd"
        assert not page.confirm.destroy_button.isEnabled()
        type_initials(window, page, "P")
        click(window, page.confirm.destroy_button)
        assert not hasattr(page.done, "notice")
        type_initials(window, page, "p.j.")
        click(window, page.confirm.destroy_button)
        done = done_of(page)
        assert done.notice.text() == "Het dossier is weg uit de kluis."
        assert page.scaffold.accessibleName() == "Vernietigd"
        assert page.missing is None
        assert not page.confirm.isVisible()
        passphrase = done.file.passphrase.text()
        path = save_into(window, done.file, out)
        assert "Piet Jansen" in read_pages(path.read_bytes(), passphrase)[0]
        click(window, done.leave_button)
        assert caseload_of(window).model.rowCount() == 0
    with table.vault() as workspace:
        assert workspace.dossiers.caseload() == ()
        (destruction,) = workspace.destructions.list_all()
        assert destruction.is_clean


def test_without_a_ground_one_can_only_look(table: Table) -> None:
    """The page says why it may not go yet, and there is nothing to confirm."""
    place = Place(PlaceName.DESTRUCTION, dossier_id=table.household.dossier_id)
    with opened(table, place) as window:
        page = destruction_of(window)
        assert "Dit mag nu nog niet" in page.plan_card.ground.text()
        assert page.plan_card.accessibleName() == "Wat er nu staat"
        assert not page.confirm.isVisible()


def test_a_carer_sees_everything_and_has_it_destroyed(table: Table, tmp_path: Path) -> None:
    """From the burden page: her answers, a copy that she takes along, and the end of her part."""
    out = tmp_path / "uit"
    out.mkdir()
    annie = PersonId(table.household.people["annie"])
    with burden(table) as (window, burden_page):
        click(window, burden_page.cards[0].consent.part_button)
        page = window.page
        assert isinstance(page, OwnDataPage)
        text = page.reading.toPlainText()
        assert "Annie Jansen" in text
        assert "Mijn nachtrust is verstoord" in text
        assert "Piet Jansen" not in text
        passphrase = page.file.passphrase.text()
        path = save_into(window, page.file, out)
        assert "Annie Jansen" in read_pages(path.read_bytes(), passphrase)[0]
        assert page.request is not None
        type_date(window, page.request.asked_on, "18-8-2026")
        click(window, page.request.destroy_button)
        destruction = destruction_of(window)
        type_initials(window, destruction, "AJ")
        click(window, destruction.confirm.destroy_button)
        click(window, done_of(destruction).leave_button)
        assert isinstance(window.page, DossierPage)
    with table.vault() as workspace:
        dossier_id = table.household.dossier_id
        assert annie not in workspace.measurements.consents(dossier_id)
        assert workspace.destructions.plan(dossier_id, annie).is_empty
        assert annie in {carer.id for carer in workspace.dossiers.load(dossier_id).carers}


def test_what_is_kept_is_read_by_the_keyboard(table: Table) -> None:
    """Page down and the arrows scroll the long text; Tab goes on to the copy."""
    annie = PersonId(table.household.people["annie"])
    place = Place(PlaceName.OWN_DATA, dossier_id=table.household.dossier_id, person_id=annie)
    with opened(table, place) as window:
        page = window.page
        assert isinstance(page, OwnDataPage)
        assert page.reading.hasFocus()
        assert page.reading.toPlainText().startswith("Mantelzorger")
        bar = page.scaffold.verticalScrollBar()
        QTest.keyClick(page.reading, Qt.Key.Key_PageDown)
        down = bar.value()
        assert down > page.height() // 2
        QTest.keyClick(page.reading, Qt.Key.Key_Down)
        assert bar.value() > down
        QTest.keyClick(page.reading, Qt.Key.Key_Tab)
        assert page.file.folder.line.hasFocus()


def test_a_page_without_a_field_scrolls_by_the_keyboard(table: Table) -> None:
    """What would be destroyed is longer than the window, and nothing in it can have the focus."""
    place = Place(PlaceName.DESTRUCTION, dossier_id=table.household.dossier_id)
    with opened(table, place) as window:
        window.resize(1000, 640)
        window.theme.set_text_scale(2.0)
        settle(window)
        page = destruction_of(window)
        page.setFocus()
        QTest.keyClick(page, Qt.Key.Key_PageDown)
        assert page.scaffold.verticalScrollBar().value() > 0
        QTest.keyClick(page, Qt.Key.Key_PageUp)
        assert page.scaffold.verticalScrollBar().value() == 0


def test_nothing_due_shows_nothing(table: Table) -> None:
    """The overview stays as it is until something is due."""
    with opened(table, CASELOAD) as window:
        assert isinstance(window.page, CaseloadPage)
        assert not window.page.due.isVisible()


def test_what_is_due_leads_to_the_list(table: Table) -> None:
    """After fifteen years the overview says so; the list leads to the two steps."""
    table.clock.set_day(due_on(table.clock.today()))
    with opened(table, CASELOAD) as window:
        assert isinstance(window.page, CaseloadPage)
        assert window.page.due.isVisible()
        click(window, window.page.due.show_button)
        page, (row,) = listed(window, DueRow)
        assert row.title.text() == "Dossier van Piet Jansen"
        assert page.now_card.isVisible()
        assert not page.soon_card.isVisible()
        click(window, row.button)
        assert destruction_of(window).confirm.isVisible()


def test_a_year_ahead_there_is_only_a_line(table: Table) -> None:
    """What is due within a year is listed, without a way to destroy it yet."""
    table.clock.set_day(due_on(table.clock.today()) - timedelta(100))
    with opened(table, Place(PlaceName.RETENTION)) as window:
        page, (row,) = listed(window, DueRow)
        assert page.soon_card.isVisible()
        assert not row.button.isVisible()


def test_a_copy_that_comes_back_is_finished_at_the_next_opening(
    table: Table, tmp_path: Path
) -> None:
    """The list names the copy that waits; once it is there, opening the vault is enough."""
    copy, away = table.folder / BACKUP_NAME, tmp_path / "weg.db"
    with table.vault() as workspace:
        database_of(workspace).execute("VACUUM INTO ?", (str(copy),))
        client = workspace.dossiers.load(table.household.dossier_id).client.id
        workspace.retention.set_request(client, table.clock.today())
    place = Place(PlaceName.DESTRUCTION, dossier_id=table.household.dossier_id)
    with opened(table, place) as window:
        page = destruction_of(window)
        type_initials(window, page, "PJ")
        desk = page.context.workspace.destructions
        copies = desk._list_copies()
        assert [path for path, _ in copies] == [copy]
        copy.rename(away)
        desk._list_copies = lambda: copies
        click(window, page.confirm.destroy_button)
        assert "deze kopie was er niet" in done_of(page).copies.text()
        window.go(Place(PlaceName.RETENTION))
        settle(window)
        _, (row,) = listed(window, DestroyedRow)
        assert "Sluit de stick of de schijf" in row.copies.text()
    away.rename(copy)
    with opened(table, CASELOAD) as window:
        settle(window)
    with table.vault() as workspace:
        (destruction,) = workspace.destructions.list_all()
        assert destruction.unfinished == ()


def test_a_later_report_holds_no_name(table: Table, tmp_path: Path) -> None:
    """From the list a report can be saved again, into the folder that is chosen."""
    out = tmp_path / "uit"
    out.mkdir()
    with table.vault() as workspace:
        client = workspace.dossiers.load(table.household.dossier_id).client.id
        workspace.retention.set_request(client, table.clock.today())
    place = Place(PlaceName.DESTRUCTION, dossier_id=table.household.dossier_id)
    with opened(table, place) as window:
        page = destruction_of(window)
        type_initials(window, page, "PJ")
        click(window, page.confirm.destroy_button)
        window.go(place)
        settle(window)
        assert destruction_of(window).missing is not None
        window.go(Place(PlaceName.RETENTION))
        settle(window)
        window.messages.answer_folders = lambda: out
        _, (row,) = listed(window, DestroyedRow)
        click(window, row.button)
    (path,) = out.iterdir()
    assert "Jansen" not in "".join(read_pages(path.read_bytes()))
