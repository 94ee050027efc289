"""Contrast of what is drawn on a page, measured on its pixels."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
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

from tests.support.house import settle
from tests.support.pixels import Picture, edge_contrast, text_contrast
from ui.components.icon_label import IconLabel
from ui.main_window import MainWindow
from ui.network_map.view import MapView
from ui.theme import ThemeMode

TEXT = {ThemeMode.LIGHT: 4.5, ThemeMode.DARK: 4.5, ThemeMode.HIGH_CONTRAST: 7.0}
SHAPES = {ThemeMode.LIGHT: 3.0, ThemeMode.DARK: 3.0, ThemeMode.HIGH_CONTRAST: 7.0}
DISABLED = {ThemeMode.LIGHT: 3.0, ThemeMode.DARK: 3.0, ThemeMode.HIGH_CONTRAST: 7.0}
"""WCAG asks nothing of what cannot be used; who sees badly likes to know that it is there."""
TOLERANCE = 0.97
"""Smoothed letters are a little paler than their colour."""
GAP = 2


class Contrast:
    """All text has 4.5 to 1 on its ground, edges and icons 3 to 1; in high contrast all have 7."""

    def __init__(self, mode: ThemeMode) -> None:
        self._mode = mode
        self.measured = 0
        self._lowest = float("inf")

    def describe(self) -> str:
        """Return the lowest contrast as a part of what is asked."""
        return f"texts, edges and icons, the palest {self._lowest:.2f} times what is asked"

    def find(self, window: MainWindow) -> Iterator[str]:
        """Yield what is too pale."""
        _hide_cursor(window)
        for what, found, least in _measure(window, Picture(window), self._mode):
            self.measured += 1
            self._lowest = min(self._lowest, found / least)
            if found < least * TOLERANCE:
                yield f"{what}: {found:.2f} of {least}"


def _measure(
    window: MainWindow, picture: Picture, mode: ThemeMode
) -> Iterator[tuple[str, float, float]]:
    """Yield what was measured, the contrast found, and the least that is asked."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        called = f"{type(widget).__name__} {_text_of(widget)[:40]!r}"
        text = TEXT[mode] if widget.isEnabled() else DISABLED[mode]
        part = SHAPES[mode] if widget.isEnabled() else 1.0
        box = _text_box(widget)
        if box is not None:
            yield called, text_contrast(picture.crop(widget, box)), text
        if isinstance(widget, IconLabel) or (
            isinstance(widget, QAbstractButton) and not widget.icon().isNull()
        ):
            yield f"{called} icon", text_contrast(picture.crop(widget, _icon_box(widget))), part
        if isinstance(widget, QAbstractItemView):
            for number, cell in enumerate(_list_cells(widget)):
                shade = text_contrast(picture.crop(widget.viewport(), cell))
                yield f"{called} cell {number}", shade, TEXT[mode]
        if isinstance(widget, MapView):
            for person in widget.map_scene.people.values():
                label = widget.mapFromScene(
                    person.mapRectToScene(person.label_rect())
                ).boundingRect()
                if not label.isEmpty():
                    shade = text_contrast(picture.crop(widget.viewport(), label))
                    yield f"{called} {person.label}", shade, TEXT[mode]
        if _has_edge(widget):
            yield f"{called} edge", _measure_edge(widget, picture), part


def _hide_cursor(window: MainWindow) -> None:
    """Take the focus away: a cursor would be the darkest stroke of a pale text."""
    focused = window.focusWidget()
    if focused is not None:
        focused.clearFocus()
        settle(window)


def _list_cells(view: QAbstractItemView) -> list[QRect]:
    """Return where the cells with a text are; one that paints itself counts as one."""
    model, root = view.model(), view.rootIndex()
    indexes = [
        model.index(row, column, root)
        for row in range(min(model.rowCount(root), 5))
        for column in range(model.columnCount(root) if isinstance(view, QTableView) else 1)
    ]
    rects = [view.visualRect(index) for index in indexes]
    return [rect.adjusted(10, 2, -2, -2) for rect in rects if rect.isValid()]


def _text_of(widget: QWidget) -> str:
    for member in ("text", "toPlainText", "currentText"):
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox):
            text = getattr(widget, member, str)()
            if text:
                return str(text)
    return getattr(widget, "placeholderText", str)() if isinstance(widget, QLineEdit) else ""


def _text_box(widget: QWidget) -> QRect | None:
    """Return where the text of a widget stands, without edges and icons; None without a text."""
    if not _text_of(widget).strip():
        return None
    if isinstance(widget, QLabel):
        return widget.contentsRect()
    if isinstance(widget, QPushButton):
        width = widget.fontMetrics().horizontalAdvance(widget.text().replace("&&", "&"))
        icon = 0 if widget.icon().isNull() else widget.iconSize().width() + 4
        left = (widget.width() - width - icon) // 2 + icon
        return QRect(max(left, icon), 6, width, widget.height() - 12)
    if isinstance(widget, QCheckBox | QRadioButton):
        side = widget.height() // 2 + 12
        return widget.rect().adjusted(side, 6, -6, -6)
    return widget.rect().adjusted(10, 8, -30 if isinstance(widget, QComboBox) else -10, -8)


def _icon_box(widget: QWidget) -> QRect:
    if not isinstance(widget, QAbstractButton):
        return widget.rect()
    side = widget.iconSize().width()
    width = widget.fontMetrics().horizontalAdvance(widget.text().replace("&&", "&"))
    whole = side + (width + 4 if widget.text() else 0)
    left = (widget.width() - whole) // 2
    return QRect(left, (widget.height() - side) // 2, side, side)


def _has_edge(widget: QWidget) -> bool:
    if isinstance(widget, QPushButton):
        return widget.property("kind") in ("primary", "secondary", "danger", "segment")
    if isinstance(widget, QLineEdit):
        return not isinstance(widget.parentWidget(), QComboBox)
    return isinstance(widget, QPlainTextEdit | QComboBox)


def _measure_edge(widget: QWidget, picture: Picture) -> float:
    """Return the contrast of the left edge, halfway down, with what is just outside it."""
    middle = widget.height() // 2
    line = picture.crop(widget, QRect(0, middle, 8, 1))[0]
    beside = widget.mapTo(widget.window(), QRect(-GAP, middle, 1, 1).topLeft())
    outside = picture.crop_window(QRect(beside.x(), beside.y(), 1, 1))
    return edge_contrast(line, outside[0, :1]) if outside.size else 99.0
