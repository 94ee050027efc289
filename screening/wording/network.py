"""What the app says about a care network: measures and drop-out in sentences, never a grade."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from screening.identifiers import PersonId
from screening.network.drop_out import DropOut, FallenTask
from screening.network.measures import Measures
from screening.network.model import Group, NetworkMap, TaskKind
from screening.wording.formats import (
    count,
    format_hours,
    format_number,
    format_percentage,
    join_words,
)
from screening.wording.labels import label

GROUP_NOUNS: Final[Mapping[Group, tuple[str, str]]] = {
    Group.CARER: ("mantelzorger", "mantelzorgers"),
    Group.INFORMAL: (
        "ander uit familie, vrienden of buurt",
        "anderen uit familie, vrienden en buurt",
    ),
    Group.VOLUNTEER: ("vrijwilliger", "vrijwilligers"),
    Group.PROFESSIONAL: ("beroepskracht", "beroepskrachten"),
}
"""Singular and plural."""


@dataclass(frozen=True, slots=True, repr=False)
class Statement:
    """One thing that can be said about a network, with one sentence on how it was counted."""

    title: str
    sentence: str
    explanation: str


def describe_measures(network: NetworkMap, measures: Measures) -> tuple[Statement, ...]:
    """Return what can be said about the network; one statement when it is empty."""
    client = network.client_name
    statements = [
        Statement(
            "Hoeveel mensen",
            _describe_size(client, measures),
            f"Geteld zijn alle mensen op de kaart, zonder {client} en zonder wie is overleden.",
        )
    ]
    if not measures.size:
        return tuple(statements)
    statements += [
        Statement(
            "Wie zij zijn",
            f"{_describe_groups(measures)}.",
            "De groep bepaalt in welke cirkel iemand staat.",
        ),
        Statement(
            "Wie de zorg geeft",
            _describe_hours(network, measures),
            "Opgeteld zijn de uren per week van alle taken op de kaart.",
        ),
        Statement(
            "Wie nog kan helpen",
            _describe_helpers(network, measures),
            "Dit zijn mensen die kunnen en willen helpen en op de kaart nog geen taak hebben.",
        ),
        Statement(
            f"Wie alleen {client} kent",
            _describe_isolated(network, measures),
            f"Dit zijn mensen met een band met {client} en met niemand anders op de kaart.",
        ),
    ]
    if measures.size > 1:
        statements += _describe_ties(network, measures)
    return tuple(statements)


def describe_drop_out(network: NetworkMap, loss: DropOut) -> tuple[str, ...]:
    """Return in sentences what falls away when one person drops out, and who could step in."""
    name = network.person(loss.person_id).name
    sentences = [_describe_loss(name, loss)]
    if loss.uncovered:
        tasks = join_words([name_task(task) for task in loss.uncovered])
        sentences.append(f"Niemand anders doet dan: {tasks}.")
    elif loss.tasks:
        sentences.append("Elke taak wordt ook door iemand anders gedaan.")
    sentences += [
        f"{_capitalise(name_task(task))} ({format_hours(task.hours_per_week)}):"
        f" dit {_verb(task.covered_by, 'doet', 'doen')}"
        f" {_name_people(network, task.covered_by)} ook."
        for task in loss.covered
    ]
    if loss.covered:
        sentences.append("Vraag na of zij de extra uren kunnen doen.")
    if loss.tasks:
        sentences += _describe_takers(network, loss)
    if loss.newly_isolated:
        verb = _verb(loss.newly_isolated, "heeft", "hebben")
        sentences.append(
            f"{_name_people(network, loss.newly_isolated)} {verb} dan op de kaart"
            f" alleen nog een band met {network.client_name}."
        )
    return tuple(sentences)


def name_task(task: FallenTask) -> str:
    """Return the Dutch word for a task; the own text when it has one."""
    own_text = task.text.strip() if task.kind is TaskKind.OTHER else ""
    return own_text or label(task.kind)


def _describe_size(client: str, measures: Measures) -> str:
    size, informal = measures.size, measures.informal_count
    if not size:
        return f"Er staat nog niemand om {client} heen."
    if size == 1:
        return f"1 persoon om {client} heen, {'geen' if informal else 'een'} beroepskracht."
    if informal == size:
        return f"{size} mensen om {client} heen, onder wie geen beroepskracht."
    if not informal:
        return f"{size} mensen om {client} heen, allemaal beroepskracht."
    return f"{size} mensen om {client} heen, van wie {informal} geen beroepskracht."


def _describe_groups(measures: Measures) -> str:
    return join_words(
        [
            count(number, *GROUP_NOUNS[group])
            for group, number in measures.per_group.items()
            if number
        ]
    )


def _describe_hours(network: NetworkMap, measures: Measures) -> str:
    if measures.hours_per_week <= 0:
        return "Er staan nog geen uren zorg op de kaart."
    total = format_number(measures.hours_per_week)
    if measures.main_carer is None:
        return f"Samen geven zij {total} uur zorg per week; bij de mantelzorgers staan geen uren."
    name = network.person(measures.main_carer).name
    own = format_number(measures.hours_per_person[measures.main_carer])
    share = format_percentage(measures.main_carer_share)
    return f"{name} geeft {own} van de {total} uur zorg per week: {share}."


def _describe_helpers(network: NetworkMap, measures: Measures) -> str:
    helpers = measures.possible_helpers
    if not helpers:
        return "Van niemand zonder taak staat op de kaart dat die kan en wil helpen."
    return _say_able_without_task(network, helpers)


def _say_able_without_task(network: NetworkMap, helpers: tuple[PersonId, ...]) -> str:
    names = _name_people(network, helpers)
    if len(helpers) == 1:
        return f"{names} kan en wil iets doen en heeft nog geen taak."
    return f"{names} kunnen en willen iets doen en hebben nog geen taak."


def _describe_isolated(network: NetworkMap, measures: Measures) -> str:
    client, isolated = network.client_name, measures.isolated
    if not isolated:
        return f"Er is niemand die alleen {client} kent."
    verb = _verb(isolated, "kent", "kennen")
    names = _name_people(network, isolated)
    return f"{names} {verb} alleen {client}, en niemand anders in het netwerk."


def _describe_ties(network: NetworkMap, measures: Measures) -> list[Statement]:
    client = network.client_name
    pairs = measures.possible_ties
    statements = [
        Statement(
            "Wie elkaar kennen",
            f"Er {_be(measures.ties)} {count(measures.ties, 'band', 'banden')} tussen deze mensen,"
            f" van de {pairs} die kunnen: {format_percentage(measures.density)}.",
            f"Banden met {client} tellen niet mee; meer banden is niet altijd beter.",
        )
    ]
    if measures.most_connected:
        names = _name_people(network, measures.most_connected)
        verb = _verb(measures.most_connected, "heeft", "hebben elk")
        statements.append(
            Statement(
                "Wie de meeste banden heeft",
                f"{names} {verb} de meeste banden met anderen: {measures.highest_degree}."
                f" Gemiddeld zijn het er {format_number(measures.mean_degree)}.",
                f"Geteld zijn per persoon de banden met anderen op de kaart, zonder {client}.",
            )
        )
    statements.append(
        Statement(
            f"Zonder {client}",
            _describe_components(network, measures),
            f"Een groep is iedereen die direct of via anderen een band heeft, zonder {client}.",
        )
    )
    return statements


def _describe_components(network: NetworkMap, measures: Measures) -> str:
    if measures.component_count == 1:
        return "Iedereen is direct of via anderen met elkaar verbonden."
    if not measures.ties:
        return "Niemand op de kaart heeft een band met een ander."
    sizes = sorted((len(part) for part in measures.components if len(part) > 1), reverse=True)
    groups = join_words([f"een groep van {size}" for size in sizes])
    sentence = f"Het netwerk bestaat uit {measures.component_count} losse delen: {groups}"
    alone = tuple(key for key, degree in measures.degrees.items() if not degree)
    if not alone:
        return f"{sentence}."
    return f"{sentence}; {_name_people(network, alone)} {_verb(alone, 'staat', 'staan')} alleen."


def _describe_loss(name: str, loss: DropOut) -> str:
    if not loss.tasks:
        return f"Als {name} uitvalt, valt er geen zorg weg die op de kaart staat."
    if loss.hours_lost <= 0:
        return f"Als {name} uitvalt, vallen er taken weg. De uren staan niet op de kaart."
    hours = format_hours(loss.hours_lost)
    total = format_number(loss.hours_before)
    share = format_percentage(loss.share_lost)
    return f"Als {name} uitvalt, valt {hours} weg. Dat is {share} van de {total} uur."


def _describe_takers(network: NetworkMap, loss: DropOut) -> list[str]:
    takers = [network.person(key) for key in loss.tasks[0].possible_takers]
    if not takers:
        return ["Van niemand anders staat op de kaart dat die kan en wil helpen."]
    free = tuple(person.id for person in takers if not person.tasks)
    busy = tuple(person.id for person in takers if person.tasks)
    unsure = tuple(person.id for person in takers if person.knows is False)
    sentences = [_say_able_without_task(network, free)] if free else []
    if busy:
        verbs = _verb(busy, "kan en wil ook, maar heeft", "kunnen en willen ook, maar hebben")
        sentences.append(f"{_name_people(network, busy)} {verbs} al een taak.")
    if unsure:
        verb = _verb(unsure, "weet", "weten")
        sentences.append(f"{_name_people(network, unsure)} {verb} nog niet hoe het moet.")
    return sentences


def _name_people(network: NetworkMap, people: Iterable[PersonId]) -> str:
    return join_words([network.person(person_id).name for person_id in people])


def _verb(people: tuple[PersonId, ...], singular: str, plural: str) -> str:
    return singular if len(people) == 1 else plural


def _be(number: int) -> str:
    return "is" if number == 1 else "zijn"


def _capitalise(text: str) -> str:
    return text[:1].upper() + text[1:]
