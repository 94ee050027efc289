import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from instruments import catalogue
from screening.documents.attachment import take_attachment
from screening.dossier.model import VisitStep
from screening.forms.fhir_desk import ATTACHMENT_NAME
from screening.forms.fhir_response import write_response
from screening.identifiers import MeasurementId, PersonId
from screening.storage.export_store import ExportKind
from tests.gui.questionnaire.answering import CSI, EDIZ, burden, burden_of, measured
from tests.gui.visit.opening import Table, click, settle
from ui.burden.fhir_import_panel import FhirImportPanel
from ui.burden.fhir_save_panel import FhirSavePanel
from ui.burden.page import BurdenPage
from ui.main_window import MainWindow


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder to save in."""
    folder = tmp_path / "uit"
    folder.mkdir()
    return folder


def answers_of_annie(table: Table, carer_id: PersonId | None = None) -> bytes:
    """Return her CSI of the open visit, as another vault would hand it over.

    Args:
        table: where she sits.
        carer_id: the number that the file has for who gave them; one of nobody when not given.
    """
    with table.vault() as workspace:
        annie = table.household.people["annie"]
        found = next(
            one
            for one in workspace.measurements.of_visit(table.second)
            if (one.carer_id, one.instrument_id) == (annie, CSI)
        )
        measurement = workspace.measurements.load(MeasurementId(found.id))
    elsewhere = replace(
        measurement, id=MeasurementId("e" * 32), carer_id=carer_id or PersonId("f" * 32)
    )
    return write_response(elsewhere, catalogue.load(CSI))


def open_import(window: MainWindow, page: BurdenPage, path: Path) -> FhirImportPanel:
    """Open the panel of Marja, and choose a file there."""
    reader = page.cards[1].reader
    click(window, reader.button)
    assert reader.panel is not None
    window.messages.answer_files = lambda: path
    click(window, reader.panel.choose_button)
    return reader.panel


def test_answers_are_saved_from_the_row_of_the_result(table: Table, out: Path) -> None:
    """A quiet button, the reason, for whom, and a protected file; the register has it."""
    with burden(table) as (window, page):
        card = page.cards[0]
        row = card.rows[CSI]
        assert row.fhir_button.text() == "Opslaan als FHIR …"
        click(window, row.fhir_button)
        panel = card.save_panel
        assert panel is not None
        assert window.focusWidget() is panel.recipient
        QTest.keyClicks(panel.recipient, "De huisarts")
        panel.file.folder.set_folder(out)
        passphrase = panel.file.passphrase.text()
        click(window, panel.file.save_button)
        (path,) = out.iterdir()
        assert path.name in panel.file.saved.text()
        QTest.keyClick(panel.recipient, Qt.Key.Key_Escape)
        settle(window)
        assert card.save_panel is None
        assert window.focusWidget() is row.fhir_button
    data = json.loads(take_attachment(path.read_bytes(), ATTACHMENT_NAME, passphrase))
    assert len(data["item"]) == 14
    with table.vault() as workspace:
        export = workspace.dossiers.exports(table.household.dossier_id)[-1]
        assert (export.kind, export.recipient) == (ExportKind.MEASUREMENT, "De huisarts")


def test_there_is_nothing_to_save_before_the_end(table: Table) -> None:
    """Marja has not begun: no answers, no button; only taking in is offered."""
    with burden(table) as (_, page):
        assert not page.cards[1].rows[CSI].fhir_button.isVisible()
        assert page.cards[1].reader.isVisible()


def test_one_panel_at_a_time(table: Table) -> None:
    """Opening it at another result closes the first, with its passphrase."""
    with burden(table) as (window, page):
        card = page.cards[0]
        click(window, card.rows[CSI].fhir_button)
        click(window, card.rows[EDIZ].fhir_button)
        open_panels = [one for one in card.findChildren(FhirSavePanel) if one.isVisible()]
        assert open_panels == [card.save_panel]
        assert open_panels[0].parent() is card.rows[EDIZ]


def test_answers_from_elsewhere_are_shown_first_and_then_stored(table: Table, out: Path) -> None:
    """What is in the file stands there in words; only the button below it stores anything."""
    path = out / "antwoorden.json"
    path.write_bytes(answers_of_annie(table))
    with burden(table) as (window, page):
        panel = open_import(window, page, path)
        assert panel.found.isVisible()
        assert panel.found.text().startswith("CSI (Caregiver Strain Index), versie 1. 13 van de 13")
        assert panel.found.text().endswith(
            "Het bestand zegt niet van wie de antwoorden zijn. Controleer zelf dat ze van Marja "
            "Jansen zijn."
        )
        assert not page.cards[1].rows[CSI].fhir_button.isVisible()
        click(window, panel.take_button)
        assert page.cards[1].reader.panel is None
        assert burden_of(window).cards[1].rows[CSI].fhir_button.isVisible()
    assert len(measured(table).answers) == 13


def test_what_the_file_knows_is_told(table: Table, out: Path) -> None:
    """That it is hers, of which visit, and that an answer changed after the end."""
    marja = table.household.people["marja"]
    resource = json.loads(answers_of_annie(table, marja)) | {"status": "amended"}
    resource["extension"].append({"url": "urn:draagwijzer:fhir:held-on", "valueDate": "2026-08-18"})
    path = out / "antwoorden.json"
    path.write_text(json.dumps(resource), encoding="utf-8")
    with burden(table) as (window, page):
        words = open_import(window, page, path).found.text()
        assert "ingevuld, bij een gesprek van 18 augustus 2026. Voor het laatst gewijzigd" in words
        assert "Na het afronden is er nog een antwoord gewijzigd." in words
        assert words.endswith("Volgens het bestand zijn de antwoorden van Marja Jansen.")


def test_answers_of_another_day_are_refused_before_they_can_be_taken(
    table: Table, out: Path
) -> None:
    """The sentence says of which day they are; a moment that cannot be stands at its place."""
    path = out / "antwoorden.json"
    resource = json.loads(answers_of_annie(table))
    with burden(table) as (window, page):
        path.write_text(json.dumps(resource | {"authored": "2026-08-15T10:00:00Z"}))
        panel = open_import(window, page, path)
        assert panel.wrong.text().startswith("De antwoorden zijn van 15 augustus 2026, en dit")
        assert not panel.take_button.isVisible()
        for moment in ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"):
            path.write_text(json.dumps(resource | {"authored": moment}))
            click(window, panel.choose_button)
            assert panel.wrong.text().startswith("QuestionnaireResponse.authored: Dit ")
            assert not panel.found.isVisible()


def test_a_file_with_mistakes_stores_nothing_and_tells_all(table: Table, out: Path) -> None:
    """Every place with its sentence; there is no button to store it."""
    resource = json.loads(answers_of_annie(table))
    resource["status"] = "stopped"
    resource["item"][2]["linkId"] = "other"
    path = out / "antwoorden.json"
    path.write_text(json.dumps(resource), encoding="utf-8")
    with burden(table) as (window, page):
        panel = open_import(window, page, path)
        assert panel.wrong.isVisible()
        assert "QuestionnaireResponse.status: Alleen afgeronde" in panel.wrong.text()
        assert "QuestionnaireResponse.item[2].linkId: Deze" in panel.wrong.text()
        assert not panel.take_button.isVisible()


def test_the_pdf_of_draagwijzer_asks_its_passphrase(table: Table, out: Path) -> None:
    """A wrong one is told at the field; the right one opens what is inside."""
    secret = "een lang genoeg wachtwoord"
    with table.vault() as workspace:
        annie = table.household.people["annie"]
        found = next(
            one
            for one in workspace.measurements.of_visit(table.second)
            if (one.carer_id, one.instrument_id) == (annie, CSI)
        )
        _, path = workspace.fhir.save_response(found.id, out, secret)
    with burden(table) as (window, page):
        panel = open_import(window, page, path)
        assert window.focusWidget() is panel.passphrase
        QTest.keyClicks(panel.passphrase, "fout")
        click(window, panel.open_button)
        assert panel.passphrase_field.error().startswith("Dit wachtwoord hoort niet bij deze PDF.")
        panel.passphrase.clear()
        QTest.keyClicks(panel.passphrase, secret)
        QTest.keyClick(panel.passphrase, Qt.Key.Key_Return)
        settle(window)
        # What is inside was read: it is of Annie, and this is the card of Marja.
        assert "iemand anders in dit dossier" in panel.wrong.text()
        click(window, panel.close_button)
        assert page.cards[1].reader.button.isVisible()


def test_a_second_measurement_is_refused_in_words(table: Table, out: Path) -> None:
    """Annie has a CSI at this visit already; the file does not replace it."""
    path = out / "antwoorden.json"
    resource = json.loads(answers_of_annie(table)) | {"authored": "2026-08-18T08:00:00Z"}
    path.write_text(json.dumps(resource), encoding="utf-8")
    with burden(table) as (window, page):
        reader = page.cards[0].reader
        click(window, reader.button)
        assert reader.panel is not None
        window.messages.answer_files = lambda: path
        click(window, reader.panel.choose_button)
        assert not reader.panel.take_button.isVisible()
        assert "heeft deze vragenlijst al bij dit gesprek" in reader.panel.wrong.text()


def test_a_closed_visit_takes_nothing_in(table: Table) -> None:
    """Its answers can leave, as they are; none can come."""
    with table.visit(table.first, VisitStep.BURDEN) as (window, _):
        card = burden_of(window).cards[0]
        assert card.rows[CSI].fhir_button.isVisible()
        assert not card.reader.isVisible()
