"""The Wmo procedure: the deadlines that follow from its dates, and what those dates must obey.

Terms from the Wmo 2015 (art. 2.3.2 and 2.3.5) and the Awb (art. 6:7 and 6:8).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from screening.dossier.model import ClientSupport, ProcedureStep
from screening.errors import InvalidInput
from screening.wording.formats import count, format_date
from screening.wording.labels import label

SOON: Final = timedelta(days=7)
"""How long before its last day a deadline counts as due soon."""


class DeadlineState(StrEnum):
    """How a deadline stands on a day."""

    DONE = "done"
    OPEN = "open"
    DUE_SOON = "due_soon"
    LATE = "late"
    EXPIRED = "expired"
    """The term of a right that was not used: over, but nobody is late."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term in the law: how long after which step; `is_right` when it is a chance, not a duty.

    `step` is the step that meets it, or None for the objection.
    """

    step: ProcedureStep | None
    title: str
    starts_with: ProcedureStep
    length: timedelta
    words: str
    article: str
    is_right: bool = False


@dataclass(frozen=True, slots=True)
class Deadline:
    """One deadline, as it stands on a day."""

    term: Term
    due_on: date
    done_on: date | None
    state: DeadlineState
    today: date

    @property
    def step(self) -> ProcedureStep | None:
        """The step that meets it, or None for the objection."""
        return self.term.step

    @property
    def title(self) -> str:
        """What is due."""
        return self.term.title

    @property
    def article(self) -> str:
        """Where the law says so."""
        return self.term.article

    @property
    def sentence(self) -> str:
        """The whole of it in words; made when asked for, since a caseload has thousands."""
        words = _describe(self.term, self.state, self.due_on, self.done_on, self.today)
        return f"{self.title}: {words}"


_TERMS: Final = (
    Term(
        ProcedureStep.PERSONAL_PLAN,
        "Persoonlijk plan",
        ProcedureStep.NOTIFICATION,
        timedelta(days=7),
        "7 dagen na de melding",
        "Wmo 2015, artikel 2.3.2 lid 2",
        is_right=True,
    ),
    Term(
        ProcedureStep.INVESTIGATION,
        "Onderzoek",
        ProcedureStep.NOTIFICATION,
        timedelta(weeks=6),
        "6 weken na de melding",
        "Wmo 2015, artikel 2.3.2 lid 1",
    ),
    Term(
        ProcedureStep.DECISION,
        "Beschikking",
        ProcedureStep.APPLICATION,
        timedelta(weeks=2),
        "2 weken na de aanvraag",
        "Wmo 2015, artikel 2.3.5 lid 2",
    ),
    Term(
        None,
        "Bezwaar",
        ProcedureStep.DECISION,
        timedelta(weeks=6),
        "6 weken na de beschikking",
        "Awb, artikel 6:7 en 6:8",
        is_right=True,
    ),
)


def deadlines(procedure: Mapping[ProcedureStep, date], today: date) -> tuple[Deadline, ...]:
    """Return the deadlines that follow from the dates known, in the order of the procedure.

    A last day in a weekend or on a holiday is not moved: the earlier day is the safe one.
    """
    return tuple(
        _build_deadline(term, procedure, today) for term in _TERMS if term.starts_with in procedure
    )


def validate_procedure(procedure: Mapping[ProcedureStep, date], today: date) -> None:
    """Accept dates that can have happened in this order.

    Raises:
        InvalidInput: a date lies in the future, a step comes before the notification, or the
            decision comes before the application.
    """
    for step, day in procedure.items():
        if day > today:
            raise InvalidInput(
                step,
                f"De datum van {_name(step)} ligt in de toekomst. Er is niets opgeslagen.",
                "Vul de dag in waarop het is gebeurd, of laat het veld leeg.",
            )
    for step in procedure:
        _refuse_before(procedure, step, ProcedureStep.NOTIFICATION)
    _refuse_before(procedure, ProcedureStep.DECISION, ProcedureStep.APPLICATION)


def describe_missing_support(
    support: ClientSupport, whom: str, first_visit_on: date | None
) -> str | None:
    """Return a notice when someone was not told about client support before the investigation.

    Args:
        support: what is known of the client or the carer.
        whom: the name to use in the notice.
        first_visit_on: the day the investigation began, or None when there was no visit yet.
    """
    rule = "(Wmo 2015, artikel 2.3.2 lid 3)"
    if support.told_on is None:
        return (
            f"Nog niet genoteerd: of {whom} weet van de gratis, onafhankelijke "
            f"cliëntondersteuning. Vertel dit vóór het onderzoek {rule}."
        )
    if first_visit_on is not None and support.told_on > first_visit_on:
        return (
            f"Cliëntondersteuning is op {format_date(support.told_on)} verteld aan {whom}. Dat is "
            f"na het eerste gesprek van {format_date(first_visit_on)}. "
            f"De wet vraagt om dit vóór het onderzoek te vertellen {rule}."
        )
    return None


def _build_deadline(term: Term, procedure: Mapping[ProcedureStep, date], today: date) -> Deadline:
    due = procedure[term.starts_with] + term.length
    done = procedure.get(term.step) if term.step is not None else None
    return Deadline(term, due, done, _find_state(term, due, done, today), today)


def _find_state(term: Term, due: date, done: date | None, today: date) -> DeadlineState:
    if done is not None:
        return DeadlineState.DONE
    if today > due:
        return DeadlineState.EXPIRED if term.is_right else DeadlineState.LATE
    return DeadlineState.DUE_SOON if due - today <= SOON else DeadlineState.OPEN


def _describe(term: Term, state: DeadlineState, due: date, done: date | None, today: date) -> str:
    last_day = f"{format_date(due)} ({term.words})"
    if done is not None:
        return _describe_done(term, due, done)
    limit = f"kan tot en met {last_day}." if term.is_right else f"uiterlijk {last_day}."
    match state:
        case DeadlineState.EXPIRED:
            return f"kon tot en met {last_day}."
        case DeadlineState.LATE:
            return f"{limit} Dat is {_count_days(today - due)} geleden."
        case _ if today == due:
            return f"{limit} Vandaag is de laatste dag."
        case _:
            return f"{limit} Nog {_count_days(due - today)}."


def _describe_done(term: Term, due: date, done: date) -> str:
    if done <= due or term.is_right:
        return f"gedaan op {format_date(done)}."
    late = _count_days(done - due)
    return f"gedaan op {format_date(done)}. Dat is {late} na de laatste dag ({format_date(due)})."


def _count_days(gap: timedelta) -> str:
    return count(gap.days, "dag", "dagen")


def _refuse_before(
    procedure: Mapping[ProcedureStep, date], step: ProcedureStep, first: ProcedureStep
) -> None:
    if step in procedure and first in procedure and procedure[step] < procedure[first]:
        raise InvalidInput(
            step,
            f"De datum van {_name(step)} ligt vóór {_name(first)}. Er is niets opgeslagen.",
            "Pas een van de twee datums aan.",
        )


def _name(step: ProcedureStep) -> str:
    neuter = {ProcedureStep.PERSONAL_PLAN, ProcedureStep.INVESTIGATION, ProcedureStep.REPORT}
    return f"{'het' if step in neuter else 'de'} {label(step)}"
