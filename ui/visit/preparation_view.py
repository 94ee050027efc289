"""What the preparation shows, gathered from the desks in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from screening.arrangement.model import Arrangement
from screening.arrangement.procedure import Deadline, DeadlineState, deadlines
from screening.dossier.model import Dossier, Visit
from screening.dossier.support_record import SupportRecord
from screening.identifiers import PersonId, VisitId
from screening.workspace import Workspace

_URGENT = frozenset({DeadlineState.AT_ONCE, DeadlineState.DUE_SOON, DeadlineState.LATE})


@dataclass(frozen=True, slots=True, repr=False)
class LastVisit:
    """The visit before this one, and what was agreed at it."""

    visit: Visit
    arrangement: Arrangement
    agreements: str
    names: Mapping[PersonId, str]


@dataclass(frozen=True, slots=True, repr=False)
class PreparationView:
    """All that the preparation of one visit shows."""

    visit: Visit
    texts: Mapping[str, str]
    dossier: Dossier
    urgent: tuple[Deadline, ...]
    today: date
    consultant: str
    last: LastVisit | None
    support: Mapping[PersonId, SupportRecord]


def gather_preparation(workspace: Workspace, visit_id: VisitId) -> PreparationView:
    """Return what the preparation shows; runs on the worker."""
    visit = workspace.visits.load(visit_id)
    dossier = workspace.dossiers.load(visit.dossier_id)
    today = workspace.clock.today()
    return PreparationView(
        visit=visit,
        texts=workspace.visits.texts(visit_id),
        dossier=dossier,
        urgent=_list_urgent(dossier, today),
        today=today,
        consultant=workspace.vault.settings().get("consultant", ""),
        last=_gather_last(workspace, dossier, visit.copied_from) if visit.copied_from else None,
        support=workspace.client_support.records(dossier.id),
    )


def _list_urgent(dossier: Dossier, today: date) -> tuple[Deadline, ...]:
    since = dossier.urgency.since if dossier.urgency else None
    found = deadlines(dossier.procedure, today, since)
    return tuple(deadline for deadline in found if deadline.state in _URGENT)


def _gather_last(workspace: Workspace, dossier: Dossier, visit_id: VisitId) -> LastVisit:
    people = workspace.network.load(visit_id).people
    return LastVisit(
        visit=workspace.visits.load(visit_id),
        arrangement=workspace.arrangement.load(visit_id),
        agreements=workspace.visits.texts(visit_id).get("agreements", ""),
        names={
            dossier.client.id: dossier.client.name,
            **{carer.id: carer.name for carer in dossier.carers},
            **{person.id: person.name for person in people},
        },
    )
