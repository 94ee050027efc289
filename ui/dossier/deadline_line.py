"""One deadline in words, beside the date that meets it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.arrangement.procedure import Deadline
from screening.wording.deadlines import deadline_word, describe_day_off
from ui.components.icon_label import IconLabel
from ui.components.labels import TextType, Tone, WrapLabel
from ui.dossier.deadline_look import COLOURS, ICONS, TONES
from ui.icons import IconName
from ui.roles import ColourRole, Space
from ui.theme import Theme


class DeadlineLine(QWidget):
    """A deadline in words: icon, word, sentence and the article of the law; or a hint instead.

    When the last day is no working day it says so, with what that means.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.icon = IconLabel(theme, IconName.CLOCK, ColourRole.SECOND_INK)
        self.word = WrapLabel("", TextType.STRONG)
        self.sentence = WrapLabel("")
        self.note = WrapLabel("", TextType.SMALL)
        self.article = WrapLabel("", TextType.SMALL, Tone.SECOND)
        text = QVBoxLayout()
        text.setSpacing(0)
        for part in (self.word, self.sentence, self.article, self.note):
            text.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)

    def show_deadline(self, deadline: Deadline | None, hint: str) -> None:
        """Show a deadline, or the hint when none follows from the dates so far."""
        for part in (self.icon, self.word, self.sentence):
            part.setVisible(deadline is not None)
        note = describe_day_off(deadline) if deadline is not None else ""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.article.setText(deadline.article if deadline else hint)
        self.setVisible(bool(deadline or hint))
        if deadline is None:
            return
        self.icon.set_icon(ICONS[deadline.state], COLOURS[deadline.state])
        self.word.setText(deadline_word(deadline.state))
        self.word.set_tone(TONES[deadline.state])
        self.sentence.setText(deadline.sentence)
