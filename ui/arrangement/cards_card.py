"""The carer cards of a visit: one for every carer."""

from PySide6.QtWidgets import QWidget

from screening.arrangement.card_desk import CardContent
from screening.dossier.model import Visit
from screening.identifiers import PersonId
from ui.arrangement.card_row import CardRow
from ui.components.card import Card
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import Tone, WrapLabel
from ui.context import Context
from ui.roles import Space


class CarerCardsCard(Card):
    """Reads the cards by itself; without a carer there is nothing to show."""

    def __init__(self, context: Context, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Mantelzorgpas"))
        self._context = context
        self._visit = visit
        self.add(
            WrapLabel(
                self.tr(
                    "Een kaartje voor in de portemonnee. Is er iets met de mantelzorger, dan "
                    "weet een ander wie er gebeld moet worden."
                ),
                tone=Tone.SECOND,
            )
        )
        self.rows: KeyedColumn[CardRow] = KeyedColumn(self._make_row, Space.LARGE)
        self.add(self.rows)
        self.hide()

    def reload(self) -> None:
        """Read the cards and show them."""
        desk, visit_id = self._context.workspace.carer_cards, self._visit.id
        self._context.operations.read(lambda: desk.load(visit_id), self._show_content, owner=self)

    def row(self, carer_id: PersonId) -> CardRow:
        """Return the row of a carer."""
        return self.rows.row(carer_id)

    def _make_row(self, key: str) -> CardRow:
        return CardRow(self._context, self._visit, PersonId(key))

    def _show_content(self, content: tuple[CardContent, ...]) -> None:
        self.rows.show_keys([one.card.carer_id for one in content])
        for one in content:
            self.row(one.card.carer_id).show_content(one)
        self.setVisible(bool(content))
