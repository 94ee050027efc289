"""The PIN in the settings: it takes the laptop over from a carer, and opens no vault."""

from PySide6.QtWidgets import QLineEdit, QWidget

from screening.errors import ExpectedError
from screening.storage.pin_desk import LONGEST, PinState
from screening.storage.pin_errors import PinUnsuitable
from ui.components.card import Card
from ui.components.column_layout import Columns
from ui.components.field import Field
from ui.components.labels import Tone, WrapLabel
from ui.components.secret_line import make_secret_line
from ui.context import Context
from ui.settings.passphrase_ask import PassphraseAsk

COLUMN = 340


class PinCard(Card):
    """Sets a PIN, another one, or none; every time it asks for the passphrase."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("Pincode"))
        self._context = context
        theme = context.theme
        self.state = WrapLabel()
        self.line, self.repeated_line = make_secret_line(), make_secret_line()
        for line in (self.line, self.repeated_line):
            line.setMaxLength(LONGEST)
        self.pin = Field(
            theme,
            self.tr("Nieuwe pincode"),
            self.line,
            self.tr("4 tot en met 8 cijfers, niet allemaal hetzelfde en niet op een rij."),
        )
        self.repeated = Field(theme, self.tr("Nog een keer de nieuwe pincode"), self.repeated_line)
        self.set_ask = PassphraseAsk(context, "", self.tr("Wordt ingesteld …"))
        self.remove_ask = PassphraseAsk(
            context, self.tr("Pincode weghalen"), self.tr("Wordt weggehaald …")
        )
        explanation = self.tr(
            "Vult een mantelzorger zelf een vragenlijst in, dan neemt u de laptop daarna over met "
            "uw wachtwoord. Met een pincode gaat dat sneller. De pincode werkt alleen op dat "
            "scherm: de kluis gaat er niet mee open. Na vijf verkeerde pincodes werkt daar alleen "
            "nog het wachtwoord."
        )
        widgets: tuple[QWidget, ...] = (
            WrapLabel(explanation, tone=Tone.SECOND),
            self.state,
            Columns(theme, self.pin, self.repeated, least=COLUMN),
            self.set_ask,
            self.remove_ask,
        )
        for widget in widgets:
            self.add(widget)
        self.remove_ask.hide()
        self.set_ask.given.connect(self._on_set)
        self.remove_ask.given.connect(self._on_remove)
        self._show_state(PinState(is_set=False, is_blocked=False))

    def reload(self) -> None:
        """Read whether there is a PIN and show it."""
        pins = self._context.workspace.pins
        self._context.operations.read(pins.state, self._show_state, owner=self)

    def _show_state(self, state: PinState) -> None:
        self.state.setText(self._describe(state))
        self.set_ask.set_words(
            self.tr("Andere pincode instellen") if state.is_set else self.tr("Pincode instellen")
        )
        self.remove_ask.setVisible(state.is_set)

    def _describe(self, state: PinState) -> str:
        if not state.is_set:
            return self.tr("Er is nog geen pincode.")
        if state.is_blocked:
            return self.tr(
                "De pincode werkt nu niet, na vijf verkeerde pincodes. Zodra u de laptop één keer "
                "met het wachtwoord overneemt, werkt hij weer. U kunt ook een andere instellen."
            )
        return self.tr("Er is een pincode ingesteld.")

    def _on_set(self, passphrase: str) -> None:
        for field in (self.pin, self.repeated):
            field.set_error("")
        pin = self.line.text()
        if pin != self.repeated_line.text():
            self._refuse(self.repeated, self.tr("Dit is niet dezelfde pincode. Typ hem nog eens."))
            return
        pins = self._context.workspace.pins
        self._context.operations.write(
            lambda: pins.set_pin(passphrase, pin),
            lambda _: self._on_done(self.set_ask, self.tr("De pincode is ingesteld.")),
            owner=self,
            failed=self._on_set_failed,
        )

    def _on_set_failed(self, error: ExpectedError) -> None:
        if isinstance(error, PinUnsuitable):
            self._refuse(self.pin, f"{error.sentence} {error.advice}")
        else:
            self.set_ask.show_problem(error)

    def _refuse(self, field: Field, sentence: str) -> None:
        self.set_ask.take_back()
        field.set_error(sentence)
        field.editor.setFocus()
        if isinstance(field.editor, QLineEdit):
            field.editor.selectAll()

    def _on_remove(self, passphrase: str) -> None:
        pins = self._context.workspace.pins
        self._context.operations.write(
            lambda: pins.remove_pin(passphrase),
            lambda _: self._on_done(
                self.remove_ask, self.tr("De pincode is weg. Overnemen gaat met het wachtwoord.")
            ),
            owner=self,
            failed=self.remove_ask.show_problem,
        )

    def _on_done(self, ask: PassphraseAsk, sentence: str) -> None:
        for line in (self.line, self.repeated_line):
            line.clear()
        ask.finish()
        self.set_ask.start_button.setFocus()
        self._context.messages.show_done(sentence)
        self.reload()
