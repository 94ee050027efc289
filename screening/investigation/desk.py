"""The desk for the investigation: what is found and said, and what is opened for it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from screening.changes import Changes, Topic
from screening.dossier.model import Dossier, Visit
from screening.dossier.validation import check_past, clean_text, is_blank
from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId, VisitId
from screening.investigation import fields
from screening.investigation.fields import Part
from screening.investigation.model import Area, CodeEntry, CodeStep, Investigation
from screening.investigation.reading import (
    is_open,
    list_own,
    read_code,
    read_investigation,
)
from screening.storage import dossier_store, visit_store
from screening.storage.database import Database
from screening.storage.session import Session
from screening.wording.speech import say


class ReasonMissing(InvalidInput):
    """An attention point is opened for a reason, and stays open for one."""

    def __init__(self) -> None:
        super().__init__(
            "reason",
            say("Er staat nog niet waarom. Er is niets gewijzigd."),
            say("Schrijf in een paar woorden waarom dit hier speelt."),
        )


class TitleMissing(InvalidInput):
    """An area of one's own has a name."""

    def __init__(self) -> None:
        super().__init__(
            "title",
            say("Er staat nog niet waar het over gaat. Er is niets gewijzigd."),
            say("Noem het onderwerp in een paar woorden."),
        )


class InvestigationDesk:
    """Findings and own words, kept apart; a log or the name of a step never tells which."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def load(self, visit_id: VisitId) -> Investigation:
        """Return what was found at a visit, for who does the investigation.

        Letters in which nothing stands are left out.
        """
        database = self._session.database
        visit = visit_store.load_visit(database, visit_id)
        dossier = dossier_store.load_dossier(database, visit.dossier_id)
        texts = visit_store.load_texts(database, visit_id)
        return read_investigation(texts, _list_speakers(dossier))

    def load_for_others(self, visit_id: VisitId) -> Investigation:
        """Return the same as it may stand in documents: nothing of suspected domestic violence."""
        return self.load(visit_id).without(Area.DOMESTIC_VIOLENCE)

    def load_code(self, visit_id: VisitId) -> tuple[CodeEntry, ...]:
        """Return what was done for each step of the reporting code; for nobody else to read."""
        return read_code(visit_store.load_texts(self._session.database, visit_id))

    def write(self, visit_id: VisitId, field: str, text: str) -> Changes:
        """Store one text of the investigation of an open visit; an empty one leaves nothing.

        The field has a name as `screening.investigation.fields` makes them.

        Raises:
            NotFound: there is no such area any more, or nobody such to quote.
            InvalidInput: the text is too long, or a reason or title that cannot be empty is.
        """
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        cleaned = _clean(field, text)
        changes = _tell(visit, say("tekst van het onderzoek"), field)
        with self._session.write(changes) as database:
            _check_place(database, visit, field)
            _store(database, visit_id, {field: cleaned})
        return changes

    def open_area(self, visit_id: VisitId, area: Area, reason: str) -> Changes:
        """Open an attention point for a reason.

        Raises:
            ReasonMissing: nothing was opened.
        """
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        name = fields.name_field(area, Part.REASON)
        cleaned = _clean(name, reason)
        changes = _tell(visit, _name_step(area, say("aandachtspunt openen")))
        with self._session.write(changes) as database:
            _store(database, visit_id, {name: cleaned})
        return changes

    def open_own_area(self, visit_id: VisitId, title: str, reason: str) -> Changes:
        """Open an area of one's own, with its title and a reason; `created` is its key.

        Raises:
            InvalidInput: the title or the reason is missing; nothing was opened.
        """
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        known = list_own(visit_store.load_texts(self._session.database, visit_id))
        number = max((fields.own_number(key) or 0 for key in known), default=0) + 1
        key = f"{fields.OWN}{number}"
        values = {
            fields.name_field(key, Part.TITLE): title,
            fields.name_field(key, Part.REASON): reason,
        }
        cleaned = {name: _clean(name, text) for name, text in values.items()}
        changes = _tell(visit, say("aandachtspunt openen"))
        with self._session.write(changes) as database:
            _store(database, visit_id, cleaned)
        return replace(changes, created=key)

    def close_area(self, visit_id: VisitId, key: str) -> Changes:
        """Close an attention point or own area again, with all that stands in it."""
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        if not fields.is_area(key) or key in _LETTERS:
            raise NotFound
        changes = _tell(visit, _name_step(key, say("aandachtspunt sluiten")))
        with self._session.write(changes) as database:
            names = visit_store.load_texts(database, visit_id)
            own = [name for name in names if name.startswith(f"{fields.PREFIX}{key}.")]
            _store(database, visit_id, dict.fromkeys(own, ""))
        return changes

    def take_code_step(self, visit_id: VisitId, step: CodeStep, done_on: date | None) -> Changes:
        """Note on which day a step of the reporting code was taken; None takes it back.

        Raises:
            InvalidInput: the day is yet to come.
            NotFound: the attention point is not open.
        """
        visit = visit_store.load_open_visit(self._session.database, visit_id)
        check_past("done_on", done_on, self._session.clock.today())
        name = fields.name_code_day(step)
        changes = _tell(visit, say("tekst van het onderzoek"), name)
        with self._session.write(changes) as database:
            _check_place(database, visit, name)
            _store(database, visit_id, {name: done_on.isoformat() if done_on else ""})
        return changes


_LETTERS = frozenset(area for area in Area if area.is_lettered)
_TEXTS = frozenset({fields.PROBLEMS, fields.NEEDED, fields.REMAINING})


def _list_speakers(dossier: Dossier) -> tuple[PersonId, ...]:
    return (dossier.client.id, *(carer.id for carer in dossier.carers))


def _name_step(key: str, usual: str) -> str:
    """Return a name for undo; a point of which nothing is seen is not spoken of there either."""
    return say("tekst van het onderzoek") if key == Area.DOMESTIC_VIOLENCE else usual


def _tell(visit: Visit, step: str, field: str = "") -> Changes:
    return Changes(
        "change investigation",
        frozenset({Topic.VISIT}),
        step=step,
        dossier_id=visit.dossier_id,
        visit_id=visit.id,
        # A number: which text it is may not stand in what a crash would write down.
        merge_key=f"text:{visit.id}:{hash(field)}" if field else "",
    )


def _check_place(database: Database, visit: Visit, field: str) -> None:
    """Refuse a text of what is not open, or in the name of somebody who cannot be quoted there."""
    name = fields.take_apart(field)
    if name is None:
        return
    if not is_open(visit_store.load_texts(database, visit.id), name.key):
        raise NotFound
    if name.part is Part.SAID:
        # Own words are in the copy of whoever said them; of this nothing is in any copy.
        speakers = _list_speakers(dossier_store.load_dossier(database, visit.dossier_id))
        if name.key == Area.DOMESTIC_VIOLENCE or name.rest not in speakers:
            raise NotFound


def _clean(field: str, text: str) -> str:
    """Return what may be stored under a name."""
    name = fields.take_apart(field)
    if name is None and field not in _TEXTS:
        raise NotFound
    cleaned = clean_text(name.part if name else field, text)
    if name is not None and is_blank(cleaned):
        if name.part is Part.REASON:
            raise ReasonMissing
        if name.part is Part.TITLE:
            raise TitleMissing
    return cleaned


def _store(database: Database, visit_id: VisitId, texts: Mapping[str, str]) -> None:
    for field, text in texts.items():
        if text:
            visit_store.save_text(database, visit_id, field, text)
        else:
            visit_store.delete_text(database, visit_id, field)
