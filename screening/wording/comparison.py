"""What the app says about two visits side by side: what is different, and never a judgement."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from screening.identifiers import PersonId
from screening.network.comparison import Comparison, are_different
from screening.network.differences import TieChange
from screening.network.model import NetworkMap
from screening.network.types import STRAINED
from screening.wording.compared_names import name_all, name_ends, name_person
from screening.wording.compared_tasks import describe_task_change
from screening.wording.comparison_details import describe_details
from screening.wording.formats import format_hours, format_number
from screening.wording.labels import label
from screening.wording.speech import say


class Subject(StrEnum):
    """What a finding is about."""

    CAME = "came"
    LEFT = "left"
    DIED = "died"
    HOURS = "hours"
    TIE = "tie"
    TASK = "task"
    OTHER = "other"


@dataclass(frozen=True, slots=True, repr=False)
class Finding:
    """One thing that changed, in a sentence, and the people whom it is about."""

    subject: Subject
    sentence: str
    people: tuple[PersonId, ...] = ()


def describe_comparison(comparison: Comparison) -> tuple[Finding, ...]:
    """Return what changed, first what matters most at the table; one sentence if nothing did."""
    if comparison.is_empty:
        return (
            Finding(Subject.OTHER, say("Mensen, taken, uren en banden zijn hetzelfde gebleven.")),
        )
    strained, other_ties = _describe_ties(comparison)
    return (
        *_describe_arrivals(comparison),
        *_describe_departures(comparison),
        *_describe_deaths(comparison),
        *_describe_hours(comparison),
        *strained,
        *_describe_tasks(comparison),
        *other_ties,
        *(Finding(Subject.OTHER, *detail) for detail in describe_details(comparison)),
    )


def _describe_arrivals(comparison: Comparison) -> Iterator[Finding]:
    living, deceased = _split_deceased(comparison.after, comparison.came)
    for person_id, hours in _list_hours(comparison.after, living):
        name = name_person(comparison, person_id, with_relation=True)
        sentence = say(
            "{name} is nieuw op de kaart, met {hours}.", name=name, hours=format_hours(hours)
        )
        yield Finding(Subject.CAME, sentence, (person_id,))
    rest = _list_without_hours(comparison.after, living)
    for people, one, more in (
        (rest, say("{names} is nieuw op de kaart."), say("{names} zijn nieuw op de kaart.")),
        (
            deceased,
            say("{names} is nieuw op de kaart, als overleden."),
            say("{names} zijn nieuw op de kaart, als overleden."),
        ),
    ):
        if people:
            names = name_all(comparison, people, with_relation=True)
            yield Finding(
                Subject.CAME, (one if len(people) == 1 else more).format(names=names), people
            )


def _describe_departures(comparison: Comparison) -> Iterator[Finding]:
    living, deceased = _split_deceased(comparison.before, comparison.left)
    for person_id, hours in _list_hours(comparison.before, living):
        sentence = say(
            "{name} staat niet meer op de kaart. Toen was dat {hours}.",
            name=name_person(comparison, person_id, with_relation=True),
            hours=format_hours(hours),
        )
        yield Finding(Subject.LEFT, sentence, (person_id,))
    rest = (*_list_without_hours(comparison.before, living), *deceased)
    if rest:
        sentence = (
            say("{names} staat niet meer op de kaart.")
            if len(rest) == 1
            else say("{names} staan niet meer op de kaart.")
        )
        names = name_all(comparison, rest, with_relation=True)
        yield Finding(Subject.LEFT, sentence.format(names=names), rest)


def _describe_deaths(comparison: Comparison) -> Iterator[Finding]:
    for person_id in comparison.died:
        name = name_person(comparison, person_id)
        hours = comparison.before.person(person_id).hours_per_week
        sentence = say("{name} staat nu als overleden op de kaart.", name=name)
        if are_different(hours, 0):
            given = say("Toen gaf {name} nog {hours}.", name=name, hours=format_hours(hours))
            sentence = f"{sentence} {given}"
        yield Finding(Subject.DIED, sentence, (person_id,))
    for person_id in comparison.alive_again:
        sentence = say(
            "{name} staat niet meer als overleden op de kaart.",
            name=name_person(comparison, person_id),
        )
        yield Finding(Subject.OTHER, sentence, (person_id,))


def _describe_hours(comparison: Comparison) -> Iterator[Finding]:
    """Tell whose hours grew, the most first, then whose hours shrank, then the total."""
    for change in sorted(comparison.hours, key=lambda change: change.before - change.after):
        name = name_person(comparison, change.person_id)
        before, after = format_number(change.before, 2), format_hours(change.after)
        difference = format_number(abs(round(change.after, 2) - round(change.before, 2)), 2)
        if not are_different(change.before, 0):
            words = say("{name} geeft nu {after}. Toen stonden er geen uren.")
        elif not are_different(change.after, 0):
            words = say("Bij {name} staan geen uren meer. Toen was dat {before} uur per week.")
        elif change.after > change.before:
            words = say("{name} ging van {before} naar {after}: {difference} uur meer.")
        else:
            words = say("{name} ging van {before} naar {after}: {difference} uur minder.")
        sentence = words.format(name=name, before=before, after=after, difference=difference)
        yield Finding(Subject.HOURS, sentence, (change.person_id,))
    if comparison.total_changed:
        sentence = say(
            "Alle uren samen: {after}. Toen was dat {before} uur.",
            after=format_hours(comparison.measures_after.hours_per_week),
            before=format_number(comparison.measures_before.hours_per_week, 2),
        )
        yield Finding(Subject.HOURS, sentence)


def _describe_ties(comparison: Comparison) -> tuple[list[Finding], list[Finding]]:
    """Return what is told of ties: first those that are tense or broken now, and all others.

    What came or went with somebody is seen on the map, and not told again.
    """
    strained: list[Finding] = []
    others: list[Finding] = []
    moved = {*comparison.came, *comparison.left}
    for change in comparison.ties:
        is_strained = change.after in STRAINED
        if is_strained or moved.isdisjoint(change.people):
            sentence = _describe_tie(comparison, change)
            finding = Finding(Subject.TIE, sentence, change.people)
            (strained if is_strained else others).append(finding)
    return strained, others


def _describe_tie(comparison: Comparison, change: TieChange) -> str:
    before, after = change.before, change.after
    if before is None:
        words = say("Nieuw op de kaart: de band tussen {first} en {second}. Die is {after}.")
    elif after is None:
        words = say("De band tussen {first} en {second} staat niet meer op de kaart ({before}).")
    else:
        words = say("De band tussen {first} en {second} is nu {after}. Toen was die {before}.")
    first, second = name_ends(comparison, change.first, change.second)
    return words.format(
        first=first,
        second=second,
        before=label(before) if before else "",
        after=label(after) if after else "",
    )


def _describe_tasks(comparison: Comparison) -> Iterator[Finding]:
    for change in comparison.tasks:
        people = (*change.started, *change.stopped)
        yield Finding(Subject.TASK, describe_task_change(comparison, change), people)


def _split_deceased(
    network: NetworkMap, people: Iterable[PersonId]
) -> tuple[tuple[PersonId, ...], tuple[PersonId, ...]]:
    everyone = tuple(people)
    deceased = tuple(key for key in everyone if network.person(key).deceased)
    return tuple(key for key in everyone if key not in deceased), deceased


def _list_hours(
    network: NetworkMap, people: Iterable[PersonId]
) -> Iterator[tuple[PersonId, float]]:
    for key in people:
        hours = network.person(key).hours_per_week
        if are_different(hours, 0):
            yield key, hours


def _list_without_hours(network: NetworkMap, people: tuple[PersonId, ...]) -> tuple[PersonId, ...]:
    with_hours = {key for key, _ in _list_hours(network, people)}
    return tuple(key for key in people if key not in with_hours)
