"""Who could be called, by why they are offered; nobody is chosen until somebody clicks."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.card_offers import CallOffer
from screening.wording.carer_card import word_reason
from ui.components.buttons import Button, ButtonKind
from ui.components.changing_column import ChangingColumn
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme


class CardOffersBox(QWidget):
    """Emits `chosen(CardCall)`; without an offer it is gone."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._theme = theme
        self._shown: tuple[CallOffer, ...] = ()
        self.buttons: list[Button] = []
        self.groups = ChangingColumn(Space.MEDIUM)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(WrapLabel(self.tr("Wie kan er gebeld worden?"), TextType.STRONG))
        column.addLayout(self.groups)
        self.hide()

    def show_offers(self, offers: Sequence[CallOffer]) -> None:
        """Show other offers, together by their reason."""
        self.setVisible(bool(offers))
        if tuple(offers) == self._shown:
            return
        self._shown = tuple(offers)
        self.groups.clear()
        self.buttons.clear()
        for reason, group in groupby(self._shown, key=lambda offer: offer.reason):
            self.groups.put(self._make_group(word_reason(reason), list(group)))

    def _make_group(self, words: str, offers: list[CallOffer]) -> QWidget:
        block, row = QWidget(), QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(WrapLabel(words, TextType.SMALL, Tone.SECOND))
        column.addWidget(row)
        flow = FlowLayout(row)
        for offer in offers:
            flow.addWidget(self._make_button(offer))
        return block

    def _make_button(self, offer: CallOffer) -> Button:
        name = offer.call.name
        words = f"{name}, {offer.relation}" if offer.relation else name
        button = Button(self._theme, words.replace("&", "&&"), ButtonKind.SECONDARY, IconName.PLUS)
        button.setAccessibleName(self.tr("Op de pas zetten: {name}").format(name=words))
        button.clicked.connect(lambda: self.chosen.emit(offer.call))
        self.buttons.append(button)
        return button
