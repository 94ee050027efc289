"""The way from the settings to the questionnaires."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.icons import IconName
from ui.theme import Theme


class InstrumentsLinkCard(Card):
    """Emits `asked` when someone wants to see the questionnaires, or to add one."""

    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.set_title(self.tr("Vragenlijsten"))
        self.show_button = Button(theme, self.tr("Vragenlijsten bekijken"), icon=IconName.DOCUMENT)
        self.add(
            WrapLabel(
                self.tr(
                    "Welke vragenlijsten er zijn, van wie zij zijn en waar zij niet voor zijn. "
                    "Gebruikt uw organisatie een andere, dan voegt u die hier toe."
                ),
                tone=Tone.SECOND,
            )
        )
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.show_button)
        self.add(buttons)
        self.show_button.clicked.connect(self.asked)
