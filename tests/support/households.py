"""The fictional households, entered through the desks as a consultant would."""

import json
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from screening.demo.family import write_family
from screening.demo.households import load_household
from screening.demo.vault import HouseholdWriter
from screening.dossier.model import VisitKind
from screening.identifiers import DossierId, MeasurementId, PersonId, VisitId
from screening.network.drop_out import drop_out
from screening.network.measures import measure
from screening.network.model import Group, NetworkMap, Sector, TaskKind, TieKind
from screening.workspace import Workspace
from tests.support.clock import FakeClock

CASES: Final = Path(__file__).parents[1] / "data" / "cases"
NAMES: Final = ("de_wit", "jansen", "yilmaz")

Case = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Household:
    """A household as it stands in a vault; people by the key of the case."""

    case: Case
    dossier_id: DossierId
    people: Mapping[str, PersonId]
    visits: tuple[VisitId, ...]

    def key_of(self, person_id: PersonId | None) -> str:
        """Return the key that the case has for a person."""
        return next(key for key, other in self.people.items() if other == person_id)


def load_case(name: str) -> Case:
    """Return a household as it stands in its file."""
    case: Case = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    return case


def list_measures(network: NetworkMap, key_of: Callable[[PersonId], str]) -> dict[str, object]:
    """Return the measures of a network as a case has them, to four decimals.

    Args:
        network: the people and their ties.
        key_of: returns what the case calls somebody.
    """
    measures = measure(network.people, network.ties)
    assert measures.main_carer is not None
    loss = drop_out(network.people, network.ties, measures.main_carer)
    return {
        "size": measures.size,
        "informal_share": round(measures.informal_share, 4),
        "ties": measures.ties,
        "density": round(measures.density, 4),
        "mean_degree": measures.mean_degree,
        "highest_degree": measures.highest_degree,
        "isolated": sorted(map(key_of, measures.isolated)),
        "components": measures.component_count,
        "hours_per_week": measures.hours_per_week,
        "main_carer": key_of(measures.main_carer),
        "main_carer_share": round(measures.main_carer_share, 4),
        "possible_helpers": sorted(map(key_of, measures.possible_helpers)),
        "uncovered_when_main_carer_drops_out": sorted(str(task.kind) for task in loss.uncovered),
    }


def enter_household(
    workspace: Workspace,
    clock: FakeClock,
    name: str,
    *,
    without_consent: Set[str] = frozenset(),
    not_in_proposal: Set[str] = frozenset(),
    case: Case | None = None,
) -> Household:
    """Enter a household with all its visits, each on its own day; the last one stays open.

    Args:
        workspace: the open vault.
        clock: the clock of that vault.
        name: which household.
        without_consent: keys of carers who are not measured.
        not_in_proposal: keys of carers whose outcome may not be shown.
        case: the household in other words; the one of its file when not given.
    """
    case = case or load_case(name)
    clock.set_day(date.fromisoformat(case["visits"][0]["date"]))
    dossier_id, people = _enter_dossier(workspace, clock, case)
    for key, carer_id in people.items():
        if key not in without_consent:
            workspace.measurements.give_consent(carer_id, in_proposal=key not in not_in_proposal)
    visits: list[VisitId] = []
    for row in case["visits"]:
        if visits:
            workspace.visits.close(visits[-1])
        clock.set_day(date.fromisoformat(row["date"]))
        kind = VisitKind(row["kind"])
        visit_id = workspace.visits.start(dossier_id, clock.today(), kind).visit_id
        assert visit_id is not None
        if not visits:
            people |= _enter_network(workspace, visit_id, case, people)
        visits.append(visit_id)
        for taken in row["measurements"]:
            if taken["carer"] not in without_consent:
                _enter_measurement(workspace, visit_id, people[taken["carer"]], taken)
    return Household(case, dossier_id, people, tuple(visits))


def enter_story(workspace: Workspace, clock: FakeClock, name: str) -> Household:
    """Enter a household as the demo tells it: through all desks, with all that came of it."""
    writer = HouseholdWriter(workspace, clock, load_household(name))
    dossier_id, people = writer.write()
    visits = tuple(visit.id for visit in workspace.dossiers.load(dossier_id).visits)
    return Household(load_case(name), dossier_id, people, visits)


def take(
    workspace: Workspace,
    visit_id: VisitId,
    carer_id: PersonId,
    instrument: str,
    answers: Mapping[str, str],
) -> MeasurementId:
    """Take an instrument of a carer who has consented, and return the finished measurement."""
    started = workspace.measurements.start(visit_id, carer_id, instrument)
    measurement_id = MeasurementId(started.created)
    for item, choice in answers.items():
        workspace.measurements.answer(measurement_id, item, choice)
    workspace.measurements.finish(measurement_id)
    return measurement_id


def _enter_dossier(
    workspace: Workspace, clock: FakeClock, case: Case
) -> tuple[DossierId, dict[str, PersonId]]:
    carers = [row for row in case["people"] if row["group"] == "carer"]
    created = workspace.dossiers.create(
        case["client"]["name"],
        [row["name"] for row in carers],
        date.fromisoformat(case["notified_on"]),
    )
    assert created.dossier_id is not None
    workspace.dossiers.change_client(
        created.dossier_id,
        situation=case["client"]["situation"],
        birth_date=date(clock.today().year - case["client"]["age"], 1, 1),
    )
    ids = [carer.id for carer in workspace.dossiers.load(created.dossier_id).carers]
    return created.dossier_id, {row["key"]: i for row, i in zip(carers, ids, strict=True)}


def _enter_network(
    workspace: Workspace, visit_id: VisitId, case: Case, carers: Mapping[str, PersonId]
) -> dict[str, PersonId]:
    people = dict(carers)
    for row in case["people"]:
        if row["key"] not in people:
            added = workspace.network.add_person(visit_id, row["name"], group=Group(row["group"]))
            people[row["key"]] = PersonId(added.created)
        _enter_person(workspace, visit_id, people[row["key"]], row)
    for first, second, kind in case["ties"]:
        workspace.ties.set_tie(visit_id, people[first], people[second], TieKind(kind))
    if family := case.get("family"):
        client = {case["client"]["key"]: workspace.network.load(visit_id).client_id}
        write_family(workspace.family, visit_id, people | client, family)
    return people


def _enter_person(
    workspace: Workspace, visit_id: VisitId, person_id: PersonId, row: Mapping[str, Any]
) -> None:
    workspace.network.change_person(
        visit_id,
        person_id,
        relation=row["relation"],
        sector=Sector(row["sector"]),
        tie_to_client=TieKind(row["tie_to_client"]) if row["tie_to_client"] else None,
        living_together=row["living_together"],
        age=row["age"],
        deceased=row["deceased"],
        able=row["able"],
        knows=row["knows"],
        willing=row["willing"],
        note=row["note"],
    )
    for task in row["tasks"]:
        workspace.tasks.save_task(
            visit_id, person_id, TaskKind(task["task"]), task["hours_per_week"]
        )


def _enter_measurement(
    workspace: Workspace, visit_id: VisitId, carer_id: PersonId, taken: Mapping[str, Any]
) -> None:
    take(workspace, visit_id, carer_id, taken["instrument"], taken["answers"])
