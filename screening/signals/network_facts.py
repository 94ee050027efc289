"""The facts that the network map gives, about one carer and about the network as a whole."""

from typing import Final

from screening.identifiers import PersonId
from screening.network.drop_out import DropOut, FallenTask, drop_out
from screening.network.measures import Measures, is_able_and_willing, list_living, measure
from screening.network.model import Group, NetworkMap, Person, Task, TaskKind, Tie
from screening.signals.facts import Fact, point_at
from screening.signals.model import Cause, CauseOrigin
from screening.wording.formats import (
    count,
    format_hours,
    format_number,
    format_percentage,
    join_words,
)
from screening.wording.labels import label
from screening.wording.speech import say

_PARTS: Final = {
    "hours": "tasks",
    "share": "tasks",
    "others": "tasks",
    "isolated": "ties",
    "uncovered": "drop_out",
}
"""In what of somebody on the map a fact stands, where that has another name than the fact."""


def list_person_facts(network: NetworkMap, person: Person) -> dict[str, Fact]:
    """Return the facts about one living person of the map."""
    measures = measure(network.people, network.ties)
    loss = drop_out(network.people, network.ties, person.id)
    facts = {
        **_list_own_facts(network, person),
        **_list_care_facts(person, measures),
        **_list_tie_facts(network, person, measures),
        "uncovered": _find_uncovered(network, person, loss),
    }
    return {
        name: point_at({name: fact}, person.id, _PARTS.get(name, name))[name]
        for name, fact in facts.items()
    }


def list_network_facts(network: NetworkMap) -> dict[str, Fact]:
    """Return the facts about the network as a whole."""
    measures = measure(network.people, network.ties)
    people = count(measures.size, say("persoon"), say("personen"))
    share = format_percentage(measures.informal_share)
    hours = format_hours(measures.hours_per_week)
    return {
        "size": Fact(
            float(measures.size),
            _causes(say("Op de kaart: {people}.", people=people)),
            str(measures.size),
        ),
        "hours": Fact(
            measures.hours_per_week,
            _causes(say("Zorg van iedereen samen: {hours}.", hours=hours)),
            hours,
        ),
        "informal_share": Fact(
            measures.informal_share,
            _causes(say("Geen beroepskracht: {share} van de mensen.", share=share)),
            share,
        ),
        "possible_helpers": _find_possible_helpers(network, measures),
    }


def _list_own_facts(network: NetworkMap, person: Person) -> dict[str, Fact]:
    words = {"name": person.name, "client_name": network.client_name}
    together = (
        say("{name} woont samen met {client_name}.", **words)
        if person.living_together
        else say("Op de kaart staat niet dat {name} samenwoont met {client_name}.", **words)
    )
    facts = {"living_together": Fact(person.living_together, _causes(together))}
    if person.age is not None:
        age = say("{age} jaar", age=person.age)
        facts["age"] = Fact(
            float(person.age),
            _causes(say("Leeftijd van {name} op de kaart: {age}.", name=person.name, age=age)),
            age,
        )
    return facts


def _list_care_facts(person: Person, measures: Measures) -> dict[str, Fact]:
    tasks = _causes(*(_describe_task(person, task) for task in person.tasks))
    hours, total = person.hours_per_week, measures.hours_per_week
    words = format_hours(hours)
    together = (
        _causes(say("Alle taken van {name} samen: {words}.", name=person.name, words=words))
        if len(tasks) > 1
        else ()
    )
    others = measures.size - 1
    facts = {
        "tasks": Fact(tuple(str(task.kind) for task in person.tasks), tasks),
        "hours": Fact(hours, (*tasks, *together), words),
        "others": Fact(
            float(others),
            _causes(
                say(
                    "Op de kaart, naast {name}: {people}.",
                    name=person.name,
                    people=count(others, say("persoon"), say("personen")),
                )
            ),
            str(others),
        ),
    }
    if total > 0:
        share = format_percentage(hours / total)
        given = say(
            "{number} van de {total} uur zorg per week",
            number=format_number(hours),
            total=format_number(total),
        )
        facts["share"] = Fact(
            hours / total,
            _causes(
                say("{name} geeft {given}: {share}.", name=person.name, given=given, share=share)
            ),
            share,
        )
    return facts


def _list_tie_facts(network: NetworkMap, person: Person, measures: Measures) -> dict[str, Fact]:
    living = {other.id: other.name for other in list_living(network.people)}
    ties = [
        (str(tie.kind), _describe_tie(person.name, living[other], tie))
        for tie in network.ties
        if (other := _find_other(tie, person.id)) in living
    ]
    facts = {
        "ties": Fact(tuple(kind for kind, _ in ties), _causes(*(text for _, text in ties))),
    }
    client = network.client_name
    if person.tie_to_client is not None:
        kind = label(person.tie_to_client)
        text = say(
            "De band tussen {name} en {client} is {kind}.",
            name=person.name,
            client=client,
            kind=kind,
        )
        facts["tie_to_client"] = Fact(str(person.tie_to_client), _causes(text))
    # A map without any tie has not been drawn yet: that says nothing about being alone.
    if measures.ties:
        alone = person.id in measures.isolated
        text = (
            say(
                "Op de kaart heeft {name} alleen een band met {client}.",
                name=person.name,
                client=client,
            )
            if alone
            else say(
                "Op de kaart heeft {name} niet alleen met {client} een band.",
                name=person.name,
                client=client,
            )
        )
        facts["isolated"] = Fact(alone, _causes(text))
    return facts


def _find_uncovered(network: NetworkMap, person: Person, loss: DropOut) -> Fact:
    uncovered = loss.uncovered
    if not uncovered:
        text = say("Op de kaart staat geen taak die alleen {name} doet.", name=person.name)
        return Fact(0.0, _causes(text), "0")
    tasks = [
        say(
            "{task}, {hours}: niemand anders op de kaart doet dit.",
            task=_name_task(task).capitalize(),
            hours=format_hours(task.hours_per_week),
        )
        for task in uncovered
    ]
    # The takers of every task are the same people: whoever is able and willing.
    takers = [network.person(taker).name for taker in uncovered[0].possible_takers]
    helpers = (
        say("Kunnen en willen helpen volgens de kaart: {names}.", names=join_words(takers))
        if takers
        else say("Van niemand anders op de kaart is bekend dat die kan en wil helpen.")
    )
    return Fact(float(len(uncovered)), _causes(*tasks, helpers), str(len(uncovered)))


def _find_possible_helpers(network: NetworkMap, measures: Measures) -> Fact:
    helpers = [network.person(helper).name for helper in measures.possible_helpers]
    known = (
        say("Kunnen en willen helpen, en hebben nog geen taak: {names}.", names=join_words(helpers))
        if helpers
        else say("Van niemand zonder taak is bekend dat die kan en wil helpen.")
    )
    unknown = [p.name for p in list_living(network.people) if _may_turn_out_a_helper(p)]
    asked = (
        _causes(say("Nog niet bekend van: {names}.", names=join_words(unknown))) if unknown else ()
    )
    return Fact(float(len(helpers)), (*_causes(known), *asked), str(len(helpers)))


def _may_turn_out_a_helper(person: Person) -> bool:
    """Whether an answer that is not known yet could make this person a possible helper."""
    refused = person.able is False or person.willing is False
    spare = not person.tasks and person.group is not Group.PROFESSIONAL
    return spare and not refused and not is_able_and_willing(person)


def _find_other(tie: Tie, person_id: PersonId) -> PersonId | None:
    if tie.first == tie.second or person_id not in {tie.first, tie.second}:
        return None
    return tie.second if tie.first == person_id else tie.first


def _describe_tie(name: str, other: str, tie: Tie) -> str:
    return say(
        "De band tussen {name} en {other} is {kind}.", name=name, other=other, kind=label(tie.kind)
    )


def _describe_task(person: Person, task: Task) -> str:
    return f"{person.name}: {_name_task(task)}, {format_hours(task.hours_per_week)}."


def _name_task(task: Task | FallenTask) -> str:
    text = task.text.strip() if task.kind is TaskKind.OTHER else ""
    return text or label(task.kind)


def _causes(*sentences: str) -> tuple[Cause, ...]:
    return tuple(Cause(CauseOrigin.NETWORK, sentence) for sentence in sentences)
