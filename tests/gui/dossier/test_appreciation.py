from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.arrangement.appreciation import Appreciation
from screening.identifiers import DossierId
from screening.workspace import Workspace
from tests.gui.dossier.room import Enter, Room
from ui.dossier.appreciation_card import AppreciationRow


def with_last_year(workspace: Workspace, key: DossierId) -> None:
    """Note what Annie got last year."""
    carer = workspace.dossiers.load(key).carers[0]
    workspace.appreciations.note(carer.id, 2025, given_on=date(2025, 11, 10), what="Bloemen")


def without_carers(workspace: Workspace, key: DossierId) -> None:
    """Take the only carer out of the dossier."""
    workspace.dossiers.remove_carer(key, workspace.dossiers.load(key).carers[0].id)


def only_row(room: Room) -> AppreciationRow:
    """Return the row of Annie."""
    (row,) = room.page.appreciation.rows.rows()
    return row


def test_one_click_notes_this_year_as_last_year(enter: Enter) -> None:
    """Today, with what it was last year; the day and the words can be changed after it."""
    room = enter(with_last_year)
    row = only_row(room)
    assert row.earlier.text() == "2025: Bloemen, 10 november 2025"
    assert row.note_button.text() == "Waardering 2026 noteren"
    room.click(row.note_button)
    assert row.given_field.line.text() == "20 februari 2026"
    assert row.what_line.hasFocus()
    QTest.keyClick(row.what_line, Qt.Key.Key_End)
    QTest.keyClicks(row.what_line, "bon")
    room.type_date(row.given_field, "18-2-2026")
    with room.reopened() as workspace:
        (noted,) = workspace.appreciations.list_all(room.key).values()
    assert noted == (
        Appreciation(2026, date(2026, 2, 18), "Bloemenbon"),
        Appreciation(2025, date(2025, 11, 10), "Bloemen"),
    )


def test_what_was_noted_can_be_taken_away(enter: Enter) -> None:
    """The button comes back, with the focus on it; undo brings the words back."""
    room = enter()
    row = only_row(room)
    room.click(row.note_button)
    room.click(row.remove_button)
    assert row.note_button.isVisible()
    assert row.note_button.hasFocus()
    room.click(room.window.top_bar.undo_button)
    room.wait()
    assert row.given_field.line.text() == "20 februari 2026"


def test_every_button_says_whose_it_is(enter: Enter) -> None:
    """For who hears the page, and sees no heading above it."""
    row = only_row(enter())
    assert row.note_button.accessibleName() == "Waardering 2026 noteren voor Annie"
    assert row.remove_button.accessibleName() == "Waardering 2026 van Annie verwijderen"


def test_without_carers_there_is_no_card(enter: Enter) -> None:
    """There is nobody to thank yet."""
    assert not enter(without_carers).page.appreciation.isVisible()
