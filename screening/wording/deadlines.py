"""What the app says about a deadline where there is little room."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from screening.arrangement.procedure import Deadline, DeadlineState
from screening.dossier.caseload import CaseloadCount
from screening.wording.formats import count, format_date

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


def describe_standing(deadline: Deadline, today: date) -> str:
    """Return how a deadline stands and how far it is: Loopt, nog 12 dagen, or: 3 dagen te laat."""
    if deadline.state is DeadlineState.LATE:
        return f"{count((today - deadline.due_on).days, 'dag', 'dagen')} te laat"
    return f"{deadline_word(deadline.state)}, {describe_days_left(deadline, today)}"


def describe_count(counted: CaseloadCount) -> str:
    """Return the size of the caseload: 12 dossiers. Bij 3 loopt een termijn binnen 7 dagen af."""
    sentences = [f"{count(counted.dossiers, 'dossier', 'dossiers')}."]
    if counted.due_soon:
        sentences.append(f"Bij {counted.due_soon} loopt een termijn binnen 7 dagen af.")
    if counted.late:
        sentences.append(f"Bij {counted.late} is een termijn verlopen.")
    return " ".join(sentences)
