"""Asks why, before something is done with a rule."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.errors import ExpectedError
from ui.components.buttons import Button, ButtonKind
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.kept_line import KeptLine
from ui.context import Context
from ui.refusals import show_refusal
from ui.roles import Space

LONGEST_REASON = 500


class ReasonForm(QWidget):
    """Emits `given(reason)` or `left`; what is wrong with a reason is said below its line."""

    given = Signal(str)
    left = Signal()

    def __init__(self, context: Context, question: str, accept: str, refuse: str) -> None:
        super().__init__()
        self._context = context
        self.line = KeptLine(LONGEST_REASON)
        self.field = Field(context.theme, question, self.line)
        self.accept_button = Button(context.theme, accept, ButtonKind.PRIMARY)
        self.refuse_button = Button(context.theme, refuse)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.accept_button)
        row.addWidget(self.refuse_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.field)
        column.addWidget(buttons)
        self.accept_button.clicked.connect(self._on_accepted)
        self.line.returnPressed.connect(self._on_accepted)
        self.refuse_button.clicked.connect(self.left)
        self.setFocusProxy(self.line)

    def refuse(self, error: ExpectedError) -> None:
        """Say why it was not done."""
        show_refusal(error, self, self.field.set_error, self._context.messages.show_error)
        self.line.setFocus()

    def _on_accepted(self) -> None:
        self.field.set_error("")
        self.given.emit(self.line.text())
