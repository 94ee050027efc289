"""The parts of the chart of a course, each drawn in one look."""

from typing import TYPE_CHECKING, Any, Final

from screening.reports.chart_look import ChartColours, ChartSize
from screening.reports.course import Course, CoursePoint
from screening.reports.typefaces import Typeface, find_typeface
from screening.wording.formats import MONTHS, format_points
from screening.wording.speech import say

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.font_manager import FontProperties

_CUT_OFF_LINE: Final[dict[str, Any]] = {"linewidth": 1.2, "dashes": (4, 2.5)}


def format_chart_date(point: CoursePoint) -> str:
    """Return the date of a measurement as short as the Dutch write it: 3 feb 2026."""
    month = say(MONTHS[point.held_on.month - 1])
    short = "mrt" if month == "maart" else month[:3]
    return f"{point.held_on.day} {short} {point.held_on.year}"


class CoursePainter:
    """Draws the parts of a chart in one look."""

    def __init__(self, colours: ChartColours, size: ChartSize) -> None:
        self.colours = colours
        self.size = size

    def draw_frame(self, axes: "Axes", course: Course) -> None:
        """Draw a bare floor, and a faint line at the lowest and highest possible total."""
        axes.set_facecolor(self.colours.paper)
        floor, reach = float(course.minimum), float(course.maximum - course.minimum)
        axes.set_ylim(floor, floor + reach * 1.08)
        for side in axes.spines.values():
            side.set_visible(False)
        ticks = [floor, floor + reach]
        if course.cut_off is None:
            ticks += [floor + reach // 3, floor + reach * 2 // 3]
        for tick in sorted(ticks):
            axes.axhline(tick, color=self.colours.line, linewidth=0.8, zorder=0, clip_on=False)
        ticks += [float(course.cut_off.value)] if course.cut_off else []
        axes.set_yticks(ticks, [format_points(tick) for tick in ticks])
        axes.set_xticks([])
        axes.tick_params(length=0, colors=self.colours.second_ink, pad=self.size.text * 0.5)
        for tick_label in axes.get_yticklabels():
            tick_label.set_fontproperties(self._font(Typeface.REGULAR))

    def draw_cut_off(self, axes: "Axes", course: Course) -> None:
        """Draw the cut-off as a dashed line, and above the chart the same dashes with its words."""
        if course.cut_off is None:
            return
        from matplotlib.lines import Line2D

        size, colour = self.size, self.colours.attention
        axes.axhline(
            float(course.cut_off.value), zorder=1, clip_on=False, color=colour, **_CUT_OFF_LINE
        )
        figure = axes.figure
        height = 1 - size.text * 0.9 / size.height
        left, right = (size.text * place / size.width for place in (2.4, 4.9))
        figure.add_artist(
            Line2D(
                [left, right],
                [height, height],
                transform=figure.transFigure,
                color=colour,
                **_CUT_OFF_LINE,
            )
        )
        figure.text(
            right + size.text * 0.6 / size.width,
            height,
            course.cut_off.words,
            va="center_baseline",
            color=colour,
            fontproperties=self._font(Typeface.SEMIBOLD),
        )

    def draw_point(self, axes: "Axes", point: CoursePoint) -> None:
        """Draw one measurement with its value in figures."""
        day = point.held_on.toordinal()
        # A range takes room: in the right half it stands before its bar, or the edge cuts it off.
        is_before = point.total is None and day > sum(axes.get_xlim()) / 2
        floor, _ = axes.get_ylim()
        if point.total is None:
            axes.plot(
                [day, day],
                [float(point.lowest), float(point.highest)],
                color=self.colours.accent_soft,
                linewidth=self.size.text * 0.75,
                solid_capstyle="butt",
                clip_on=False,
            )
            self._draw_ends(axes, day, point)
        else:
            axes.plot(
                [day, day],
                [floor, float(point.total)],
                color=self.colours.accent_soft,
                linewidth=2,
                clip_on=False,
                zorder=1.5,
            )
            axes.plot(
                [day],
                [float(point.total)],
                marker="o",
                markersize=self.size.text * 0.85,
                color=self.colours.accent,
                clip_on=False,
                zorder=3,
            )
        axes.annotate(
            point.value_words,
            xy=(day, float(point.highest)),
            xytext=(self.size.text * (-0.8 if is_before else 0.8), self.size.text * 0.25),
            textcoords="offset points",
            ha="right" if is_before else "left",
            color=self.colours.ink,
            fontproperties=self._font(Typeface.SEMIBOLD, 1.15),
            annotation_clip=False,
            zorder=4,
        )

    def _draw_ends(self, axes: "Axes", day: int, point: CoursePoint) -> None:
        axes.plot(
            [day, day],
            [float(point.lowest), float(point.highest)],
            linestyle="none",
            marker="_",
            markersize=self.size.text * 1.3,
            markeredgewidth=2,
            color=self.colours.accent,
            clip_on=False,
            zorder=3,
        )

    def draw_date(self, axes: "Axes", point: CoursePoint, row: int) -> None:
        """Write the date below a measurement, when there is room for it."""
        if row < 0:
            return
        axes.annotate(
            format_chart_date(point),
            xy=(point.held_on.toordinal(), axes.get_ylim()[0]),
            xytext=(0, -self.size.text * (1.5 + row * 1.35)),
            textcoords="offset points",
            ha="center",
            color=self.colours.second_ink,
            fontproperties=self._font(Typeface.REGULAR),
            annotation_clip=False,
        )

    def draw_nothing(self, axes: "Axes") -> None:
        """Say that there is nothing to show."""
        axes.text(
            0.5,
            0.5,
            say("Nog geen meting"),
            transform=axes.transAxes,
            ha="center",
            color=self.colours.second_ink,
            fontproperties=self._font(Typeface.REGULAR),
        )

    def _font(self, face: Typeface, scale: float = 1) -> "FontProperties":
        from matplotlib.font_manager import FontProperties

        return FontProperties(fname=find_typeface(face), size=self.size.text * scale)
