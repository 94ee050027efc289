"""A column of many editors, of which one out of sight is only a name."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.components.auto_save_line import AutoSaveLine
from ui.components.page_scaffold import PageScaffold
from ui.components.reading_order import move_focus
from ui.components.seen_column import UNASKED, SeenColumn
from ui.theme import Theme

Show = Callable[..., QWidget]
PEOPLE = {f"p{number}": f"Persoon {number}" for number in range(60)}


class _Row(QWidget):
    """A line for a name and a button, as high as many a row."""

    def __init__(self) -> None:
        super().__init__()
        self.line = AutoSaveLine()
        self.button = QPushButton("Weg")
        self.is_first = False
        self.state = ""
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.button)

    def fill(self, name: str, is_first: bool) -> None:
        """Show the name."""
        self.line.set_value(name)
        self.is_first = is_first

    def fold_state(self) -> str:
        """Return what is open in it."""
        return self.state

    def unfold(self, state: str) -> None:
        """Open the same again."""
        self.state = state


class _Sheet(PageScaffold):
    """A page with such a column, made by whoever comes to it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "Mensen")
        self.made: list[str] = []
        self.column: SeenColumn[_Row, str] = SeenColumn(self._make, _Row.fill, str)
        self.after = QPushButton("Erna")
        self.add(self.column)
        self.add(self.after)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on as the window of the app does."""
        return move_focus(self.window(), forward=forward)

    def _make(self, key: str) -> _Row:
        self.made.append(key)
        return _Row()


def _open(theme: Theme, show: Show, qtbot: QtBot) -> _Sheet:
    sheet = _Sheet(theme)
    show(sheet).resize(600, 400)
    sheet.column.show_records(PEOPLE)
    qtbot.waitUntil(lambda: len(sheet.made) >= UNASKED)
    QApplication.processEvents()
    return sheet


def test_what_nobody_comes_to_is_not_made(theme: Theme, show: Show, qtbot: QtBot) -> None:
    """Far down stand names, as high as the rows will be, and rows come where somebody looks."""
    sheet = _open(theme, show, qtbot)
    assert sheet.made == [*PEOPLE][:UNASKED]
    height = sheet.column.height()
    bar = sheet.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: "p59" in sheet.made)
    QApplication.processEvents()
    assert "p30" not in sheet.made
    assert (sheet.column.height(), bar.value()) == (height, bar.maximum())
    assert sheet.column.row("p59").line.text() == "Persoon 59"
    waiting = [label.accessibleName() for label in sheet.column.findChildren(QLabel)]
    assert "Persoon 30" in waiting


def test_tab_goes_through_rows_that_were_not_made(theme: Theme, show: Show, qtbot: QtBot) -> None:
    """Forward it comes to the first field of the next row, backward to the last of one above."""
    sheet = _open(theme, show, qtbot)
    tab, back = Qt.Key.Key_Tab, Qt.Key.Key_Backtab
    row = sheet.column.row(f"p{UNASKED}")
    row.button.setFocus()
    QTest.keyClick(row.button, tab)
    following = sheet.column.row(f"p{UNASKED + 1}")
    assert QApplication.focusWidget() is following.line
    QApplication.processEvents()
    assert not following.line.visibleRegion().isEmpty()
    sheet.after.setFocus()
    QTest.keyClick(sheet.after, back)
    assert QApplication.focusWidget() is sheet.column.row("p59").button


def test_a_row_that_is_asked_for_is_made(theme: Theme, show: Show, qtbot: QtBot) -> None:
    """It stays as long as its record, and only the first one is told that it is first."""
    sheet = _open(theme, show, qtbot)
    row = sheet.column.row("p40")
    assert sheet.column.row("p40") is row
    sheet.column.show_records({"p40": "Eerste", "p50": "Persoon 50", "p1": "Persoon 1"})
    assert sheet.column.rows()[0] is row
    assert [each.line.text() for each in sheet.column.rows()] == [
        "Eerste",
        "Persoon 50",
        "Persoon 1",
    ]
    assert [each.is_first for each in sheet.column.rows()] == [True, False, False]
    sheet.column.show_records({})
    assert not sheet.column.isVisible()


def test_a_row_in_which_somebody_is_at_work_comes_back(
    theme: Theme, show: Show, qtbot: QtBot
) -> None:
    """What is half typed far down has a field again after a lock, and the rest stays unmade."""
    sheet = _open(theme, show, qtbot)
    assert sheet.column.fold_state() == ""
    row = sheet.column.row("p45")
    row.line.setFocus()
    QTest.keyClicks(row.line, "x")
    state = sheet.column.fold_state()
    assert state == "p45"
    sheet.column.row("p30").state = "open"
    assert sheet.column.fold_state() == "p45 p30"
    other = _open(theme, show, qtbot)
    other.column.unfold(f"{state} gone")
    assert other.made == [*[*PEOPLE][:UNASKED], "p45"]
