import sys
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO

import pytest
from matplotlib.figure import Figure
from matplotlib.text import Annotation
from PIL import Image

from screening.identifiers import PersonId
from screening.reports.chart_look import ChartColours, ChartSize
from screening.reports.course import Course, CoursePoint, CutOffLine
from screening.reports.figures import draw_course, render_png

WORDS = "vanaf 7: overbelasting volgens de CSI"
POINTS = (CoursePoint(date(2026, 9, 1), 5, 8), CoursePoint(date(2026, 3, 2), 9, 9))
CSI = Course("CSI", PersonId("greet"), "Greet", 13, POINTS, CutOffLine(7, WORDS))
EDIZ = Course("EDIZ", PersonId("greet"), "Greet", 9, (CoursePoint(date(2026, 3, 2), 6, 6),))


def _texts(figure: Figure) -> list[str]:
    axes = figure.axes[0]
    inside = [child.get_text() for child in axes.get_children() if isinstance(child, Annotation)]
    return inside + [text.get_text() for text in (*axes.texts, *figure.texts)]


def test_values_and_dutch_dates_are_written_out() -> None:
    """Nobody has to read a value off an axis."""
    texts = _texts(draw_course(CSI))
    assert {"9", "5 tot en met 8", "2 mrt 2026", "1 sep 2026"} <= set(texts)


@pytest.mark.parametrize("order", [(8, 2, 5), (5, 8, 2), (2, 5, 8)])
def test_no_value_is_cut_off_by_the_edge(order: tuple[int, ...]) -> None:
    """Also the longest range is whole, wherever in time its measurement lies."""
    first, second, third = (date(2026, month, 2) for month in order)
    points = (
        CoursePoint(first, Decimal("12.25"), Decimal("13.75")),
        CoursePoint(second, 10, 13),
        CoursePoint(third, 3, 3),
    )
    figure = draw_course(replace(CSI, points=points, maximum=14))
    figure.canvas.draw()
    for text in figure.axes[0].texts:
        box = text.get_window_extent()
        assert box.x0 >= 0
        assert box.x1 <= figure.bbox.width


def test_cut_off_line_is_drawn_with_its_words() -> None:
    """The line stands at the published value, and its words say whose it is."""
    figure = draw_course(CSI)
    colour = ChartColours().attention
    lines = [line for line in figure.axes[0].lines if line.get_color() == colour]
    assert [set(line.get_ydata()) for line in lines] == [{7}]  # type: ignore[arg-type]
    assert WORDS in _texts(figure)


def test_instrument_without_cut_off_gets_no_line() -> None:
    """Nothing suggests a limit that was never published."""
    figure = draw_course(EDIZ)
    colour = ChartColours().attention
    assert not [line for line in figure.axes[0].lines if line.get_color() == colour]
    assert not any("vanaf" in text for text in _texts(figure))


def test_nothing_joins_two_measurements() -> None:
    """No line leads from one date to another: what lay in between is not known."""
    days = {point.held_on.toordinal() for point in POINTS}
    for line in draw_course(CSI).axes[0].lines:
        assert len(days & {int(x) for x in line.get_xdata() if x > 1}) <= 1  # type: ignore[union-attr, operator, arg-type]


def test_open_measurement_is_a_bar_from_lowest_to_highest() -> None:
    """A range is shown as a range; only a complete measurement has a dot."""
    lines = draw_course(CSI).axes[0].lines
    assert [5, 8] in [list(line.get_ydata()) for line in lines]  # type: ignore[arg-type]
    assert len([line for line in lines if line.get_marker() == "o"]) == 1


def test_colours_are_those_passed_in() -> None:
    """A dark set makes a dark chart."""
    dark = ChartColours(paper="#10181D", ink="#E8EEF1", accent="#7CC6D3")
    picture = Image.open(BytesIO(render_png(draw_course(CSI, dark), 100))).convert("RGB")
    assert picture.getpixel((2, 2)) == (0x10, 0x18, 0x1D)
    colours = picture.getcolors(picture.width * picture.height)
    assert (0x7C, 0xC6, 0xD3) in {colour for _, colour in colours or ()}


@pytest.mark.parametrize("dpi", [72, 220])
def test_png_is_as_large_as_asked(dpi: int) -> None:
    """Points and dots per inch decide the size in pixels."""
    picture = Image.open(BytesIO(render_png(draw_course(CSI, size=ChartSize(360, 144)), dpi)))
    assert picture.size == (5 * dpi, 2 * dpi)


def test_close_dates_do_not_overlap() -> None:
    """Dates of visits in one week stand on different rows; what finds no row is left out."""
    first = date(2026, 3, 2)
    points = tuple(CoursePoint(first + timedelta(days=days), 3, 3) for days in (0, 1, 2, 3, 300))
    figure = draw_course(Course("CSI", PersonId("greet"), "Greet", 13, points))
    dates = [
        child
        for child in figure.axes[0].get_children()
        if isinstance(child, Annotation) and "2026" in child.get_text()
    ]
    assert [text.get_text() for text in dates] == [
        *("2 mrt 2026", "3 mrt 2026", "4 mrt 2026", "27 dec 2026")
    ]
    boxes = [text.get_window_extent() for text in dates]
    for place, box in enumerate(boxes):
        assert not any(box.overlaps(other) for other in boxes[place + 1 :])


def test_course_without_measurements_says_so() -> None:
    """An empty chart explains itself."""
    assert "Nog geen meting" in _texts(
        draw_course(Course("CSI", PersonId("greet"), "Greet", 13, ()))
    )


def test_figures_need_no_pyplot() -> None:
    """No global figure is kept, and no screen is touched."""
    render_png(draw_course(CSI), 72)
    assert "matplotlib.pyplot" not in sys.modules
