"""Asks once why a carer gets no support, and keeps the answer."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screening.dossier.model import Visit
from screening.errors import ExpectedError
from ui.arrangement.content import PersonContent
from ui.components.auto_save_text import AutoSaveText
from ui.components.field import Field
from ui.components.notice import Notice, NoticeKind
from ui.context import Context
from ui.refusals import show_refusal
from ui.roles import Space


class NoNeedBox(QWidget):
    """Shows the question until there is a line or a reason; with a line it is gone altogether."""

    def __init__(self, context: Context, visit: Visit, part: PersonContent) -> None:
        super().__init__()
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._context = context
        self._visit = visit
        self._carer_id = part.id
        self.notice = Notice(
            context.theme,
            NoticeKind.ATTENTION,
            self.tr(
                "Voor {name} is nog niets afgesproken. Voeg hieronder een regel toe, of schrijf "
                "op waarom dat niet nodig is."
            ).format(name=part.name),
            self.tr("Nog een vraag"),
        )
        self.reason = AutoSaveText(lines=1)
        self.reason.setReadOnly(visit.is_closed)
        self.field = Field(context.theme, self.tr("Geen ondersteuning nodig, omdat …"), self.reason)
        self.reason.committed.connect(self._on_committed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.notice)
        column.addWidget(self.field)

    def show_part(self, part: PersonContent) -> None:
        """Show the question or the reason that was given."""
        self.reason.set_value(part.no_need)
        is_closed = self._visit.is_closed
        self.notice.setVisible(part.needs_answer and not is_closed)
        explained = bool(part.no_need) and not part.lines
        self.setVisible(explained or (part.needs_answer and not is_closed))

    def _on_committed(self, reason: str) -> None:
        desk, visit_id, carer_id = (
            self._context.workspace.arrangement,
            self._visit.id,
            self._carer_id,
        )
        self._context.operations.write(
            lambda: desk.set_no_need(visit_id, carer_id, reason),
            lambda _: self.field.set_error(""),
            owner=self,
            failed=self._on_refused,
        )

    def _on_refused(self, error: ExpectedError) -> None:
        show_refusal(error, self.field, self.field.set_error, self._context.messages.show_error)
