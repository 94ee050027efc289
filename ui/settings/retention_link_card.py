"""The way from the settings to what is kept too long, and to what was destroyed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.icons import IconName
from ui.theme import Theme


class RetentionLinkCard(Card):
    """Emits `asked` when someone wants to see the terms."""

    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.set_title(self.tr("Bewaren en vernietigen"))
        self.show_button = Button(
            theme, self.tr("Bewaartermijnen bekijken"), icon=IconName.CALENDAR
        )
        self.add(
            WrapLabel(
                self.tr(
                    "Een dossier wordt 15 jaar na de laatste wijziging bewaard. Draagwijzer "
                    "vernietigt nooit iets vanzelf."
                ),
                tone=Tone.SECOND,
            )
        )
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.show_button)
        self.add(buttons)
        self.show_button.clicked.connect(self.asked)
