"""How large the map is shown, and which part of it."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGraphicsView

from ui.network_map.scaling import (
    ZOOM_STEP,
    fit_unit,
    limit_zoom,
    make_bounds,
    measure_sector_names,
)
from ui.network_map.scene import MapScene
from ui.roles import Space, TypeRole
from ui.theme import Theme


class Zoom:
    """Scales the scene of a view to fit, or larger when asked to."""

    def __init__(self, view: QGraphicsView, scene: MapScene, theme: Theme) -> None:
        self._view = view
        self._scene = scene
        self._theme = theme
        self._reserve = 0.0
        self.level = 1.0
        """1 shows the whole map."""

    def step(self, steps: float) -> None:
        """Show the map so many steps larger, or smaller."""
        self._set(self.level * ZOOM_STEP**steps)

    def show_all(self) -> None:
        """Show the whole map."""
        self._set(1.0)

    def pinch(self, factor: float, at: QPointF, came_from: QPointF) -> None:
        """Scale with two fingers: what was between them stays between them.

        Args:
            factor: how much larger.
            at: where the middle of both fingers is in the view.
            came_from: where it was.
        """
        view = self._view
        place = view.mapToScene(came_from.toPoint()) / self._scene.unit
        self.level = limit_zoom(self.level * factor)
        self._scale()
        # As it stands after scroll bars have come or gone.
        self.pan(at - QPointF(view.mapFromScene(place * self._scene.unit)))

    def pan(self, way: QPointF) -> None:
        """Shift the part that is shown, as a sheet of paper under a hand."""
        for bar, step in (
            (self._view.horizontalScrollBar(), way.x()),
            (self._view.verticalScrollBar(), way.y()),
        ):
            bar.setValue(bar.value() - round(step))

    def keep_room_for_names(self, *, wanted: bool) -> None:
        """Keep enough paper beside the circles to write the names of the sectors in full."""
        metrics = QFontMetricsF(self._theme.font(TypeRole.SMALL))
        self._reserve = measure_sector_names(metrics) + Space.SMALL if wanted else 0.0
        self.fit()

    def fit(self) -> None:
        """Choose the scale at which the map fills the view, times the level.

        While everything gets another size that waits until it has it.
        """
        if self._theme.is_changing:
            return
        view = self._view
        centre = view.mapToScene(view.viewport().rect().center()) / self._scene.unit
        self._scale()
        view.centerOn(centre * self._scene.unit)

    def _set(self, level: float) -> None:
        self.level = limit_zoom(level)
        self.fit()

    def _scale(self) -> None:
        # The whole widget, so that a scroll bar that comes or goes changes nothing.
        size = self._view.size()
        unit = fit_unit(size, self.level, self._reserve)
        self._scene.set_scale(unit, make_bounds(size, unit, self.level))
