"""The desk for destruction: first look, then destroy, then the copies; all of it is reported."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from screening.changes import Changes, Topic
from screening.dossier.model import Dossier
from screening.errors import ExpectedError, NotFound
from screening.identifiers import DossierId, PersonId, new_id
from screening.rights.copies import PreviousHeldUp, carry_folders, erase_copy
from screening.rights.model import (
    CopyState,
    Destruction,
    HandedOut,
    Plan,
    Subject,
    VaultCopy,
)
from screening.rights.retention import Ground, due_on
from screening.storage import (
    backup_store,
    destruction_store,
    dossier_store,
    erasure_store,
    export_store,
    retention_store,
)
from screening.storage.location import DATABASE_NAME
from screening.storage.session import Session
from screening.wording.speech import say

_TOPICS = frozenset(Topic) - {Topic.SETTINGS}


class NotDue(ExpectedError):
    """Nothing is destroyed without a ground in the law."""

    def __init__(self) -> None:
        super().__init__(
            say("Er is nog geen reden om dit te vernietigen. Er is niets vernietigd."),
            say("Wacht tot de bewaartermijn voorbij is, of vul in wanneer erom is gevraagd."),
        )


class NothingToDestroy(ExpectedError):
    """A carer part that is empty needs no destruction."""

    def __init__(self) -> None:
        super().__init__(
            say("Er staat niets in dit mantelzorgersdeel. Er is niets vernietigd."),
            say("U hoeft niets te doen."),
        )


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What someone decided to destroy after seeing the plan, and on which ground."""

    dossier_id: DossierId
    carer_id: PersonId | None
    ground: Ground


class DestructionDesk:
    """Destroys a dossier or a carer part, in the vault and in the copies that the app knows.

    Args:
        list_copies: returns the database files that are copies of this vault, under the same key,
            and when each was made.
        is_gone: tells of the database file of a copy whether it is no longer there for good.
    """

    def __init__(
        self,
        session: Session,
        list_copies: Callable[[], Sequence[tuple[Path, datetime]]],
        is_gone: Callable[[Path], bool],
    ) -> None:
        self._session = session
        self._list_copies = list_copies
        self._is_gone = is_gone

    def plan(self, dossier_id: DossierId, carer_id: PersonId | None = None) -> Plan:
        """Return what would be destroyed: the dossier, or the part of one carer in it."""
        database, today = self._session.database, self._session.clock.today()
        dossier = dossier_store.load_dossier(database, dossier_id)
        subject = Subject.CARER_PART if carer_id else Subject.DOSSIER
        person_id, name = _find_person(dossier, carer_id)
        changed_on = retention_store.load_change(database, dossier_id)
        asked_on = retention_store.load_request(database, person_id)
        grounds = [Ground.RETENTION] if due_on(changed_on) <= today else []
        if asked_on is not None:
            grounds.append(Ground.REQUEST)
        return Plan(
            subject=subject,
            dossier_id=dossier_id,
            person_id=person_id,
            name=name,
            counts=erasure_store.count_data(database, subject, carer_id or dossier_id),
            grounds=tuple(grounds),
            changed_on=changed_on,
            due_on=due_on(changed_on),
            asked_on=asked_on,
            handed_out=tuple(
                HandedOut(export.kind, export.recipient, export.made_at)
                for export in export_store.load_exports(database, dossier_id)
            ),
        )

    def destroy(self, confirmed: Confirmed) -> tuple[Changes, Destruction]:
        """Destroy in the vault, all of it or nothing; the copies then wait for `erase_copy`.

        There is no way back: what could be undone in this dossier is forgotten as well.

        Raises:
            NotDue, NothingToDestroy: nothing was destroyed.
        """
        copies = tuple(VaultCopy(path) for path, _ in self._list_copies())
        verb = "destroy carer part" if confirmed.carer_id else "destroy dossier"
        changes = Changes(verb, _TOPICS, dossier_id=confirmed.dossier_id)
        with self._session.write(changes) as database:
            plan = self.plan(confirmed.dossier_id, confirmed.carer_id)
            if confirmed.ground not in plan.grounds:
                raise NotDue
            if plan.is_empty:
                raise NothingToDestroy
            destruction = Destruction(
                id=new_id(),
                subject=plan.subject,
                object_id=plan.object_id,
                ground=confirmed.ground,
                destroyed_at=self._session.now(),
                counts=plan.counts,
                changed_on=plan.changed_on,
                asked_on=plan.asked_on,
                handed_out=tuple((line.kind, line.made_at.date()) for line in plan.handed_out),
                is_clean=False,
                copies=copies,
            )
            erasure_store.erase(database, plan.subject, plan.object_id)
            destruction_store.insert_destruction(database, destruction)
        self.finish_cleaning()
        return changes, self.load(destruction.id)

    def finish_cleaning(self) -> None:
        """Clean the free pages and the journal after every destruction where that was cut off.

        When there is no room for it, the data stay gone from the tables and it waits for the next
        opening.
        """
        database = self._session.database
        waiting = [one for one in self.list_all() if not one.is_clean]
        if not waiting:
            return
        try:
            erasure_store.clean(database)
        except (ExpectedError, MemoryError):
            return
        with database.transaction():
            for destruction in waiting:
                destruction_store.update_destruction(database, replace(destruction, is_clean=True))

    def erase_copy(self, destruction_id: str, path: Path) -> Changes:
        """Destroy the same in one copy of the vault; one that is not there is tried again later."""
        destruction = self.load(destruction_id)
        state = erase_copy(path, self._session.ring.key, destruction)
        changes = Changes(
            "erase copy" if state is CopyState.ERASED else "",
            frozenset({Topic.RETENTION}),
            created=destruction_id,
        )
        others = tuple(copy for copy in destruction.copies if copy.path != path)
        copies = (*others, VaultCopy(path, state))
        with self._session.write(changes) as database:
            destruction_store.update_destruction(database, replace(destruction, copies=copies))
        return changes

    def erase_copies(self) -> None:
        """Finish every destruction in all copies that are there now."""
        for destruction in self.list_all():
            for copy in destruction.unfinished:
                self.erase_copy(destruction.id, copy.path)

    def finish_in(self, folder: Path) -> None:
        """Bring a vault that was kept aside up to date, before it is put back.

        What was destroyed since is destroyed in it, and it knows every folder for backups.

        Raises:
            PreviousHeldUp: one could not be finished; what was destroyed would come back.
        """
        for destruction_id, path in self.list_reachable():
            if path.parent == folder:
                self.erase_copy(destruction_id, path)
        if any(path.parent == folder for _, path in self.list_reachable()):
            raise PreviousHeldUp
        # One under another key never had these folders.
        with suppress(ExpectedError):
            folders = backup_store.load_all_folders(self._session.database)
            carry_folders(folder / DATABASE_NAME, self._session.ring.key, folders)

    def load(self, destruction_id: str) -> Destruction:
        """Return one destruction, with the copies that are or may come back."""
        return self._leave_out_gone(
            destruction_store.load_destruction(self._session.database, destruction_id)
        )

    def list_all(self) -> tuple[Destruction, ...]:
        """Return what was destroyed in this vault, the latest first."""
        stored = destruction_store.load_destructions(self._session.database)
        return tuple(self._leave_out_gone(destruction) for destruction in stored)

    def list_reachable(self) -> tuple[tuple[str, Path], ...]:
        """Return (destruction, file) of every copy that still holds the data and is there now."""
        copies, found = self._list_copies(), []
        for destruction in self.list_all():
            known = {copy.path for copy in destruction.copies}
            # On a stick that was not there at the time, for instance.
            later = [
                path
                for path, made_at in copies
                if path not in known and made_at < destruction.destroyed_at
            ]
            waiting = [copy.path for copy in destruction.unfinished if copy.path.is_file()]
            found += [(destruction.id, path) for path in (*waiting, *later)]
        return tuple(found)

    def _leave_out_gone(self, destruction: Destruction) -> Destruction:
        """Leave out the copies that were thrown away before it was destroyed in them."""
        unfinished = destruction.unfinished
        left = (
            one
            for one in destruction.copies
            if one not in unfinished or not self._is_gone(one.path)
        )
        return replace(destruction, copies=tuple(left))


def _find_person(dossier: Dossier, carer_id: PersonId | None) -> tuple[PersonId, str]:
    if carer_id is None:
        return dossier.client.id, dossier.client.name
    for carer in dossier.carers:
        if carer.id == carer_id:
            return carer.id, carer.name
    raise NotFound
