"""What follows the last statement: what was skipped, and the end. No outcome is told here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.components.buttons import ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, WrapLabel
from ui.icons import IconName
from ui.questionnaire.sheet import Sheet
from ui.questionnaire.statement import StatementLabel
from ui.questionnaire.taps import TapButton, TapGuard
from ui.roles import Space
from ui.theme import Theme


class EndView(Sheet):
    """Says that all statements came by, and offers those without an answer once more."""

    finished = Signal()
    reviewed = Signal()
    returned = Signal()
    paused = Signal()

    def __init__(self, theme: Theme, guard: TapGuard) -> None:
        super().__init__(theme)
        self.heading = StatementLabel(theme)
        self.skipped = WrapLabel("", TextType.LEAD)
        self.finish_button = TapButton(theme, self.tr("Klaar"), ButtonKind.PRIMARY, IconName.CHECK)
        self.review_button = TapButton(theme, self.tr("Overgeslagen stellingen alsnog invullen"))
        self.back_button = TapButton(
            theme, self.tr("Vorige"), ButtonKind.QUIET, IconName.ARROW_LEFT
        )
        buttons = QWidget()
        row = FlowLayout(buttons, Space.MEDIUM)
        for button in (self.finish_button, self.review_button, self.back_button):
            button.guard = guard
            row.addWidget(button)
        self.body.addStretch(1)
        for widget in (self.heading, self.skipped, buttons):
            self.body.addWidget(widget)
        self.body.addStretch(2)
        self.finish_button.clicked.connect(self.finished)
        self.review_button.clicked.connect(self.reviewed)
        self.back_button.clicked.connect(self.returned)

    def show_end(self, skipped: int) -> None:
        """Say how many statements were skipped.

        No button gets the focus: a second Enter must not end the questionnaire.
        """
        sentence = (
            self.tr("1 stelling is overgeslagen.")
            if skipped == 1
            else self.tr("{count} stellingen zijn overgeslagen.")
        ).format(count=skipped)
        self.skipped.setText(sentence)
        self.skipped.setVisible(bool(skipped))
        self.review_button.setVisible(bool(skipped))
        heading = self.tr("Dit waren alle stellingen.")
        self.heading.show_text(heading, f"{heading} {sentence if skipped else ''}".strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pause on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.paused.emit()
        else:
            super().keyPressEvent(event)
