"""The desk for versions of a proposal: putting one to the household, and what people say of it.

Nothing of it changes the visit: answers come back weeks after it was closed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from screening.changes import Changes, Topic
from screening.documents.audience import FILE
from screening.documents.desk import ProposalDesk
from screening.documents.proposal_changes import Change
from screening.documents.proposal_record import AnswerWay, Response, Status, Version
from screening.documents.proposal_versions import describe_status, find_status
from screening.documents.signature import NO_SIGNATURE, clean_signature
from screening.dossier.model import Dossier
from screening.dossier.validation import check_past, clean_text
from screening.errors import ExpectedError, InvalidInput, NotFound
from screening.identifiers import PersonId, VersionId, VisitId, new_id
from screening.storage import dossier_store, proposal_store, visit_store
from screening.storage.session import Session
from screening.wording.formats import format_date
from screening.wording.speech import say

_TOPICS: Final = frozenset({Topic.PROPOSAL})


class NothingChanged(ExpectedError):
    """A version that says the same as the last one would only confuse."""

    def __init__(self, number: int) -> None:
        super().__init__(
            say("Er is niets veranderd sinds versie {number}.", number=number),
            say("Er is geen nieuwe versie gemaakt. Gebruik versie {number}.", number=number),
        )


# No generated repr: it holds names.
@dataclass(frozen=True, slots=True, repr=False)
class Standing:
    """How the proposal of a visit stands.

    Args:
        status: of what the proposal says today; `words` says it in Dutch.
        changes: between the last version and what it says today, for the file.
        since: the version that `changes` are counted from.
        versions: those of this visit, the last one first, each with what people said of it.
        people: who is asked for an answer: the client and the carers, with their names.
    """

    status: Status
    words: str
    changes: tuple[Change, ...]
    since: Version | None
    versions: tuple[tuple[Version, Mapping[PersonId, Response]], ...]
    people: tuple[tuple[PersonId, str], ...]

    def list_silent(self) -> tuple[str, ...]:
        """Return who has said nothing yet of the last version."""
        answers = self.versions[0][1] if self.versions else {}
        return tuple(name for person_id, name in self.people if person_id not in answers)


class VersionDesk:
    """No step here can be undone: what somebody signed is corrected by a new answer."""

    def __init__(self, session: Session, proposals: ProposalDesk) -> None:
        self._session = session
        self._proposals = proposals

    def stand(self, visit_id: VisitId) -> Standing:
        """Return how the proposal of a visit stands."""
        material = self._proposals.gather(visit_id, FILE)
        dossier = material.dossier
        database = self._session.database
        versions = proposal_store.load_versions(database, dossier.id)
        return Standing(
            status=find_status(material.version),
            words=describe_status(material.version, material.earlier),
            changes=material.changes,
            since=material.earlier,
            versions=tuple(
                (replace(one, lines=()), proposal_store.load_responses(database, one.id))
                for one in reversed(versions)
                if one.visit_id == visit_id
            ),
            people=_list_people(dossier),
        )

    def propose(self, visit_id: VisitId) -> Changes:
        """Keep what the proposal says today as a new version; `created` is its identifier.

        Raises:
            NothingChanged: the last version of this visit says the same.
        """
        material = self._proposals.gather(visit_id, FILE)
        if material.version is not None:
            raise NothingChanged(material.version.number)
        database = self._session.database
        numbers = [
            one.number for one in proposal_store.load_versions(database, material.dossier.id)
        ]
        version = Version(
            VersionId(new_id()),
            visit_id,
            max(numbers, default=0) + 1,
            self._session.now(),
            None,
            self._proposals.list_lines(visit_id),
        )
        changes = Changes("propose version", _TOPICS, visit_id=visit_id, created=version.id)
        with self._session.write(changes) as store:
            proposal_store.insert_version(store, version)
            self._note_step(visit_id)
        return changes

    def respond(self, version_id: VersionId, response: Response) -> Changes:
        """Store what somebody says of a version, in the place of what was said before.

        Raises:
            InvalidInput: the day cannot be right, or there is no signature on the screen.
            NotFound: this person is not asked for an answer.
        """
        version = self._load(version_id)
        dossier = dossier_store.load_dossier(
            self._session.database, proposal_store.dossier_of(self._session.database, version_id)
        )
        if response.person_id not in dict(_list_people(dossier)):
            raise NotFound
        self._check_day(version, "responded_on", response.responded_on)
        signature = clean_signature(response.signature)
        if response.way is AnswerWay.SCREEN and not signature:
            raise InvalidInput(
                "signature",
                say("Er staat nog geen handtekening. Er is niets bewaard."),
                say("Zet een handtekening, of kies: zonder handtekening."),
            )
        kept = replace(
            response,
            remarks=clean_text("remarks", response.remarks),
            signature=signature if response.way is AnswerWay.SCREEN else NO_SIGNATURE,
        )
        action = (
            "correct response"
            if response.person_id
            in proposal_store.load_responses(self._session.database, version_id)
            else "note response"
        )
        changes = Changes(action, _TOPICS, visit_id=version.visit_id, created=version_id)
        with self._session.write(changes) as store:
            proposal_store.save_response(store, version_id, kept)
            self._note_step(version.visit_id)
        return changes

    def set_agreed(self, version_id: VersionId, day: date | None) -> Changes:
        """Store on which day a version became final; None means that it is not.

        Raises:
            InvalidInput: the day lies in the future, or before the version was put to anyone.
        """
        version = self._load(version_id)
        if day is not None:
            self._check_day(version, "agreed_on", day)
        action = "agree version" if day else "reopen version"
        changes = Changes(action, _TOPICS, visit_id=version.visit_id, created=version_id)
        with self._session.write(changes) as store:
            proposal_store.update_agreed(store, version_id, day)
            self._note_step(version.visit_id)
        return changes

    def _load(self, version_id: VersionId) -> Version:
        database = self._session.database
        dossier_id = proposal_store.dossier_of(database, version_id)
        versions = proposal_store.load_versions(database, dossier_id)
        return next(one for one in versions if one.id == version_id)

    def _check_day(self, version: Version, field: str, day: date) -> None:
        check_past(field, day, self._session.clock.today())
        if day < version.proposed_on:
            raise InvalidInput(
                field,
                say(
                    "Deze dag ligt vóór {day}, toen versie {number} is voorgelegd. Er is niets "
                    "bewaard.",
                    day=format_date(version.proposed_on),
                    number=version.number,
                ),
                say("Controleer de datum."),
            )

    def _note_step(self, visit_id: VisitId) -> None:
        """Count the years of keeping from today, without ending what can be undone at the visit."""
        database = self._session.database
        visit = visit_store.load_visit(database, visit_id)
        dossier_store.note_change(database, visit.dossier_id, self._session.now())


def _list_people(dossier: Dossier) -> tuple[tuple[PersonId, str], ...]:
    """Return the client and the carers, with their names."""
    carers = ((carer.id, carer.name) for carer in dossier.carers)
    return ((dossier.client.id, dossier.client.name), *carers)
