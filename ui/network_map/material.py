"""What the page shows, read from the vault in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from screening.identifiers import PersonId, VisitId
from screening.network.centre import centre_on, list_centres
from screening.network.earlier import EarlierPerson
from screening.network.hidden_names import hide_names
from screening.network.label_boxes import Size
from screening.network.layout import Layout, lay_out
from screening.network.measures import Measures, measure
from screening.network.model import NetworkMap
from screening.network.rooms import give_rooms
from screening.network.week import find_empty, plan_week
from screening.wording.network_conclusion import Chapter, describe_conclusion
from screening.wording.network_summary import CONCLUSION
from screening.workspace import Workspace

CHECKED: Final = "network.checked"
"""The text of the visit that says that the people of last time have been looked at."""

CHECKED_MARK: Final = "ja"

SCREEN_LABEL: Final = Size(0.40, 0.26)
"""Room for a symbol with a name and the hours below it, on a laptop screen."""


@dataclass(frozen=True, slots=True, repr=False)
class Material:
    """The map with everybody's place, what can be counted in it, and the texts of the visit.

    Args:
        network: the map as stored, around the client.
        shown: the same, or as seen from the carer who is in the middle.
        layout: everybody's place on what is shown.
        centre: the carer who is in the middle; None for the client.
        measures: what can be counted on the map as stored.
        chapters: the same in words, with what can be concluded from it.
        texts: those of the visit.
        earlier: who stood on an earlier map and may come back; nobody for a closed visit.
        carried_from: the day of the visit whose people this one began with, until they have been
            looked at.
        has_earlier: whether there is an earlier map to compare with.
    """

    network: NetworkMap
    shown: NetworkMap
    layout: Layout
    centre: PersonId | None
    measures: Measures
    chapters: tuple[Chapter, ...]
    texts: Mapping[str, str]
    earlier: tuple[EarlierPerson, ...] = ()
    carried_from: date | None = None
    has_earlier: bool = False

    @property
    def conclusion(self) -> str:
        """What the professional concludes."""
        return self.texts.get(CONCLUSION, "")


def gather_material(
    workspace: Workspace,
    visit_id: VisitId,
    centre: PersonId | None = None,
    *,
    names_hidden: bool = False,
) -> Material:
    """Return all that the page shows of one visit; runs on the worker.

    A centre who is no carer on this map (any more) makes way for the client. With names hidden
    none gets as far as the page, nor do texts, which may hold one.
    """
    network = workspace.network.load(visit_id)
    if names_hidden:
        network = hide_names(network)
    if centre not in {person.id for person in list_centres(network)}:
        centre = None
    shown = network if centre is None else centre_on(network, centre)
    measures = measure(network.people, network.ties)
    visit, texts = workspace.visits.load(visit_id), workspace.visits.texts(visit_id)
    carried_from = None
    if visit.copied_from and not (visit.is_closed or names_hidden or texts.get(CHECKED)):
        carried_from = workspace.visits.load(visit.copied_from).held_on
    return Material(
        network=network,
        shown=shown,
        layout=give_rooms(lay_out(shown.people, SCREEN_LABEL)),
        centre=centre,
        measures=measures,
        chapters=describe_conclusion(network, measures, find_empty(plan_week(network))),
        texts={} if names_hidden else texts,
        earlier=(
            ()
            if visit.is_closed or names_hidden
            else workspace.earlier.list_earlier_people(visit_id)
        ),
        carried_from=carried_from,
        has_earlier=not names_hidden and bool(workspace.earlier.list_earlier_visits(visit_id)),
    )
