"""What the app says about the measures of a care network: sentences, and never a grade."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from screening.identifiers import PersonId
from screening.network.measures import Measures, list_living
from screening.network.model import Group, NetworkMap
from screening.wording.formats import count, format_number, format_percentage, join_words
from screening.wording.speech import mark, say

GROUP_NOUNS: Final[Mapping[Group, tuple[str, str]]] = {
    Group.CARER: (mark("mantelzorger"), mark("mantelzorgers")),
    Group.INFORMAL: (
        mark("ander uit familie, vrienden of buurt"),
        mark("anderen uit familie, vrienden en buurt"),
    ),
    Group.VOLUNTEER: (mark("vrijwilliger"), mark("vrijwilligers")),
    Group.PROFESSIONAL: (mark("beroepskracht"), mark("beroepskrachten")),
}
"""Singular and plural."""


@dataclass(frozen=True, slots=True, repr=False)
class Statement:
    """One thing that can be said about a network, with one sentence on how it was counted."""

    title: str
    sentence: str
    explanation: str


def describe_measures(
    network: NetworkMap, measures: Measures, *, tells_helpers: bool = True
) -> tuple[Statement, ...]:
    """Return what can be said about the network; one statement when it is empty.

    Args:
        network: everyone around the client.
        measures: those of this network.
        tells_helpers: False where the possible helpers are told already.
    """
    client = network.client_name
    statements = [
        Statement(
            say("Hoeveel mensen"),
            _describe_size(client, measures),
            say(
                "Geteld zijn alle mensen op de kaart, zonder {client} en zonder wie is overleden.",
                client=client,
            ),
        )
    ]
    if not measures.size:
        return tuple(statements)
    statements += [
        Statement(
            say("Wie zij zijn"),
            f"{_describe_groups(measures)}.",
            say("De groep bepaalt in welke cirkel iemand staat."),
        ),
        Statement(
            say("Wie de zorg geeft"),
            _describe_hours(network, measures),
            _explain_hours(network, measures),
        ),
        *_list_hours(network, measures),
        *([_tell_helpers(network, measures)] if tells_helpers else ()),
        Statement(
            say("Wie alleen een band met {client} heeft", client=client),
            _describe_isolated(network, measures),
            say(
                "Dit zijn mensen met een band met {client} en met niemand anders op de kaart.",
                client=client,
            ),
        ),
    ]
    if measures.size > 1:
        statements += _describe_ties(network, measures)
    return tuple(statements)


def name_people(network: NetworkMap, people: Iterable[PersonId]) -> str:
    """Return the names of people on the map, as an enumeration."""
    return join_words([network.person(person_id).name for person_id in people])


def describe_helpers_without_task(network: NetworkMap, helpers: tuple[PersonId, ...]) -> str:
    """Return who can and is willing to help, and has no task yet."""
    names = name_people(network, helpers)
    if len(helpers) == 1:
        return say("{names} kan en wil iets doen en heeft nog geen taak.", names=names)
    return say("{names} kunnen en willen iets doen en hebben nog geen taak.", names=names)


def _describe_size(client: str, measures: Measures) -> str:
    size, informal = measures.size, measures.informal_count
    if not size:
        return say("Er staat nog niemand om {client} heen.", client=client)
    if size == 1 and informal:
        return say("1 persoon om {client} heen, geen beroepskracht.", client=client)
    if size == 1:
        return say("1 persoon om {client} heen, een beroepskracht.", client=client)
    if informal == size:
        sentence = say("{size} mensen om {client} heen, onder wie geen beroepskracht.")
    elif not informal:
        sentence = say("{size} mensen om {client} heen, allemaal beroepskracht.")
    else:
        sentence = say(
            "{size} mensen om {client} heen, van wie {informal} ({share}) geen beroepskracht."
        )
    share = format_percentage(measures.informal_share)
    return sentence.format(size=size, client=client, informal=informal, share=share)


def _describe_groups(measures: Measures) -> str:
    return join_words(
        [
            count(number, *(say(noun) for noun in GROUP_NOUNS[group]))
            for group, number in measures.per_group.items()
            if number
        ]
    )


def _describe_hours(network: NetworkMap, measures: Measures) -> str:
    if measures.hours_per_week <= 0:
        return say("Er staan nog geen uren zorg op de kaart.")
    total = format_number(measures.hours_per_week)
    if measures.main_carer is None:
        return say(
            "Samen geven zij {total} uur zorg per week; bij de mantelzorgers staan geen uren.",
            total=total,
        )
    return say(
        "{name} geeft {own} van de {total} uur zorg per week: {share}.",
        name=network.person(measures.main_carer).name,
        own=format_number(measures.hours_per_person[measures.main_carer]),
        total=total,
        share=format_percentage(measures.main_carer_share),
    )


def _explain_hours(network: NetworkMap, measures: Measures) -> str:
    """Return what was added up, and how many tasks have no hours that could be."""
    words = say("Opgeteld zijn de uren per week van alle taken op de kaart.")
    tasks = [task for one in list_living(network.people) for task in one.tasks]
    number = sum(task.hours_per_week <= 0 for task in tasks)
    if not number or measures.hours_per_week <= 0:
        return words
    missing = (
        say("Bij 1 taak staan geen uren; die telt niet mee.")
        if number == 1
        else say("Bij {number} taken staan geen uren; die tellen niet mee.", number=number)
    )
    return f"{words} {missing}"


def _list_hours(network: NetworkMap, measures: Measures) -> list[Statement]:
    """Return how much everyone gives, most first, once there are hours of more than one person."""
    given = {key: hours for key, hours in measures.hours_per_person.items() if hours > 0}
    if len(given) <= 1:
        return []
    words = [
        f"{network.person(key).name} {format_number(hours)}"
        for key, hours in sorted(given.items(), key=lambda pair: -pair[1])
    ]
    return [
        Statement(
            say("Hoeveel uur ieder geeft"),
            say("Uren per week: {people}.", people=join_words(words)),
            say("Per persoon zijn de uren van alle taken bij elkaar opgeteld."),
        )
    ]


def _tell_helpers(network: NetworkMap, measures: Measures) -> Statement:
    return Statement(
        say("Wie nog kan helpen"),
        _describe_helpers(network, measures),
        say("Dit zijn mensen die kunnen en willen helpen en op de kaart nog geen taak hebben."),
    )


def _describe_helpers(network: NetworkMap, measures: Measures) -> str:
    helpers = measures.possible_helpers
    if not helpers:
        return say("Van niemand zonder taak staat op de kaart dat die kan en wil helpen.")
    return describe_helpers_without_task(network, helpers)


def _describe_isolated(network: NetworkMap, measures: Measures) -> str:
    client, isolated = network.client_name, measures.isolated
    if not isolated:
        return say("Niemand heeft op de kaart alleen een band met {client}.", client=client)
    sentence = (
        say("{names} heeft op de kaart alleen een band met {client}.")
        if len(isolated) == 1
        else say("{names} hebben op de kaart alleen een band met {client}.")
    )
    return sentence.format(names=name_people(network, isolated), client=client)


def _describe_ties(network: NetworkMap, measures: Measures) -> list[Statement]:
    client = network.client_name
    sentence = (
        say("Op de kaart staat 1 band tussen deze mensen, van de {pairs} die kunnen: {share}.")
        if measures.ties == 1
        else say(
            "Op de kaart staan {ties} banden tussen deze mensen, van de {pairs} die kunnen: "
            "{share}."
        )
    )
    share = format_percentage(measures.density)
    statements = [
        Statement(
            say("Banden onderling"),
            sentence.format(ties=measures.ties, pairs=measures.possible_ties, share=share),
            say(
                "Banden met {client} tellen niet mee; meer banden is niet altijd beter.",
                client=client,
            ),
        )
    ]
    if measures.most_connected:
        statements.append(_describe_most_connected(network, measures))
    statements.append(
        Statement(
            say("Zonder {client}", client=client),
            _describe_components(network, measures),
            say(
                "Een groep is iedereen die direct of via anderen een band heeft, zonder {client}.",
                client=client,
            ),
        )
    )
    return statements


def _describe_most_connected(network: NetworkMap, measures: Measures) -> Statement:
    sentence = (
        say("{names} heeft de meeste banden met anderen: {highest}. Gemiddeld zijn het er {mean}.")
        if len(measures.most_connected) == 1
        else say(
            "{names} hebben elk de meeste banden met anderen: {highest}. Gemiddeld zijn het er "
            "{mean}."
        )
    )
    return Statement(
        say("Wie de meeste banden heeft"),
        sentence.format(
            names=name_people(network, measures.most_connected),
            highest=measures.highest_degree,
            mean=format_number(measures.mean_degree),
        ),
        say(
            "Geteld zijn per persoon de banden met anderen op de kaart, zonder {client}.",
            client=network.client_name,
        ),
    )


def _describe_components(network: NetworkMap, measures: Measures) -> str:
    if measures.component_count == 1:
        return say("Iedereen is direct of via anderen met elkaar verbonden.")
    if not measures.ties:
        return say("Op de kaart heeft niemand een band met een ander.")
    sizes = sorted((len(part) for part in measures.components if len(part) > 1), reverse=True)
    groups = join_words([say("een groep van {size}", size=size) for size in sizes])
    alone = tuple(key for key, degree in measures.degrees.items() if not degree)
    if not alone:
        sentence = say("Het netwerk bestaat uit {count} losse delen: {groups}.")
    elif len(alone) == 1:
        sentence = say(
            "Het netwerk bestaat uit {count} losse delen: {groups}; {names} staat alleen."
        )
    else:
        sentence = say(
            "Het netwerk bestaat uit {count} losse delen: {groups}; {names} staan alleen."
        )
    return sentence.format(
        count=measures.component_count, groups=groups, names=name_people(network, alone)
    )
