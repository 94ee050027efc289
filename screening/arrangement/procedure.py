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
from screening.wording.speech import mark, say

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
        return say(self.term.title)

    @property
    def article(self) -> str:
        """Where the law says so."""
        return say(self.term.article)

    @property
    def sentence(self) -> str:
        """The whole of it in words; made when asked for, since a caseload has thousands."""
        words = _describe(self.term, self.state, self.due_on, self.done_on, self.today)
        return f"{self.title}: {words}"


_TERMS: Final = (
    Term(
        ProcedureStep.PERSONAL_PLAN,
        mark("Persoonlijk plan"),
        ProcedureStep.NOTIFICATION,
        timedelta(days=7),
        mark("7 dagen na de melding"),
        mark("Wmo 2015, artikel 2.3.2 lid 2"),
        is_right=True,
    ),
    Term(
        ProcedureStep.INVESTIGATION,
        mark("Onderzoek"),
        ProcedureStep.NOTIFICATION,
        timedelta(weeks=6),
        mark("6 weken na de melding"),
        mark("Wmo 2015, artikel 2.3.2 lid 1"),
    ),
    Term(
        ProcedureStep.DECISION,
        mark("Beschikking"),
        ProcedureStep.APPLICATION,
        timedelta(weeks=2),
        mark("2 weken na de aanvraag"),
        mark("Wmo 2015, artikel 2.3.5 lid 2"),
    ),
    Term(
        None,
        mark("Bezwaar"),
        ProcedureStep.DECISION,
        timedelta(weeks=6),
        mark("6 weken na de beschikking"),
        mark("Awb, artikel 6:7 en 6:8"),
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
                say(
                    "De datum van {step} ligt in de toekomst. Er is niets opgeslagen.",
                    step=_name(step),
                ),
                say("Vul de dag in waarop het is gebeurd, of laat het veld leeg."),
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
    rule = say("(Wmo 2015, artikel 2.3.2 lid 3)")
    if support.told_on is None:
        return say(
            "Nog niet genoteerd: of {whom} weet van de gratis, onafhankelijke "
            "cliëntondersteuning. Vertel dit vóór het onderzoek {rule}.",
            whom=whom,
            rule=rule,
        )
    if first_visit_on is not None and support.told_on > first_visit_on:
        return say(
            "Cliëntondersteuning is op {day} verteld aan {whom}. Dat is na het eerste gesprek van "
            "{visit_day}. De wet vraagt om dit vóór het onderzoek te vertellen {rule}.",
            day=format_date(support.told_on),
            whom=whom,
            visit_day=format_date(first_visit_on),
            rule=rule,
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
    last_day = f"{format_date(due)} ({say(term.words)})"
    if done is not None:
        return _describe_done(term, due, done)
    limit = (
        say("kan tot en met {last_day}.", last_day=last_day)
        if term.is_right
        else say("uiterlijk {last_day}.", last_day=last_day)
    )
    match state:
        case DeadlineState.EXPIRED:
            return say("kon tot en met {last_day}.", last_day=last_day)
        case DeadlineState.LATE:
            return say("{limit} Dat is {days} geleden.", limit=limit, days=_count_days(today - due))
        case _ if today == due:
            return say("{limit} Vandaag is de laatste dag.", limit=limit)
        case _:
            return say("{limit} Nog {days}.", limit=limit, days=_count_days(due - today))


def _describe_done(term: Term, due: date, done: date) -> str:
    if done <= due or term.is_right:
        return say("gedaan op {day}.", day=format_date(done))
    late = _count_days(done - due)
    return say(
        "gedaan op {day}. Dat is {late} na de laatste dag ({last_day}).",
        day=format_date(done),
        late=late,
        last_day=format_date(due),
    )


def _count_days(gap: timedelta) -> str:
    return count(gap.days, say("dag"), say("dagen"))


def _refuse_before(
    procedure: Mapping[ProcedureStep, date], step: ProcedureStep, first: ProcedureStep
) -> None:
    if step in procedure and first in procedure and procedure[step] < procedure[first]:
        raise InvalidInput(
            step,
            say(
                "De datum van {step} ligt vóór {first}. Er is niets opgeslagen.",
                step=_name(step),
                first=_name(first),
            ),
            say("Pas een van de twee datums aan."),
        )


def _name(step: ProcedureStep) -> str:
    neuter = {ProcedureStep.PERSONAL_PLAN, ProcedureStep.INVESTIGATION, ProcedureStep.REPORT}
    return f"{'het' if step in neuter else 'de'} {label(step)}"
