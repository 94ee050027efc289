"""The desk for the yearly token for carers."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final, TypedDict, Unpack

from screening.arrangement.appreciation import Appreciation, find_year
from screening.changes import Changes, Topic
from screening.dossier.validation import check_past, clean_text
from screening.errors import InvalidInput, NotFound
from screening.identifiers import DossierId, PersonId
from screening.storage import appreciation_store, dossier_store
from screening.storage.session import Session
from screening.wording.speech import say

FIRST_YEAR: Final = 2015
"""The year in which the law that asks for it (Wmo 2015, art. 2.1.6) began."""


class AppreciationValues(TypedDict, total=False):
    """What may be noted of a token."""

    given_on: date | None
    what: str


class AppreciationDesk:
    """Notes what a carer got for a year; every method that writes is one step of undo."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list_all(self, dossier_id: DossierId) -> Mapping[PersonId, tuple[Appreciation, ...]]:
        """Return what every carer of a dossier got, the latest year first."""
        return appreciation_store.load_of_dossier(self._session.database, dossier_id)

    def note(self, carer_id: PersonId, year: int, **values: Unpack[AppreciationValues]) -> Changes:
        """Store what a carer got for a year; what is left out stays as it was.

        Raises:
            InvalidInput: the year has not begun, or comes before the law; or the day lies in the
                future, or before the year that it is for.
        """
        self._check_year(year)
        self._check_day(values.get("given_on"), year)
        if "what" in values:
            values["what"] = clean_text("what", values["what"])
        changes = self._changes(
            "note appreciation", say("waardering"), carer_id, merge=f"{year},{','.join(values)}"
        )
        with self._session.write(changes) as database:
            noted = appreciation_store.load_of_person(database, carer_id)
            stored = find_year(noted, year) or Appreciation(year, None)
            appreciation_store.save_appreciation(database, carer_id, replace(stored, **values))
        return changes

    def remove(self, carer_id: PersonId, year: int) -> Changes:
        """Remove what was noted for a year."""
        changes = self._changes("remove appreciation", say("waardering verwijderen"), carer_id)
        with self._session.write(changes) as database:
            appreciation_store.delete_appreciation(database, carer_id, year)
        return changes

    def _check_year(self, year: int) -> None:
        """Refuse a year in which no token can have been given; that of next year comes then."""
        if year > self._session.clock.today().year:
            raise InvalidInput(
                "year",
                say("Het jaar {year} is nog niet begonnen. Er is niets genoteerd.", year=year),
                say("Noteer de waardering in het jaar waarvoor die is."),
            )
        if year < FIRST_YEAR:
            raise InvalidInput(
                "year",
                say(
                    "De waardering volgens de Wmo bestaat sinds {first}. Er is niets genoteerd.",
                    first=FIRST_YEAR,
                ),
                say("Controleer het jaartal."),
            )

    def _check_day(self, given_on: date | None, year: int) -> None:
        check_past("given_on", given_on, self._session.clock.today())
        if given_on is not None and given_on.year < year:
            raise InvalidInput(
                "given_on",
                say("Deze datum ligt vóór {year}. De vorige datum is bewaard.", year=year),
                say("Vul een dag in {year} in, of laat het veld leeg.", year=year),
            )

    def _changes(self, action: str, step: str, carer_id: PersonId, *, merge: str = "") -> Changes:
        """Return what a step touches; NotFound for who is no carer."""
        database = self._session.database
        dossier_id = dossier_store.dossier_of(database, carer_id)
        dossier = dossier_store.load_dossier(database, dossier_id)
        if carer_id not in {carer.id for carer in dossier.carers}:
            raise NotFound
        return Changes(
            action,
            frozenset({Topic.CASELOAD, Topic.DOSSIER}),
            step=step,
            dossier_id=dossier_id,
            merge_key=f"{action}:{carer_id}:{merge}" if merge else "",
        )
