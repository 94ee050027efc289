"""Agreements between helpers, and the one contact person."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.arrangement.contact import NAME, PHONE, ROLE
from screening.dossier.model import VisitKind
from screening.identifiers import VisitId
from tests.gui.arrangement.steps import arrangement, stored, type_words
from tests.gui.visit.opening import TODAY, Table, click, settle, undo

LONG = " en ".join(["gaat mee naar de huisarts", "schrijft op wat die zegt"] * 3)


def _stored(table: Table) -> list[tuple[str, str, str]]:
    return [(one.who, one.what, one.moment) for one in stored(table).agreements]


def test_an_agreement_is_stored_while_it_is_typed(table: Table) -> None:
    """Part by part, from the first words on, in one row."""
    with arrangement(table) as (window, _page, step):
        card = step.shared.agreements.part
        click(window, card.add_button)
        (row,) = card.rows.rows()
        assert row.who.hasFocus()
        type_words(window, row.who, "Marja")
        assert card.rows.rows() == (row,), "it stays the row in which one is typing"
        type_words(window, row.what, LONG)
        needed = 2 * row.what.fontMetrics().lineSpacing()
        assert row.what.document().size().height() == 2
        table.qtbot.waitUntil(lambda: row.what.viewport().height() >= needed)
        type_words(window, row.moment, "eens per maand")
        click(window, card.add_button)
        second = card.rows.rows()[1]
        type_words(window, second.what, "wandelen")
    assert _stored(table) == [
        ("Marja", LONG, "eens per maand"),
        ("", "wandelen", ""),
    ]


def test_people_of_the_map_are_offered_and_any_other_may_be_typed(table: Table) -> None:
    """A name that is picked from the list is stored, and what is typed behind it too."""
    with arrangement(table) as (window, _page, step):
        card = step.shared.agreements.part
        click(window, card.add_button)
        (row,) = card.rows.rows()
        assert "Els van Dam" in row.who.names()
        row.who.setFocus()
        for _ in range(row.who.names().index("Els van Dam") + 1):
            QTest.keyClick(row.who, Qt.Key.Key_Down)
        settle(window)
        assert row.who.text() == "Els van Dam"
        type_words(window, row.who, ", of haar zus")
    assert _stored(table) == [("Els van Dam, of haar zus", "", "")]


def test_an_agreement_goes_and_comes_back_with_undo(table: Table) -> None:
    """An empty row that was never filled goes without a trace."""
    with table.vault() as workspace:
        workspace.agreements.add(table.second, who="Marja", what="kookt")
    with arrangement(table) as (window, page, step):
        card = step.shared.agreements.part
        click(window, card.add_button)
        click(window, card.rows.rows()[1].remove_button)
        (row,) = card.rows.rows()
        assert row.remove_button.accessibleName() == "Afspraak verwijderen: Marja, kookt"
        click(window, row.remove_button)
        assert card.rows.rows() == ()
        assert card.add_button.hasFocus()
        undo(window, page)
        (row,) = card.rows.rows()
        assert (row.who.text(), row.what.value()) == ("Marja", "kookt")
    assert _stored(table) == [("Marja", "kookt", "")]


def test_an_agreement_that_is_emptied_keeps_its_words(table: Table) -> None:
    """There is a button to remove it; the sentence says so."""
    with table.vault() as workspace:
        workspace.agreements.add(table.second, what="kookt")
    with arrangement(table) as (window, _page, step):
        (row,) = step.shared.agreements.part.rows.rows()
        row.what.setFocus()
        row.what.selectAll()
        QTest.keyClick(row.what, Qt.Key.Key_Delete)
        QTest.keyClick(row.what, Qt.Key.Key_Return)
        settle(window)
        assert "verwijder de afspraak" in row.fields[1].error()
    assert _stored(table) == [("", "kookt", "")]


def test_a_closed_visit_shows_them_and_a_follow_up_goes_on_with_them(table: Table) -> None:
    """The contact person as well."""
    with table.vault() as workspace:
        workspace.agreements.add(table.second, who="Marja", what="kookt")
        workspace.agreements.choose_contact(table.second, "Bea Vos", "loket", "06 1")
        workspace.visits.close(table.second)
        made = workspace.visits.start(table.household.dossier_id, TODAY, VisitKind.FOLLOW_UP)
    with arrangement(table, table.second) as (_window, _page, step):
        (row,) = step.shared.agreements.part.rows.rows()
        assert row.what.isReadOnly()
        assert not row.remove_button.isVisible()
        assert not step.shared.agreements.part.add_button.isVisible()
        assert step.shared.contact.part.name.isReadOnly()
    with arrangement(table, VisitId(made.created)) as (_window, _page, step):
        (row,) = step.shared.agreements.part.rows.rows()
        assert (row.who.text(), row.what.isReadOnly()) == ("Marja", False)
        contact = step.shared.contact.part
        assert [line.text() for line in (contact.name, contact.role, contact.phone)] == [
            "Bea Vos",
            "loket",
            "06 1",
        ]


def test_the_contact_person_is_chosen_in_one_click_or_typed(table: Table) -> None:
    """One step of undo takes the choice back; then people are offered again."""
    with arrangement(table) as (window, page, step):
        card = step.shared.contact.part
        name, button = next(iter(card.buttons.items()))
        click(window, button)
        assert card.name.text() == name
        assert not card.offers.isVisible()
        undo(window, page)
        assert card.name.text() == ""
        assert card.offers.isVisible()
        type_words(window, card.name, "Bea Vos")
        type_words(window, card.role, "Wmo-consulent")
        type_words(window, card.phone, "06 12345678")
    with table.vault() as workspace:
        texts = workspace.visits.texts(table.second)
    assert [texts[name] for name in (NAME, ROLE, PHONE)] == [
        "Bea Vos",
        "Wmo-consulent",
        "06 12345678",
    ]
