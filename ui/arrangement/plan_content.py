"""What the card with the backup plan shows of each carer."""

from collections.abc import Mapping
from dataclasses import dataclass

from screening.arrangement.backup_plan import PlanState
from screening.identifiers import PersonId
from screening.network.model import NetworkMap


@dataclass(frozen=True, slots=True, repr=False)
class PlanContent:
    """One carer who is on the map, and how that carer stands in the plan."""

    id: PersonId
    name: str
    state: PlanState


def list_plan(network: NetworkMap, texts: Mapping[str, str]) -> tuple[PlanContent, ...]:
    """Return how every carer on the map stands in the plan; runs on the worker."""
    from screening.arrangement.backup_paragraph import write_paragraph
    from screening.arrangement.backup_plan import find_state
    from screening.network.measures import list_living
    from screening.network.model import Group

    return tuple(
        PlanContent(
            person.id,
            person.name,
            find_state(texts, person.id, write_paragraph(network, person.id)),
        )
        for person in list_living(network.people)
        if person.group is Group.CARER
    )
