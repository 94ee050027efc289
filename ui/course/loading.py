"""What the course panel shows: the courses of a dossier, and their charts; runs on the worker."""

from dataclasses import dataclass

from screening.identifiers import DossierId, PersonId
from screening.reports.burden_course import build_courses, series_of
from screening.reports.chart_look import ChartColours, ChartSize
from screening.reports.course import Course
from screening.reports.figures import POINTS_PER_INCH, draw_course, render_png
from screening.wording.burden_change import describe_difference
from screening.workspace import Workspace


# No generated repr: totals are health data and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class ToldCourse:
    """One course, and what may be said of its last step."""

    course: Course
    change: tuple[str, ...]


def load_courses(
    workspace: Workspace,
    dossier_id: DossierId,
    carer_id: PersonId | None = None,
    *,
    opening: bool = False,
) -> tuple[ToldCourse, ...]:
    """Return the courses of the carers who consent, or of one; opening is noted in the log."""
    dossier = workspace.dossiers.load(dossier_id)
    names = {
        carer.id: carer.name for carer in dossier.carers if carer_id is None or carer.id == carer_id
    }
    burdens = [
        burden for burden in workspace.measurements.course(dossier_id) if burden.carer_id in names
    ]
    if opening and burdens:
        workspace.measurements.note_course(dossier_id)
    # In the order of the courses: one place for each, with the last outcome in it.
    latest = {series_of(burden): burden for burden in burdens}
    return tuple(
        ToldCourse(course, describe_difference(burden))
        for course, burden in zip(build_courses(burdens, names), latest.values(), strict=True)
    )


def render_chart(course: Course, colours: ChartColours, size: ChartSize, ratio: float) -> bytes:
    """Return the chart as a PNG, one point to a pixel, sharp at the pixel ratio of the screen."""
    return render_png(draw_course(course, colours, size), round(POINTS_PER_INCH * ratio))
