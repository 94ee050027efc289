"""What stands on the page when a file cannot be taken in: all that is wrong with it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screening.forms.reading import Problem
from ui.components.announce import announce
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.components.problem_table import ProblemTable
from ui.icons import IconName
from ui.theme import Theme


class ProblemsCard(Card):
    """Emits `again_asked` to read a file anew, and `left` to go back to the list.

    Args:
        problems: what is wrong, in the order of the file.
        heading: what cannot be used so.
        back: the words of the button that leads back.
        remarks: what was noticed besides, above the table.
        later: what is checked only once the rest is right; empty when that was done.
    """

    again_asked = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        problems: Sequence[Problem],
        heading: str,
        back: str,
        *,
        remarks: Iterable[str] = (),
        later: str = "",
    ) -> None:
        super().__init__()
        words = (
            self.tr("Er is 1 fout gevonden.")
            if len(problems) == 1
            else self.tr("Er zijn {count} fouten gevonden.").format(count=len(problems))
        )
        words += self.tr(" Er is niets toegevoegd. Verbeter het bestand en kies het opnieuw.")
        self.notice = Notice(theme, NoticeKind.ATTENTION, words, heading)
        self.table = ProblemTable(theme, problems)
        self.add(self.notice)
        for remark in remarks:
            self.add(WrapLabel(remark))
        self.add(self.table)
        self.later = WrapLabel(later, tone=Tone.SECOND)
        self.add(self.later)
        # Only now: without a parent it would be a window of its own.
        self.later.setVisible(bool(later))
        self.again_button = Button(
            theme, self.tr("Bestand opnieuw kiezen …"), ButtonKind.PRIMARY, IconName.REDO
        )
        self.copy_button = Button(theme, self.tr("Lijst kopiëren"), icon=IconName.DOCUMENT)
        self.leave_button = Button(theme, back)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.again_button, self.copy_button, self.leave_button):
            row.addWidget(button)
        self.add(buttons)
        self.again_button.clicked.connect(self.again_asked)
        self.copy_button.clicked.connect(self._on_copy)
        self.leave_button.clicked.connect(self.left)
        self.setFocusProxy(self.table)

    def _on_copy(self) -> None:
        self.table.clearSelection()
        self.table.copy()
        announce(self, self.tr("De lijst is gekopieerd."))
        self.copy_button.setText(self.tr("Gekopieerd"))
