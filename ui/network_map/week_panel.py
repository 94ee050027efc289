"""The week: who is there when, where the empty day parts are, and what is not known."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screening.identifiers import PersonId
from screening.network.model import Moment, NetworkMap, Person, Task
from screening.network.week import PersonWeek, Week, plan_week
from screening.wording.week import describe_week, name_tasks
from ui.components.buttons import Button, ButtonKind
from ui.components.changing_column import ChangingColumn
from ui.components.empty_state import EmptyState
from ui.components.flow_layout import FlowLayout
from ui.components.ground import Ground
from ui.components.labels import TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.network_map.edits import MapEdits
from ui.network_map.person_panel import make_panel_scroll
from ui.network_map.week_table import WeekTable
from ui.roles import Space
from ui.theme import Theme


class WeekPanel(QWidget):
    """Emits `chosen(PersonId)`."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, edits: MapEdits) -> None:
        super().__init__()
        self._theme = theme
        self._edits = edits
        self.waiting: list[Button] = []
        """One for everybody with a task whose moments are not known."""
        self.table = WeekTable(theme, is_editable=edits.is_allowed)
        self.sentences = ChangingColumn(Space.HAIR)
        self.unplanned = ChangingColumn(Space.SMALL)
        self.empty = EmptyState(
            theme,
            IconName.CALENDAR,
            self.tr("Er staan nog geen taken op de kaart"),
            self.tr("Kies iemand op de kaart, en zet erbij wat die doet en wanneer."),
        )
        self.hint = WrapLabel(
            self.tr("Tik op een leeg dagdeel om er een taak in te zetten."),
            TextType.SMALL,
            Tone.SECOND,
        )
        self._week = QWidget()
        column = QVBoxLayout(self._week)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(self.sentences)
        column.addWidget(self.table)
        column.addWidget(self.hint)
        column.addLayout(self.unplanned)
        self._ground = ground = Ground()
        ground.setProperty("surface", "paper")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(ground)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._week)
        outer.addWidget(self.empty)
        outer.addStretch(1)
        self._scroll = make_panel_scroll(self.tr("De week"))
        self._scroll.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.table.person_tapped.connect(self.chosen)
        self.table.moment_given.connect(self._on_moment_given)
        self.table.selectionModel().currentChanged.connect(self._on_moved)

    def display(self, network: NetworkMap) -> None:
        """Show the people as they are now."""
        week = plan_week(network)
        self._week.setVisible(week.has_tasks)
        self.empty.setVisible(not week.has_tasks)
        self.table.display(week)
        self.hint.setVisible(self._edits.is_allowed and bool(week.empty))
        self.sentences.clear()
        for place, sentence in enumerate(describe_week(network, week)):
            self.sentences.put(WrapLabel(sentence, TextType.BODY if place else TextType.STRONG))
        self._show_unplanned(week)

    def choose(self, person_id: PersonId | None) -> None:
        """Mark somebody in the week."""
        self.table.choose(person_id)

    def text(self) -> str:
        """Return the sentences above the week."""
        lines = [label for label in self.sentences.widgets if isinstance(label, WrapLabel)]
        return "\n".join(label.text() for label in lines)

    def _show_unplanned(self, week: Week) -> None:
        """List whose tasks have no moment yet; each button opens the form of that person."""
        self.unplanned.clear()
        lines = [line for line in week.people if line.unplanned]
        self.waiting = [self._make_button(line) for line in lines]
        if not lines:
            return
        self.unplanned.put(WrapLabel(self.tr("Nog niet bekend wanneer"), TextType.STRONG))
        row = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        row.setSizePolicy(policy)
        flow = FlowLayout(row, Space.SMALL)
        for button in self.waiting:
            flow.addWidget(button)
        self.unplanned.put(row)

    def _make_button(self, line: PersonWeek) -> Button:
        words = f"{line.person.name}: {name_tasks(line.unplanned)}"
        button = Button(self._theme, words.replace("&", "&&"), ButtonKind.SECONDARY)
        button.setAccessibleName(words)
        person_id = line.person.id
        button.clicked.connect(lambda: self.chosen.emit(person_id))
        return button

    def _on_moment_given(self, person: Person, task: Task, moment: Moment) -> None:
        self._edits.add_moment(person.id, task.id, moment, owner=self)

    def _on_moved(self, current: QModelIndex) -> None:
        """Scroll along with who walks through the week."""
        if not current.isValid() or not self.table.hasFocus():
            return
        cell = self.table.visualRect(current)
        ground = self._ground
        middle = self.table.viewport().mapTo(ground, cell.center())
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, cell.height() // 2 + Space.LARGE)
