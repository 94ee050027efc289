"""All that a proposal is made of; `proposal_material` strips it to what its reader may see."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from screening.arrangement.model import Arrangement
from screening.documents.audience import FILE, Audience
from screening.documents.proposal_changes import Change
from screening.documents.proposal_layout import DEFAULT_LAYOUT, Layout
from screening.documents.proposal_record import Response, Version
from screening.dossier.burden import Burden
from screening.dossier.care_questions import CareQuestion, load_care_questions
from screening.dossier.carer_situation import CarerSituation
from screening.dossier.model import Consent, Dossier, Visit
from screening.identifiers import PersonId
from screening.investigation.model import Investigation
from screening.network.model import NetworkMap
from screening.reports.course import Course
from screening.signals.desk import ReviewedSignal


# No generated repr: everything in it is personal and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class ProposalMaterial:
    """The content of one visit as far as `audience` may read it.

    `burdens`, `courses`, `signals` and `situations` rest only on carers whose consent covers that
    reader. `investigation` says nothing of suspected domestic violence. `version` is the one that
    says the same as this, None while it is a draft; `earlier` is the last one before it, and
    `changes` what is different since.
    """

    made_on: date
    consultant: str
    organisation: str
    dossier: Dossier
    visit: Visit
    texts: Mapping[str, str]
    network: NetworkMap
    burdens: tuple[Burden, ...]
    courses: tuple[Course, ...]
    signals: tuple[ReviewedSignal, ...]
    arrangement: Arrangement
    questions: tuple[CareQuestion, ...] = field(default_factory=load_care_questions)
    situations: Mapping[PersonId, CarerSituation] = field(default_factory=dict)
    investigation: Investigation = field(default_factory=Investigation)
    consents: Mapping[PersonId, Consent] = field(default_factory=dict)
    audience: Audience = FILE
    layout: Layout = DEFAULT_LAYOUT
    version: Version | None = None
    earlier: Version | None = None
    changes: tuple[Change, ...] = ()
    responses: tuple[Response, ...] = ()

    @property
    def names(self) -> Mapping[PersonId, str]:
        """The name of everyone who can be mentioned."""
        people = {person.id: person.name for person in self.network.people}
        carers = {carer.id: carer.name for carer in self.dossier.carers}
        return {**carers, **people, self.dossier.client.id: self.dossier.client.name}
