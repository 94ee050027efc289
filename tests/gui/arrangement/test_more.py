from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.arrangement.model import (
    Financing,
    LegalLetter,
    LifeArea,
    ProviderKind,
    Respite,
    RespiteGiver,
    SupportFunction,
)
from screening.network.model import DayPart, Moment, Weekday
from tests.gui.arrangement.steps import (
    arrangement,
    begin_line,
    card_of,
    only_line,
    open_more,
    replace_value,
    type_words,
)
from tests.gui.visit.opening import Table, click, settle
from ui.components.choice_field import ChoiceField
from ui.main_window import MainWindow

RESPITE = SupportFunction.RESPITE_CARE


def choose(window: MainWindow, field: ChoiceField, steps: int) -> None:
    """Choose the term so many rows further down, with the keyboard."""
    field.setFocus()
    for _ in range(steps):
        QTest.keyClick(field, Qt.Key.Key_Down)
    settle(window)


def test_all_that_a_line_says_is_stored_by_itself(table: Table) -> None:
    """Goal, next step, money, letter, kind of respite care and day parts, without any save."""
    tuesday = Moment(Weekday.TUESDAY, DayPart.AFTERNOON)
    with arrangement(table) as (window, _page, step):
        row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        type_words(window, form.goal, "Weer eens zwemmen")
        open_more(window, form)
        more = form.more
        choose(window, more.respite.giver, 2)
        click(window, more.moments_field.editor.button)
        grid = more.moments_field.editor.grid
        assert grid is not None
        click(window, grid.box(tuesday))
        type_words(window, more.next_action, "De Hoeve bellen")
        type_words(window, more.next_actor, "Marja")
        replace_value(window, more.next_on, "1-9-2026")
        choose(window, more.financing, 3)
        choose(window, more.letter, 3)
        click(window, form.done_button)
        shown = [row.goal, row.details, row.ground, row.step]
        words = [label.text() for label in shown if label.isVisible()]
    assert words == [
        "Doel: “Weer eens zwemmen”",
        "Gemeente · door een vrijwilliger · dinsdagmiddag",
        (
            "Betaald uit de Wet maatschappelijke ondersteuning (Wmo) · onderdeel d: steun voor de "
            "mantelzorger"
        ),
        "Volgende stap: Marja: De Hoeve bellen, uiterlijk 1 september 2026",
    ]
    draft = only_line(table)
    assert draft.goal == "Weer eens zwemmen"
    assert draft.respite == Respite(giver=RespiteGiver.VOLUNTEER)
    assert draft.moments == {tuesday}
    assert (draft.next_actor, draft.next_action) == ("Marja", "De Hoeve bellen")
    assert draft.next_on == date(2026, 9, 1)
    assert (draft.financing, draft.letter) == (Financing.WMO, LegalLetter.CARER_SUPPORT)


def test_folded_the_form_tells_in_a_line_what_is_filled_in(table: Table) -> None:
    """So that nothing is forgotten behind the button, and the form stays calm."""
    with arrangement(table) as (window, _page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        assert form.more.state.text() == "Hier is nog niets ingevuld. Dat mag zo blijven."
        assert not form.more.starts_on.isVisible()
        open_more(window, form)
        assert form.more.starts_on.isVisible()
        click(window, form.more.review_button)
        open_more(window, form)
        assert form.more.state.isVisible()
        assert form.more.state.text() == "Evaluatie op 18 november 2026"


def test_a_folded_mistake_is_unfolded_again(table: Table) -> None:
    """Closing the line leads to it: what cannot be kept is never hidden."""
    with arrangement(table) as (window, _page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        open_more(window, form)
        replace_value(window, form.more.starts_on, "1-9-2026")
        replace_value(window, form.more.ends_on, "1-8-2026")
        open_more(window, form)
        click(window, form.done_button)
        assert form.more.ends_on.isVisible()
        assert form.more.ends_on.line.hasFocus()


def test_a_letter_that_fits_is_shown_and_not_chosen(table: Table) -> None:
    """It goes away once somebody chose; where the law leaves it open nothing is shown."""
    with arrangement(table) as (window, _page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        open_more(window, form)
        hint = form.more.letter_field.hint
        assert hint.text() == "Past misschien: d steun voor de mantelzorger. U kiest zelf."
        choose(window, form.more.letter, 1)
        assert not hint.isVisible()
        _row, other = begin_line(window, step.cards.rows()[0], LifeArea.MONEY, "Post")
        assert other.more.letter_field.hint.text() == ""
        assert not other.more.respite_field.isVisibleTo(other.more)


def test_a_personal_budget_is_explained(table: Table) -> None:
    """Only with that choice, as information."""
    with arrangement(table) as (window, _page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        open_more(window, form)
        assert not form.more.budget_note.isVisible()
        choose(window, form.more.financing, 4)
        assert form.more.budget_note.isVisible()
        assert "artikel 2.3.2 lid 6" in form.more.budget_note.text()
        choose(window, form.more.financing, 1)
        assert not form.more.budget_note.isVisible()


def test_who_can_and_wants_to_is_chosen_in_one_click(table: Table) -> None:
    """Also after another kind of provider was half chosen; nobody is chosen beforehand."""
    els = table.household.people["els"]
    with arrangement(table) as (window, _page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        button = form.helpers.buttons[els]
        assert button.text() == "Els van Dam (buurvrouw) kan, weet hoe en wil"
        assert form.provider.kind.value() is ProviderKind.MUNICIPALITY
        click(window, form.provider.kind.buttons[1])
        click(window, button)
        assert form.provider.kind.value() is ProviderKind.NETWORK
        assert form.provider.person.value() == els
        assert not form.provider.waiting_note.isVisible()
    draft = only_line(table)
    assert (draft.provider_kind, draft.provider_id) == (ProviderKind.NETWORK, els)


def test_what_may_be_a_slip_is_told_at_the_line(table: Table) -> None:
    """Stored all the same; in a line that is mended there is nothing left to tell."""
    with arrangement(table) as (window, _page, step):
        row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        open_more(window, form)
        replace_value(window, form.more.next_on, "1-8-2026")
        (notice,) = row.notices.widgets
        assert "Die dag is voorbij." in notice.accessibleName()
        replace_value(window, form.more.next_on, "1-9-2026")
        assert row.notices.widgets == []
    assert only_line(table).next_on == date(2026, 9, 1)
