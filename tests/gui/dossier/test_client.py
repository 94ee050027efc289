from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.dossier.room import Enter
from tests.support.windows import paste
from ui.places import CASELOAD


def test_the_client_is_stored_while_typing(enter: Enter) -> None:
    """Name, birth date and situation are there after closing, without any button."""
    room = enter()
    client = room.page.client
    client.name_line.setFocus()
    QTest.keyClick(client.name_line, Qt.Key.Key_End)
    QTest.keyClicks(client.name_line, " sr.")
    room.type_date(client.birth_date, "3 mei 1944")
    assert client.born_on.hint.text() == "81 jaar"
    client.situation_text.setFocus()
    paste(client.situation_text, "Dementie 🌙\ndwaalt 's nachts")
    stored = room.stored().client
    assert (stored.name, stored.birth_date) == ("Piet Jansen sr.", date(1944, 5, 3))
    assert stored.situation == "Dementie 🌙\ndwaalt 's nachts"


def test_a_situation_of_ten_thousand_characters_is_kept_whole(enter: Enter) -> None:
    """A long story is not cut off, and the page still scrolls down only."""
    room = enter()
    story = ("Zij slaapt slecht en belt hem vaak. 🌙 " * 300)[:10_000].strip()
    paste(room.page.client.situation_text, story)
    assert room.page.client.situation.error() == ""
    assert room.page.scaffold.horizontalScrollBar().maximum() == 0
    assert room.stored().client.situation == story


def test_an_empty_name_is_refused_at_the_field(enter: Enter) -> None:
    """The sentence stays there over a reload, and the vault keeps the last good name."""
    room = enter()
    client = room.page.client
    client.name_line.setFocus()
    client.name_line.selectAll()
    QTest.keyClick(client.name_line, Qt.Key.Key_Delete)
    client.birth_date.setFocus()
    room.wait()
    room.type_date(client.birth_date, "3-5-1944")
    assert client.name.error().startswith("De naam van de cliënt is nog leeg.")
    assert client.name_line.value() == ""
    stored = room.stored().client
    assert (stored.name, stored.birth_date) == ("Piet Jansen", date(1944, 5, 3))


@pytest.mark.parametrize(
    "typed, sentence",
    [
        ("21-2-2026", "De geboortedatum ligt in de toekomst."),
        ("1-1-1800", "De geboortedatum ligt vóór 1895."),
        ("30-2-1944", "Deze datum is niet te lezen."),
    ],
)
def test_an_impossible_birth_date_is_refused_at_the_field(
    enter: Enter, typed: str, sentence: str
) -> None:
    """What was typed stays to be mended; nothing is stored."""
    room = enter()
    room.type_date(room.page.client.birth_date, typed)
    assert room.page.client.born_on.error().startswith(sentence)
    assert room.page.client.birth_date.line.text()
    assert room.stored().client.birth_date is None


def test_undo_brings_the_old_name_back(enter: Enter) -> None:
    """The button in the bar names the step, and the field follows."""
    room = enter()
    client = room.page.client
    QTest.keyClicks(client.name_line, "X")
    client.name_line.flush()
    room.wait()
    assert room.window.top_bar.undo_button.toolTip().endswith("gegevens van de cliënt")
    room.click(room.window.top_bar.undo_button)
    assert client.name_line.value() == "Piet Jansen"
    assert room.stored().client.name == "Piet Jansen"


@pytest.mark.parametrize(
    "text, sentence",
    [
        ("31-2-1940", "De datum die u typte, is niet bewaard. Deze datum is niet te lezen."),
        ("3-5-2044", "De geboortedatum ligt in de toekomst."),
    ],
)
def test_a_date_that_was_not_kept_is_said_in_the_window_on_leaving(
    enter: Enter, text: str, sentence: str
) -> None:
    """Whoever leaves at once never sees the sentence at the field, so the bar says it."""
    room = enter()
    line = room.page.client.birth_date.line
    line.setFocus()
    QTest.keyClicks(line, text)
    room.window.go(CASELOAD)
    room.wait()
    assert sentence in room.window.message_bar.text()


def test_a_refusal_while_the_page_is_there_stays_at_the_field(enter: Enter) -> None:
    """The window says nothing about what stands at the field already."""
    room = enter()
    room.type_date(room.page.client.birth_date, "3-5-2044")
    assert "toekomst" in room.page.client.born_on.error()
    assert room.window.message_bar.text() == ""
