"""A caseload that is larger than a screen: the first lines at once, the others right after."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.dossier.caseload import CaseloadEntry, build_entries
from tests.support.big_vault import make_big_vault
from tests.support.clock import FakeClock
from tests.support.vaults import open_vault
from tests.support.windows import unlock, window_over
from ui.caseload.content import FIRST_LINES
from ui.caseload.model import CaseloadModel
from ui.caseload.page import CaseloadPage
from ui.dossier.page import DossierPage
from ui.main_window import MainWindow

DOSSIERS = 100
LAST = "Żwirek Żuraw"
"""Sorts after all others, so that the first lines do not hold it."""


@pytest.fixture
def many(tmp_path: Path, clock: FakeClock) -> Path:
    """A vault with a hundred dossiers, of which one sorts last."""
    folder = tmp_path / "many"
    make_big_vault(folder, clock.today(), dossiers=DOSSIERS - 1, visits=2)
    workspace = open_vault(folder, clock)
    workspace.dossiers.create(LAST, ["Wilg"])
    workspace.lock()
    return folder


@pytest.fixture
def entries(many: Path, clock: FakeClock) -> tuple[CaseloadEntry, ...]:
    """All lines of that vault."""
    workspace = open_vault(many, clock)
    rows = workspace.dossiers.caseload()
    workspace.lock()
    return build_entries(rows, clock.today())


@pytest.fixture
def crowded(qtbot: QtBot, qapp: QApplication, many: Path, clock: FakeClock) -> Iterator[MainWindow]:
    """The window before unlocking that vault."""
    with window_over(qtbot, qapp, many, clock) as window:
        yield window


def caseload(window: MainWindow) -> CaseloadPage:
    """Return the page, which must be the caseload."""
    assert isinstance(window.page, CaseloadPage)
    return window.page


def clients(model: CaseloadModel) -> list[object]:
    """Return the clients in the list, from top to bottom; None where nothing was read yet."""
    return [model.index(row).data() for row in range(model.rowCount())]


def begin_again(page: CaseloadPage) -> None:
    """Bring the page back to its first picture, before the rest was asked for."""
    page._is_read = False
    page.model.set_start(page.model._all[:FIRST_LINES], DOSSIERS)
    page.list.choose(None)


def test_all_lines_come_after_the_first_picture(
    qtbot: QtBot, crowded: MainWindow, entries: tuple[CaseloadEntry, ...]
) -> None:
    """Nobody needs to scroll or ask for it."""
    unlock(crowded)
    page = caseload(crowded)
    assert page.model.rowCount() == DOSSIERS
    qtbot.waitUntil(lambda: page.model.is_whole)
    assert clients(page.model) == [entry.row.client_name for entry in entries]
    assert page.scaffold.isVisible()
    assert page.search.hasFocus()


def test_the_first_picture_has_the_first_lines_and_room_for_the_others(
    entries: tuple[CaseloadEntry, ...],
) -> None:
    """A line that was not read says nothing, rather than that there is no carer."""
    model = CaseloadModel()
    model.set_start(entries[:FIRST_LINES], DOSSIERS)
    assert not model.is_whole
    names = [entry.row.client_name for entry in entries[:FIRST_LINES]]
    assert clients(model) == [*names, *[None] * (DOSSIERS - FIRST_LINES)]
    below = model.index(FIRST_LINES)
    assert below.data(Qt.ItemDataRole.AccessibleTextRole) is None
    assert model.record(FIRST_LINES) is None


def test_the_list_stays_where_it_is_when_the_rest_comes(
    entries: tuple[CaseloadEntry, ...],
) -> None:
    """The lines are filled in, the list is not begun again: what was chosen stays chosen."""
    model = CaseloadModel()
    model.set_start(entries[:FIRST_LINES], DOSSIERS)
    again, filled = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    model.set_entries(entries)
    assert (again.count(), filled.count()) == (0, 1)
    assert clients(model)[-1] == LAST


def test_a_caseload_that_changed_meanwhile_is_begun_again(
    entries: tuple[CaseloadEntry, ...],
) -> None:
    """One dossier more or less, and no line keeps the place it had."""
    model = CaseloadModel()
    model.set_start(entries[:FIRST_LINES], DOSSIERS)
    again = QSignalSpy(model.modelReset)
    model.set_entries(entries[1:])
    assert again.count() == 1
    assert clients(model)[0] == entries[1].row.client_name


def test_a_search_waits_for_the_rest(entries: tuple[CaseloadEntry, ...]) -> None:
    """It never says that there is nobody while there are lines to be read."""
    model = CaseloadModel()
    model.set_start(entries[:FIRST_LINES], DOSSIERS)
    model.set_search("wilg")
    assert model.rowCount() == DOSSIERS
    model.set_entries(entries)
    assert clients(model) == [LAST]


def test_typing_on_and_back_finds_what_the_whole_text_finds(
    entries: tuple[CaseloadEntry, ...],
) -> None:
    """Looking only among what was found so far leaves nobody out, and back brings all again."""
    model = CaseloadModel()
    model.set_entries(entries)
    for text in ("ż", "żw", "żwi", "żwi ż", "wi", "", "a", "aa", "a"):
        model.set_search(text)
        fresh = CaseloadModel()
        fresh.set_entries(entries)
        fresh.set_search("x")
        fresh.set_search(text)
        assert clients(model) == clients(fresh)


def test_nothing_is_edited_in_the_list(entries: tuple[CaseloadEntry, ...]) -> None:
    """A line can be chosen, and that is all."""
    model = CaseloadModel()
    model.set_entries(entries[:1])
    chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(0)) == chosen
    assert model.flags(model.index(5)) == Qt.ItemFlag.NoItemFlags


def test_whoever_types_at_once_finds_all_the_same(crowded: MainWindow) -> None:
    """A name and Enter, before the rest has been read, open the dossier that was meant."""
    unlock(crowded)
    page = caseload(crowded)
    crowded.operations.drain()
    begin_again(page)
    QTest.keyClicks(page.search, "wilg")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    crowded.operations.drain()
    assert isinstance(crowded.page, DossierPage)
    assert crowded.page.client.name_line.value() == LAST


def test_the_line_that_was_chosen_stays_chosen(crowded: MainWindow) -> None:
    """Also one of which nothing was read yet, such as the last after End."""
    unlock(crowded)
    page = caseload(crowded)
    crowded.operations.drain()
    begin_again(page)
    QTest.keyClick(page.list, Qt.Key.Key_End)
    assert page.list.current_dossier() is None
    page.list.painted.emit()
    QApplication.processEvents()
    crowded.operations.drain()
    assert page.model.is_whole
    assert page.list.currentIndex().data() == LAST


def test_an_empty_line_is_painted_as_one(crowded: MainWindow) -> None:
    """Scrolling down before the rest has come shows lines without words, and opens nothing."""
    unlock(crowded)
    page = caseload(crowded)
    crowded.operations.drain()
    begin_again(page)
    page.list.setCurrentIndex(page.model.index(DOSSIERS - 1))
    assert not page.list.grab().isNull()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert crowded.page is page


def test_a_lock_before_the_rest_was_read_is_just_a_lock(crowded: MainWindow) -> None:
    """The rest is asked for by a picture, which may come when the vault is already closed."""
    unlock(crowded)
    page = caseload(crowded)
    crowded.operations.drain()
    begin_again(page)
    workspace = page.context.workspace
    page.list.painted.emit()
    crowded.lock()
    QApplication.processEvents()
    crowded.operations.drain()
    assert not workspace.is_open
    assert not crowded.is_open


def test_the_rest_is_read_only_once(crowded: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every picture asks, the first one gets it."""
    unlock(crowded)
    page = caseload(crowded)
    crowded.operations.drain()
    begin_again(page)
    reads: list[None] = []
    monkeypatch.setattr(page, "_read_all", lambda: reads.append(None))
    for _ in range(3):
        page.list.painted.emit()
        QApplication.processEvents()
    assert len(reads) == 1
