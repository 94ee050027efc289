"""What the app says about a deadline where there is little room."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from screening.arrangement.procedure import Deadline, DeadlineState
from screening.dossier.caseload import CaseloadCount
from screening.wording.formats import count, format_date
from screening.wording.speech import mark, say

_WORDS: Final[Mapping[DeadlineState, str]] = {
    DeadlineState.DONE: mark("Gedaan"),
    DeadlineState.OPEN: mark("Loopt"),
    DeadlineState.DUE_SOON: mark("Binnenkort"),
    DeadlineState.LATE: mark("Te laat"),
    DeadlineState.EXPIRED: mark("Voorbij"),
}


def deadline_word(state: DeadlineState) -> str:
    """Return the Dutch word for how a deadline stands."""
    return say(_WORDS[state])


def describe_due_day(deadline: Deadline) -> str:
    """Return the title and the last day: Onderzoek: tot en met 23 februari 2026."""
    return say("{title}: tot en met {day}", title=deadline.title, day=format_date(deadline.due_on))


def describe_days_left(deadline: Deadline, today: date) -> str:
    """Return how far the last day is: nog 12 dagen, vandaag de laatste dag, 3 dagen geleden."""
    gap = (deadline.due_on - today).days
    if gap == 0:
        return say("vandaag de laatste dag")
    days = count(abs(gap), say("dag"), say("dagen"))
    return say("nog {days}", days=days) if gap > 0 else say("{days} geleden", days=days)


def describe_standing(deadline: Deadline, today: date) -> str:
    """Return how a deadline stands and how far it is: Loopt, nog 12 dagen, or: 3 dagen te laat."""
    if deadline.state is DeadlineState.LATE:
        return say(
            "{days} te laat", days=count((today - deadline.due_on).days, say("dag"), say("dagen"))
        )
    return f"{deadline_word(deadline.state)}, {describe_days_left(deadline, today)}"


def describe_count(counted: CaseloadCount) -> str:
    """Return the size of the caseload: 12 dossiers. Bij 3 loopt een termijn binnen 7 dagen af."""
    sentences = [f"{count(counted.dossiers, say('dossier'), say('dossiers'))}."]
    if counted.due_soon:
        sentences.append(
            say("Bij {due_soon} loopt een termijn binnen 7 dagen af.", due_soon=counted.due_soon)
        )
    if counted.late:
        sentences.append(say("Bij {late} is een termijn verlopen.", late=counted.late))
    return " ".join(sentences)
