"""What stands on the page when a file with rules has mistakes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screening.signals.rule_reading import RuleReading
from ui.components.announce import announce
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.notice import Notice, NoticeKind
from ui.icons import IconName
from ui.instruments.problem_table import ProblemTable
from ui.theme import Theme


class RuleProblems(Card):
    """Emits `again_asked` to read a file anew, and `left` to go back to the list."""

    again_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, reading: RuleReading) -> None:
        super().__init__()
        count = len(reading.problems)
        words = (
            self.tr("Er is 1 fout gevonden.")
            if count == 1
            else self.tr("Er zijn {count} fouten gevonden.").format(count=count)
        )
        self.notice = Notice(
            theme,
            NoticeKind.ATTENTION,
            words + self.tr(" Er is niets toegevoegd. Verbeter het bestand en kies het opnieuw."),
            self.tr("Deze regels zijn zo niet te gebruiken"),
        )
        self.table = ProblemTable(theme, reading.problems)
        self.again_button = Button(
            theme, self.tr("Bestand opnieuw kiezen …"), ButtonKind.PRIMARY, IconName.REDO
        )
        self.copy_button = Button(theme, self.tr("Lijst kopiëren"), icon=IconName.DOCUMENT)
        self.leave_button = Button(theme, self.tr("Terug naar de regels"))
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.again_button, self.copy_button, self.leave_button):
            row.addWidget(button)
        for widget in (self.notice, self.table, buttons):
            self.add(widget)
        self.again_button.clicked.connect(self.again_asked)
        self.copy_button.clicked.connect(self._on_copy)
        self.leave_button.clicked.connect(self.left)
        self.setFocusProxy(self.table)

    def _on_copy(self) -> None:
        self.table.clearSelection()
        self.table.copy()
        announce(self, self.tr("De lijst is gekopieerd."))
        self.copy_button.setText(self.tr("Gekopieerd"))
