from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.identifiers import DossierId
from screening.storage import log_store
from screening.wording.log_actions import KIND_WORDS, LogKind
from tests.gui.log.conftest import settle
from tests.support.clock import FakeClock
from tests.support.vaults import database_of, open_vault
from tests.support.windows import unlock
from ui.log.model import NOT_READ, PAGE
from ui.log.page import LogPage
from ui.main_window import MainWindow

Show = Callable[[], LogPage]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def worked_in(folder: Path, clock: FakeClock) -> DossierId:
    """A vault in which a dossier was made the day before and opened today."""
    clock.set_day(date(2026, 2, 19))
    workspace = open_vault(folder, clock)
    workspace.vault.set_setting("consultant", "Saskia Mulder")
    dossier_id = DossierId(workspace.dossiers.create("Piet Jansen").created)
    workspace.lock()
    clock.set_day(date(2026, 2, 20))
    workspace = open_vault(folder, clock)
    workspace.dossiers.open(dossier_id)
    workspace.lock()
    return dossier_id


def cells(page: LogPage) -> list[list[str]]:
    """Return all cells that have been read."""
    model = page.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def actions(page: LogPage) -> list[str]:
    """Return the words of the lines, from top to bottom."""
    return [row[2] for row in cells(page)]


def choose(page: LogPage, kind: LogKind | None) -> None:
    """Pick a kind as someone does with the mouse."""
    page.kind.setCurrentIndex(page.kind.findText(KIND_WORDS[kind] if kind else "Alles"))
    page.kind.activated.emit(page.kind.currentIndex())
    settle(page.window())  # type: ignore[arg-type]


def type_day(page: LogPage, text: str) -> None:
    """Type a day over what is there."""
    page.day.line.setFocus()
    page.day.line.selectAll()
    QTest.keyClick(page.day.line, Qt.Key.Key_Delete)
    QTest.keyClicks(page.day.line, text)
    QTest.keyClick(page.day.line, Qt.Key.Key_Return)
    settle(page.window())  # type: ignore[arg-type]


@pytest.mark.usefixtures("worked_in")
def test_the_log_tells_what_was_done_by_whom(show_log: Show) -> None:
    """The latest first, this very look included; in Dutch, and without a client's name."""
    page = show_log()
    assert actions(page) == [
        "Logboek bekeken",
        "Kluis geopend",
        "Kluis op slot gedaan",
        "Dossier geopend",
        "Kluis geopend",
        "Kluis op slot gedaan",
        "Dossier gemaakt",
        "Instelling gewijzigd",
        "Kluis geopend",
        "Kluis op slot gedaan",
        "Kluis gemaakt",
    ]
    number, moment, _, part, result, actor = cells(page)[3]
    assert (number, part, result, actor) == ("8", "dossier", "gedaan", "Saskia Mulder")
    assert moment.startswith("20-02-2026 ")
    assert "Jansen" not in str(cells(page))
    assert page.count.text() == "11 regels"
    assert page.whole.isVisible()
    assert not page.broken.isVisible()
    assert page.table.accessibleName()


@pytest.mark.usefixtures("worked_in")
def test_lines_are_found_by_kind_and_by_day(show_log: Show) -> None:
    """Both together; an empty day is all days, and nothing found shows no empty table."""
    page = show_log()
    choose(page, LogKind.READ)
    assert actions(page) == ["Logboek bekeken", "Dossier geopend"]
    choose(page, LogKind.CHANGE)
    assert actions(page) == ["Dossier gemaakt"]
    type_day(page, "20-2-2026")
    assert page.count.text() == "Geen regels"
    assert not page.table.isVisible()
    assert page.nothing.isVisible()
    assert page.count.mapTo(page, page.count.rect().bottomLeft()).y() < page.height() // 2
    assert not page.save_button.isEnabled()
    choose(page, None)
    assert page.count.text() == "7 regels"
    assert page.table.isVisible()
    assert not page.nothing.isVisible()
    assert page.save_button.isEnabled()
    type_day(page, "")
    assert page.count.text() == "11 regels"


def test_the_arrow_keys_tell_all_about_a_line(show_log: Show, worked_in: DossierId) -> None:
    """Who cannot see the whole line in the table reads it below; Tab leaves the table."""
    page = show_log()
    assert page.kind.hasFocus()
    assert page.detail.text() == "Kies een regel om alles ervan te lezen."
    page.table.setFocus()
    page.table.selectRow(2)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    text = page.detail.text()
    assert text.startswith("Regel 8 · 20 februari 2026, ")
    for part in (
        "Dossier geopend",
        f"dossier {worked_in[:8]}",
        "door Saskia Mulder",
        "Draagwijzer",
    ):
        assert part in text
    QTest.keyClick(page.table, Qt.Key.Key_Tab)
    assert not page.table.hasFocus()


def test_a_hundred_thousand_lines_are_read_only_where_someone_looks(
    show_log: Show, folder: Path, clock: FakeClock, locked: MainWindow
) -> None:
    """A few pages at the beginning, and a few at the end after the key End."""
    workspace = open_vault(folder, clock)
    database = database_of(workspace)
    last = log_store.load_last(database)
    with database.transaction():
        log_store.append(database, clock.now(), "view log", "vault")
        database.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
            "INSERT INTO log SELECT ? + i, at, action, object, result, actor, origin, digest "
            "FROM n JOIN log ON sequence = ?",
            (last + 1, last + 1),
        )
    database.close()
    page = show_log()
    assert page.model.rowCount() > 100_000
    assert page.count.text() == "100.008 regels"
    read = page.model._pages
    assert 0 < len(read) < 4
    page.table.setFocus()
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    settle(locked)
    assert str(page.model.index(page.model.rowCount() - 1, 2).data()) == "Kluis gemaakt"
    assert page.detail.text().startswith("Regel 1 · ")
    assert len(read) < 8


def test_a_page_that_is_not_read_yet_says_so(show_log: Show) -> None:
    """A dot, dot, dot instead of a frozen window; lines of an older filter come too late."""
    page = show_log()
    model = page.model
    model.set_numbers(list(range(1, 1 + 2 * PAGE)))
    assert str(model.index(PAGE, 2).data()) == NOT_READ
    model.set_page(1, [5, 4, 3], [])
    assert str(model.index(PAGE, 2).data()) == NOT_READ


@pytest.mark.usefixtures("worked_in")
def test_a_log_that_was_tampered_with_is_told_and_stops_nothing(
    show_log: Show, folder: Path, clock: FakeClock, locked: MainWindow
) -> None:
    """In the window on whatever page until it is closed, on the card, and above the log."""
    workspace = open_vault(folder, clock)
    database_of(workspace).execute("UPDATE log SET actor = 'Iemand' WHERE sequence = 3")
    database_of(workspace).close()
    unlock(locked)
    locked.entrance.log_check.run()
    settle(locked)
    sentence = "Het logboek is buiten Draagwijzer om gewijzigd: regel 3 is veranderd."
    bar = locked.message_bar
    assert bar.text().startswith(sentence)
    page = show_log()
    assert bar.isVisible()
    assert page.broken.text().startswith(sentence)
    assert page.broken.isVisible()
    assert not page.whole.isVisible()
    choose(page, LogKind.VAULT)
    assert "Gezien dat het logboek is gewijzigd" in actions(page)
    assert "regel 3 is veranderd" in [row[4] for row in cells(page)]
    bar.show_done("Gedaan.")
    bar.clear()
    assert bar.text().startswith(sentence)
    QTest.mouseClick(bar._close, LEFT)
    assert not bar.isVisible()
    QTest.mouseClick(locked.top_bar.back_button, LEFT)
    settle(locked)
    assert locked.page.log.broken.isVisible()  # type: ignore[union-attr]
    locked.lock()
    unlock(locked)
    locked.entrance.log_check.run()
    settle(locked)
    assert not bar.isVisible()


@pytest.mark.usefixtures("worked_in")
def test_locking_stops_the_check(locked: MainWindow) -> None:
    """Nothing reads in a vault that is closed, now or when the time has come."""
    unlock(locked)
    check = locked.entrance.log_check
    assert check._timer.isActive()
    locked.lock()
    assert not check._timer.isActive()
    check.run()
    settle(locked)
    assert not locked.is_open
