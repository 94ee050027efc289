"""The three fictional households, as a map and as the burdens of each of their visits."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache

from instruments import catalogue
from screening.dossier.burden import Burden, assess
from screening.dossier.model import Measurement
from screening.identifiers import MeasurementId, PersonId, VisitId
from screening.network.model import NetworkMap
from tests.unit.network.maps import CASES, load_case

NAMES = ("de_wit", "jansen", "yilmaz")


@dataclass(frozen=True, slots=True)
class Household:
    """One household: the map, and per visit the burdens; ids are the keys of the case."""

    network: NetworkMap
    visits: tuple[tuple[Burden, ...], ...]


@cache
def load_household(name: str) -> Household:
    """Return one household of `tests/data/cases`."""
    case = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
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
    return Household(load_case(name)[0], tuple(visits))


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
