"""The lines of the list: one that is due, and one that was destroyed."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.rights.model import Destruction
from screening.rights.retention import DueItem, Ground
from screening.wording.destruction import GROUNDS, SUBJECTS
from screening.wording.formats import format_date
from screening.wording.speech import say
from ui.components.buttons import Button
from ui.components.labels import TextType, Tone, WrapLabel
from ui.rights.done_card import CopiesNotice
from ui.roles import Space
from ui.theme import Theme


class DueRow(QWidget):
    """Emits `asked` to see what would be destroyed."""

    asked = Signal()

    def __init__(self, theme: Theme, item: DueItem, today: date) -> None:
        super().__init__()
        what = (
            self.tr("Mantelzorgersdeel van {name}")
            if item.is_carer_part
            else self.tr("Dossier van {name}")
        )
        self.title = WrapLabel(what.format(name=item.name), TextType.STRONG)
        self.when = WrapLabel(self._word(item, today))
        self.button = Button(theme, self.tr("Bekijken"))
        self.button.setAccessibleName(f"{self.title.text()}: {self.button.text()}")
        self.button.clicked.connect(self.asked)
        _lay_out(self, (self.title, self.when), self.button)
        self.button.setVisible(item.ground is Ground.REQUEST or item.due_on <= today)

    def _word(self, item: DueItem, today: date) -> str:
        day = format_date(item.due_on)
        if item.ground is Ground.RETENTION:
            words = (
                self.tr("De bewaartermijn is voorbij sinds {day}.")
                if item.due_on <= today
                else self.tr("De bewaartermijn loopt tot {day}.")
            )
        elif item.due_on < today:
            words = self.tr("Er is om gevraagd. Dit had uiterlijk op {day} gemoeten.")
        else:
            words = self.tr("Er is om gevraagd. Vernietigen moet uiterlijk op {day}.")
        return words.format(day=day)


class DestroyedRow(QWidget):
    """Emits `report_asked` for a report without a name."""

    report_asked = Signal()

    def __init__(self, theme: Theme, destruction: Destruction) -> None:
        super().__init__()
        moment = destruction.destroyed_at.astimezone()
        title = self.tr("{what} vernietigd op {day}").format(
            what=say(SUBJECTS[destruction.subject]).capitalize(), day=format_date(moment.date())
        )
        self.title = WrapLabel(title, TextType.STRONG)
        self.reason = WrapLabel(
            self.tr("Reden: {ground}.").format(ground=say(GROUNDS[destruction.ground]))
        )
        self.copies = CopiesNotice(theme)
        self.number = WrapLabel(
            self.tr("Nummer: {number}").format(number=destruction.object_id),
            TextType.SMALL,
            Tone.SECOND,
        )
        self.button = Button(theme, self.tr("Rapport opslaan …"))
        self.button.setAccessibleName(f"{title}: {self.button.text()}")
        self.button.clicked.connect(self.report_asked)
        _lay_out(self, (self.title, self.reason, self.number, self.copies), self.button)
        self.copies.show_destruction(destruction)


def _lay_out(row: QWidget, texts: tuple[QWidget, ...], button: Button) -> None:
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(Space.MEDIUM)
    column = QVBoxLayout()
    column.setSpacing(Space.HAIR)
    for text in texts:
        column.addWidget(text)
    line.addLayout(column, 1)
    line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
