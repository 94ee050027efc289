"""The course of one instrument for one carer as a chart: what was measured, and nothing added.

No line joins the measurements: what happened in between is not known. Figures are made without
pyplot, so that they need no screen and leave nothing behind.
"""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Final

from screening.reports.chart_look import ChartColours, ChartSize
from screening.reports.course import Course, CoursePoint
from screening.reports.course_painter import CoursePainter, format_chart_date

if TYPE_CHECKING:
    from matplotlib.figure import Figure

POINTS_PER_INCH: Final = 72

_DATE_ROWS = 3
_SIDE_ROOM = 0.18  # room beside the first and last date, as a part of the time between them


def draw_course(
    course: Course, colours: ChartColours | None = None, size: ChartSize | None = None
) -> "Figure":
    """Return the chart: a dot for a total, a bar from lowest to highest for an open measurement.

    The cut-off line is drawn only when the course has one, that is: when its authors publish one.
    """
    from matplotlib.figure import Figure

    painter = CoursePainter(colours or ChartColours(), size or ChartSize())
    size = painter.size
    figure = Figure(
        figsize=(size.width / POINTS_PER_INCH, size.height / POINTS_PER_INCH),
        dpi=POINTS_PER_INCH,
        facecolor=painter.colours.paper,
    )
    points = sorted(course.points, key=lambda point: point.held_on)
    rows = _stack_dates(points, size)
    below = (max(rows, default=0) * 1.35 + 2.1) * size.text
    above = size.text * (2.4 if course.cut_off else 1.2)
    left = size.text * 2.4
    axes = figure.add_axes(
        (
            left / size.width,
            below / size.height,
            1 - (left + size.text) / size.width,
            1 - (below + above) / size.height,
        )
    )
    painter.draw_frame(axes, course)
    painter.draw_cut_off(axes, course)
    if points:
        axes.set_xlim(*_find_limits(points))
    else:
        painter.draw_nothing(axes)
    for point, row in zip(points, rows, strict=True):
        painter.draw_point(axes, point)
        painter.draw_date(axes, point, row)
    return figure


def render_png(figure: "Figure", dpi: int = 220) -> bytes:
    """Return the chart as a PNG, made in memory."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    target = BytesIO()
    figure.set_dpi(dpi)
    FigureCanvasAgg(figure).print_png(target, metadata={"Software": None})  # type: ignore[no-untyped-call]
    return target.getvalue()


def _find_limits(points: Sequence[CoursePoint]) -> tuple[float, float]:
    first, last = points[0].held_on.toordinal(), points[-1].held_on.toordinal()
    room = (last - first) * _SIDE_ROOM or 1.0
    return first - room, last + room


def _stack_dates(points: Sequence[CoursePoint], size: ChartSize) -> list[int]:
    """Return for each date the row it is written on, so that no two dates overlap.

    A date that fits on none of the rows gets -1: it is left to the table beside the chart.
    """
    if not points:
        return []
    first, last = _find_limits(points)
    taken = [-1e9] * _DATE_ROWS
    rows = []
    for point in points:
        centre = (point.held_on.toordinal() - first) / (last - first) * size.width * 0.9
        half = len(format_chart_date(point)) * size.text * 0.26
        row = next((row for row in range(_DATE_ROWS) if taken[row] <= centre - half), -1)
        if row >= 0:
            taken[row] = centre + half
        rows.append(row)
    return rows
