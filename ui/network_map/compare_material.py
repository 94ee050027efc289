"""What the comparison shows, read from the vault in one go."""

from collections.abc import Mapping
from dataclasses import dataclass

from screening.dossier.model import Visit
from screening.identifiers import PersonId, VisitId
from screening.network.comparison import Comparison, compare
from screening.network.joint_layout import JointLayout, lay_out_jointly
from screening.network.rooms import give_rooms
from screening.wording.compared_figures import ComparedFigure, compare_figures
from screening.wording.compared_marks import ChangeMark, mark_after, mark_before
from screening.wording.comparison import Finding, describe_comparison
from screening.workspace import Workspace
from ui.network_map.material import SCREEN_LABEL


@dataclass(frozen=True, slots=True, repr=False)
class Compared:
    """Two maps with everybody's place, and in words what changed."""

    comparison: Comparison
    layout: JointLayout
    marks_before: Mapping[PersonId, ChangeMark]
    marks_after: Mapping[PersonId, ChangeMark]
    findings: tuple[Finding, ...]
    figures: tuple[ComparedFigure, ...]


@dataclass(frozen=True, slots=True, repr=False)
class CompareMaterial:
    """The earlier visits, the latest first, and the comparison with one of them if there is one."""

    visits: tuple[Visit, ...]
    chosen: Visit | None
    compared: Compared | None


def gather_comparison(
    workspace: Workspace, visit_id: VisitId, earlier_id: VisitId | None
) -> CompareMaterial:
    """Compare a visit with an earlier one, or with the latest; runs on the worker."""
    visits = workspace.earlier.list_earlier_visits(visit_id)
    if not visits:
        return CompareMaterial((), None, None)
    chosen = next((visit for visit in visits if visit.id == earlier_id), visits[0])
    before, after = workspace.network.load(chosen.id), workspace.network.load(visit_id)
    comparison = compare(before, after)
    layout = lay_out_jointly(before, after, SCREEN_LABEL)
    compared = Compared(
        comparison=comparison,
        layout=JointLayout(give_rooms(layout.before), give_rooms(layout.after)),
        marks_before=mark_before(comparison),
        marks_after=mark_after(comparison),
        findings=describe_comparison(comparison),
        figures=compare_figures(comparison),
    )
    return CompareMaterial(visits, chosen, compared)
