from datetime import date
from pathlib import Path

import pytest

from screening.documents import delivery
from screening.errors import InvalidInput
from screening.storage.database import Database
from screening.storage.errors import DiskFull
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import NAMES, enter_household
from tests.support.vaults import database_of
from tests.unit.desks.conftest import Home

DELIVERY_PASSPHRASE = "roos-molen-fiets-brug"


def test_settings_travel_with_the_vault(workspace: Workspace) -> None:
    """The last value of each counts."""
    workspace.vault.set_setting("consultant", "M. Bakker")
    workspace.vault.set_setting("consultant", "M. de Bakker")
    workspace.vault.set_setting("organisation", "Gemeente Lindewaard")
    assert workspace.vault.settings() == {
        "consultant": "M. de Bakker",
        "organisation": "Gemeente Lindewaard",
    }


def test_the_log_holds_no_name_no_answer_and_no_text(
    workspace: Workspace, clock: FakeClock
) -> None:
    """After entering whole households: actions, identifiers and moments, and nothing else."""
    for name in NAMES:
        enter_household(workspace, clock, name)
    database = database_of(workspace)
    personal = {
        str(value)
        for table in ("person", "network_person", "visit_text", "care_task")
        for row in database.rows(f"SELECT * FROM {table}")  # noqa: S608
        for column, value in zip(_columns(database, table), row, strict=True)
        if column in {"name", "relation", "situation", "note", "text"} and value
    }
    personal |= {str(key) for (key,) in database.rows("SELECT item_key FROM answer")}
    lines = workspace.vault.log()
    assert len(lines) > 50
    assert {line[3] for line in lines} == {"done"}
    for _, action, subject, _ in lines:
        assert not any(text.lower() in f"{action} {subject}".lower().split() for text in personal)
        assert action.isascii()
        assert subject == "vault" or (len(subject) == 32 and int(subject, 16) >= 0)


def _columns(database: Database, table: str) -> list[str]:
    return [row[1] for row in database.rows(f"PRAGMA main.table_info({table})")]


def test_every_use_case_is_logged_with_its_undo(workspace: Workspace, home: Home) -> None:
    """What was done, taken back and done again stands in the log in that order."""
    workspace.dossiers.change_client(home.dossier_id, name="Piet Jansen")
    workspace.undo(home.dossier_id)
    workspace.redo(home.dossier_id)
    workspace.dossiers.open(home.dossier_id)
    assert [line[1] for line in workspace.vault.log()] == [
        "create vault",
        "lock vault",
        "open vault",
        "create dossier",
        "start visit",
        "change client",
        "undo change client",
        "redo change client",
        "open dossier",
    ]


def test_what_is_refused_is_not_logged_as_done(workspace: Workspace, home: Home) -> None:
    """A refused change leaves no line."""
    before = workspace.vault.log()
    with pytest.raises(InvalidInput):
        workspace.dossiers.change_client(home.dossier_id, situation="x" * 25_000)
    assert workspace.vault.log() == before


def test_a_short_passphrase_delivers_nothing(
    workspace: Workspace, home: Home, tmp_path: Path
) -> None:
    """No file and no note of a delivery."""
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(InvalidInput):
        workspace.proposals.deliver(home.visit_id, out, "kort")
    assert list(out.iterdir()) == []
    assert workspace.proposals.deliveries(home.visit_id) == ()


def test_a_delivery_is_noted_and_cannot_be_undone(
    workspace: Workspace, home: Home, tmp_path: Path
) -> None:
    """Undo goes on with what was entered before; the note of the delivery stays."""
    workspace.dossiers.change_client(home.dossier_id, name="Piet Jansen")
    changes, path = workspace.proposals.deliver(home.visit_id, tmp_path, DELIVERY_PASSPHRASE)
    assert path.read_bytes().startswith(b"%PDF")
    assert "Piet" not in path.name
    assert changes.step == ""
    undone = workspace.undo(home.dossier_id)
    assert undone is not None
    assert undone.action == "change client"
    assert len(workspace.proposals.deliveries(home.visit_id)) == 1
    assert "deliver proposal" in [line[1] for line in workspace.vault.log()]


def test_a_delivery_counts_as_a_change_of_the_dossier(
    workspace: Workspace, home: Home, clock: FakeClock, tmp_path: Path
) -> None:
    """The dossier is kept for fifteen years from it; a copy that someone asks for counts not."""
    clock.set_day(date(2026, 5, 1))
    workspace.proposals.deliver(home.visit_id, tmp_path, DELIVERY_PASSPHRASE)
    assert workspace.retention.term(home.dossier_id).changed_on == date(2026, 5, 1)
    clock.set_day(date(2026, 6, 1))
    workspace.papers.save_copy(home.dossier_id, None, tmp_path, DELIVERY_PASSPHRASE)
    assert workspace.retention.term(home.dossier_id).changed_on == date(2026, 5, 1)


def test_a_folder_that_is_gone_leaves_no_note(
    workspace: Workspace, home: Home, tmp_path: Path
) -> None:
    """What did not leave the vault is not noted as if it had."""
    with pytest.raises(delivery.DeliveryError):
        workspace.proposals.deliver(home.visit_id, tmp_path / "weg", DELIVERY_PASSPHRASE)
    assert workspace.proposals.deliveries(home.visit_id) == ()


def test_without_a_note_no_proposal_leaves(
    workspace: Workspace, home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the vault cannot store the note, the file is taken back."""
    out = tmp_path / "out"
    out.mkdir()

    def fill_up(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr("screening.storage.log_store.append", fill_up)
    with pytest.raises(DiskFull):
        workspace.proposals.deliver(home.visit_id, out, DELIVERY_PASSPHRASE)
    assert list(out.iterdir()) == []
