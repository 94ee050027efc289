"""What the dossier page shows, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from screening.arrangement.appreciation import Appreciation
from screening.arrangement.reviews import Review, list_reviews
from screening.dossier.burden import Burden
from screening.dossier.model import Dossier
from screening.dossier.planned_visit import PlannedVisit
from screening.dossier.support_record import SupportRecord
from screening.identifiers import DossierId, PersonId
from screening.rights.retention import Term
from screening.storage.export_store import Export
from screening.workspace import Workspace


@dataclass(frozen=True, slots=True, repr=False)
class DossierContent:
    """One dossier as it stands today.

    Args:
        course: the outcomes of the carers who consent, the oldest first.
        consultant: the name in the settings, or an empty text.
        term: how long the dossier is kept.
        asked_on: when the client asked for its destruction.
        exports: what left the vault, the first one first.
        appreciations: the yearly tokens of every carer, the latest first.
        support: hours of client support, and requests for another supporter.
        planned: the visit that a letter invites to.
        reviews: what the last visit agreed to look back on; nothing while a visit is open.
    """

    dossier: Dossier
    today: date
    course: tuple[Burden, ...]
    consultant: str
    term: Term
    asked_on: date | None
    exports: tuple[Export, ...]
    appreciations: Mapping[PersonId, tuple[Appreciation, ...]]
    support: Mapping[PersonId, SupportRecord]
    planned: PlannedVisit
    reviews: tuple[Review, ...] = ()

    @property
    def visit_day(self) -> date:
        """The day that a new visit begins with: the planned one if that has come, or today."""
        day, visits = self.planned.visit_on, self.dossier.visits
        if day is None or day > self.today or any(visit.held_on >= day for visit in visits):
            return self.today
        return day


def load_content(workspace: Workspace, dossier_id: DossierId, *, opening: bool) -> DossierContent:
    """Return what the page shows; opening the dossier is noted in the log."""
    dossiers = workspace.dossiers
    dossier = dossiers.open(dossier_id) if opening else dossiers.load(dossier_id)
    return DossierContent(
        dossier=dossier,
        today=workspace.clock.today(),
        course=workspace.measurements.course(dossier_id),
        consultant=workspace.vault.settings().get("consultant", ""),
        term=workspace.retention.term(dossier_id),
        asked_on=workspace.retention.request(dossier.client.id),
        exports=dossiers.exports(dossier_id),
        appreciations=workspace.appreciations.list_all(dossier_id),
        support=workspace.client_support.records(dossier_id),
        planned=workspace.invitations.plan(dossier_id),
        reviews=_load_reviews(workspace, dossier),
    )


def _load_reviews(workspace: Workspace, dossier: Dossier) -> tuple[Review, ...]:
    last = dossier.visits[-1] if dossier.visits else None
    if last is None or not last.is_closed:
        return ()
    return list_reviews(workspace.arrangement.load(last.id).provisions)
