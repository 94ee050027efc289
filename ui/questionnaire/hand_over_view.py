"""The end of answering alone: only the consultant gets past this screen."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.components.announce import announce
from ui.components.buttons import ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, WrapLabel
from ui.context import Context
from ui.icons import IconName
from ui.questionnaire.sheet import Sheet
from ui.questionnaire.take_over_card import TakeOverCard
from ui.questionnaire.taps import TapButton
from ui.roles import Space


class HandOverView(Sheet):
    """Thanks the carer and lets the consultant take over, which is when it emits `opened`."""

    opened = Signal()
    resumed = Signal()

    def __init__(self, context: Context) -> None:
        theme = context.theme
        super().__init__(theme)
        thanks = self.tr("Dank u wel. Geef de laptop terug aan de consulent.")
        self.thanks = WrapLabel(thanks, TextType.HEADING)
        self.kept = WrapLabel(self.tr("Uw antwoorden zijn bewaard."), TextType.LEAD)
        self.resume_button = TapButton(
            theme, self.tr("Toch verder invullen"), ButtonKind.SECONDARY, IconName.ARROW_LEFT
        )
        self.card = TakeOverCard(context)
        self.passphrase, self.field = self.card.line, self.card.field
        self.wait, self.open_button = self.card.wait, self.card.open_button
        self._build()
        self.card.opened.connect(self.opened)
        self.card.busy.connect(self.resume_button.setDisabled)
        self.resume_button.clicked.connect(self.resumed)

    def show_thanks(self, *, may_resume: bool) -> None:
        """Show the screen; going on with the statements is offered as long as they are not done."""
        self.resume_button.setVisible(may_resume)
        self.card.begin()
        self.give_focus(self.resume_button if may_resume else self.passphrase)
        announce(self.thanks, f"{self.thanks.text()} {self.kept.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let what is typed go to the consultant's line, wherever the focus is.

        Otherwise Enter after a PIN would press the button that gives the statements back, and a
        space in a passphrase too.
        """
        if event.text().isprintable() and event.text().strip() and not self.passphrase.isReadOnly():
            self.give_focus(self.passphrase)
            self.passphrase.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        resume = QWidget()
        FlowLayout(resume).addWidget(self.resume_button)
        self.body.addStretch(1)
        self.body.addWidget(self.thanks)
        self.body.addWidget(self.kept)
        self.body.addWidget(resume)
        self.body.addSpacing(Space.SECTION)
        self.body.addWidget(self.card)
        self.body.addStretch(2)
