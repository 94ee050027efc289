"""The subjects a line can be about, as a row of buttons that wraps."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from screening.arrangement.model import SupportFunction
from screening.wording.labels import label
from ui.arrangement.content import Subject
from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.icons import IconName
from ui.theme import Theme


def name_subject(subject: Subject) -> str:
    """Return the words on the button: 6 Respijtzorg, or Huishouden."""
    number = f"{subject.value} " if isinstance(subject, SupportFunction) else ""
    return f"{number}{label(subject)}"


class SubjectChips(QWidget):
    """Emits `chosen(subject)`; what fits the signals carries a mark, and is never chosen by it."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, subjects: Sequence[Subject], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(self)
        self.buttons: dict[Subject, Button] = {}
        for subject in subjects:
            button = Button(theme, name_subject(subject), ButtonKind.SECONDARY, IconName.PLUS)
            button.clicked.connect(lambda _=False, subject=subject: self.chosen.emit(subject))
            row.addWidget(button)
            self.buttons[subject] = button

    def mark(self, offered: Collection[Subject]) -> None:
        """Mark the subjects that fit the signals."""
        for subject, button in self.buttons.items():
            name = self.tr("Regel toevoegen: {subject}").format(subject=name_subject(subject))
            is_offered = subject in offered
            button.set_icon(IconName.DOT if is_offered else IconName.PLUS)
            fits = self.tr("past bij de signalen")
            button.setAccessibleName(f"{name}, {fits}" if is_offered else name)
            button.setToolTip(fits if is_offered else "")
