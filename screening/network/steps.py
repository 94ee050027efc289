"""What a step on the map is called for undo, and what who hears the screen is told of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from screening.network.model import Person, Task, TieKind
from screening.network.person_values import CLIENT_TIE, PersonValues
from screening.wording.formats import format_hours
from screening.wording.labels import label
from screening.wording.speech import say


# No generated repr: both may name a person.
@dataclass(frozen=True, slots=True, repr=False)
class StepWords:
    """The name of a step, and a sentence on what has happened."""

    step: str
    told: str


def word_added(people: Sequence[Person]) -> StepWords:
    """Return the words for people who came on the map."""
    if len(people) == 1:
        (person,) = people
        told = say(
            "{name} staat nu op de kaart: {group}, {sector}.",
            name=person.name,
            group=label(person.group),
            sector=label(person.sector),
        )
        return StepWords(say("{name} toevoegen", name=person.name), told)
    return StepWords(
        say("{count} mensen toevoegen", count=len(people)),
        say("{count} mensen staan nu op de kaart.", count=len(people)),
    )


def word_removed(people: Sequence[Person]) -> StepWords:
    """Return the words for people who went off the map."""
    if len(people) == 1:
        name = people[0].name
        return StepWords(
            say("{name} verwijderen", name=name), say("{name} is van de kaart gehaald.", name=name)
        )
    return StepWords(
        say("{count} mensen verwijderen", count=len(people)),
        say("{count} mensen zijn van de kaart gehaald.", count=len(people)),
    )


def word_moved(before: Sequence[Person], after: Sequence[Person]) -> StepWords:
    """Return the words for people who stand elsewhere, in another circle perhaps."""
    others = [new for old, new in zip(before, after, strict=True) if old.group is not new.group]
    if len(after) == 1:
        name = after[0].name
        told = say("{name} is verplaatst.", name=name)
        if others:
            told = say(
                "{name} is verplaatst en staat nu bij de groep: {group}.",
                name=name,
                group=label(after[0].group),
            )
        return StepWords(say("{name} verplaatsen", name=name), told)
    told = say("{count} mensen zijn verplaatst.", count=len(after))
    if others:
        words = say("In een andere groep staan nu: {names}.", names=_list_groups(others))
        told = f"{told} {words}"
    return StepWords(say("{count} mensen verplaatsen", count=len(after)), told)


def word_arranged(people: Sequence[Person]) -> StepWords:
    """Return the words for a map on which everybody got an automatic place."""
    return StepWords(
        say("alles automatisch schikken"),
        say("Alle {count} mensen staan op hun automatische plek.", count=len(people)),
    )


def word_changed(people: Sequence[Person], values: PersonValues) -> StepWords:
    """Return the words for facts that were changed; what matters most on the map is told."""
    if len(people) == 1:
        return _word_changed_one(people[0], values)
    count = len(people)
    step = say("gegevens van {count} mensen", count=count)
    if "group" in values:
        group = label(values["group"])
        return StepWords(
            step, say("{count} mensen staan nu bij de groep: {group}.", count=count, group=group)
        )
    if "sector" in values:
        sector = label(values["sector"])
        return StepWords(
            step, say("{count} mensen staan nu in de sector: {sector}.", count=count, sector=sector)
        )
    return StepWords(step, "")


def tell_tie(names: Sequence[str], kind: TieKind | None) -> str:
    """Return what is told of a tie between two people; None for one that was taken away."""
    first, second = names
    if kind is None:
        return say(
            "{first} en {second} hebben op de kaart geen band meer.", first=first, second=second
        )
    return say(
        "Band tussen {first} en {second}: {kind}.", first=first, second=second, kind=label(kind)
    )


def tell_task(name: str, task: Task) -> str:
    """Return what is told of a task that somebody got, or that changed."""
    return say(
        "Taak van {name}: {task}, {hours}.",
        name=name,
        task=task.text or label(task.kind),
        hours=format_hours(task.hours_per_week),
    )


def _word_changed_one(person: Person, values: PersonValues) -> StepWords:
    name, told = person.name, ""
    if "group" in values:
        told = say(
            "{name} staat nu bij de groep: {group}.", name=name, group=label(values["group"])
        )
    elif "sector" in values:
        told = say(
            "{name} staat nu in de sector: {sector}.", name=name, sector=label(values["sector"])
        )
    elif "tie_to_client" in values:
        kind = values["tie_to_client"]
        told = say("{name} heeft op de kaart geen band met de cliënt.", name=name)
        if kind is not None:
            told = say("Band van {name} met de cliënt: {kind}.", name=name, kind=label(kind))
    if values.keys() <= CLIENT_TIE:
        return StepWords(say("band van {name} met de cliënt", name=name), told)
    return StepWords(say("gegevens van {name}", name=name), told)


def _list_groups(people: Sequence[Person]) -> str:
    return ", ".join(f"{person.name} ({label(person.group)})" for person in people)
