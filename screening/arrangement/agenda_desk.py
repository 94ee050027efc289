"""The desk that tells what waits this week over all dossiers, and why."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from screening.arrangement.agenda import (
    AHEAD,
    YEAR_END_FROM,
    Agenda,
    AgendaGroup,
    AgendaItem,
    AgendaKind,
    find_group,
    sort_agenda,
)
from screening.arrangement.procedure import TERMS, Deadline, DeadlineState, Term, deadlines
from screening.identifiers import DossierId
from screening.storage import agenda_store
from screening.storage.columns import to_date
from screening.storage.database import Row
from screening.storage.session import Session
from screening.wording.agenda import (
    describe_action,
    describe_evaluation,
    describe_request,
    describe_review,
    describe_when,
    word_appreciation,
    word_deadline,
    word_planned,
    word_untold,
)

_EARLIEST: Final = date(1900, 1, 1)
_RUNS_ON: Final = timedelta(days=7)
"""More than a term can run on by a weekend and holidays in a row."""
_LOOK_BACK: Final = timedelta(weeks=8)
"""So long after a decision it is asked how client support went, and no longer."""
_WAITING: Final = frozenset({DeadlineState.DUE_SOON, DeadlineState.LATE, DeadlineState.AT_ONCE})


class AgendaDesk:
    """Reads only; every line leads to a dossier."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def open_week(self) -> Agenda:
        """Return what waits, and note in the log that it was looked at."""
        self._session.note("view week", "vault")
        return self.list_due()

    def list_due(self) -> Agenda:
        """Return what is late or due within a week, and from October on who got no token yet."""
        today = self._session.clock.today()
        items = [
            *self._list_deadlines(today),
            *self._list_planned(today),
            *self._list_untold(today),
            *self._list_agreed(today),
            *self._list_support(today),
            *self._list_unappreciated(today),
        ]
        return Agenda(today, sort_agenda(items))

    def _list_deadlines(self, today: date) -> Iterator[AgendaItem]:
        database = self._session.database
        for dossier_id, name, since in agenda_store.load_urgent(database):
            (urgent,) = deadlines({}, today, date.fromisoformat(since))
            yield _build_deadline(dossier_id, name, urgent, AgendaGroup.AT_ONCE)
        for term in TERMS:
            yield from self._list_term(term, today)

    def _list_term(self, term: Term, today: date) -> Iterator[AgendaItem]:
        if term.starts_with is None:
            return
        since = today - term.length - _RUNS_ON if term.is_right else _EARLIEST
        rows = agenda_store.load_unmet(
            self._session.database, term.starts_with, term.step, since, today - term.length + AHEAD
        )
        for dossier_id, name, started_on in rows:
            started = {term.starts_with: date.fromisoformat(started_on)}
            for deadline in deadlines(started, today):
                if deadline.term is term and deadline.state in _WAITING:
                    is_late = deadline.state is DeadlineState.LATE
                    near = find_group(deadline.ends_on, today)
                    group = AgendaGroup.LATE if is_late else near
                    yield _build_deadline(dossier_id, name, deadline, group)

    def _list_planned(self, today: date) -> Iterator[AgendaItem]:
        rows = agenda_store.load_planned(self._session.database, today + AHEAD)
        for dossier_id, name, visit_on, visit_time, place in rows:
            what, why = word_planned(visit_time, place)
            day = date.fromisoformat(visit_on)
            yield _build_agreed(AgendaKind.PLANNED_VISIT, dossier_id, name, day, today, what, why)

    def _list_untold(self, today: date) -> Iterator[AgendaItem]:
        rows = agenda_store.load_untold(self._session.database, today + AHEAD)
        kind = AgendaKind.SUPPORT_UNTOLD
        for (dossier_id, name, visit_on), people in groupby(rows, key=lambda row: row[:3]):
            what, why = word_untold([who for *_, who in people])
            day = date.fromisoformat(visit_on)
            yield _build_agreed(kind, dossier_id, name, day, today, what, why)

    def _list_agreed(self, today: date) -> Iterator[AgendaItem]:
        by_dossier: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for dossier_id, name, *line in agenda_store.load_agreed(
            self._session.database, today + AHEAD
        ):
            by_dossier[dossier_id, name].append(tuple(line))
        for (dossier_id, name), lines in by_dossier.items():
            yield from _list_of_visit(dossier_id, name, lines, today)

    def _list_support(self, today: date) -> Iterator[AgendaItem]:
        database = self._session.database
        for dossier_id, name, asked_on, who in agenda_store.load_supporter_requests(
            database, today
        ):
            day = date.fromisoformat(asked_on)
            what, why = describe_request(who, day)
            yield AgendaItem(
                AgendaKind.SUPPORTER_REQUEST,
                find_group(day, today),
                DossierId(dossier_id),
                name,
                day,
                what,
                why,
                describe_when(day, today),
            )
        rows = agenda_store.load_unevaluated(database, today - _LOOK_BACK, today)
        for dossier_id, name, decided_on, who in rows:
            day = date.fromisoformat(decided_on)
            what, why = describe_evaluation(who, day)
            yield AgendaItem(
                AgendaKind.SUPPORT_EVALUATION,
                AgendaGroup.TODAY,
                DossierId(dossier_id),
                name,
                today,
                what,
                why,
                "",
            )

    def _list_unappreciated(self, today: date) -> Iterator[AgendaItem]:
        if today.month < YEAR_END_FROM:
            return
        rows = agenda_store.load_unappreciated(self._session.database, today.year)
        for (dossier_id, name), carers in groupby(rows, key=lambda row: (row[0], row[1])):
            what, why = word_appreciation(today.year, [carer for _, _, carer in carers])
            yield AgendaItem(
                AgendaKind.APPRECIATION,
                AgendaGroup.YEAR,
                DossierId(dossier_id),
                name,
                date(today.year, 12, 31),
                what,
                why,
                "",
            )


def _build_deadline(
    dossier_id: str, name: str, deadline: Deadline, group: AgendaGroup
) -> AgendaItem:
    what, why, when = word_deadline(deadline)
    return AgendaItem(
        AgendaKind.DEADLINE,
        group,
        DossierId(dossier_id),
        name,
        deadline.ends_on,
        what,
        why,
        when,
    )


def _list_of_visit(
    dossier_id: str, name: str, rows: list[Row], today: date
) -> Iterator[AgendaItem]:
    """Return the lines of one dossier: those to look back on, by day, and what is to be done."""
    until, reviews = today + AHEAD, dict[date, list[str]]()
    for line, review, actor, next_on, action in rows:
        review_on, day = to_date(review), to_date(next_on)
        if review_on is not None and review_on <= until:
            reviews.setdefault(review_on, []).append(line)
        if day is not None and day <= until:
            what, why = describe_action(actor, action, line, day)
            yield _build_agreed(AgendaKind.NEXT_ACTION, dossier_id, name, day, today, what, why)
    for day, lines in reviews.items():
        what, why = describe_review(lines, day)
        yield _build_agreed(AgendaKind.REVIEW, dossier_id, name, day, today, what, why)


def _build_agreed(
    kind: AgendaKind, dossier_id: str, name: str, day: date, today: date, what: str, why: str
) -> AgendaItem:
    return AgendaItem(
        kind,
        find_group(day, today),
        DossierId(dossier_id),
        name,
        day,
        what,
        why,
        describe_when(day, today),
    )
