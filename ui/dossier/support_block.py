"""Client support for one person: told when and by whom, and what was chosen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.arrangement.procedure import describe_missing_support
from screening.changes import Changes
from screening.dossier.model import Carer, Client, ClientSupport, SupportChoice
from screening.dossier.validation import LONGEST_NAME
from screening.identifiers import DossierId, PersonId
from ui.components.auto_save_line import AutoSaveLine
from ui.components.choice_field import ChoiceField
from ui.components.column_layout import Columns
from ui.components.date_field import DateField
from ui.components.labels import TextType, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.context import Context
from ui.dossier.stored_field import StoredField
from ui.roles import Space

COLUMN = 340
HELPED = frozenset({SupportChoice.FORMAL, SupportChoice.INFORMAL})


class SupportBlock(QWidget):
    """The four questions about client support for the client or for a carer."""

    def __init__(self, context: Context, dossier_id: DossierId, person_id: PersonId) -> None:
        super().__init__()
        self._context = context
        self._dossier_id = dossier_id
        self._person_id = person_id
        theme = context.theme
        self.heading = WrapLabel("", TextType.STRONG)
        self.notice = Notice(theme, NoticeKind.ATTENTION, "")
        self.told_on_field = DateField(theme)
        self.told_by_line = AutoSaveLine(LONGEST_NAME)
        self.choice_field = ChoiceField(SupportChoice)
        self.supporter_line = AutoSaveLine(LONGEST_NAME)
        self.told_on = self._make_field(self.tr("Verteld op"), self.told_on_field, "told_on")
        self.told_by = self._make_field(self.tr("Verteld door"), self.told_by_line, "told_by")
        self.choice = self._make_field(
            self.tr("Maakt hier gebruik van"), self.choice_field, "choice"
        )
        self.supporter = self._make_field(
            self.tr("Naam of organisatie"), self.supporter_line, "supporter"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.heading)
        column.addWidget(self.notice)
        fields = (self.told_on, self.told_by, self.choice, self.supporter)
        column.addWidget(Columns(theme, *fields, least=COLUMN))

    def show_person(self, person: Client | Carer, role: str, first_visit_on: date | None) -> None:
        """Show what the vault holds of one person."""
        support = person.support
        whose = f"{person.name}, {role}"
        self.heading.setText(whose)
        self.told_on.show_stored(support.told_on)
        self.told_by.show_stored(support.told_by)
        self.choice.show_stored(support.choice)
        self.supporter.show_stored(support.supporter)
        self.supporter.setVisible(support.choice in HELPED or bool(support.supporter))
        for field in (self.told_on, self.told_by, self.choice, self.supporter):
            field.editor.setAccessibleName(f"{field.label.text()}: {whose}")
        missing = describe_missing_support(support, person.name, first_visit_on)
        self.notice.set_text(missing or "")
        self.notice.setVisible(missing is not None)

    def _make_field(self, words: str, editor: QWidget, name: str) -> StoredField:
        return StoredField(self._context, words, editor, self._saver(name))

    def _saver(self, name: str) -> Callable[[Any], Changes]:
        context, dossier_id, person_id = self._context, self._dossier_id, self._person_id
        return lambda value: change_support(context, dossier_id, person_id, {name: value})


def change_support(
    context: Context, dossier_id: DossierId, person_id: PersonId, values: dict[str, Any]
) -> Changes:
    """Store some answers about client support beside those that stand; runs on the worker."""
    desk = context.workspace.dossiers
    dossier = desk.load(dossier_id)
    people: tuple[Client | Carer, ...] = (dossier.client, *dossier.carers)
    known = {person.id: person.support for person in people}
    support = replace(known.get(person_id, ClientSupport()), **values)
    return desk.set_support(dossier_id, person_id, support)
