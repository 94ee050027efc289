"""Every question with its answers and points, to answer on the spot; nothing is stored."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from instruments.model import Instrument, Item
from screening.forms.trial import try_out
from screening.wording.burden import VERDICT_WORDS, describe_result
from screening.wording.instruments import word_points
from screening.wording.speech import say
from ui.burden.instrument_row import KINDS
from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice
from ui.components.segmented_choice import SegmentedChoice
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme


class TrialCard(Card):
    """Shows what would come out of the answers given so far."""

    def __init__(self, theme: Theme, instrument: Instrument) -> None:
        super().__init__()
        self.set_title(self.tr("De stellingen, om uit te proberen"))
        self._theme = theme
        self._instrument = instrument
        self.answers: dict[str, str] = {}
        self.rows: list[TrialRow] = []
        self.result: Notice | None = None
        self.add(
            WrapLabel(
                self.tr("Geef antwoorden en zie onderaan wat eruit komt. Er wordt niets bewaard."),
                tone=Tone.SECOND,
            )
        )
        if instrument.introduction:
            self.add(WrapLabel(instrument.introduction, TextType.STRONG))
        for number, item in enumerate(instrument.items, start=1):
            self.rows.append(self._make_row(number, item))
            self.add(self.rows[-1])
        self._results = QVBoxLayout()
        self.body.addLayout(self._results)
        self.clear_button = Button(theme, self.tr("Opnieuw proberen"), icon=IconName.UNDO)
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.clear_button)
        self.add(buttons)
        self.clear_button.clicked.connect(self.clear)
        self._show_result()

    def clear(self) -> None:
        """Take all answers away."""
        self.answers.clear()
        for row in self.rows:
            row.choice.set_value(None)
        self._show_result()

    def _make_row(self, number: int, item: Item) -> "TrialRow":
        row = TrialRow(self._theme, number, item)
        row.choice.committed.connect(lambda choice: self._on_answered(item.key, choice))
        return row

    def _on_answered(self, key: str, choice: str) -> None:
        self.answers[key] = choice
        self._show_result()

    def _show_result(self) -> None:
        burden = try_out(self._instrument, dict(self.answers))
        verdict = burden.interpretation.verdict
        text = " ".join(describe_result(burden))
        result = Notice(self._theme, KINDS[verdict], text, say(VERDICT_WORDS[verdict]))
        if self.result is not None:
            self._results.removeWidget(self.result)
            self.result.hide()
            self.result.deleteLater()
        self.result = result
        self._results.addWidget(result)


class TrialRow(QWidget):
    """One question to the letter, what may stand beside it, and its answers with their points."""

    def __init__(self, theme: Theme, number: int, item: Item) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(WrapLabel(f"{number}. {item.text}"))
        if item.note:
            column.addWidget(WrapLabel(item.note, TextType.SMALL, Tone.SECOND))
        options = [
            (choice.key, f"{choice.label} ({word_points(choice.points)})")
            for choice in item.choices
        ]
        self.choice = SegmentedChoice(theme, options)
        self.choice.setAccessibleName(item.text)
        column.addWidget(self.choice)
