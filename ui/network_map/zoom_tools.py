"""The buttons that make the map larger and smaller, in the corner of the map itself."""

from PySide6.QtCore import QEvent, QObject, QSizeF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.components.buttons import Button, ButtonKind, make_icon_button
from ui.icons import IconName
from ui.network_map.corners import Corner
from ui.network_map.view import MapView
from ui.roles import Space
from ui.theme import Theme


class ZoomTools(QFrame):
    """Lies over the lower right corner of its parent, beside the circles."""

    def __init__(self, theme: Theme, view: MapView, parent: QWidget) -> None:
        super().__init__(parent)
        self._map = parent
        self._scene = view.map_scene
        self.setProperty("overlay", True)
        self.out_button = make_icon_button(theme, IconName.MINUS, self.tr("Verder weg"))
        self.in_button = make_icon_button(theme, IconName.PLUS, self.tr("Dichterbij"))
        self.fit_button = Button(theme, self.tr("Hele kaart"), ButtonKind.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button, act in (
            (self.out_button, view.zoom_out),
            (self.in_button, view.zoom_in),
            (self.fit_button, view.zoom_to_fit),
        ):
            row.addWidget(button)
            button.clicked.connect(act)
        parent.installEventFilter(self)
        theme.changed.connect(self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the map becomes larger or smaller."""
        if watched is self._map and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        room = self._map.rect().adjusted(Space.HAIR, Space.HAIR, -Space.HAIR, -Space.HAIR)
        spot = self.rect()
        spot.moveBottomRight(room.bottomRight())
        self.setGeometry(spot)
        self._scene.keep_clear(Corner.BOTTOM_RIGHT, QSizeF(self.size()))
