"""The offer to open what can still be read of a vault with a damaged journal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.theme import Theme


class SalvageCard(Card):
    """Says what will happen and what it may cost; emits `chosen`."""

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.set_title(self.tr("Openen wat nog te lezen is"))
        self.button = Button(theme, self.tr("Bewaren en openen"))
        self.button.clicked.connect(self.chosen)
        words = self.tr(
            "Eerst wordt de beschadigde kluis helemaal bewaard, in een map ernaast. Dan gaat de "
            "kluis open met alles van vóór de beschadigde plek. Wat u daarna invoerde, kan "
            "ontbreken. U kunt dit 30 dagen lang ongedaan maken, bij Instellingen."
        )
        row = QWidget()
        FlowLayout(row).addWidget(self.button)
        self.add(WrapLabel(words, tone=Tone.SECOND))
        self.add(row)
