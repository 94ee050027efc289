"""What the page shows, read from the vault in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from screening.identifiers import VisitId
from screening.network.label_boxes import Size
from screening.network.layout import Layout, lay_out
from screening.network.measures import Measures, measure
from screening.network.model import NetworkMap
from screening.wording.network_conclusion import Chapter, describe_conclusion
from screening.wording.network_summary import CONCLUSION
from screening.workspace import Workspace

SCREEN_LABEL: Final = Size(0.40, 0.26)
"""Room for a symbol with a name and the hours below it, on a laptop screen."""


@dataclass(frozen=True, slots=True, repr=False)
class Material:
    """The map with everybody's place, what can be counted in it, and the texts of the visit."""

    network: NetworkMap
    layout: Layout
    measures: Measures
    chapters: tuple[Chapter, ...]
    texts: Mapping[str, str]

    @property
    def conclusion(self) -> str:
        """What the professional concludes."""
        return self.texts.get(CONCLUSION, "")


def gather_material(workspace: Workspace, visit_id: VisitId) -> Material:
    """Return all that the page shows of one visit; runs on the worker."""
    network = workspace.network.load(visit_id)
    measures = measure(network.people, network.ties)
    return Material(
        network=network,
        layout=lay_out(network.people, SCREEN_LABEL),
        measures=measures,
        chapters=describe_conclusion(network, measures),
        texts=workspace.visits.texts(visit_id),
    )
