"""The countdown before the vault locks by itself."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.windows import unlock
from ui import idle_watch, lock_notice, watch
from ui.caseload.page import CaseloadPage
from ui.lock_notice import LockNotice
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.preferences import Preferences
from ui.theme import Theme, ThemeMode
from ui.watch import LockWatch


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Preferences in a file of the test."""
    return Preferences(QSettings(str(tmp_path / "app.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def guarded(
    locked: MainWindow,
    qapp: QApplication,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[LockWatch]:
    """What locks the window by itself, deaf to the system; the vault is open."""
    monkeypatch.setattr(watch.LockWatch, "_listen", lambda _self: None)
    guard = LockWatch(qapp, locked, preferences)
    unlock(locked)
    yield guard
    guard.idle.stop()


def test_the_countdown_lies_over_the_page_and_leaves_it_alone(
    guarded: LockWatch, locked: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes no room, no focus and no click; it is read out once and goes at a touch."""
    said: list[str] = []
    monkeypatch.setattr(lock_notice, "announce", lambda _widget, text: said.append(text))
    page = locked.page
    assert isinstance(page, CaseloadPage)
    place, focused = page.geometry(), locked.focusWidget()
    guarded.idle.counted.emit(24)
    guarded.idle.counted.emit(23)
    notice = locked.findChild(LockNotice)
    assert notice is not None
    assert notice.isVisible()
    assert notice.text().startswith("De kluis gaat over 23 seconden op slot.")
    assert "muis" in notice.text()
    assert len(said) == 1
    assert "over 24 seconden op slot" in said[0]
    assert (page.geometry(), locked.focusWidget()) == (place, focused)
    assert locked.childAt(notice.geometry().center()) not in notice.findChildren(type(notice))
    guarded.idle.counted.emit(1)
    assert "over 1 seconde op slot" in notice.text()
    guarded.idle.touched.emit()
    assert not notice.isVisible()


def test_a_carer_is_not_frightened(guarded: LockWatch, locked: MainWindow) -> None:
    """Over a questionnaire nothing is said about a vault; it says that the answers are kept."""
    locked._place = Place(PlaceName.QUESTIONNAIRE, alone=True)
    guarded.idle.counted.emit(20)
    notice = locked.findChild(LockNotice)
    assert notice is not None
    assert "Uw antwoorden zijn bewaard" in notice.text()
    assert "kluis" not in notice.text()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_whole_sentence_fits(locked: MainWindow, scale: float) -> None:
    """Also with large letters in a narrow window nothing is cut off."""
    theme = Theme(ThemeMode.LIGHT, scale)
    notice = LockNotice(theme, locked)
    notice.show_seconds(24, is_carer=True)
    locked.resize(locked.minimumSize())
    label = notice._notice._text if notice._notice else None
    assert label is not None
    assert notice.width() == locked.width()
    assert label.height() >= label.heightForWidth(label.width())


def test_nobody_there_locks_the_vault(
    guarded: LockWatch, locked: MainWindow, preferences: Preferences
) -> None:
    """The minutes of the settings hold, from one to sixty."""
    assert preferences.idle_minutes == 5
    preferences.keep_idle_minutes(1)
    assert preferences.idle_minutes == 1
    assert guarded.idle._limit() == timedelta(minutes=1)
    guarded.idle.idle.emit()
    assert not locked.is_open
    notice = locked.findChild(LockNotice)
    assert notice is None or not notice.isVisible()


def test_a_touch_takes_the_countdown_away(guarded: LockWatch, locked: MainWindow) -> None:
    """A key anywhere in the window is enough."""
    guarded.idle._count_down(timedelta(seconds=10))
    notice = locked.findChild(LockNotice)
    assert notice is not None
    assert notice.isVisible()
    QTest.keyClick(locked.windowHandle(), Qt.Key.Key_Shift)
    assert not notice.isVisible()
    assert timedelta(seconds=30) == idle_watch.COUNTDOWN
