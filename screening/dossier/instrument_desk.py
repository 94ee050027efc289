"""The desk for instruments: the released ones, and those that the organisation added."""

import json
from collections.abc import Mapping
from typing import Any, Final

from instruments import catalogue
from instruments.definition import build_instrument, write_canonical
from instruments.model import Instrument
from screening.changes import Changes, Topic
from screening.errors import ExpectedError, NotFound
from screening.storage import instrument_store
from screening.storage.instrument_store import AddedInstrument
from screening.storage.session import Session
from screening.wording.speech import say

LOGGED: Final = 32
"""So many digits of its digest stand for an instrument in the log."""


class InstrumentExists(ExpectedError):
    """A version that was taken in never changes."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Er is al een vragenlijst met deze naam en dit versienummer. Er is niets gewijzigd."
            ),
            say("Geef de vragenlijst een hoger versienummer, of een andere naam."),
        )


class InstrumentInUse(ExpectedError):
    """Measurements that were taken with an instrument cannot be read without it."""

    def __init__(self) -> None:
        super().__init__(
            say("Met deze vragenlijst is al gemeten. Zij blijft daarom in de kluis."),
            say("Voeg een nieuwe versie toe als de vragenlijst anders is geworden."),
        )


class InstrumentChanged(ExpectedError):
    """The definition a measurement points at is not the one that is installed."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Deze vragenlijst is ingevuld met een andere versie dan hier is geïnstalleerd. De "
                "antwoorden staan veilig in de kluis."
            ),
            say("Installeer Draagwijzer opnieuw, of vraag uw beheerder om hulp."),
        )


class InstrumentDesk:
    """Every instrument that can be taken or was taken, by its exact version."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[str, Instrument] = {}

    def offer(self) -> tuple[Instrument, ...]:
        """Return the latest version of every instrument: the released ones first."""
        released = [catalogue.load(id_) for id_ in catalogue.list_instruments()]
        latest = {each.id: each for each in self.list_added()}
        return (*released, *latest.values())

    def list_added(self) -> tuple[Instrument, ...]:
        """Return every version of every added instrument, by name and version."""
        added = instrument_store.load_instruments(self._session.database)
        return tuple(self._build(each) for each in added)

    def list_all(self) -> tuple[Instrument, ...]:
        """Return every version there is: the released ones first."""
        released = [
            catalogue.load(id_, version)
            for id_ in catalogue.list_instruments()
            for version in catalogue.list_versions(id_)
        ]
        return (*released, *self.list_added())

    def find_latest(self, instrument_id: str) -> Instrument:
        """Return the version with which a measurement is begun today.

        Raises:
            NotFound: there is no such instrument.
        """
        for instrument in self.offer():
            if instrument.id == instrument_id:
                return instrument
        raise NotFound

    def find(self, instrument_id: str, version: int, digest: str) -> Instrument:
        """Return the exact definition that a measurement points at.

        Raises:
            InstrumentChanged: it is not here.
        """
        # At every answer: looking in the folder of the released ones takes as long as the writing.
        if digest not in self._known:
            self._known |= {each.digest: each for each in self.list_all()}
        found = self._known.get(digest)
        if found is None or (found.id, found.version) != (instrument_id, version):
            raise InstrumentChanged
        return found

    def load_definition(self, instrument: Instrument) -> Mapping[str, Any]:
        """Return what an instrument was built of, as plain tables.

        Raises:
            NotFound: it is neither a released instrument nor an added one.
        """
        if instrument.id in catalogue.list_instruments():
            return catalogue.load_tables(instrument.id, instrument.version)
        for added in instrument_store.load_instruments(self._session.database):
            if added.digest == instrument.digest:
                definition: dict[str, Any] = json.loads(added.definition)
                return definition
        raise NotFound

    def add(self, definition: Mapping[str, Any]) -> Changes:
        """Take in a definition; `created` is how the log names it.

        Raises:
            InstrumentError: it is not a correct definition; nothing was stored.
            InstrumentExists: that version is here already.
        """
        instrument = build_instrument(definition, "definition")
        taken = {(each.id, each.version) for each in self.list_added()}
        # A released instrument gets its next version from a release, so that one name is one form.
        is_released = instrument.id in catalogue.list_instruments()
        if is_released or (instrument.id, instrument.version) in taken:
            raise InstrumentExists
        changes = self._changes("add instrument", instrument.digest)
        added = AddedInstrument(
            instrument.digest,
            instrument.id,
            instrument.version,
            write_canonical(definition),
            self._session.now(),
        )
        with self._session.write(changes) as database:
            instrument_store.insert_instrument(database, added)
        return changes

    def is_used(self, digest: str) -> bool:
        """Return whether any measurement was taken with a definition."""
        return instrument_store.is_used(self._session.database, digest)

    def remove(self, digest: str) -> Changes:
        """Take an added definition away again.

        Raises:
            InstrumentInUse: a measurement was taken with it.
        """
        if instrument_store.is_used(self._session.database, digest):
            raise InstrumentInUse
        changes = self._changes("remove instrument", digest)
        with self._session.write(changes) as database:
            instrument_store.delete_instrument(database, digest)
        self._known.pop(digest, None)
        return changes

    def _changes(self, action: str, digest: str) -> Changes:
        topics = frozenset({Topic.MEASUREMENT, Topic.SETTINGS})
        return Changes(action, topics, created=digest[:LOGGED])

    def _build(self, added: AddedInstrument) -> Instrument:
        known = self._known.get(added.digest)
        if known is None:
            known = build_instrument(json.loads(added.definition), f"{added.id} v{added.version}")
            # By what it says itself: a text that was tampered with is another instrument.
            self._known[known.digest] = known
        return known
