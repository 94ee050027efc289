"""The desk for proposals: what stands in them, and handing over."""

from pathlib import Path

from screening.arrangement.desk import ArrangementDesk
from screening.changes import Changes, Topic
from screening.documents.hand_over import DOSSIER_KEPT, Outgoing, hand_over
from screening.documents.material import ProposalMaterial
from screening.documents.readiness import Readiness, check_readiness
from screening.dossier.care_question_desk import CareQuestionDesk
from screening.dossier.carer_desk import CarerDesk
from screening.dossier.desk import DossierDesk
from screening.dossier.measurement_desk import MeasurementDesk
from screening.dossier.validation import clean_text
from screening.dossier.visit_desk import VisitDesk
from screening.errors import InvalidInput
from screening.identifiers import VisitId, new_id
from screening.investigation.desk import InvestigationDesk
from screening.investigation.fields import is_of_investigation
from screening.network.desk import NetworkDesk
from screening.reports.burden_course import build_courses
from screening.signals.desk import ReviewDesk
from screening.storage import export_store
from screening.storage.desk import VaultDesk
from screening.storage.export_store import Export, ExportKind
from screening.storage.session import Session
from screening.wording.speech import SPEECH, say

MINIMUM_PASSPHRASE_LENGTH = 12
LONGEST_PASSPHRASE = 127
"""In bytes: a PDF leaves out what follows (ISO 32000-2, 7.6.4.3.3)."""
ATTACHMENT_NAME = "voorstel.json"


class ProposalDesk:
    """Builds the proposal of a visit; what is unprotected exists in memory only."""

    def __init__(  # noqa: PLR0913 - it gathers from every other desk, each by its name
        self,
        session: Session,
        *,
        vault: VaultDesk,
        dossiers: DossierDesk,
        visits: VisitDesk,
        measurements: MeasurementDesk,
        network: NetworkDesk,
        review: ReviewDesk,
        investigation: InvestigationDesk,
        arrangement: ArrangementDesk,
        carers: CarerDesk,
        care_questions: CareQuestionDesk,
    ) -> None:
        self._session = session
        self._vault = vault
        self._dossiers = dossiers
        self._visits = visits
        self._measurements = measurements
        self._network = network
        self._review = review
        self._investigation = investigation
        self._arrangement = arrangement
        self._carers = carers
        self._care_questions = care_questions

    @SPEECH.in_dutch()
    def gather(self, visit_id: VisitId) -> ProposalMaterial:
        """Return all that may stand in the proposal of a visit, with the consent as it is now."""
        visit = self._visits.load(visit_id)
        dossier = self._dossiers.load(visit.dossier_id)
        shared = {
            carer_id
            for carer_id, consent in self._measurements.consents(visit.dossier_id).items()
            if consent.is_valid and consent.in_proposal
        }
        until_now = [
            burden
            for burden in self._measurements.course(visit.dossier_id)
            if burden.carer_id in shared and burden.held_on <= visit.held_on
        ]
        network = self._network.load(visit_id)
        names = {carer.id: carer.name for carer in dossier.carers}
        names |= {person.id: person.name for person in network.people}
        settings = self._vault.settings()
        return ProposalMaterial(
            made_on=self._session.clock.today(),
            consultant=settings.get("consultant", ""),
            organisation=settings.get("organisation", ""),
            dossier=dossier,
            visit=visit,
            texts={
                name: text
                for name, text in self._visits.texts(visit_id).items()
                if not is_of_investigation(name)
            },
            network=network,
            burdens=tuple(b for b in until_now if b.measurement.visit_id == visit_id),
            courses=build_courses(until_now, names),
            signals=self._review.signals(visit_id, carers=shared),
            arrangement=self._arrangement.load(visit_id),
            questions=self._care_questions.questions(visit_id),
            situations={
                carer_id: situation
                for carer_id, situation in self._carers.situations(visit_id).items()
                if carer_id in shared
            },
            investigation=self._investigation.load_for_others(visit_id),
        )

    def readiness(self, visit_id: VisitId) -> Readiness:
        """Return what is still open before the proposal of a visit is handed over."""
        dossier = self._dossiers.load(self._visits.load(visit_id).dossier_id)
        return check_readiness(
            dossier,
            self._arrangement.load(visit_id),
            self._review.signals(visit_id),
            self._measurements.consents(dossier.id),
            {burden.carer_id for burden in self._measurements.burdens(visit_id)},
        )

    def note_view(self, visit_id: VisitId) -> None:
        """Log that someone looked at the proposal of a visit."""
        self._session.note("view proposal", visit_id)

    def deliveries(self, visit_id: VisitId) -> tuple[Export, ...]:
        """Return when and for whom proposals of a visit were handed over, the first one first."""
        return export_store.load_exports_of_visit(self._session.database, visit_id)

    def deliver(
        self, visit_id: VisitId, folder: Path, passphrase: str, recipient: str = ""
    ) -> tuple[Changes, Path]:
        """Write the proposal into a folder, protected by the passphrase, and return where it is.

        The register keeps for whom it is; without a recipient it says that nobody was named.

        Raises:
            InvalidInput: the passphrase is too short or too long.
            DeliveryError: the folder cannot take the file; nothing of it is left there.
            DiskFull, DiskTrouble: the vault cannot note it; the file was taken back.
        """
        from screening.documents.content_json import write_json
        from screening.documents.delivery import name_proposal
        from screening.documents.pdf import render_pdf
        from screening.documents.proposal import build_proposal
        from screening.documents.protection import protect

        check_passphrase(passphrase)
        recipient = " ".join(clean_text("recipient", recipient).split())
        material = self.gather(visit_id)
        document = build_proposal(material)
        data = protect(render_pdf(document), ATTACHMENT_NAME, write_json(document), passphrase)
        changes = Changes(
            "deliver proposal", frozenset({Topic.VISIT}), visit_id=visit_id, created=new_id()
        )
        file = Outgoing(
            name_proposal(material.made_on),
            data,
            ExportKind.PROPOSAL,
            DOSSIER_KEPT,
            dossier_id=material.dossier.id,
            visit_id=visit_id,
            recipient=recipient,
        )
        return changes, hand_over(self._session, changes, file, folder)


def check_passphrase(passphrase: str) -> None:
    """Accept a passphrase that a proposal can be protected with.

    Raises:
        InvalidInput: it is too short, or longer than a PDF can hold.
    """
    if len(passphrase.strip()) < MINIMUM_PASSPHRASE_LENGTH:
        raise InvalidInput(
            "passphrase",
            say(
                "Dit wachtwoord is te kort. Gebruik ten minste {least} tekens.",
                least=MINIMUM_PASSPHRASE_LENGTH,
            ),
            say("Neem het voorgestelde wachtwoord, of een zin van vier woorden."),
        )
    if len(passphrase.encode()) > LONGEST_PASSPHRASE:
        raise InvalidInput(
            "passphrase", say("Dit wachtwoord is te lang voor een PDF."), say("Maak het korter.")
        )
