"""Suspected domestic violence is in no file, no log, no name of a step, and nobody's copy."""

from datetime import date
from pathlib import Path
from typing import Final

import pytest

from screening.changes import Changes
from screening.identifiers import VisitId
from screening.investigation import fields
from screening.investigation.fields import Part, name_field, name_said
from screening.investigation.model import Area, CodeStep
from screening.rights.model import DataKind
from screening.storage import visit_store
from screening.wording.investigation import advise_code_step
from screening.wording.labels import label
from screening.wording.log_actions import word_action
from screening.workspace import Workspace
from tests.support.households import Household
from tests.support.left_vault import read_on_screen, read_words, save_everything, save_reports
from tests.support.marked_content import HIDDEN_MARK, hide_marked_texts
from tests.support.vaults import database_of
from tests.unit.desks.conftest import Home

HIDDEN: Final = Area.DOMESTIC_VIOLENCE
TELLTALE: Final = (
    HIDDEN_MARK,
    "huiselijk",
    "geweld",
    "meldcode",
    "Veilig Thuis",
    HIDDEN.value,
    *(label(step) for step in CodeStep if step is not CodeStep.WEIGH),
    *(advise_code_step(step) for step in CodeStep),
)


def find_telltales(words: str) -> list[str]:
    """Return what gives it away in a text."""
    return [telltale for telltale in TELLTALE if telltale.lower() in words.lower()]


def fill_every_visit(workspace: Workspace, household: Household) -> None:
    """Write it at every visit, the closed ones included, in every field there is."""
    for visit in household.visits:
        hide_marked_texts(workspace, visit)


def test_it_is_in_no_file_that_leaves_the_vault(
    workspace: Workspace, jansen: Household, tmp_path: Path
) -> None:
    """Every kind of file, of every visit and for every person, with the files inside it.

    Nor are words that are kept under a name, as in a vault that another hand wrote.
    """
    fill_every_visit(workspace, jansen)
    name = name_said(HIDDEN, jansen.people["annie"])
    with database_of(workspace).transaction():
        visit_store.save_text(database_of(workspace), jansen.visits[-1], name, HIDDEN_MARK)
    room = tmp_path / "out"
    room.mkdir()
    paths = save_everything(workspace, jansen, room)
    paths += save_reports(workspace, jansen, room)
    assert len(paths) > 20
    for path in paths:
        assert find_telltales(str(path.relative_to(room))) == []
        for part, words in read_words(path).items():
            assert find_telltales(words) == [], part


def test_the_search_would_find_it(workspace: Workspace, jansen: Household, tmp_path: Path) -> None:
    """What stands beside it is found: in the proposal, in the copy, and in the files inside."""
    visit = jansen.visits[-1]
    workspace.investigation.write(visit, name_field(Area.NEEDS, Part.FOUND), HIDDEN_MARK)
    room = tmp_path / "out"
    room.mkdir()
    found = {
        part
        for path in save_everything(workspace, jansen, room)
        for part, words in read_words(path).items()
        if find_telltales(words)
    }
    assert {name for name in found if name.endswith("kopie.json")}
    assert {name for name in found if name.endswith(".pdf")}


def test_it_is_not_in_what_the_preview_reads(workspace: Workspace, jansen: Household) -> None:
    """The proposal on screen is the same document."""
    fill_every_visit(workspace, jansen)
    assert find_telltales(read_on_screen(workspace, jansen)) == []


def test_it_is_not_among_the_texts_of_a_visit(workspace: Workspace, jansen: Household) -> None:
    """Whoever asks a visit for all its texts may be about to show them."""
    fill_every_visit(workspace, jansen)
    for visit in jansen.visits:
        assert find_telltales(str(dict(workspace.visits.texts(visit)))) == []
        material = workspace.proposals.gather(visit)
        assert find_telltales(str(dict(material.texts))) == []
        assert not [one for one in material.investigation.findings if one.key == HIDDEN]
        assert [one for one in workspace.investigation.load(visit).findings if one.key == HIDDEN]


def test_what_is_still_open_before_a_proposal_does_not_ask_for_it(
    workspace: Workspace, jansen: Household
) -> None:
    """The check says the same with it and without."""
    visit = jansen.visits[-1]
    before = workspace.proposals.readiness(visit)
    fill_every_visit(workspace, jansen)
    assert workspace.proposals.readiness(visit) == before


def _write_all(workspace: Workspace, visit: VisitId) -> list[Changes]:
    desk = workspace.investigation
    return [
        desk.open_area(visit, HIDDEN, HIDDEN_MARK),
        desk.write(visit, name_field(HIDDEN, Part.FOUND), HIDDEN_MARK),
        desk.write(visit, fields.name_code_note(CodeStep.CONSULT), HIDDEN_MARK),
        desk.take_code_step(visit, CodeStep.CONSULT, date(2026, 3, 10)),
        desk.close_area(visit, HIDDEN),
    ]


def test_log_and_undo_call_it_what_they_call_any_text(workspace: Workspace, home: Home) -> None:
    """Nothing tells writing here from writing at any letter: not the name of the step either."""
    usual = workspace.investigation.write(home.visit_id, fields.PROBLEMS, "iets")
    for changes in _write_all(workspace, home.visit_id):
        assert (changes.action, changes.step, changes.told) == (usual.action, usual.step, "")
        assert find_telltales(f"{changes!r} {word_action(changes.action).words}") == []
    rows = database_of(workspace).rows("SELECT * FROM log")
    assert find_telltales(str(rows)) == []
    while name := workspace.next_undo(home.dossier_id):
        assert find_telltales(name) == []
        workspace.undo(home.dossier_id)


@pytest.mark.parametrize("carer", ["annie", None])
def test_it_goes_with_the_dossier_and_not_with_a_carer(
    workspace: Workspace, jansen: Household, tmp_path: Path, carer: str | None
) -> None:
    """Whoever it is about cannot have it destroyed with the own part."""
    fill_every_visit(workspace, jansen)
    carer_id = jansen.people[carer] if carer else None
    plan = workspace.destructions.plan(jansen.dossier_id, carer_id)
    assert plan.counts.get(DataKind.OWN_WORDS, 0) == 0
    if carer_id is None:
        save_reports(workspace, jansen, _make(tmp_path / "out"))
        rows = database_of(workspace).rows("SELECT field, text FROM visit_text")
        assert find_telltales(str(rows)) == []
    else:
        visits = [workspace.investigation.load(visit) for visit in jansen.visits]
        assert all(visit.findings[-1].key == HIDDEN for visit in visits)


def _make(folder: Path) -> Path:
    folder.mkdir()
    return folder
