"""Several people at once: one transaction, one step of undo, and all of them or none."""

import pytest

from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft
from screening.changes import Changes
from screening.dossier.removal import ChosenPersonStays, MeasuredCarer
from screening.errors import InvalidInput, NotFound
from screening.identifiers import PersonId
from screening.network.model import Group, Point, Sector, TaskKind, TieKind
from screening.workspace import Workspace
from tests.support.households import take
from tests.support.vaults import dump
from tests.unit.desks.conftest import Home


@pytest.fixture
def neighbours(workspace: Workspace, home: Home) -> list[PersonId]:
    """Els, Kees and Ria, who live next door."""
    workspace.network.add_people(home.visit_id, ["Els", "Kees", "Ria"], sector=Sector.NEIGHBOURS)
    return [person.id for person in workspace.network.load(home.visit_id).people[2:]]


def test_a_pasted_list_is_one_step(workspace: Workspace, home: Home) -> None:
    """They come in their order, the first where was pointed at; undo takes all of them away."""
    before = dump(workspace)
    changes = workspace.network.add_people(
        home.visit_id, ["Els", "Kees"], group=Group.CARER, place=Point(0.2, 0.2)
    )
    people = workspace.network.load(home.visit_id).people[2:]
    assert [(person.name, person.place) for person in people] == [
        ("Els", Point(0.2, 0.2)),
        ("Kees", None),
    ]
    assert changes.created == people[1].id
    assert len(workspace.dossiers.load(home.dossier_id).carers) == 4
    assert workspace.next_undo(home.dossier_id) == "2 mensen toevoegen"
    workspace.undo(home.dossier_id)
    assert dump(workspace) == before


def test_one_name_that_cannot_be_adds_nobody(workspace: Workspace, home: Home) -> None:
    """A list is added whole or not at all."""
    before = dump(workspace)
    with pytest.raises(InvalidInput):
        workspace.network.add_people(home.visit_id, ["Els", "x" * 121])
    assert dump(workspace) == before


def test_several_people_move_in_one_step(
    workspace: Workspace, home: Home, neighbours: list[PersonId]
) -> None:
    """Who lands in another circle changes group, the others keep theirs; undo is one step."""
    els, kees, ria = neighbours
    before = dump(workspace)
    changes = workspace.network.move_people(
        home.visit_id,
        {els: Point(0.1, 0.2), kees: Point(0.6, 0.0), ria: None},
        {els: Group.CARER},
    )
    network = workspace.network.load(home.visit_id)
    assert [network.person(each).place for each in neighbours] == [
        Point(0.1, 0.2),
        Point(0.6, 0.0),
        None,
    ]
    assert [network.person(each).group for each in neighbours] == [
        Group.CARER,
        Group.INFORMAL,
        Group.INFORMAL,
    ]
    assert els in {carer.id for carer in workspace.dossiers.load(home.dossier_id).carers}
    assert changes.step == "3 mensen verplaatsen"
    assert "3 mensen zijn verplaatst" in changes.told
    assert "Els (mantelzorger)" in changes.told
    workspace.undo(home.dossier_id)
    assert dump(workspace) == before


def test_nobody_moves_when_one_is_not_there(
    workspace: Workspace, home: Home, neighbours: list[PersonId]
) -> None:
    """All of them or none; nobody at all is a mistake too."""
    before = dump(workspace)
    with pytest.raises(NotFound):
        workspace.network.move_people(
            home.visit_id, {neighbours[0]: Point(0.1, 0.1), PersonId("weg"): Point(0, 0.3)}
        )
    with pytest.raises(NotFound):
        workspace.network.move_people(home.visit_id, {})
    with pytest.raises(ValueError, match="finite"):
        workspace.network.move_people(home.visit_id, {neighbours[0]: Point(float("nan"), 0)})
    assert dump(workspace) == before


def test_several_people_get_one_group_and_one_sector(
    workspace: Workspace, home: Home, neighbours: list[PersonId]
) -> None:
    """In another circle a place by hand is freed, as for one person."""
    workspace.network.move_people(home.visit_id, dict.fromkeys(neighbours, Point(0.6, 0)))
    workspace.network.change_people(home.visit_id, neighbours, group=Group.PROFESSIONAL)
    workspace.network.change_people(home.visit_id, neighbours, sector=Sector.CARE_PROVIDERS)
    for each in neighbours:
        person = workspace.network.load(home.visit_id).person(each)
        assert (person.group, person.sector) == (Group.PROFESSIONAL, Sector.CARE_PROVIDERS)
        assert person.place is None
    assert workspace.next_undo(home.dossier_id) == "gegevens van 3 mensen"
    workspace.undo(home.dossier_id)
    workspace.undo(home.dossier_id)
    person = workspace.network.load(home.visit_id).person(neighbours[0])
    assert (person.group, person.place) == (Group.INFORMAL, Point(0.6, 0))


def test_everything_gets_an_automatic_place(
    workspace: Workspace, home: Home, neighbours: list[PersonId]
) -> None:
    """One step, also for undo."""
    workspace.network.move_people(home.visit_id, dict.fromkeys(neighbours, Point(0.6, 0)))
    before = dump(workspace)
    workspace.network.arrange(home.visit_id)
    assert {person.place for person in workspace.network.load(home.visit_id).people} == {None}
    assert workspace.next_undo(home.dossier_id) == "alles automatisch schikken"
    workspace.undo(home.dossier_id)
    assert dump(workspace) == before


def test_several_people_go_with_all_that_is_theirs(
    workspace: Workspace, home: Home, neighbours: list[PersonId]
) -> None:
    """Ties, tasks and all; one step of undo brings everything back to the byte."""
    els, kees, ria = neighbours
    workspace.ties.set_tie(home.visit_id, els, kees, TieKind.NEUTRAL)
    workspace.tasks.save_task(home.visit_id, ria, TaskKind.MEALS, 3)
    before = dump(workspace)
    changes = workspace.network.remove_people(home.visit_id, [*neighbours, els])
    assert len(workspace.network.load(home.visit_id).people) == 2
    assert changes.step == "3 mensen verwijderen"
    workspace.undo(home.dossier_id)
    assert dump(workspace) == before
    workspace.redo(home.dossier_id)
    assert len(workspace.network.load(home.visit_id).people) == 2


def test_one_who_stays_keeps_all_of_them(
    workspace: Workspace, home: Home, neighbours: list[PersonId]
) -> None:
    """The sentence says that it is about one of those who were chosen, and why; who is told apart.

    Who comes before them in the list is not gone either.
    """
    workspace.measurements.give_consent(home.annie, in_proposal=False)
    take(workspace, home.visit_id, home.annie, "ediz", {"own_life": "no"})
    draft = ProvisionDraft(
        home.client, LifeArea.HOUSEHOLD, "was", ProviderKind.NETWORK, neighbours[2]
    )
    workspace.arrangement.add_provision(home.visit_id, draft)
    before = dump(workspace)["network_person"]
    for who, words in ((home.annie, "vragenlijst"), (neighbours[2], "regel van het arrangement")):
        with pytest.raises(ChosenPersonStays) as caught:
            workspace.network.remove_people(home.visit_id, [*neighbours[:2], who])
        assert caught.value.sentence.startswith("Een van de gekozen mensen")
        assert words in caught.value.sentence
        assert "niets verwijderd" in caught.value.sentence
        assert caught.value.person_id == who
        assert dump(workspace)["network_person"] == before
    with pytest.raises(MeasuredCarer):
        workspace.network.remove_people(home.visit_id, [home.annie])


def test_every_step_tells_what_happened(
    workspace: Workspace, home: Home, neighbours: list[PersonId]
) -> None:
    """One short sentence for who hears the screen, with what matters on the map."""
    els, kees, _ = neighbours
    network, visit = workspace.network, home.visit_id
    told: list[tuple[Changes, str]] = [
        (network.add_person(visit, "Bep"), "Bep staat nu op de kaart: familie, vriend of buur, "),
        (network.change_person(visit, els, group=Group.CARER), "Els staat nu bij de groep: mantel"),
        (network.change_person(visit, els, sector=Sector.FRIENDS), "Els staat nu in de sector: vr"),
        (
            network.change_person(visit, els, tie_to_client=TieKind.TENSE),
            "Band van Els met de cliënt: gespannen.",
        ),
        (network.change_person(visit, els, tie_to_client=None), "Els heeft op de kaart geen band"),
        (network.move_person(visit, els, Point(0, 0.3), Group.CARER), "Els is verplaatst."),
        (network.move_person(visit, els, Point(0, 0.6), Group.INFORMAL), "Els is verplaatst en st"),
        (workspace.ties.set_tie(visit, els, kees, TieKind.NEUTRAL), "Band tussen Els en Kees: neu"),
        (workspace.ties.set_tie(visit, els, kees, None), "Els en Kees hebben op de kaart geen ba"),
        (workspace.tasks.save_task(visit, els, TaskKind.MEALS, 2), "Taak van Els: "),
        (network.remove_person(visit, els), "Els is van de kaart gehaald."),
    ]
    for changes, words in told:
        assert changes.told.startswith(words), changes.action
