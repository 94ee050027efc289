"""The desk for FHIR: questionnaires and answers leave the vault, and answers come in."""

import hashlib
from pathlib import Path
from typing import Final

from instruments.model import Instrument
from screening.changes import Changes, Topic
from screening.documents.attachment import LARGEST, take_attachment
from screening.documents.desk import check_passphrase
from screening.documents.hand_over import ALL_KEPT, DOSSIER_KEPT, Outgoing, hand_over
from screening.dossier.instrument_desk import LOGGED, InstrumentDesk
from screening.dossier.measurement_desk import MeasurementDesk
from screening.dossier.measurement_errors import NoConsent
from screening.dossier.model import Measurement, Visit
from screening.dossier.validation import clean_text
from screening.errors import ExpectedError, NotFound
from screening.forms.fhir_errors import (
    AlreadyHere,
    AlreadyTaken,
    FileUnreadable,
    FromTheFuture,
    NotFinished,
    OtherDay,
    OtherPerson,
)
from screening.forms.fhir_identity import find_own_id
from screening.forms.fhir_questionnaire import write_questionnaire
from screening.forms.fhir_response import ReadResponse, read_response, write_response
from screening.identifiers import MeasurementId, PersonId, VisitId, new_id
from screening.storage import dossier_store, import_store, measurement_store, visit_store
from screening.storage.desk import VaultDesk
from screening.storage.export_store import ExportKind
from screening.storage.session import Session

ATTACHMENT_NAME: Final = "antwoorden.fhir.json"
_MIME: Final = "application/fhir+json"
_LARGEST_FILE: Final = 20 * LARGEST
_PDF: Final = b"%PDF"


class FhirDesk:
    """Lets questionnaires and answers out of the vault, and answers in."""

    def __init__(
        self,
        session: Session,
        *,
        vault: VaultDesk,
        instruments: InstrumentDesk,
        measurements: MeasurementDesk,
    ) -> None:
        self._session = session
        self._vault = vault
        self._instruments = instruments
        self._measurements = measurements

    def save_questionnaire(self, instrument: Instrument, folder: Path) -> tuple[Changes, Path]:
        """Write an instrument into a folder as a Questionnaire; it holds nothing private.

        Raises:
            DeliveryError: the folder cannot take the file; nothing of it is left there.
        """
        from screening.documents.delivery import write_document

        data = write_questionnaire(self._instruments.load_definition(instrument))
        # Not the title: it may hold signs that a disk does not take.
        name = f"vragenlijst-{instrument.id}-v{instrument.version}.fhir.json"
        changes = Changes(
            "save questionnaire", frozenset({Topic.SETTINGS}), created=instrument.digest[:LOGGED]
        )
        with self._session.write(changes):
            path = write_document(folder, name, data, kept=ALL_KEPT)
        return changes, path

    def save_response(
        self, measurement_id: MeasurementId, folder: Path, passphrase: str, recipient: str = ""
    ) -> tuple[Changes, Path]:
        """Write finished answers into a folder as a protected PDF with a QuestionnaireResponse.

        The file holds no name; the register keeps for whom it is.

        Raises:
            NoConsent, NotFinished: nothing was written.
            InvalidInput: the passphrase is too short or too long.
            DeliveryError: the folder cannot take the file; nothing of it is left there.
            DiskFull, DiskTrouble: the vault cannot note it; the file was taken back.
        """
        check_passphrase(passphrase)
        measurement = self._measurements.load(measurement_id)
        visit = visit_store.load_visit(self._session.database, measurement.visit_id)
        if not self._has_consent(visit, measurement.carer_id):
            self._session.note_refused("save measurement", visit.id)
            raise NoConsent
        if measurement.finished_at is None:
            raise NotFinished
        file = Outgoing(
            f"antwoorden-{self._session.clock.today().isoformat()}.pdf",
            self._make_file(measurement, visit, passphrase),
            ExportKind.MEASUREMENT,
            DOSSIER_KEPT,
            dossier_id=visit.dossier_id,
            recipient=" ".join(clean_text("recipient", recipient).split()),
        )
        # Without the dossier: whoever asks for answers prolongs nothing.
        changes = Changes("save measurement", frozenset({Topic.RETENTION}), created=new_id())
        return changes, hand_over(self._session, changes, file, folder)

    def read_file(self, path: Path, passphrase: str = "") -> ReadResponse:
        """Return the answers in a file: JSON, or a protected PDF of `save_response`.

        Raises:
            FileUnreadable: the file is gone, or too large to be this.
            InvalidInput: the passphrase is another one.
            NoAttachment: the PDF holds no answers.
        """
        try:
            with path.open("rb") as source:
                data = source.read(_LARGEST_FILE + 1)
        except OSError:
            # Not chained: the text of an OSError holds the folder, which may hold a name.
            raise FileUnreadable from None
        if len(data) > _LARGEST_FILE:
            raise FileUnreadable
        if data.startswith(_PDF):
            data = take_attachment(data, ATTACHMENT_NAME, passphrase)
        return read_response(data, self._instruments.list_all(), self._session.now())

    def check_response(self, visit_id: VisitId, carer_id: PersonId, response: ReadResponse) -> None:
        """Refuse what `import_response` would refuse; nothing is stored. Raises the same."""
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        try:
            self._check(visit, _make_measurement(visit, carer_id, response), response)
        except ExpectedError:
            self._session.note_refused("import measurement", visit.dossier_id)
            raise

    def import_response(
        self, visit_id: VisitId, carer_id: PersonId, response: ReadResponse
    ) -> Changes:
        """Store answers as a finished measurement of a carer at an open visit of the same day.

        Args:
            visit_id: where they are kept.
            carer_id: who gave them; a file of another vault cannot tell.
            response: what `read_file` found, without problems.

        Raises:
            ClosedVisit, NoConsent, OtherPerson, AlreadyHere, AlreadyTaken, OtherDay,
            FromTheFuture, InstrumentChanged: nothing was stored.
            ValueError: the response has problems.
        """
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        measurement = _make_measurement(visit, carer_id, response)
        changes = Changes(
            "import measurement",
            frozenset({Topic.MEASUREMENT, Topic.VISIT}),
            dossier_id=visit.dossier_id,
            visit_id=visit_id,
            created=measurement.id,
        )
        with self._session.write(changes) as database:
            self._check(visit, measurement, response)
            measurement_store.insert_measurement(database, measurement)
            for item, choice in measurement.answers.items():
                measurement_store.save_answer(
                    database, measurement.id, item, choice, measurement.started_at
                )
        return changes

    def _check(self, visit: Visit, measurement: Measurement, response: ReadResponse) -> None:
        dossier = dossier_store.load_dossier(self._session.database, visit.dossier_id)
        if measurement.carer_id not in {carer.id for carer in dossier.carers}:
            raise NotFound
        if not self._has_consent(visit, measurement.carer_id):
            raise NoConsent
        self._check_identity(visit, measurement, response.people)
        taken = {(m.carer_id, m.instrument_id) for m in self._measurements.of_visit(visit.id)}
        if (measurement.carer_id, measurement.instrument_id) in taken:
            raise AlreadyTaken
        if measurement.started_at > self._session.now():
            raise FromTheFuture
        if response.day is not None and response.day != visit.held_on:
            raise OtherDay(response.day, visit.held_on)
        # It may have been removed since the file was read.
        self._measurements.instrument(measurement)

    def _check_identity(
        self, visit: Visit, measurement: Measurement, people: frozenset[str]
    ) -> None:
        """Refuse the answers of another carer, and those that are in this vault already."""
        database = self._session.database
        for person_id in sorted(people - {measurement.carer_id}):
            dossier_id = import_store.find_dossier_of(database, person_id)
            if dossier_id is not None:
                raise OtherPerson(is_elsewhere=dossier_id != visit.dossier_id)
        known = import_store.find_known(database, measurement, find_own_id(measurement.origin))
        if known is not None:
            other = visit_store.load_visit(database, known)
            raise AlreadyHere(other.held_on, is_elsewhere=other.dossier_id != visit.dossier_id)

    def _has_consent(self, visit: Visit, carer_id: PersonId) -> bool:
        consent = self._measurements.consents(visit.dossier_id).get(carer_id)
        return consent is not None and consent.is_valid

    def _make_file(self, measurement: Measurement, visit: Visit, passphrase: str) -> bytes:
        from screening.documents.pdf import render_pdf
        from screening.documents.protection import protect
        from screening.documents.response_page import build_response_page

        burdens = self._measurements.burdens(measurement.visit_id)
        burden = next(one for one in burdens if one.measurement.id == measurement.id)
        data = write_response(measurement, burden.instrument, visit.held_on)
        page = build_response_page(
            burden,
            made_on=self._session.clock.today(),
            # Never the consultant: the file names nobody.
            author=self._vault.settings().get("organisation", ""),
            attachment=ATTACHMENT_NAME,
            digest=hashlib.sha256(data).hexdigest(),
        )
        return protect(render_pdf(page), ATTACHMENT_NAME, data, passphrase, _MIME)


def _make_measurement(visit: Visit, carer_id: PersonId, response: ReadResponse) -> Measurement:
    """Return a finished measurement as it stands in a file; ValueError when that has problems."""
    instrument, authored = response.instrument, response.authored
    if response.problems or instrument is None or authored is None:
        raise ValueError("a response with problems holds no answers")
    return Measurement(
        id=MeasurementId(new_id()),
        visit_id=visit.id,
        carer_id=carer_id,
        instrument_id=instrument.id,
        version=instrument.version,
        digest=instrument.digest,
        started_at=authored,
        finished_at=authored,
        position=len(instrument.items),
        answers=response.answers,
        way=response.way,
        help_language=response.help_language,
        origin=response.origin,
        is_amended=response.is_amended,
    )
