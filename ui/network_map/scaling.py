"""How many pixels one unit of the map is, and how much paper there is around it."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF

from screening.network.model import Sector
from screening.network.rings import PAPER_HALF_WIDTH
from screening.wording.labels import label
from ui.network_map.sector_names import NEAREST

FIT_HALF_HEIGHT: Final = 1.13
FIT_HALF_WIDTH: Final = 1.2
"""What has to be seen at least: the circles with the sectors around them."""
ZOOM_STEP: Final = 1.25
MOST_ZOOM: Final = 4.0


def limit_zoom(zoom: float) -> float:
    """Return the nearest zoom that is allowed; 1 shows the whole map."""
    return min(max(zoom, 1.0), MOST_ZOOM)


def fit_unit(view: QSize, zoom: float, reserve: float) -> float:
    """Return the unit in pixels for a view; the reserve is kept free at both sides."""
    half = view.width() / 2
    by_width = min(half / FIT_HALF_WIDTH, (half - reserve) / NEAREST)
    return max(1.0, min(by_width, view.height() / 2 / FIT_HALF_HEIGHT) * zoom)


def make_bounds(view: QSize, unit: float, zoom: float) -> QRectF:
    """Return the part of the scene that can be seen by scrolling."""
    half_width, half_height = (view.width() - 2) / 2, (view.height() - 2) / 2
    if zoom > 1:
        half_width = max(PAPER_HALF_WIDTH * unit, half_width)
        half_height = max(FIT_HALF_HEIGHT * unit, half_height)
    return QRectF(-half_width, -half_height, 2 * half_width, 2 * half_height)


def measure_sector_names(metrics: QFontMetricsF) -> float:
    """Return the width of the longest line in the names of the sectors, wrapped at every space."""
    return max(
        metrics.horizontalAdvance(f"{sector} {label(sector).split()[0]}") for sector in Sector
    )
