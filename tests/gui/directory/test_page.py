"""The page of the directory, by mouse and by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from screening.arrangement.model import SupportFunction
from tests.gui.directory.steps import choose_file, directory, names_in
from tests.gui.visit.opening import Table, click, settle
from tests.unit.directory.sheets import table as rows_of
from ui.directory.page import DirectoryPage
from ui.main_window import MainWindow
from ui.roles import Space

GOOD = rows_of("a|De Hoeve|Dagopvang", "b|De Linde|Logeren")
PARTLY = rows_of("a|De Hoeve|Opvang", "b||Logeren", "c|De Brug|Gasthuis")


def pick(window: MainWindow, page: DirectoryPage, row: int) -> None:
    """Choose a function by the keys."""
    page.browser.function.setFocus()
    for _ in range(row):
        QTest.keyClick(page.browser.function, Qt.Key.Key_Down)
    settle(window)


def test_an_empty_directory_says_what_to_do(table: Table) -> None:
    """First a file, or the example to try it out; that one says all the time what it is."""
    with directory(table) as (window, page):
        assert page.empty.button is not None
        assert page.empty.button.hasFocus()
        assert page.browser.isHidden()
        click(window, page.load_button)
        assert len(names_in(page)) >= 40
        assert "verzonnen" in page.example.text()
        click(window, page.remove_button)
        assert page.empty.isVisible()
        assert page.example.isHidden()


def test_a_file_is_looked_at_before_it_is_taken_over(table: Table, tmp_path: Path) -> None:
    """Until the button is pressed nothing is stored; then all of it is."""
    with directory(table) as (window, page):
        choose_file(window, tmp_path, GOOD)
        card = page.import_card
        assert card is not None
        assert card.table is None
        assert card.accept_button.text() == "2 rijen overnemen"
        assert card.accept_button.hasFocus()
        click(window, card.leave_button)
        assert page.empty.isVisible()
        choose_file(window, tmp_path, GOOD)
        assert page.import_card is not None
        click(window, page.import_card.accept_button)
        assert names_in(page) == ["Dagopvang", "Logeren"]
        assert page.browser.search.hasFocus()
    with table.vault() as workspace:
        assert len(workspace.directory.list_offers()) == 2


def test_rows_with_a_mistake_are_listed_and_the_others_taken_over(
    table: Table, tmp_path: Path
) -> None:
    """What a wrong row is about stays as it was, and the page says so beforehand."""
    with directory(table) as (window, page):
        choose_file(window, tmp_path, GOOD)
        assert page.import_card is not None
        click(window, page.import_card.accept_button)
        choose_file(window, tmp_path, PARTLY)
        card = page.import_card
        assert card is not None
        assert card.table is not None
        assert card.table.rowCount() == 1
        assert "1 rij heeft een fout" in card.notice.text()
        click(window, card.accept_button)
        assert names_in(page) == ["Gasthuis", "Logeren", "Opvang"]


def test_a_few_mistakes_take_no_more_room_than_they_need(table: Table, tmp_path: Path) -> None:
    """No empty lines in the table, and nothing above it stretched; also with larger text."""
    with directory(table) as (window, page):
        choose_file(window, tmp_path, PARTLY)
        card = page.import_card
        assert card is not None
        assert card.table is not None
        for scale in (1.0, 2.0):
            window.theme.set_text_scale(scale)
            QTest.qWait(0)
            assert card.table.viewport().height() == card.table.verticalHeader().length()
            assert card.notice.height() <= card.notice.heightForWidth(card.notice.width())


def test_a_file_in_which_nothing_is_right_can_only_be_chosen_again(
    table: Table, tmp_path: Path
) -> None:
    """There is nothing to take over, and the directory stays as it is."""
    with directory(table) as (window, page):
        choose_file(window, tmp_path, rows_of("x|y", titles="naam|kosten"))
        card = page.import_card
        assert card is not None
        assert card.accept_button.isHidden()
        assert card.again_button.hasFocus()
        choose_file(window, tmp_path, GOOD)
        assert page.import_card is not None
        assert page.import_card.accept_button.isVisible()


def test_the_same_file_again_changes_nothing(table: Table, tmp_path: Path) -> None:
    """The page says so, instead of offering to do it."""
    with directory(table) as (window, page):
        for _ in range(2):
            choose_file(window, tmp_path, GOOD)
            assert page.import_card is not None
            if page.import_card.accept_button.isVisible():
                click(window, page.import_card.accept_button)
        assert page.import_card is not None
        assert page.import_card.accept_button.isHidden()


def test_searching_filters_as_someone_types(known: Table) -> None:
    """Words, function and district narrow the list; Escape clears, Down goes into it."""
    with directory(known) as (window, page):
        browser = page.browser
        everything = len(names_in(page))
        QTest.keyClicks(browser.search, "nacht thuis")
        settle(window)
        assert "Nachtzorg thuis" in names_in(page)
        assert len(names_in(page)) < everything
        QTest.keyClick(browser.search, Qt.Key.Key_Down)
        assert browser.list.hasFocus()
        offer = browser.list.current()
        assert offer is not None
        assert offer.name in browser.details.accessibleName()
        browser.search.setFocus()
        QTest.keyClick(browser.search, Qt.Key.Key_Escape)
        settle(window)
        assert len(names_in(page)) == everything
        pick(window, page, 6)
        assert browser.function.value() is SupportFunction.RESPITE_CARE
        found = browser.list.offers.records
        assert found
        assert all(SupportFunction.RESPITE_CARE in each.functions for each in found)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_narrows_the_list_stands_together(known: Table, scale: float) -> None:
    """Function and district side by side, beside the words or below them."""
    with directory(known) as (window, page):
        window.theme.set_text_scale(scale)
        QTest.qWait(0)
        search, function, district = (
            QRect(field.mapTo(page, QPoint()), field.size())
            for field in (page.browser.search, page.browser.function, page.browser.district)
        )
        assert function.top() == district.top()
        assert 0 < district.left() - function.right() <= Space.SECTION
        is_beside = scale == 1.0
        assert (search.right() < function.left()) == is_beside
        assert (search.bottom() < function.top()) != is_beside


def test_what_is_found_nowhere_says_so(known: Table) -> None:
    """An empty list is no list."""
    with directory(known) as (window, page):
        QTest.keyClicks(page.browser.search, "xyzzy")
        settle(window)
        assert page.browser.list.isHidden()
        assert "Niets gevonden" in page.browser.count.text()


def test_an_offer_that_nobody_checked_lately_says_since_when(known: Table) -> None:
    """In the list for who reads it aloud, and beside it."""
    with directory(known) as (window, page):
        QTest.keyClicks(page.browser.search, "noodfonds")
        settle(window)
        page.browser.list.choose(0)
        assert page.browser.details.doubt.text().startswith("Niet nagekeken sinds ")
        index = page.browser.list.offers.index(0)
        assert "Niet nagekeken sinds" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_district_is_chosen_once(known: Table) -> None:
    """The next time the page begins with the district that was chosen last."""
    with directory(known) as (window, page):
        district = page.browser.district
        district.setFocus()
        QTest.keyClick(district, Qt.Key.Key_Down)
        settle(window)
        chosen = district.value()
        assert chosen
        assert all(each.serves(chosen) for each in page.browser.list.offers.records)
    with directory(known) as (_window, page):
        assert page.browser.district.value() == chosen
        assert all(each.serves(chosen) for each in page.browser.list.offers.records)


def test_the_directory_is_saved_where_the_user_says(known: Table, tmp_path: Path) -> None:
    """As a table, and as a file to begin one's own from; the window says where it is."""
    with directory(known) as (window, page):
        window.messages.answer_folders = lambda: tmp_path
        click(window, page.save_button)
        click(window, page.model_button)
        assert "sociale-kaart-voorbeeld.xlsx staat in de map" in window.message_bar.text()
    assert sorted(path.name for path in tmp_path.glob("sociale-kaart*")) == [
        "sociale-kaart-2026-08-18.csv",
        "sociale-kaart-voorbeeld.xlsx",
    ]
