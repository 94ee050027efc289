"""What stands in the backup plan about one person who may drop out; always in Dutch, as a proposal.

It says what is to be done and whom to ask, and judges nobody.
"""

from screening.identifiers import PersonId
from screening.network.drop_out import DropOut, FallenTask, drop_out
from screening.network.model import Group, NetworkMap, Person, TieKind
from screening.wording.drop_out import name_task
from screening.wording.formats import format_hours, format_number, join_words
from screening.wording.network import name_people
from screening.wording.speech import SPEECH


@SPEECH.in_dutch()
def write_paragraph(network: NetworkMap, person_id: PersonId) -> str:
    """Return what is to be done when one living person drops out, a line for each thing."""
    loss = drop_out(network.people, network.ties, person_id)
    name = network.person(person_id).name
    lines = [f"Als {name} uitvalt", _write_loss(loss)]
    lines += [_write_task(network, task) for task in (*loss.uncovered, *loss.covered)]
    if loss.tasks:
        lines += _write_takers(network, loss)
    left = [network.person(key) for key in loss.newly_isolated]
    # What ties others have is theirs, and a plan is handed over.
    if people := [person for person in left if _may_be_missed(person)]:
        lines.append(f"Houd ook contact met: {_name(people)}.")
    return "\n".join(lines)


def _may_be_missed(person: Person) -> bool:
    """Whether to say that somebody must be kept in touch with: not where the tie is sore."""
    is_sore = person.tie_to_client in (TieKind.TENSE, TieKind.BROKEN)
    return person.group is not Group.PROFESSIONAL and not is_sore


def _write_loss(loss: DropOut) -> str:
    if not loss.tasks:
        return "Er valt geen zorg weg die op de netwerkkaart staat."
    if loss.hours_lost <= 0:
        return "Er vallen taken weg. De uren staan niet op de netwerkkaart."
    total = format_number(loss.hours_before)
    return f"Er valt {format_hours(loss.hours_lost)} weg, van de {total} uur zorg."


def _write_task(network: NetworkMap, task: FallenTask) -> str:
    name = name_task(task)
    what = f"{name[:1].upper()}{name[1:]}"
    if task.hours_per_week > 0:
        what = f"{what} ({format_hours(task.hours_per_week)})"
    if task.is_covered:
        names = name_people(network, task.covered_by)
        verb = "doet" if len(task.covered_by) == 1 else "doen"
        return f"- {what}: {names} {verb} dit ook. Vraag na of de extra uren kunnen."
    return f"- {what}: niemand anders doet dit. {_write_whom_to_ask(network, task)}"


def _write_whom_to_ask(network: NetworkMap, task: FallenTask) -> str:
    """Ask who has no task yet; where everybody has one, all of them.

    The map says who can and will help, not with what: so it is a question, never a plan.
    """
    takers = [network.person(key) for key in task.possible_takers]
    free = [person for person in takers if not person.tasks]
    if not takers:
        return "Nog niemand om te vragen."
    return f"Vraag na of {_name(free or takers, 'of')} dit kan en wil doen."


def _write_takers(network: NetworkMap, loss: DropOut) -> list[str]:
    takers = [network.person(key) for key in loss.tasks[0].possible_takers]
    lines = []
    if free := [person for person in takers if not person.tasks]:
        lines.append(f"Om te vragen, nog zonder taak: {_name(free)}.")
    if busy := [person for person in takers if person.tasks]:
        lines.append(f"Om te vragen, naast wat zij al doen: {_name(busy)}.")
    if unsure := [person for person in takers if person.knows is False]:
        lines.append(f"Eerst samen bekijken hoe het moet: {_name(unsure)}.")
    return lines


def _name(people: list[Person], last: str = "en") -> str:
    names = [person.name for person in people]
    if last == "en" or len(names) == 1:
        return join_words(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"
