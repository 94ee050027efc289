"""Agreements between formal and informal helpers: who does what when, in rows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt

from screening.arrangement.model import Agreement
from screening.changes import Changes
from screening.dossier.model import Visit
from screening.identifiers import AgreementId, new_id
from ui.arrangement.agreement_keeper import AgreementKeeper
from ui.arrangement.agreement_row import AgreementRow
from ui.arrangement.fold_card import FoldPart
from ui.components.buttons import Button, ButtonKind
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import Tone, WrapLabel
from ui.context import Context
from ui.icons import IconName
from ui.roles import Space
from ui.visit.visit_text import VisitText

TEXT = "agreements"
"""The text of a visit in which agreements stood before each had a row of its own."""


class AgreementsPart(FoldPart):
    """Shows a row for every agreement; a new one is a row from the first moment."""

    def __init__(self, context: Context, visit: Visit) -> None:
        super().__init__()
        self._context = context
        self._visit = visit
        self._agreements: Mapping[str, Agreement] = {}
        self._names: Sequence[str] = ()
        self._fresh: list[str] = []
        self._stored_as: dict[str, AgreementId] = {}
        self.lead = WrapLabel(
            self.tr("Wie doet wat, en wanneer? Tussen helpers uit het netwerk en organisaties."),
            tone=Tone.SECOND,
        )
        self.rows: KeyedColumn[AgreementRow] = KeyedColumn(self._make_row, Space.SECTION)
        self.add_button = Button(
            context.theme, self.tr("Afspraak toevoegen"), ButtonKind.SECONDARY, IconName.PLUS
        )
        if visit.is_closed:
            # Showing it would open it as a window of its own: it has no parent yet.
            self.add_button.hide()
        self.add_button.clicked.connect(self.begin)
        self.other = VisitText(
            context,
            visit,
            TEXT,
            self.tr("Overige afspraken"),
            hint=self.tr("Schrijf op elke regel één afspraak."),
            lines=2,
        )
        self.add(self.lead)
        self.add(self.rows)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.other)

    def show_agreements(
        self, agreements: Sequence[Agreement], names: Sequence[str], texts: Mapping[str, str]
    ) -> None:
        """Show what stands in the vault; rows that are being filled in stay."""
        self._agreements = {agreement.id: agreement for agreement in agreements}
        self._names = names
        for key, agreement_id in list(self._stored_as.items()):
            if agreement_id not in self._agreements:
                self._forget(key)
        self._show_rows()
        self.other.show_text(texts)

    def begin(self) -> None:
        """Add an empty row, with the focus in it; its first words are stored."""
        key = new_id()
        self._fresh.append(key)
        self._show_rows()
        self.rows.row(key).who.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold_state(self) -> str:
        """Return the new rows that are not stored yet."""
        return " ".join(key for key in self._fresh if key not in self._stored_as)

    def unfold(self, state: str) -> None:
        """Begin the same new rows again."""
        self._fresh += [key for key in state.split() if key not in self._fresh]
        self._show_rows()

    def _show_rows(self) -> None:
        keys = {agreement_id: key for key, agreement_id in self._stored_as.items()}
        shown = [keys.get(AgreementId(key), key) for key in self._agreements]
        shown += [key for key in self._fresh if key not in self._stored_as]
        self.rows.show_keys(shown)
        for key in shown:
            row = self.rows.row(key)
            row.offer(self._names)
            agreement = self._agreements.get(self._stored_as.get(key, AgreementId(key)))
            if agreement is not None:
                row.show_stored(agreement)

    def _make_row(self, key: str) -> AgreementRow:
        stored = None if key in self._fresh else AgreementId(key)
        keeper = AgreementKeeper(self._context.workspace.agreements, self._visit.id, stored)
        row = AgreementRow(self._context, keeper, is_closed=self._visit.is_closed)
        row.stored.connect(lambda changes: self._on_stored(key, changes))
        row.removed.connect(lambda: self._on_removed(key))
        return row

    def _on_stored(self, key: str, changes: Changes) -> None:
        if changes.created:
            self._stored_as[key] = AgreementId(changes.created)
            # After a lock the row stands there under the identifier of the agreement.
            self.rows.row(key).setObjectName(changes.created)

    def _on_removed(self, key: str) -> None:
        agreement_id = self._stored_as.get(key)
        if agreement_id is None and key in self._fresh:
            self._forget(key)
            self._show_rows()
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        desk, target = self._context.workspace.agreements, agreement_id or AgreementId(key)
        self._context.operations.write(
            lambda: desk.remove(target),
            lambda _: self.add_button.setFocus(Qt.FocusReason.OtherFocusReason),
            owner=self,
        )

    def _forget(self, key: str) -> None:
        if key in self._fresh:
            self._fresh.remove(key)
        self._stored_as.pop(key, None)
