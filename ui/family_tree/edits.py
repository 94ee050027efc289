"""The writes of the family page: every edit goes through here to a desk, on the worker."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from screening.changes import Changes
from screening.dossier.model import Visit
from screening.errors import ExpectedError
from screening.identifiers import PersonId
from screening.network.family.model import (
    Descent,
    KinshipKind,
    PartnershipKind,
    PartnershipState,
)
from screening.network.family.relatives import Relative
from screening.network.model import Gender, Point
from screening.network.person_values import PersonValues
from ui.context import Context
from ui.operations import Failed

Then = Callable[[Changes], None]


class FamilyEdits:
    """What can be done to the family of one visit; a closed visit is not offered any of it."""

    def __init__(self, context: Context, visit: Visit) -> None:
        self._operations = context.operations
        self._family = context.workspace.family
        self._network = context.workspace.network
        self._visit_id = visit.id
        self.is_allowed = not visit.is_closed

    def refuse(self, error: ExpectedError) -> None:
        """Say in the window why something was not kept."""
        self._operations.refused.emit(error)

    def add_relative(
        self,
        of: PersonId,
        relative: Relative,
        name: str,
        *,
        then: Then,
        failed: Failed,
        owner: QObject,
    ) -> None:
        """Put somebody new on the map, as a relative of somebody."""
        self._operations.write(
            lambda: self._family.add_relative(self._visit_id, of, relative, name),
            then,
            owner=owner,
            failed=failed,
        )

    def add_known_relative(
        self, of: PersonId, relative: Relative, other: PersonId, *, failed: Failed, owner: QObject
    ) -> None:
        """Make somebody of the map a relative of somebody."""
        self._operations.write(
            lambda: self._family.add_known_relative(self._visit_id, of, relative, other),
            owner=owner,
            failed=failed,
        )

    def set_partnership(
        self,
        pair: tuple[PersonId, PersonId],
        kind: PartnershipKind | None,
        state: PartnershipState,
        *,
        failed: Failed,
        owner: QObject,
    ) -> None:
        """Store how two people are or were partners; None takes it away."""
        self._operations.write(
            lambda: self._family.set_partnership(self._visit_id, *pair, kind, state),
            owner=owner,
            failed=failed,
        )

    def set_parent(
        self,
        parent: PersonId,
        child: PersonId,
        descent: Descent | None,
        *,
        failed: Failed,
        owner: QObject,
    ) -> None:
        """Store how somebody is a parent of somebody; None takes it away."""
        self._operations.write(
            lambda: self._family.set_parent(self._visit_id, parent, child, descent),
            owner=owner,
            failed=failed,
        )

    def set_kinship(
        self,
        pair: tuple[PersonId, PersonId],
        kind: KinshipKind | None,
        *,
        failed: Failed,
        owner: QObject,
    ) -> None:
        """Store how two people are brothers, sisters or twins; None takes it away."""
        self._operations.write(
            lambda: self._family.set_kinship(self._visit_id, *pair, kind),
            owner=owner,
            failed=failed,
        )

    def set_gender(self, person_id: PersonId, gender: Gender | None) -> None:
        """Store the gender of somebody, the client too."""
        self._operations.write(lambda: self._family.set_gender(self._visit_id, person_id, gender))

    def change_person(
        self, person_id: PersonId, values: PersonValues, *, failed: Failed, owner: QObject
    ) -> None:
        """Change facts about somebody of the map."""
        self._operations.write(
            lambda: self._network.change_person(self._visit_id, person_id, **values),
            owner=owner,
            failed=failed,
        )

    def place(self, person_id: PersonId, place: Point, *, failed: Failed, owner: QObject) -> None:
        """Keep where somebody was dropped in the tree."""
        self._operations.write(
            lambda: self._family.place(self._visit_id, person_id, place),
            owner=owner,
            failed=failed,
        )

    def place_all_automatically(self) -> None:
        """Let the layout choose again for everybody."""
        self._operations.write(lambda: self._family.place_all_automatically(self._visit_id))

    def remove_person(self, person_id: PersonId) -> None:
        """Take somebody off the map; undo brings them back."""
        self._operations.write(lambda: self._network.remove_person(self._visit_id, person_id))
