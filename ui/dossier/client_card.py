"""Who the client is."""

from datetime import date

from screening.dossier.validation import LONGEST_NAME
from screening.identifiers import DossierId
from screening.wording.formats import age_on
from ui.components.auto_save_line import AutoSaveLine
from ui.components.auto_save_text import AutoSaveText
from ui.components.card import Card
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.context import Context
from ui.dossier.content import DossierContent
from ui.dossier.stored_field import StoredField

COLUMN = 340


class ClientCard(Card):
    """Name, birth date and situation of the client."""

    def __init__(self, context: Context, dossier_id: DossierId) -> None:
        super().__init__()
        self.set_title(self.tr("Cliënt"))
        desk, theme = context.workspace.dossiers, context.theme
        self.name_line = AutoSaveLine(LONGEST_NAME)
        self.birth_date = DateField(theme)
        self.situation_text = AutoSaveText()
        self.name = StoredField(
            context,
            self.tr("Naam"),
            self.name_line,
            lambda name: desk.change_client(dossier_id, name=name),
        )
        self.born_on = StoredField(
            context,
            self.tr("Geboortedatum"),
            self.birth_date,
            lambda day: desk.change_client(dossier_id, birth_date=day),
        )
        self.situation = StoredField(
            context,
            self.tr("Situatie"),
            self.situation_text,
            lambda text: desk.change_client(dossier_id, situation=text),
            self.tr("Kort: wat is er aan de hand, en waarbij is hulp nodig?"),
        )
        self.add(Columns(theme, self.name, self.born_on, least=COLUMN))
        self.add(self.situation)

    def show_content(self, content: DossierContent) -> None:
        """Show what the vault holds."""
        client = content.dossier.client
        self.name.show_stored(client.name)
        self.born_on.show_stored(client.birth_date)
        self.situation.show_stored(client.situation)
        self._show_age(client.birth_date, content.today)

    def _show_age(self, birth_date: date | None, today: date) -> None:
        words = self.tr("{age} jaar").format(age=age_on(birth_date, today)) if birth_date else ""
        self.born_on.hint.setText(words)
        self.born_on.hint.setVisible(bool(words))
