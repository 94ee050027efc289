"""The three fictional households, as a map and as the burdens of each of their visits."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

from instruments import catalogue
from screening.dossier.burden import Burden, assess
from screening.dossier.model import Measurement
from screening.identifiers import MeasurementId, PersonId, TaskId, VisitId
from screening.network.model import (
    Group,
    NetworkMap,
    Person,
    Sector,
    Task,
    TaskKind,
    Tie,
    TieKind,
)

FOLDER = Path(__file__).parents[2] / "data" / "cases"
NAMES = ("de_wit", "jansen", "yilmaz")


@dataclass(frozen=True, slots=True)
class Household:
    """One household: the map, and per visit the burdens; ids are the keys of the case."""

    network: NetworkMap
    visits: tuple[tuple[Burden, ...], ...]


@cache
def load_household(name: str) -> Household:
    """Return one household of `tests/data/cases`."""
    case = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    network = NetworkMap(
        client_name=case["client"]["name"],
        client_age=case["client"]["age"],
        people=tuple(_build_person(row) for row in case["people"]),
        ties=tuple(
            Tie(PersonId(one), PersonId(two), TieKind(kind)) for one, two, kind in case["ties"]
        ),
    )
    last: dict[tuple[str, str], Measurement] = {}
    visits = []
    for visit in case["visits"]:
        burdens = []
        for row in visit["measurements"]:
            key = (row["carer"], row["instrument"])
            taken = take_measurement(*key, row["answers"], date.fromisoformat(visit["date"]))
            earlier = last.get(key)
            burdens.append(
                assess(
                    taken,
                    catalogue.load(key[1]),
                    earlier,
                    held_on=taken.started_at.date(),
                    earlier_held_on=earlier.started_at.date() if earlier else None,
                )
            )
            last[key] = taken
        visits.append(tuple(burdens))
    return Household(network, tuple(visits))


def take_measurement(
    carer: str, instrument: str, answers: dict[str, str], day: date
) -> Measurement:
    """Return a finished measurement, taken at noon, with the newest definition."""
    moment = datetime.combine(day, time(12), UTC)
    definition = catalogue.load(instrument)
    return Measurement(
        id=MeasurementId(f"{carer}-{instrument}-{day}"),
        visit_id=VisitId(f"visit-{day}"),
        carer_id=PersonId(carer),
        instrument_id=instrument,
        version=definition.version,
        digest=definition.digest,
        started_at=moment,
        finished_at=moment,
        position=len(answers),
        answers=answers,
    )


def _build_person(row: dict[str, Any]) -> Person:
    return Person(
        id=PersonId(row["key"]),
        name=row["name"],
        relation=row["relation"],
        group=Group(row["group"]),
        sector=Sector(row["sector"]),
        tie_to_client=TieKind(row["tie_to_client"]),
        living_together=row["living_together"],
        age=row["age"],
        deceased=row["deceased"],
        tasks=tuple(
            Task(TaskId(f"{row['key']}-{task['task']}"), TaskKind(task["task"]), hours)
            for task in row["tasks"]
            for hours in (float(task["hours_per_week"]),)
        ),
        able=row["able"],
        knows=row["knows"],
        willing=row["willing"],
        note=row["note"],
    )
