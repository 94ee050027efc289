from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screening.arrangement.appreciation import Appreciation
from screening.dossier.removal import CarerAppreciated
from screening.errors import InvalidInput, NotFound
from screening.network.model import Group
from screening.storage import appreciation_store
from screening.wording.appreciation import describe_appreciation
from screening.workspace import Workspace
from tests.support.vaults import database_of
from tests.unit.desks.conftest import Home

TODAY = date(2026, 3, 10)


def stored(workspace: Workspace, home: Home) -> tuple[Appreciation, ...]:
    """Return what the vault holds of Annie."""
    return workspace.appreciations.list_all(home.dossier_id).get(home.annie, ())


def test_a_token_is_noted_per_year(workspace: Workspace, home: Home) -> None:
    """The day and what it was are stored apart; the latest year comes first."""
    desk = workspace.appreciations
    desk.note(home.annie, 2025, what="lunch")
    desk.note(home.annie, 2026, given_on=TODAY)
    desk.note(home.annie, 2026, what=" bloemenbon ")
    assert stored(workspace, home) == (
        Appreciation(2026, TODAY, "bloemenbon"),
        Appreciation(2025, None, "lunch"),
    )
    assert home.marja not in desk.list_all(home.dossier_id)


def test_a_token_can_be_taken_away_and_brought_back(workspace: Workspace, home: Home) -> None:
    """Each is one step of undo."""
    desk = workspace.appreciations
    desk.note(home.annie, 2026, given_on=TODAY, what="bon")
    desk.remove(home.annie, 2026)
    assert stored(workspace, home) == ()
    workspace.undo(home.dossier_id)
    assert stored(workspace, home) == (Appreciation(2026, TODAY, "bon"),)
    workspace.undo(home.dossier_id)
    assert stored(workspace, home) == ()


@pytest.mark.parametrize(
    "year, day, words",
    [(2026, date(2026, 3, 11), "in de toekomst"), (2026, date(2025, 12, 31), "vóór 2026")],
)
def test_an_impossible_day_is_refused(
    workspace: Workspace, home: Home, year: int, day: date, words: str
) -> None:
    """Not tomorrow, and not before the year that it is for."""
    with pytest.raises(InvalidInput, match=words):
        workspace.appreciations.note(home.annie, year, given_on=day)
    assert stored(workspace, home) == ()


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(year=st.integers(1, 9999) | st.integers(2010, 2030))
def test_a_token_is_of_a_year_that_can_be(workspace: Workspace, home: Home, year: int) -> None:
    """From the year of the law to the year of today; what was stored otherwise can still go."""
    desk = workspace.appreciations
    if 2015 <= year <= 2026:
        desk.note(home.annie, year, what="bon")
        assert stored(workspace, home) == (Appreciation(year, None, "bon"),)
    else:
        with pytest.raises(InvalidInput) as refused:
            desk.note(home.annie, year, what="bon")
        assert refused.value.field == "year"
        with database_of(workspace).transaction():
            odd = Appreciation(year, None, "bon")
            appreciation_store.save_appreciation(database_of(workspace), home.annie, odd)
        assert stored(workspace, home) == (odd,)
    desk.remove(home.annie, year)
    assert stored(workspace, home) == ()


def test_only_a_carer_gets_one(workspace: Workspace, home: Home) -> None:
    """Not the client."""
    with pytest.raises(NotFound):
        workspace.appreciations.note(home.client, 2026, what="bon")


def test_a_carer_with_a_token_is_not_removed_by_accident(workspace: Workspace, home: Home) -> None:
    """Not from the dossier; and who is no carer on the map any more stays one of the dossier."""
    workspace.appreciations.note(home.annie, 2026, what="bon")
    with pytest.raises(CarerAppreciated):
        workspace.dossiers.remove_carer(home.dossier_id, home.annie)
    workspace.network.change_person(home.visit_id, home.annie, group=Group.INFORMAL)
    workspace.network.remove_person(home.visit_id, home.annie)
    assert home.annie in {c.id for c in workspace.dossiers.load(home.dossier_id).carers}
    workspace.appreciations.remove(home.annie, 2026)
    workspace.dossiers.remove_carer(home.dossier_id, home.annie)


def test_a_token_in_words() -> None:
    """What, when, or that it was given."""
    assert describe_appreciation(Appreciation(2026, TODAY, "bon")) == "bon, 10 maart 2026"
    assert describe_appreciation(Appreciation(2026, TODAY)) == "10 maart 2026"
    assert describe_appreciation(Appreciation(2026, None)) == "gegeven, zonder datum"
