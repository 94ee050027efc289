"""The desk for the directory: searching it, taking over another one, handing it out."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from screening.arrangement.model import SupportFunction
from screening.changes import Changes, Topic
from screening.directory.comparison import Comparison, compare, list_directory
from screening.directory.model import Offer
from screening.directory.reading import DirectoryReading
from screening.directory.search import OfferIndex
from screening.errors import ExpectedError, NotFound
from screening.identifiers import OfferId
from screening.storage import offer_store, setting_store
from screening.storage.session import Session
from screening.wording.alphabet import order_name
from screening.wording.speech import say

_TOPICS: Final = frozenset({Topic.DIRECTORY})
_DISTRICT: Final = "directory district"
"""A setting of the vault itself: it has a space in its name."""


class NothingToTakeOver(ExpectedError):
    """A file without a single sound row must not empty the directory."""

    def __init__(self) -> None:
        super().__init__(
            say("In dit bestand is geen enkele rij goed. De sociale kaart is niet gewijzigd."),
            say("Verbeter het bestand en kies het opnieuw."),
        )


class HasOwnDirectory(ExpectedError):
    """What is fictional never comes beside, or in the place of, what an organisation keeps."""

    def __init__(self) -> None:
        super().__init__(
            say("Er staat al een sociale kaart in de kluis. Er is niets gewijzigd."),
            say("Het voorbeeld is alleen voor een lege sociale kaart."),
        )


class DirectoryDesk:
    """The local offers; searching them is about nobody, so it leaves no line in the log."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._offers: tuple[Offer, ...] | None = None
        self._index: OfferIndex | None = None

    def list_offers(self) -> tuple[Offer, ...]:
        """Return all offers in the order of the file; those that are gone come last."""
        if self._offers is None:
            self._offers = offer_store.load_offers(self._session.database)
        return self._offers

    def search(
        self, text: str, function: SupportFunction | None = None, district: str = ""
    ) -> tuple[Offer, ...]:
        """Return the offers with all these words, the best first; see `OfferIndex.find`."""
        if self._index is None:
            self._index = OfferIndex(self.list_offers())
        return self._index.find(text, function, district)

    def suggest(self, function: SupportFunction, district: str, most: int) -> tuple[Offer, ...]:
        """Return usable offers for a function and a district, those just checked first."""
        usable = [each for each in self.search("", function, district) if each.is_usable]
        today = self._session.clock.today()
        # What is for this district says more than what is for everyone.
        usable.sort(key=lambda each: (each.is_stale(today), not (district and each.districts)))
        return tuple(usable[:most])

    def find(self, offer_id: OfferId) -> Offer:
        """Return one offer, also one that is gone.

        Raises:
            NotFound: nothing is known of it.
        """
        for offer in self.list_offers():
            if offer.id == offer_id:
                return offer
        raise NotFound

    def gone(self, offer_ids: Iterable[OfferId]) -> frozenset[OfferId]:
        """Return which of these offers are not there any more, or cannot be used now."""
        usable = {offer.id for offer in self.list_offers() if offer.is_usable}
        return frozenset(offer_ids) - usable

    def look_up(self, offer_ids: Iterable[OfferId]) -> Mapping[OfferId, Offer]:
        """Return what is known of these offers."""
        wanted = set(offer_ids)
        return {offer.id: offer for offer in self.list_offers() if offer.id in wanted}

    def list_districts(self) -> tuple[str, ...]:
        """Return the districts that offers are for, in the order of the alphabet."""
        names: dict[str, str] = {}
        for offer in self.list_offers():
            for name in offer.districts:
                names.setdefault(name.casefold(), name)
        return tuple(names[key] for key in sorted(names, key=order_name))

    def district(self) -> str:
        """Return the district that was chosen last; empty when none was."""
        return setting_store.find(self._session.database, _DISTRICT)

    def set_district(self, district: str) -> Changes:
        """Remember the district that was chosen last; that leaves no line in the log."""
        changes = Changes("", frozenset())
        with self._session.write(changes) as database:
            setting_store.put(database, _DISTRICT, district.strip())
        return changes

    def read_file(self, path: Path) -> DirectoryReading:
        """Read a directory from a file; nothing is stored, and nothing is raised for the file."""
        from screening.directory.files import read_directory_file

        return read_directory_file(path, self._session.clock.today())

    def compare(self, reading: DirectoryReading) -> Comparison:
        """Return what taking it over would change."""
        return compare(self.list_offers(), reading)

    def take_over(self, reading: DirectoryReading) -> Changes:
        """Put what is right in the place of the directory of now, in one go.

        What a row with a mistake is about stays as it was.

        Raises:
            NothingToTakeOver: nothing in it is right.
        """
        if not reading.offers:
            raise NothingToTakeOver
        return self._replace("import directory", list_directory(self.list_offers(), reading))

    def load_example(self) -> Changes:
        """Put the fictional offers into an empty directory.

        Raises:
            HasOwnDirectory: it is not empty.
        """
        from screening.directory.example import load_example

        if any(offer.gone_on is None and not offer.is_example for offer in self.list_offers()):
            raise HasOwnDirectory
        return self._replace("load example directory", load_example(self._session.clock.today()))

    def remove_example(self) -> Changes:
        """Take the fictional offers away again; what is one's own stays."""
        own = [o for o in self.list_offers() if o.gone_on is None and not o.is_example]
        return self._replace("remove example directory", own)

    def save(self, folder: Path) -> tuple[Changes, Path]:
        """Write the directory into a folder as CSV, and return where it is.

        Raises:
            DeliveryError: the folder cannot take the file; nothing of it is left there.
        """
        from screening.directory.offer_file import write_csv

        offers = [offer for offer in self.list_offers() if offer.gone_on is None]
        name = f"sociale-kaart-{self._session.clock.today().isoformat()}.csv"
        return self._write(folder, name, write_csv(offers))

    def save_model(self, folder: Path) -> tuple[Changes, Path]:
        """Write a file to start one's own from: the example, with every column explained.

        Raises:
            DeliveryError: the folder cannot take the file; nothing of it is left there.
        """
        from screening.directory.example import load_model
        from screening.directory.offer_file import write_workbook

        data = write_workbook(load_model(self._session.clock.today()))
        return self._write(folder, "sociale-kaart-voorbeeld.xlsx", data)

    def _write(self, folder: Path, name: str, data: bytes) -> tuple[Changes, Path]:
        from screening.documents.delivery import write_document
        from screening.documents.hand_over import ALL_KEPT

        changes = Changes("save directory", frozenset())
        with self._session.write(changes):
            path = write_document(folder, name, data, kept=ALL_KEPT)
        return changes, path

    def _replace(self, action: str, offers: Iterable[Offer]) -> Changes:
        changes = Changes(action, _TOPICS)
        with self._session.write(changes) as database:
            offer_store.replace_offers(database, tuple(offers), self._session.clock.today())
        self._offers = self._index = None
        return changes
