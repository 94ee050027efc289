"""What the caseload tells at a glance: the next deadline of a dossier, and what a search finds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from screening.arrangement.procedure import Deadline, DeadlineState, deadlines
from screening.dossier.model import CaseloadRow, ProcedureStep
from screening.wording.alphabet import fold

_OVER: Final = frozenset({DeadlineState.DONE, DeadlineState.EXPIRED})


@dataclass(frozen=True, slots=True, repr=False)
class CaseloadEntry:
    """One line of the caseload, its first deadline, and the text that a search looks in."""

    row: CaseloadRow
    deadline: Deadline | None
    searched: str


@dataclass(frozen=True, slots=True)
class CaseloadCount:
    """How many dossiers there are, and how many wait for something."""

    dossiers: int
    due_soon: int
    late: int
    urgent: int = 0


def nearest_deadline(
    procedure: Mapping[ProcedureStep, date], today: date, urgent_since: date | None = None
) -> Deadline | None:
    """Return the deadline that comes first of those that are neither met nor over.

    What must be done at once comes before all others.
    """
    waiting = [
        item for item in deadlines(procedure, today, urgent_since) if item.state not in _OVER
    ]
    return min(waiting, key=_order, default=None)


def build_entries(rows: Iterable[CaseloadRow], today: date) -> tuple[CaseloadEntry, ...]:
    """Return the lines of the caseload as they stand on a day, in the same order."""
    return tuple(
        CaseloadEntry(
            row,
            nearest_deadline(row.procedure, today, row.urgent_since),
            fold(" ".join((row.client_name, *row.carer_names))),
        )
        for row in rows
    )


def count_entries(entries: Iterable[CaseloadEntry]) -> CaseloadCount:
    """Return how many dossiers there are, and of how many the next deadline is near or past."""
    states = [entry.deadline.state if entry.deadline else None for entry in entries]
    return CaseloadCount(
        len(states),
        states.count(DeadlineState.DUE_SOON),
        states.count(DeadlineState.LATE),
        states.count(DeadlineState.AT_ONCE),
    )


def find_entries(entries: Iterable[CaseloadEntry], text: str) -> tuple[CaseloadEntry, ...]:
    """Return the lines in which every word of a text occurs, whatever its accents and capitals."""
    for word in fold(text).split():
        entries = [entry for entry in entries if word in entry.searched]
    return tuple(entries)


def _order(deadline: Deadline) -> tuple[bool, date]:
    return deadline.state is not DeadlineState.AT_ONCE, deadline.due_on
