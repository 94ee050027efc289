"""The carer card at its desk: entered, undone, carried on, handed over, and destroyed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from screening.arrangement.carer_card import CARD, MOST_CALLS, CardCall, CardText, CarerCard
from screening.changes import Changes
from screening.documents.card_sheet_desk import CardNotReady
from screening.documents.content_json import write_json
from screening.dossier.model import StepState, VisitKind, VisitStep
from screening.errors import ClosedVisit, InvalidInput, NotFound
from screening.identifiers import PersonId, VisitId
from screening.rights.destruction_desk import Confirmed
from screening.rights.model import DataKind, Subject
from screening.rights.retention import Ground
from screening.storage.export_store import ExportKind
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import dump
from tests.unit.desks.conftest import Home

ELS = CardCall("Els", "06-12345678")
KEES = CardCall("Kees", "050 123 45 67")
PASSPHRASE = "een kopje thee erbij"


def calls_of(workspace: Workspace, visit_id: VisitId, carer: PersonId) -> list[str]:
    """Return the names on a card, the first one to call first."""
    return [call.name for call in workspace.carer_cards.card(visit_id, carer).calls]


def fill(workspace: Workspace, home: Home) -> CarerCard:
    """Fill in the card of Annie, and return it."""
    desk, visit = workspace.carer_cards, home.visit_id
    for call in (ELS, KEES):
        desk.save_call(visit, home.annie, call)
    desk.write(visit, home.annie, CardText.AT_ONCE, "Kan niet alleen zijn.")
    desk.write(visit, home.annie, CardText.PLAN_PLACE, "In de keukenla.")
    return desk.card(visit, home.annie)


def test_every_step_is_undone_by_itself(workspace: Workspace, home: Home) -> None:
    """Somebody added, changed, put higher and taken off; a text."""
    desk, visit = workspace.carer_cards, home.visit_id
    desk.save_call(visit, home.annie, ELS)
    desk.save_call(visit, home.annie, KEES)
    desk.raise_call(visit, home.annie, 1)
    assert calls_of(workspace, visit, home.annie) == ["Kees", "Els"]
    desk.save_call(visit, home.annie, CardCall("Kees Jansen"), 0)
    desk.remove_call(visit, home.annie, 1)
    desk.write(visit, home.annie, CardText.CLIENT, " Piet ")
    assert desk.card(visit, home.annie).client == "Piet"
    assert workspace.next_undo(home.dossier_id) == "mantelzorgpas van Annie"
    seen = []
    for _ in range(6):
        workspace.undo(home.dossier_id)
        seen.append(calls_of(workspace, visit, home.annie))
    assert seen == [
        ["Kees Jansen"],
        ["Kees Jansen", "Els"],
        ["Kees", "Els"],
        ["Els", "Kees"],
        ["Els"],
        [],
    ]
    assert desk.card(visit, home.annie).is_empty


def test_a_card_with_somebody_who_died_is_not_ready(workspace: Workspace, home: Home) -> None:
    """Since the visit before this one, by the map."""
    fill(workspace, home)
    created = workspace.network.add_person(home.visit_id, "Els").created
    assert workspace.carer_cards.load(home.visit_id)[0].is_ready
    workspace.network.change_person(home.visit_id, PersonId(str(created)), deceased=True)
    content = workspace.carer_cards.load(home.visit_id)[0]
    assert (content.is_ready, content.deceased) == (False, ("Els",))


def test_what_is_typed_on_is_one_step(workspace: Workspace, home: Home) -> None:
    """The name and then the number of one person, and a text letter by letter."""
    desk, visit = workspace.carer_cards, home.visit_id
    desk.save_call(visit, home.annie, ELS)
    for phone in ("", "06-87654321"):
        desk.save_call(visit, home.annie, CardCall("Els van Dam", phone), 0)
    workspace.undo(home.dossier_id)
    assert desk.card(visit, home.annie).calls == (ELS,)


def test_no_more_than_three_are_called(workspace: Workspace, home: Home) -> None:
    """And nothing is stored of what was refused."""
    desk, visit = workspace.carer_cards, home.visit_id
    for number in range(MOST_CALLS):
        desk.save_call(visit, home.annie, CardCall(f"Iemand {number}"))
    before = dump(workspace)
    with pytest.raises(InvalidInput):
        desk.save_call(visit, home.annie, ELS)
    writes: tuple[Callable[[], Changes], ...] = (
        lambda: desk.save_call(visit, home.annie, ELS, 3),
        lambda: desk.remove_call(visit, home.annie, -1),
        lambda: desk.raise_call(visit, home.annie, 0),
        lambda: desk.save_call(visit, home.client, ELS),
    )
    for write in writes:
        with pytest.raises(NotFound):
            write()
    assert dump(workspace) == before


def test_a_card_is_known_to_the_rail_and_the_offers(workspace: Workspace, home: Home) -> None:
    """A card begins the step of the arrangement; who is on it is offered no more."""
    desk, visit = workspace.carer_cards, home.visit_id
    workspace.network.change_person(visit, home.marja, able=True, willing=True)
    (annie, _) = desk.load(visit)
    assert [offer.call.name for offer in annie.offers] == ["Marja"]
    assert annie.first_name == "Piet"
    desk.save_call(visit, home.annie, annie.offers[0].call)
    (annie, marja) = desk.load(visit)
    assert (annie.offers, marja.card.is_empty) == ((), True)
    assert workspace.visits.step_states(visit)[VisitStep.ARRANGEMENT] is StepState.BEGUN


def test_a_follow_up_goes_on_with_the_cards(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """Not with that of a carer who was taken out of the dossier; the closed one never changes."""
    card = fill(workspace, home)
    workspace.carer_cards.save_call(home.visit_id, home.marja, ELS)
    workspace.visits.close(home.visit_id)
    with pytest.raises(ClosedVisit):
        workspace.carer_cards.remove_call(home.visit_id, home.annie, 0)
    workspace.dossiers.remove_carer(home.dossier_id, home.marja)
    clock.set_day(date(2026, 9, 10))
    started = workspace.visits.start(home.dossier_id, clock.today(), VisitKind.FOLLOW_UP)
    second = VisitId(started.created)
    assert workspace.carer_cards.card(second, home.annie) == card
    assert [content.card.carer_id for content in workspace.carer_cards.load(second)] == [home.annie]
    names = [name for name in workspace.visits.texts(second) if name.startswith(CARD)]
    assert all(str(home.annie) in name for name in names)


def test_whoever_goes_off_the_map_takes_the_card_along(workspace: Workspace, home: Home) -> None:
    """It would otherwise stay where nobody can see it; undo brings it back."""
    card = fill(workspace, home)
    before = dump(workspace)
    workspace.network.remove_person(home.visit_id, home.annie)
    assert not any(name.startswith(CARD) for name in workspace.visits.texts(home.visit_id))
    workspace.undo(home.dossier_id)
    assert workspace.carer_cards.card(home.visit_id, home.annie) == card
    assert before.keys() == dump(workspace).keys()


def test_the_sheet_leaves_as_every_paper(workspace: Workspace, home: Home, tmp_path: Path) -> None:
    """Protected, without a name in its own, registered for the carer, and in the log."""
    fill(workspace, home)
    changes, path = workspace.card_sheets.save(home.visit_id, home.annie, tmp_path, PASSPHRASE)
    assert path.name == f"mantelzorgpas-{workspace.clock.today().isoformat()}.pdf"
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=PASSPHRASE) as document:
        assert len(document.pages) == 1
    (export,) = workspace.dossiers.exports(home.dossier_id)
    assert (export.id, export.kind, export.recipient) == (
        changes.created,
        ExportKind.CARER_CARD,
        "Annie",
    )
    assert "save carer card" in [line[1] for line in workspace.vault.log()]


def test_a_card_that_helps_nobody_does_not_leave(
    workspace: Workspace, home: Home, tmp_path: Path
) -> None:
    """Nobody to call, no number, or words that run off it: a sentence, and no file."""
    desk, visit = workspace.carer_cards, home.visit_id
    fillings = (
        lambda: None,
        lambda: desk.save_call(visit, home.annie, CardCall("Els")),
        lambda: (
            desk.save_call(visit, home.annie, ELS, 0),
            desk.write(visit, home.annie, CardText.PLAN_PLACE, "plek " * 59),
        ),
    )
    for fill_in in fillings:
        fill_in()
        with pytest.raises(CardNotReady):
            workspace.card_sheets.save(visit, home.annie, tmp_path, PASSPHRASE)
    assert workspace.card_sheets.preview(visit, home.annie).too_long == {"plan_place"}
    assert list(tmp_path.glob("*.pdf")) == []
    assert workspace.dossiers.exports(home.dossier_id) == ()


def test_the_own_copy_of_the_carer_has_it_and_no_other(workspace: Workspace, home: Home) -> None:
    """The carer carries it; the client and another carer are not told whom it names."""
    fill(workspace, home)
    copies = {
        person: write_json(workspace.papers.build_copy(home.dossier_id, person)).decode()
        for person in (home.annie, home.marja, None)
    }
    assert all(words in copies[home.annie] for words in (ELS.phone, "Kees", "In de keukenla."))
    for person in (home.marja, None):
        assert not any(words in copies[person] for words in (ELS.phone, "keukenla", "alleen zijn"))


def test_it_is_destroyed_with_the_carer_part(workspace: Workspace, home: Home) -> None:
    """Of all visits, and counted; that of another carer stays."""
    fill(workspace, home)
    workspace.carer_cards.save_call(home.visit_id, home.marja, ELS)
    workspace.retention.set_request(home.annie, workspace.clock.today())
    plan = workspace.destructions.plan(home.dossier_id, home.annie)
    assert (plan.counts[DataKind.CARD_CALLS], plan.counts[DataKind.TEXTS]) == (2, 2)
    assert plan.subject is Subject.CARER_PART
    workspace.destructions.destroy(Confirmed(home.dossier_id, home.annie, Ground.REQUEST))
    assert workspace.carer_cards.card(home.visit_id, home.annie).is_empty
    assert calls_of(workspace, home.visit_id, home.marja) == ["Els"]
    assert str(dump(workspace)).count("keukenla") == 0
