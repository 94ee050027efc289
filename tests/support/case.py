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


_TOLD_OF_SUPPORT: Final = (
    "supporter",
    "supporter_kind",
    "organisation",
    "reach",
    "shared_on",
    "shared_what",
    "shared_with",
    "goal",
    "agreements",
)


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
    assert [(str(each.told_on), each.told_by, str(each.choice)) for each in supports] == [
        (each["told_on"], each["told_by"], each["choice"]) for each in STORY["support"].values()
    ]
    for told, each in zip(supports, STORY["support"].values(), strict=True):
        for part in _TOLD_OF_SUPPORT:
            assert str(getattr(told, part) or "") == each.get(part, ""), part


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
            draft.goal,
            str(draft.financing),
            (draft.next_action, draft.next_actor, str(draft.next_on or "")),
            draft.offer_id,
            *(str(day or "") for day in (draft.starts_on, draft.ends_on, draft.review_on)),
        ) == (
            line["subject"],
            line["by"],
            line.get("amount"),
            line["goal"],
            line["financing"],
            tuple(line["next"][part] for part in ("action", "actor", "on")),
            line.get("offer"),
            *(line.get(name, "") for name in ("starts_on", "ends_on", "review_on")),
        )
    if any("respite" in line for line in visit.get("provisions", ())):
        asked = [str(draft.respite.place) for draft in drafts if draft.respite.place]
        assert asked == [visit["provisions"][3]["respite"][0]]
        assert any(draft.from_signal for draft in drafts)


def compare_investigation(workspace: Workspace, visit_id: VisitId, visit: dict[str, Any]) -> None:
    """Compare what was found and said, letter by letter, with the story."""
    people = workspace.network.load(visit_id)
    names = {person.id: person.name for person in people.people}
    names[people.client_id] = people.client_name
    keys = {row["name"]: row["key"] for row in (CASE["client"], *CASE["people"])}
    told, found = visit["investigation"], workspace.investigation.load(visit_id)
    by_key = {each.key: each for each in found.findings}
    for area, text in told["found"].items():
        assert by_key[area].found == text, area
        said = {keys[names[person]]: words for person, words in by_key[area].said}
        assert said == told["said"].get(area, {}), area
    for area, reason in told["reason"].items():
        assert by_key[area].reason == reason, area
    assert (found.problems, found.needed, found.remaining) == (
        told["problems"],
        told["needed"],
        told["remaining"],
    )


def compare_agreed(workspace: Workspace, visit_id: VisitId, visit: dict[str, Any]) -> None:
    """Compare who does what, whom to call, and the carer cards, with the story."""
    arrangement, texts = workspace.arrangement.load(visit_id), workspace.visits.texts(visit_id)
    assert [[each.who, each.what, each.moment] for each in arrangement.agreements] == visit[
        "agreements"
    ]
    for part, words in visit["contact"].items():
        assert texts[f"arrangement.contact.{part}"] == words
    ids = {person.name: person.id for person in workspace.network.load(visit_id).people}
    names = {row["key"]: row["name"] for row in CASE["people"]}
    for key, told in visit.get("cards", {}).items():
        card = workspace.carer_cards.card(visit_id, ids[names[key]])
        assert [[call.name, call.phone] for call in card.calls] == told["calls"]
        assert (card.at_once, card.plan_place) == (told["at_once"], told["plan_place"])


def compare_version(workspace: Workspace, visit_id: VisitId) -> None:
    """The proposal was put to the household, and the first carer signed on the screen."""
    ((_, answers),) = workspace.versions.stand(visit_id).versions
    (answer,) = answers.values()
    assert (str(answer.answer), str(answer.way)) == ("agreed", "screen")
    assert answer.signature
