"""What the app says about what falls away when someone drops out of a care network."""

from screening.network.drop_out import DropOut, FallenTask
from screening.network.model import NetworkMap, Task, TaskKind
from screening.wording.formats import format_hours, format_number, format_percentage, join_words
from screening.wording.labels import label
from screening.wording.moments import describe_moments
from screening.wording.network import describe_helpers_without_task, name_people
from screening.wording.speech import say
from screening.wording.week import count_unplanned


def describe_drop_out(network: NetworkMap, loss: DropOut) -> tuple[str, ...]:
    """Return in sentences what falls away when one person drops out, and who could step in."""
    sentences = [_describe_loss(network.person(loss.person_id).name, loss)]
    if loss.uncovered:
        tasks = join_words([name_task(task) for task in loss.uncovered])
        sentences.append(say("Niemand anders doet dan: {tasks}.", tasks=tasks))
    elif loss.tasks:
        sentences.append(say("Elke taak wordt ook door iemand anders gedaan."))
    sentences += [_describe_covered(network, task) for task in loss.covered]
    if loss.covered:
        sentences.append(say("Vraag na of zij de extra uren kunnen doen."))
    if loss.tasks:
        sentences += _describe_takers(network, loss)
    if loss.newly_isolated:
        sentence = (
            say("{names} heeft dan op de kaart alleen nog een band met {client}.")
            if len(loss.newly_isolated) == 1
            else say("{names} hebben dan op de kaart alleen nog een band met {client}.")
        )
        names = name_people(network, loss.newly_isolated)
        sentences.append(sentence.format(names=names, client=network.client_name))
    if loss.emptied:
        sentences.append(_describe_emptied(loss))
    return tuple(sentences)


def name_task(task: FallenTask | Task) -> str:
    """Return the word for a task; the own text when it has one."""
    own_text = task.text.strip() if task.kind is TaskKind.OTHER else ""
    return own_text or label(task.kind)


def name_with_hours(task: FallenTask) -> str:
    """Return a task with its hours, as far as those are known."""
    name = name_task(task)
    return f"{name} ({format_hours(task.hours_per_week)})" if task.hours_per_week > 0 else name


def _describe_loss(name: str, loss: DropOut) -> str:
    if not loss.tasks:
        return say("Als {name} uitvalt, valt er geen zorg weg die op de kaart staat.", name=name)
    if loss.hours_lost <= 0:
        return say(
            "Als {name} uitvalt, vallen er taken weg. De uren staan niet op de kaart.", name=name
        )
    return say(
        "Als {name} uitvalt, valt {hours} weg. Dat is {share} van de {total} uur op de kaart.",
        name=name,
        hours=format_hours(loss.hours_lost),
        share=format_percentage(loss.share_lost),
        total=format_number(loss.hours_before),
    )


def _describe_covered(network: NetworkMap, task: FallenTask) -> str:
    sentence = (
        say("{task}: dit doet {names} ook.")
        if len(task.covered_by) == 1
        else say("{task}: dit doen {names} ook.")
    )
    return sentence.format(
        task=_capitalise(name_with_hours(task)),
        names=name_people(network, task.covered_by),
    )


def _describe_takers(network: NetworkMap, loss: DropOut) -> list[str]:
    takers = [network.person(key) for key in loss.tasks[0].possible_takers]
    if not takers:
        return [say("Van niemand anders staat op de kaart dat die kan en wil helpen.")]
    free = tuple(person.id for person in takers if not person.tasks)
    busy = tuple(person.id for person in takers if person.tasks)
    unsure = tuple(person.id for person in takers if person.knows is False)
    sentences = [describe_helpers_without_task(network, free)] if free else []
    if busy:
        sentence = (
            say("{names} kan en wil ook, maar heeft al een taak.")
            if len(busy) == 1
            else say("{names} kunnen en willen ook, maar hebben al een taak.")
        )
        sentences.append(sentence.format(names=name_people(network, busy)))
    if unsure:
        sentence = (
            say("{names} weet nog niet hoe het moet.")
            if len(unsure) == 1
            else say("{names} weten nog niet hoe het moet.")
        )
        sentences.append(sentence.format(names=name_people(network, unsure)))
    return sentences


def _describe_emptied(loss: DropOut) -> str:
    """Return which day parts fall empty; it claims less when moments of others are unknown."""
    words = describe_moments(loss.emptied)
    if not loss.unplanned_elsewhere:
        return say("Op deze dagdelen heeft dan niemand meer een taak: {moments}.", moments=words)
    known = say("Op deze dagdelen is dan niemand meer ingevuld: {moments}.", moments=words)
    return f"{known} {count_unplanned(loss.unplanned_elsewhere)}"


def _capitalise(text: str) -> str:
    return text[:1].upper() + text[1:]
