"""The page on which the letters are made."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.dossier.model import ClientSupport
from screening.dossier.planned_visit import PlannedVisit
from screening.dossier.support_organisations import PHONE_SETTING, OrganisationKind
from tests.gui.dossier.room import Enter, Room
from tests.unit.documents.samples import read_pages
from ui.dossier.invitation_page import InvitationPage
from ui.dossier.page import DossierPage
from ui.settings.page import SettingsPage

LISTENING = OrganisationKind.LISTENING


def open_page(room: Room) -> InvitationPage:
    """Go to the letters by the button on the dossier page."""
    room.click(room.page.support.letter_button)
    page = room.window.page
    assert isinstance(page, InvitationPage)
    return page


def test_the_letter_is_seen_while_it_is_filled_in(enter: Enter) -> None:
    """What is typed is stored at once and stands in the letter; a day that has gone is refused."""
    room = enter()
    page = open_page(room)
    assert "De dag, de tijd en de plaats spreken we nog met u af." in page.reading.toPlainText()
    room.type_date(page.day_field, "19-2-2026")
    assert "al voorbij" in page.day.error()
    room.type_date(page.day_field, "27-2-2026")
    assert page.day.error() == ""
    QTest.keyClicks(page.time_line, "10:30")
    QTest.keyClick(page.time_line, Qt.Key.Key_Return)
    room.wait()
    assert page.time_line.text() == "10.30 uur"
    text = page.reading.toPlainText()
    assert "vrijdag 27 februari 2026" in text
    assert "De plaats spreken we nog met u af." in text
    with room.reopened() as workspace:
        plan = workspace.invitations.plan(room.key)
    assert plan == PlannedVisit(date(2026, 2, 27), "10.30 uur")


def test_everyone_gets_an_own_letter(enter: Enter) -> None:
    """A button for the client and one for the carer; the letter follows."""
    room = enter()
    page = open_page(room)
    assert page.people is not None
    assert [button.text() for button in page.people.buttons] == ["Piet Jansen", "Annie"]
    assert "Beste Piet Jansen," in page.reading.toPlainText()
    room.click(page.people.buttons[1])
    assert "Beste Annie," in page.reading.toPlainText()
    assert "U zorgt voor Piet Jansen." in page.reading.toPlainText()


def test_told_with_the_letter_is_one_click_after_it(enter: Enter, tmp_path: Path) -> None:
    """Made for the carer: the offer comes then, stores today, and only for her."""
    out = tmp_path / "uit"
    out.mkdir()
    room = enter(lambda workspace, _: workspace.vault.set_setting("consultant", "Sanne"))
    page = open_page(room)
    assert page.people is not None
    assert not page.told_line.isVisible()
    room.click(page.people.buttons[1])
    page.file.folder.set_folder(out)
    passphrase = page.file.passphrase.text()
    room.click(page.file.save_button)
    (path,) = out.glob("*.pdf")
    assert "Beste Annie," in read_pages(path.read_bytes(), passphrase)[0]
    assert page.told_button.text() == "Noteer: verteld op 20 februari 2026 met de brief"
    assert room.window.page is page
    room.click(page.told_button)
    assert page.told_line.text() == "Genoteerd: verteld aan Annie op 20 februari 2026."
    assert not page.told_button.isVisible()
    dossier = room.stored()
    assert dossier.carers[0].support == ClientSupport(date(2026, 2, 20), "Sanne (met de brief)")
    assert dossier.client.support == ClientSupport()


def test_without_names_there_is_no_passphrase(enter: Enter, tmp_path: Path) -> None:
    """The letter on the page has no name either, and the file opens without anything."""
    out = tmp_path / "uit"
    out.mkdir()
    room = enter()
    page = open_page(room)
    assert page.file.passphrase.isVisible()
    room.click(page.names_choice.buttons[1])
    assert not page.file.passphrase.isVisible()
    assert "Piet" not in page.reading.toPlainText()
    page.file.folder.set_folder(out)
    room.click(page.file.save_button)
    (path,) = out.glob("*.pdf")
    assert "Piet" not in " ".join(read_pages(path.read_bytes()))


def test_the_way_back_is_the_dossier(enter: Enter) -> None:
    """And the exports there name the letter."""
    room = enter()
    open_page(room)
    room.click(room.window.top_bar.back_button)
    assert isinstance(room.window.page, DossierPage)


def test_it_is_told_that_the_letter_cannot_say_where_to_call(enter: Enter) -> None:
    """The line names what is missing, leads to the settings, and goes when both are there."""
    room = enter()
    page = open_page(room)
    assert page.missing_line.text() == (
        "In de brief staat geen telefoonnummer van uw organisatie, en geen organisatie voor "
        "cliëntondersteuning."
    )
    workspace = page.context.workspace
    for work, words in (
        (lambda: workspace.vault.set_setting(PHONE_SETTING, "0572 99"), "geen organisatie voor"),
        (lambda: workspace.support_organisations.add("Luisterlijn", LISTENING), "geen organisatie"),
        (lambda: workspace.support_organisations.add("MEE"), ""),
    ):
        room.window.operations.write(work, owner=page)
        room.wait()
        assert words in page.missing_line.text()
    assert not page.missing_line.isVisible()
    room.window.operations.write(lambda: workspace.vault.set_setting(PHONE_SETTING, ""), owner=page)
    room.wait()
    assert page.missing_line.text() == "In de brief staat geen telefoonnummer van uw organisatie."
    room.click(page.settings_button)
    assert isinstance(room.window.page, SettingsPage)
