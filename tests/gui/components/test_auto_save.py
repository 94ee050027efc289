from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.components.auto_save_line import AutoSaveLine
from ui.components.auto_save_text import AutoSaveText
from ui.components.pending import flush_pending, has_pending
from ui.theme import Theme

Show = Callable[..., QWidget]
Editor = AutoSaveLine | AutoSaveText


@pytest.fixture(params=[AutoSaveLine, AutoSaveText])
def editor(request: pytest.FixtureRequest, theme: Theme, show: Show) -> Editor:
    """Each of the two kinds of text field, in view and with the focus; a neighbour takes it."""
    assert theme is not None
    field: Editor = request.param()
    show(field, QLineEdit())
    field.setFocus()
    return field


def gather(editor: Editor) -> list[str]:
    """Return a list that grows with every text the field hands over."""
    texts: list[str] = []
    editor.committed.connect(texts.append)
    return texts


def test_a_text_is_handed_over_once_after_the_last_key(editor: Editor, qtbot: QtBot) -> None:
    """Several keys in a row give one text, without anyone leaving the field."""
    texts = gather(editor)
    with qtbot.waitSignal(editor.committed, timeout=2000):
        QTest.keyClicks(editor, "Marja")
    assert texts == ["Marja"]
    assert not editor.has_pending()


def test_flush_hands_over_now_and_only_what_changed(editor: Editor) -> None:
    """A flush needs no waiting, a second flush says nothing, and the timer adds nothing."""
    texts = gather(editor)
    QTest.keyClicks(editor, "Kees")
    editor.flush()
    editor.flush()
    assert texts == ["Kees"]


def test_leaving_the_field_hands_over(editor: Editor) -> None:
    """What is typed is not lost to a quick click elsewhere."""
    texts = gather(editor)
    QTest.keyClicks(editor, "Annie")
    neighbour = editor.window().findChildren(QLineEdit)[-1]
    neighbour.setFocus()
    assert texts == ["Annie"]


def test_typing_and_taking_it_back_hands_over_nothing(editor: Editor) -> None:
    """A text that is the same as before is no change."""
    texts = gather(editor)
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    editor.flush()
    assert texts == []


def test_a_value_from_outside_is_shown_silently(editor: Editor) -> None:
    """Loading a value emits nothing, now or at a flush."""
    texts = gather(editor)
    editor.set_value("uit de kluis")
    editor.flush()
    assert editor.value() == "uit de kluis"
    assert texts == []


def test_a_value_from_outside_never_overwrites_typing(editor: Editor) -> None:
    """Someone who is typing wins from a reload."""
    texts = gather(editor)
    QTest.keyClicks(editor, "nieuw")
    editor.set_value("oud")
    assert editor.value() == "nieuw"
    editor.flush()
    assert texts == ["nieuw"]


def test_a_late_echo_of_an_older_text_changes_nothing(editor: Editor) -> None:
    """After two texts were handed over, the reload of the first must not show it again."""
    QTest.keyClicks(editor, "a")
    editor.flush()
    QTest.keyClicks(editor, "b")
    editor.flush()
    editor.set_value("a")
    assert editor.value() == "ab"
    editor.set_value("ab")
    editor.set_value("teruggedraaid")
    assert editor.value() == "teruggedraaid"


def test_a_trimmed_echo_keeps_the_space_one_is_typing(editor: Editor) -> None:
    """The store trims spaces at the ends; the next word must not stick to the last."""
    QTest.keyClicks(editor, "Jan ")
    editor.flush()
    editor.set_value("Jan")
    QTest.keyClicks(editor, "de")
    assert editor.value() == "Jan de"


@pytest.mark.parametrize("kind", [AutoSaveLine, AutoSaveText])
def test_a_text_that_is_too_long_is_cut_off_and_told(
    kind: type[Editor], theme: Theme, show: Show
) -> None:
    """The field never holds more than fits, and says so in a sentence."""
    assert theme is not None
    field = kind(max_length=5)
    show(field)
    problems: list[str] = []
    field.problem.connect(problems.append)
    QApplication.clipboard().setText("1234567")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == "12345"
    assert "5 tekens" in problems[-1]


def test_a_text_field_grows_with_its_content(theme: Theme, show: Show) -> None:
    """A long note is read without scrolling inside the field."""
    assert theme is not None
    field = AutoSaveText(lines=2)
    show(field)
    before = field.sizeHint().height()
    field.set_value("regel\n" * 12)
    assert field.sizeHint().height() > before + 8 * field.fontMetrics().lineSpacing()


def test_flush_pending_reaches_every_field_below(theme: Theme, show: Show) -> None:
    """Closing and locking hand over all that was typed on a page."""
    assert theme is not None
    line, text = AutoSaveLine(), AutoSaveText()
    window = show(line, text)
    texts = gather(line) + gather(text)
    line.committed.connect(texts.append)
    text.committed.connect(texts.append)
    line.setFocus()
    QTest.keyClicks(line, "een")
    assert has_pending(window)
    flush_pending(window)
    assert texts == ["een"]
    assert not has_pending(window)
