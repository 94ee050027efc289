"""All that a proposal is made of, gathered once; burden of who did not agree is left out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from screening.arrangement.model import Arrangement
from screening.dossier.burden import Burden
from screening.dossier.care_questions import CareQuestion, load_care_questions
from screening.dossier.carer_situation import CarerSituation
from screening.dossier.model import Dossier, Visit
from screening.identifiers import PersonId
from screening.investigation.model import Investigation
from screening.network.model import NetworkMap
from screening.reports.course import Course
from screening.signals.desk import ReviewedSignal


# No generated repr: everything in it is personal and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class ProposalMaterial:
    """The content of one visit as far as it may leave the vault.

    `burdens`, `courses`, `signals` and `situations` rest only on carers whose consent covers the
    proposal. `investigation` says nothing of suspected domestic violence.
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

    @property
    def names(self) -> Mapping[PersonId, str]:
        """The name of everyone who can be mentioned."""
        people = {person.id: person.name for person in self.network.people}
        carers = {carer.id: carer.name for carer in self.dossier.carers}
        return {**carers, **people, self.dossier.client.id: self.dossier.client.name}
