"""The backup plan: one text, and for every carer a first version of it from the map."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal

from screening.arrangement.backup_plan import PLAN, PlanState
from screening.dossier.model import Visit
from screening.identifiers import PersonId
from ui.arrangement.fold_card import FoldPart
from ui.arrangement.plan_content import PlanContent
from ui.arrangement.plan_row import PlanRow
from ui.components.announce import announce
from ui.components.seen_column import SeenColumn
from ui.context import Context
from ui.visit.visit_text import VisitText


class PlanPart(FoldPart):
    """Shows and edits the plan; emits `drop_out_asked(PersonId)` to look at it on the map."""

    drop_out_asked = Signal(str)

    def __init__(self, context: Context, visit: Visit) -> None:
        super().__init__()
        self._context = context
        self._visit = visit
        self.text = VisitText(
            context,
            visit,
            PLAN,
            self.tr("Wie springt bij als iemand uitvalt?"),
            hint=self.tr(
                "Een voorzet komt van de netwerkkaart. U mag alles wijzigen. Uw eigen woorden "
                "komen in elk exemplaar van het voorstel."
            ),
            lines=3,
        )
        self.rows: SeenColumn[PlanRow, PlanContent] = SeenColumn(
            self._make_row, self._fill_row, lambda carer: carer.name
        )
        self.add(self.text)
        self.add(self.rows)

    def show_plan(self, texts: Mapping[str, str], carers: Sequence[PlanContent]) -> None:
        """Show the plan among the texts of the visit, and how the carers stand in it."""
        self.text.show_text(texts)
        self.rows.show_records({carer.id: carer for carer in carers})

    def _fill_row(self, row: PlanRow, carer: PlanContent, _is_first: bool) -> None:
        row.show_content(carer, is_allowed=not self._visit.is_closed)

    def _make_row(self, key: str) -> PlanRow:
        row = PlanRow(self._context.theme)
        row.put_asked.connect(lambda: self._on_put(PersonId(key)))
        row.map_asked.connect(lambda: self.drop_out_asked.emit(key))
        return row

    def _on_put(self, person_id: PersonId) -> None:
        # What is being typed belongs above it.
        self.text.editor.flush()
        plans, visit_id = self._context.workspace.backup_plans, self._visit.id
        self._context.operations.make(
            lambda: plans.put(visit_id, person_id), self._on_stored, owner=self
        )

    def _on_stored(self, before: PlanState) -> None:
        sentence = (
            self.tr("Staat in het noodplan, onder uw eigen tekst.")
            if before is PlanState.OWN_WORDS
            else self.tr("Staat in het noodplan.")
        )
        announce(self, sentence)
