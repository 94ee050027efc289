"""Which way the help goes over a tie, and what it is: kept, undone, and gone with the tie."""

import pytest

from screening.network.model import Direction, SupportKind, Tie, TieKind
from screening.workspace import Workspace
from tests.support.vaults import dump
from tests.unit.desks.conftest import Home

LETTERS = frozenset({SupportKind.PRACTICAL, SupportKind.EMOTIONAL})


def find_tie(workspace: Workspace, home: Home) -> Tie | None:
    """Return the tie of Annie and Marja as seen from Annie."""
    for tie in workspace.network.load(home.visit_id).ties:
        if tie.first == home.annie:
            return tie
        return Tie(tie.second, tie.first, tie.kind, tie.direction.reversed, tie.support)
    return None


@pytest.mark.parametrize("is_turned", [False, True])
def test_content_is_kept_whatever_the_order(
    workspace: Workspace, home: Home, *, is_turned: bool
) -> None:
    """Direction and letters are changed one by one, from either side, and leave the kind alone."""
    visit, annie, marja = home.visit_id, home.annie, home.marja
    workspace.ties.set_tie(visit, annie, marja, TieKind.TENSE)
    pair = (marja, annie) if is_turned else (annie, marja)
    way = Direction.BACK if is_turned else Direction.FORWARD
    workspace.ties.change_content(visit, *pair, direction=way)
    workspace.ties.change_content(visit, *pair, support=LETTERS)
    expected = Tie(annie, marja, TieKind.TENSE, Direction.FORWARD, LETTERS)
    assert find_tie(workspace, home) == expected
    workspace.ties.set_tie(visit, marja, annie, TieKind.NEUTRAL)
    assert find_tie(workspace, home) == Tie(
        annie, marja, TieKind.NEUTRAL, Direction.FORWARD, LETTERS
    )


def test_every_change_is_a_step_with_a_name(workspace: Workspace, home: Home) -> None:
    """Undo takes the letters back first, then the direction; both steps name the two people."""
    visit, annie, marja = home.visit_id, home.annie, home.marja
    workspace.ties.set_tie(visit, annie, marja, TieKind.TENSE)
    before = dump(workspace)
    first = workspace.ties.change_content(visit, annie, marja, direction=Direction.BOTH)
    between = dump(workspace)
    workspace.ties.change_content(visit, annie, marja, support=LETTERS)
    assert first.step == "band tussen Annie en Marja"
    workspace.undo(home.dossier_id)
    assert dump(workspace) == between
    workspace.undo(home.dossier_id)
    assert dump(workspace) == before


def test_a_tie_that_is_gone_stays_gone(workspace: Workspace, home: Home) -> None:
    """Telling more of a tie that was taken away meanwhile makes no new one."""
    workspace.ties.change_content(home.visit_id, home.annie, home.marja, support=LETTERS)
    assert find_tie(workspace, home) is None


def test_the_tie_to_the_client_takes_its_content_along(workspace: Workspace, home: Home) -> None:
    """Without a tie there is no direction and no letter, and one undo brings all three back."""
    visit, annie = home.visit_id, home.annie
    change = workspace.network.change_person
    change(visit, annie, tie_to_client=TieKind.SUPPORTIVE)
    change(visit, annie, client_direction=Direction.FORWARD)
    change(visit, annie, client_support=LETTERS)
    gone = change(visit, annie, tie_to_client=None)
    person = workspace.network.load(visit).person(annie)
    assert (person.client_direction, person.client_support) == (Direction.NONE, frozenset())
    assert gone.step == "band van Annie met de cliënt"
    workspace.undo(home.dossier_id)
    person = workspace.network.load(visit).person(annie)
    assert person.tie_to_client is TieKind.SUPPORTIVE
    assert (person.client_direction, person.client_support) == (Direction.FORWARD, LETTERS)


def test_letters_of_the_tie_to_the_client_are_undone_one_by_one(
    workspace: Workspace, home: Home
) -> None:
    """Two letters after each other are two steps, unlike letters that are typed."""
    visit, annie = home.visit_id, home.annie
    workspace.network.change_person(visit, annie, tie_to_client=TieKind.SUPPORTIVE)
    practical = frozenset({SupportKind.PRACTICAL})
    workspace.network.change_person(visit, annie, client_support=practical)
    workspace.network.change_person(visit, annie, client_support=LETTERS)
    workspace.undo(home.dossier_id)
    assert workspace.network.load(visit).person(annie).client_support == practical
