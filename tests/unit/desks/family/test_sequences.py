import tempfile
from contextlib import suppress
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from screening.dossier.model import VisitKind
from screening.errors import ExpectedError
from screening.identifiers import VisitId
from screening.network.family.kin import find_ancestors, list_birth_parents
from screening.network.family.model import Family
from tests.support.clock import FakeClock
from tests.support.vaults import create_vault, dump
from tests.unit.desks.family_steps import FAMILY_STEPS
from tests.unit.desks.steps import STEPS

NAMES = [*sorted(FAMILY_STEPS) * 2, "add person", "remove person", "change person"]


def _check(family: Family) -> None:
    members = {member.id for member in family.members}
    pairs = [(each.first, each.second) for each in family.partnerships]
    pairs += [(each.first, each.second) for each in family.kinships]
    for first, second in pairs:
        assert first != second
        assert {first, second} <= members
        assert first not in find_ancestors(family.parentages, second)
        assert second not in find_ancestors(family.parentages, first)
    for line in family.parentages:
        assert {line.parent, line.child} <= members
    for member in family.members:
        assert member.id not in find_ancestors(family.parentages, member.id)
        assert len(list_birth_parents(family, member.id)) <= 2


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(NAMES), st.integers(0, 40)), max_size=30))
def test_any_sequence_keeps_a_family_possible_and_can_be_undone(
    steps: list[tuple[str, int]],
) -> None:
    """Nobody is an own ancestor or has three birth parents, after every step and every undo."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = create_vault(Path(folder) / "vault", FakeClock(date(2026, 3, 10)))
        created = workspace.dossiers.create("Piet", ["Annie", "Marja"], date(2026, 3, 1))
        assert created.dossier_id is not None
        dossier = created.dossier_id
        started = workspace.visits.start(dossier, date(2026, 3, 10), VisitKind.FIRST)
        visit = VisitId(started.created)
        first = dump(workspace)
        for name, number in steps:
            with suppress(ExpectedError):
                STEPS[name](workspace, dossier, visit, number)
            _check(workspace.family.load(visit))
        while workspace.undo(dossier):
            _check(workspace.family.load(visit))
        assert dump(workspace) == first
        workspace.lock()
