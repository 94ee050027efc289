"""The people, ties and tasks of a map as three tables for a spreadsheet.

Notes and judgements of people stay in the vault, as they do in the proposal.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from screening.documents.csv_table import write_table
from screening.documents.network_rows import describe_task
from screening.identifiers import PersonId
from screening.network.model import (
    WEEK,
    Direction,
    NetworkMap,
    Person,
    SupportKind,
    Task,
    TieKind,
)
from screening.wording.labels import label
from screening.wording.speech import SPEECH

PEOPLE: Final = "mensen.csv"
TIES: Final = "banden.csv"
TASKS: Final = "taken.csv"
CLIENT_NUMBER: Final = 0

_PEOPLE_HEADER: Final = (
    "nummer",
    "naam",
    "relatie",
    "groep",
    "cirkel",
    "sector",
    "leeftijd",
    "geslacht",
    "woont bij de cliënt",
    "overleden",
    "afstand",
    "contact",
    "uren per week",
)
_TIES_HEADER: Final = (
    "van nummer",
    "van",
    "naar nummer",
    "naar",
    "band",
    "richting gezien van de eerste",
    "steun",
    "letters",
)
_TASKS_HEADER: Final = ("nummer", "naam", "taak", "uren per week", "dagdelen")


@SPEECH.in_dutch()
def write_tables(network: NetworkMap) -> Mapping[str, bytes]:
    """Return the three tables by file name; people are numbered from 1, the client is 0."""
    return {
        PEOPLE: write_table(_PEOPLE_HEADER, _list_people(network)),
        TIES: write_table(_TIES_HEADER, _list_ties(network)),
        TASKS: write_table(_TASKS_HEADER, _list_tasks(network)),
    }


def number_people(network: NetworkMap) -> Mapping[PersonId, int]:
    """Return the number of everybody on the map, from 1; it is no key of the vault."""
    return {person.id: number for number, person in enumerate(network.people, start=1)}


def write_decimal(number: float) -> str:
    """Return a number as a Dutch spreadsheet reads it, with all its decimals."""
    return str(int(number)) if number == int(number) else repr(number).replace(".", ",")


def sort_letters(support: Iterable[SupportKind]) -> list[SupportKind]:
    """Return the letters of a tie in their usual order."""
    order = list(SupportKind)
    return sorted(support, key=order.index)


def _list_people(network: NetworkMap) -> Iterable[tuple[str, ...]]:
    gender = network.client_gender
    yield (
        str(CLIENT_NUMBER),
        network.client_name,
        "",
        "cliënt",
        "",
        "",
        _write_whole(network.client_age),
        label(gender) if gender else "",
        "",
        _write_yes(is_so=False),
        "",
        "",
        "",
    )
    for number, person in enumerate(network.people, start=1):
        yield _list_cells(number, person)


def _list_cells(number: int, person: Person) -> tuple[str, ...]:
    return (
        str(number),
        person.name,
        person.relation,
        label(person.group),
        label(person.circle),
        label(person.sector),
        _write_whole(person.age),
        label(person.gender) if person.gender else "",
        _write_yes(is_so=person.living_together),
        _write_yes(is_so=person.deceased),
        person.distance,
        person.contact,
        write_decimal(person.hours_per_week),
    )


def _list_ties(network: NetworkMap) -> Iterable[tuple[str, ...]]:
    numbers = number_people(network)
    names = {person.id: person.name for person in network.people}
    for person in network.people:
        if person.tie_to_client is not None:
            yield (
                *(str(numbers[person.id]), person.name),
                *(str(CLIENT_NUMBER), network.client_name),
                *_list_content(
                    person.tie_to_client, person.client_direction, person.client_support
                ),
            )
    for tie in network.ties:
        if tie.first in numbers and tie.second in numbers and tie.first != tie.second:
            yield (
                *(str(numbers[tie.first]), names[tie.first]),
                *(str(numbers[tie.second]), names[tie.second]),
                *_list_content(tie.kind, tie.direction, tie.support),
            )


def _list_content(
    kind: TieKind, direction: Direction, support: Iterable[SupportKind]
) -> tuple[str, ...]:
    letters = sort_letters(support)
    words = ", ".join(label(letter) for letter in letters)
    return label(kind), label(direction), words, "".join(letters)


def _list_tasks(network: NetworkMap) -> Iterable[tuple[str, ...]]:
    for number, person in enumerate(network.people, start=1):
        for task in person.tasks:
            hours = write_decimal(task.hours_per_week)
            yield str(number), person.name, describe_task(task), hours, _write_moments(task)


def _write_moments(task: Task) -> str:
    chosen = (moment for moment in WEEK if moment in task.moments)
    return ", ".join(f"{label(moment.day)} {label(moment.part)}" for moment in chosen)


def _write_whole(number: int | None) -> str:
    return "" if number is None else str(number)


def _write_yes(*, is_so: bool) -> str:
    return "ja" if is_so else "nee"
