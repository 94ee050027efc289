from pytestqt.qtbot import QtBot

from ui.components.column_layout import Columns
from ui.components.labels import WrapLabel
from ui.theme import Theme

Shown = tuple[Columns, WrapLabel, WrapLabel]


def show_columns(qtbot: QtBot, theme: Theme, width: int, first: str, second: str) -> Shown:
    """Show two texts in columns of at least 300 pixels; keep the columns as long as the texts."""
    labels = WrapLabel(first), WrapLabel(second)
    columns = Columns(theme, *labels, least=300)
    qtbot.addWidget(columns)
    columns.resize(width, 400)
    with qtbot.waitExposed(columns):
        columns.show()
    return columns, *labels


def test_columns_are_equal_and_start_level(qtbot: QtBot, theme: Theme) -> None:
    """Two texts stand side by side, as wide as each other, each as tall as it needs."""
    _columns, short, long = show_columns(qtbot, theme, 700, "kort", "een langere tekst " * 12)
    assert short.y() == long.y()
    assert short.width() == long.width()
    assert long.height() > short.height()


def test_a_narrow_window_has_one_column(qtbot: QtBot, theme: Theme) -> None:
    """Where two do not fit, the second stands below the first."""
    _columns, first, second = show_columns(qtbot, theme, 500, "een", "twee")
    assert first.x() == second.x()
    assert second.y() >= first.y() + first.height()
    assert first.width() == 500


def test_large_text_needs_wider_columns(qtbot: QtBot, theme: Theme) -> None:
    """At 200 % the same window has one column, and normal text brings two back."""
    theme.set_text_scale(2.0)
    _columns, first, second = show_columns(qtbot, theme, 700, "een", "twee")
    assert first.x() == second.x()
    theme.set_text_scale(1.0)
    qtbot.waitUntil(lambda: first.x() != second.x())
