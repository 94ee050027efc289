"""The language around the statements, chosen by the consultant before a carer begins alone."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.questionnaire.languages import FRAME_LANGUAGES, describe_frame, describe_help
from ui.roles import Space
from ui.theme import Theme

USUAL = "nl"


class FrameChoice(QWidget):
    """Holds the code of a language; the statements stay in the language they were validated in.

    A help text is only there when it is asked for: whoever got one cannot be compared with before.
    """

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
        self.help_box = QCheckBox(self.tr("Hulptekst erbij"))
        self.help_box.setAccessibleName(f"{carer_name}: {self.help_box.text()}")
        self.help_note = WrapLabel("", TextType.SMALL, Tone.SECOND)
        column.addWidget(self.help_box)
        column.addWidget(self.help_note)
        self._update_note()

    @property
    def code(self) -> str:
        """The code of the language."""
        return str(self.choice.value())

    @property
    def is_helped(self) -> bool:
        """Whether a translated help text is to stand beside the statements."""
        return self.code != USUAL and self.help_box.isChecked()

    def propose(self, code: str) -> None:
        """Show the language in which there was a help text before, unless one was chosen here."""
        if code and not self._is_chosen:
            self.choice.set_value(code)
            self.help_box.setChecked(True)
            self._update_note()

    def _on_chosen(self) -> None:
        self._is_chosen = True
        self._update_note()

    def _update_note(self) -> None:
        self.note.setText(describe_frame(self.code))
        self.note.setVisible(bool(self.note.text()))
        self.help_note.setText(describe_help(self.code))
        self.help_box.setAccessibleDescription(self.help_note.text())
        for widget in (self.help_box, self.help_note):
            widget.setVisible(self.code != USUAL)
