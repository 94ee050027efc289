"""Where one person answers a version: nothing else of the proposal is on the page meanwhile."""

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screening.documents.proposal_record import Answer, AnswerWay, Response, Version
from screening.documents.signature import NO_SIGNATURE
from screening.errors import ExpectedError
from screening.identifiers import PersonId
from screening.wording.formats import format_date
from ui.components.auto_save_text import AutoSaveText
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.date_field import DateField
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.icons import IconName
from ui.proposal.signature_pad import SignaturePad

LONGEST_REMARKS: Final = 4_000


class ResponseCard(Card):
    """Emits `kept(response)` for the version that is shown, and `left` when nothing is kept."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context = context
        theme = context.theme
        self.person_id = PersonId("")
        self.about = WrapLabel("", tone=Tone.SECOND)
        self.answer = SegmentedChoice(
            theme,
            [
                (Answer.SEEN, self.tr("Gezien")),
                (Answer.AGREED, self.tr("Gezien en akkoord")),
                (Answer.NOT_AGREED, self.tr("Niet akkoord")),
            ],
        )
        self.way = SegmentedChoice(
            theme,
            [
                (AnswerWay.SCREEN, self.tr("Tekenen op het scherm")),
                (AnswerWay.PAPER, self.tr("Getekend op papier")),
                (AnswerWay.TOLD, self.tr("Zonder handtekening")),
            ],
        )
        self.way_words = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self.pad = SignaturePad(theme)
        self.undo_button = Button(theme, self.tr("Laatste lijn weghalen"), ButtonKind.QUIET)
        self.clear_button = Button(theme, self.tr("Veld leegmaken"), ButtonKind.QUIET)
        self.day = DateField(theme, context.workspace.clock.today())
        self.day_field = Field(theme, self.tr("Op welke dag"), self.day)
        self.remarks = AutoSaveText(LONGEST_REMARKS)
        self.remarks_field = Field(
            theme,
            self.tr("Opmerkingen, in eigen woorden"),
            self.remarks,
            self.tr("Mag leeg blijven."),
        )
        self.problem = WrapLabel("", TextType.STRONG)
        self.save_button = Button(
            theme, self.tr("Reactie bewaren"), ButtonKind.PRIMARY, IconName.CHECK
        )
        self.cancel_button = Button(theme, self.tr("Niet bewaren"), ButtonKind.QUIET)
        self._lay_out()
        self._connect()

    def open_for(
        self, person_id: PersonId, name: str, version: Version, before: Response | None
    ) -> None:
        """Ask one person about one version; what was answered before can be mended."""
        self.person_id = person_id
        self.set_title(
            self.tr("Reactie van {name} op versie {number}").format(
                name=name, number=version.number
            )
        )
        words = self.tr("Het voorstel van {day}. Is dit wat er is gezegd?")
        self.about.setText(words.format(day=format_date(version.proposed_on)))
        self.answer.set_value(before.answer if before else None)
        self.way.set_value(before.way if before else AnswerWay.SCREEN)
        self.day.begin(before.responded_on if before else self._context.workspace.clock.today())
        self.remarks.begin(before.remarks if before else "")
        self.pad.clear()
        self.show_problem("")
        self._show_way()

    @property
    def is_on_screen(self) -> bool:
        """Whether somebody answers with the laptop at hand."""
        return self.way.value() == AnswerWay.SCREEN

    def clear(self) -> None:
        """Leave nothing of one person for the next one, or for a lock to bring back."""
        self.remarks.begin("")
        self.day.begin(None)
        self.pad.clear()

    def show_error(self, error: ExpectedError) -> None:
        """Say why it was not kept; it stays as it was filled in."""
        self.save_button.setEnabled(True)
        # Here and not in the bar of the window, which is put away while somebody answers.
        self.show_problem(f"{error.sentence} {error.advice}")

    def show_problem(self, sentence: str) -> None:
        """Say what is still needed; an empty sentence takes no room."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        drawing = QWidget()
        row = FlowLayout(drawing)
        row.addWidget(self.undo_button)
        row.addWidget(self.clear_button)
        self.pad_buttons = drawing
        ending = QWidget()
        row = FlowLayout(ending)
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        question, way = (
            WrapLabel(self.tr("Wat vindt u ervan?"), TextType.STRONG),
            WrapLabel(self.tr("Hoe geeft u dat aan?"), TextType.STRONG),
        )
        self.answer.setAccessibleName(question.text())
        self.way.setAccessibleName(way.text())
        for widget in (
            self.about,
            question,
            self.answer,
            self.remarks_field,
            way,
            self.way,
            self.way_words,
            self.pad,
            drawing,
            self.day_field,
            self.problem,
            ending,
        ):
            self.add(widget)

    def _connect(self) -> None:
        self.way.committed.connect(lambda _: self._show_way())
        self.undo_button.clicked.connect(self.pad.undo)
        self.clear_button.clicked.connect(self.pad.clear)
        self.pad.changed.connect(self._update_buttons)
        self.save_button.clicked.connect(self._on_save)
        self.cancel_button.clicked.connect(self.left)

    def _show_way(self) -> None:
        way = AnswerWay(str(self.way.value()))
        on_screen = way == AnswerWay.SCREEN
        self.pad.setVisible(on_screen)
        self.pad_buttons.setVisible(on_screen)
        self.day_field.setVisible(not on_screen)
        words = {
            AnswerWay.SCREEN: self.tr("Teken met uw vinger, een pen of de muis."),
            AnswerWay.PAPER: self.tr("De handtekening staat op papier; hier komt alleen de dag."),
            AnswerWay.TOLD: self.tr(
                "U zegt wat u ervan vindt en tekent niet. Dat staat er zo bij: zonder handtekening."
            ),
        }
        self.way_words.setText(words[way])
        self._update_buttons()

    def _update_buttons(self) -> None:
        drawn = bool(self.pad.signature())
        self.undo_button.setEnabled(drawn)
        self.clear_button.setEnabled(drawn)

    def _on_save(self) -> None:
        answer, way = self.answer.value(), AnswerWay(str(self.way.value()))
        if answer is None:
            self.show_problem(self.tr("Kies eerst: gezien, akkoord of niet akkoord."))
            return
        self.day.flush()
        day: date | None = self.day.value()
        unread = self.day.unread()
        if way is AnswerWay.SCREEN:
            day = self._context.workspace.clock.today()
        elif unread is not None:
            self.show_problem(unread[1])
            return
        if day is None:
            self.show_problem(self.tr("Vul in op welke dag dit was."))
            return
        self.save_button.setEnabled(False)
        signature = self.pad.signature() if way is AnswerWay.SCREEN else NO_SIGNATURE
        remarks = self.remarks.value()
        self.kept.emit(Response(self.person_id, Answer(str(answer)), day, way, remarks, signature))
