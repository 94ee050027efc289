"""The language around the statements, chosen by the consultant before a carer begins alone."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.questionnaire.languages import FRAME_LANGUAGES
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
        column.addWidget(
            WrapLabel(
                self.tr("De stellingen zelf blijven in het Nederlands."),
                TextType.SMALL,
                Tone.SECOND,
            )
        )

    @property
    def code(self) -> str:
        """The code of the language."""
        return str(self.choice.value())

    def propose(self, code: str) -> None:
        """Show the language of before, unless one was chosen here."""
        if code and not self._is_chosen:
            self.choice.set_value(code)

    def _on_chosen(self) -> None:
        self._is_chosen = True
