"""The columns of the log are as wide as their words, whatever was measured before."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from screening.wording.log_lines import LogLine
from tests.gui.log.conftest import settle
from ui.log.page import LogPage
from ui.log.table import ACTION, LogTable

LINE = LogLine(1, "20 februari 2026, 12.00 uur", "Kluis gemaakt", "", "", "", "", "", "")
LONG = replace(LINE, actor="Sanne van der Groot tot Kleinhuizen", part="mantelzorgersdeel")


def _measure(table: LogTable) -> list[int]:
    columns = range(table.model().columnCount())
    return [table.sizeHintForColumn(column) for column in columns]


def _show(page: LogPage, lines: Sequence[LogLine]) -> None:
    page.model.set_page(0, [line.number for line in lines], lines)


CHANGES: dict[str, Callable[[LogPage], None]] = {
    "lines that come": lambda page: _show(page, [LINE]),
    "other lines": lambda page: page.model.set_numbers([2]),
    "the size of text": lambda page: page.context.theme.set_text_scale(2.0),
}


@pytest.mark.parametrize("change", CHANGES)
def test_the_columns_follow(show_log: Callable[[], LogPage], change: str) -> None:
    """A width is asked for often and kept, and never given when it is of before."""
    page = show_log()
    page.model.set_numbers([1])
    _show(page, [LONG])
    before = _measure(page.table)
    CHANGES[change](page)
    after = _measure(page.table)
    page.table._widths.clear()
    assert after == _measure(page.table)
    assert after != before
    assert (after[ACTION] != before[ACTION]) is (change == "the size of text")
    settle(page.window())  # type: ignore[arg-type]
