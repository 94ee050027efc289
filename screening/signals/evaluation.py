"""From a map and the burdens of a visit to signals, each with the answers and facts behind it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from screening.dossier.burden import Burden
from screening.identifiers import PersonId
from screening.network.measures import list_living
from screening.network.model import Group, NetworkMap
from screening.signals.burden_facts import list_burden_facts
from screening.signals.conditions import find_causes
from screening.signals.facts import Fact, Facts
from screening.signals.model import Cause, Signal
from screening.signals.network_facts import list_network_facts, list_person_facts
from screening.signals.rule_model import Rule, Subject
from screening.signals.rules import load_rules
from screening.signals.told_facts import NOTHING_TOLD, Told, list_told_facts, list_word_facts
from screening.wording.speech import mark, say

_NAMELESS = mark("deze mantelzorger")


def evaluate(
    network: NetworkMap,
    burdens: Iterable[Burden],
    rules: Sequence[Rule] | None = None,
    told: Told = NOTHING_TOLD,
) -> tuple[Signal, ...]:
    """Return the signals: carer by carer in the order of the map, then those of the network.

    Within one subject the order is that of the rules. Nothing is added up or weighed.

    Args:
        network: the map of the visit.
        burdens: the burdens of the visit, of carers whose consent stands.
        rules: the released ones when not given.
        told: what was told at the visit, as far as it may be used.
    """
    rules = load_rules() if rules is None else rules
    burdens = tuple(burdens)
    signals: list[Signal] = []
    carers = _list_carers(network, burdens, told)
    for carer_id in carers:
        facts = _list_carer_facts(network, burdens, carer_id, told)
        # The care questions speak of "the carer": of whom, is only sure when there is one.
        if len(carers) == 1:
            facts |= list_word_facts(told)
        signals += _apply(rules, Subject.CARER, carer_id, facts, network)
    facts = list_network_facts(network)
    if len(carers) > 1:
        facts |= list_word_facts(told)
    signals += _apply(rules, Subject.NETWORK, None, facts, network)
    return tuple(signals)


def _list_carers(
    network: NetworkMap, burdens: Iterable[Burden], told: Told
) -> tuple[PersonId, ...]:
    """Return the living carers of the map, and then whoever told or answered something."""
    on_map = (p.id for p in list_living(network.people) if p.group is Group.CARER)
    measured = (burden.carer_id for burden in burdens)
    gone = {person.id for person in network.people if person.deceased}
    telling = (
        carer_id
        for carer_id, situation in told.situations.items()
        if not situation.is_empty and carer_id not in gone
    )
    return tuple(dict.fromkeys((*on_map, *measured, *telling)))


def _list_carer_facts(
    network: NetworkMap, burdens: Iterable[Burden], carer_id: PersonId, told: Told
) -> dict[str, Fact]:
    facts = list_burden_facts(burden for burden in burdens if burden.carer_id == carer_id)
    facts |= list_told_facts(told, carer_id, _name(network, carer_id), network.client_name)
    for person in list_living(network.people):
        if person.id == carer_id:
            facts |= list_person_facts(network, person)
    return facts


def _apply(
    rules: Iterable[Rule],
    applies_to: Subject,
    subject: PersonId | None,
    facts: Facts,
    network: NetworkMap,
) -> list[Signal]:
    words = {key: fact.words for key, fact in facts.items()}
    words |= {"name": _name(network, subject), "client": network.client_name}
    signals: list[Signal] = []
    for rule in rules:
        causes = find_causes(rule.when, facts) if rule.applies_to is applies_to else None
        if causes is not None:
            signals.append(
                Signal(
                    rule=rule.key,
                    subject=subject,
                    title=say(rule.title),
                    explanation=_fill(say(rule.explanation), words),
                    causes=_keep_inside(causes) if rule.is_own else causes,
                    source=say(rule.source),
                    strength=rule.strength,
                    not_said=_fill(say(rule.not_said), words),
                    functions=rule.functions,
                    is_own=rule.is_own,
                )
            )
    return signals


def _name(network: NetworkMap, subject: PersonId | None) -> str:
    return next((p.name for p in network.people if p.id == subject), say(_NAMELESS))


def _keep_inside(causes: tuple[Cause, ...]) -> tuple[Cause, ...]:
    """Have a signal of an own rule that looks at an answer stay in the vault as a whole.

    Nobody knows what its title gives away.
    """
    if not any(cause.is_answer for cause in causes):
        return causes
    return tuple(replace(cause, is_answer=True) for cause in causes)


def _fill(template: str, words: dict[str, str]) -> str:
    text = template.format_map(words)
    return text[:1].upper() + text[1:]
