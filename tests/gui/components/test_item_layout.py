from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.column_layout import ColumnLayout
from ui.components.flow_layout import FlowLayout
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.components.item_layout import ItemLayout

GAP = 10


def make_layout(theme: Theme, kind: str, whole: QWidget) -> "ItemLayout":
    """Return a row that wraps or a column, in a widget."""
    if kind == "flow":
        return FlowLayout(whole, GAP)
    return ColumnLayout(theme, 100, most=1, gap=GAP, parent=whole)


@pytest.mark.parametrize("kind", ["flow", "columns"])
def test_what_is_hidden_takes_no_room(theme: Theme, kind: str) -> None:
    """The others close up, and nothing may become smaller than what is largest of them."""
    whole = QWidget()
    layout = make_layout(theme, kind, whole)
    parts = [QWidget(whole) for _ in range(3)]
    for part, size in zip(parts, (40, 90, 20), strict=True):
        part.setFixedSize(size, size)
        layout.addWidget(part)
    # One below the other: neither kind has room for two in a row.
    assert layout.heightForWidth(50) == 40 + GAP + 90 + GAP + 20
    assert layout.minimumSize().toTuple() == (90, 90)
    parts[1].hide()
    assert layout.heightForWidth(50) == 40 + GAP + 20
    assert layout.minimumSize().toTuple() == (40, 40)


@pytest.mark.parametrize("kind", ["flow", "columns"])
def test_what_grows_inside_takes_its_room(
    theme: Theme, show: Callable[..., QWidget], kind: str
) -> None:
    """A height that was asked for before is not given again when something deep in it grows."""
    whole, part, deep = QWidget(), QWidget(), QWidget()
    layout = make_layout(theme, kind, whole)
    layout.addWidget(part)
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(deep)
    show(whole)
    for height in (30, 80, 20):
        deep.setFixedSize(40, height)
        QCoreApplication.processEvents()
        assert [layout.heightForWidth(width) for width in (50, 60)] == [height, height]
