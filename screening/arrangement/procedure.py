"""The Wmo procedure: the deadlines that follow from its dates.

Terms from the Wmo 2015 (art. 2.3.2, 2.3.3 and 2.3.5) and the Awb (art. 6:7 and 6:8). The last day
of a term is told as the law counts it. In a weekend or on a holiday the term runs on by itself
(Algemene termijnenwet, art. 1): until then nobody is late and no right is over.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from screening.arrangement.holidays import run_on
from screening.dossier.model import ClientSupport, ProcedureStep
from screening.wording.formats import count, format_date
from screening.wording.speech import mark, say

SOON: Final = timedelta(days=7)
"""How long before its last day a deadline counts as due soon."""


class DeadlineState(StrEnum):
    """How a deadline stands on a day."""

    DONE = "done"
    OPEN = "open"
    DUE_SOON = "due_soon"
    AT_ONCE = "at_once"
    """It cannot wait, and the law gives no days for it."""
    LATE = "late"
    EXPIRED = "expired"
    """The term of a right that was not used: over, but nobody is late."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term in the law: how long after which step; `is_right` when it is a chance, not a duty.

    `step` is the step that meets it. One that starts with no step starts with the urgency.
    """

    step: ProcedureStep
    title: str
    starts_with: ProcedureStep | None
    length: timedelta
    words: str
    article: str
    is_right: bool = False


@dataclass(frozen=True, slots=True)
class Deadline:
    """One deadline, as it stands on a day; `due_on` is the last day as the law counts it."""

    term: Term
    due_on: date
    done_on: date | None
    state: DeadlineState
    today: date

    @property
    def step(self) -> ProcedureStep:
        """The step that meets it."""
        return self.term.step

    @property
    def runs_until(self) -> date:
        """Until when it runs at least: later than its last day after a weekend or a holiday."""
        return run_on(self.due_on)

    @property
    def days_late(self) -> int:
        """How many days after its last day a duty was done; 0 when that was in time."""
        if self.done_on is None or self.term.is_right or self.term is _URGENT:
            return 0
        return max((self.done_on - self.runs_until).days, 0)

    @property
    def ends_on(self) -> date:
        """The last day that still counts: once its last day is over, until when it runs."""
        return self.runs_until if self.today > self.due_on else self.due_on

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
        return f"{self.title}: {self.words}"

    @property
    def words(self) -> str:
        """How it stands, for where its title stands already."""
        return _describe(self)


TERMS: Final = (
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
        ProcedureStep.OBJECTION,
        mark("Bezwaar"),
        ProcedureStep.DECISION,
        timedelta(weeks=6),
        mark("6 weken na de beschikking"),
        mark("Awb, artikel 6:7 en 6:8"),
        is_right=True,
    ),
)
"""The terms of the law in days and weeks, in the order of the procedure."""

_URGENT: Final = Term(
    ProcedureStep.TEMPORARY_PROVISION,
    mark("Tijdelijke voorziening"),
    None,
    timedelta(0),
    mark("meteen"),
    mark("Wmo 2015, artikel 2.3.3"),
)


def deadlines(
    procedure: Mapping[ProcedureStep, date], today: date, urgent_since: date | None = None
) -> tuple[Deadline, ...]:
    """Return the deadlines that follow from the dates known, in the order of the procedure.

    Args:
        procedure: when its steps happened.
        today: on which day they are looked at.
        urgent_since: since when it cannot wait; then the temporary provision comes first.
    """
    found = [
        _build_deadline(term, procedure[term.starts_with] + term.length, procedure, today)
        for term in TERMS
        if term.starts_with is not None and term.starts_with in procedure
    ]
    if urgent_since is not None:
        found.insert(0, _build_deadline(_URGENT, urgent_since, procedure, today))
    return tuple(found)


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


def _build_deadline(
    term: Term, due: date, procedure: Mapping[ProcedureStep, date], today: date
) -> Deadline:
    done = procedure.get(term.step)
    return Deadline(term, due, done, _find_state(term, due, done, today), today)


def _find_state(term: Term, due: date, done: date | None, today: date) -> DeadlineState:
    if done is not None:
        return DeadlineState.DONE
    if term is _URGENT:
        return DeadlineState.AT_ONCE
    if today > due and today > run_on(due):
        return DeadlineState.EXPIRED if term.is_right else DeadlineState.LATE
    return DeadlineState.DUE_SOON if due - today <= SOON else DeadlineState.OPEN


def _describe(deadline: Deadline) -> str:
    if deadline.done_on is not None:
        return _describe_done(deadline, deadline.done_on)
    due, term = deadline.due_on, deadline.term
    if deadline.state is DeadlineState.AT_ONCE:
        return say("meteen. Er is spoed sinds {day}.", day=format_date(due))
    last_day = f"{format_date(due)} ({say(term.words)})"
    if deadline.state is DeadlineState.EXPIRED:
        could = say("kon tot en met {last_day}.", last_day=last_day)
        return " ".join(filter(None, (could, _describe_run_on(due))))
    limit = (
        say("kan tot en met {last_day}.", last_day=last_day)
        if term.is_right
        else say("uiterlijk {last_day}.", last_day=last_day)
    )
    return f"{limit} {_describe_rest(deadline.state, due, deadline.today)}"


def _describe_rest(state: DeadlineState, due: date, today: date) -> str:
    match state:
        case DeadlineState.LATE:
            ago = say("Dat is {days} geleden.", days=_count_days(today - run_on(due)))
            return " ".join(filter(None, (_describe_run_on(due), ago)))
        case _ if today > due:
            later = format_date(run_on(due))
            return say("Dat was geen werkdag: het kan nog tot en met {day}.", day=later)
        case _ if today == due:
            return say("Vandaag is de laatste dag.")
        case _:
            return say("Nog {days}.", days=_count_days(due - today))


def _describe_run_on(due: date) -> str:
    """Return until when a term ran that is over; empty when its last day was a working day."""
    until = run_on(due)
    if until == due:
        return ""
    return say("Dat was geen werkdag: het kon nog tot en met {day}.", day=format_date(until))


def _describe_done(deadline: Deadline, done: date) -> str:
    if not deadline.days_late:
        return say("gedaan op {day}.", day=format_date(done))
    return say(
        "gedaan op {day}. Dat is {late} na de laatste dag ({last_day}).",
        day=format_date(done),
        late=_count_days(timedelta(deadline.days_late)),
        last_day=format_date(deadline.runs_until),
    )


def _count_days(gap: timedelta) -> str:
    return count(gap.days, say("dag"), say("dagen"))
