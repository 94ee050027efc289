"""Last time's people, offered first at a follow-up."""

from datetime import date

import pytest

from screening.dossier.model import VisitKind
from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId, VisitId
from screening.network.comparison import compare
from screening.network.model import (
    Direction,
    Gender,
    Group,
    Point,
    Sector,
    SupportKind,
    TaskKind,
    TieKind,
)
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import take
from tests.support.vaults import dump, dump_visit
from tests.unit.desks.conftest import Home

SECOND_DAY, THIRD_DAY = date(2026, 9, 10), date(2026, 11, 2)


@pytest.fixture
def noor(workspace: Workspace, home: Home) -> PersonId:
    """A volunteer about whom everything is known."""
    network, visit = workspace.network, home.visit_id
    added = network.add_person(
        visit, "Noor Bakri", group=Group.VOLUNTEER, sector=Sector.COUNSELLORS, relation="maatje"
    )
    noor = PersonId(added.created)
    network.change_person(
        visit,
        noor,
        able=True,
        knows=False,
        willing=True,
        age=34,
        gender=Gender.WOMAN,
        note="komt op de fiets",
        distance="dichtbij",
        contact="belt",
        living_together=True,
        place=Point(0.4, 0.4),
        tie_to_client=TieKind.TENSE,
        client_direction=Direction.FORWARD,
        client_support=frozenset({SupportKind.COMPANY}),
    )
    workspace.tasks.save_task(visit, noor, TaskKind.COMPANY, 2)
    workspace.ties.set_tie(visit, noor, home.annie, TieKind.NEUTRAL)
    return noor


def _follow_up(workspace: Workspace, home: Home, clock: FakeClock, day: date) -> VisitId:
    last = workspace.dossiers.load(home.dossier_id).visits[-1]
    workspace.visits.close(last.id)
    clock.set_day(day)
    return VisitId(workspace.visits.start(home.dossier_id, day, VisitKind.FOLLOW_UP).created)


def _earlier(workspace: Workspace, visit: VisitId) -> list[tuple[PersonId, date | None]]:
    people = workspace.earlier.list_earlier_people(visit)
    return [(earlier.person.id, earlier.seen_on) for earlier in people]


def test_nobody_is_offered_who_is_on_the_map(
    workspace: Workspace, clock: FakeClock, home: Home, noor: PersonId
) -> None:
    """A first visit has no earlier people, and a follow-up starts with all of them."""
    assert _earlier(workspace, home.visit_id) == []
    visit = _follow_up(workspace, home, clock, SECOND_DAY)
    assert _earlier(workspace, visit) == []
    workspace.network.remove_person(visit, noor)
    assert _earlier(workspace, visit) == [(noor, date(2026, 3, 10))]


def test_the_latest_visit_is_told_first(
    workspace: Workspace, clock: FakeClock, home: Home, noor: PersonId
) -> None:
    """With the day on which somebody was last on a map."""
    second = _follow_up(workspace, home, clock, SECOND_DAY)
    workspace.network.remove_person(second, noor)
    bram = PersonId(workspace.network.add_person(second, "Bram").created)
    third = _follow_up(workspace, home, clock, THIRD_DAY)
    workspace.network.remove_person(third, bram)
    assert _earlier(workspace, third) == [(bram, SECOND_DAY), (noor, date(2026, 3, 10))]
    visits = workspace.earlier.list_earlier_visits(third)
    assert [visit.id for visit in visits] == [second, home.visit_id]


def test_a_visit_without_a_map_is_no_earlier_visit(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """There is nothing to compare with."""
    for carer in (home.annie, home.marja):
        workspace.network.remove_person(home.visit_id, carer)
    visit = _follow_up(workspace, home, clock, SECOND_DAY)
    assert workspace.earlier.list_earlier_visits(visit) == ()


def test_whoever_comes_back_is_the_same_person(
    workspace: Workspace, clock: FakeClock, home: Home, noor: PersonId
) -> None:
    """With what was known of them; tasks, ties, place and notes are asked anew."""
    visit = _follow_up(workspace, home, clock, SECOND_DAY)
    before = dump_visit(workspace, home.visit_id)
    workspace.network.remove_person(visit, noor)
    removed = dump(workspace)
    changes = workspace.earlier.return_person(visit, noor)
    assert (changes.created, changes.step) == (noor, "Noor Bakri terugzetten")
    person = workspace.network.load(visit).person(noor)
    assert (person.name, person.relation, person.group, person.sector) == (
        "Noor Bakri",
        "maatje",
        Group.VOLUNTEER,
        Sector.COUNSELLORS,
    )
    assert (person.able, person.knows, person.willing) == (True, False, True)
    assert (person.age, person.gender) == (34, Gender.WOMAN)
    assert (person.tasks, person.tie_to_client, person.place, person.note) == ((), None, None, "")
    assert (person.distance, person.contact, person.living_together) == ("", "", False)
    assert (person.client_direction, person.client_support) == (Direction.NONE, frozenset())
    assert workspace.network.load(visit).ties == ()
    said = compare(workspace.network.load(home.visit_id), workspace.network.load(visit))
    assert (said.came, said.left) == ((), ())
    assert dump_visit(workspace, home.visit_id) == before
    workspace.undo(home.dossier_id)
    assert dump(workspace) == removed


def test_whoever_was_renamed_since_comes_back_by_the_name_of_now(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """The name in the dossier is the name."""
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    visit = _follow_up(workspace, home, clock, SECOND_DAY)
    workspace.network.remove_person(visit, home.annie)
    workspace.dossiers.change_carer(home.dossier_id, home.annie, name="Annie de Boer")
    (earlier,) = workspace.earlier.list_earlier_people(visit)
    assert earlier.person.name == "Annie de Boer"


def test_a_carer_who_left_the_dossier_and_comes_back_is_a_carer_again(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """The circle on the map and the list of carers say the same."""
    visit = _follow_up(workspace, home, clock, SECOND_DAY)
    workspace.dossiers.remove_carer(home.dossier_id, home.marja)
    assert [c.id for c in workspace.dossiers.load(home.dossier_id).carers] == [home.annie]
    workspace.earlier.return_person(visit, home.marja)
    assert {c.id for c in workspace.dossiers.load(home.dossier_id).carers} == {
        home.annie,
        home.marja,
    }


def test_nobody_comes_back_twice(
    workspace: Workspace, clock: FakeClock, home: Home, noor: PersonId
) -> None:
    """Whoever is on the map already is refused with a sentence, a stranger is not found."""
    visit = _follow_up(workspace, home, clock, SECOND_DAY)
    before = dump(workspace)
    with pytest.raises(InvalidInput, match="Deze persoon staat al op de kaart"):
        workspace.earlier.return_person(visit, noor)
    for stranger in (home.client, PersonId("nobody")):
        with pytest.raises(NotFound):
            workspace.earlier.return_person(visit, stranger)
    assert dump(workspace) == before


def test_people_of_another_dossier_are_nobody_here(
    workspace: Workspace, clock: FakeClock, noor: PersonId
) -> None:
    """Nobody is offered to a household that they have nothing to do with."""
    other = workspace.dossiers.create("Aydin", ["Selma"], date(2026, 3, 1)).dossier_id
    assert other is not None
    visit = VisitId(workspace.visits.start(other, clock.today(), VisitKind.FIRST).created)
    assert _earlier(workspace, visit) == []
    with pytest.raises(NotFound):
        workspace.earlier.return_person(visit, noor)


def test_a_measured_carer_who_was_taken_off_comes_back_with_their_part(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """The measurements of then are those of this person."""
    workspace.measurements.give_consent(home.marja, in_proposal=True)
    take(workspace, home.visit_id, home.marja, "ediz", {"own_life": "yes"})
    visit = _follow_up(workspace, home, clock, SECOND_DAY)
    workspace.network.remove_person(visit, home.marja)
    workspace.earlier.return_person(visit, home.marja)
    taken = workspace.measurements.of_visit(home.visit_id)
    assert {each.carer_id for each in taken} == {home.marja}
    assert workspace.network.load(visit).person(home.marja).group is Group.CARER
