"""Nothing is cut off with text twice as large, nor on the smallest screen, on every page."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from screening.wording.path_text import BREAK
from tests.support.every_page import walk_pages
from tests.support.house import House, settle
from tests.support.page_states import PARTS
from ui.components.elided_button import ElidedButton
from ui.components.labels import ElidedLabel
from ui.main_window import SMALLEST, USUAL, MainWindow
from ui.theme import ThemeMode

SCALED = (1093, 614)
"""A screen of 1366x768 at 125 %."""
SMALL = (SCALED, SMALLEST)
SLACK = 2
PATIENCE_MS = 2_000


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("sizes, scale", [((USUAL,), 2.0), ((SCALED,), 1.5), (SMALL, 1.0)])
def test_nothing_is_cut_off(
    qtbot: QtBot,
    qapp: QApplication,
    house: House,
    part: str,
    sizes: Sequence[tuple[int, int]],
    scale: float,
) -> None:
    """Every text is whole, or can be scrolled to, at 200 % and on small screens; it fits."""
    cut: list[str] = []
    for name, window in walk_pages(
        qtbot, qapp, house, part, mode=ThemeMode.LIGHT, scale=scale, size=sizes[0]
    ):
        for size in sizes:
            if window.size().toTuple() != size:
                window.resize(*size)
                settle(window)
            # A page may still be giving its last parts their place.
            with suppress(qtbot.TimeoutError):
                qtbot.waitUntil(partial(_is_whole, window, size), timeout=PATIENCE_MS)
            cut += [f"{name} at {size}: {problem}" for problem in _find_all(window, size)]
    assert not cut, "\n".join(cut)


def _is_whole(window: MainWindow, size: tuple[int, int]) -> bool:
    return not _find_all(window, size)


def _find_all(window: MainWindow, usual: tuple[int, int]) -> list[str]:
    """Return everything in a window that cannot be read to its end."""
    size = window.size().toTuple()
    found = [] if size == usual else [f"the window became {size}"]
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        called = f"{type(widget).__name__} {_text_of(widget)[:40]!r}"
        if isinstance(widget, QTableView):
            found += [f"{called}: {cell!r} is cut off" for cell in _find_cut_cells(widget)]
        if _text_of(widget).strip() or isinstance(widget, QLineEdit | QPlainTextEdit):
            found += [f"{called}: {problem}" for problem in _find_problems(widget)]
    return found


def _find_cut_cells(table: QTableView) -> Iterator[str]:
    """Yield the texts that need more room than their cell has."""
    model, header = table.model(), table.horizontalHeader()
    for column in range(header.count()):
        if header.isSectionHidden(column):
            continue
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        if header.sectionSizeHint(column) > header.sectionSize(column) + SLACK:
            yield title
        for row in range(min(model.rowCount(), 20)):
            index = model.index(row, column)
            if table.sizeHintForIndex(index).width() > table.columnWidth(column) + SLACK:
                yield str(index.data())


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _find_problems(widget: QWidget) -> Iterator[str]:
    """Yield in which ways a text cannot be read to its end."""
    if isinstance(widget, ElidedLabel):
        if widget._elide() != widget.text():
            yield "ends in an ellipsis"
    elif isinstance(widget, ElidedButton):
        if widget.text().replace("&&", "&") != widget.accessibleName():
            yield "ends in an ellipsis"
    elif isinstance(widget, QLabel) and widget.wordWrap():
        if widget.height() + SLACK < widget.heightForWidth(widget.width()):
            yield f"{widget.height()} high, needs {widget.heightForWidth(widget.width())}"
        words = widget.text().replace(BREAK, " ").split()
        longest = max(map(widget.fontMetrics().horizontalAdvance, words))
        if longest > widget.contentsRect().width() + SLACK:
            yield f"{widget.contentsRect().width()} wide, its longest word {longest}"
    elif isinstance(widget, QLabel | QPushButton | QCheckBox | QRadioButton):
        needed = widget.sizeHint()
        if widget.width() + SLACK < needed.width() or widget.height() + SLACK < needed.height():
            yield f"{widget.size().toTuple()}, needs {needed.toTuple()}"
    elif isinstance(widget, QComboBox):
        shown = widget.width() - 3 * widget.fontMetrics().height() // 2
        if widget.fontMetrics().horizontalAdvance(widget.currentText()) > shown:
            yield "its choice does not fit"
    yield from _find_clippers(widget)


def _find_clippers(widget: QWidget) -> Iterator[str]:
    """Yield what cuts the widget off, and cannot be scrolled."""
    parent = widget.parentWidget()
    while parent is not None:
        area = parent.parentWidget()
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        room = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            bar = area.horizontalScrollBarPolicy()
            runs_out = place.left() < room.left() or place.right() > room.right()
            if runs_out and bar is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                yield f"runs out of {type(area).__name__}, which does not scroll sideways"
            # What is below can be scrolled to; the area itself is a widget like the others.
            return
        if not room.contains(place):
            yield f"runs out of {type(parent).__name__}"
            return
        parent = None if parent.isWindow() else area
