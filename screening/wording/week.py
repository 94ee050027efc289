"""What the app says about the week of a care network: what is known, and never more than that."""

from collections import Counter
from collections.abc import Sequence

from screening.identifiers import PersonId
from screening.network.model import Group, NetworkMap, Person, Task, TaskKind
from screening.network.week import Presence, Week
from screening.wording.formats import join_words
from screening.wording.labels import label
from screening.wording.moments import describe_moments
from screening.wording.speech import say


def describe_week(network: NetworkMap, week: Week) -> tuple[str, ...]:
    """Return in sentences which day parts are empty, what is not known, and who lives there too."""
    if not week.has_tasks:
        return (say("Er staan nog geen taken op de kaart."),)
    if not week.is_known:
        return (say("Van geen enkele taak is al bekend wanneer die wordt gedaan."),)
    sentences = [_describe_empty(week)]
    if week.unplanned_count:
        sentences.append(count_unplanned(week.unplanned_count))
    if week.empty and week.living_together:
        sentences.append(_describe_living_together(network.client_name, week.living_together))
    return tuple(sentences)


def count_unplanned(number: int) -> str:
    """Return of how many tasks it is not known when they are done."""
    if number == 1:
        return say("Van 1 taak is nog niet bekend wanneer.")
    return say("Van {number} taken is nog niet bekend wanneer.", number=number)


def name_empty(week: Week) -> str:
    """Return the word for a day part without a task; somebody may be there all the same."""
    return say("nog leeg") if week.unplanned_count else say("geen taak")


def name_task(task: Task) -> str:
    """Return the word for a task; the own text when it has one."""
    own = task.text.strip() if task.kind is TaskKind.OTHER else ""
    return own or label(task.kind)


def name_tasks(tasks: Sequence[Task]) -> str:
    """Return tasks in words, each once."""
    return ", ".join(dict.fromkeys(name_task(task) for task in tasks))


def describe_presences(week: Week, presences: Sequence[Presence]) -> str:
    """Return who is there with which task, in one line; the word for empty without anybody."""
    lines = (f"{one.person.name}, {name_tasks(one.tasks)}" for one in presences)
    return "; ".join(lines) or name_empty(week)


def list_all_tasks(week: Week) -> tuple[list[tuple[Person, Task]], list[tuple[Person, Task]]]:
    """Return who does what: first what has no moment yet, and apart what has."""
    pairs = [(line.person, task) for line in week.people for task in line.person.tasks]
    return (
        [pair for pair in pairs if not pair[1].moments],
        [pair for pair in pairs if pair[1].moments],
    )


def shorten_names(people: Sequence[Person]) -> dict[PersonId, str]:
    """Return the first name of everybody, and all of it where that would not tell who it is."""
    firsts = Counter(person.name.split()[0].casefold() for person in people)
    return {
        person.id: first
        if firsts[first.casefold()] == 1 and _is_called_by(person, first)
        else person.name
        for person in people
        for first in person.name.split()[:1]
    }


def _is_called_by(person: Person, first: str) -> bool:
    """Whether the first word is a name: no organisation, and no label such as "zus van Jan"."""
    return person.group is not Group.PROFESSIONAL and first[:1].isupper()


def _describe_empty(week: Week) -> str:
    if not week.empty:
        return say("Op elk dagdeel van de week heeft iemand een taak.")
    words = describe_moments(week.empty)
    if week.unplanned_count:
        return say("Op deze dagdelen is nog niemand ingevuld: {moments}.", moments=words)
    return say("Op deze dagdelen heeft niemand een taak: {moments}.", moments=words)


def _describe_living_together(client: str, people: Sequence[Person]) -> str:
    names = join_words([person.name for person in people])
    if len(people) == 1:
        return say(
            "{names} woont bij {client}. Of {names} er op een leeg dagdeel is, staat hier "
            "niet bij.",
            names=names,
            client=client,
        )
    return say(
        "{names} wonen bij {client}. Of zij er op een leeg dagdeel zijn, staat hier niet bij.",
        names=names,
        client=client,
    )
