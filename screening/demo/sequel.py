"""Enters what comes around the visits: support, tokens, dates, and versions of a proposal."""

from datetime import date

from screening.demo.clock import SetClock
from screening.demo.reading import People, Row, read_day, read_support
from screening.documents.proposal_record import Answer, AnswerWay, Response
from screening.dossier.model import ProcedureStep
from screening.identifiers import DossierId, PersonId, VersionId, VisitId
from screening.workspace import Workspace


class SequelWriter:
    """Enters it for one dossier; `clock` is the clock of the workspace and follows the story."""

    def __init__(
        self, workspace: Workspace, clock: SetClock, dossier_id: DossierId, people: People
    ) -> None:
        self._workspace = workspace
        self._clock = clock
        self._dossier_id = dossier_id
        self._people = people

    def write_version(self, visit_id: VisitId, version: Row) -> None:
        """Put the proposal of a visit to the household, and enter what they said of it."""
        desk = self._workspace.versions
        self._clock.set_day(date.fromisoformat(version["proposed_on"]))
        version_id = VersionId(desk.propose(visit_id).created)
        for key, row in version.get("responses", {}).items():
            self._clock.set_day(date.fromisoformat(row["on"]))
            response = Response(
                self._people[key],
                Answer(row["answer"]),
                self._clock.today(),
                AnswerWay(row.get("way", "")),
                row.get("remarks", ""),
            )
            desk.respond(version_id, response)
        if agreed_on := read_day(version.get("agreed_on")):
            self._clock.set_day(agreed_on)
            desk.set_agreed(version_id, agreed_on)

    def write(self, household: Row) -> None:
        """Enter client support, tokens and dates as they are after the last visit."""
        for key, support in household["support"].items():
            self._write_support(self._people[key], support)
        for key, tokens in household["appreciation"].items():
            for token in tokens:
                self._workspace.appreciations.note(
                    self._people[key],
                    token["year"],
                    given_on=read_day(token.get("given_on")),
                    what=token["what"],
                )
        for step, text in household["procedure"].items():
            day = date.fromisoformat(text)
            self._clock.set_day(day)
            self._workspace.dossiers.set_date(self._dossier_id, ProcedureStep(step), day)

    def _write_support(self, person_id: PersonId, row: Row) -> None:
        desk, dossier_id = self._workspace.client_support, self._dossier_id
        desk.set_support(dossier_id, person_id, read_support(row))
        for spent in row.get("hours", ()):
            day = date.fromisoformat(spent["spent_on"])
            desk.add_hours(dossier_id, person_id, day, spent["hours"], spent["note"])
        if request := row.get("request"):
            asked_on = date.fromisoformat(request["asked_on"])
            asked = desk.ask_another(dossier_id, person_id, asked_on, request["reason"])
            desk.change_request(
                dossier_id,
                asked.created,
                arranged_on=date.fromisoformat(request["arranged_on"]),
                arranged_with=request["arranged_with"],
            )
