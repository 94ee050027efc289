"""The carer cards of a visit: one for every carer."""

from screening.arrangement.card_desk import CardContent
from screening.dossier.model import Visit
from screening.identifiers import PersonId
from ui.arrangement.card_row import CardRow
from ui.arrangement.fold_card import FoldPart
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import Tone, WrapLabel
from ui.context import Context
from ui.roles import Space


class CarerCardsPart(FoldPart):
    """Shows how far each card is, and its form once asked for."""

    def __init__(self, context: Context, visit: Visit) -> None:
        super().__init__()
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

    def row(self, carer_id: PersonId) -> CardRow:
        """Return the row of a carer."""
        return self.rows.row(carer_id)

    def show_cards(self, content: tuple[CardContent, ...]) -> None:
        """Show these cards."""
        self.rows.show_keys([one.card.carer_id for one in content])
        for one in content:
            self.row(one.card.carer_id).show_content(one)

    def _make_row(self, key: str) -> CardRow:
        return CardRow(self._context, self._visit, PersonId(key))
