"""Vaults that made way stay for thirty days, and leave nothing of them behind after that."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from screening.storage.asides import KEPT, list_asides, thin_asides
from screening.storage.leftovers import sweep_leftovers
from screening.storage.restore import restore_backup
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import PASSPHRASE, create_vault, open_vault

AT = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault that came in the place of another one, which is aside."""
    workspace = create_vault(tmp_path / "kluis")
    workspace.dossiers.create("Piet")
    made = workspace.backups.make().made
    assert made is not None
    workspace.lock()
    assert restore_backup(tmp_path / "kluis", made.folder, PASSPHRASE, AT) is not None
    return tmp_path / "kluis"


def test_it_stays_for_thirty_days_and_goes_after_that(vault: Path) -> None:
    """To the day; nothing hidden is left, and the vault itself and its backups stay."""
    assert thin_asides(vault, AT + KEPT) == 0
    assert len(list_asides(vault)) == 1
    assert thin_asides(vault, AT + KEPT + timedelta(minutes=1)) == 1
    assert sorted(path.name for path in vault.parent.iterdir()) == [
        "kluis",
        "kluis-reservekopieën",
    ]
    open_vault(vault).lock()


def test_one_from_the_future_stays(vault: Path) -> None:
    """After the clock was set back nothing is known about it."""
    assert thin_asides(vault, AT - timedelta(days=400)) == 0


def test_what_is_not_only_ours_is_left_alone(vault: Path) -> None:
    """Someone put something of their own in that folder."""
    (aside,) = list_asides(vault)
    (aside.folder / "aantekening.txt").write_text("van mij")
    assert thin_asides(vault, AT + 2 * KEPT) == 0
    assert (aside.folder / "vault.db").is_file()


def test_an_open_vault_sees_to_it_and_logs_it(vault: Path, clock: FakeClock) -> None:
    """By itself, together with the backups; once."""
    clock.set_day(AT.date() + timedelta(days=40))
    workspace = open_vault(vault, clock)
    workspace.backups.keep_up()
    workspace.backups.keep_up()
    actions = [line[1] for line in workspace.vault.log()]
    workspace.lock()
    assert actions.count("remove previous vault") == 1
    assert list_asides(vault) == ()


def test_opening_clears_what_a_cut_off_exchange_left(vault: Path) -> None:
    """Whole copies that no destruction would reach: beside the vault and in its folder."""
    shutil.copytree(vault, vault / ".vault-incoming")
    shutil.copytree(list_asides(vault)[0].folder, vault.parent / ".kluis-opzij-1234abcd")
    open_vault(vault).lock()
    assert sorted(path.name for path in vault.iterdir()) == ["vault.db", "vault.keys"]
    assert not list(vault.parent.glob(".*"))
    sweep_leftovers(vault)


def test_one_that_was_put_aside_is_reached_by_a_destruction(vault: Path) -> None:
    """It stands among the copies in which is destroyed what is destroyed in the vault."""
    workspace: Workspace = open_vault(vault)
    copies = [path.parent for path, _ in workspace.backups.list_copies()]
    workspace.lock()
    assert list_asides(vault)[0].folder in copies
