"""Choosing an offer of the directory for a line of the arrangement."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.arrangement.model import ProviderKind, SupportFunction
from screening.directory.model import Offer
from screening.directory.reading import DirectoryReading
from screening.identifiers import OfferId
from tests.gui.arrangement.steps import arrangement, begin_line, card_of, only_line, type_words
from tests.gui.directory.steps import page_in
from tests.gui.visit.opening import Table, click, settle
from ui.arrangement.line_form import LineForm
from ui.arrangement.page import ArrangementPage
from ui.main_window import MainWindow

RESPITE = SupportFunction.RESPITE_CARE


@contextmanager
def line(table: Table) -> Iterator[tuple[MainWindow, ArrangementPage, LineForm]]:
    """Begin a line that an organisation will carry out."""
    with arrangement(table) as (window, _page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        click(window, form.provider.kind.buttons[1])
        form.provider.offer.setFocus()
        yield window, step, form


def type_name(window: MainWindow, form: LineForm, text: str) -> None:
    """Type in the line and wait for what is found."""
    QTest.keyClicks(form.provider.offer, text)
    settle(window)


def press(window: MainWindow, form: LineForm, *keys: Qt.Key) -> None:
    """Press keys in the line."""
    for key in keys:
        QTest.keyClick(form.provider.offer, key)
    settle(window)


def test_an_offer_is_chosen_by_arrows_and_enter(known: Table) -> None:
    """Its name and organisation are filled in, and the line remembers which offer it was."""
    with line(known) as (window, _step, form):
        type_name(window, form, "oppas vrijw")
        assert form.provider.offers.list.isVisible()
        assert form.provider.offer.hasFocus(), "the list takes no focus"
        press(window, form, Qt.Key.Key_Down, Qt.Key.Key_Return)
        assert form.provider.offers.list.isHidden()
        assert form.provider.offers.doubt.isHidden()
    draft = only_line(known)
    name = "Oppas aan huis door een vrijwilliger, Vrijwilligerspunt Voorbeeldstad (voorbeeld)"
    assert (draft.provider_kind, draft.provider_name) == (ProviderKind.OFFER, name)
    assert draft.offer_id == "voorbeeld-22"


def test_an_offer_is_chosen_by_a_click(known: Table) -> None:
    """One tap on the row is enough."""
    with line(known) as (window, _step, form):
        type_name(window, form, "logeerhuis")
        view = form.provider.offers.list
        place = view.visualRect(view.offers.index(0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        settle(window)
    assert only_line(known).offer_id == "voorbeeld-18"


def test_free_text_stays_free(known: Table) -> None:
    """Enter without an arrow, and Escape, leave what was typed; nothing is chosen by itself."""
    with line(known) as (window, _step, form):
        type_name(window, form, "Linde")
        press(window, form, Qt.Key.Key_Return)
        assert form.provider.offers.list.isHidden()
        type_name(window, form, "hof")
        press(window, form, Qt.Key.Key_Escape)
        assert form.provider.offer.text() == "Lindehof"
    draft = only_line(known)
    assert (draft.provider_name, draft.offer_id) == ("Lindehof", None)


def test_another_text_is_no_longer_that_offer(known: Table) -> None:
    """Who changes the name means something else; the line forgets the offer."""
    with line(known) as (window, _step, form):
        type_name(window, form, "wandelmaatje")
        press(window, form, Qt.Key.Key_Down, Qt.Key.Key_Return)
        type_words(window, form.provider.offer, " in het park")
    draft = only_line(known)
    assert draft.provider_name.endswith(" in het park")
    assert draft.offer_id is None


def test_an_offer_gives_way_to_another_kind_of_provider(known: Table) -> None:
    """A line of the municipality has no offer left behind it."""
    with line(known) as (window, _step, form):
        type_name(window, form, "wandelmaatje")
        press(window, form, Qt.Key.Key_Down, Qt.Key.Key_Return)
        click(window, form.provider.kind.buttons[2])
    draft = only_line(known)
    assert (draft.provider_kind, draft.offer_id) == (ProviderKind.MUNICIPALITY, None)


def test_a_stale_or_vanished_offer_says_so_in_the_form(known: Table) -> None:
    """With the last day that is known; the line itself stays as it was."""
    with line(known) as (window, _step, form):
        type_name(window, form, "noodfonds")
        press(window, form, Qt.Key.Key_Down, Qt.Key.Key_Return)
        assert form.provider.offers.doubt.text().startswith("Niet nagekeken sinds ")
    with known.vault() as workspace:
        other = Offer(OfferId("a"), "De Hoeve", "Dagopvang")
        workspace.directory.take_over(DirectoryReading((other,)))
    with arrangement(known) as (window, _page, step):
        row = card_of(known, step, "annie").rows.rows()[0]
        click(window, row.edit_button)
        assert row.form is not None
        words = row.form.provider.offers.doubt.text()
        assert "Staat niet meer in de sociale kaart sinds 18 augustus 2026" in words
        assert "Noodfonds" in row.form.provider.offer.text()


def test_the_whole_directory_is_one_click_away_and_back(known: Table) -> None:
    """The way back leads to the visit, at the step where one was."""
    with line(known) as (window, step, form):
        assert form.provider.offers.more_button.isHidden(), "one way is enough"
        (row,) = card_of(known, step, "annie").rows.rows()
        assert row.offers is not None
        click(window, row.offers.more_button)
        assert len(page_in(window).browser.list.offers.records) >= 40
        assert window.top_bar.back_button.text() == "Gesprek"
        click(window, window.top_bar.back_button)
        page = window.page
        assert getattr(page, "step_page", None) is not None
        assert isinstance(page.step_page, ArrangementPage)  # type: ignore[union-attr]
