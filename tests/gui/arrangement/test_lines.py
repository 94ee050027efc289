from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.arrangement.model import (
    Frequency,
    LifeArea,
    ProviderKind,
    SupportFunction,
    Unit,
)
from screening.dossier.model import VisitStep
from tests.gui.arrangement.steps import (
    arrangement,
    begin_line,
    card_of,
    only_line,
    open_more,
    replace_value,
    stored,
    type_words,
)
from tests.gui.visit.opening import Table, click, settle, undo

RESPITE = SupportFunction.RESPITE_CARE


def test_a_new_line_is_stored_as_soon_as_it_says_what_happens(table: Table) -> None:
    """Choosing a function and typing is enough: closing the window there loses nothing."""
    with arrangement(table) as (_window, _page, step):
        card = card_of(table, step, "annie")
        QTest.mouseClick(card.chips.buttons[RESPITE], Qt.MouseButton.LeftButton)
        form = card.rows.rows()[-1].form
        assert form is not None
        assert form.what.hasFocus()
        QTest.keyClicks(form.what, "Een vaste middag vrij")
    draft = only_line(table)
    assert draft.what == "Een vaste middag vrij"
    assert draft.for_person == table.household.people["annie"]
    assert draft.subject is RESPITE
    assert draft.provider_kind is ProviderKind.MUNICIPALITY


def test_every_field_of_a_line_is_stored_by_itself(table: Table) -> None:
    """Provider, amount, dates and evaluation stand in the vault without any save."""
    with arrangement(table) as (window, _page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        click(window, form.provider.kind.buttons[0])
        els = form.provider.person.findText("Els van Dam", Qt.MatchFlag.MatchStartsWith)
        form.provider.person.setFocus()
        for _ in range(els + 1):
            QTest.keyClick(form.provider.person, Qt.Key.Key_Down)
        settle(window)
        replace_value(window, form.amount, "2,5")
        form.unit.setFocus()
        QTest.keyClick(form.unit, Qt.Key.Key_Down)
        form.frequency.setFocus()
        QTest.keyClick(form.frequency, Qt.Key.Key_Down)
        open_more(window, form)
        replace_value(window, form.more.starts_on, "1-9-2026")
        replace_value(window, form.more.ends_on, "31 december 2026")
        click(window, form.more.review_button)
    draft = only_line(table)
    assert draft.provider_kind is ProviderKind.NETWORK
    assert draft.provider_id == table.household.people["els"]
    assert (draft.amount, draft.unit, draft.frequency) == (2.5, Unit.DAY_PART, Frequency.PER_MONTH)
    assert (draft.starts_on, draft.ends_on) == (date(2026, 9, 1), date(2026, 12, 31))
    assert draft.review_on == date(2026, 11, 18), "three months after the visit"


def test_the_people_on_the_map_are_named_with_what_is_known_of_them(table: Table) -> None:
    """Who can and wants to help stands first; the dead and the carer herself are not offered."""
    with arrangement(table) as (window, _page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        choice = form.provider.person
        texts = [choice.itemText(index) for index in range(choice.count())]
    assert "Els van Dam, kan en wil (0 uur)" in texts
    assert "Kees Jansen, kan, wil niet (0 uur)" in texts
    willing = ["kan en wil (" in text for text in texts]
    assert willing == sorted(willing, reverse=True)
    assert not [text for text in texts if text.startswith(("Annie", "Wim"))]


def test_an_organisation_counts_once_it_has_a_name(table: Table) -> None:
    """Until then the line keeps its provider, and what else is filled in is stored meanwhile."""
    with arrangement(table) as (window, _page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Logeren")
        click(window, form.provider.kind.buttons[1])
        assert form.provider.waiting_note.isVisible()
        replace_value(window, form.amount, "2")
        assert form.provider.kind.value() is ProviderKind.OFFER, "the choice stays on screen"
    draft = only_line(table)
    assert (draft.provider_kind, draft.amount) == (ProviderKind.MUNICIPALITY, 2)
    with arrangement(table) as (window, _page, step):
        row = card_of(table, step, "annie").rows.rows()[0]
        click(window, row.edit_button)
        assert row.form is not None
        click(window, row.form.provider.kind.buttons[1])
        type_words(window, row.form.provider.offer, "Logeerhuis Het Anker")
        assert not row.form.provider.waiting_note.isVisible()
    draft = only_line(table)
    assert draft.provider_kind is ProviderKind.OFFER
    assert draft.provider_name == "Logeerhuis Het Anker"


def test_a_line_begins_with_what_was_agreed(table: Table) -> None:
    """The other fields open at the first letter: nothing is filled in that cannot be kept."""
    with arrangement(table) as (window, _page, step):
        card = card_of(table, step, "annie")
        click(window, card.chips.buttons[RESPITE])
        form = card.rows.rows()[0].form
        assert form is not None
        dates = (form.more.starts_on, form.more.review_button)
        others = (form.goal, form.amount, form.unit, form.provider, *dates)
        assert not [field for field in others if field.isEnabled()]
        assert "Schrijf eerst op" in form.what.placeholderText()
        QTest.keyClicks(form.what, "Dagopvang")
        assert all(field.isEnabled() for field in others)
        replace_value(window, form.amount, "4")
        click(window, form.provider.kind.buttons[1])
        type_words(window, form.provider.offer, "De Hoeve")
    draft = only_line(table)
    assert (draft.what, draft.amount, draft.provider_name) == ("Dagopvang", 4, "De Hoeve")


def test_a_refused_value_is_said_in_the_window_when_the_page_was_left(table: Table) -> None:
    """Leaving at once for another step takes the form away, and not the sentence."""
    with arrangement(table) as (window, page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        form.amount.line.setFocus()
        QTest.keyClicks(form.amount.line, "200")
        page.open_step(VisitStep.NETWORK)
        settle(window)
        assert "Zoveel uur per week kan niet." in window.message_bar.text()


def test_a_line_for_the_client_is_about_a_life_area(table: Table) -> None:
    """The client's card offers life areas, not the functions for carers."""
    with arrangement(table) as (window, _page, step):
        card = step.cards.rows()[0]
        assert set(card.chips.buttons) == set(LifeArea)
        begin_line(window, card, LifeArea.HOUSEHOLD, "Hulp bij het huishouden")
    assert only_line(table).subject is LifeArea.HOUSEHOLD


def test_a_closed_form_leaves_a_readable_line(table: Table) -> None:
    """The line says in words what, by whom, how much, from when and when it is evaluated."""
    with arrangement(table) as (window, _page, step):
        row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        replace_value(window, form.amount, "3")
        open_more(window, form)
        replace_value(window, form.more.starts_on, "1-9-2026")
        replace_value(window, form.more.review_on, "1-12-2026")
        click(window, form.done_button)
        assert row.form is None
        assert row.subject.text() == "6 Respijtzorg"
        assert row.what.text() == "Middag vrij"
        words = "Gemeente · 3 uur per week · van 1 september 2026 · evaluatie op 1 december 2026"
        assert row.details.text() == words
        assert row.edit_button.hasFocus()


def test_a_new_line_that_says_nothing_goes_away(table: Table) -> None:
    """Changing one's mind leaves no empty line behind."""
    with arrangement(table) as (window, _page, step):
        card = card_of(table, step, "marja")
        click(window, card.chips.buttons[RESPITE])
        form = card.rows.rows()[0].form
        assert form is not None
        click(window, form.done_button)
        assert card.rows.rows() == ()
    assert stored(table).provisions == ()


def test_a_removed_line_comes_back_with_undo(table: Table) -> None:
    """There is no question before removing, because one step back is enough."""
    with arrangement(table) as (window, page, step):
        card = card_of(table, step, "annie")
        row, form = begin_line(window, card, RESPITE, "Middag vrij")
        click(window, form.done_button)
        click(window, row.remove_button)
        assert card.rows.rows() == ()
        assert card.isAncestorOf(window.focusWidget()), "the focus stays with this person"
        undo(window, page)
        assert [line.what.text() for line in card.rows.rows()] == ["Middag vrij"]
    assert only_line(table).what == "Middag vrij"


def test_undo_takes_a_new_line_away_while_its_form_is_open(table: Table) -> None:
    """The row goes with its line, and a new one can be begun right after."""
    with arrangement(table) as (window, page, step):
        card = card_of(table, step, "annie")
        begin_line(window, card, RESPITE, "Middag vrij")
        undo(window, page)
        assert card.rows.rows() == ()
        begin_line(window, card, RESPITE, "Avond vrij")
    assert only_line(table).what == "Avond vrij"


def test_a_new_line_that_was_undone_and_redone_is_still_one_line(table: Table) -> None:
    """Going on with it changes that line and adds no second one."""
    with arrangement(table) as (window, page, step):
        card = card_of(table, step, "annie")
        begin_line(window, card, RESPITE, "Middag vrij")
        undo(window, page)
        click(window, window.top_bar.redo_button)
        (row,) = card.rows.rows()
        click(window, row.edit_button)
        assert row.form is not None
        replace_value(window, row.form.amount, "3")
    assert only_line(table).amount == 3


def test_a_wrong_value_is_said_at_its_field_and_holds_up_nothing_else(table: Table) -> None:
    """The last good value stays stored, and other fields are stored as before."""
    with arrangement(table) as (window, _page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        open_more(window, form)
        replace_value(window, form.more.starts_on, "1-9-2026")
        replace_value(window, form.more.ends_on, "1-8-2026")
        assert "vóór de begindatum" in form.field("ends_on").error()
        replace_value(window, form.more.review_on, "1-8-2026")
        assert "vóór de begindatum" in form.field("review_on").error()
        replace_value(window, form.amount, "-3")
        assert "meer dan nul" in form.field("amount").error()
        replace_value(window, form.amount, "200")
        assert form.field("amount").error() == (
            "Zoveel uur per week kan niet. Kijk de hoeveelheid en de eenheid na."
        )
        type_words(window, form.provider.department, "Wmo-loket")
        click(window, form.done_button)
        assert form.isVisible(), "a form with something wrong stays open"
    draft = only_line(table)
    assert (draft.starts_on, draft.ends_on) == (date(2026, 9, 1), None)
    assert (draft.amount, draft.review_on) == (None, None)
    assert draft.provider_name == "Wmo-loket"


def test_a_refused_value_is_stored_once_the_other_is_mended(table: Table) -> None:
    """An end before the start needs no second typing when the start turns out to be wrong."""
    with arrangement(table) as (window, _page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        open_more(window, form)
        replace_value(window, form.more.starts_on, "1-9-2026")
        replace_value(window, form.more.ends_on, "1-8-2026")
        replace_value(window, form.more.starts_on, "1-7-2026")
        assert form.field("ends_on").error() == ""
    draft = only_line(table)
    assert (draft.starts_on, draft.ends_on) == (date(2026, 7, 1), date(2026, 8, 1))


def test_a_line_cannot_be_emptied_by_mistake(table: Table) -> None:
    """Wiping what was agreed is said at the field; the line in the vault keeps its words."""
    with arrangement(table) as (window, _page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        form.what.setFocus()
        form.what.selectAll()
        QTest.keyClick(form.what, Qt.Key.Key_Delete)
        form.what.flush()
        settle(window)
        assert "nog niet wat er is afgesproken" in form.field("what").error()
    assert only_line(table).what == "Middag vrij"
