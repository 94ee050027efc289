import json
from datetime import timedelta
from pathlib import Path
from typing import Final

import pikepdf
import pypdfium2
import pytest

from instruments.definition import digest_definition
from screening.documents.attachment import LARGEST, NoAttachment, take_attachment
from screening.dossier.instrument_desk import InstrumentChanged
from screening.dossier.measurement_errors import NoConsent
from screening.dossier.model import VisitKind, Way
from screening.errors import ClosedVisit, ExpectedError, InvalidInput, NotFound
from screening.forms.fhir_desk import (
    ATTACHMENT_NAME,
    AlreadyTaken,
    FileUnreadable,
    FromTheFuture,
    NotFinished,
)
from screening.forms.fhir_questionnaire import read_questionnaire
from screening.forms.fhir_response import ReadResponse
from screening.identifiers import MeasurementId, PersonId, VisitId
from screening.storage.export_store import ExportKind
from screening.storage.log_chain import LogEntry
from screening.storage.log_desk import LogFilter
from screening.wording.exports import word_export
from screening.wording.log_actions import LogKind, word_action
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.fhir import define
from tests.support.households import take
from tests.support.vaults import dump
from tests.unit.desks.conftest import Home

CSI: Final = "caregiver_strain_index"
SECRET: Final = "een lang genoeg wachtwoord"
NAMES: Final = ("Annie", "Piet", "Marja", "Sanne")


def measure(workspace: Workspace, home: Home) -> MeasurementId:
    """Let Annie consent and answer the CSI, all but one, alone and with a Turkish help text."""
    workspace.measurements.give_consent(home.annie, in_proposal=False)
    begun = workspace.measurements.start(home.visit_id, home.annie, CSI)
    workspace.measurements.take(MeasurementId(begun.created), Way.ALONE, "tr")
    items = workspace.instruments.find_latest(CSI).items[1:]
    return take(workspace, home.visit_id, home.annie, CSI, {item.key: "yes" for item in items})


def read_pages(path: Path) -> str:
    """Return all text on the pages of a protected PDF, on one line."""
    document = pypdfium2.PdfDocument(path, password=SECRET)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.split())


def last_line(workspace: Workspace) -> LogEntry:
    """Return what the log says of what was done last."""
    return workspace.log.load_all(LogFilter())[0]


def next_visit(workspace: Workspace, home: Home, clock: FakeClock) -> VisitId:
    """Close the visit and begin the next one, a week later."""
    workspace.visits.close(home.visit_id)
    clock.set_day(clock.today() + timedelta(days=7))
    visit_id = workspace.visits.start(home.dossier_id, clock.today(), VisitKind.FOLLOW_UP).visit_id
    assert visit_id is not None
    return visit_id


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


def read(workspace: Workspace, path: Path) -> ReadResponse:
    """Read a file without problems."""
    response = workspace.fhir.read_file(path, SECRET)
    assert response.problems == ()
    return response


def test_what_left_comes_in_at_another_visit(
    workspace: Workspace, home: Home, clock: FakeClock, tmp_path: Path
) -> None:
    """The same answers, way, help text and moment, as a finished measurement; and it is logged."""
    measurement_id = measure(workspace, home)
    sent = workspace.measurements.load(measurement_id)
    _, path = workspace.fhir.save_response(measurement_id, tmp_path, SECRET)
    visit_id = next_visit(workspace, home, clock)
    changes = workspace.fhir.import_response(visit_id, home.annie, read(workspace, path))
    found = workspace.measurements.load(MeasurementId(changes.created))
    assert found.answers == sent.answers
    assert (found.way, found.help_language) == (Way.ALONE, "tr")
    assert sent.finished_at is not None
    assert found.finished_at == sent.finished_at.replace(microsecond=0)
    assert found.digest == sent.digest
    (burden,) = workspace.measurements.burdens(visit_id)
    assert (burden.score.lowest, burden.score.highest) == (12, 13)
    assert last_line(workspace).action == "import measurement"
    # One may go through the answers, as with any other.
    workspace.measurements.reopen(found.id, Way.ASKED, "sleep", "no")


def test_one_measurement_a_visit(workspace: Workspace, home: Home, tmp_path: Path) -> None:
    """What the carer answered here is not overwritten by a file."""
    _, path = workspace.fhir.save_response(measure(workspace, home), tmp_path, SECRET)
    before = dump(workspace)["measurement"]
    with pytest.raises(AlreadyTaken):
        workspace.fhir.import_response(home.visit_id, home.annie, read(workspace, path))
    assert dump(workspace)["measurement"] == before


def test_nothing_comes_in_without_consent_or_into_what_is_closed(
    workspace: Workspace, home: Home, clock: FakeClock, tmp_path: Path
) -> None:
    """Not for a carer who did not agree, not for someone else, not at a closed visit."""
    _, path = workspace.fhir.save_response(measure(workspace, home), tmp_path, SECRET)
    response = read(workspace, path)
    visit_id = next_visit(workspace, home, clock)
    tries: list[tuple[VisitId, PersonId, type[ExpectedError]]] = [
        (visit_id, home.marja, NoConsent),
        (visit_id, home.client, NotFound),
        (home.visit_id, home.annie, ClosedVisit),
    ]
    before = dump(workspace)["measurement"]
    for at, whose, refusal in tries:
        with pytest.raises(refusal):
            workspace.fhir.import_response(at, whose, response)
    assert dump(workspace)["measurement"] == before


def test_answers_from_the_future_are_refused(
    workspace: Workspace, home: Home, clock: FakeClock, tmp_path: Path
) -> None:
    """A clock that is wrong, here or there, must not make a measurement of tomorrow."""
    _, path = workspace.fhir.save_response(measure(workspace, home), tmp_path, SECRET)
    response = read(workspace, path)
    workspace.measurements.give_consent(home.marja, in_proposal=False)
    clock.set_day(clock.today() - timedelta(days=30))
    with pytest.raises(FromTheFuture):
        workspace.fhir.import_response(home.visit_id, home.marja, response)


def test_a_questionnaire_that_was_removed_meanwhile_is_not_measured_with(
    workspace: Workspace, home: Home, tmp_path: Path
) -> None:
    """Between reading and storing it may have gone."""
    definition = define("life_with_care")
    workspace.instruments.add(definition)
    digest = digest_definition(definition)
    plain = tmp_path / "antwoorden.json"
    plain.write_text(
        json.dumps(
            {
                "resourceType": "QuestionnaireResponse",
                "questionnaire": "urn:draagwijzer:fhir:questionnaire:life_with_care|1",
                "status": "completed",
                "authored": "2026-03-01T10:00:00+01:00",
                "item": [{"linkId": "happy", "answer": [{"valueCoding": {"code": "g6"}}]}],
            }
        ),
        encoding="utf-8",
    )
    response = read(workspace, plain)
    assert response.answers == {"happy": "g6"}
    workspace.measurements.give_consent(home.annie, in_proposal=False)
    workspace.instruments.remove(digest)
    with pytest.raises(InstrumentChanged):
        workspace.fhir.import_response(home.visit_id, home.annie, response)


def test_a_response_with_problems_is_not_stored(workspace: Workspace, home: Home) -> None:
    """Whoever calls must have looked at them."""
    with pytest.raises(ValueError, match="problems"):
        workspace.fhir.import_response(home.visit_id, home.annie, ReadResponse())


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
