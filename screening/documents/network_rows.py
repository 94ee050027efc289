"""The people of a network as rows of words: the table beside the drawing, and the same as data."""

from collections.abc import Mapping
from typing import Final

from screening.documents.content import Table
from screening.identifiers import PersonId
from screening.network.drawing import Drawing, Node
from screening.network.model import (
    DayPart,
    Moment,
    NetworkMap,
    Person,
    Sector,
    Task,
    Weekday,
)
from screening.network.week import Week
from screening.wording.formats import format_number
from screening.wording.labels import label
from screening.wording.moments import summarise_moments
from screening.wording.week import name_empty, name_task, shorten_names

CROWDED: Final = 24
"""With more people their names would cover each other: they get numbers, and a list below."""

NO_TASK: Final = "nog geen taak"
DECEASED: Final = "overleden"


def make_people_table(network: NetworkMap) -> Table:
    """Return a table of everyone on the map, in the order of the map."""
    return Table(
        header=("Naam", "Relatie", "Doet nu", "Uur per week"),
        rows=tuple(_make_row(person) for person in network.people),
        weights=(2.1, 2.3, 3.4, 1.3),
    )


def describe_task(task: Task) -> str:
    """Return what a task is, in words."""
    return name_task(task)


def describe_relation(person: Person) -> str:
    """Return the relation, and whether the person lives with the client."""
    return f"{person.relation}, woont samen" if person.living_together else person.relation


def describe_doing(person: Person) -> str:
    """Return the tasks with their hours, or that there are none."""
    if person.deceased:
        return DECEASED
    tasks = (f"{describe_task(task)} ({describe_size(task)})" for task in person.tasks)
    return ", ".join(tasks) or NO_TASK


def describe_size(task: Task) -> str:
    """Return the hours of a task, and when it is done if that is known: 3; za ochtend."""
    hours = format_number(task.hours_per_week)
    return "; ".join(filter(None, (hours, summarise_moments(task.moments))))


def make_week_table(week: Week) -> Table:
    """Return a table of who is there when; with moments unknown an empty cell claims less."""
    names = shorten_names([line.person for line in week.people])
    return Table(
        header=("", *(label(part) for part in DayPart)),
        rows=tuple(
            (
                label(day),
                *(_name_present(week, names, Moment(day, part)) for part in DayPart),
            )
            for day in Weekday
        ),
        weights=(1.3, *(2.0 for _ in DayPart)),
    )


def _name_present(week: Week, names: Mapping[PersonId, str], moment: Moment) -> str:
    present = [names[one.person.id] for one in week.there[moment]]
    return ", ".join(present) or f"({name_empty(week)})"


def is_crowded(drawing: Drawing) -> bool:
    """Whether the people of a drawing are shown by number."""
    return len(drawing.nodes) > CROWDED


def list_details(node: Node) -> str:
    """Return what stands below the name of somebody."""
    return " · ".join(filter(None, (node.hours, node.relation)))


def list_numbered(drawing: Drawing) -> tuple[tuple[int, str], ...]:
    """Return for every number of a crowded drawing who that is."""
    return tuple(
        (number, ", ".join(filter(None, (node.name, list_details(node)))))
        for number, node in enumerate(drawing.nodes, start=1)
    )


def list_sectors() -> tuple[tuple[str, str], ...]:
    """Return the letter and the name of every sector."""
    return tuple((str(sector), label(sector)) for sector in Sector)


def _make_row(person: Person) -> tuple[str, str, str, str]:
    hours = format_number(person.hours_per_week) if person.hours_per_week else "–"
    return person.name, describe_relation(person), describe_doing(person), hours
