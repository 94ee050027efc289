"""The tab with what stands out: the professional's own words first, then what was counted."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.errors import ExpectedError
from screening.wording.network import Statement
from ui.components.auto_save_text import AutoSaveText
from ui.components.changing_column import ChangingColumn
from ui.components.field import Field
from ui.components.labels import TextType, Tone, WrapLabel
from ui.network_map.edits import MapEdits
from ui.network_map.person_panel import make_panel_column
from ui.refusals import show_refusal
from ui.roles import Space
from ui.theme import Theme


class MeasuresPanel(QWidget):
    """Shows statements, each with how it was counted, and keeps the conclusion."""

    def __init__(self, theme: Theme, edits: MapEdits) -> None:
        super().__init__()
        self._edits = edits
        self._statements: tuple[Statement, ...] = ()
        self.conclusion = AutoSaveText(lines=3)
        self.field = Field(
            theme,
            self.tr("Wat valt op?"),
            self.conclusion,
            self.tr("Wie kan, weet en wil iets doen?"),
        )
        self.conclusion.committed.connect(self._on_committed)
        self.conclusion.setReadOnly(not edits.is_allowed)
        column = make_panel_column(self, self.tr("Wat we zien"))
        column.addWidget(self.field)
        if edits.names_hidden:
            # Own words may hold any name.
            self.field.hide()
        self.list = ChangingColumn(Space.LARGE)
        column.addLayout(self.list)
        column.addStretch(1)

    def display(self, statements: tuple[Statement, ...], conclusion: str) -> None:
        """Show what is counted now; the conclusion that is being typed stays."""
        self.conclusion.set_value(conclusion)
        if statements == self._statements:
            return
        self._statements = statements
        self.list.clear()
        for statement in statements:
            self.list.put(_make_block(statement))

    def _on_committed(self, text: str) -> None:
        self.field.set_error("")
        self._edits.write_conclusion(text, failed=self._on_refused, owner=self)

    def _on_refused(self, error: ExpectedError) -> None:
        show_refusal(error, self.field, self.field.set_error, self._edits.refuse)


def _make_block(statement: Statement) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.HAIR)
    column.addWidget(WrapLabel(statement.title, TextType.STRONG))
    column.addWidget(WrapLabel(statement.sentence))
    column.addWidget(WrapLabel(statement.explanation, TextType.SMALL, Tone.SECOND))
    return block
