"""The tasks of one person, each with its hours a week and when it is done."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.changes import Changes
from screening.errors import ExpectedError
from screening.identifiers import TaskId
from screening.network.model import Moment, Person, Task, TaskKind
from screening.network.task_desk import HOURS_IN_A_WEEK
from screening.wording.labels import label
from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import make_icon_button
from ui.components.choice_field import PickField
from ui.components.field import Field
from ui.components.kept_line import KeptLine
from ui.components.number_field import NumberField
from ui.icons import IconName
from ui.network_map.edits import MapEdits
from ui.network_map.when_editor import WhenEditor
from ui.refusals import show_refusal
from ui.roles import Space
from ui.theme import Theme

TWICE_MS: Final = 1_000
"""Nobody gives somebody the same task twice within a second."""


class TaskEditor(QWidget):
    """Shows the tasks; a task that is picked is there at once and waits for its hours."""

    def __init__(self, theme: Theme, edits: MapEdits, person: Person) -> None:
        super().__init__()
        self._theme = theme
        self._edits = edits
        self._person = person
        self._wanted: TaskId | None = None
        self._last_kind: TaskKind | None = None
        self._since = QElapsedTimer()
        self.rows: dict[TaskId, TaskRow] = {}
        self.kind = PickField(TaskKind)
        self.kind.setPlaceholderText(self.tr("Taak erbij…"))
        self.kind.setMaxVisibleItems(len(TaskKind))
        self.own_text = KeptLine()
        self.own_text.setPlaceholderText(self.tr("Wat doet deze persoon? Druk op Enter"))
        self.kind.committed.connect(self._on_kind_chosen)
        self.own_text.returnPressed.connect(self._on_own_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.SMALL)
        column.addLayout(self._list)
        self.adder = Field(theme, self.tr("Taak erbij"), self.kind)
        self.own_field = Field(theme, self.tr("Iets anders, namelijk"), self.own_text)
        self.own_field.hide()
        column.addWidget(self.adder)
        column.addWidget(self.own_field)
        self.adder.setVisible(edits.is_allowed)
        self.display(person)

    def display(self, person: Person) -> None:
        """Show the tasks as they are now; rows that stay keep what is being typed."""
        self._person = person
        tasks = {task.id: task for task in person.tasks}
        for task_id in self.rows.keys() - tasks.keys():
            row = self.rows.pop(task_id)
            # First hidden, so that the focus goes on to what stands beside it.
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        for task in person.tasks:
            if task.id not in self.rows:
                row = TaskRow(self._theme, task, editable=self._edits.is_allowed)
                row.changed.connect(self._on_row_changed)
                row.removed.connect(self._edits.remove_task)
                row.planned.connect(self._on_row_planned)
                row.setObjectName(task.id)
                self._list.addWidget(row)
                self.rows[task.id] = row
            self.rows[task.id].display(task)
        if self._wanted in self.rows:
            self.rows[self._wanted].hours.setFocus(Qt.FocusReason.OtherFocusReason)
            self.rows[self._wanted].hours.line.selectAll()
            self._wanted = None

    def flush(self) -> None:
        """Add a task that was typed and not yet added, so that leaving loses nothing."""
        if self.has_pending():
            self._on_own_text()

    def has_pending(self) -> bool:
        """Return whether a task was typed and not yet added."""
        return bool(self.own_text.text().strip())

    def fold_state(self) -> str:
        """Return whether a task is being described."""
        return "" if self.own_field.isHidden() else "own text"

    def unfold(self, _state: str) -> None:
        """Ask for the description of a task."""
        self.own_field.show()

    def _on_kind_chosen(self, kind: TaskKind) -> None:
        self.kind.set_value(None)
        self.flush()
        self.own_field.setVisible(kind is TaskKind.OTHER)
        if kind is TaskKind.OTHER:
            self.own_text.setFocus()
        elif self._is_again(kind):
            return
        else:
            self._add(kind, "")

    def _is_again(self, kind: TaskKind) -> bool:
        """Whether this was picked a moment ago already: one choice may come in twice."""
        again = kind is self._last_kind and self._since.isValid()
        again = again and self._since.elapsed() < TWICE_MS
        self._last_kind = kind
        self._since.start()
        return again

    def _on_own_text(self) -> None:
        text = self.own_text.text().strip()
        if not text:
            self.own_field.set_error(self.tr("Schrijf eerst op wat deze persoon doet."))
            return
        self.own_field.set_error("")
        self.own_text.clear()
        self.own_field.hide()
        self._add(TaskKind.OTHER, text)

    def _add(self, kind: TaskKind, text: str) -> None:
        self._edits.add_task(self._person.id, kind, text, then=self._on_added, owner=self)

    def _on_added(self, changes: Changes) -> None:
        self._wanted = TaskId(changes.created)

    def _on_row_changed(self, task: Task) -> None:
        row = self.rows[task.id]
        self._edits.change_task(
            self._person.id,
            task,
            failed=lambda error: show_refusal(error, row, row.refuse, self._edits.refuse),
            owner=row,
        )

    def _on_row_planned(self, task_id: TaskId, moments: frozenset[Moment]) -> None:
        row = self.rows[task_id]
        self._edits.plan_task(
            self._person.id,
            task_id,
            moments,
            then=lambda _: row.when.settle(),
            failed=lambda error: self._on_plan_refused(row, error),
            owner=row,
        )

    def _on_plan_refused(self, row: "TaskRow", error: ExpectedError) -> None:
        """Show the moments as they are stored again, and say why."""
        row.when.settle()
        row.when.display(row.task.moments)
        self._edits.refuse(error)


class TaskRow(QWidget):
    """One task; its own text can be changed, its kind cannot."""

    changed = Signal(object)
    planned = Signal(str, object)
    """The task and a frozenset of moments."""
    removed = Signal(str)

    def __init__(self, theme: Theme, task: Task, *, editable: bool) -> None:
        super().__init__()
        self.task = task
        name = task.text or label(task.kind)
        self.hours = NumberField(theme, maximum=HOURS_IN_A_WEEK, unit=self.tr("uur per week"))
        self.field = Field(theme, name[:1].upper() + name[1:], self.hours)
        self.text: AutoSaveLine | None = None
        self.remove_button = make_icon_button(
            theme, IconName.TRASH, self.tr("Taak weghalen: {task}").format(task=name)
        )
        self.when = WhenEditor(theme, name)
        self.when.committed.connect(lambda moments: self.planned.emit(self.task.id, moments))
        self.hours.committed.connect(self._on_hours)
        self.remove_button.clicked.connect(lambda: self.removed.emit(self.task.id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        if task.kind is TaskKind.OTHER:
            self.text = AutoSaveLine()
            self.text.setAccessibleName(self.tr("Naam van de taak"))
            self.text.committed.connect(self._on_text)
            column.addWidget(self.text)
            self.field.label.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.field, 1)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        column.addWidget(self.when)
        self.setEnabled(editable)

    def display(self, task: Task) -> None:
        """Show the task as it is now."""
        self.task = task
        self.hours.set_value(task.hours_per_week)
        self.when.display(task.moments)
        if self.text is not None:
            self.text.set_value(task.text)

    def refuse(self, sentence: str) -> None:
        """Say at the hours why they were not kept."""
        self.field.set_error(sentence)

    def _on_hours(self, hours: float | None) -> None:
        self.field.set_error("")
        self.changed.emit(replace(self.task, hours_per_week=hours or 0.0))

    def _on_text(self, text: str) -> None:
        self.changed.emit(replace(self.task, text=text))
