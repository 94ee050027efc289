from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from ui.components.column_layout import ColumnLayout
from ui.components.flow_layout import FlowLayout
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.components.item_layout import ItemLayout

GAP = 10


@pytest.mark.parametrize("kind", ["flow", "columns"])
def test_what_is_hidden_takes_no_room(theme: Theme, kind: str) -> None:
    """The others close up, and nothing may become smaller than what is largest of them."""
    whole = QWidget()
    layout: ItemLayout = (
        FlowLayout(whole, GAP)
        if kind == "flow"
        else ColumnLayout(theme, 100, most=1, gap=GAP, parent=whole)
    )
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
