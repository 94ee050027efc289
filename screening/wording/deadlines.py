"""What the app says about a deadline where there is little room, and beside its sentence."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from screening.arrangement.holidays import find_day_before, find_day_off
from screening.arrangement.procedure import Deadline, DeadlineState
from screening.dossier.caseload import CaseloadCount
from screening.wording.formats import count, format_date
from screening.wording.labels import label
from screening.wording.moments import name_weekday
from screening.wording.speech import mark, say

_WORDS: Final[Mapping[DeadlineState, str]] = {
    DeadlineState.DONE: mark("Gedaan"),
    DeadlineState.OPEN: mark("Loopt"),
    DeadlineState.DUE_SOON: mark("Binnenkort"),
    DeadlineState.AT_ONCE: mark("Meteen"),
    DeadlineState.LATE: mark("Te laat"),
    DeadlineState.EXPIRED: mark("Voorbij"),
}

_RULE: Final = mark("(Algemene termijnenwet, artikel 1)")
_WITHOUT_LAST_DAY: Final = frozenset({DeadlineState.DONE, DeadlineState.AT_ONCE})


def deadline_word(state: DeadlineState) -> str:
    """Return the Dutch word for how a deadline stands."""
    return say(_WORDS[state])


def describe_due_day(deadline: Deadline) -> str:
    """Return the title and the last day there is: Onderzoek: tot en met 23 februari 2026."""
    if deadline.state is DeadlineState.AT_ONCE:
        return say("{title}: meteen", title=deadline.title)
    return say("{title}: tot en met {day}", title=deadline.title, day=format_date(deadline.ends_on))


def describe_days_left(deadline: Deadline, today: date) -> str:
    """Return how far the last day is: nog 12 dagen, vandaag de laatste dag, 3 dagen geleden."""
    gap = (deadline.ends_on - today).days
    if gap == 0:
        return say("vandaag de laatste dag")
    days = count(abs(gap), say("dag"), say("dagen"))
    return say("nog {days}", days=days) if gap > 0 else say("{days} geleden", days=days)


def describe_standing(deadline: Deadline, today: date) -> str:
    """Return how a deadline stands and how far it is: Loopt, nog 12 dagen, or: 3 dagen te laat."""
    if deadline.state is DeadlineState.AT_ONCE:
        return say("Spoed sinds {day}", day=format_date(deadline.due_on))
    if deadline.state is DeadlineState.LATE:
        return say(
            "{days} te laat",
            days=count((today - deadline.runs_until).days, say("dag"), say("dagen")),
        )
    return f"{deadline_word(deadline.state)}, {describe_days_left(deadline, today)}"


def describe_day_off(deadline: Deadline) -> str:
    """Return what it means that the last day is no working day; empty when it is one.

    The term itself stays as the law counts it; the day before is advice.
    """
    reason = find_day_off(deadline.due_on)
    if reason is None or deadline.state in _WITHOUT_LAST_DAY:
        return ""
    until = format_weekday(deadline.runs_until)
    why = say("{day} is {reason}", day=format_date(deadline.due_on), reason=label(reason))
    if deadline.today > deadline.due_on:
        # The sentence of the deadline tells until when.
        return f"{why} {say(_RULE)}."
    runs = say("De termijn loopt in elk geval door tot en met {until}", until=until)
    return _join(f"{why}.", describe_day_before(deadline), f"{runs} {say(_RULE)}.")


def describe_day_before(deadline: Deadline) -> str:
    """Return the last working day before a last day that is none; empty when there is no need."""
    if find_day_off(deadline.due_on) is None or deadline.today >= deadline.due_on:
        return ""
    before = find_day_before(deadline.due_on)
    return say("De laatste werkdag ervoor is {before}.", before=format_weekday(before))


def describe_settled(day: date | None, deadline: Deadline | None) -> str:
    """Return when a step was done, and whether that was late; without a day what became of it."""
    if day is None:
        return _join(deadline.words, describe_day_off(deadline)) if deadline else say("geen datum")
    if deadline is None or not deadline.days_late:
        return format_date(day)
    return say(
        "{day}, {late} na de laatste dag ({last_day})",
        day=format_date(day),
        late=count(deadline.days_late, say("dag"), say("dagen")),
        last_day=format_date(deadline.runs_until),
    )


def format_weekday(day: date) -> str:
    """Return a date with the day of the week: maandag 6 april 2026."""
    return f"{name_weekday(day)} {format_date(day)}"


def describe_count(counted: CaseloadCount) -> str:
    """Return the size of the caseload: 12 dossiers. Bij 3 loopt een termijn binnen 7 dagen af."""
    sentences = [f"{count(counted.dossiers, say('dossier'), say('dossiers'))}."]
    if counted.urgent:
        sentences.append(
            say(
                "Bij {urgent} is er spoed en is nog geen tijdelijke voorziening genoteerd.",
                urgent=counted.urgent,
            )
        )
    if counted.due_soon:
        sentences.append(
            say("Bij {due_soon} loopt een termijn binnen 7 dagen af.", due_soon=counted.due_soon)
        )
    if counted.late:
        sentences.append(say("Bij {late} is een termijn verlopen.", late=counted.late))
    return " ".join(sentences)


def _join(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
