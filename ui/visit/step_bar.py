"""The bar below a step: mark it as done or skipped, and go on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.dossier.model import StepState, VisitStep
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.checking import show_checked
from ui.components.flow_layout import FlowLayout
from ui.components.line import make_line
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme


class StepBar(QWidget):
    """Emits `marked(state or None)` when a mark is set or taken away, and `next_asked`."""

    marked = Signal(object)
    next_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "paper")
        self.done_button = Button(theme, self.tr("Dit is klaar"), ButtonKind.SEGMENT)
        self.skipped_button = Button(theme, self.tr("Dit slaan we over"), ButtonKind.SEGMENT)
        self.next_button = Button(theme, "", ButtonKind.SECONDARY, IconName.ARROW_RIGHT)
        # The arrow stands behind the words, where it points.
        self.next_button.put_icon_behind()
        self.next_button.clicked.connect(self.next_asked)
        self._marks = {
            StepState.DONE: self.done_button,
            StepState.SKIPPED: self.skipped_button,
        }
        for state, button in self._marks.items():
            button.setCheckable(True)
            button.toggled.connect(lambda on, mark=state: self.marked.emit(mark if on else None))
        self._build()

    def show_step(
        self, step: VisitStep, state: StepState, following: VisitStep | None, *, is_closed: bool
    ) -> None:
        """Show the marks of a step, and which step comes after it."""
        for mark, button in self._marks.items():
            show_checked(button, mark is state)
            button.setVisible(not is_closed)
            button.setAccessibleName(f"{label(step)}: {button.text()}")
        words = self.tr("Volgende stap: {step}").format(step=label(following)) if following else ""
        self.next_button.setText(words)
        self.next_button.setVisible(following is not None)

    def _build(self) -> None:
        marks = QWidget()
        flow = FlowLayout(marks)
        for button in self._marks.values():
            flow.addWidget(button)
        row = QHBoxLayout()
        row.setContentsMargins(Space.PAGE, Space.SMALL, Space.PAGE, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(marks, 1)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(make_line())
        column.addLayout(row)
