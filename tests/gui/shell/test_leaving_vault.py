"""What is left of an open vault after a lock: nothing."""

import gc
import re
from collections.abc import Iterator
from pathlib import Path
from types import FrameType, GeneratorType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from screening.identifiers import DossierId
from tests.gui.shell.locking import (
    lock,
    open_dossier,
)
from tests.gui.visit.opening import settle
from tests.support.vaults import open_vault
from ui import closing, door
from ui.backup_keeper import BackupKeeper
from ui.dossier.page import DossierPage
from ui.main_window import MainWindow
from ui.vault.unlock_page import UnlockPage

MARKERS = ("neknalpgnirps", "sregaahetsim", "leefeurtsdnow")
"""Written backwards, so that the test does not find itself."""
HOLDERS = 5
"""So many steps up from what is still alive."""


@pytest.mark.usefixtures("thawed")
def test_nothing_typed_is_alive_behind_a_lock(locked: MainWindow, dossier_id: DossierId) -> None:
    """No widget, no label and no object of Python holds a word of the page after locking."""
    page = open_dossier(locked, dossier_id)
    fields = [page.carers.new_line, page.client.situation_text, page.client.name_line]
    for field, marker in zip(fields, MARKERS, strict=True):
        field.setFocus()
        QTest.keyClicks(field, marker[::-1])
    settle(locked)
    assert {marker for marker, _ in holders_of(locked, *MARKERS)} == {*MARKERS}
    del page, field, fields
    # The overview before it goes when the event loop turns, which no test has.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    lock(locked)
    assert not locked.is_open
    assert holders_of(locked, *MARKERS, "leravzneetS teiP") == []


def holders_of(window: MainWindow, *markers: str) -> list[tuple[str, str]]:
    """Return which words are held by what: widgets by what they show, and objects of Python.

    Behind an object stands what holds it, and what holds that.
    """
    # A class of one letter, so that the pattern does not find itself.
    pattern = re.compile("|".join(f"[{marker[-1]}]{marker[-2::-1]}" for marker in markers))
    held = []
    for widget in QApplication.allWidgets():
        if widget.window() is not window:
            continue
        for ask in ("text", "toPlainText", "accessibleName", "toolTip", "windowTitle"):
            say = getattr(widget, ask, None)
            if say is not None and (found := pattern.search(str(say()))):
                held.append((found[0][::-1], f"{type(widget).__name__}.{ask}"))
    gc.collect()
    things = gc.get_objects()
    for thing in things:
        # The frames are those of this test, which knows the words it looks for.
        if not isinstance(thing, FrameType):
            for word in _list_words(thing):
                if found := pattern.search(word):
                    # A list made in one go would be held by a frame, and found.
                    held.append((found[0][::-1], _name_holders(thing, things)))  # noqa: PERF401
    return held


def _list_words(thing: object) -> Iterator[str]:
    """Yield the texts that a thing holds, also in what the collector knows to hold nothing else."""
    for part in gc.get_referents(thing):
        if isinstance(part, str):
            yield part
        elif isinstance(part, tuple | dict) and not gc.is_tracked(part):
            yield from _list_words(part)


def _name_holders(thing: object, things: list[object]) -> str:
    names = [type(thing).__name__]
    for _ in range(HOLDERS):
        thing = _find_holder(thing, things)
        names.append(type(thing).__name__)
    return " in ".join(names)


def _find_holder(thing: object, things: list[object]) -> object:
    for holder in gc.get_referrers(thing):
        if holder is not things and not isinstance(holder, FrameType | GeneratorType):
            return holder
    return None


def test_the_vault_locks_whatever_goes_wrong_on_the_way(
    locked: MainWindow, folder: Path, dossier_id: DossierId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistake in any step leaves the vault locked and the screen empty; then it is told."""
    page = open_dossier(locked, dossier_id)
    workspace = page.context.workspace

    def stumble(*_arguments: object) -> None:
        raise ZeroDivisionError

    for step in ("collect_drafts", "close_dialogs", "clear_clipboard", "wipe_editors"):
        monkeypatch.setattr(closing, step, stumble)
    monkeypatch.setattr(MainWindow, "forget", stumble)
    with pytest.raises(ZeroDivisionError):
        locked.lock()
    assert isinstance(locked.page, UnlockPage)
    assert page not in locked.findChildren(DossierPage)
    with pytest.raises(ValueError, match="the vault is locked"):
        _ = workspace._session.ring.key
    open_vault(folder).lock()


def test_the_vault_locks_when_the_backups_stumble(
    locked: MainWindow, dossier_id: DossierId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes right before the keys fails too, and the keys go all the same."""
    workspace = open_dossier(locked, dossier_id).context.workspace

    def stumble(*_arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(BackupKeeper, "finish", stumble)
    with pytest.raises(ZeroDivisionError):
        locked.lock()
    assert not workspace.is_open
    assert isinstance(locked.page, UnlockPage)


def test_a_wiped_editor_gives_nothing_back(qtbot: QtBot) -> None:
    """Neither its text nor its undo, while a question that was open still holds on to the page."""
    page = QWidget()
    qtbot.addWidget(page)
    line, text = QLineEdit(page), QPlainTextEdit(page)
    told: list[object] = []
    for editor in (line, text):
        QTest.keyClicks(editor, "springplank")
        editor.textChanged.connect(lambda *_: told.append(1))
    closing.wipe_editors(page)
    for _ in ("wiped", "undone", "redone"):
        assert (line.text(), text.toPlainText()) == ("", "")
        for editor in (line, text):
            editor.undo()
            editor.redo()
    assert not told


def test_a_crash_dialog_never_holds_up_a_lock(
    locked: MainWindow, dossier_id: DossierId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistake while the vault is being locked is told afterwards."""
    open_dossier(locked, dossier_id)
    shown: list[bool] = []
    monkeypatch.setattr(door, "show_crash", lambda *_: shown.append(locked.is_open))
    monkeypatch.setattr(
        closing, "clear_clipboard", lambda: locked.door.tell_crash(ZeroDivisionError())
    )
    with pytest.raises(ZeroDivisionError):
        locked.lock()
    assert not shown
    assert not locked.is_open
    locked.door.tell_crash(ZeroDivisionError())
    assert shown == [False]


class Clipboard:
    """A clipboard that knows who put something on it, which the one without a screen does not."""

    def __init__(self, *, is_ours: bool) -> None:
        self.is_ours = is_ours
        self.cleared: list[object] = []

    def supportsSelection(self) -> bool:
        """Return that the middle mouse button pastes here."""
        return True

    def ownsClipboard(self) -> bool:
        """Return whether this app put it there."""
        return self.is_ours

    def ownsSelection(self) -> bool:
        """Return the same for what the middle mouse button pastes."""
        return self.is_ours

    def clear(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        """Note what was cleared."""
        self.cleared.append(mode)


@pytest.mark.parametrize("is_ours", [True, False])
def test_only_what_was_copied_here_goes_off_the_clipboard(
    locked: MainWindow,
    dossier_id: DossierId,
    monkeypatch: pytest.MonkeyPatch,
    is_ours: bool,
) -> None:
    """Text from a field is gone after a lock, from both clipboards; that of others stays."""
    open_dossier(locked, dossier_id)
    clipboard = Clipboard(is_ours=is_ours)
    monkeypatch.setattr(QApplication, "clipboard", lambda: clipboard)
    lock(locked)
    both = [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection]
    assert clipboard.cleared == (both if is_ours else [])
