"""A card of the settings that only leads to a page of its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.icons import IconName
from ui.theme import Theme


class LinkCard(Card):
    """Emits `asked` when someone wants to see that page."""

    asked = Signal()

    def __init__(self, theme: Theme, title: str, text: str, button: str, icon: IconName) -> None:
        super().__init__()
        self.set_title(title)
        self.show_button = Button(theme, button, icon=icon)
        self.add(WrapLabel(text, tone=Tone.SECOND))
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.show_button)
        self.add(buttons)
        self.show_button.clicked.connect(self.asked)
