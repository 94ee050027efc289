"""Maps for the tests of the network: the households, and random ones of a realistic make-up."""

import json
from pathlib import Path
from random import Random
from typing import Any

from screening.identifiers import PersonId, TaskId
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

CASES = Path(__file__).parents[2] / "data" / "cases"
CASE_NAMES = ("jansen", "yilmaz", "de_wit")


def load_case(name: str) -> tuple[NetworkMap, dict[str, Any]]:
    """Return the map of a fictional household with the expected values; ids are keys."""
    case = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    people = tuple(_read_person(entry) for entry in case["people"])
    ties = tuple(
        Tie(PersonId(first), PersonId(second), TieKind(kind))
        for first, second, kind in case["ties"]
    )
    client = case["client"]
    return NetworkMap(client["name"], client["age"], people, ties), case["expected_network"]


def make_person(key: str, **fields: Any) -> Person:
    """Return a neighbour of the client, with other fields where given."""
    values: dict[str, Any] = {
        "name": key.capitalize(),
        "relation": "",
        "group": Group.INFORMAL,
        "sector": Sector.NEIGHBOURS,
        **fields,
    }
    return Person(id=PersonId(key), **values)


def make_task(kind: TaskKind, hours: float, text: str = "") -> Task:
    """Return a task."""
    return Task(TaskId(f"{kind}-{hours}"), kind, hours, text)


def make_tie(first: str, second: str, kind: TieKind = TieKind.NEUTRAL) -> Tie:
    """Return a tie between two people by their keys."""
    return Tie(PersonId(first), PersonId(second), kind)


def make_people(number: int, seed: int) -> list[Person]:
    """Return people spread over groups and sectors as in a real network."""
    random = Random(seed)  # noqa: S311 -- test data
    return [_make_realistic(f"p{index}", random) for index in range(number)]


def _make_realistic(key: str, random: Random) -> Person:
    share = random.random()
    if key == "p0" or share < 0.1:
        return make_person(key, group=Group.CARER, sector=Sector(random.choice("GGGFV")))
    if share < 0.62:
        return make_person(key, group=Group.INFORMAL, sector=Sector(random.choice("GGFFFVVKBB")))
    if share < 0.72:
        return make_person(key, group=Group.VOLUNTEER, sector=Sector(random.choice("RRV")))
    return make_person(key, group=Group.PROFESSIONAL, sector=Sector(random.choice("ZZZZR")))


def _read_person(entry: dict[str, Any]) -> Person:
    return Person(
        id=PersonId(entry["key"]),
        name=entry["name"],
        relation=entry["relation"],
        group=Group(entry["group"]),
        sector=Sector(entry["sector"]),
        tie_to_client=TieKind(entry["tie_to_client"]),
        living_together=entry["living_together"],
        age=entry["age"],
        deceased=entry["deceased"],
        tasks=tuple(
            make_task(TaskKind(task["task"]), task["hours_per_week"]) for task in entry["tasks"]
        ),
        able=entry["able"],
        knows=entry["knows"],
        willing=entry["willing"],
        note=entry["note"],
    )
