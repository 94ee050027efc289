"""A questionnaire that was read and not taken in yet: look, try, and decide."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from instruments.model import Instrument
from screening.errors import ExpectedError
from screening.wording.instruments import (
    describe_change_rule,
    describe_example,
    describe_scoring,
    describe_size,
    list_origin,
    name_instrument,
)
from screening.wording.languages import name_language
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.icons import IconName
from ui.instruments.facts import Facts
from ui.instruments.trial_card import TrialCard
from ui.roles import Space
from ui.theme import Theme


class Preview(QWidget):
    """Emits `accepted` or `refused`; what is on the page is stored nowhere until then."""

    accepted = Signal()
    refused = Signal()

    def __init__(self, theme: Theme, instrument: Instrument, remarks: tuple[str, ...]) -> None:
        super().__init__()
        self.remarks = [Notice(theme, NoticeKind.ATTENTION, remark) for remark in remarks]
        self.head = self._make_head(instrument)
        self.trial = TrialCard(theme, instrument)
        self.scoring = self._make_scoring(instrument)
        self.examples = self._make_examples(instrument)
        self.problem = Notice(theme, NoticeKind.ATTENTION, "", self.tr("Niet gelukt"))
        self.accept_button = Button(
            theme, self.tr("In gebruik nemen"), ButtonKind.PRIMARY, IconName.CHECK
        )
        self.refuse_button = Button(theme, self.tr("Niet in gebruik nemen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        cards = (self.head, self.trial, self.scoring, self.examples, self._make_end())
        for widget in (*self.remarks, *cards):
            column.addWidget(widget)
        self.problem.hide()
        self.accept_button.clicked.connect(self._on_accept)
        self.refuse_button.clicked.connect(self.refused)

    def show_error(self, error: ExpectedError) -> None:
        """Say at the buttons why it was not taken in."""
        self.accept_button.setEnabled(True)
        self.problem.set_text(f"{error.sentence} {error.advice}")
        self.problem.show()
        self.accept_button.setFocus()

    def _on_accept(self) -> None:
        self.accept_button.setEnabled(False)
        self.accepted.emit()

    def _make_head(self, instrument: Instrument) -> Card:
        card = Card(name_instrument(instrument))
        language = self.tr("taal: {language}").format(language=name_language(instrument.language))
        card.add(WrapLabel(f"{describe_size(instrument)} · {language}", tone=Tone.SECOND))
        card.add(Facts(list_origin(instrument)))
        return card

    def _make_scoring(self, instrument: Instrument) -> Card:
        card = Card(self.tr("Hoe de uitslag ontstaat"))
        for scoring in (instrument.scoring, *instrument.further):
            title = WrapLabel(scoring.title, TextType.STRONG)
            sentences = describe_scoring(instrument, scoring)
            card.add(_stack(title, *map(WrapLabel, sentences)))
        card.add(WrapLabel(describe_change_rule(instrument), tone=Tone.SECOND))
        return card

    def _make_examples(self, instrument: Instrument) -> Card:
        card = Card(self.tr("Nagerekende voorbeelden"))
        words = self.tr("Al deze voorbeelden kwamen uit zoals in het bestand staat.")
        card.add(WrapLabel(words, tone=Tone.SECOND))
        examples = [describe_example(instrument, example) for example in instrument.examples]
        card.add(_stack(*map(WrapLabel, examples)))
        return card

    def _make_end(self) -> Card:
        card = Card(self.tr("Klopt alles?"))
        card.add(
            WrapLabel(
                self.tr(
                    "Leg de vragen naast het origineel: elk woord telt. Wat in gebruik is, "
                    "verandert niet meer; voor een verbetering voegt u een nieuwe versie toe. Mag "
                    "uw organisatie deze vragenlijst gebruiken?"
                )
            )
        )
        card.add(self.problem)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.accept_button)
        row.addWidget(self.refuse_button)
        card.add(buttons)
        return card


def _stack(*labels: QWidget) -> QWidget:
    """Put labels closely together."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.HAIR)
    for label in labels:
        column.addWidget(label)
    return box
