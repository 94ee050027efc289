"""One of two maps beside each other: the day of the visit above it, and nothing can be moved."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from screening.identifiers import PersonId
from screening.network.layout import Layout
from screening.network.model import NetworkMap
from screening.network.rings import CLIENT_RADIUS
from screening.wording.compared_marks import ChangeMark
from ui.components.labels import StyledLabel, TextType
from ui.network_map.change_badge import ChangeBadge
from ui.network_map.descriptions import describe_person
from ui.network_map.view import MapView
from ui.roles import Space
from ui.theme import Theme


class ComparedMap(QFrame):
    """Shows a map with a mark at everybody who changed; emits `chosen(PersonId or None)`."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._marks: Mapping[PersonId, ChangeMark] = {}
        self._badges: dict[PersonId, ChangeBadge] = {}
        self._pointed_out: frozenset[PersonId] = frozenset()
        self.setProperty("surface", "card")
        self.title = StyledLabel("", TextType.STRONG)
        self.view = MapView(theme)
        self.view.set_editable(editable=False)
        self.view.chosen.connect(self.chosen)
        self._usual_description = self.tr(
            "Met Tab en de pijlen kiest u een persoon. Op deze kaart verandert niets."
        )
        column = QVBoxLayout(self)
        edge = theme.strokes.focus_ring
        column.setContentsMargins(edge, Space.SMALL, edge, edge)
        column.setSpacing(0)
        title = QVBoxLayout()
        title.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        title.addWidget(self.title)
        column.addLayout(title)
        column.addWidget(self.view, 1)
        theme.settled.connect(self._place_badges)
        # Queued: only then has everybody the size and the place that go with the new scale.
        self.view.map_scene.sceneRectChanged.connect(
            self._place_badges, Qt.ConnectionType.QueuedConnection
        )

    def sizeHint(self) -> QSize:
        """Return no more height than the page has set aside: the map fits any size."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def display(
        self, title: str, network: NetworkMap, layout: Layout, marks: Mapping[PersonId, ChangeMark]
    ) -> None:
        """Show a map with its marks; whoever was pointed out stays so."""
        self.title.setText(title)
        self.view.setAccessibleName(title)
        self.view.display(network, layout)
        self._marks = marks
        scene = self.view.map_scene
        for badge in self._badges.values():
            scene.removeItem(badge)
        self._badges = {key: ChangeBadge(self._theme, marks.get(key)) for key in scene.people}
        for badge in self._badges.values():
            scene.addItem(badge)
        self._place_badges()
        self.point_out(self._pointed_out)

    def point_out(self, people: Iterable[PersonId]) -> None:
        """Mark these people; one of them alone is also named in full."""
        self._pointed_out = frozenset(people)
        present = [key for key in self._badges if key in self._pointed_out]
        self.view.choose(present[0] if len(present) == 1 else None)
        for key, badge in self._badges.items():
            badge.point_out(wanted=key in self._pointed_out)
        words = ". ".join(map(self._describe, present))
        self.view.setAccessibleDescription(words or self._usual_description)

    def pointed_out(self) -> tuple[PersonId, ...]:
        """Return who of this map are pointed out."""
        return tuple(key for key, badge in self._badges.items() if badge.is_pointed_out)

    def words(self) -> dict[PersonId, str]:
        """Return the word at everybody who has one."""
        return {key: badge.mark.word for key, badge in self._badges.items() if badge.mark}

    def _describe(self, person_id: PersonId) -> str:
        sentence = describe_person(self.view.map_scene.people[person_id].person)
        mark = self._marks.get(person_id)
        return f"{sentence}, {mark.word}" if mark else sentence

    def _place_badges(self) -> None:
        """Put every word where it covers no symbol, no name and no other word, if it can."""
        people = self.view.map_scene.people
        client = CLIENT_RADIUS * self.view.map_scene.unit
        taken = [QRectF(-client, -client, 2 * client, 2 * client)]
        for item in people.values():
            label = item.label_rect()
            radius = label.top()
            symbol = QRectF(-radius, -radius, 2 * radius, 2 * radius)
            taken += [rect.translated(item.pos()) for rect in (label, symbol)]
        for key, badge in self._badges.items():
            taken.append(badge.place_at(people[key], taken))
