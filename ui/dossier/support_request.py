"""A request for another supporter: it stands there until it has been arranged."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.changes import Changes
from screening.dossier.model import SupporterRequest
from screening.dossier.validation import LONGEST_NAME
from screening.identifiers import DossierId
from screening.wording.client_support import describe_request
from ui.components.auto_save_line import AutoSaveLine
from ui.components.auto_save_text import AutoSaveText
from ui.components.buttons import Button, ButtonKind
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.components.icon_line import IconLine
from ui.context import Context
from ui.dossier.stored_field import StoredField
from ui.icons import IconName
from ui.roles import ColourRole, Space

COLUMN = 340


class RequestRow(QWidget):
    """One sentence; the fields below it say why, when it was arranged, and with whom.

    There is nothing to refuse or remove a request with: the law knows no such thing, and a mistake
    is undone.
    """

    def __init__(self, context: Context, dossier_id: DossierId, request_id: str) -> None:
        super().__init__()
        self._context = context
        self._dossier_id = dossier_id
        self._request_id = request_id
        self._is_open: bool | None = None
        theme = context.theme
        self.line = IconLine(theme, IconName.ATTENTION, ColourRole.ATTENTION)
        self.edit_button = Button(theme, "", ButtonKind.QUIET, IconName.CHEVRON_DOWN)
        self.line.add_action(self.edit_button)
        self.asked_field = DateField(theme)
        self.arranged_field = DateField(theme)
        self.with_line = AutoSaveLine(LONGEST_NAME)
        self.reason_text = AutoSaveText(lines=1)
        self.asked_on = self._make(self.tr("Gevraagd op"), self.asked_field, "asked_on")
        self.arranged_on = self._make(self.tr("Geregeld op"), self.arranged_field, "arranged_on")
        self.arranged_with = self._make(
            self.tr("Met welke nieuwe ondersteuner"), self.with_line, "arranged_with"
        )
        self.reason = self._make(
            self.tr("Reden"),
            self.reason_text,
            "reason",
            self.tr("Dit mag leeg blijven: niemand hoeft een reden te geven."),
        )
        self._form = QWidget()
        fields = (self.arranged_on, self.arranged_with, self.reason, self.asked_on)
        inner = QVBoxLayout(self._form)
        # Below the words of the sentence: these fields are about the request alone.
        inner.setContentsMargins(Space.SECTION, 0, 0, Space.LARGE)
        inner.addWidget(Columns(theme, *fields, least=COLUMN))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.line)
        column.addWidget(self._form)
        self.edit_button.clicked.connect(lambda: self._open(is_open=self._form.isHidden()))

    def show_request(self, request: SupporterRequest, name: str) -> None:
        """Show how a request stands; one that is not arranged yet begins open."""
        is_arranged = request.arranged_on is not None
        self.line.set_text(describe_request(request, name))
        if is_arranged:
            self.line.set_icon(IconName.FINE, ColourRole.FINE)
        else:
            self.line.set_icon(IconName.ATTENTION, ColourRole.ATTENTION)
        self.asked_on.show_stored(request.asked_on)
        self.reason.show_stored(request.reason)
        self.arranged_on.show_stored(request.arranged_on)
        self.arranged_with.show_stored(request.arranged_with)
        for field in (self.asked_on, self.reason, self.arranged_on, self.arranged_with):
            field.editor.setAccessibleName(f"{field.label.text()}: {name}")
        if self._is_open is None:
            self._open(is_open=not is_arranged)

    def fold_state(self) -> str:
        """Return whether the fields are open or closed."""
        return "open" if self._is_open else "closed"

    def unfold(self, state: str) -> None:
        """Open or close them again."""
        self._open(is_open=state == "open")

    def _open(self, *, is_open: bool) -> None:
        self._is_open = is_open
        self._form.setVisible(is_open)
        self.edit_button.setText(self.tr("Inklappen") if is_open else self.tr("Aanvullen"))
        self.edit_button.setAccessibleName(f"{self.edit_button.text()}: {self.line.text()}")
        self.edit_button.set_icon(IconName.CHEVRON_UP if is_open else IconName.CHEVRON_DOWN)

    def _make(self, words: str, editor: QWidget, name: str, hint: str = "") -> StoredField:
        return StoredField(self._context, words, editor, self._saver(name), hint)

    def _saver(self, name: str) -> Callable[[Any], Changes]:
        change: Callable[..., Changes] = self._context.workspace.client_support.change_request
        dossier_id, request_id = self._dossier_id, self._request_id
        return lambda value: change(dossier_id, request_id, **{name: value})
