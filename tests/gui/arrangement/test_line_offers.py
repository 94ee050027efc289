"""The offers of the directory beside the people of the map, in the form of a line for a carer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.arrangement.model import LifeArea, ProviderKind, SupportFunction
from screening.directory.model import DISTRICT, Offer
from screening.directory.reading import DirectoryReading
from screening.identifiers import OfferId, VisitId
from tests.gui.arrangement.steps import (
    arrangement,
    begin_line,
    card_of,
    only_line,
    stored,
    type_words,
)
from tests.gui.visit.opening import Table, click, settle
from ui.arrangement.line_row import LineRow
from ui.arrangement.page import ArrangementPage
from ui.directory.suggestions import OfferSuggestions
from ui.main_window import MainWindow

RESPITE = SupportFunction.RESPITE_CARE


@pytest.fixture
def known(table: Table) -> Table:
    """The household with the example in the directory."""
    with table.vault() as workspace:
        workspace.directory.load_example()
    return table


def begin(
    table: Table, window: MainWindow, step: ArrangementPage
) -> tuple[LineRow, OfferSuggestions]:
    """Begin a line for respite care, without a word in it."""
    card = card_of(table, step, "annie")
    click(window, card.chips.buttons[RESPITE])
    row = card.rows.rows()[-1]
    assert row.offers is not None
    return row, row.offers


def test_a_line_for_a_carer_shows_what_fits_its_function(known: Table) -> None:
    """At most five, usable ones, each with a button of its own; nothing is chosen for anyone."""
    with arrangement(known) as (window, _page, step):
        _row, offers = begin(known, window, step)
        assert len(offers.rows) == 5
        assert all(RESPITE in row.offer.functions for row in offers.rows)
        button = offers.rows[2].choose_button
        assert button.accessibleName().startswith(f"Kies {offers.rows[2].offer.name}")
    assert stored(known).provisions == ()


def test_an_offer_makes_a_line_that_says_nothing_yet(known: Table) -> None:
    """One click stores the line: it says what the offer is called, until somebody changes it."""
    with arrangement(known) as (window, _page, step):
        row, offers = begin(known, window, step)
        chosen = offers.rows[1].offer
        click(window, offers.rows[1].choose_button)
        assert row.form is not None
        assert row.form.what.value() == chosen.name
        assert offers.rows[1].choose_button.text() == "Gekozen"
        assert offers.rows[0].choose_button.text() == "Kies"
    draft = only_line(known)
    assert (draft.what, draft.provider_kind) == (chosen.name, ProviderKind.OFFER)
    assert draft.provider_name == f"{chosen.name}, {chosen.organisation}"
    assert draft.offer_id == chosen.id


def test_an_offer_leaves_what_was_written(known: Table) -> None:
    """The words at the table are worth more than the name of an offer."""
    with arrangement(known) as (window, _page, step):
        row, form = begin_line(window, card_of(known, step, "annie"), RESPITE, "Middag vrij")
        assert row.offers is not None
        click(window, row.offers.rows[0].choose_button)
        assert form.provider.offer.text().startswith(row.offers.rows[0].offer.name)
    assert only_line(known).what == "Middag vrij"


def test_the_district_is_chosen_by_hand_and_stays_with_the_dossier(known: Table) -> None:
    """What is near comes first; another line, and the next visit, begin with the same district."""
    with arrangement(known) as (window, _page, step):
        _row, offers = begin(known, window, step)
        assert offers.district.value() == ""
        offers.district.setFocus()
        QTest.keyClick(offers.district, Qt.Key.Key_Down)
        settle(window)
        district = offers.district.value()
        assert district
        assert offers.district.hasFocus()
        assert all(row.offer.serves(district) for row in offers.rows)
        assert offers.rows[0].offer.districts, "what is near comes first"
        _other, again = begin(known, window, step)
        assert again.district.value() == district
    with known.vault() as workspace:
        assert workspace.directory.district() == "", "other dossiers are elsewhere"
        workspace.visits.close(known.second)
        fresh = workspace.visits.start(
            known.household.dossier_id,
            known.clock.today(),
            workspace.visits.load(known.second).kind,
        )
        assert workspace.visits.texts(VisitId(fresh.created))[DISTRICT] == district


def test_without_a_choice_the_district_of_the_directory_serves(known: Table) -> None:
    """Whoever works in one district chooses it once; the whole municipality can be chosen too."""
    with known.vault() as workspace:
        district = workspace.directory.list_districts()[0]
        workspace.directory.set_district(district)
    with arrangement(known) as (window, _page, step):
        _row, offers = begin(known, window, step)
        assert offers.district.value() == district
        offers.district.setFocus()
        QTest.keyClick(offers.district, Qt.Key.Key_Up)
        settle(window)
        assert offers.district.value() == ""
        _other, again = begin(known, window, step)
        assert again.district.value() == ""


def test_the_list_follows_the_directory(known: Table) -> None:
    """While the form is open, and what is typed there stays."""
    with arrangement(known) as (window, _page, step):
        row, offers = begin(known, window, step)
        assert row.form is not None
        QTest.keyClicks(row.form.what, "Middag")
        desk = step.context.workspace.directory
        other = Offer(OfferId("a"), "De Hoeve", "Dagopvang", functions=(RESPITE,))
        window.operations.write(lambda: desk.take_over(DirectoryReading((other,))))
        settle(window)
        assert [each.offer.name for each in offers.rows] == ["Dagopvang"]
        assert row.form.what.value() == "Middag"
        assert row.form.what.hasFocus()


def test_an_empty_directory_is_a_quiet_way_only(table: Table) -> None:
    """No list, no district and no sentence."""
    with arrangement(table) as (window, _page, step):
        _row, offers = begin(table, window, step)
        assert offers.rows == []
        assert not offers.district.isVisible()
        assert not offers.title.isVisible()
        assert not offers.nothing.isVisible()
        assert offers.more_button.isVisible()
        assert offers.more_button.text() == "Naar de sociale kaart"


def test_a_function_without_offers_says_so(known: Table) -> None:
    """There is a directory, and it has nothing for this."""
    with known.vault() as workspace:
        other = Offer(OfferId("a"), "De Hoeve", "Praatgroep", functions=(SupportFunction.ADVICE,))
        workspace.directory.take_over(DirectoryReading((other,)))
    with arrangement(known) as (window, _page, step):
        _row, offers = begin(known, window, step)
        assert offers.nothing.isVisible()
        assert offers.nothing.text() == "De sociale kaart heeft hier niets bij deze functie."


def test_a_line_for_the_client_has_no_offers(known: Table) -> None:
    """A life area is no support function."""
    with arrangement(known) as (window, _page, step):
        card = step.cards.rows()[0]
        row, form = begin_line(window, card, next(iter(LifeArea)), "Was doen")
        assert row.offers is None
        assert not form.provider.offers.more_button.isHidden()


def test_after_the_questions_about_respite_care_the_offers_stand_there_too(known: Table) -> None:
    """The line that follows from the answers is a line as any other."""
    with arrangement(known) as (window, _page, step):
        card = card_of(known, step, "annie")
        assert card.respite is not None
        click(window, card.respite.button)
        while card.respite.panel is not None:
            click(window, card.respite.panel.next_button)
        (row,) = card.rows.rows()
        assert row.offers is not None
        assert len(row.offers.rows) == 5


def test_a_line_tells_that_its_offer_is_gone(known: Table) -> None:
    """Where it is read; in the open form it stands beside the name, and once only."""
    with arrangement(known) as (window, _page, step):
        row, offers = begin(known, window, step)
        click(window, offers.rows[0].choose_button)
        assert row.form is not None
        click(window, row.form.done_button)
        assert row.doubt.isHidden()
    with known.vault() as workspace:
        other = Offer(OfferId("a"), "De Hoeve", "Dagopvang")
        workspace.directory.take_over(DirectoryReading((other,)))
    with arrangement(known) as (window, _page, step):
        (row,) = card_of(known, step, "annie").rows.rows()
        assert row.doubt.isVisible()
        assert "Staat niet meer in de sociale kaart sinds 18 augustus 2026" in row.doubt.text()
        click(window, row.edit_button)
        assert row.doubt.isHidden()
        assert row.form is not None
        assert row.form.provider.offers.doubt.isVisible()
        type_words(window, row.form.provider.offer, " in Veldhoven")
        click(window, row.form.done_button)
        assert row.doubt.isHidden(), "another name is no longer that offer"
