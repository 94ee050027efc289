from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QWidget

from ui.components.date_field import DateField
from ui.components.field import Field
from ui.components.number_field import NumberField
from ui.theme import Theme

Show = Callable[..., QWidget]


@pytest.fixture
def day_field(theme: Theme, show: Show) -> DateField:
    """A date field in view, with a neighbour that can take the focus."""
    field = DateField(theme, date(2026, 11, 21))
    show(Field(theme, "Datum van het gesprek", field), QLineEdit())
    field.line.setFocus()
    return field


def gather(field: DateField | NumberField) -> list[object]:
    """Return a list that grows with every value the field hands over."""
    values: list[object] = []
    field.committed.connect(values.append)
    return values


@pytest.mark.parametrize("text", ["21-11-2026", "21 november 2026", " 21/11/2026 "])
def test_a_dutch_date_is_read(day_field: DateField, text: str) -> None:
    """All the ways the Dutch write a date give the same day, once."""
    values = gather(day_field)
    QTest.keyClicks(day_field.line, text)
    day_field.flush()
    day_field.flush()
    assert values == [date(2026, 11, 21)]


def test_a_date_is_written_in_full_when_the_field_is_left(day_field: DateField) -> None:
    """People see how their digits were read."""
    values = gather(day_field)
    QTest.keyClicks(day_field.line, "2-3-2026")
    QTest.keyClick(day_field.line, Qt.Key.Key_Return)
    assert day_field.line.text() == "2 maart 2026"
    assert values == [date(2026, 3, 2)]


def test_a_date_that_was_not_stored_is_handed_over_again(day_field: DateField) -> None:
    """Typed or picked once more, or a key to and fro: otherwise its sentence would be gone."""
    values = gather(day_field)
    day = date(2026, 3, 2)
    for _ in range(2):
        day_field.line.selectAll()
        QTest.keyClicks(day_field.line, "2-3-2026")
        QTest.keyClick(day_field.line, Qt.Key.Key_Return)
    QTest.keyClicks(day_field.line, "1")
    QTest.keyClick(day_field.line, Qt.Key.Key_Backspace)
    QTest.keyClick(day_field.line, Qt.Key.Key_Return)
    day_field.take(day)
    assert values == [day] * 4
    for _ in values:
        day_field.set_value(day)
    QTest.keyClicks(day_field.line, "1")
    QTest.keyClick(day_field.line, Qt.Key.Key_Backspace)
    QTest.keyClick(day_field.line, Qt.Key.Key_Return)
    day_field.take(day)
    assert values == [day] * 4, "it is stored now"


def test_an_unreadable_date_gives_a_sentence_and_stays(day_field: DateField) -> None:
    """What was typed is kept, nothing is handed over, and the field says what is wrong."""
    values = gather(day_field)
    QTest.keyClicks(day_field.line, "31-2-2026")
    day_field.flush()
    outer = day_field.parentWidget()
    assert isinstance(outer, Field)
    assert outer.error() == ""
    QTest.keyClick(day_field.line, Qt.Key.Key_Return)
    assert "niet te lezen" in outer.error()
    assert "niet te lezen" in day_field.line.accessibleDescription()
    assert day_field.line.text() == "31-2-2026"
    assert values == []
    QTest.keyClick(day_field.line, Qt.Key.Key_Backspace)
    assert outer.error() == ""


def test_an_emptied_date_is_none(day_field: DateField) -> None:
    """A date may be taken away."""
    day_field.set_value(date(2026, 1, 2))
    values = gather(day_field)
    day_field.line.selectAll()
    QTest.keyClick(day_field.line, Qt.Key.Key_Delete)
    day_field.flush()
    assert values == [None]


def test_a_reload_does_not_rewrite_the_date_one_is_typing(day_field: DateField) -> None:
    """The echo of a date in digits keeps the digits as long as the field has the focus."""
    QTest.keyClicks(day_field.line, "21-11-2026")
    day_field.flush()
    day_field.set_value(date(2026, 11, 21))
    assert day_field.line.text() == "21-11-2026"
    assert day_field.value() == date(2026, 11, 21)


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_a_day_is_picked_with_the_keyboard(day_field: DateField) -> None:
    """Alt and arrow down open the calendar at today; the day that is picked is handed over."""
    values = gather(day_field)
    QTest.keyClick(day_field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    calendar = popup.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.selectedDate() == QDate(2026, 11, 21)
    calendar.activated.emit(QDate(2026, 11, 23))
    assert values == [date(2026, 11, 23)]
    assert day_field.line.text() == "23 november 2026"


def test_a_number_has_a_decimal_comma(theme: Theme, show: Show) -> None:
    """Hours are typed and shown as the Dutch write them."""
    field = NumberField(theme, maximum=168, unit="uur per week")
    show(field)
    values = gather(field)
    field.line.setFocus()
    QTest.keyClicks(field.line, "12,50")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert values == [12.5]
    assert field.line.text() == "12,5"


@pytest.mark.parametrize("text", ["-1", "169", "veel", "nan", "inf", "1_0", "😀"])
def test_a_number_that_cannot_be_gives_a_sentence(theme: Theme, show: Show, text: str) -> None:
    """A negative, too large or unreadable number is told and not handed over."""
    field = NumberField(theme, maximum=168)
    show(field)
    values = gather(field)
    problems: list[str] = []
    field.problem.connect(problems.append)
    field.line.setFocus()
    field.line.insert(text)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert problems[-1].endswith(".")
    assert values == []
