"""One agreement between helpers: who does what when, each a line that is stored by itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.model import Agreement
from screening.changes import Changes
from screening.errors import ExpectedError
from ui.arrangement.agreement_keeper import AgreementKeeper
from ui.arrangement.line_field import LineField, Values
from ui.components.buttons import make_icon_button
from ui.components.column_layout import Columns
from ui.components.offered_line import OfferedLine
from ui.components.wrapped_line import WrappedLine
from ui.context import Context
from ui.icons import IconName
from ui.refusals import show_refusal
from ui.roles import Shape, Space


class AgreementRow(QWidget):
    """Emits `stored(changes)`, and `removed` when it should go."""

    stored = Signal(object)
    removed = Signal()

    def __init__(self, context: Context, keeper: AgreementKeeper, *, is_closed: bool) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._context = context
        self._keeper = keeper
        theme = context.theme
        self.who = OfferedLine()
        self.what = WrappedLine()
        self.moment = WrappedLine()
        self.fields = (
            LineField(theme, "who", self.tr("Wie"), self.who),
            LineField(theme, "what", self.tr("Doet wat"), self.what),
            LineField(theme, "moment", self.tr("Wanneer"), self.moment),
        )
        self.remove_button = make_icon_button(
            theme, IconName.TRASH, self.tr("Afspraak verwijderen")
        )
        if is_closed:
            self.remove_button.hide()
        self.remove_button.clicked.connect(self.removed)
        for field in self.fields:
            field.editor.setReadOnly(is_closed)  # type: ignore[attr-defined]
            field.filled.connect(lambda values, field=field: self._store(field, values))
        who, what, moment = self.fields
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(Columns(theme, who, moment, least=Shape.SHORT_FIELD), 1)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(row)
        # As wide as there is room: this is the longest of the three.
        column.addWidget(what)

    def show_stored(self, agreement: Agreement) -> None:
        """Show the agreement in the vault; what is being typed stays."""
        for field in self.fields:
            field.show_stored(getattr(agreement, field.name))
        words = ", ".join(filter(None, (agreement.who, agreement.what, agreement.moment)))
        self.remove_button.setAccessibleName(
            self.tr("Afspraak verwijderen: {agreement}").format(agreement=words)
        )

    def offer(self, names: Sequence[str]) -> None:
        """Offer these names for who does it."""
        self.who.offer(names)

    def _store(self, field: LineField, values: Values) -> None:
        keeper = self._keeper
        self._context.operations.write(
            lambda: keeper.change(**values),
            lambda changes: self._on_stored(field, changes),
            owner=self,
            failed=lambda error: self._on_refused(field, values, error),
        )

    def _on_stored(self, field: LineField, changes: Changes) -> None:
        field.accept()
        self.stored.emit(changes)

    def _on_refused(self, field: LineField, values: Values, error: ExpectedError) -> None:
        show_refusal(
            error,
            self,
            lambda sentence: field.refuse(values, sentence),
            self._context.messages.show_error,
        )
