"""The desk for the organisations of client support that a letter names."""

from dataclasses import replace
from typing import TypedDict, Unpack

from screening.changes import Changes, Topic
from screening.dossier.support_organisations import (
    SETTING,
    OrganisationKind,
    SupportOrganisation,
    clean_organisation,
    read_organisations,
    write_organisations,
)
from screening.errors import NotFound
from screening.identifiers import new_id
from screening.storage import setting_store
from screening.storage.session import Session


class OrganisationValues(TypedDict, total=False):
    """What may be changed about an organisation."""

    name: str
    kind: OrganisationKind
    phone: str
    website: str


class SupportOrganisationDesk:
    """Which organisations there are, for all dossiers of this vault."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def load(self) -> tuple[SupportOrganisation, ...]:
        """Return the organisations in the order in which they were added."""
        return read_organisations(setting_store.find(self._session.database, SETTING))

    def add(self, name: str, kind: OrganisationKind = OrganisationKind.FORMAL) -> Changes:
        """Add an organisation."""
        made = clean_organisation(SupportOrganisation(new_id(), name, kind))
        return self._store((*self.load(), made), made.id)

    def change(self, organisation_id: str, **values: Unpack[OrganisationValues]) -> Changes:
        """Store what changed about an organisation."""
        known = self.load()
        if all(one.id != organisation_id for one in known):
            raise NotFound
        return self._store(
            tuple(
                clean_organisation(replace(one, **values)) if one.id == organisation_id else one
                for one in known
            )
        )

    def remove(self, organisation_id: str) -> Changes:
        """Take an organisation away; letters that were made keep it."""
        return self._store(tuple(one for one in self.load() if one.id != organisation_id))

    def _store(self, organisations: tuple[SupportOrganisation, ...], created: str = "") -> Changes:
        changes = Changes(
            "change support organisations", frozenset({Topic.SETTINGS}), created=created
        )
        with self._session.write(changes) as database:
            setting_store.put(database, SETTING, write_organisations(organisations))
        return changes
