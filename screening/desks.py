"""The desks at which the work in an open vault is done, one a subject.

What the first pages of a vault do not ask for, Python reads when it is first asked for: someone
waits for the rest after the passphrase.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from screening.arrangement.agenda_desk import AgendaDesk
from screening.arrangement.backup_plan_desk import BackupPlanDesk
from screening.arrangement.desk import ArrangementDesk
from screening.dossier.care_question_desk import CareQuestionDesk
from screening.dossier.carer_desk import CarerDesk
from screening.dossier.desk import DossierDesk
from screening.dossier.instrument_desk import InstrumentDesk
from screening.dossier.measurement_desk import MeasurementDesk
from screening.dossier.visit_desk import VisitDesk
from screening.network.desk import NetworkDesk
from screening.network.earlier_desk import EarlierDesk
from screening.network.family.desk import FamilyDesk
from screening.network.task_desk import TaskDesk
from screening.network.tie_desk import TieDesk
from screening.rights.destruction_desk import DestructionDesk
from screening.rights.retention_desk import RetentionDesk
from screening.storage.backup_desk import BackupDesk
from screening.storage.desk import VaultDesk
from screening.storage.draft_desk import DraftDesk
from screening.storage.key_desk import KeyDesk
from screening.storage.key_slots import KeyCost
from screening.storage.location import KEY_NAME
from screening.storage.log_desk import LogDesk
from screening.storage.pin_desk import PinDesk
from screening.storage.resume_desk import ResumeDesk
from screening.storage.session import Session

if TYPE_CHECKING:
    from screening.arrangement.agreement_desk import AgreementDesk
    from screening.arrangement.appreciation_desk import AppreciationDesk
    from screening.arrangement.card_desk import CarerCardDesk
    from screening.arrangement.procedure_desk import ProcedureDesk
    from screening.directory.desk import DirectoryDesk
    from screening.documents.card_sheet_desk import CardSheetDesk
    from screening.documents.desk import ProposalDesk
    from screening.documents.invitation_desk import InvitationDesk
    from screening.documents.log_desk import LogExportDesk
    from screening.documents.map_desk import MapDesk
    from screening.documents.sheet_desk import SheetDesk
    from screening.documents.version_desk import VersionDesk
    from screening.dossier.client_support_desk import ClientSupportDesk
    from screening.dossier.support_organisation_desk import SupportOrganisationDesk
    from screening.forms.fhir_desk import FhirDesk
    from screening.investigation.desk import InvestigationDesk
    from screening.rights.paper_desk import PaperDesk
    from screening.signals.desk import ReviewDesk
    from screening.signals.rule_desk import RuleDesk


class Desks:
    """All desks over one session."""

    def __init__(self, session: Session, folder: Path, cost: KeyCost) -> None:
        self._session = session
        self.vault = VaultDesk(self._session)
        self.log = LogDesk(self._session)
        self.keys = KeyDesk(self._session, folder / KEY_NAME, cost)
        self.pins = PinDesk(self._session, self.keys, cost)
        self.resume = ResumeDesk(self._session)
        self.drafts = DraftDesk(self._session)
        self.backups = BackupDesk(self._session, folder)
        self.dossiers = DossierDesk(self._session)
        self.agenda = AgendaDesk(self._session)
        self.visits = VisitDesk(self._session)
        self.care_questions = CareQuestionDesk(self._session)
        self.instruments = InstrumentDesk(self._session)
        self.measurements = MeasurementDesk(self._session, self.instruments)
        self.carers = CarerDesk(self._session, self.measurements)
        self.network = NetworkDesk(self._session)
        self.earlier = EarlierDesk(self._session)
        self.tasks = TaskDesk(self._session)
        self.ties = TieDesk(self._session)
        self.family = FamilyDesk(self._session, self.network)
        self.arrangement = ArrangementDesk(self._session)
        self.backup_plans = BackupPlanDesk(self._session, self.network)
        self.retention = RetentionDesk(self._session)
        self.destructions = DestructionDesk(
            self._session, self.backups.list_copies, self.backups.is_gone
        )

    @cached_property
    def procedure(self) -> "ProcedureDesk":
        """The desk for the urgent route of a dossier."""
        from screening.arrangement.procedure_desk import ProcedureDesk

        return ProcedureDesk(self._session)

    @cached_property
    def appreciations(self) -> "AppreciationDesk":
        """The desk for the yearly tokens of carers."""
        from screening.arrangement.appreciation_desk import AppreciationDesk

        return AppreciationDesk(self._session)

    @cached_property
    def client_support(self) -> "ClientSupportDesk":
        """The desk for client support, of the client and of every carer."""
        from screening.dossier.client_support_desk import ClientSupportDesk

        return ClientSupportDesk(self._session)

    @cached_property
    def support_organisations(self) -> "SupportOrganisationDesk":
        """The desk for the organisations that give client support."""
        from screening.dossier.support_organisation_desk import SupportOrganisationDesk

        return SupportOrganisationDesk(self._session)

    @cached_property
    def investigation(self) -> "InvestigationDesk":
        """The desk for the investigation of a visit."""
        from screening.investigation.desk import InvestigationDesk

        return InvestigationDesk(self._session)

    @cached_property
    def agreements(self) -> "AgreementDesk":
        """The desk for agreements beside the provisions, and for the contact person."""
        from screening.arrangement.agreement_desk import AgreementDesk

        return AgreementDesk(self._session)

    @cached_property
    def carer_cards(self) -> "CarerCardDesk":
        """The desk for what stands on the carer cards."""
        from screening.arrangement.card_desk import CarerCardDesk

        return CarerCardDesk(self._session, self.network)

    @cached_property
    def rules(self) -> "RuleDesk":
        """The desk for the rules behind the signals."""
        from screening.signals.rule_desk import RuleDesk

        return RuleDesk(self._session, self.instruments)

    @cached_property
    def review(self) -> "ReviewDesk":
        """The desk for signals, and for what the professional thinks of them."""
        from screening.signals.desk import ReviewDesk

        return ReviewDesk(
            self._session,
            measurements=self.measurements,
            network=self.network,
            carers=self.carers,
            care_questions=self.care_questions,
            instruments=self.instruments,
        )

    @cached_property
    def log_exports(self) -> "LogExportDesk":
        """The desk that hands over the log."""
        from screening.documents.log_desk import LogExportDesk

        return LogExportDesk(self._session, self.vault, self.log)

    @cached_property
    def sheets(self) -> "SheetDesk":
        """The desk that prints the sheets of a vault, such as the recovery key."""
        from screening.documents.sheet_desk import SheetDesk

        return SheetDesk(self._session)

    @cached_property
    def directory(self) -> "DirectoryDesk":
        """The desk for the local offers."""
        from screening.directory.desk import DirectoryDesk

        return DirectoryDesk(self._session)

    @cached_property
    def card_sheets(self) -> "CardSheetDesk":
        """The desk that draws the carer cards."""
        from screening.documents.card_sheet_desk import CardSheetDesk

        return CardSheetDesk(
            self._session, vault=self.vault, visits=self.visits, cards=self.carer_cards
        )

    @cached_property
    def fhir(self) -> "FhirDesk":
        """The desk that exchanges answers and questionnaires in FHIR."""
        from screening.forms.fhir_desk import FhirDesk

        return FhirDesk(
            self._session,
            vault=self.vault,
            instruments=self.instruments,
            measurements=self.measurements,
        )

    @cached_property
    def proposals(self) -> "ProposalDesk":
        """The desk that makes the proposal."""
        from screening.documents.desk import ProposalDesk

        return ProposalDesk(
            self._session,
            vault=self.vault,
            dossiers=self.dossiers,
            visits=self.visits,
            measurements=self.measurements,
            network=self.network,
            review=self.review,
            investigation=self.investigation,
            arrangement=self.arrangement,
            carers=self.carers,
            care_questions=self.care_questions,
        )

    @cached_property
    def invitations(self) -> "InvitationDesk":
        """The desk that makes the letters that invite to a visit."""
        from screening.documents.invitation_desk import InvitationDesk

        return InvitationDesk(
            self._session,
            vault=self.vault,
            dossiers=self.dossiers,
            organisations=self.support_organisations,
        )

    @cached_property
    def versions(self) -> "VersionDesk":
        """The desk for versions of a proposal and what people say of them."""
        from screening.documents.version_desk import VersionDesk

        return VersionDesk(self._session, self.proposals)

    @cached_property
    def maps(self) -> "MapDesk":
        """The desk that saves the map and the family as files."""
        from screening.documents.map_desk import MapDesk

        return MapDesk(
            self._session,
            vault=self.vault,
            visits=self.visits,
            network=self.network,
            family=self.family,
        )

    @cached_property
    def papers(self) -> "PaperDesk":
        """The desk that makes the papers somebody has a right to."""
        from screening.rights.paper_desk import PaperDesk

        return PaperDesk(
            self._session,
            vault=self.vault,
            dossiers=self.dossiers,
            measurements=self.measurements,
            family=self.family,
            proposals=self.proposals,
            retention=self.retention,
        )
