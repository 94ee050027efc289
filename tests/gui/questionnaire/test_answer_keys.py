"""Which key stores which answer, and what is told about it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from instruments import catalogue
from instruments.model import Choice, Item
from tests.gui.questionnaire.answering import CSI
from ui.questionnaire.answer_keys import assign_keys
from ui.questionnaire.progress import Progress
from ui.questionnaire.statement_view import StatementView
from ui.questionnaire.taps import TapGuard
from ui.theme import Theme, ThemeMode

NAMES = tuple(f"{word} gelukkig" for word in "abcdefghijk")

OTHERS = "De andere antwoorden kiest u met de pijlen en Enter."


def make_choices(labels: tuple[str, ...]) -> tuple[Choice, ...]:
    """Return answers with these labels; the key of each is its label."""
    return tuple(Choice(label, label, number) for number, label in enumerate(labels))


def show(qtbot: QtBot, labels: tuple[str, ...]) -> StatementView:
    """Show one statement with these answers."""
    instrument = replace(
        catalogue.load(CSI), items=(Item("one", "Hoe vaak?", make_choices(labels)),)
    )
    view = StatementView(Theme(ThemeMode.LIGHT), TapGuard())
    qtbot.addWidget(view)
    view.show_instrument(instrument, "Marja", {})
    view.show_statement(Progress(instrument, {}, 0))
    return view


@pytest.mark.parametrize(
    "labels,keys",
    [
        (("0", "1", "2", "3"), {"0": "0", "1": "1", "2": "2", "3": "3"}),
        (tuple(map(str, range(11))), {str(digit): str(digit) for digit in range(10)}),
        (("5", "4", "3"), {"5": "5", "4": "4", "3": "3"}),
        (("0 nooit", "1 soms", "weet niet"), {"0": "0 nooit", "1": "1 soms"}),
        (("nooit", "1 keer", "2 keer"), {"1": "1 keer", "2": "2 keer"}),
        (("1 tot 3", "1,5", "2"), {"1": "1 tot 3", "2": "2"}),
        (("1 dag", "1 week", "2 weken"), {"2": "2 weken"}),
        (("10", "20"), {}),
        (NAMES, {str(number + 1): NAMES[number] for number in range(9)}),
    ],
)
def test_a_digit_is_the_answer_it_is_written_on(
    qtbot: QtBot, labels: tuple[str, ...], keys: dict[str, str]
) -> None:
    """Numbers mean themselves and the rest has none; without numbers 1 to 9 are the order."""
    view = show(qtbot, labels)
    stored: list[str] = []
    view.answered.connect(stored.append)
    for digit in "0123456789":
        QTest.keyClicks(view, digit)
        assert stored == ([keys[digit]] if digit in keys else [])
        stored.clear()


@pytest.mark.parametrize(
    "labels,hint",
    [
        (("0", "1", "2", "3"), "U kunt ook de toetsen 0 tot en met 3 gebruiken."),
        (
            tuple(map(str, range(11))),
            f"U kunt ook de toetsen 0 tot en met 9 gebruiken. {OTHERS}",
        ),
        (
            NAMES,
            "U kunt ook de toetsen A, B, C, D, E, F, G, H, I, J en K gebruiken.",
        ),
        (
            ("ja!", "ja", *NAMES[:8]),
            f"U kunt ook de toetsen 1 tot en met 9 gebruiken. {OTHERS}",
        ),
        (("1 dag", "1 week", "2 weken"), ""),
        (("1", "3", "5"), "U kunt ook de toetsen 1, 3 en 5 gebruiken."),
    ],
)
def test_the_hint_promises_no_key_that_does_nothing(
    qtbot: QtBot, labels: tuple[str, ...], hint: str
) -> None:
    """It names the keys there are, and says how to get at the other answers."""
    assert show(qtbot, labels).keys_hint.text() == hint


@pytest.mark.parametrize(
    "labels,told",
    [
        (("0", "1", "10"), ["Toets 0", "Toets 1", ""]),
        (("1", "2"), ["Antwoord 1 van 2", "Antwoord 2 van 2"]),
        (("nooit", "1 keer"), ["", "Toets 1"]),
        (("ja", "nee"), ["Antwoord 1 van 2", "Antwoord 2 van 2"]),
    ],
)
def test_no_other_digit_is_told_than_the_key(
    qtbot: QtBot, labels: tuple[str, ...], told: list[str]
) -> None:
    """A screen reader says the order only where the order is the key."""
    view = show(qtbot, labels)
    assert [button.accessibleDescription() for button in view.answers.buttons] == told


def test_letters_work_in_capitals_too() -> None:
    """And a letter that begins two answers is no key."""
    keys = assign_keys(make_choices(("Ja", "Nee")))
    assert [choice.label for letter in "jnJN" if (choice := keys.find(letter))] == [
        "Ja",
        "Nee",
        "Ja",
        "Nee",
    ]
    assert not assign_keys(make_choices(("Nee", "Nooit"))).letters


def test_a_long_statement_scrolls_by_keys(qtbot: QtBot) -> None:
    """Page Down and Page Up, wherever the focus is; the arrows belong to the answers."""
    text = "Ik kan niet meer slapen omdat ik altijd moet luisteren of alles goed gaat. " * 400
    instrument = replace(
        catalogue.load(CSI), items=(Item("one", text, make_choices(("Ja", "Nee"))),)
    )
    view = StatementView(Theme(ThemeMode.LIGHT, 2.0), TapGuard())
    qtbot.addWidget(view)
    view.resize(1366, 768)
    with qtbot.waitExposed(view):
        view.show()
    view.show_instrument(instrument, "Marja", {})
    view.show_statement(Progress(instrument, {}, 0))
    bar = view.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QTest.keyClick(view.statement, Qt.Key.Key_PageDown)
    below = bar.value()
    assert below > 0
    QTest.keyClick(view.answers.buttons[0], Qt.Key.Key_PageUp)
    assert bar.value() == 0
    QTest.keyClick(view.skip_button, Qt.Key.Key_PageDown)
    assert bar.value() == below
    QTest.keyClick(view.statement, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert bar.value() == below
