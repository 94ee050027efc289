"""What the map says about one person, in words: for tips, for the list, and for a screen reader."""

from PySide6.QtCore import QCoreApplication

from screening.network.model import Person
from screening.wording.formats import format_hours
from screening.wording.labels import label
from screening.wording.ties import word_client_tie

translate = QCoreApplication.translate


def describe_person_lines(person: Person, centre: str = "") -> list[str]:
    """Return everything that the map shows about a person, one fact a line.

    Args:
        person: as shown on the map.
        centre: the name of the carer who is in the middle; empty when it is the client.
    """
    lines = [", ".join(filter(None, (person.name, person.relation)))]
    lines.append(f"{label(person.group)} ({person.sector}: {label(person.sector)})")
    if person.age is not None:
        lines.append(translate("PersonLines", "{age} jaar").format(age=person.age))
    if person.deceased:
        lines.append(translate("PersonLines", "overleden"))
    elif person.living_together:
        lines.append(translate("PersonLines", "woont bij de cliënt"))
    if tie := word_client_tie(person, centre or translate("PersonLines", "de cliënt")):
        words = (
            translate("PersonLines", "band met {name}: {tie}")
            if centre
            else translate("PersonLines", "band met de cliënt: {tie}")
        )
        lines.append(words.format(name=centre, tie=tie))
    lines += [f"{name}: {hours}" for name, hours in list_tasks(person)]
    return lines


def describe_person(person: Person, centre: str = "") -> str:
    """Return the same as one sentence, with all hours together."""
    lines = describe_person_lines(person, centre)[: -len(person.tasks) or None]
    if person.hours_per_week > 0:
        lines.append(format_hours(person.hours_per_week))
    return ", ".join(lines)


def list_tasks(person: Person) -> list[tuple[str, str]]:
    """Return the name and the hours of every task."""
    return [
        (task.text or label(task.kind), format_hours(task.hours_per_week)) for task in person.tasks
    ]
