"""One questionnaire: what it is called, where it comes from, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from instruments.model import Instrument
from screening.wording.instruments import describe_size, list_origin, name_instrument
from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.icons import IconName
from ui.instruments.facts import Facts
from ui.theme import Theme


class InstrumentCard(Card):
    """Emits `example_asked`, and `remove_asked` for one that was added and never used."""

    example_asked = Signal()
    fhir_asked = Signal()
    remove_asked = Signal()

    def __init__(
        self, theme: Theme, instrument: Instrument, *, is_added: bool, is_used: bool
    ) -> None:
        super().__init__(name_instrument(instrument))
        owner = (
            self.tr("toegevoegd door uw organisatie")
            if is_added
            else self.tr("hoort bij Draagwijzer")
        )
        parts = [describe_size(instrument), owner]
        if is_added and is_used:
            parts.append(self.tr("al gebruikt, en daarom niet meer weg te halen"))
        self.state = WrapLabel(" · ".join(parts), tone=Tone.SECOND)
        self.example_button = Button(theme, self.tr("Voorbeeld opslaan …"), icon=IconName.DOCUMENT)
        self.fhir_button = Button(theme, self.tr("Opslaan als FHIR …"), icon=IconName.HAND_OVER)
        self.remove_button = Button(theme, self.tr("Weghalen …"), icon=IconName.TRASH)
        self.add(self.state)
        self.add(Facts(list_origin(instrument)))
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.example_button, self.fhir_button, self.remove_button):
            row.addWidget(button)
            button.setAccessibleName(f"{instrument.short_name}: {button.text()}")
        self.add(buttons)
        self.remove_button.setVisible(is_added and not is_used)
        self.example_button.clicked.connect(self.example_asked)
        self.fhir_button.clicked.connect(self.fhir_asked)
        self.remove_button.clicked.connect(self.remove_asked)
