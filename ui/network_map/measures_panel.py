"""The tab with the conclusion: the professional's own words first, then what the map says."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.errors import ExpectedError
from screening.wording.network import Statement
from screening.wording.network_conclusion import Chapter
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
    """Shows chapters of statements, each with how it was come by, and keeps the conclusion."""

    def __init__(self, theme: Theme, edits: MapEdits) -> None:
        super().__init__()
        self._edits = edits
        self.chapters: tuple[Chapter, ...] = ()
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

    def display(self, chapters: tuple[Chapter, ...], conclusion: str) -> None:
        """Show what is counted now; the conclusion that is being typed stays."""
        self.conclusion.set_value(conclusion)
        if chapters == self.chapters:
            return
        self.chapters = chapters
        self.list.clear()
        for chapter in chapters:
            self.list.put(_make_chapter(chapter))

    def _on_committed(self, text: str) -> None:
        self.field.set_error("")
        self._edits.write_conclusion(text, failed=self._on_refused, owner=self)

    def _on_refused(self, error: ExpectedError) -> None:
        show_refusal(error, self.field, self.field.set_error, self._edits.refuse)


def _make_chapter(chapter: Chapter) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, Space.SMALL, 0, 0)
    column.setSpacing(Space.MEDIUM)
    column.addWidget(WrapLabel(chapter.title, TextType.SUBHEADING))
    if chapter.note:
        column.addWidget(WrapLabel(chapter.note, TextType.SMALL, Tone.SECOND))
    for statement in chapter.statements:
        column.addWidget(_make_block(statement))
    return part


def _make_block(statement: Statement) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.HAIR)
    column.addWidget(WrapLabel(statement.title, TextType.STRONG))
    column.addWidget(WrapLabel(statement.sentence))
    column.addWidget(WrapLabel(statement.explanation, TextType.SMALL, Tone.SECOND))
    return block
