"""From a map and the burdens of a visit to signals, each with the answers and facts behind it."""

from collections.abc import Iterable, Sequence

from screening.dossier.burden import Burden
from screening.identifiers import PersonId
from screening.network.measures import list_living
from screening.network.model import Group, NetworkMap
from screening.signals.burden_facts import list_burden_facts
from screening.signals.conditions import find_causes
from screening.signals.facts import Facts
from screening.signals.model import Signal
from screening.signals.network_facts import list_network_facts, list_person_facts
from screening.signals.rules import Rule, Subject, load_rules
from screening.wording.speech import mark, say

_NAMELESS = mark("deze mantelzorger")


def evaluate(
    network: NetworkMap, burdens: Iterable[Burden], rules: Sequence[Rule] | None = None
) -> tuple[Signal, ...]:
    """Return the signals: carer by carer in the order of the map, then those of the network.

    Within one subject the order is that of the rules. Nothing is added up or weighed.

    Args:
        network: the map of the visit.
        burdens: the burdens of the visit, of carers whose consent stands.
        rules: the released ones when not given.
    """
    rules = load_rules() if rules is None else rules
    burdens = tuple(burdens)
    signals: list[Signal] = []
    for carer_id in _list_carers(network, burdens):
        facts = _list_carer_facts(network, burdens, carer_id)
        signals += _apply(rules, Subject.CARER, carer_id, facts, network)
    signals += _apply(rules, Subject.NETWORK, None, list_network_facts(network), network)
    return tuple(signals)


def _list_carers(network: NetworkMap, burdens: Iterable[Burden]) -> tuple[PersonId, ...]:
    """Return the living carers of the map, and then whoever was measured but is not among them."""
    on_map = (p.id for p in list_living(network.people) if p.group is Group.CARER)
    return tuple(dict.fromkeys((*on_map, *(burden.carer_id for burden in burdens))))


def _list_carer_facts(network: NetworkMap, burdens: Iterable[Burden], carer_id: PersonId) -> Facts:
    facts = list_burden_facts(burden for burden in burdens if burden.carer_id == carer_id)
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
    name = next((p.name for p in network.people if p.id == subject), say(_NAMELESS))
    words = {key: fact.words for key, fact in facts.items()}
    words |= {"name": name, "client": network.client_name}
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
                    causes=causes,
                    source=say(rule.source),
                    strength=rule.strength,
                    not_said=_fill(say(rule.not_said), words),
                    functions=rule.functions,
                )
            )
    return signals


def _fill(template: str, words: dict[str, str]) -> str:
    text = template.format_map(words)
    return text[:1].upper() + text[1:]
