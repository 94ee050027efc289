"""Records of a dossier: one client, the carers, the procedure and the visits.

The records have no repr: what they hold is personal and must not reach a log or a traceback.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from screening.identifiers import DossierId, MeasurementId, PersonId, VisitId


class ProcedureStep(StrEnum):
    """The dated steps of the Wmo procedure (Wmo 2015, art. 2.3.2, 2.3.3 and 2.3.5; Awb, art. 6:4).

    `TEMPORARY_PROVISION` is of the urgent route only. `REMARKS` are those of the client on the
    report.
    """

    NOTIFICATION = "notification"
    CONFIRMATION = "confirmation"
    TEMPORARY_PROVISION = "temporary_provision"
    PERSONAL_PLAN = "personal_plan"
    INVESTIGATION = "investigation"
    REPORT = "report"
    REMARKS = "remarks"
    APPLICATION = "application"
    DECISION = "decision"
    OBJECTION = "objection"


class SupportChoice(StrEnum):
    """What someone chose after being told about client support."""

    UNDECIDED = "undecided"
    FORMAL = "formal"
    INFORMAL = "informal"
    DECLINED = "declined"


class SupporterKind(StrEnum):
    """Who an informal supporter is to the person they support."""

    FAMILY = "family"
    FRIEND = "friend"
    VOLUNTEER = "volunteer"
    OTHER = "other"


class VisitKind(StrEnum):
    """What kind of visit it is."""

    FIRST = "first"
    FOLLOW_UP = "follow_up"
    PHONE = "phone"


class VisitStep(StrEnum):
    """The steps on the rail of a visit, in the order they are shown."""

    PREPARATION = "preparation"
    FAMILY = "family"
    CARE_SITUATION = "care_situation"
    BURDEN = "burden"
    NETWORK = "network"
    SIGNALS = "signals"
    INVESTIGATION = "investigation"
    ARRANGEMENT = "arrangement"
    PROPOSAL = "proposal"


class Way(StrEnum):
    """How a measurement is taken; UNKNOWN for those of before this was kept."""

    UNKNOWN = ""
    ASKED = "asked"
    ALONE = "alone"


class StepState(StrEnum):
    """How far a step of a visit is."""

    EMPTY = "empty"
    BEGUN = "begun"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, repr=False)
class ClientSupport:
    """Whether someone was told about free independent client support, and what they chose.

    `supporter` is the person, `organisation` where that person works, `reach` how to call them.
    `shared_what` may be told to `shared_with` since `shared_on`; without that date nothing may.
    """

    told_on: date | None = None
    told_by: str = ""
    choice: SupportChoice = SupportChoice.UNDECIDED
    supporter: str = ""
    supporter_kind: SupporterKind | None = None
    organisation: str = ""
    reach: str = ""
    shared_on: date | None = None
    shared_what: str = ""
    shared_with: str = ""
    goal: str = ""
    agreements: str = ""
    evaluation: str = ""
    evaluated_on: date | None = None


@dataclass(frozen=True, slots=True, repr=False)
class SupportHours:
    """Time that a client supporter spent for someone, in hours."""

    id: str
    spent_on: date
    hours: float
    note: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class SupporterRequest:
    """Somebody asked for another supporter; it is arranged or not yet, and never refused."""

    id: str
    asked_on: date
    reason: str = ""
    arranged_on: date | None = None
    arranged_with: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Urgency:
    """Why a notification cannot wait for the investigation (Wmo 2015, art. 2.3.3)."""

    since: date
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class Client:
    """The person who needs care."""

    id: PersonId
    name: str
    birth_date: date | None
    situation: str
    support: ClientSupport


@dataclass(frozen=True, slots=True, repr=False)
class Carer:
    """Someone who gives unpaid care, as known to the dossier."""

    id: PersonId
    name: str
    relation: str
    support: ClientSupport


@dataclass(frozen=True, slots=True, repr=False)
class Visit:
    """One dated sitting; `closed_at` is None as long as it may be changed."""

    id: VisitId
    dossier_id: DossierId
    kind: VisitKind
    held_on: date
    copied_from: VisitId | None
    closed_at: datetime | None
    last_step: VisitStep

    @property
    def is_closed(self) -> bool:
        """Whether the visit is sealed for ever."""
        return self.closed_at is not None


@dataclass(frozen=True, slots=True, repr=False)
class Dossier:
    """One client and everyone around that client."""

    id: DossierId
    client: Client
    carers: tuple[Carer, ...]
    procedure: Mapping[ProcedureStep, date]
    visits: tuple[Visit, ...]
    urgency: Urgency | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Consent:
    """A carer's consent to be measured, and to whom the outcome may be shown.

    `in_proposal` lets it into the copy for the municipality, `for_client` into that for the client
    as well.
    """

    carer_id: PersonId
    given_on: date
    in_proposal: bool
    withdrawn_on: date | None = None
    for_client: bool = False

    @property
    def is_valid(self) -> bool:
        """Whether the consent stands."""
        return self.withdrawn_on is None


@dataclass(frozen=True, slots=True, repr=False)
class Measurement:
    """One instrument, taken once, by one carer, at one visit.

    The digest points at one exact definition.
    """

    id: MeasurementId
    visit_id: VisitId
    carer_id: PersonId
    instrument_id: str
    version: int
    digest: str
    started_at: datetime
    finished_at: datetime | None
    position: int
    answers: Mapping[str, str]
    """Item key to choice key; an item that was skipped or not yet reached is absent."""
    way: Way = Way.UNKNOWN
    help_language: str = ""
    """The language of a translated help text that stood beside the items; empty without one."""
    seconds: int = 0
    """How long the statements were on screen, pauses left out."""
    origin: str = ""
    """What answers that came in from a file are known by there; empty when they were given here."""
    is_amended: bool = False
    """Whether an answer changed after it had been finished."""


@dataclass(frozen=True, slots=True, repr=False)
class CaseloadRow:
    """One line of the caseload; `urgent_since` is the day from which it could not wait, if any."""

    dossier_id: DossierId
    client_name: str
    carer_names: tuple[str, ...]
    last_visit_on: date | None
    has_open_visit: bool
    procedure: Mapping[ProcedureStep, date]
    urgent_since: date | None = None


@dataclass(frozen=True, slots=True, repr=False)
class CaseloadStart:
    """The first lines of the caseload, and how many there are in all."""

    rows: tuple[CaseloadRow, ...]
    total: int
