"""The questions on the care situation: in the words and the order of the organisation."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from screening.changes import Changes
from screening.dossier.care_questions import load_care_questions
from screening.dossier.own_care_questions import LONGEST_QUESTION, OwnQuestion
from screening.errors import ExpectedError
from screening.wording.speech import say
from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import Button, ButtonKind, make_icon_button
from ui.components.card import Card
from ui.components.field import Field
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import Tone, WrapLabel
from ui.context import Context
from ui.icons import IconName
from ui.refusals import show_refusal
from ui.roles import Space


class QuestionRow(QWidget):
    """One question: its words, whether it is asked, and its place in the order."""

    def __init__(self, context: Context, key: str) -> None:
        super().__init__()
        self._context = context
        self._desk = context.workspace.care_questions
        self._key = key
        self._is_asked = True
        theme = context.theme
        self.line = AutoSaveLine(LONGEST_QUESTION)
        self.field = Field(theme, "", self.line)
        self.asked = QCheckBox(self.tr("Deze vraag stellen"))
        self.up_button = make_icon_button(theme, IconName.CHEVRON_UP, self.tr("Naar boven"))
        self.down_button = make_icon_button(theme, IconName.CHEVRON_DOWN, self.tr("Naar beneden"))
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.asked)
        row.addStretch(1)
        row.addWidget(self.up_button)
        row.addWidget(self.down_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.field)
        column.addLayout(row)
        self.line.committed.connect(lambda text: self._change(text, is_asked=self._is_asked))
        self.asked.clicked.connect(lambda on: self._change(self.line.text(), is_asked=on))
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))

    def show_question(self, question: OwnQuestion, number: int, most: int) -> None:
        """Show a question at its place; a refused text stays to be mended."""
        released = {one.key: one.text for one in load_care_questions()}
        name = self.tr("Vraag {number}").format(number=number)
        self.field.label.setText(name)
        self.line.setAccessibleName(name)
        for widget, words in (
            (self.asked, self.asked.text()),
            (self.up_button, self.tr("Naar boven")),
            (self.down_button, self.tr("Naar beneden")),
        ):
            widget.setAccessibleName(f"{name}: {words}")
        self._is_asked = question.is_asked
        self.asked.setChecked(question.is_asked)
        if not self.field.error():
            self.line.set_value(question.own_text or say(released[question.key]))
        self.up_button.setEnabled(number > 1)
        self.down_button.setEnabled(number < most)

    def _change(self, text: str, *, is_asked: bool) -> None:
        desk, key = self._desk, self._key
        self._context.operations.write(
            lambda: desk.change(key, text, is_asked=is_asked),
            self._on_stored,
            owner=self,
            failed=self._on_refused,
        )

    def _move(self, distance: int) -> None:
        desk, key = self._desk, self._key
        self._context.operations.write(lambda: desk.move(key, distance), owner=self)

    def _on_stored(self, _changes: Changes) -> None:
        self.field.set_error("")

    def _on_refused(self, error: ExpectedError) -> None:
        self.asked.setChecked(self._is_asked)
        show_refusal(error, self.field, self.field.set_error, self._context.messages.show_error)


class CareQuestionsCard(Card):
    """Opens the questions when asked; each is stored as it is typed."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("care_questions")
        self.set_title(self.tr("Vragen over de zorgsituatie"))
        self._context = context
        self._desk = context.workspace.care_questions
        self.add(
            WrapLabel(
                self.tr(
                    "Acht eigen vragen van Draagwijzer. U kunt ze in uw eigen woorden zetten, in "
                    "een andere volgorde, of een vraag overslaan."
                )
            )
        )
        self.open_button = Button(context.theme, self.tr("Vragen bekijken en wijzigen"))
        self.open_button.clicked.connect(lambda: self._open(is_open=self.rows.isHidden()))
        self.body.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.advice = WrapLabel(
            self.tr(
                "Houd het onderwerp van een vraag gelijk: de antwoorden blijven erbij staan. Een "
                "leeg veld geeft de tekst van Draagwijzer terug. In afgesloten gesprekken blijft "
                "de vraag staan zoals u haar toen stelde."
            ),
            tone=Tone.SECOND,
        )
        self.rows: KeyedColumn[QuestionRow] = KeyedColumn(
            lambda key: QuestionRow(context, key), Space.LARGE
        )
        self.restore_button = Button(
            context.theme, self.tr("Terug naar de vragen van Draagwijzer"), ButtonKind.QUIET
        )
        self.restore_button.clicked.connect(self._on_restore)
        self.add(self.advice)
        self.add(self.rows)
        self.body.addWidget(self.restore_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._is_open = False
        self._open(is_open=False)

    def reload(self) -> None:
        """Read the questions and show them."""
        self._context.operations.read(self._desk.load, self._show, owner=self)

    def fold_state(self) -> str:
        """Return whether the questions are open."""
        return "open" if self._is_open else ""

    def unfold(self, _state: str) -> None:
        """Open them again."""
        self._open(is_open=True)

    def _show(self, questions: tuple[OwnQuestion, ...]) -> None:
        self.rows.show_keys([one.key for one in questions])
        for number, one in enumerate(questions, 1):
            self.rows.row(one.key).show_question(one, number, len(questions))
        self._open(is_open=self._is_open)

    def _open(self, *, is_open: bool) -> None:
        self._is_open = is_open
        for widget in (self.advice, self.rows, self.restore_button):
            widget.setVisible(is_open)
        self.open_button.setText(
            self.tr("Vragen inklappen") if is_open else self.tr("Vragen bekijken en wijzigen")
        )

    def _on_restore(self) -> None:
        for row in self.rows.rows():
            row.field.set_error("")
        self._context.operations.write(self._desk.restore, owner=self)
