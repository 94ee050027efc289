"""Between an answer on the screen and the proposal: time to give the laptop back."""

from PySide6.QtCore import Qt, Signal

from ui.components.announce import announce
from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.labels import TextType, WrapLabel
from ui.theme import Theme


class HandBackCard(Card):
    """Thanks whoever answered; emits `taken` when the consultant goes on."""

    taken = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.thanks = WrapLabel("", TextType.SUBHEADING)
        self.words = WrapLabel(self.tr("Geef de laptop terug aan de consulent."))
        self.go_on_button = Button(theme, self.tr("Terug naar het voorstel"))
        self.go_on_button.setAutoDefault(False)
        self.go_on_button.clicked.connect(self.taken)
        self.add(self.thanks)
        self.add(self.words)
        self.body.addWidget(self.go_on_button, 0, Qt.AlignmentFlag.AlignLeft)

    def open_for(self, *, is_kept: bool) -> None:
        """Say whether the answer was kept, and put the focus where one goes on."""
        kept, lost = self.tr("Dank u wel. Uw reactie is bewaard."), self.tr("Er is niets bewaard.")
        self.thanks.setText(kept if is_kept else lost)
        self.go_on_button.setFocus()
        announce(self.thanks, f"{self.thanks.text()} {self.words.text()}")
