"""Fills a vault with the fictional households, through the same desks as the screens."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from screening.demo.clock import SetClock
from screening.demo.family import write_family
from screening.demo.households import Household, list_households, load_household
from screening.demo.outcome import OutcomeWriter
from screening.demo.reading import read_moments
from screening.demo.sequel import SequelWriter
from screening.dossier.carer_situation import Since, SituationValues
from screening.dossier.model import VisitKind
from screening.identifiers import DossierId, MeasurementId, PersonId, VisitId
from screening.network.model import Group, Sector, TaskKind, TieKind
from screening.workspace import Workspace

People = dict[str, PersonId]

CONSULTANT = "Noortje Vis"
ORGANISATION = "Gemeente Voorbeeldstad"


def fill_vault(workspace: Workspace, clock: SetClock) -> None:
    """Enter all households; `clock` is the clock of the workspace and follows their stories."""
    workspace.vault.set_setting("consultant", CONSULTANT)
    workspace.vault.set_setting("organisation", ORGANISATION)
    workspace.directory.load_example()
    for name in list_households():
        HouseholdWriter(workspace, clock, load_household(name)).write()


class HouseholdWriter:
    """Enters one household, visit by visit."""

    def __init__(self, workspace: Workspace, clock: SetClock, household: Household) -> None:
        self._workspace = workspace
        self._clock = clock
        self._household = household
        self._people: People = {}

    def write(self) -> tuple[DossierId, People]:
        """Return the dossier, and who is who in it."""
        visits = self._household["visits"]
        self._clock.set_day(date.fromisoformat(visits[0]["date"]))
        dossier_id = self._write_dossier()
        sequel = SequelWriter(self._workspace, self._clock, dossier_id, self._people)
        for number, visit in enumerate(visits):
            self._clock.set_day(date.fromisoformat(visit["date"]))
            visit_id = self._write_visit(dossier_id, visit, is_first=number == 0)
            if visit is not visits[-1]:
                self._workspace.visits.close(visit_id)
            if "version" in visit:
                sequel.write_version(visit_id, visit["version"])
        sequel.write(self._household)
        return dossier_id, self._people

    def _write_dossier(self) -> DossierId:
        desk, household = self._workspace.dossiers, self._household
        client = household["client"]
        created = desk.create(
            client["name"], (), date.fromisoformat(household["notified_on"])
        ).created
        dossier_id = DossierId(created)
        self._people[client["key"]] = desk.load(dossier_id).client.id
        desk.change_client(
            dossier_id,
            birth_date=date.fromisoformat(client["birth_date"]),
            situation=client["situation"],
        )
        for person in household["people"]:
            if person["group"] == Group.CARER:
                carer = desk.add_carer(dossier_id, person["name"], person["relation"])
                self._people[person["key"]] = PersonId(carer.created)
        return dossier_id

    def _write_visit(
        self, dossier_id: DossierId, visit: Mapping[str, Any], *, is_first: bool
    ) -> VisitId:
        workspace, household = self._workspace, self._household
        held_on = date.fromisoformat(visit["date"])
        visit_id = VisitId(
            workspace.visits.start(dossier_id, held_on, VisitKind(visit["kind"])).created
        )
        for field, text in visit["texts"].items():
            workspace.visits.write_text(visit_id, field, text)
        if is_first:
            self._write_people(visit_id, household["people"])
            self._write_ties(visit_id, household["ties"])
            write_family(workspace.family, visit_id, self._people, household["family"])
            for key, in_proposal in household["consent"].items():
                workspace.measurements.give_consent(
                    self._people[key],
                    in_proposal=in_proposal,
                    for_client=key in household["for_client"],
                )
        elif "network" in visit:
            self._change_network(visit_id, visit["network"])
        for key, situation in visit.get("situations", {}).items():
            workspace.carers.change(visit_id, self._people[key], **_read_situation(situation))
        for measurement in visit["measurements"]:
            self._write_measurement(visit_id, measurement)
        OutcomeWriter(workspace, visit_id, self._people).write(visit)
        return visit_id

    def _write_people(self, visit_id: VisitId, people: Sequence[Mapping[str, Any]]) -> None:
        desk = self._workspace.network
        for person in people:
            if person["key"] not in self._people:
                added = desk.add_person(
                    visit_id, person["name"], group=Group(person["group"])
                ).created
                self._people[person["key"]] = PersonId(added)
            person_id = self._people[person["key"]]
            desk.change_person(
                visit_id,
                person_id,
                relation=person["relation"],
                sector=Sector(person["sector"]),
                tie_to_client=TieKind(person["tie_to_client"]),
                living_together=person.get("living_together", False),
                age=person.get("age"),
                deceased=person.get("deceased", False),
                able=person.get("able"),
                knows=person.get("knows"),
                willing=person.get("willing"),
                note=person.get("note", ""),
            )
            for task in person.get("tasks", ()):
                self._workspace.tasks.save_task(
                    visit_id,
                    person_id,
                    TaskKind(task["task"]),
                    task["hours_per_week"],
                    moments=read_moments(task.get("moments", ())),
                )

    def _write_ties(self, visit_id: VisitId, ties: Sequence[tuple[str, str, str]]) -> None:
        for first, second, kind in ties:
            self._workspace.ties.set_tie(
                visit_id, self._people[first], self._people[second], TieKind(kind)
            )

    def _change_network(self, visit_id: VisitId, changes: Mapping[str, Any]) -> None:
        """Enter what is different on the map of a follow-up."""
        workspace = self._workspace
        for key in changes["left"]:
            workspace.network.remove_person(visit_id, self._people[key])
        self._write_people(visit_id, changes["people"])
        for row in changes["tasks"]:
            person_id, kind = self._people[row["person"]], TaskKind(row["task"])
            tasks = workspace.network.load(visit_id).person(person_id).tasks
            known = next((task.id for task in tasks if task.kind is kind), None)
            moments = read_moments(row["moments"]) if "moments" in row else None
            workspace.tasks.save_task(
                visit_id, person_id, kind, row["hours_per_week"], task_id=known, moments=moments
            )
        self._write_ties(visit_id, changes["ties"])

    def _write_measurement(self, visit_id: VisitId, measurement: Mapping[str, Any]) -> None:
        desk = self._workspace.measurements
        carer_id = self._people[measurement["carer"]]
        started = desk.start(visit_id, carer_id, measurement["instrument"])
        measurement_id = MeasurementId(started.created)
        for item_key, choice_key in measurement["answers"].items():
            desk.answer(measurement_id, item_key, choice_key)
        desk.finish(measurement_id)


def _read_situation(row: Mapping[str, Any]) -> SituationValues:
    values = SituationValues()
    if "since" in row:
        values["caring_since"] = Since(*row["since"])
    if "work_hours" in row:
        values["work_hours"] = row["work_hours"]
    return values
