import json
from pathlib import Path
from typing import Final

import pikepdf
import pypdfium2
import pytest

from screening.documents.attachment import LARGEST, NoAttachment, take_attachment
from screening.dossier.measurement_errors import NoConsent
from screening.errors import InvalidInput
from screening.forms.fhir_desk import ATTACHMENT_NAME
from screening.forms.fhir_errors import FileUnreadable, NotFinished
from screening.forms.fhir_questionnaire import read_questionnaire
from screening.identifiers import MeasurementId
from screening.storage.export_store import ExportKind
from screening.wording.exports import word_export
from screening.wording.log_actions import LogKind, word_action
from screening.workspace import Workspace
from tests.support.fhir import define
from tests.support.vaults import dump
from tests.unit.desks.conftest import CSI, Home
from tests.unit.desks.fhir.answers import SECRET, last_line, measure

NAMES: Final = ("Annie", "Piet", "Marja", "Sanne")


def read_pages(path: Path) -> str:
    """Return all text on the pages of a protected PDF, on one line."""
    document = pypdfium2.PdfDocument(path, password=SECRET)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.split())


def test_answers_leave_protected_and_without_a_name(
    workspace: Workspace, home: Home, tmp_path: Path
) -> None:
    """A PDF with AES-256; the response inside is whole; the register and the log know of it."""
    workspace.vault.set_setting("consultant", "Sanne de Groot")
    measurement_id = measure(workspace, home)
    changes, path = workspace.fhir.save_response(measurement_id, tmp_path, SECRET, "De huisarts")
    assert path.name == "antwoorden-2026-03-10.pdf"
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=SECRET) as document:
        assert document.encryption.R == 6
        described = " ".join(str(value) for value in document.docinfo.values())
    text = f"{read_pages(path)} {described}"
    assert "Mijn nachtrust is verstoord." in text
    data = take_attachment(path.read_bytes(), ATTACHMENT_NAME, SECRET)
    assert json.loads(data)["resourceType"] == "QuestionnaireResponse"
    assert not any(name in data.decode() + text for name in NAMES)
    (export,) = workspace.dossiers.exports(home.dossier_id)
    assert (export.id, export.kind) == (changes.created, ExportKind.MEASUREMENT)
    assert word_export(export) == "Antwoorden van een mantelzorger, voor: De huisarts"
    assert word_action(changes.action).kind is LogKind.LEAVE
    assert last_line(workspace).action == "save measurement"


def test_without_consent_no_answer_leaves(workspace: Workspace, home: Home, tmp_path: Path) -> None:
    """Consent that was taken back counts at once; that it was tried is in the log."""
    measurement_id = measure(workspace, home)
    workspace.measurements.withdraw_consent(home.annie)
    with pytest.raises(NoConsent):
        workspace.fhir.save_response(measurement_id, tmp_path, SECRET)
    assert list(tmp_path.glob("*.pdf")) == []
    assert workspace.dossiers.exports(home.dossier_id) == ()
    last = last_line(workspace)
    assert (last.action, last.result) == ("save measurement", "refused")


def test_unfinished_answers_do_not_leave(workspace: Workspace, home: Home, tmp_path: Path) -> None:
    """What the carer may still change is nobody else's."""
    workspace.measurements.give_consent(home.annie, in_proposal=False)
    begun = workspace.measurements.start(home.visit_id, home.annie, CSI)
    with pytest.raises(NotFinished):
        workspace.fhir.save_response(MeasurementId(begun.created), tmp_path, SECRET)


def test_a_short_passphrase_is_refused(workspace: Workspace, home: Home, tmp_path: Path) -> None:
    """The file leaves with answers in it, so it is asked for as much as a proposal is."""
    with pytest.raises(InvalidInput):
        workspace.fhir.save_response(measure(workspace, home), tmp_path, "kort")
    assert list(tmp_path.glob("*.pdf")) == []


def test_answers_prolong_nothing_and_are_not_the_clients(
    workspace: Workspace, home: Home, tmp_path: Path
) -> None:
    """The years of keeping do not begin anew, and the copy for the client does not list it."""
    measurement_id = measure(workspace, home)
    before = dump(workspace)["dossier"]
    workspace.fhir.save_response(measurement_id, tmp_path, SECRET, "De huisarts")
    assert dump(workspace)["dossier"] == before
    copy = workspace.papers.build_copy(home.dossier_id)
    assert "huisarts" not in str([section.blocks for section in copy.sections])
    assert workspace.papers._list_for_client(home.dossier_id, "Piet") == ()


def test_a_file_that_is_none_of_ours_is_refused_in_words(
    workspace: Workspace, home: Home, tmp_path: Path
) -> None:
    """Another passphrase, another PDF, no PDF at all, and no file."""
    _, path = workspace.fhir.save_response(measure(workspace, home), tmp_path, SECRET)
    with pytest.raises(InvalidInput) as wrong:
        workspace.fhir.read_file(path, "een ander wachtwoord")
    assert wrong.value.field == "passphrase"
    empty = tmp_path / "leeg.pdf"
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(empty)
    for data in (empty.read_bytes(), b"%PDF-1.7 stuk"):
        empty.write_bytes(data)
        with pytest.raises(NoAttachment):
            workspace.fhir.read_file(empty, SECRET)
    for gone in (tmp_path / "weg.json", tmp_path):
        with pytest.raises(FileUnreadable):
            workspace.fhir.read_file(gone)


def test_a_small_file_cannot_unpack_to_any_size(tmp_path: Path) -> None:
    """An attachment of 30 MB that is packed into a few kB is read no further than 1 MB."""
    path = tmp_path / "groot.pdf"
    with pikepdf.new() as document:
        document.add_blank_page()
        bomb = pikepdf.AttachedFileSpec(
            document,
            b" " * 30_000_000,
            filename=ATTACHMENT_NAME,
            mime_type="application/json",
            creation_date="",
            mod_date="",
            description="",
        )
        document.attachments[ATTACHMENT_NAME] = bomb
        document.save(path, encryption=pikepdf.Encryption(user=SECRET, owner="x", R=6))
    assert path.stat().st_size < LARGEST
    assert len(take_attachment(path.read_bytes(), ATTACHMENT_NAME, SECRET)) == LARGEST + 1


@pytest.mark.parametrize("name", [CSI, "life_with_care"])
def test_a_questionnaire_leaves_as_plain_fhir(
    workspace: Workspace, tmp_path: Path, name: str
) -> None:
    """Released or added: the file gives the very same definition back, and it is logged."""
    if name != CSI:
        workspace.instruments.add(define(name))
    instrument = workspace.instruments.find_latest(name)
    changes, path = workspace.fhir.save_questionnaire(instrument, tmp_path)
    assert path.name == f"vragenlijst-{name}-v1.fhir.json"
    reading = read_questionnaire(path.read_bytes())
    assert reading.definition == define(name)
    assert last_line(workspace).action == "save questionnaire"
    assert word_action(changes.action).part == "vragenlijst"
