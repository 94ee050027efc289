import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.dossier.model import (
    StepState,
    VisitKind,
    VisitStep,
)
from screening.errors import ExpectedError
from screening.identifiers import DossierId, VisitId
from screening.network.model import Group, Point
from screening.storage.draft_desk import Drafts
from screening.storage.undo import KEPT_STEPS
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import create_vault, database_of, dump
from tests.unit.desks.conftest import Home
from tests.unit.desks.steps import STEPS


@contextmanager
def _fresh_home() -> Iterator[tuple[Workspace, DossierId, VisitId]]:
    with tempfile.TemporaryDirectory() as folder:
        workspace = create_vault(Path(folder) / "vault", FakeClock(date(2026, 3, 10)))
        dossier_id, visit_id = _enter(workspace, "Piet")
        yield workspace, dossier_id, visit_id
        workspace.lock()


def _enter(workspace: Workspace, name: str) -> tuple[DossierId, VisitId]:
    created = workspace.dossiers.create(name, ["Annie", "Marja"], date(2026, 3, 1))
    assert created.dossier_id is not None
    started = workspace.visits.start(created.dossier_id, date(2026, 3, 10), VisitKind.FIRST)
    return created.dossier_id, VisitId(started.created)


def _run(workspace: Workspace, dossier: DossierId, visit: VisitId, name: str, number: int) -> None:
    # What is refused changes nothing either: the states show it.
    with suppress(ExpectedError):
        STEPS[name](workspace, dossier, visit, number)


def test_drafts_are_no_part_of_the_step_that_comes_after() -> None:
    """Taking back a step leaves alone what was half typed before it."""
    with _fresh_home() as (workspace, dossier, visit):
        workspace.drafts.keep(Drafts("hier", {"veld": "half"}))
        workspace.visits.write_text(visit, "care.help", "Dwaalt")
        assert workspace.undo(dossier) is not None
        assert workspace.drafts.load() == Drafts("hier", {"veld": "half"})


def test_a_locked_vault_remembers_no_step() -> None:
    """The notes of undo and redo hold what people typed."""
    with _fresh_home() as (workspace, dossier, visit):
        for text in ("Dwaalt", "Valt"):
            workspace.visits.write_text(visit, "care.help", text)
            workspace.visits.write_text(visit, "care.beside", text)
        workspace.undo(dossier)
        history = workspace._session.history
        assert any(history._undo.values())
        assert any(history._redo.values())
        workspace.lock()
        assert not history._undo
        assert not history._redo


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 30)), max_size=25))
def test_all_steps_undone_give_the_first_state_and_redone_the_last(
    steps: list[tuple[str, int]],
) -> None:
    """Whatever was done in whatever order: every state on the way back was one on the way."""
    with _fresh_home() as (workspace, dossier, visit):
        first = dump(workspace)
        seen = [first]
        for name, number in steps:
            _run(workspace, dossier, visit, name, number)
            seen.append(dump(workspace))
        last = seen[-1]
        undone = 0
        while workspace.undo(dossier):
            undone += 1
            assert dump(workspace) in seen
        assert dump(workspace) == first
        while workspace.redo(dossier):
            undone -= 1
        assert undone == 0
        assert dump(workspace) == last
        while workspace.undo(dossier):
            pass
        assert dump(workspace) == first


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(st.booleans(), st.sampled_from(sorted(STEPS)), st.integers(0, 30)), max_size=20
    ),
    st.lists(st.tuples(st.booleans(), st.booleans()), max_size=25),
)
def test_two_dossiers_do_not_disturb_each_other(
    steps: list[tuple[bool, str, int]], moves: list[tuple[bool, bool]]
) -> None:
    """Undo and redo mixed over two dossiers end where each by itself would."""
    with _fresh_home() as (workspace, one, one_visit):
        two, two_visit = _enter(workspace, "Sanne")
        first = dump(workspace)
        for which, name, number in steps:
            _run(workspace, *((one, one_visit) if which else (two, two_visit)), name, number)
        last = dump(workspace)
        for which, back in moves:
            (workspace.undo if back else workspace.redo)(one if which else two)
        for dossier in (one, two):
            while workspace.redo(dossier):
                pass
        assert dump(workspace) == last
        for dossier in (two, one):
            while workspace.undo(dossier):
                pass
        assert dump(workspace) == first


def test_typing_is_one_step(workspace: Workspace, home: Home) -> None:
    """Key after key in one field is undone at once; another field is another step."""
    for text in ("h", "hu", "hul", "hulp"):
        workspace.visits.write_text(home.visit_id, "preparation.request", text)
    workspace.visits.write_text(home.visit_id, "preparation.note", "let op")
    workspace.undo(home.dossier_id)
    assert workspace.visits.texts(home.visit_id) == {"preparation.request": "hulp"}
    workspace.undo(home.dossier_id)
    assert workspace.visits.texts(home.visit_id) == {}
    workspace.redo(home.dossier_id)
    assert workspace.visits.texts(home.visit_id) == {"preparation.request": "hulp"}


@pytest.mark.parametrize(
    "field,name",
    [
        ("preparation.request", "hulpvraag"),
        ("care.heaviest", "antwoord zorgsituatie"),
        ("network.conclusion", "conclusie netwerk"),
        ("agreements", "afspraken"),
        ("family.note", "tekst"),
    ],
)
def test_undo_says_which_text(workspace: Workspace, home: Home, field: str, name: str) -> None:
    """So that nobody takes back a text that is on another page without knowing it."""
    workspace.visits.write_text(home.visit_id, field, "iets")
    assert workspace.next_undo(home.dossier_id) == name


def test_typing_over_an_older_text_gives_that_text_back(workspace: Workspace, home: Home) -> None:
    """The steps that went together are taken back from the last to the first."""
    visit = home.visit_id
    workspace.visits.write_text(visit, "care.1", "oud")
    workspace.visits.mark_step(visit, VisitStep.FAMILY, StepState.DONE)
    for text in ("n", "ni", "nieuw"):
        workspace.visits.write_text(visit, "care.1", text)
    workspace.undo(home.dossier_id)
    assert workspace.visits.texts(visit) == {"care.1": "oud"}
    workspace.redo(home.dossier_id)
    assert workspace.visits.texts(visit) == {"care.1": "nieuw"}


def test_typing_on_after_undo_is_a_step_of_its_own(workspace: Workspace, home: Home) -> None:
    """A step that was taken back and done again no longer grows."""
    visit = home.visit_id
    workspace.visits.write_text(visit, "care.1", "een")
    workspace.undo(home.dossier_id)
    workspace.redo(home.dossier_id)
    workspace.visits.write_text(visit, "care.1", "een twee")
    workspace.undo(home.dossier_id)
    assert workspace.visits.texts(visit) == {"care.1": "een"}


def test_a_new_step_ends_what_could_be_done_again(workspace: Workspace, home: Home) -> None:
    """But entering what already stood there is no step and ends nothing."""
    dossier = home.dossier_id
    workspace.dossiers.change_client(dossier, name="Piet Jansen")
    workspace.undo(dossier)
    workspace.dossiers.change_client(dossier, name="Piet")
    assert workspace.next_redo(dossier)
    workspace.dossiers.change_client(dossier, situation="dementie")
    assert not workspace.next_redo(dossier)
    assert workspace.redo(dossier) is None


def test_the_names_of_the_steps_are_told(workspace: Workspace, home: Home) -> None:
    """Undo and redo each say in Dutch what they would do."""
    dossier = home.dossier_id
    assert (workspace.next_undo(dossier), workspace.next_redo(dossier)) == ("", "")
    workspace.network.add_person(home.visit_id, "Els")
    assert workspace.next_undo(dossier) == "Els toevoegen"
    workspace.undo(dossier)
    assert (workspace.next_undo(dossier), workspace.next_redo(dossier)) == ("", "Els toevoegen")


def test_what_cannot_be_undone_ends_the_history_of_its_dossier(
    workspace: Workspace, home: Home
) -> None:
    """An answer in one dossier leaves the steps of another alone."""
    other, _ = _enter(workspace, "Sanne")
    workspace.dossiers.change_client(other, name="Sanne de Wit")
    workspace.measurements.give_consent(home.annie, in_proposal=True)
    workspace.measurements.start(home.visit_id, home.annie, "ediz")
    assert not workspace.next_undo(home.dossier_id)
    assert workspace.next_undo(other)


def test_a_refused_step_is_no_step(workspace: Workspace, home: Home) -> None:
    """Undo after a refusal takes back the step before it."""
    workspace.dossiers.change_client(home.dossier_id, name="Piet Jansen")
    with pytest.raises(ExpectedError):
        workspace.dossiers.change_client(home.dossier_id, situation="x" * 25_000)
    workspace.undo(home.dossier_id)
    assert workspace.dossiers.load(home.dossier_id).client.name == "Piet"


def test_an_undo_that_fails_changes_nothing_and_can_be_tried_again(
    workspace: Workspace, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When its line in the log cannot be written, the step stands and stays undoable."""
    workspace.dossiers.change_client(home.dossier_id, name="Piet Jansen")
    before = dump(workspace)

    class Broken(Exception):
        pass

    def fail(*_: object) -> None:
        raise Broken

    with monkeypatch.context() as patch:
        patch.setattr("screening.storage.log_store.append", fail)
        with pytest.raises(Broken):
            workspace.undo(home.dossier_id)
    assert dump(workspace) == before
    assert workspace.undo(home.dossier_id)
    assert workspace.dossiers.load(home.dossier_id).client.name == "Piet"


def test_only_the_last_steps_are_kept(workspace: Workspace, home: Home) -> None:
    """A whole day of work does not fill the memory."""
    for number in range(KEPT_STEPS + 20):
        workspace.network.move_person(
            home.visit_id, home.annie, Point(number / 1000, 0), Group.CARER
        )
    count = 0
    while workspace.undo(home.dossier_id):
        count += 1
    assert count == KEPT_STEPS


def test_every_table_with_content_is_watched(workspace: Workspace) -> None:
    """A table added later is undone too, or is named as one that is not."""
    database = database_of(workspace)
    triggers = database.rows(
        "SELECT DISTINCT tbl_name FROM sqlite_temp_master WHERE type = 'trigger'"
    )
    assert {name for (name,) in triggers} == set(dump(workspace))
