"""The language around the statements, chosen by the consultant before a carer begins alone."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.questionnaire.languages import FRAME_LANGUAGES, describe_frame
from ui.roles import Space
from ui.theme import Theme

USUAL = "nl"


class FrameChoice(QWidget):
    """Holds the code of a language; the statements stay in the language they were validated in."""

    def __init__(self, theme: Theme, carer_name: str) -> None:
        super().__init__()
        question = self.tr("Taal van de schermen als {name} zelf invult").format(name=carer_name)
        self.choice = SegmentedChoice(theme, list(FRAME_LANGUAGES.items()))
        self.choice.setAccessibleName(question)
        self.choice.set_value(USUAL)
        self._is_chosen = False
        self.choice.committed.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(WrapLabel(question, TextType.STRONG))
        column.addWidget(self.choice)
        self.note = WrapLabel("", TextType.SMALL, Tone.SECOND)
        column.addWidget(self.note)
        self._update_note()

    @property
    def code(self) -> str:
        """The code of the language."""
        return str(self.choice.value())

    def propose(self, code: str) -> None:
        """Show the language of before, unless one was chosen here."""
        if code and not self._is_chosen:
            self.choice.set_value(code)
            self._update_note()

    def _on_chosen(self) -> None:
        self._is_chosen = True
        self._update_note()

    def _update_note(self) -> None:
        self.note.setText(describe_frame(self.code))
        self.note.setVisible(bool(self.note.text()))
