"""The desk for instruments: the released ones, and those that the organisation added."""

import json
from collections.abc import Mapping
from typing import Any, Final

from instruments import catalogue
from instruments.definition import build_instrument, write_canonical
from instruments.model import Instrument
from screening.changes import Changes, Topic
from screening.dossier.existing_instruments import ExistingInstruments
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


class InstrumentReleased(ExpectedError):
    """A released instrument gets its next version from a release, so that one name is one form."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Deze naam is van een vragenlijst die bij Draagwijzer zelf hoort. Er is "
                "niets gewijzigd."
            ),
            say(
                "Geef uw vragenlijst een andere naam: zo'n vragenlijst krijgt alleen met "
                "Draagwijzer een nieuwe versie."
            ),
        )


class LooksReleased(ExpectedError):
    """Nobody may take one questionnaire for another, or a verdict for one that was published."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Deze vragenlijst heeft de naam of de stellingen van een vragenlijst die "
                "bij Draagwijzer zelf hoort. Er is niets gewijzigd."
            ),
            say("Geef haar een eigen naam en eigen stellingen, of gebruik die van Draagwijzer."),
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
        existing = self.list_existing()
        return (*existing.released, *existing.added)

    def list_existing(self) -> ExistingInstruments:
        """Return every version there is, to hold a new questionnaire against."""
        released = tuple(
            catalogue.load(id_, version)
            for id_ in catalogue.list_instruments()
            for version in catalogue.list_versions(id_)
        )
        return ExistingInstruments(released, self.list_added())

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
            InstrumentReleased: a released instrument has that id.
            InstrumentExists: that version is here already.
            LooksReleased: it has the name or the statements of a released instrument.
        """
        instrument = build_instrument(definition, "definition")
        existing = self.list_existing()
        if existing.has_released(instrument.id):
            raise InstrumentReleased
        if existing.has_added(instrument.id, instrument.version):
            raise InstrumentExists
        names = (instrument.title, instrument.short_name)
        if any(map(existing.is_name_taken, names)) or existing.find_same_as(instrument):
            raise LooksReleased
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
