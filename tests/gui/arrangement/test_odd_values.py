"""Values that cannot be: refused at their field, also when they stood in the vault already."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.arrangement.model import (
    Frequency,
    ProviderKind,
    ProvisionDraft,
    SupportFunction,
    Unit,
)
from screening.identifiers import ProvisionId
from screening.storage import arrangement_store
from tests.gui.arrangement.steps import (
    arrangement,
    begin_line,
    card_of,
    only_line,
    open_more,
    replace_value,
    type_words,
)
from tests.gui.visit.opening import Table, click
from tests.support.vaults import database_of
from ui.arrangement.line_form import LineForm
from ui.arrangement.page import ArrangementPage
from ui.main_window import MainWindow

RESPITE = SupportFunction.RESPITE_CARE
WAITS = "Dit is nog niet bewaard. Kijk eerst na wat er bij “{}” staat."


def put_old(table: Table, **values: Any) -> ProvisionDraft:
    """Put a line for Annie into the vault as an earlier version did, without the rules of today."""
    annie = table.household.people["annie"]
    draft = ProvisionDraft(annie, RESPITE, "Logeren", ProviderKind.MUNICIPALITY)
    draft = replace(draft, **values)
    with table.vault() as workspace, database_of(workspace).transaction():
        key = ProvisionId("odd")
        arrangement_store.insert_provision(database_of(workspace), table.second, key, draft)
    return draft


def open_line(table: Table, window: MainWindow, step: ArrangementPage) -> LineForm:
    """Open the form of that line."""
    (row,) = card_of(table, step, "annie").rows.rows()
    click(window, row.edit_button)
    assert row.form is not None
    return row.form


def test_a_mistyped_year_is_said_at_its_date(table: Table) -> None:
    """Each of the four dates by itself; the last good one stays in the vault."""
    with arrangement(table) as (window, _page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        open_more(window, form)
        for name in ("starts_on", "ends_on", "review_on", "next_on"):
            replace_value(window, getattr(form.more, name), "1-9-1026")
            assert "ligt vóór 1895" in form.field(name).error()
            replace_value(window, getattr(form.more, name), "1-9-9999")
            assert "ligt na 2150" in form.field(name).error()
            replace_value(window, getattr(form.more, name), "1-9-2026")
            assert form.field(name).error() == ""
    draft = only_line(table)
    days = {draft.starts_on, draft.ends_on, draft.review_on, draft.next_on}
    assert days == {date(2026, 9, 1)}


def test_a_refused_date_that_is_typed_again_is_refused_again(table: Table) -> None:
    """Typing takes the sentence away; the same date brings it back, and does not vanish later."""
    with arrangement(table) as (window, _page, step):
        _row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        open_more(window, form)
        for _ in range(2):
            replace_value(window, form.more.ends_on, "1-9-9999")
            assert "ligt na 2150" in form.field("ends_on").error()
        QTest.keyClicks(form.more.ends_on.line, "9")
        QTest.keyClick(form.more.ends_on.line, Qt.Key.Key_Backspace)
        assert form.field("ends_on").error() == ""
        replace_value(window, form.amount, "3")
        assert "ligt na 2150" in form.field("ends_on").error()
        assert form.more.ends_on.line.text() == "1 september 9999"


def test_an_old_value_is_named_where_it_stands(table: Table) -> None:
    """What is changed elsewhere waits, says so, and is stored once that value is mended."""
    put_old(table, ends_on=date(9999, 12, 31))
    with arrangement(table) as (window, _page, step):
        form = open_line(table, window, step)
        type_words(window, form.goal, "Weer slapen")
        assert "De einddatum ligt na 2150." in form.field("ends_on").error()
        assert form.field("goal").error() == WAITS.format("Tot en met")
        assert form.more.ends_on.isVisible()
        click(window, form.done_button)
        assert form.more.ends_on.line.hasFocus()
        replace_value(window, form.more.ends_on, "31-12-2026")
        assert not [field.name for field in form.fields if field.error()]
    draft = only_line(table)
    assert (draft.ends_on, draft.goal) == (date(2026, 12, 31), "Weer slapen")


def test_two_old_values_are_mended_one_by_one(table: Table) -> None:
    """Neither waits for the other, and what was typed beside them is stored at the end."""
    put_old(table, starts_on=date(1, 1, 1), ends_on=date(9999, 12, 31))
    with arrangement(table) as (window, _page, step):
        form = open_line(table, window, step)
        type_words(window, form.goal, "Weer slapen")
        replace_value(window, form.more.starts_on, "1-9-2026")
        assert form.field("starts_on").error() == ""
        assert form.field("goal").error() == WAITS.format("Tot en met")
        replace_value(window, form.more.ends_on, "31-12-2026")
    draft = only_line(table)
    assert (draft.starts_on, draft.ends_on) == (date(2026, 9, 1), date(2026, 12, 31))
    assert draft.goal == "Weer slapen"


def test_an_old_value_can_be_mended_from_another_field(table: Table) -> None:
    """Too many day parts for their dates fit when there are more days; then nothing is wrong."""
    put_old(
        table,
        amount=9.0,
        unit=Unit.DAY_PART,
        frequency=Frequency.IN_TOTAL,
        starts_on=date(2026, 9, 1),
        ends_on=date(2026, 9, 2),
    )
    with arrangement(table) as (window, _page, step):
        form = open_line(table, window, step)
        type_words(window, form.goal, "Weer slapen")
        assert "zijn er 8 dagdelen" in form.field("amount").error()
        open_more(window, form)
        replace_value(window, form.more.ends_on, "3-9-2026")
        assert form.field("amount").error() == ""
        click(window, form.done_button)
        (row,) = card_of(table, step, "annie").rows.rows()
        assert row.form is None
    assert (only_line(table).ends_on, only_line(table).goal) == (date(2026, 9, 3), "Weer slapen")


def test_somebody_who_helps_herself_is_named_at_the_provider(table: Table) -> None:
    """The list has everybody but her, so choosing one of them mends it."""
    annie, els = table.household.people["annie"], table.household.people["els"]
    put_old(table, provider_kind=ProviderKind.NETWORK, provider_id=annie)
    with arrangement(table) as (window, _page, step):
        form = open_line(table, window, step)
        replace_value(window, form.amount, "3")
        assert "kan die niet ook zelf geven" in form.field("provider_id").error()
        click(window, form.helpers.buttons[els])
        assert form.field("provider_id").error() == ""
    assert (only_line(table).provider_id, only_line(table).amount) == (els, 3)


def test_a_next_step_without_who_is_told_once_the_line_is_closed(table: Table) -> None:
    """While it is being filled in nothing moves; with who it is told no more."""
    with arrangement(table) as (window, _page, step):
        row, form = begin_line(window, card_of(table, step, "annie"), RESPITE, "Middag vrij")
        open_more(window, form)
        type_words(window, form.more.next_action, "Bellen")
        assert not row.unfinished.isVisible()
        click(window, form.done_button)
        assert row.unfinished.accessibleName().endswith("Er staat niet wie de volgende stap doet.")
        click(window, row.edit_button)
        assert row.form is not None
        open_more(window, row.form)
        type_words(window, row.form.more.next_actor, "Marja")
        click(window, row.form.done_button)
        assert not row.unfinished.isVisible()
