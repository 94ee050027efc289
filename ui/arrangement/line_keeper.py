"""Keeps one line of the arrangement in the vault, field by field."""

from dataclasses import replace
from typing import Any

from screening.arrangement.checks import validate_provision
from screening.arrangement.desk import ArrangementDesk
from screening.arrangement.model import ProvisionDraft
from screening.changes import Changes
from screening.errors import NotFound
from screening.identifiers import ProvisionId, VisitId

NOTHING = Changes("", frozenset())


class LineKeeper:
    """Stores a new line as soon as it says what happens, and every later field by itself.

    A line needs no more than that: until someone chooses who does it, the municipality is noted,
    which is who answers for it by law anyway. So there is no button to save it.

    A line without words cannot be stored. The form takes no other field before them; what comes
    here nevertheless, while the words are refused, waits in memory and is stored along with them.

    `change` runs on the worker, where all writes come in order; nothing else touches the line.

    Args:
        desk: where lines are stored.
        visit_id: the visit the line belongs to.
        draft: a new line as it is before anything is filled in; unused for a stored one.
        provision_id: the line that is stored already.
    """

    def __init__(
        self,
        desk: ArrangementDesk,
        visit_id: VisitId,
        draft: ProvisionDraft,
        provision_id: ProvisionId | None = None,
    ) -> None:
        self._desk = desk
        self._visit_id = visit_id
        self._draft = draft
        self._provision_id = provision_id

    def change(self, **values: Any) -> Changes:
        """Store these fields of the line; `created` tells the identifier of a line that is new."""
        if self._provision_id is not None:
            return self._desk.change_provision(self._provision_id, replace(self._load(), **values))
        draft = replace(self._draft, **values)
        if not draft.what.strip():
            validate_provision(replace(draft, what="-"))
            self._draft = draft
            return NOTHING
        changes = self._desk.add_provision(self._visit_id, draft)
        self._provision_id = ProvisionId(changes.created)
        return changes

    def _load(self) -> ProvisionDraft:
        """Return the line as it is now: undo may have changed it meanwhile."""
        for provision in self._desk.load(self._visit_id).provisions:
            if provision.id == self._provision_id:
                return provision.draft
        raise NotFound
