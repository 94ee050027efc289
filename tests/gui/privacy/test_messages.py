"""No name, answer or secret in a sentence, a traceback, a line of the log or a crash report."""

import random
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from screening.errors import ExpectedError
from screening.storage.database import Database
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.households import Household
from tests.support.marked_content import MARK, fill_marked_vault, import_everything, is_marked
from tests.support.misuse import list_methods, misuse
from tests.support.vaults import PASSPHRASE, create_vault, open_vault
from ui.crash import describe_crash

ROUNDS = 3


@pytest.fixture
def clock() -> FakeClock:
    """A clock that the household moves."""
    return FakeClock()


@pytest.fixture
def workspace(tmp_path: Path, clock: FakeClock) -> Iterator[Workspace]:
    """An empty open vault."""
    workspace = create_vault(tmp_path / "vault", clock)
    yield workspace
    workspace.lock()


@pytest.fixture
def household(workspace: Workspace, clock: FakeClock) -> Household:
    """A household in it, of which every name and text is marked."""
    return fill_marked_vault(workspace, clock)


def _write_out(error: ExpectedError) -> str:
    """Return all that could reach a screen or a log of an expected error, its causes included."""
    lines = traceback.format_exception(error)
    said = [line for line in lines if not line.startswith('  File "')]
    return "\n".join((str(error), repr(error), error.sentence, error.advice, *said))


@pytest.mark.timeout(180)
def test_no_refusal_and_no_crash_report_tells_a_name(
    workspace: Workspace,
    household: Household,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Every method of every desk is called with marked values that cannot be right."""
    telling, refused, crashed = set(), set(), 0
    for seed in range(ROUNDS):
        chance = random.Random(seed)  # noqa: S311 - any value will do
        for name, error in misuse(workspace, household, tmp_path, chance):
            if isinstance(error, ExpectedError):
                refused.add(type(error))
                text = _write_out(error)
            else:
                crashed += 1
                text = describe_crash(error)
            if is_marked(text):
                telling.add((name, type(error).__name__))
    assert telling == set()
    assert len(refused) >= 5
    printed = capfd.readouterr()
    assert not is_marked(printed.out + printed.err)
    assert not any(is_marked(str(row)) for row in workspace.vault.log())


def test_every_desk_is_called(workspace: Workspace) -> None:
    """The misuse above reaches the desks, whatever methods they get."""
    names = {name for name, _ in list_methods(workspace)}
    assert {"network.move_person", "measurements.answer", "vault.set_setting"} <= names
    assert len(names) > 40


def _list_sentences() -> Iterator[type[ExpectedError]]:
    import_everything()
    waiting = [ExpectedError]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith(("screening", "ui")):
            yield kind


def test_most_sentences_take_nothing_in() -> None:
    """An error that is made without values cannot tell any; the others are few, and known."""
    with_values = set()
    for kind in _list_sentences():
        try:
            kind()  # type: ignore[call-arg]
        except TypeError:
            with_values.add(kind.__name__)
    # Of a mistyped recovery key only the number of the group, of answers in a file the day, and of
    # people who were chosen together the sentence about the one who stays; of a version its number,
    # of a card one of the sentences in its module.
    assert with_values == {
        "AlreadyHere",
        "CardNotReady",
        "ChosenPersonStays",
        "DeliveryError",
        "ExpectedError",
        "InvalidInput",
        "NothingChanged",
        "OtherDay",
        "OtherPerson",
        "RecoveryKeyMistyped",
    }


def test_a_crash_anywhere_in_a_write_tells_no_name(
    workspace: Workspace, household: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever statement breaks: the report holds places, and the error did hold names."""
    run, countdown = Database.execute, [0]

    def run_or_break(database: Database, sql: str, values: Any = ()) -> int:
        countdown[0] -= 1
        if countdown[0] == 0:
            raise RuntimeError(f"{sql} {values}")
        return run(database, sql, values)

    monkeypatch.setattr(Database, "execute", run_or_break)
    visit_id, person = household.visits[-1], household.people["kees"]
    writes: list[Callable[[], object]] = [
        lambda: workspace.dossiers.create(f"{MARK} nieuw", [f"{MARK} erbij"]),
        lambda: workspace.network.change_person(visit_id, person, name=f"{MARK} anders"),
        lambda: workspace.network.add_person(visit_id, f"{MARK} nog een"),
        lambda: workspace.visits.write_text(visit_id, "care.2", f"{MARK} tekst"),
        lambda: workspace.vault.set_setting("consultant", f"{MARK} x"),
    ]
    crashes: list[RuntimeError] = []
    for write in writes:
        for statement in range(1, 8):
            countdown[0] = statement
            try:
                write()
            except RuntimeError as error:
                crashes.append(error)
    assert len(crashes) > len(writes)
    assert any(is_marked(str(error)) for error in crashes)
    assert not any(is_marked(describe_crash(error)) for error in crashes)


def test_opening_with_a_wrong_passphrase_tells_neither(workspace: Workspace) -> None:
    """Neither the right passphrase nor the one that was typed."""
    workspace.lock()
    with pytest.raises(ExpectedError) as caught:
        Workspace.open(workspace.folder, f"{PASSPHRASE} {MARK}")
    assert not is_marked(_write_out(caught.value))
    open_vault(workspace.folder).lock()
