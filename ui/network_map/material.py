"""What the page shows, read from the vault in one go."""

from dataclasses import dataclass
from typing import Final

from screening.identifiers import VisitId
from screening.network.hidden_names import hide_names
from screening.network.label_boxes import Size
from screening.network.layout import Layout, lay_out
from screening.network.measures import Measures, measure
from screening.network.model import NetworkMap
from screening.wording.network import Statement, describe_measures
from screening.workspace import Workspace

CONCLUSION: Final = "network.conclusion"
"""The text of the visit in which the professional says what stands out."""

SCREEN_LABEL: Final = Size(0.40, 0.26)
"""Room for a symbol with a name and the hours below it, on a laptop screen."""


@dataclass(frozen=True, slots=True, repr=False)
class Material:
    """The map with everybody's place, what can be counted in it, and the conclusion."""

    network: NetworkMap
    layout: Layout
    measures: Measures
    statements: tuple[Statement, ...]
    conclusion: str


def gather_material(
    workspace: Workspace, visit_id: VisitId, *, names_hidden: bool = False
) -> Material:
    """Return all that the page shows of one visit; runs on the worker.

    With names hidden none gets as far as the page, nor does the conclusion, which may hold one.
    """
    network = workspace.network.load(visit_id)
    if names_hidden:
        network = hide_names(network)
    measures = measure(network.people, network.ties)
    return Material(
        network=network,
        layout=lay_out(network.people, SCREEN_LABEL),
        measures=measures,
        statements=describe_measures(network, measures),
        conclusion="" if names_hidden else workspace.visits.texts(visit_id).get(CONCLUSION, ""),
    )
