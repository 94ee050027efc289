"""Keeps one agreement between helpers in the vault, part by part."""

from typing import Any

from screening.arrangement.agreement_desk import AgreementDesk
from screening.changes import Changes
from screening.identifiers import AgreementId, VisitId
from ui.arrangement.line_keeper import NOTHING


class AgreementKeeper:
    """Stores a new agreement at its first words, and every later part by itself.

    `change` runs on the worker, where all writes come in order.
    """

    def __init__(
        self, desk: AgreementDesk, visit_id: VisitId, agreement_id: AgreementId | None = None
    ) -> None:
        self._desk = desk
        self._visit_id = visit_id
        self._agreement_id = agreement_id

    def change(self, **parts: Any) -> Changes:
        """Store these parts; `created` tells the identifier of an agreement that is new."""
        if self._agreement_id is not None:
            return self._desk.change(self._agreement_id, **parts)
        if not any(text.strip() for text in parts.values()):
            return NOTHING
        changes = self._desk.add(self._visit_id, **parts)
        self._agreement_id = AgreementId(changes.created)
        return changes
