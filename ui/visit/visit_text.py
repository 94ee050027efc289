"""A text of a visit: what is typed in it is stored under its name."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from screening.changes import Changes
from screening.dossier.model import Visit
from screening.errors import ExpectedError
from ui.components.auto_save_text import AutoSaveText
from ui.components.field import Field
from ui.context import Context
from ui.refusals import show_refusal


class VisitText(Field):
    """A field for one text; a refusal stands below it and the last good text stays stored."""

    editor: AutoSaveText

    def __init__(
        self,
        context: Context,
        visit: Visit,
        name: str,
        label: str,
        *,
        hint: str = "",
        lines: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, label, AutoSaveText(lines=lines), hint, parent)
        self._context = context
        self._visit = visit
        self._name = name
        self.editor.setObjectName(name)
        self.editor.committed.connect(self._on_committed)
        if visit.is_closed:
            self.editor.setReadOnly(True)
            self.editor.setPlaceholderText(self.tr("Hier is niets opgeschreven."))

    def show_text(self, texts: Mapping[str, str]) -> None:
        """Show the text among those of the visit."""
        self.editor.set_value(texts.get(self._name, ""))

    def _on_committed(self, text: str) -> None:
        visits, visit_id, name = self._context.workspace.visits, self._visit.id, self._name
        self._context.operations.write(
            lambda: visits.write_text(visit_id, name, text),
            self._on_stored,
            owner=self,
            failed=self._on_refused,
        )

    def _on_stored(self, _changes: Changes) -> None:
        self.set_error("")

    def _on_refused(self, error: ExpectedError) -> None:
        show_refusal(error, self, self.set_error, self._context.messages.show_error)
