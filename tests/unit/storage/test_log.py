import os
import re
import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest

from screening.dossier.model import VisitKind
from screening.errors import ExpectedError
from screening.identifiers import DossierId, VisitId
from screening.storage import log_store
from screening.storage.database import Database
from screening.storage.errors import DiskFull, WrongPassphrase
from screening.storage.key_errors import WrongRecoveryKey
from screening.storage.keys import new_key
from screening.storage.log_desk import LogFilter
from screening.storage.origin import name_account, name_origin
from screening.storage.recovery_key import new_recovery_key
from screening.storage.wrong_tries import TRIES_NAME, count_wrong_tries, note_wrong_try
from screening.version import VERSION
from screening.wording.log_actions import LogKind
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import CHEAP, PASSPHRASE, create_vault, database_of, open_vault
from tests.unit.storage.folders import fill_folder

ROOT = Path(__file__).parents[3]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A locked vault whose log has 10 lines."""
    return fill_folder(tmp_path, dossiers=8)


def entries(workspace: Workspace) -> list[tuple[str, str]]:
    """Return action and result of every line."""
    return [(line[1], line[3]) for line in workspace.vault.log()]


def test_a_line_names_who_and_where(folder: Path) -> None:
    """The account of the system until a consultant has a name, and then that name."""
    workspace = open_vault(folder)
    workspace.vault.set_setting("consultant", " M. Bakker ")
    workspace.vault.set_setting("organisation", "Gemeente Lindewaard")
    workspace.lock()
    workspace = open_vault(folder)
    workspace.vault.set_setting("consultant", "")
    workspace.vault.set_setting("organisation", "Gemeente Elders")
    lines = log_store.load_after(database_of(workspace), 10)
    account = name_account()
    assert [(line.action, line.actor) for line in lines] == [
        ("open vault", account),
        ("change setting", account),
        ("change setting", "M. Bakker"),
        ("lock vault", "M. Bakker"),
        ("open vault", "M. Bakker"),
        ("change setting", "M. Bakker"),
        ("change setting", account),
    ]
    assert {line.origin for line in lines} == {name_origin()}
    assert re.fullmatch(r"(.+, )?Draagwijzer \d+\.\d+\.\d+", name_origin())
    assert log_store.load_some(database_of(workspace), [11, 13]) == [lines[2], lines[0]]
    workspace.lock()


def test_the_account_of_a_number_without_a_name_is_the_number(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As in a container; the vault must open there too."""
    pwd = pytest.importorskip("pwd")

    def unknown(_: int) -> None:
        raise KeyError

    monkeypatch.setattr(pwd, "getpwuid", unknown)
    assert name_account() == str(os.getuid())


def test_the_version_in_the_log_is_that_of_the_app() -> None:
    """One number, in two places that agree."""
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"] == VERSION


def test_a_line_needs_a_scribe_and_a_transaction(folder: Path, tmp_path: Path) -> None:
    """A line that could be stored without its seal is a mistake of ours, and named at once."""
    workspace = open_vault(folder)
    with pytest.raises(ValueError, match="transaction"):
        log_store.append(database_of(workspace), FakeClock().now(), "open vault", "vault")
    workspace.lock()
    bare = Database(tmp_path / "bare.db", new_key())
    with pytest.raises(ValueError, match="scribe"), bare.transaction():
        log_store.append(bare, FakeClock().now(), "open vault", "vault")
    bare.close()


def test_wrong_passphrases_are_counted_until_the_vault_opens(folder: Path) -> None:
    """The number stands in the log, also when the app was closed in between, and starts again."""
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            Workspace.open(folder, "een heel ander wachtwoord", cost=CHEAP)
    assert (folder / TRIES_NAME).read_text() == "3\n"
    workspace = open_vault(folder)
    assert entries(workspace)[-2:] == [("open vault", "done"), ("try passphrase", "refused 3")]
    workspace.lock()
    assert not (folder / TRIES_NAME).exists()
    workspace = open_vault(folder)
    assert entries(workspace)[-1] == ("open vault", "done")
    workspace.lock()


def test_a_wrong_recovery_key_is_counted_too(tmp_path: Path) -> None:
    """One that is well formed and of another vault is a try like any other."""
    own, folder = new_recovery_key(), tmp_path / "kluis"
    Workspace.create(folder, PASSPHRASE, recovery_key=own, cost=CHEAP).lock()
    for _ in range(2):
        with pytest.raises(WrongRecoveryKey):
            Workspace.open_with_recovery_key(folder, new_recovery_key(), PASSPHRASE, cost=CHEAP)
    workspace = Workspace.open_with_recovery_key(folder, own, PASSPHRASE, cost=CHEAP)
    assert ("try passphrase", "vault", "refused 2") in [line[1:] for line in workspace.vault.log()]
    workspace.lock()


@pytest.mark.parametrize("content", [b"", b"veel", b"-3", b"\xff\xfe", b"\xb2"])
def test_a_count_that_cannot_be_read_is_none(tmp_path: Path, content: bytes) -> None:
    """It keeps nobody out."""
    (tmp_path / TRIES_NAME).write_bytes(content)
    assert count_wrong_tries(tmp_path) == 0
    note_wrong_try(tmp_path)
    assert count_wrong_tries(tmp_path) == 1


def test_a_folder_that_takes_no_file_keeps_no_count(tmp_path: Path) -> None:
    """That is no reason to refuse the right passphrase."""
    (tmp_path / TRIES_NAME).mkdir()
    note_wrong_try(tmp_path)
    assert count_wrong_tries(tmp_path) == 0


def test_a_full_disk_does_not_keep_the_vault_open(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Locking goes before its line in the log."""

    def fail(*_: object) -> None:
        raise DiskFull

    workspace = open_vault(folder)
    with monkeypatch.context() as patch:
        patch.setattr("screening.storage.log_store.append", fail)
        workspace.lock()
    workspace = open_vault(folder)
    assert [action for action, _ in entries(workspace)[-2:]] == ["open vault", "open vault"]
    workspace.lock()


def test_what_is_refused_stands_in_the_log_once(folder: Path) -> None:
    """Trying again at once adds no line; the reason, which may hold what was typed, stays out."""
    workspace = open_vault(folder)
    dossier_id = workspace.dossiers.caseload()[0].dossier_id
    start = FakeClock(date(2026, 3, 10)).today()
    workspace.visits.start(dossier_id, start, VisitKind.FIRST)
    for _ in range(2):
        with pytest.raises(ExpectedError):
            workspace.visits.start(dossier_id, start, VisitKind.FIRST)
    assert entries(workspace)[-2:] == [("start visit", "done"), ("start visit", "refused")]
    workspace.lock()


def test_typing_in_one_field_is_one_line(folder: Path) -> None:
    """Until something else is done, or five minutes have gone by."""
    clock = FakeClock()
    workspace = open_vault(folder, clock)
    dossier_id = workspace.dossiers.caseload()[0].dossier_id
    visit_id = VisitId(workspace.visits.start(dossier_id, clock.today(), VisitKind.FIRST).created)

    def type_text(field: str, *texts: str) -> None:
        for text in texts:
            workspace.visits.write_text(visit_id, field, text)

    before = len(entries(workspace))
    type_text("preparation.request", "h", "hu", "hul", "hulp")
    assert entries(workspace)[before:] == [("write text", "done")]
    type_text("agreements", "a")
    type_text("preparation.request", "hulp ", "hulp i")
    assert len(entries(workspace)) == before + 3
    workspace.undo(dossier_id)
    type_text("preparation.request", "hulp ")
    assert [action for action, _ in entries(workspace)[before + 3 :]] == [
        "undo write text",
        "write text",
    ]
    clock.set_day(clock.today() + timedelta(days=1))
    type_text("preparation.request", "hulp in huis")
    assert len(entries(workspace)) == before + 6
    assert workspace.log.check() == ()
    workspace.lock()


def test_lines_are_found_by_kind_and_by_day(tmp_path: Path) -> None:
    """The latest first; the day is that of the consultant, not of Greenwich."""
    clock = FakeClock(date(2026, 3, 10))
    workspace = create_vault(tmp_path, clock)
    dossier_id = DossierId(workspace.dossiers.create("Piet").created)
    workspace.dossiers.open(dossier_id)
    clock.set_day(date(2026, 3, 11))
    workspace.dossiers.change_client(dossier_id, name="Piet Jansen")
    workspace.undo(dossier_id)
    with pytest.raises(ExpectedError):
        workspace.visits.start(dossier_id, date(2027, 1, 1), VisitKind.FIRST)

    def found(kind: LogKind | None = None, day: date | None = None) -> list[str]:
        numbers = workspace.log.find(LogFilter(kind, day))
        return [line.action for line in workspace.log.load(numbers)]

    assert len(found()) == 6
    assert found(LogKind.READ) == ["open dossier"]
    assert found(LogKind.VAULT) == ["create vault"]
    assert found(LogKind.REFUSED) == ["start visit"]
    assert found(LogKind.LEAVE) == []
    assert found(LogKind.CHANGE) == [
        "start visit",
        "undo change client",
        "change client",
        "create dossier",
    ]
    assert found(day=date(2026, 3, 11)) == ["start visit", "undo change client", "change client"]
    assert found(LogKind.CHANGE, date(2026, 3, 10)) == ["create dossier"]
    assert found(day=date(2026, 3, 12)) == []
    workspace.lock()
