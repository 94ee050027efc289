"""The questions on the care situation: in the words and the order of the organisation."""

from PySide6.QtCore import Qt

from screening.dossier.care_questions import load_care_questions
from screening.dossier.own_care_questions import LONGEST_QUESTION, OwnQuestion
from screening.wording.speech import say
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import Tone, WrapLabel
from ui.context import Context
from ui.roles import Space
from ui.settings.ordered_line import OrderedLine


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
        self.rows: KeyedColumn[OrderedLine] = KeyedColumn(self._make_row, Space.LARGE)
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
        released = {one.key: one.text for one in load_care_questions()}
        self.rows.show_keys([one.key for one in questions])
        for place, one in enumerate(questions):
            row = self.rows.row(one.key)
            row.set_name(self.tr("Vraag {number}").format(number=place + 1))
            text = one.own_text or say(released[one.key])
            row.show_line(text, place, len(questions), is_on=one.is_asked)
        self._open(is_open=self._is_open)

    def _make_row(self, key: str) -> OrderedLine:
        desk = self._desk
        return OrderedLine(
            self._context,
            LONGEST_QUESTION,
            self.tr("Deze vraag stellen"),
            lambda text, is_on: desk.change(key, text, is_asked=is_on),
            lambda distance: desk.move(key, distance),
        )

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
