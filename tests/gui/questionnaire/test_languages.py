"""What stands around the statements, in the language of whoever answers alone."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QAbstractButton, QWidget

from instruments import catalogue
from tests.gui.questionnaire.answering import (
    CSI,
    EDIZ,
    burden,
    measured,
    page_of,
    press,
    questions,
    visible_texts,
)
from tests.gui.visit.opening import Table, click, settle
from ui.fonts import find_first_fonts, find_later_fonts
from ui.languages import FOLDER, install_file
from ui.lock_notice import LockNotice
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.questionnaire.languages import FRAME_LANGUAGES, UNREVIEWED, describe_frame
from ui.questionnaire.page import QuestionnairePage

SKIP = {"nl": "Sla over", "en": "Skip", "tr": "Atla", "ar": "تخطَّ"}
CONSULTANT = {"Voor de consulent", "Wachtwoord van de kluis", "Terug naar het gesprek"}


@contextmanager
def framed(
    table: Table, code: str, instrument_id: str = CSI, *, helped: bool = True
) -> Iterator[tuple[MainWindow, QuestionnairePage]]:
    """Begin alone, and go on in a language."""
    with questions(table, instrument_id, alone=True) as (window, page):
        place = Place(
            PlaceName.QUESTIONNAIRE,
            measurement_id=page._id,
            alone=True,
            frames=code,
            helped=helped,
        )
        window.go(place)
        settle(window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        yield window, page_of(window)


def left_of(widget: QWidget, window: MainWindow) -> int:
    """Return where a widget begins in the window."""
    return widget.mapTo(window, QPoint(0, 0)).x()


@pytest.mark.parametrize("code", FRAME_LANGUAGES)
def test_the_frame_is_translated_and_the_statement_is_not(table: Table, code: str) -> None:
    """Buttons and progress change; every statement and answer stays as it was validated."""
    items = catalogue.load(CSI).items
    with framed(table, code) as (window, page):
        view = page.statement_view
        assert view.skip_button.text() == SKIP[code]
        for item in items[:3]:
            assert view.statement.text() == item.text
            assert [button.text() for button in view.answers.buttons] == ["Ja", "Nee"]
            press(window, Qt.Key.Key_1)
        assert "4" in view.place.text()
        assert view.statement.accessibleName() == f"{view.place.text()}: {items[3].text}"


@pytest.mark.parametrize("code", [code for code in FRAME_LANGUAGES if code != "nl"])
def test_no_dutch_is_left_in_the_frame(table: Table, code: str) -> None:
    """From the first statement to the end, only statements, answers and the consultant's card."""
    instrument = catalogue.load(CSI)
    dutch = {item.text for item in instrument.items} | {item.note for item in instrument.items}
    dutch |= {"Ja", "Nee", *CONSULTANT, "Met het wachtwoord gaat u terug naar het gesprek."}
    seen: list[str] = []
    with framed(table, code) as (window, page):
        for number in range(len(instrument.items)):
            seen += visible_texts(window)
            if number == 1:
                click(window, page.statement_view.skip_button)
            else:
                press(window, Qt.Key.Key_1)
        seen += visible_texts(window)
        click(window, page.end_view.finish_button)
        seen += visible_texts(window)
    lower = {(text or "").lower() for text in dutch}
    sources = [
        message
        for message in (FOLDER / "carer_nl.ts").read_text("utf-8").split("<source>")[1:]
        for message in [message.split("</source>")[0].lower()]
        if "{" not in message
    ]
    assert sources
    assert [text for text in seen if text not in lower and text in sources] == []


def test_arabic_reads_from_right_to_left_and_the_statement_does_not(table: Table) -> None:
    """Back stands at the right and points right; statement and answers keep their direction."""
    with framed(table, "nl", EDIZ) as (window, page):
        view = page.statement_view
        assert left_of(view.back_button, window) < left_of(view.skip_button, window)
    with framed(table, "ar", EDIZ) as (window, page):
        view = page.statement_view
        assert page.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert left_of(view.back_button, window) > left_of(view.skip_button, window)
        for widget in (view.statement, view.answers, view.introduction):
            assert widget.layoutDirection() is Qt.LayoutDirection.LeftToRight
        places = [left_of(button, window) for button in view.answers.buttons]
        assert places == sorted(places)
        for _ in range(len(catalogue.load(EDIZ).items)):
            press(window, Qt.Key.Key_1)
        end = page.end_view
        assert page.view is end
        assert left_of(end.finish_button, window) > left_of(end.back_button, window)


def test_a_notice_has_one_direction(table: Table) -> None:
    """Icon, word and sentence stand at one side: Dutch at the left, Arabic at the right."""
    with framed(table, "ar") as (window, page):
        press(window, *[Qt.Key.Key_1] * 8)
        note, view = page.statement_view._note, page.statement_view
        assert note is not None
        notice = LockNotice(window.theme, window)
        notice.show_seconds(20, is_carer=True)
        lock = notice._notice
        assert lock is not None
        for shown, leftward in (
            (note, False),
            (view.help, True),
            (lock, True),
            (page.problem, True),
        ):
            assert shown.isRightToLeft() is leftward
            side = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
            for label in (shown._word, shown._text):
                assert label.alignment() & (side | Qt.AlignmentFlag.AlignAbsolute) == (
                    side | Qt.AlignmentFlag.AlignAbsolute
                )
            if shown.isVisible():
                assert (shown.icon.x() > shown._text.x()) is leftward
        notice.go_away()


@pytest.mark.parametrize("code", FRAME_LANGUAGES)
def test_a_button_is_called_what_stands_on_it(table: Table, code: str) -> None:
    """Who speaks to the computer says what is seen, in whatever language that is (2.5.3)."""
    looked = 0
    with framed(table, code) as (window, page):
        for view in (page.statement_view, page.end_view, page.hand_over_view):
            for button in view.findChildren(QAbstractButton):
                if button.text() and button.accessibleName():
                    looked += 1
                    assert button.text().casefold() in button.accessibleName().casefold()
        settle(window)
    assert looked >= 5


def test_a_help_text_is_there_only_when_asked_for(table: Table) -> None:
    """Without it the measurement has no mark, and can be compared with an earlier one."""
    with framed(table, "ar", helped=False) as (_window, page):
        assert page.statement_view.skip_button.text() == SKIP["ar"]
        assert page.statement_view.help.isHidden()
    assert measured(table).help_language == ""
    with framed(table, "ar") as (_window, page):
        assert page.statement_view.help.isVisible()
    assert measured(table).help_language == "ar"


def test_the_consultant_chooses_the_help_text(table: Table) -> None:
    """It is off, and what it means stands beside it; Dutch frames have none."""
    with burden(table) as (window, page):
        frames = page.cards[1].frames
        assert frames.help_box.isHidden()
        click(window, frames.choice.buttons[-1])
        assert frames.help_box.isVisible()
        assert "nooit vergeleken" in frames.help_note.text()
        assert not frames.is_helped
        click(window, page.cards[1].rows[EDIZ].alone_button)
        assert not window.place.helped
        page_of(window)._go_back()
        settle(window)
    with burden(table) as (window, page):
        frames = page.cards[1].frames
        click(window, frames.choice.buttons[-1])
        frames.help_box.click()
        click(window, page.cards[1].rows[CSI].alone_button)
        assert page_of(window).statement_view.help.isVisible()


@pytest.mark.parametrize("code", ["tr", "ar"])
def test_the_card_of_the_consultant_keeps_the_language_of_the_app(table: Table, code: str) -> None:
    """Who takes the laptop over need not read Turkish or Arabic."""
    with framed(table, code) as (window, page):
        press(window, Qt.Key.Key_Escape)
        view = page.hand_over_view
        assert view.open_button.text() == "Terug naar het gesprek"
        assert view.open_button.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert view.thanks.text() not in {"", "Dank u wel. Geef de laptop terug aan de consulent."}


def test_the_language_goes_with_the_screen(table: Table) -> None:
    """The next questionnaire speaks the language of the app again."""
    with framed(table, "ar") as (window, page):
        assert QCoreApplication.translate("StatementView", "Sla over") == SKIP["ar"]
        page.hand_over_view.opened.emit()
        settle(window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert QCoreApplication.translate("StatementView", "Sla over") == "Sla over"
        assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_language_of_a_later_version_is_that_of_the_app(table: Table) -> None:
    """A measurement goes on, in words that the consultant knows."""
    with framed(table, "xx") as (_window, page):
        assert page.statement_view.skip_button.text() == "Sla over"


def test_in_an_english_app_a_carer_may_have_dutch(table: Table) -> None:
    """Dutch is a choice like the others; it is not only what is left when nothing is chosen."""
    english = install_file(table.qapp, FOLDER / "carer_en.qm")
    try:
        with framed(table, "nl") as (_window, page):
            assert page.statement_view.skip_button.text() == "Sla over"
    finally:
        QCoreApplication.removeTranslator(english)
        english.deleteLater()


def test_the_consultant_is_told_what_a_translation_is() -> None:
    """What stays Dutch, and who has not looked at it yet."""
    assert describe_frame("nl") == ""
    assert "blijven Nederlands" in describe_frame("en")
    for code in FRAME_LANGUAGES:
        assert ("moedertaalspreker" in describe_frame(code)) is (code in UNREVIEWED)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", FRAME_LANGUAGES)
def test_every_letter_has_a_font_that_the_app_brings(code: str) -> None:
    """Source Sans has Turkish and DejaVu Sans has Arabic, also on a machine without any font."""
    fonts = [QRawFont(str(file), 16) for file in (*find_first_fonts(), *find_later_fonts())]
    text = (FOLDER / f"carer_{code}.ts").read_text("utf-8") + FRAME_LANGUAGES[code]
    letters = {sign for sign in text if sign.isalpha()}
    missing = {sign for sign in letters if not any(f.supportsCharacter(ord(sign)) for f in fonts)}
    assert missing == set()
