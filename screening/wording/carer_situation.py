"""What the app says about the situation of a carer, and how "since when" is written and read."""

import re
from datetime import date
from typing import Final

from screening.dossier.carer_situation import MONTHS_IN_A_YEAR, CarerSituation, Since
from screening.network.model import Person
from screening.wording.drop_out import name_task
from screening.wording.formats import MONTHS, format_hours, join_words
from screening.wording.speech import say

_SINCE: Final = re.compile(r"(?:([0-9]{1,2}|[a-z]+)[-/. ]+)?([0-9]{4})")


def format_since(since: Since) -> str:
    """Return when something began: 2019 or mei 2019."""
    if since.month is None:
        return str(since.year)
    return f"{say(MONTHS[since.month - 1])} {since.year}"


def parse_since(text: str) -> Since:
    """Return what `2019`, `mei 2019` or `5-2019` says.

    Raises:
        ValueError: it is written in another way.
    """
    found = _SINCE.fullmatch(" ".join(text.casefold().split()))
    if found is None:
        raise ValueError("this is no month or year")
    month, year = found.groups()
    return Since(int(year), None if month is None else _read_month(month))


def describe_situation(situation: CarerSituation, name: str, day: date) -> tuple[str, ...]:
    """Return in sentences since when someone cares and which paid work stands beside it.

    What came up in talking about how it goes on is left out: it stays in the carer part.

    Args:
        situation: what was told.
        name: of the carer.
        day: of the visit.
    """
    sentences = []
    if situation.caring_since is not None:
        sentences.append(describe_since(situation.caring_since, name, day))
    if situation.work_hours is not None:
        sentences.append(describe_work(situation.work_hours, name))
    return tuple(sentences)


def describe_care_given(person: Person | None, name: str) -> str:
    """Return what a carer does according to the network map."""
    if person is None:
        return say("{name} staat bij dit gesprek niet op de netwerkkaart.", name=name)
    if not person.tasks:
        return say("Op de netwerkkaart heeft {name} nog geen taak.", name=name)
    tasks = join_words([name_task(task) for task in person.tasks])
    if person.hours_per_week <= 0:
        return say("{name} doet: {tasks}.", name=name, tasks=tasks)
    hours = format_hours(person.hours_per_week)
    return say("{name} doet: {tasks}. Samen {hours}.", name=name, tasks=tasks, hours=hours)


def describe_since(since: Since, name: str, day: date) -> str:
    """Return in a sentence since when somebody cares."""
    years = since.years_until(day)
    begun = format_since(since)
    if years < 1:
        return say("{name} zorgt sinds {begun}.", name=name, begun=begun)
    return say(
        "{name} zorgt sinds {begun}: ten minste {years} jaar.", name=name, begun=begun, years=years
    )


def describe_work(hours: float, name: str) -> str:
    """Return in a sentence which paid work stands beside the care."""
    if not hours:
        return say("{name} heeft geen betaald werk naast de zorg.", name=name)
    return say(
        "{name} heeft naast de zorg betaald werk: {hours}.", name=name, hours=format_hours(hours)
    )


def _read_month(word: str) -> int:
    if word.isdigit():
        month = int(word)
        if not 1 <= month <= MONTHS_IN_A_YEAR:
            raise ValueError("there is no such month")
        return month
    names = {say(month).casefold(): number for number, month in enumerate(MONTHS, 1)}
    names |= {month: number for number, month in enumerate(MONTHS, 1)}
    if word not in names:
        raise ValueError("there is no such month")
    return names[word]
