"""The form of a carer card, with the card beside it and the sheet to print below it."""

from pathlib import Path

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.card_desk import CardContent
from screening.arrangement.carer_card import LONGEST_TEXT, CardText, CarerCard
from screening.dossier.model import Visit
from screening.identifiers import PersonId
from ui.arrangement.card_calls import CardCalls
from ui.arrangement.card_content import CardPictures, draw_card
from ui.arrangement.card_sides import CardSides
from ui.components.auto_save_line import AutoSaveLine
from ui.components.auto_save_text import AutoSaveText
from ui.components.buttons import Button, ButtonKind
from ui.components.column_layout import Columns
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.components.protected_file import ProtectedFile
from ui.context import Context
from ui.dossier.stored_field import StoredField
from ui.icons import IconName
from ui.roles import Space

COLUMN = 360


class CardPanel(QWidget):
    """Stores every field the moment it is filled in, and draws the card again."""

    def __init__(self, context: Context, visit: Visit, carer_id: PersonId) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._context = context
        self._visit = visit
        self._carer_id = carer_id
        self._drawn: CarerCard | None = None
        self.calls = CardCalls(context, visit, carer_id)
        self.at_once = self._make_text(
            CardText.AT_ONCE,
            self.tr("Wat moet iemand meteen weten?"),
            self.tr(
                "Eén of twee korte regels. Niets over ziekte of medicijnen, tenzij de "
                "cliënt dat zelf wil."
            ),
        )
        self.plan_place = self._make_text(
            CardText.PLAN_PLACE, self.tr("Waar ligt het noodplan?"), ""
        )
        self.client = self._make_text(
            CardText.CLIENT,
            self.tr("Voornaam van de cliënt"),
            self.tr("Alleen als de cliënt dat wil. Blijft dit leeg, dan staat er: iemand."),
        )
        self.sides = CardSides(context.theme)
        self.save_button = Button(
            context.theme,
            self.tr("Blad met de pas opslaan …"),
            ButtonKind.SECONDARY,
            IconName.DOCUMENT,
        )
        self.file: ProtectedFile | None = None
        self._lay_out()
        self.save_button.clicked.connect(self.open_file)
        context.theme.changed.connect(self._draw_again)

    def show_content(self, content: CardContent) -> None:
        """Show the card as it is in the vault, and draw it when it has changed."""
        card = content.card
        self.calls.show_content(content)
        self.at_once.show_stored(card.at_once)
        self.plan_place.show_stored(card.plan_place)
        self.client.show_stored(card.client)
        if card != self._drawn:
            self._drawn = card
            self._draw(card)
            # The sheet that was saved has the card as it was before.
            if self.file is not None:
                self.file.saved.hide()

    def open_file(self) -> None:
        """Ask where the sheet goes."""
        if self.file is None:
            self.file = ProtectedFile(self._context, self.tr("Blad opslaan"))
            self.file.save_asked.connect(self._on_save)
            self._below.addWidget(self.file)
        self.save_button.hide()
        self.about.show()
        self.file.folder.setFocus()

    def _make_text(self, text: CardText, label: str, hint: str) -> StoredField:
        desk, visit_id, carer_id = (
            self._context.workspace.carer_cards,
            self._visit.id,
            self._carer_id,
        )
        editor: AutoSaveText | AutoSaveLine = (
            AutoSaveText(LONGEST_TEXT, lines=2)
            if text is CardText.AT_ONCE
            else AutoSaveLine(LONGEST_TEXT)
        )
        editor.setReadOnly(self._visit.is_closed)
        return StoredField(
            self._context,
            label,
            editor,
            lambda words: desk.write(visit_id, carer_id, text, words),
            hint,
        )

    def _lay_out(self) -> None:
        form = QWidget()
        fields = QVBoxLayout(form)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(Space.LARGE)
        for widget in (self.at_once, self.plan_place, self.client):
            fields.addWidget(widget)
        self.about = WrapLabel(
            self.tr(
                "U krijgt een PDF met een wachtwoord: een A4 met twee passen op ware grootte, om "
                "uit te knippen en dubbel te vouwen."
            ),
            tone=Tone.SECOND,
        )
        self.about.hide()
        save = QWidget()
        FlowLayout(save).addWidget(self.save_button)
        self._below = QVBoxLayout()
        self._below.setSpacing(Space.LARGE)
        self._below.addWidget(save)
        self._below.addWidget(self.about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SECTION)
        column.addWidget(self.calls)
        column.addWidget(Columns(self._context.theme, form, self.sides, least=COLUMN))
        column.addLayout(self._below)

    def _draw(self, card: CarerCard) -> None:
        workspace, visit_id, carer_id = self._context.workspace, self._visit.id, self._carer_id
        pixels = self.sides.pixels
        self._context.operations.read(
            lambda: draw_card(workspace, visit_id, carer_id, pixels),
            lambda pictures: self._show_pictures(pictures, card),
            owner=self,
        )

    def _draw_again(self) -> None:
        """Draw the card in another size of text, in which its pictures have another size too."""
        if self._drawn is not None:
            self._draw(self._drawn)

    def _show_pictures(self, pictures: CardPictures, card: CarerCard) -> None:
        # Of a card that has changed since there will be another drawing.
        if card == self._drawn:
            self.sides.show_pictures(pictures, card)

    def _on_save(self, folder: Path, passphrase: str) -> None:
        sheets, visit_id, carer_id = (
            self._context.workspace,
            self._visit.id,
            self._carer_id,
        )
        if self.file is not None:
            self.file.write(lambda: sheets.card_sheets.save(visit_id, carer_id, folder, passphrase))
