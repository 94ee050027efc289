from datetime import date

import pytest

from screening.dossier.model import VisitKind
from screening.errors import InvalidInput
from screening.identifiers import PersonId, VisitId
from screening.network.family.model import KinshipKind, PartnershipKind
from screening.network.family.relatives import Relative
from screening.network.model import Point
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import database_of, dump
from tests.unit.desks.family.conftest import Kin

FAMILY_TABLES = ("partnership", "parentage", "kinship", "family_place")


def test_a_place_is_kept_and_taken_back(kin: Kin, workspace: Workspace) -> None:
    """To a thousandth, of the client too; arranging takes all back, undo brings them again."""
    kin.desk.place(kin.visit, kin.client, Point(0.50049, -1.0001))
    kin.desk.place(kin.visit, kin.home.annie, Point(2, 0))
    kin.desk.place(kin.visit, kin.home.marja, Point(2, 1))
    kin.desk.place(kin.visit, kin.home.marja, None)
    places = [member.place for member in kin.family().members]
    assert places == [Point(0.5, -1), Point(2, 0), None]
    kin.desk.place_all_automatically(kin.visit)
    assert not any(member.place for member in kin.family().members)
    workspace.undo(kin.home.dossier_id)
    assert [member.place for member in kin.family().members] == places


def test_a_place_outside_the_paper_is_refused(kin: Kin) -> None:
    """And what is no number is a mistake of ours."""
    with pytest.raises(InvalidInput, match="buiten het papier"):
        kin.desk.place(kin.visit, kin.client, Point(1e9, 0))
    with pytest.raises(ValueError, match="finite"):
        kin.desk.place(kin.visit, kin.client, Point(float("nan"), 0))


def test_who_leaves_the_map_leaves_the_family(kin: Kin, workspace: Workspace) -> None:
    """With every relation and the place; undo brings all of it back to the byte."""
    els = _put_in_everything(kin)
    before = dump(workspace)
    kin.network.remove_person(kin.visit, els)
    family = kin.family()
    assert els not in {member.id for member in family.members}
    assert (family.partnerships, family.kinships) == ((), ())
    assert all(els not in (line.parent, line.child) for line in family.parentages)
    workspace.undo(kin.home.dossier_id)
    assert dump(workspace) == before


def test_a_follow_up_starts_with_the_family_of_last_time(
    kin: Kin, workspace: Workspace, clock: FakeClock
) -> None:
    """Relations and places are copied; what is changed then leaves last time alone."""
    els = _put_in_everything(kin)
    workspace.visits.close(kin.visit)
    before = kin.family()
    clock.set_day(date(2026, 9, 10))
    started = workspace.visits.start(kin.home.dossier_id, clock.today(), VisitKind.FOLLOW_UP)
    follow_up = VisitId(started.created)
    after = workspace.family.load(follow_up)
    assert after.partnerships == before.partnerships
    assert after.parentages == before.parentages
    assert after.kinships == before.kinships
    assert [member.place for member in after.members] == [member.place for member in before.members]
    workspace.family.set_partnership(follow_up, els, kin.home.marja, None)
    workspace.family.place_all_automatically(follow_up)
    workspace.network.remove_person(follow_up, els)
    assert kin.family().partnerships == before.partnerships
    assert kin.family().member(els).place == Point(1, 1)


def test_a_destroyed_dossier_leaves_no_family(kin: Kin, workspace: Workspace) -> None:
    """All four tables are empty afterwards."""
    _put_in_everything(kin)
    rows = dump(workspace)
    assert all(rows[table] for table in FAMILY_TABLES)
    database = database_of(workspace)
    with database.transaction():
        database.execute("DELETE FROM dossier WHERE id = ?", (kin.home.dossier_id,))
        assert not any(dump(workspace)[table] for table in FAMILY_TABLES)


def _put_in_everything(kin: Kin) -> PersonId:
    els = kin.add(Relative.CHILD, "Els")
    kin.desk.set_partnership(kin.visit, els, kin.home.marja, PartnershipKind.LIVING_TOGETHER)
    kin.desk.set_kinship(kin.visit, els, kin.home.annie, KinshipKind.HALF_SIBLING)
    kin.desk.place(kin.visit, els, Point(1, 1))
    kin.add(Relative.CHILD, "Kleinkind", els)
    return els
