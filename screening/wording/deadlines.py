"""What the app says about a deadline where there is little room."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from screening.arrangement.procedure import Deadline, DeadlineState
from screening.dossier.caseload import CaseloadCount
from screening.wording.formats import count, format_date, join_words

_WORDS: Final[Mapping[DeadlineState, str]] = {
    DeadlineState.DONE: "Gedaan",
    DeadlineState.OPEN: "Loopt",
    DeadlineState.DUE_SOON: "Binnenkort",
    DeadlineState.LATE: "Te laat",
    DeadlineState.EXPIRED: "Voorbij",
}


def deadline_word(state: DeadlineState) -> str:
    """Return the Dutch word for how a deadline stands."""
    return _WORDS[state]


def describe_due_day(deadline: Deadline) -> str:
    """Return the title and the last day: Onderzoek: tot en met 23 februari 2026."""
    return f"{deadline.title}: tot en met {format_date(deadline.due_on)}"


def describe_days_left(deadline: Deadline, today: date) -> str:
    """Return how far the last day is: nog 12 dagen, vandaag de laatste dag, 3 dagen geleden."""
    gap = (deadline.due_on - today).days
    if gap == 0:
        return "vandaag de laatste dag"
    days = count(abs(gap), "dag", "dagen")
    return f"nog {days}" if gap > 0 else f"{days} geleden"


def describe_count(counted: CaseloadCount) -> str:
    """Return the size of the caseload in one line: 12 dossiers, 3 met een termijn deze week."""
    parts = [count(counted.dossiers, "dossier", "dossiers")]
    if counted.due_soon:
        parts.append(f"{counted.due_soon} met een termijn binnen 7 dagen")
    if counted.late:
        parts.append(f"{counted.late} te laat")
    return f"{join_words(parts)}."
