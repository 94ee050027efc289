"""The one way from a screen to the vault."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from screening.changes import Changes, Topic
from screening.errors import ExpectedError, InvalidInput
from ui.operations import Operations

CHANGES = Changes("test", frozenset({Topic.DOSSIER}))


@pytest.fixture
def operations(qtbot: QtBot) -> Iterator[Operations]:
    """Return operations that are stopped after the test."""
    del qtbot
    operations = Operations()
    yield operations
    operations.stop()


def test_a_write_emits_what_changed_before_the_caller_goes_on(operations: Operations) -> None:
    """Screens learn of the change first, then the one who asked for it."""
    heard: list[str] = []
    operations.changed.connect(lambda changes: heard.append(changes.action))
    operations.write(lambda: CHANGES, lambda _: heard.append("then"))
    operations.drain()
    assert heard == ["test", "then"]


def test_work_runs_off_the_main_thread_and_in_order(operations: Operations) -> None:
    """A read that is asked for after a write sees what the write did."""
    store: list[int] = []
    threads: set[int] = set()

    def work(number: int) -> Changes:
        threads.add(threading.get_ident())
        store.append(number)
        return CHANGES

    seen: list[list[int]] = []
    for number in range(20):
        operations.write(partial(work, number))
    operations.read(lambda: list(store), seen.append, owner=operations)
    operations.drain()
    assert seen == [list(range(20))]
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_an_expected_error_goes_to_whoever_asked(operations: Operations) -> None:
    """A form shows the sentence at its own field; nothing is emitted as changed."""
    caught: list[str] = []
    told: list[ExpectedError] = []
    operations.refused.connect(told.append)
    changed: list[Changes] = []
    operations.changed.connect(changed.append)

    def refuse() -> Changes:
        raise InvalidInput("name", "De naam is nog leeg.")

    operations.write(refuse, failed=lambda error: caught.append(error.sentence))
    operations.drain()
    assert caught == ["De naam is nog leeg."]
    assert not changed
    assert not told


def test_an_expected_error_without_a_taker_is_told_to_all(operations: Operations) -> None:
    """What nobody took is shown in the window."""
    told: list[str] = []
    operations.refused.connect(lambda error: told.append(error.sentence))

    def refuse() -> Changes:
        raise InvalidInput("name", "De naam is nog leeg.")

    operations.write(refuse)
    operations.drain()
    assert told == ["De naam is nog leeg."]


def test_our_own_mistake_reaches_the_main_thread(qtbot: QtBot, operations: Operations) -> None:
    """A bug is raised where the crash dialog can catch it, and the next operation still works."""

    def fail() -> Changes:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as exceptions:
        operations.write(fail)
        operations.drain()
    assert [kind for kind, _, _ in exceptions] == [ZeroDivisionError]
    seen: list[int] = []
    operations.read(lambda: 7, seen.append, owner=operations)
    operations.drain()
    assert seen == [7]


def test_an_outcome_for_a_widget_that_is_gone_is_dropped(operations: Operations) -> None:
    """A page that was left gets no late results."""
    from shiboken6 import delete

    owner = QObject()
    seen: list[int] = []
    gate = threading.Event()

    def slow() -> int:
        gate.wait(5)
        return 1

    operations.read(slow, seen.append, owner=owner)
    delete(owner)
    gate.set()
    operations.drain()
    assert seen == []
