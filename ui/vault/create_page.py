"""The first screen of all: making the vault."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from screening.errors import ExpectedError
from screening.storage.errors import MINIMUM_PASSPHRASE_LENGTH
from screening.wording.path_text import word_path
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.components.secret_line import make_secret_line
from ui.icons import IconName
from ui.theme import Theme
from ui.vault.front_page import FrontPage


class CreatePage(FrontPage):
    """Asks for a passphrase twice, and says before all else what it means to lose it."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(theme)
        self.passphrase, self.repeated = make_secret_line(), make_secret_line()
        hint = self.tr(
            "Ten minste {number} tekens, zoals een zin van vier of vijf woorden. "
            "Cijfers hoeven niet."
        ).format(number=MINIMUM_PASSPHRASE_LENGTH)
        self._first = Field(theme, self.tr("Wachtwoord van de kluis"), self.passphrase, hint)
        self._second = Field(theme, self.tr("Nog een keer hetzelfde wachtwoord"), self.repeated)
        self.create_button = Button(
            theme, self.tr("Kluis maken"), ButtonKind.PRIMARY, IconName.LOCK
        )
        self.backups_button = self.make_backups_button()
        self.fields = (self._first, self._second)
        self._lay_out(theme, folder)
        self.create_button.clicked.connect(self._on_create)
        self.passphrase.returnPressed.connect(self.repeated.setFocus)
        self.repeated.returnPressed.connect(self._on_create)
        self.setFocusProxy(self.passphrase)

    def _lay_out(self, theme: Theme, folder: Path) -> None:
        card = Card(self.tr("Maak uw kluis"))
        intro = WrapLabel(
            self.tr(
                "Alles wat u in Draagwijzer vastlegt, staat versleuteld op deze computer. "
                "Met dit wachtwoord gaat de kluis open."
            )
        )
        warning = Notice(
            theme,
            NoticeKind.ATTENTION,
            self.tr(
                "Zonder wachtwoord en zonder herstelsleutel zijn de gegevens voorgoed weg. "
                "Niemand kan ze dan nog lezen, ook uw beheerder en wij niet. De herstelsleutel "
                "ziet u in de volgende stap."
            ),
        )
        place = WrapLabel(
            self.tr("De kluis komt in deze map: {folder}").format(folder=word_path(folder)),
            TextType.SMALL,
            Tone.SECOND,
        )
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.create_button)
        row.addWidget(self.backups_button)
        for widget in (intro, self._first, self._second, warning, buttons, place):
            card.add(widget)
        self.add(card)

    def _on_create(self) -> None:
        self._first.set_error("")
        self._second.set_error("")
        passphrase = self.passphrase.text()
        if len(passphrase) < MINIMUM_PASSPHRASE_LENGTH:
            number = MINIMUM_PASSPHRASE_LENGTH - len(passphrase)
            self._first.set_error(
                self.tr("Dit wachtwoord is te kort. Er moeten nog {number} tekens bij.").format(
                    number=number
                )
            )
            self.passphrase.setFocus()
            return
        if passphrase != self.repeated.text():
            self._second.set_error(self.tr("Dit is niet hetzelfde wachtwoord. Typ het nog eens."))
            self.repeated.setFocus()
            self.repeated.selectAll()
            return
        self.clear_trouble()
        self._set_busy(True)
        self.asked.emit(lambda ways: ways.create(passphrase))

    def show_problem(self, error: ExpectedError) -> None:
        """Say why there can be no vault in the folder."""
        self._set_busy(False)
        self.show_trouble(error)

    def _set_busy(self, busy: bool) -> None:
        self.create_button.setEnabled(not busy)
        text = self.tr("Kluis wordt gemaakt …") if busy else self.tr("Kluis maken")
        self.create_button.setText(text)
