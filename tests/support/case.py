"""The household of the tour, as a case with known outcomes, and whether a vault holds the same."""

from typing import Any, Final

from screening.demo.households import load_household
from screening.dossier.model import ClientSupport, Dossier
from screening.identifiers import VisitId
from screening.workspace import Workspace
from tests.support.households import list_measures, load_case

CASE: Final = load_case("jansen")
STORY: Final = load_household("jansen")
KNOWN_IN_DEMO: Final = {"Wim Jansen": 84}
"""Ages that the case leaves open: with it the family tree can put a brother in his place."""


def compare_burdens(
    workspace: Workspace, visit_id: VisitId, measurements: list[dict[str, Any]]
) -> None:
    """Compare the outcomes of a visit with those of the case."""
    network = workspace.network.load(visit_id)
    names = {person.id: person.name for person in network.people}
    keys = {person["name"]: person["key"] for person in CASE["people"]}
    found = {
        (keys[names[burden.carer_id]], burden.instrument.id): {
            "lowest": burden.score.lowest,
            "highest": burden.score.highest,
            "total": burden.score.total,
            "verdict": burden.interpretation.verdict,
        }
        for burden in workspace.measurements.burdens(visit_id)
    }
    expected = {(each["carer"], each["instrument"]): each["expected"] for each in measurements}
    assert found == expected


def compare_network(workspace: Workspace, visit_id: VisitId) -> None:
    """Compare the measures of a network with those of the case."""
    network = workspace.network.load(visit_id)
    keys = {person["name"]: person["key"] for person in CASE["people"]}
    by_id = {person.id: keys[person.name] for person in network.people}
    assert list_measures(network, by_id.__getitem__) == CASE["expected_network"]


def compare_dossier(dossier: Dossier) -> None:
    """Compare the client, the dates and the support that was told with the story."""
    client = dossier.client
    assert str(client.birth_date) == STORY["client"]["birth_date"]
    assert client.situation == STORY["client"]["situation"]
    assert {str(step): str(day) for step, day in dossier.procedure.items()} == {
        "notification": STORY["notified_on"],
        **STORY["procedure"],
    }
    supports: list[ClientSupport] = [client.support, *(each.support for each in dossier.carers)]
    assert [
        (str(each.told_on), each.told_by, str(each.choice), each.supporter) for each in supports
    ] == [
        (each["told_on"], each["told_by"], each["choice"], each.get("supporter", ""))
        for each in STORY["support"].values()
    ]


def compare_people(workspace: Workspace, visit_id: VisitId) -> None:
    """Compare everyone on a network map, and the ties, with the case."""
    network = workspace.network.load(visit_id)
    found = {
        each.name: (
            each.relation,
            str(each.group),
            str(each.sector),
            each.tie_to_client and str(each.tie_to_client),
            each.living_together,
            each.age,
            each.deceased,
            (each.able, each.knows, each.willing),
            each.note,
            sorted((str(task.kind), task.hours_per_week) for task in each.tasks),
        )
        for each in network.people
    }
    assert found == {
        row["name"]: (
            row["relation"],
            row["group"],
            row["sector"],
            row["tie_to_client"],
            row["living_together"],
            KNOWN_IN_DEMO.get(row["name"], row["age"]),
            row["deceased"],
            (row["able"], row["knows"], row["willing"]),
            row["note"],
            sorted((task["task"], task["hours_per_week"]) for task in row["tasks"]),
        )
        for row in CASE["people"]
    }
    names = {person.id: person.name for person in network.people}
    keys = {row["key"]: row["name"] for row in CASE["people"]}
    assert {
        (frozenset({names[tie.first], names[tie.second]}), str(tie.kind)) for tie in network.ties
    } == {(frozenset({keys[first], keys[second]}), kind) for first, second, kind in CASE["ties"]}


def compare_arrangement(workspace: Workspace, visit_id: VisitId, visit: dict[str, Any]) -> None:
    """Compare what was agreed in a visit with the story."""
    arrangement = workspace.arrangement.load(visit_id)
    people = workspace.network.load(visit_id).people
    names = {person.id: person.name for person in people}
    keys = {row["key"]: row["name"] for row in CASE["people"]}
    assert {names[each.carer_id]: each.reason for each in arrangement.no_needs} == {
        keys[key]: reason for key, reason in visit.get("no_need", {}).items()
    }
    drafts = [provision.draft for provision in arrangement.provisions]
    for line in visit.get("provisions", ()):
        (draft,) = [each for each in drafts if each.what == line["what"]]
        assert (
            str(draft.subject),
            str(draft.provider_kind),
            draft.amount,
            *(str(day or "") for day in (draft.starts_on, draft.ends_on, draft.review_on)),
        ) == (
            line["subject"],
            line["by"],
            line.get("amount"),
            *(line.get(name, "") for name in ("starts_on", "ends_on", "review_on")),
        )
