"""What the agenda says of each thing that waits: what must happen, why, and how far off it is."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from screening.arrangement.agenda import AgendaGroup, AgendaItem
from screening.arrangement.procedure import Deadline, DeadlineState
from screening.arrangement.reviews import Review
from screening.dossier.model import ProcedureStep
from screening.wording.deadlines import (
    describe_day_before,
    describe_standing,
    format_weekday,
)
from screening.wording.formats import count, format_date, join_words
from screening.wording.speech import mark, say

_TO_DO: Final[Mapping[ProcedureStep, str]] = {
    ProcedureStep.TEMPORARY_PROVISION: mark("Spoed: tijdelijke voorziening geven"),
    ProcedureStep.PERSONAL_PLAN: mark("Persoonlijk plan: de cliënt kan het nog geven"),
    ProcedureStep.INVESTIGATION: mark("Onderzoek afronden"),
    ProcedureStep.DECISION: mark("Beschikking geven"),
    ProcedureStep.OBJECTION: mark("Bezwaar: de cliënt kan het nog maken"),
}
_GROUPS: Final[Mapping[AgendaGroup, str]] = {
    AgendaGroup.AT_ONCE: mark("Spoed"),
    AgendaGroup.LATE: mark("Te laat"),
    AgendaGroup.TODAY: mark("Vandaag"),
    AgendaGroup.YEAR: mark("Nog dit jaar"),
}


def word_deadline(deadline: Deadline) -> tuple[str, str, str]:
    """Return what a term of the law asks for, where it says so, and how it stands."""
    words = _TO_DO.get(deadline.step)
    what = say(words) if words else deadline.title
    if deadline.state is not DeadlineState.DUE_SOON:
        return what, deadline.article, describe_standing(deadline, deadline.today)
    parts = (deadline.article, describe_day_before(deadline))
    why = ". ".join(part for part in parts if part)
    return what, why, describe_when(deadline.ends_on, deadline.today)


def describe_when(due_on: date, today: date) -> str:
    """Return how far off a day is: 3 dagen te laat, vandaag, morgen, over 5 dagen."""
    gap = (due_on - today).days
    if gap < 0:
        return say("{days} geleden", days=count(-gap, say("dag"), say("dagen")))
    if gap == 0:
        return say("vandaag")
    return say("morgen") if gap == 1 else say("over {gap} dagen", gap=gap)


def describe_review(lines: Sequence[str], day: date) -> tuple[str, str]:
    """Return what is to be looked back on, and that a follow-up visit is the place for it."""
    what = (
        say("Evalueren: {line}", line=lines[0])
        if len(lines) == 1
        else say(
            "{number} afspraken evalueren: {lines}", number=len(lines), lines=join_words(lines)
        )
    )
    agreed = say("Afgesproken voor {day}. Dat kan in een vervolggesprek.", day=format_date(day))
    return what, agreed


def word_review(review: Review, today: date) -> str:
    """Return on which day what is to be looked back on, or was to be."""
    words = (
        say("Te evalueren vanaf {day}: {lines}.")
        if review.day >= today
        else say("De evaluatie was afgesproken voor {day}: {lines}.")
    )
    # A line is a small sentence of its own, with commas in it.
    return words.format(day=format_date(review.day), lines="; ".join(review.lines))


def word_planned(time: str, place: str) -> tuple[str, str]:
    """Return that a visit is planned, and at what time and where, if that is known."""
    known = ", ".join(filter(None, (time, place)))
    return say("Gesprek gepland"), known or say("Tijd en plaats staan nog niet vast.")


def word_untold(people: Sequence[str]) -> tuple[str, str]:
    """Return who is to be told of client support, and that it must be before the visit."""
    return (
        say("Vertellen over cliëntondersteuning: {people}", people=join_words(people)),
        say("Dit moet vóór het gesprek. Wmo 2015, artikel 2.3.2 lid 3"),
    )


def describe_action(actor: str, action: str, line: str, day: date) -> tuple[str, str]:
    """Return who does what next, and for which line that was agreed."""
    doing = action or say("volgende stap")
    what = f"{actor}: {doing}" if actor else doing[:1].upper() + doing[1:]
    return what, say("Afgesproken voor {day}, bij: {line}", day=format_date(day), line=line)


def describe_request(who: str, day: date) -> tuple[str, str]:
    """Return that somebody waits for another client supporter."""
    return (
        say("Andere cliëntondersteuner regelen voor {who}", who=who),
        say("Gevraagd op {day}. Dit verzoek wordt niet geweigerd.", day=format_date(day)),
    )


def describe_evaluation(who: str, decided_on: date) -> tuple[str, str]:
    """Return that nobody asked yet how client support went."""
    return (
        say("Cliëntondersteuning evalueren met {who}", who=who),
        say("De beschikking is van {day}. Nog niet geëvalueerd.", day=format_date(decided_on)),
    )


def word_appreciation(year: int, carers: Sequence[str]) -> tuple[str, str]:
    """Return for whom no yearly token was noted."""
    return (
        say("Waardering {year}: {carers}", year=year, carers=join_words(carers)),
        say("Nog niet genoteerd. Wmo 2015, artikel 2.1.6"),
    )


def name_heading(item: AgendaItem) -> str:
    """Return under which heading something stands: Vandaag, or a day of this week."""
    words = _GROUPS.get(item.group)
    if words is not None:
        return say(words)
    day = format_weekday(item.due_on)
    return day[:1].upper() + day[1:]


def read_item(item: AgendaItem) -> str:
    """Return one line as a screen reader says it."""
    parts = (name_heading(item), item.client_name, item.what, item.when, item.why)
    return ". ".join(part.rstrip(".") for part in parts if part) + "."
