import shutil
from pathlib import Path

import pytest

from screening.storage.migrations import load_scripts, read_version
from tests.support.freeze_vault import FROZEN, make_frozen
from tests.support.frozen_around import check_around
from tests.support.frozen_arranged import check_arranged
from tests.support.frozen_extras import OWN_QUESTIONNAIRE, check_extras, check_questionnaire
from tests.support.frozen_map import check_map
from tests.support.households import load_case
from tests.support.vaults import database_of, open_vault

EMPTY = {
    "care_task.text",
    "consent.withdrawn_on",
    "destruction.destroyed_at",
    "destruction.ground",
    "destruction.id",
    "destruction.object",
    "destruction.report",
    "destruction.subject",
    "judgement.reason",
    "measurement.amended",
    "measurement.origin",
    "provision.provider_id",
}
"""What the newest frozen vault does not hold; the tests of a destruction and of files do."""

VERSIONS = sorted(path.name for path in FROZEN.iterdir())


def test_every_version_so_far_is_frozen() -> None:
    """A new migration comes with the frozen vault of its version."""
    assert [f"v{number}" for number in range(1, len(load_scripts()) + 1)] == VERSIONS


@pytest.mark.parametrize("version", VERSIONS)
def test_a_vault_of_any_version_opens_and_shows_its_content(tmp_path: Path, version: str) -> None:
    """People, answers, outcomes and map are those that were entered then."""
    shutil.copytree(FROZEN / version, tmp_path / "vault")
    workspace = open_vault(tmp_path / "vault")
    assert read_version(database_of(workspace)) == len(load_scripts())
    (row,) = workspace.dossiers.caseload()
    assert (row.client_name, row.carer_names) == ("Piet Jansen", ("Annie Jansen", "Marja Jansen"))
    dossier = workspace.dossiers.load(row.dossier_id)
    totals = [
        (burden.instrument.id, burden.score.total)
        for burden in workspace.measurements.course(dossier.id)
    ]
    assert totals == [
        ("caregiver_strain_index", 9),
        ("ediz", 8),
        ("caregiver_strain_index", 4),
        ("ediz", 2),
        ("caregiver_strain_index", 7),
        ("ediz", 7),
    ]
    first, second = dossier.visits
    assert (first.is_closed, second.is_closed) == (True, False)
    case = load_case("jansen")
    keys = {row["name"]: row["key"] for row in case["people"]}
    assert [str(visit.held_on) for visit in dossier.visits] == [
        row["date"] for row in case["visits"]
    ]
    assert all(each.in_proposal for each in workspace.measurements.consents(dossier.id).values())
    for visit, row in zip(dossier.visits, case["visits"], strict=True):
        carers = {carer.id: keys[carer.name] for carer in dossier.carers}
        assert {
            (carers[each.carer_id], each.instrument_id): each.answers
            for each in workspace.measurements.of_visit(visit.id)
            if each.instrument_id != OWN_QUESTIONNAIRE
        } == {(each["carer"], each["instrument"]): each["answers"] for each in row["measurements"]}
        people = {keys[person.name]: person for person in workspace.network.load(visit.id).people}
        for each in case["people"]:
            person = people[each["key"]]
            for field in (
                "relation",
                "group",
                "sector",
                "tie_to_client",
                "living_together",
                "age",
                "deceased",
                "able",
                "knows",
                "willing",
                "note",
            ):
                assert getattr(person, field) == each[field], field
            assert [(str(task.kind), task.hours_per_week) for task in person.tasks] == [
                (task["task"], task["hours_per_week"]) for task in each["tasks"]
            ]
        ids = {person.id: key for key, person in people.items()}
        assert {
            (frozenset({ids[tie.first], ids[tie.second]}), str(tie.kind))
            for tie in workspace.network.load(visit.id).ties
        } == {(frozenset({first, second}), kind) for first, second, kind in case["ties"]}
    # Marja answered with `Min of meer` at both: what came later says nothing of what was closed.
    given = {one.signal.rule for one in workspace.review.signals(first.id)}
    assert "csi_overload" in given
    assert "ediz_somewhat" not in given
    for visit in dossier.visits:
        network = workspace.network.load(visit.id)
        assert (len(network.people), len(network.ties)) == (11, 10)
        assert sum(person.hours_per_week for person in network.people) == 72
    if version != "v1":
        check_extras(workspace, dossier.id, second.id)
    if version not in ("v1", "v2"):
        check_questionnaire(workspace, dossier.id, second.id)
    if version not in ("v1", "v2", "v3"):
        check_map(workspace, dossier.id, second.id)
    if version not in ("v1", "v2", "v3", "v4"):
        check_arranged(workspace, dossier.id, second.id)
        check_around(workspace, dossier.id, second.id)
    workspace.lock()


def test_the_newest_frozen_vault_holds_something_everywhere(tmp_path: Path) -> None:
    """In every column but those named: what is not in it, no later version is held to."""
    shutil.copytree(FROZEN / VERSIONS[-1], tmp_path / "vault")
    assert _list_empty(tmp_path / "vault") == EMPTY


def test_what_would_be_frozen_today_holds_something_everywhere(tmp_path: Path) -> None:
    """A column that is added is filled by what freezes, before it is too late; all is found."""
    make_frozen(tmp_path / "vault")
    assert _list_empty(tmp_path / "vault") == EMPTY
    workspace = open_vault(tmp_path / "vault")
    (row,) = workspace.dossiers.caseload()
    visit = workspace.dossiers.load(row.dossier_id).visits[-1]
    for check in (check_extras, check_questionnaire, check_map, check_arranged, check_around):
        check(workspace, row.dossier_id, visit.id)
    workspace.lock()


def _list_empty(folder: Path) -> set[str]:
    """Return the columns in which nothing stands but what they begin with."""
    workspace = open_vault(folder)
    database = database_of(workspace)
    tables = database.rows(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    empty = {
        f"{table}.{column[1]}"
        for (table,) in tables
        for column in database.rows(f"PRAGMA main.table_info({table})")
        if not database.rows(
            f"SELECT 1 FROM main.{table} WHERE {column[1]} NOT IN ('', 0) LIMIT 1"  # noqa: S608
        )
    }
    workspace.lock()
    return empty
