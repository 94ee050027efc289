from pathlib import Path

import pikepdf
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screening.arrangement.model import ProviderKind, ProvisionDraft, SupportFunction
from screening.dossier.model import VisitStep
from screening.investigation.fields import Part, name_field
from screening.investigation.model import Area
from tests.gui.proposal.steps import proposal, replace_text, save
from tests.gui.visit.opening import Table, click
from ui.places import Place, PlaceName


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder to hand over in."""
    folder = tmp_path / "uit"
    folder.mkdir()
    return folder


def test_the_button_writes_a_protected_file_and_says_where(table: Table, out: Path) -> None:
    """The file opens with the proposed passphrase only; the hand-over is listed with its date."""
    with proposal(table) as (window, _page, step):
        passphrase = step.hand_over.file.passphrase.text()
        assert not step.hand_over.deliveries.isVisible()
        save(window, step, out)
        (path,) = out.iterdir()
        assert step.hand_over.file.saved.isVisible()
        assert path.name in step.hand_over.file.saved.text()
        assert "AES-256" in step.hand_over.file.saved.text()
        assert "18 augustus 2026" in step.hand_over.deliveries.text()
    assert path.name == "voorstel-2026-08-18.pdf"
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=passphrase) as document:
        assert document.encryption.R == 6
        assert list(document.attachments) == ["voorstel.json"]
    with table.vault() as workspace:
        assert len(workspace.proposals.deliveries(table.second)) == 1


def test_one_click_says_for_whom_a_copy_is(table: Table, out: Path) -> None:
    """The usual people are there; the next copy is for nobody until someone is chosen again."""
    with proposal(table) as (window, _page, step):
        field = step.hand_over.recipient
        assert field.choice is not None
        assert [button.text() for button in field.choice.buttons] == [
            "Piet Jansen (cliënt)",
            "Annie Jansen (mantelzorger)",
            "Marja Jansen (mantelzorger)",
            "Gemeente",
            "Iemand anders",
        ]
        click(window, field.choice.buttons[1])
        save(window, step, out)
        assert "voor: Annie Jansen (mantelzorger)." in step.hand_over.deliveries.text()
        assert field.choice.value() is None
        click(window, step.hand_over.file.save_button)
        assert "voor: niet ingevuld." in step.hand_over.deliveries.text()
    with table.vault() as workspace:
        exports = workspace.dossiers.exports(table.household.dossier_id)
        assert [export.recipient for export in exports] == ["Annie Jansen (mantelzorger)", ""]
        assert "Annie" not in str(workspace.vault.log())


def test_somebody_else_is_typed(table: Table, out: Path) -> None:
    """The line is there at once with the cursor in it, and goes again with another choice."""
    with proposal(table) as (window, _page, step):
        field = step.hand_over.recipient
        assert field.choice is not None
        click(window, field.choice.buttons[-1])
        assert field.other.hasFocus()
        QTest.keyClicks(field.other, "  de huisarts ")
        click(window, field.choice.buttons[0])
        assert not field.other.isVisible()
        assert field.recipient() == "Piet Jansen (cliënt)"
        click(window, field.choice.buttons[-1])
        step.reload()
        save(window, step, out)
    with table.vault() as workspace:
        (export,) = workspace.proposals.deliveries(table.second)
        assert export.recipient == "de huisarts"


def test_a_choice_stays_as_long_as_that_person_is_there(table: Table) -> None:
    """Someone who is added meanwhile changes nothing; someone who went is no longer meant."""
    with proposal(table) as (window, _page, step):
        field = step.hand_over.recipient
        assert field.choice is not None
        click(window, field.choice.buttons[1])
        field.offer(("Annie Jansen (mantelzorger)", "Kees (mantelzorger)"))
        assert field.recipient() == "Annie Jansen (mantelzorger)"
        field.offer(("Kees (mantelzorger)",))
        assert field.recipient() == ""


def test_an_own_passphrase_is_taken_and_a_short_one_refused_at_its_field(
    table: Table, out: Path
) -> None:
    """A refusal writes nothing; the same page then accepts a longer one."""
    with proposal(table) as (window, _page, step):
        replace_text(step.hand_over.file.passphrase, "te kort")
        save(window, step, out)
        assert "te kort" in step.hand_over.file.passphrase_field.error()
        assert list(out.iterdir()) == []
        replace_text(step.hand_over.file.passphrase, "vier gewone losse woorden")
        assert step.hand_over.file.passphrase_field.error() == ""
        click(window, step.hand_over.file.save_button)
    (path,) = out.iterdir()
    with pikepdf.open(path, password="vier gewone losse woorden"):
        pass


def test_a_passphrase_too_long_for_a_pdf_is_refused(table: Table, out: Path) -> None:
    """Otherwise the end of it would silently not count."""
    with proposal(table) as (window, _page, step):
        step.hand_over.file.passphrase.setText("é" * 64)
        save(window, step, out)
        assert "te lang" in step.hand_over.file.passphrase_field.error()
    assert list(out.iterdir()) == []


def test_a_folder_that_is_gone_is_said_at_the_folder(table: Table, out: Path) -> None:
    """Nothing is half-written or noted, and the button works again."""
    with proposal(table) as (window, _page, step):
        save(window, step, out / "weg")
        assert "Deze map is er niet meer" in step.hand_over.file.folder_field.error()
        assert not step.hand_over.file.saved.isVisible()
        assert step.hand_over.file.save_button.isEnabled()
        save(window, step, out)
        assert step.hand_over.file.folder_field.error() == ""
        assert step.hand_over.file.saved.isVisible()
    with table.vault() as workspace:
        assert len(workspace.proposals.deliveries(table.second)) == 1


def test_the_copied_passphrase_leaves_the_clipboard_after_a_minute(table: Table) -> None:
    """The clock of a minute runs from the copying on."""
    clipboard = QApplication.clipboard()
    with proposal(table) as (window, _page, step):
        click(window, step.hand_over.file.copy_button)
        assert clipboard.text() == step.hand_over.file.passphrase.text()
        # The histories of Plasma and GNOME keep no copy of what bears this mark.
        mark = clipboard.mimeData().data("x-kde-passwordManagerHint")
        assert bytes(mark.data()) == b"secret"
        timer = step.hand_over.file.clipboard.timer
        assert timer.isActive()
        assert timer.interval() == 60_000
        timer.timeout.emit()
        assert clipboard.text() == ""
        assert not step.hand_over.file.copied.isVisible()


@pytest.mark.parametrize("way", ["another step", "another place", "lock"])
def test_the_copied_passphrase_does_not_outlive_the_page(table: Table, way: str) -> None:
    """Going away and locking both empty the clipboard."""
    with proposal(table) as (window, page, step):
        click(window, step.hand_over.file.copy_button)
        if way == "another step":
            page.open_step(VisitStep.ARRANGEMENT)
        elif way == "another place":
            window.go(Place(PlaceName.CASELOAD))
        else:
            window.lock()
        assert QApplication.clipboard().text() == ""


def test_what_someone_copied_since_stays_on_the_clipboard(table: Table) -> None:
    """Only our own secret is taken off."""
    with proposal(table) as (window, page, step):
        click(window, step.hand_over.file.copy_button)
        QApplication.clipboard().setText("iets anders")
        page.open_step(VisitStep.ARRANGEMENT)
        assert QApplication.clipboard().text() == "iets anders"
        QApplication.clipboard().clear()


def test_what_is_open_is_told_and_stops_nothing(table: Table, out: Path) -> None:
    """Carers without support, open signals and client support are named, with the way there."""
    with proposal(table) as (window, page, step):
        checks = step.checks
        assert "Annie Jansen en Marja Jansen" in checks.support.text()
        assert "nog niet beoordeeld" in checks.signals.text()
        assert "Piet Jansen, Annie Jansen en Marja Jansen" in checks.told.text()
        assert not checks.unshared.isVisible()
        save(window, step, out)
        assert step.hand_over.file.saved.isVisible()
        click(window, checks.support_button)
        assert page.step is VisitStep.ARRANGEMENT


def test_a_carer_who_keeps_the_outcome_inside_is_named(table: Table) -> None:
    """So that nobody is surprised that it is not in the proposal."""
    with table.vault() as workspace:
        annie = table.household.people["annie"]
        workspace.measurements.give_consent(annie, in_proposal=False)
    with proposal(table) as (_window, _page, step):
        assert "De uitslag van Annie Jansen" in step.checks.unshared.text()


def test_a_finding_about_a_carer_is_to_be_read_again(table: Table) -> None:
    """With where it stands and the way there, until that carer lets the client read it all."""
    with table.vault() as workspace:
        workspace.investigation.open_area(table.second, Area.FINANCES, "Annie vroeg ernaar")
        field = name_field(Area.FINANCES, Part.FOUND)
        workspace.investigation.write(table.second, field, "Zijn echtgenote werkt minder.")
    with proposal(table) as (window, page, step):
        mentions = step.checks.mentions
        assert mentions.text().endswith("\nAnnie Jansen bij “Geld”.")
        desk, annie = step.context.workspace.measurements, table.household.people["annie"]
        window.operations.write(lambda: desk.give_consent(annie, in_proposal=True, for_client=True))
        table.qtbot.waitUntil(lambda: not mentions.isVisible())
        window.operations.write(lambda: desk.give_consent(annie, in_proposal=True))
        table.qtbot.waitUntil(mentions.isVisible)
        click(window, step.checks.mentions_button)
        assert page.step is VisitStep.INVESTIGATION


def test_the_list_follows_what_is_agreed(table: Table) -> None:
    """A carer who gets support disappears from the list at once."""
    annie = table.household.people["annie"]
    draft = ProvisionDraft(annie, SupportFunction.ADVICE, "Advies", ProviderKind.MUNICIPALITY)
    with proposal(table) as (window, _page, step):
        desk = step.context.workspace.arrangement
        window.operations.write(lambda: desk.add_provision(table.second, draft))
        table.qtbot.waitUntil(lambda: "Annie" not in step.checks.support.text())
        assert "Marja Jansen" in step.checks.support.text()


def test_the_proposal_of_a_closed_visit_can_still_be_saved(table: Table, out: Path) -> None:
    """Handing over changes nothing about the visit."""
    with proposal(table, table.first) as (window, _page, step):
        save(window, step, out)
    assert len(list(out.iterdir())) == 1
