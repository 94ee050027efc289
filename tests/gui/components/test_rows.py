from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.components.buttons import Button
from ui.components.icon_label import IconLabel
from ui.components.icon_line import IconLine
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import WrapLabel
from ui.components.page_scaffold import PageScaffold
from ui.components.reading_order import move_focus
from ui.icons import IconName
from ui.roles import ColourRole
from ui.theme import Theme

Show = Callable[..., QWidget]


def test_a_row_stays_as_long_as_its_record(theme: Theme, show: Show) -> None:
    """Adding, removing and sorting keep the widget and what is typed in it."""
    assert theme is not None
    column = KeyedColumn(lambda _key: QLineEdit())
    show(column)
    column.show_keys(["a", "b"])
    QApplication.processEvents()
    kept = column.row("b")
    kept.setFocus()
    QTest.keyClicks(kept, "typt")
    column.show_keys(["c", "b"])
    QApplication.processEvents()
    assert column.row("b") is kept
    assert (kept.text(), kept.hasFocus()) == ("typt", True)
    assert column.rows() == (column.row("c"), kept)
    assert kept.y() > column.row("c").y()
    column.show_keys(["b", "c"])
    QApplication.processEvents()
    assert kept.hasFocus()
    assert kept.y() < column.row("c").y()


def test_a_column_without_rows_takes_no_room(theme: Theme, show: Show) -> None:
    """No records, no gap."""
    assert theme is not None
    column = KeyedColumn(QLabel)
    show(column, QLabel("eronder"))
    column.show_keys(["a"])
    assert column.isVisible()
    column.show_keys([])
    assert not column.isVisible()


def test_a_line_is_there_only_with_a_sentence(theme: Theme, show: Show) -> None:
    """The sentence is also what a screen reader says."""
    line = IconLine(theme, IconName.ATTENTION, ColourRole.ATTENTION)
    button = QPushButton("Vandaag verteld")
    line.add_action(button)
    show(line, QLabel("eronder"))
    assert not line.isVisible()
    line.set_text("Nog niet verteld.")
    assert line.isVisible()
    assert line.accessibleName() == line.text() == "Nog niet verteld."
    assert button.isVisible()


def test_a_sentence_stands_level_with_its_button(theme: Theme, show: Show) -> None:
    """Beside a button the first line is as high as its words; without one it is at the top."""
    line = IconLine(theme, IconName.ATTENTION, ColourRole.ATTENTION, "Nog niet verteld.")
    button = Button(theme, "Vandaag verteld")
    line.add_action(button)
    show(line, QLabel("eronder"))
    text, icon = line.findChildren(WrapLabel)[0], line.findChildren(IconLabel)[0]
    QApplication.processEvents()
    middle = text.y() + text.fontMetrics().height() / 2
    assert abs(middle - button.geometry().center().y()) <= 2
    assert abs(icon.geometry().center().y() - button.geometry().center().y()) <= 2
    button.hide()
    QApplication.processEvents()
    assert text.y() == icon.y() == 0


def test_a_line_never_becomes_a_window(theme: Theme, show: Show) -> None:
    """Made with a sentence and not yet put anywhere, it does not flash on the screen."""
    show(QLabel("venster"))
    line = IconLine(theme, IconName.CLOCK, ColourRole.ATTENTION, "Nog 6 dagen.")
    assert not line.isVisible()
    assert line.text() == "Nog 6 dagen."


def test_tab_follows_the_layout_and_not_the_making(theme: Theme, show: Show) -> None:
    """A field that was put in between later is visited in between; hidden and disabled are not."""
    ground = QWidget()
    column = QVBoxLayout(ground)
    first, last = QLineEdit(), QLineEdit()
    hidden, disabled, between = QLineEdit(), QLineEdit(), QLineEdit()
    column.addWidget(first)
    column.addWidget(last)
    window = show(ground)
    for widget in (between, disabled, hidden):
        column.insertWidget(1, widget)
    hidden.hide()
    disabled.setEnabled(False)
    QApplication.processEvents()
    first.setFocus()
    visited = []
    for _ in range(3):
        assert move_focus(window, forward=True)
        visited.append(QApplication.focusWidget())
    assert visited == [between, last, first]
    assert move_focus(window, forward=False)
    assert QApplication.focusWidget() is last
    assert theme is not None


def test_tab_scrolls_to_where_it_goes(theme: Theme, show: Show) -> None:
    """A field below the fold comes into view when it gets the focus."""
    page = PageScaffold(theme, "Lang")
    far = QLineEdit()
    for number in range(60):
        page.add(QLabel(str(number)))
    page.add(far)
    window = show(page)
    QApplication.processEvents()
    assert page.verticalScrollBar().value() == 0
    assert move_focus(window, forward=True)
    assert far.hasFocus()
    assert page.verticalScrollBar().value() > 0


def test_a_window_without_stops_leaves_the_focus(theme: Theme, show: Show) -> None:
    """There is nothing to go to, and that is said."""
    assert theme is not None
    window = show(QLabel("alleen tekst"))
    assert not move_focus(window, forward=True)
    QTest.keyClick(window, Qt.Key.Key_Tab)
