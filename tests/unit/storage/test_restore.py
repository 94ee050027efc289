import os
import shutil
import stat
from pathlib import Path

import pytest

from screening.storage.asides import list_asides
from screening.storage.location import is_being_restored
from screening.storage.restore import (
    finish_restore,
    put_back,
    restore_backup,
    stage_vault,
)
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.cuts import cut_everywhere
from tests.support.vaults import CHEAP, PASSPHRASE, open_vault
from tests.unit.storage.folders import read_contents
from tests.unit.storage.restore_steps import AT, OTHER, copy_pair, make_pair, names


def test_a_backup_comes_in_place_and_the_vault_stays_aside(place: Path) -> None:
    """Both open, each with its own passphrase; the backup itself is left as it was."""
    before = read_contents(place / "kluis")
    aside = restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
    assert names(place / "kluis") == ["Eerst"]
    assert aside is not None
    assert [item.folder for item in list_asides(place / "kluis")] == [aside]
    assert read_contents(aside) == before
    assert names(aside, OTHER) == ["Eerst", "Later"]
    assert names(place / "kopie") == ["Eerst"]


def test_a_restore_is_taken_back(place: Path) -> None:
    """And the restored vault is then aside in its turn, with what was added to it."""
    aside = restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
    assert aside is not None
    workspace = open_vault(place / "kluis")
    workspace.dossiers.create("Daarna")
    workspace.lock()
    second = put_back(place / "kluis", aside, AT)
    assert names(place / "kluis", OTHER) == ["Eerst", "Later"]
    assert second is not None
    assert names(second) == ["Daarna", "Eerst"]
    assert len(list_asides(place / "kluis")) == 2


def test_a_backup_is_restored_where_there_was_nothing(place: Path) -> None:
    """On a new laptop: the folder is made, and nothing is aside."""
    assert restore_backup(place / "nieuw", place / "kopie", PASSPHRASE, AT) is None
    assert names(place / "nieuw") == ["Eerst"]
    assert list_asides(place / "nieuw") == ()


def test_a_damaged_vault_is_replaced_and_kept(place: Path) -> None:
    """Whatever is left of it: the bytes stay for whoever can do more with them."""
    path = place / "kluis" / "vault.db"
    path.write_bytes(b"rommel" * 1000)
    (place / "kluis" / "vault.keys").unlink()
    aside = restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
    assert names(place / "kluis") == ["Eerst"]
    assert aside is not None
    assert read_contents(aside) == {"vault.db": b"rommel" * 1000}


def test_the_journal_goes_aside_with_its_vault(place: Path) -> None:
    """After a crash the last entries stand in the journal: they must not land in the backup."""
    workspace = Workspace.open(place / "kluis", OTHER, clock=FakeClock(), cost=CHEAP)
    workspace.dossiers.create("Laatste")
    crashed = place / "gecrasht"
    shutil.copytree(place / "kluis", crashed)
    workspace.lock()
    assert (crashed / "vault.db-wal").stat().st_size
    aside = restore_backup(crashed, place / "kopie", PASSPHRASE, AT)
    assert aside is not None
    assert names(crashed) == ["Eerst"]
    assert names(aside, OTHER) == ["Eerst", "Laatste", "Later"]


def test_an_old_journal_never_meets_the_restored_database(place: Path) -> None:
    """Cut off right after the plan was written, with the journal of the old vault still there."""
    workspace = Workspace.open(place / "kluis", OTHER, clock=FakeClock(), cost=CHEAP)
    workspace.dossiers.create("Laatste")
    crashed = place / "gecrasht"
    shutil.copytree(place / "kluis", crashed)
    workspace.lock()
    stage_vault(place / "kopie", crashed)
    (crashed / "vault.restoring").write_text('{"hidden": "", "aside": ""}')
    finish_restore(crashed)
    assert names(crashed) == ["Eerst"]
    assert {path.name for path in crashed.iterdir()} == {"vault.db", "vault.keys"}


def test_a_vault_with_a_journal_is_put_back_whole(place: Path) -> None:
    """The journal of what is put back comes along."""
    workspace = Workspace.open(place / "kluis", OTHER, clock=FakeClock(), cost=CHEAP)
    workspace.dossiers.create("Laatste")
    shutil.copytree(place / "kluis", place / "gecrasht")
    workspace.lock()
    put_back(place / "kluis", place / "gecrasht", AT)
    assert names(place / "kluis", OTHER) == ["Eerst", "Laatste", "Later"]


def test_a_disk_without_links_gets_a_copy(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stick, for one: the vault that is kept aside is copied instead."""

    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    aside = restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
    assert aside is not None
    assert names(aside, OTHER) == ["Eerst", "Later"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_user_may_read_what_is_restored(place: Path) -> None:
    """The vault in place, and the one aside."""
    aside = restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
    assert aside is not None
    assert stat.S_IMODE(aside.stat().st_mode) == 0o700
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (place / "kluis").iterdir()}
    assert modes == {0o600}


@pytest.mark.timeout(240)
def test_cut_off_at_any_step_one_is_in_place_and_the_other_aside(tmp_path: Path) -> None:
    """At every step on the disk: the vault opens, old or restored, and the other is still there."""
    seen = set()

    def work(place: Path) -> None:
        restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)

    make_pair(tmp_path)
    for place in cut_everywhere(tmp_path / "cuts", lambda fresh: copy_pair(tmp_path, fresh), work):
        was_decided = is_being_restored(place / "kluis")
        finish_restore(place / "kluis")
        asides = list_asides(place / "kluis")
        if asides:
            assert names(place / "kluis") == ["Eerst"]
            assert names(asides[0].folder, OTHER) == ["Eerst", "Later"]
        else:
            assert not was_decided
            assert names(place / "kluis", OTHER) == ["Eerst", "Later"]
        assert names(place / "kopie") == ["Eerst"]
        seen.add((was_decided, bool(asides)))
        # And it can be done once more, whatever was left behind.
        restore_backup(place / "kluis", place / "kopie", PASSPHRASE, AT)
        assert names(place / "kluis") == ["Eerst"]
        assert not list(place.glob(".*"))
        shutil.rmtree(place)
    assert seen == {(False, False), (True, True), (False, True)}


def test_opening_finishes_what_was_decided(place: Path) -> None:
    """Nobody sees a vault half-way an exchange."""
    for fresh in cut_everywhere(
        place / "cuts",
        lambda fresh: copy_pair(place, fresh),
        lambda fresh: restore_backup(fresh / "kluis", fresh / "kopie", PASSPHRASE, AT),
    ):
        if is_being_restored(fresh / "kluis"):
            assert names(fresh / "kluis") == ["Eerst"]
            assert not is_being_restored(fresh / "kluis")
            return
    pytest.fail("no step was cut off between the plan and its end")
