"""The desk for proposals: what stands in them, and handing over."""

from dataclasses import replace
from pathlib import Path

from screening.arrangement.desk import ArrangementDesk
from screening.arrangement.offer_doubts import name_doubtful
from screening.changes import Changes, Topic
from screening.documents.audience import FILE, Audience
from screening.documents.hand_over import DOSSIER_KEPT, Outgoing, hand_over
from screening.documents.material import ProposalMaterial
from screening.documents.mentions import list_mentions
from screening.documents.proposal_layout import Layout
from screening.documents.proposal_record import Line
from screening.documents.readiness import (
    Readiness,
    check_readiness,
    list_asking,
    list_left_out,
    list_without_follow_up,
)
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
from screening.signals.desk import ReviewDesk, ReviewedSignal
from screening.storage import (
    export_store,
    offer_store,
    proposal_store,
    setting_store,
    support_store,
)
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
    def gather(self, visit_id: VisitId, audience: Audience = FILE) -> ProposalMaterial:
        """Return what one reader may see of a visit, with the consent as it is now."""
        from screening.documents.proposal_material import material_for
        from screening.documents.proposal_place import place_among

        for_file = self._gather_all(visit_id, FILE)
        versions = proposal_store.load_versions(self._session.database, for_file.dossier.id)
        placed = place_among(for_file, versions)
        responses = (
            proposal_store.load_responses(self._session.database, placed.version.id)
            if placed.version
            else {}
        )
        placed = replace(placed, responses=tuple(responses.values()), layout=self.layout()[0])
        if audience != FILE:
            placed = replace(placed, signals=self._list_signals(placed, audience))
        return material_for(placed, audience)

    def list_lines(self, visit_id: VisitId) -> tuple[Line, ...]:
        """Return all that the copy for the file says today, line by line."""
        from screening.documents.proposal_place import list_file_lines

        with SPEECH.in_dutch():
            return list_file_lines(self._gather_all(visit_id, FILE))

    def _list_signals(
        self, material: ProposalMaterial, audience: Audience
    ) -> tuple[ReviewedSignal, ...]:
        """Return what the rules see in what this reader may know.

        A signal of the network may rest on burdens too, so leaving out those of carers is not
        enough.
        """
        from screening.documents.proposal_material import list_sharing

        return self._review.signals(material.visit.id, carers=list_sharing(material, audience))

    def _gather_all(self, visit_id: VisitId, audience: Audience) -> ProposalMaterial:
        """Return all of a visit, of every carer whose consent stands; signals for one reader."""
        visit = self._visits.load(visit_id)
        dossier = self._dossiers.load(visit.dossier_id)
        until_now = [
            burden
            for burden in self._measurements.course(visit.dossier_id)
            if burden.held_on <= visit.held_on
        ]
        network = self._network.load(visit_id)
        names = {carer.id: carer.name for carer in dossier.carers}
        names |= {person.id: person.name for person in network.people}
        settings = self._vault.settings()
        material = ProposalMaterial(
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
            signals=(),
            arrangement=self._arrangement.load(visit_id),
            questions=self._care_questions.questions(visit_id),
            investigation=self._investigation.load_for_others(visit_id),
            situations=self._carers.situations(visit_id),
            consents=self._measurements.consents(visit.dossier_id),
        )
        return replace(material, signals=self._list_signals(material, audience))

    def readiness(self, visit_id: VisitId) -> Readiness:
        """Return what is still open before the proposal of a visit is handed over."""
        dossier = self._dossiers.load(self._visits.load(visit_id).dossier_id)
        arrangement = self._arrangement.load(visit_id)
        consents = self._measurements.consents(dossier.id)
        found = check_readiness(
            dossier,
            arrangement,
            self._review.signals(visit_id),
            consents,
            {burden.carer_id for burden in self._measurements.burdens(visit_id)},
        )
        database, today = self._session.database, self._session.clock.today()
        offers = offer_store.load_offers(database)
        texts = self._visits.texts(visit_id)
        investigation = self._investigation.load_for_others(visit_id)
        return replace(
            found,
            asked_other=list_asking(dossier, support_store.load_records(database, dossier.id)),
            without_follow_up=list_without_follow_up(dossier, arrangement),
            doubtful_offers=name_doubtful(arrangement, offers, today),
            left_out=list_left_out(dossier, texts, investigation, consents),
            mentions=list_mentions(dossier, texts, investigation, arrangement, consents),
        )

    def layout(self) -> tuple[Layout, bool]:
        """Return the order and the headings, and whether the setting for them is broken.

        A broken one is left as it is, and the default one serves.
        """
        from screening.documents.proposal_layout import (
            DEFAULT_LAYOUT,
            SETTING,
            BrokenLayout,
            read_layout,
        )

        try:
            return read_layout(setting_store.find(self._session.database, SETTING)), False
        except BrokenLayout:
            return DEFAULT_LAYOUT, True

    def choose_layout(self, base: str) -> Changes:
        """Take one of the layouts that ship, as it ships."""
        from screening.documents.proposal_layout import SHIPPED

        return self._store_layout(SHIPPED[base])

    def change_layout(self, part: str, heading: str, *, is_shown: bool) -> Changes:
        """Store another heading above a part, or whether it is in the document.

        Raises:
            InvalidInput: nothing was stored.
        """
        from screening.documents.proposal_layout import change_line

        return self._store_layout(change_line(self.layout()[0], part, heading, is_shown=is_shown))

    def move_in_layout(self, part: str, distance: int) -> Changes:
        """Store another place of a part; a negative distance is further up."""
        from screening.documents.proposal_layout import move_line

        return self._store_layout(move_line(self.layout()[0], part, distance))

    def _store_layout(self, layout: Layout) -> Changes:
        from screening.documents.proposal_layout import SETTING, write_layout

        changes = Changes("change proposal layout", frozenset({Topic.SETTINGS, Topic.PROPOSAL}))
        with self._session.write(changes) as database:
            setting_store.put(database, SETTING, write_layout(layout))
        return changes

    def note_view(self, visit_id: VisitId) -> None:
        """Log that someone looked at the proposal of a visit."""
        self._session.note("view proposal", visit_id)

    def deliveries(self, visit_id: VisitId) -> tuple[Export, ...]:
        """Return when and for whom proposals of a visit were handed over, the first one first."""
        return export_store.load_exports_of_visit(self._session.database, visit_id)

    def deliver(
        self,
        visit_id: VisitId,
        folder: Path,
        passphrase: str,
        recipient: str = "",
        audience: Audience = FILE,
    ) -> tuple[Changes, Path]:
        """Write the copy for one reader, protected by the passphrase, and return where it is.

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
        material = self.gather(visit_id, audience)
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
