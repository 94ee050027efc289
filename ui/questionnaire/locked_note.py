"""What a carer reads who has the laptop while the vault is locked."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.announce import announce
from ui.components.labels import TextType, WrapLabel
from ui.languages import FOLDER
from ui.questionnaire.languages import FRAME_LANGUAGES
from ui.roles import Space


class LockedNote(QWidget):
    """Says that nothing is lost and who opens it again, in the language around the statements.

    Args:
        frames: the code of that language; an unknown one leaves the language of the app.
    """

    def __init__(self, frames: str) -> None:
        super().__init__()
        # The page that brought the language along has gone, and only this is for the carer.
        translator = QTranslator()
        if frames in FRAME_LANGUAGES and translator.load(str(FOLDER / f"carer_{frames}.qm")):
            QCoreApplication.installTranslator(translator)
            self.setLayoutDirection(QLocale(frames).textDirection())
        self.heading = WrapLabel(self.tr("Het scherm is even dicht."), TextType.HEADING)
        self.text = WrapLabel(
            self.tr(
                "Uw antwoorden zijn bewaard. Geef de laptop aan de consulent: die opent het scherm "
                "weer."
            ),
            TextType.LEAD,
        )
        QCoreApplication.removeTranslator(translator)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.heading)
        column.addWidget(self.text)

    def showEvent(self, event: QShowEvent) -> None:
        """Have it read out: the focus goes to the line of the consultant."""
        super().showEvent(event)
        announce(self, f"{self.heading.text()} {self.text.text()}")
