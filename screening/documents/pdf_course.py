"""The chart of a course in a PDF: the figure of the screen, as vectors and text to select."""

from typing import Any, Final

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.figure import Figure
from matplotlib.path import Path
from matplotlib.transforms import Affine2D
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from screening.documents import pdf_styles as styles
from screening.documents.content import Table
from screening.documents.pdf_page import keep
from screening.documents.pdf_tables import make_table, put_side_by_side
from screening.reports.chart_look import ChartSize
from screening.reports.course import Course
from screening.reports.figures import draw_course
from screening.reports.typefaces import Typeface, find_typeface
from screening.wording.formats import format_date

_SIZE: Final = ChartSize(width=styles.CONTENT_WIDTH * 0.6, height=150, text=8.5)
_MOST_BESIDE = 5
_CAPS: Final = {"butt": 0, "round": 1, "projecting": 2}


def make_course(course: Course) -> list[Flowable]:
    """Return the chart with its caption and its values as a table, beside it while short."""
    words = f"Verloop van de {course.instrument}, {course.carer}{course.mark}"
    caption = styles.write_paragraph(words, styles.CAPTION)
    drawing, table = CourseDrawing(course), make_table(make_values(course))
    if len(course.points) > _MOST_BESIDE:
        return [keep([caption, drawing]), table]
    share = _SIZE.width / styles.CONTENT_WIDTH
    return [keep([caption, put_side_by_side(drawing, table, share)])]


def make_values(course: Course) -> Table:
    """Return the measurements of a course as a table, oldest first."""
    points = sorted(course.points, key=lambda point: point.held_on)
    return Table(
        header=("Datum", course.range_words),
        rows=tuple((format_date(point.held_on), point.value_words) for point in points),
        weights=(1.2, 1),
    )


# reportlab comes without types, so its classes count as Any.
class CourseDrawing(Flowable):  # type: ignore[misc]
    """The chart of a course."""

    def __init__(self, course: Course) -> None:
        super().__init__()
        self._course = course

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size, which does not depend on the room."""
        del available_width, available_height
        self.width, self.height = _SIZE.width, _SIZE.height
        return self.width, self.height

    def draw(self) -> None:
        """Draw the figure on the page."""
        figure = draw_course(self._course, size=_SIZE)
        figure.draw(CanvasRenderer(self.canv, figure))


class CanvasRenderer(RendererBase):
    """Lets matplotlib draw on a reportlab page, one pixel to a point."""

    def __init__(self, canvas: Any, figure: Figure) -> None:
        super().__init__()
        self._canvas = canvas
        self._size = (figure.bbox.width, figure.bbox.height)
        self._faces = {str(find_typeface(face)): str(face) for face in Typeface}

    def get_canvas_width_height(self) -> tuple[float, float]:
        """Return the size of the figure in points."""
        return self._size

    def flipy(self) -> bool:
        """Return that y grows upwards, as on a page."""
        return False

    def draw_path(
        self,
        gc: Any,
        path: Path,
        transform: Any,
        rgbFace: Any = None,  # noqa: N803
    ) -> None:
        """Draw lines and curves, stroked and filled as asked."""
        canvas = self._canvas
        canvas.saveState()
        canvas.setStrokeColor(Color(*gc.get_rgb()[:3]))
        canvas.setLineWidth(gc.get_linewidth())
        canvas.setLineCap(_CAPS[gc.get_capstyle()])
        offset, dashes = gc.get_dashes()
        if dashes is not None:
            canvas.setDash(list(dashes), offset)
        if rgbFace is not None:
            canvas.setFillColor(Color(*rgbFace[:3]))
        shape = canvas.beginPath()
        _trace(shape, path, transform)
        is_stroked = gc.get_linewidth() > 0
        canvas.drawPath(shape, stroke=int(is_stroked), fill=int(rgbFace is not None))
        canvas.restoreState()

    def draw_text(  # noqa: PLR0913, PLR0917 - the signature is matplotlib's
        self,
        gc: Any,
        x: float,
        y: float,
        s: str,
        prop: Any,
        angle: float,
        ismath: Any = False,
        mtext: Any = None,
    ) -> None:
        """Write text that can be selected and searched."""
        del angle, ismath, mtext
        canvas = self._canvas
        canvas.setFillColor(Color(*gc.get_rgb()[:3]))
        canvas.setFont(self._faces[prop.get_file()], prop.get_size_in_points())
        canvas.drawString(x, y, s)

    def get_text_width_height_descent(
        self, s: str, prop: Any, ismath: Any
    ) -> tuple[float, float, float]:
        """Return the size of a text as the page will show it."""
        del ismath
        size = prop.get_size_in_points()
        return stringWidth(s, self._faces[prop.get_file()], size), size * 0.9, size * 0.2


def _trace(shape: Any, path: Path, transform: Affine2D) -> None:
    for points, code in path.transformed(transform).iter_segments(simplify=False):
        numbers = [float(number) for number in np.asarray(points).flat]
        if code == Path.MOVETO:
            shape.moveTo(*numbers)
        elif code == Path.LINETO:
            shape.lineTo(*numbers)
        elif code == Path.CURVE4:
            shape.curveTo(*numbers)
        elif code == Path.CLOSEPOLY:
            shape.close()
