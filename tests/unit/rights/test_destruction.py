from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from screening.identifiers import DossierId
from screening.rights.destruction_desk import Confirmed, NotDue, NothingToDestroy
from screening.rights.model import DataKind, Subject
from screening.rights.retention import Ground, due_on
from screening.storage import erasure_store
from screening.storage.errors import DiskFull
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.destroying import NOTE, confirm, enrich, list_personal
from tests.support.households import Household
from tests.support.vaults import database_of, dump, open_vault

FROZEN = Path(__file__).parents[2] / "data" / "vaults" / "v1"


def rows_of(workspace: Workspace, household: Household) -> Mapping[str, list[tuple[Any, ...]]]:
    """Return every row in which an identifier of a household stands."""
    ids = {household.dossier_id, *household.people.values(), *household.visits}
    ids |= {
        measurement.id
        for visit in household.visits
        for measurement in workspace.measurements.of_visit(visit)
    }
    return {
        table: mine
        for table, rows in dump(workspace).items()
        if (mine := [row for row in rows if any(value in ids for value in row)])
    }


def test_a_plan_counts_and_destroys_nothing(workspace: Workspace, jansen: Household) -> None:
    """Looking at what would go leaves every row where it is."""
    enrich(workspace, jansen)
    before = dump(workspace)
    plan = workspace.destructions.plan(jansen.dossier_id)
    assert plan.name == "Piet Jansen"
    assert plan.counts[DataKind.VISITS] == 2
    assert plan.counts[DataKind.NOTES] >= 1
    assert plan.counts[DataKind.DRAFTS] == 1
    assert plan.counts[DataKind.URGENCIES] == plan.counts[DataKind.APPRECIATIONS] == 1
    assert plan.counts[DataKind.ANSWERS] == len(before["answer"])
    assert plan.counts[DataKind.PEOPLE] == len(before["person"])
    related = [len(before[table]) for table in ("partnership", "parentage", "kinship")]
    assert all(related)
    assert plan.counts[DataKind.RELATIONS] == sum(related)
    assert dump(workspace) == before


def test_without_a_ground_nothing_is_destroyed(workspace: Workspace, jansen: Household) -> None:
    """Neither before the years have passed, nor without a request."""
    before = dump(workspace)
    for ground in Ground:
        with pytest.raises(NotDue):
            workspace.destructions.destroy(Confirmed(jansen.dossier_id, None, ground))
    assert dump(workspace) == before
    assert workspace.destructions.list_all() == ()


def test_a_dossier_is_due_on_the_day_and_not_before(
    workspace: Workspace, clock: FakeClock, jansen: Household
) -> None:
    """On the last day of the fifteen years it may not go yet; the day after it may."""
    term = workspace.retention.term(jansen.dossier_id)
    assert term.due_on == due_on(clock.today())
    confirmed = Confirmed(jansen.dossier_id, None, Ground.RETENTION)
    clock.set_day(term.due_on - timedelta(1))
    with pytest.raises(NotDue):
        workspace.destructions.destroy(confirmed)
    clock.set_day(term.due_on)
    workspace.destructions.destroy(confirmed)
    assert workspace.dossiers.caseload() == ()


def test_a_destroyed_dossier_leaves_no_row(
    workspace: Workspace, jansen: Household, yilmaz: Household
) -> None:
    """Every table lets go of it, drafts too, and the other household is untouched."""
    enrich(workspace, jansen)
    other = rows_of(workspace, yilmaz)
    assert rows_of(workspace, jansen)
    workspace.destructions.destroy(confirm(workspace, jansen))
    assert rows_of(workspace, jansen) == {}
    assert database_of(workspace).rows("SELECT * FROM draft") == []
    assert rows_of(workspace, yilmaz) == other


def test_nothing_of_it_can_be_undone(workspace: Workspace, jansen: Household) -> None:
    """The notes of undo held names too, and are gone."""
    enrich(workspace, jansen)
    assert workspace.next_undo(jansen.dossier_id)
    workspace.destructions.destroy(confirm(workspace, jansen))
    assert workspace.next_undo(jansen.dossier_id) == ""
    assert workspace.undo(jansen.dossier_id) is None
    assert workspace.redo(jansen.dossier_id) is None
    assert database_of(workspace).rows("SELECT * FROM undo_note") == []


def test_the_report_holds_counts_and_no_name(workspace: Workspace, jansen: Household) -> None:
    """What, why, when, and what others have; nothing that was typed."""
    enrich(workspace, jansen)
    personal = list_personal(workspace, jansen)
    plan = workspace.destructions.plan(jansen.dossier_id)
    _, destruction = workspace.destructions.destroy(confirm(workspace, jansen))
    assert destruction.subject is Subject.DOSSIER
    assert destruction.ground is Ground.REQUEST
    assert destruction.object_id == jansen.dossier_id
    assert destruction.counts == plan.counts
    assert destruction.asked_on == workspace.clock.today()
    assert destruction.is_clean
    ((text,),) = database_of(workspace).rows("SELECT report FROM destruction")
    assert not [word for word in personal if word in text]
    assert ("destroy dossier", jansen.dossier_id) in {
        (line[1], line[2]) for line in workspace.vault.log()
    }


def test_a_carer_part_goes_alone(workspace: Workspace, jansen: Household) -> None:
    """Of Annie her consent, answers, judgements and notes go; she stays on the map, Marja whole."""
    enrich(workspace, jansen)
    annie, marja = jansen.people["annie"], jansen.people["marja"]
    before = dump(workspace)
    plan = workspace.destructions.plan(jansen.dossier_id, annie)
    assert (plan.name, plan.counts[DataKind.NOTES]) == ("Annie Jansen", 1)
    assert plan.counts[DataKind.SITUATIONS] == 1
    workspace.destructions.destroy(confirm(workspace, jansen, annie))
    after = dump(workspace)
    assert plan.counts[DataKind.APPRECIATIONS] == 1
    for table in ("consent", "measurement", "carer_situation", "appreciation"):
        gone = [row for row in before[table] if annie in row]
        assert gone
        assert after[table] == [row for row in before[table] if row not in gone]
    assert not [row for row in after["judgement"] if row[1].endswith(annie)]
    assert {row[0] for row in after["answer"]} == {
        row[0] for row in after["measurement"] if row[2] == marja
    }
    (person,) = [p for p in workspace.network.load(jansen.visits[-1]).people if p.id == annie]
    assert (person.name, person.note) == ("Annie Jansen", "")
    assert person.tasks
    (line,) = workspace.arrangement.load(jansen.visits[-1]).provisions
    assert (line.draft.for_person, line.draft.from_signal) == (annie, "")
    assert annie not in workspace.measurements.consents(jansen.dossier_id)
    assert marja in workspace.measurements.consents(jansen.dossier_id)
    assert workspace.retention.request(annie) is None


def test_an_empty_carer_part_is_not_destroyed(workspace: Workspace, jansen: Household) -> None:
    """There is no report of nothing."""
    annie = jansen.people["annie"]
    workspace.destructions.destroy(confirm(workspace, jansen, annie))
    with pytest.raises(NothingToDestroy):
        workspace.destructions.destroy(confirm(workspace, jansen, annie))
    assert len(workspace.destructions.list_all()) == 1


def test_a_failure_half_way_destroys_nothing(
    workspace: Workspace, jansen: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the report cannot be stored, every row is still there."""
    enrich(workspace, jansen)
    confirmed = confirm(workspace, jansen)
    before = dump(workspace)

    def fill_up(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr("screening.storage.destruction_store.insert_destruction", fill_up)
    with pytest.raises(DiskFull):
        workspace.destructions.destroy(confirmed)
    assert dump(workspace) == before
    assert NOTE in str(before)


def test_cleaning_that_was_cut_off_is_done_at_the_next_opening(
    folder: Path,
    workspace: Workspace,
    clock: FakeClock,
    jansen: Household,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without room to clean, the rows are gone and the vault knows what is left to do."""

    def fill_up(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(erasure_store, "clean", fill_up)
        _, destruction = workspace.destructions.destroy(confirm(workspace, jansen))
        assert not destruction.is_clean
        assert workspace.dossiers.caseload() == ()
        workspace.lock()
        again = open_vault(folder, clock)
        assert not again.destructions.load(destruction.id).is_clean
        again.lock()
    again = open_vault(folder, clock)
    assert again.destructions.load(destruction.id).is_clean
    again.lock()


def test_a_request_is_kept_and_does_not_prolong(
    workspace: Workspace, clock: FakeClock, jansen: Household
) -> None:
    """The day can be entered, changed and taken away, and the clock of the dossier goes on."""
    client = workspace.dossiers.load(jansen.dossier_id).client.id
    term = workspace.retention.term(jansen.dossier_id)
    clock.set_day(term.due_on + timedelta(30))
    workspace.retention.set_request(client, clock.today())
    assert workspace.retention.term(jansen.dossier_id) == term
    (by_years, by_request) = workspace.retention.open_due()
    assert (by_years.ground, by_years.due_on) == (Ground.RETENTION, term.due_on)
    assert (by_request.ground, by_request.person_id) == (Ground.REQUEST, client)
    workspace.retention.set_request(client, None)
    assert workspace.retention.request(client) is None


def test_the_list_tells_a_year_ahead(
    workspace: Workspace, clock: FakeClock, jansen: Household
) -> None:
    """A year and a day before it is due a dossier is not listed; a year before it is."""
    due = workspace.retention.term(jansen.dossier_id).due_on
    clock.set_day(date(due.year - 1, due.month, due.day) - timedelta(1))
    assert workspace.retention.open_due() == ()
    clock.set_day(date(due.year - 1, due.month, due.day))
    (item,) = workspace.retention.open_due()
    assert (item.dossier_id, item.name) == (DossierId(jansen.dossier_id), "Piet Jansen")
    assert not workspace.retention.is_anything_due()
    # Names are read in it; whether anything is due tells none.
    read = [line[1:] for line in workspace.vault.log() if line[1] == "list due dossiers"]
    assert read == [("list due dossiers", "vault", "done")] * 2
    clock.set_day(due)
    assert workspace.retention.is_anything_due()
