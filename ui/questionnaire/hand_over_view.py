"""The end of answering alone: only the consultant, with the passphrase, gets past this screen."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from screening.errors import ExpectedError
from ui.components.announce import announce
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.try_wait import TryWait
from ui.context import Context
from ui.icons import IconName
from ui.questionnaire.languages import read_left_to_right
from ui.questionnaire.sheet import Sheet
from ui.questionnaire.taps import TapButton
from ui.roles import Space

translate = QCoreApplication.translate


class HandOverView(Sheet):
    """Asks for the passphrase of the vault; emits `opened` when it was right.

    The card for the consultant has the language of the app, whatever the carer reads.
    """

    opened = Signal()
    resumed = Signal()

    def __init__(self, context: Context) -> None:
        theme = context.theme
        super().__init__(theme)
        self._operations = context.operations
        self._workspace = context.workspace
        thanks = self.tr("Dank u wel. Geef de laptop terug aan de consulent.")
        self.thanks = WrapLabel(thanks, TextType.HEADING)
        self.resume_button = TapButton(
            theme, self.tr("Toch verder invullen"), ButtonKind.SECONDARY, IconName.ARROW_LEFT
        )
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.field = Field(
            theme, translate("Consultant", "Wachtwoord van de kluis"), self.passphrase
        )
        self.wait = TryWait(context.tries)
        self._busy = False
        self.open_button = Button(theme, "", ButtonKind.PRIMARY, IconName.LOCK)
        self._build()
        self.open_button.clicked.connect(self._on_open)
        self.passphrase.returnPressed.connect(self._on_open)
        self.resume_button.clicked.connect(self.resumed)
        self.wait.ticked.connect(self._update_button)
        self._set_busy(False)

    def show_thanks(self, *, may_resume: bool) -> None:
        """Show the screen; going on with the statements is offered as long as they are not done."""
        self.resume_button.setVisible(may_resume)
        self.passphrase.clear()
        self.field.set_error("")
        self._update_button()
        self.give_focus(self.resume_button if may_resume else self.passphrase)
        announce(self.thanks, self.thanks.text())

    def _build(self) -> None:
        card = Card(translate("Consultant", "Voor de consulent"))
        read_left_to_right(card)
        hint = translate("Consultant", "Met het wachtwoord gaat u terug naar het gesprek.")
        card.add(WrapLabel(hint, TextType.BODY, Tone.SECOND))
        card.add(self.field)
        card.add(self.wait)
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.open_button)
        card.add(buttons)
        resume = QWidget()
        FlowLayout(resume).addWidget(self.resume_button)
        self.body.addStretch(1)
        self.body.addWidget(self.thanks)
        self.body.addWidget(resume)
        self.body.addSpacing(Space.SECTION)
        self.body.addWidget(card)
        self.body.addStretch(2)

    def _on_open(self) -> None:
        if not self.open_button.isEnabled():
            return
        passphrase = self.passphrase.text()
        if not passphrase:
            self.field.set_error(translate("Consultant", "Vul het wachtwoord in."))
            return
        self.field.set_error("")
        self._set_busy(True)
        self._operations.read(
            lambda: self._workspace.keys.verify_passphrase(passphrase),
            lambda _: self._on_verified(),
            owner=self,
            failed=self._on_refused,
        )

    def _on_verified(self) -> None:
        self.wait.note_right()
        self.passphrase.clear()
        self.opened.emit()

    def _on_refused(self, error: ExpectedError) -> None:
        self.wait.note(error)
        self._set_busy(False)
        self.field.set_error(f"{error.sentence} {error.advice}")
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._update_button()
        self.passphrase.setReadOnly(busy)
        self.resume_button.setEnabled(not busy)
        self.open_button.setText(
            translate("Consultant", "Even kijken …")
            if busy
            else translate("Consultant", "Terug naar het gesprek")
        )

    def _update_button(self) -> None:
        self.open_button.setEnabled(self.wait.is_free and not self._busy)
