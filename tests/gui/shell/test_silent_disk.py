"""A disk that gives no answer while the vault is being locked: the keys do not wait for it."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from screening.identifiers import DossierId
from screening.storage.key_ring import KeyRing
from screening.storage.pace import Pace
from tests.gui.shell.locking import dossier_page, open_dossier
from tests.support.windows import unlock
from ui import closing
from ui.closing import Leaving
from ui.main_window import MainWindow
from ui.vault.unlock_page import UnlockPage

SOON_MS = 30


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait a moment instead of ten seconds."""
    monkeypatch.setattr(closing, "PATIENCE_MS", SOON_MS)


def hold(window: MainWindow, ring: KeyRing | None = None) -> Event:
    """Let a worker wait for a disk until the event is set; in the end it always answers.

    With a ring it is the one for backups, which wants the key after that.
    """
    answer = Event()

    def make_backup(_pace: Pace) -> None:
        answer.wait(20)
        assert ring is not None
        assert ring.key

    if ring is not None:
        window.backups.run(make_backup, lambda _: None)
    else:
        window.operations.read(lambda: answer.wait(20), lambda _: None, owner=window)
    return answer


def look_while_it_hangs(answer: Event, look: Callable[[], None]) -> None:
    """Look when the patience is over, and let the disk answer then."""

    def on_time() -> None:
        try:
            look()
        finally:
            answer.set()

    QTimer.singleShot(SOON_MS * 10, on_time)


@pytest.mark.parametrize("backup", [False, True])
def test_the_keys_do_not_wait_for_a_silent_disk(
    locked: MainWindow, dossier_id: DossierId, backup: bool
) -> None:
    """No key can be taken or derived while it hangs; nothing half typed is lost when it answers."""
    page = open_dossier(locked, dossier_id)
    workspace = page.context.workspace
    QTest.keyClicks(page.client.birth_date.line, "31-02-1940")
    ring, seen = workspace._session.ring, list[object]()
    answer = hold(locked, ring if backup else None)

    def look() -> None:
        seen.extend((ring.is_empty, any(ring._key), page.isVisible(), locked.message_bar.text()))
        with pytest.raises(ValueError, match="locked"):
            ring.derive("log")

    look_while_it_hangs(answer, look)
    locked.lock()
    assert seen[:3] == [True, False, False]
    assert "geeft geen antwoord" in str(seen[3])
    assert isinstance(locked.page, UnlockPage)
    assert locked.message_bar.text() == ""
    unlock(locked)
    assert dossier_page(locked).client.birth_date.line.text() == "31-02-1940"


def test_what_was_being_written_is_still_stored_and_logged(
    locked: MainWindow, dossier_id: DossierId
) -> None:
    """A change that waited for the disk is not lost because the keys went first."""
    workspace = open_dossier(locked, dossier_id).context.workspace
    answer = hold(locked)
    locked.operations.write(
        lambda: workspace.dossiers.change_client(dossier_id, situation="Dwaalt")
    )
    look_while_it_hangs(answer, lambda: None)
    locked.lock()
    unlock(locked)
    workspace = dossier_page(locked).context.workspace
    assert workspace.dossiers.load(dossier_id).client.situation == "Dwaalt"
    assert "change client" in [line[1] for line in workspace.vault.log()]
    assert workspace.log.check() == ()


def test_no_question_stays_on_screen_beside_a_silent_disk(
    locked: MainWindow, dossier_id: DossierId
) -> None:
    """A dialog may hold a name: it goes although the page behind it cannot yet."""
    open_dossier(locked, dossier_id)
    dialog = QDialog(locked)
    dialog.show()
    seen: list[bool] = []
    answer = hold(locked)
    look_while_it_hangs(answer, lambda: seen.append(dialog.isVisible()))
    locked.lock()
    assert seen == [False]


def test_a_disk_that_answers_is_waited_for(
    locked: MainWindow, dossier_id: DossierId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody hears of a lock that takes as long as it usually does."""
    monkeypatch.setattr(closing, "PATIENCE_MS", 60_000)
    open_dossier(locked, dossier_id)
    told: list[int] = []
    monkeypatch.setattr(Leaving, "_wait_no_longer", lambda _: told.append(1))
    locked.lock()
    QTest.qWait(SOON_MS)
    assert not told
    assert not QApplication.activeModalWidget()
