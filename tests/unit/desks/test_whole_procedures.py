"""A dossier from the first visit to its destruction, whatever is done in between."""

import tempfile
from datetime import date, timedelta
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from screening.dossier.model import VisitKind
from screening.errors import ExpectedError
from screening.identifiers import DossierId, VisitId
from screening.network.measures import measure
from screening.rights.destruction_desk import Confirmed
from screening.rights.retention import Ground
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import create_vault, database_of, dump
from tests.unit.desks.choosing import Step
from tests.unit.desks.steps import STEPS

OF_CARERS = ("consent", "measurement", "carer_situation", "appreciation")


def _erase_part(workspace: Workspace, dossier_id: DossierId, _: VisitId, number: int) -> object:
    carers = workspace.dossiers.load(dossier_id).carers
    if not carers:
        return None
    carer = carers[number % len(carers)]
    workspace.retention.set_request(carer.id, workspace.clock.today())
    return workspace.destructions.destroy(Confirmed(dossier_id, carer.id, Ground.REQUEST))


ALL: dict[str, Step] = STEPS | {
    "undo": lambda w, d, _, __: w.undo(d),
    "redo": lambda w, d, _, __: w.redo(d),
    "erase part": _erase_part,
}
NAMES = [*sorted(ALL), *["consent", "remove carer", "remove person", "tell", "erase part"] * 4]
TURNS = st.lists(st.tuples(st.sampled_from(NAMES), st.integers(0, 30)), max_size=12)


def _read_everything(workspace: Workspace, dossier_id: DossierId) -> None:
    """Ask every desk what a page or a copy shows, and look whose the carer parts are."""
    dossier = workspace.dossiers.load(dossier_id)
    for visit in dossier.visits:
        network, family = workspace.network.load(visit.id), workspace.family.load(visit.id)
        measure(network.people, network.ties)
        members = {member.id for member in family.members}
        assert all({line.parent, line.child} <= members for line in family.parentages)
        assert {family.members[0].id} | {each.id for each in network.people} >= members
        workspace.visits.step_states(visit.id)
        workspace.carers.situations(visit.id)
        workspace.proposals.readiness(visit.id)
    workspace.papers.build_copy(dossier_id)
    carers = {carer.id for carer in dossier.carers}
    for carer_id in carers:
        workspace.papers.build_copy(dossier_id, carer_id)
    database = database_of(workspace)
    for table in OF_CARERS:
        people = database.rows(f"SELECT person_id FROM {table}")  # noqa: S608
        assert {person for (person,) in people} <= carers
    assert database.rows("PRAGMA foreign_key_check") == []


@settings(max_examples=20, deadline=None)
@given(st.lists(TURNS, min_size=1, max_size=3))
@example([[("consent", 0), ("tell", 1), ("add relative", 2)], [("remove carer", 0), ("undo", 0)]])
@example([[("consent", 0)], [("remove carer", 0)]])
def test_any_procedure_can_be_read_and_destroyed(turns: list[list[tuple[str, int]]]) -> None:
    """Every page and copy can be made on the way, what carers gave stays theirs, all of it goes."""
    with tempfile.TemporaryDirectory() as folder:
        clock = FakeClock(date(2026, 3, 10))
        workspace = create_vault(Path(folder) / "vault", clock)
        dossier_id = workspace.dossiers.create("Piet", ["Annie", "Marja"]).dossier_id
        assert dossier_id is not None
        for turn in turns:
            started = workspace.visits.start(dossier_id, clock.today(), VisitKind.FIRST)
            visit_id = VisitId(started.created)
            _read_everything(workspace, dossier_id)
            for name, number in turn:
                before = dump(workspace)
                try:
                    ALL[name](workspace, dossier_id, visit_id, number)
                except ExpectedError:
                    assert name == "erase part" or dump(workspace) == before
            _read_everything(workspace, dossier_id)
            workspace.visits.close(visit_id)
            clock.set_day(clock.today() + timedelta(days=20))
        client = workspace.dossiers.load(dossier_id).client.id
        workspace.retention.set_request(client, clock.today())
        workspace.destructions.destroy(Confirmed(dossier_id, None, Ground.REQUEST))
        assert not any(dump(workspace).values())
        workspace.lock()
