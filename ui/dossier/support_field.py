"""Fields about client support of one person, each stored the moment it changes."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from screening.changes import Changes
from screening.identifiers import DossierId, PersonId
from ui.context import Context
from ui.dossier.stored_field import StoredField


class SupportFields:
    """Makes fields that store one value each beside what stands, and names them for who hears."""

    def __init__(self, context: Context, dossier_id: DossierId, person_id: PersonId) -> None:
        self._context = context
        self._dossier_id = dossier_id
        self._person_id = person_id
        self._made: list[StoredField] = []

    def make(self, words: str, editor: QWidget, name: str, hint: str = "") -> StoredField:
        """Return a field for one value of client support."""
        field = StoredField(self._context, words, editor, self._saver(name), hint)
        self._made.append(field)
        return field

    def name_all(self, whose: str) -> None:
        """Let every field tell whose it is: the same fields stand on the page for everyone."""
        for field in self._made:
            field.editor.setAccessibleName(f"{field.label.text()}: {whose}")

    def _saver(self, name: str) -> Callable[[Any], Changes]:
        desk = self._context.workspace.client_support
        dossier_id, person_id = self._dossier_id, self._person_id
        change: Callable[..., Changes] = desk.change_support
        return lambda value: change(dossier_id, person_id, **{name: value})
