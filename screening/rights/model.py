"""Records of destruction: what is to go, what went, and in which copies it still stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from screening.identifiers import DossierId, PersonId
from screening.rights.retention import Ground


class Subject(StrEnum):
    """What is destroyed: a whole dossier, or the part of one carer in it."""

    DOSSIER = "dossier"
    CARER_PART = "carer part"


class DataKind(StrEnum):
    """The kinds of data that are counted before they go."""

    VISITS = "visits"
    TEXTS = "texts"
    PEOPLE = "people"
    PLACES = "places"
    TASKS = "tasks"
    TIES = "ties"
    RELATIONS = "relations"
    CONSENTS = "consents"
    MEASUREMENTS = "measurements"
    ANSWERS = "answers"
    SITUATIONS = "situations"
    OWN_WORDS = "own_words"
    JUDGEMENTS = "judgements"
    NOTES = "notes"
    PROVISIONS = "provisions"
    NO_NEEDS = "no_needs"
    CARD_CALLS = "card_calls"
    AGREEMENTS = "agreements"
    SUPPORTS = "supports"
    SUPPORT_AGREEMENTS = "support_agreements"
    SUPPORT_HOURS = "support_hours"
    SUPPORTER_REQUESTS = "supporter_requests"
    PLANNED_VISITS = "planned_visits"
    PROCEDURE_DATES = "procedure_dates"
    URGENCIES = "urgencies"
    APPRECIATIONS = "appreciations"
    VERSIONS = "versions"
    VERSION_LINES = "version_lines"
    RESPONSES = "responses"
    EXPORTS = "exports"
    DRAFTS = "drafts"


Counts = Mapping[DataKind, int]


class CopyState(StrEnum):
    """How a copy of the vault stands after a destruction."""

    WAITING = "waiting"
    ABSENT = "absent"
    FAILED = "failed"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class VaultCopy:
    """A copy of the database, such as a backup, and whether the data are gone from it."""

    path: Path
    state: CopyState = CopyState.WAITING


# No generated repr: it holds names.
@dataclass(frozen=True, slots=True, repr=False)
class HandedOut:
    """A document that left the vault: what, for whom, and when."""

    kind: str
    recipient: str
    made_at: datetime


@dataclass(frozen=True, slots=True, repr=False)
class Plan:
    """What would be destroyed, and why it may be; nothing has happened yet.

    Args:
        person_id: the client, or the carer whose part it is.
        name: the name of that person.
        grounds: why it may be destroyed today; empty when it may not.
        due_on: when the years have passed.
        asked_on: when that person asked for it.
        handed_out: which documents others have already.
    """

    subject: Subject
    dossier_id: DossierId
    person_id: PersonId
    name: str
    counts: Counts
    grounds: tuple[Ground, ...]
    changed_on: date
    due_on: date
    asked_on: date | None
    handed_out: tuple[HandedOut, ...]

    @property
    def object_id(self) -> str:
        """The identifier by which it is found in every copy."""
        return self.dossier_id if self.subject is Subject.DOSSIER else self.person_id

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to destroy."""
        return not any(self.counts.values())


@dataclass(frozen=True, slots=True)
class Destruction:
    """What was destroyed, when and why; it holds no name.

    Args:
        object_id: the random identifier that the dossier or the person had.
        handed_out: kind and day of the documents that others have.
        is_clean: whether the free pages and the journal have been cleaned too.
    """

    id: str
    subject: Subject
    object_id: str
    ground: Ground
    destroyed_at: datetime
    counts: Counts
    changed_on: date
    asked_on: date | None
    handed_out: tuple[tuple[str, date], ...]
    is_clean: bool
    copies: tuple[VaultCopy, ...]

    @property
    def unfinished(self) -> tuple[VaultCopy, ...]:
        """The copies that still hold the data."""
        return tuple(copy for copy in self.copies if copy.state is not CopyState.ERASED)
