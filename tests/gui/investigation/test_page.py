"""The page of the investigation: folded until needed, each field stored under its own name."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screening.dossier.model import VisitKind, VisitStep
from screening.identifiers import VisitId
from screening.investigation import fields
from screening.investigation.fields import Part, name_field
from screening.investigation.model import Area
from tests.gui.investigation.opening import investigation, page_of, read_screen, stored, type_words
from tests.gui.visit.opening import Table, click, settle, undo
from tests.support.windows import unlock
from ui.components.labels import WrapLabel
from ui.investigation.point_adder import OWN
from ui.visit.page import VisitPage


def test_letters_stand_folded_with_what_is_known(table: Table) -> None:
    """No field of a letter is there before it is opened; what other steps know can be read."""
    with investigation(table) as (_window, _page, step):
        for row in step.letters.values():
            assert not row.button.isChecked()
            assert row.findChild(type(step.texts[fields.PROBLEMS])) is None
        labels = step.letters[Area.NETWORK].known.widgets
        known = [label.text() for label in labels if isinstance(label, WrapLabel)]
        assert known
        assert all(text.startswith("Netwerk: ") for text in known)
        assert "Het gaat nu beter" in step.request.text() or step.request_button.isVisible()


def test_a_letter_opens_folds_and_tells_what_stands_in_it(table: Table) -> None:
    """Own words and finding are stored apart; folded again, the row shows that it was filled."""
    with investigation(table) as (window, _page, step):
        row = step.letters[Area.NETWORK]
        click(window, row.button)
        assert row.button.accessibleName() == "Inklappen: c. Mantelzorgers en netwerk, uitgeklapt"
        annie = table.household.people["annie"]
        click(window, row.fields.adder.buttons[annie])
        field = row.fields.said.row(annie)
        assert QApplication.focusWidget() is field.editor
        assert field.label.text() == "In de woorden van Annie Jansen"
        type_words(window, field.editor, "Ik ben moe")
        type_words(window, row.fields.found.editor, "Annie houdt dit niet vol")
        assert not row.preview.isVisible()
        click(window, row.button)
        assert not row.fields.isVisible()
        assert row.preview.text() == "Ingevuld: Annie houdt dit niet vol"
        assert row.preview.isVisible()
    (found,) = stored(table).findings
    assert (found.key, found.found) == ("c", "Annie houdt dit niet vol")
    assert found.said == ((annie, "Ik ben moe"),)


def test_everybody_has_a_field_of_the_own_name(table: Table) -> None:
    """Folded to a name until somebody is quoted; the client first, then each carer.

    Below it stands on whom it depends what the client reads.
    """
    with investigation(table) as (window, _page, step):
        row = step.letters[Area.NEEDS]
        click(window, row.button)
        adder = row.fields.adder
        assert not row.fields.said.rows()
        named = "Woorden van Marja Jansen toevoegen: a. Behoeften en wensen"
        assert [*adder.buttons.values()][2].accessibleName() == named
        for button in reversed([*adder.buttons.values()]):
            click(window, button)
        assert not adder.isVisible()
        fields_ = row.fields.said.rows()
        assert [field.label.text() for field in fields_] == [
            "In de woorden van Piet Jansen",
            "In de woorden van Annie Jansen",
            "In de woorden van Marja Jansen",
        ]
        assert [field.hint.text() for field in fields_] == [
            "",
            "De cliënt leest dit alleen als Annie Jansen dat goed vindt.",
            "De cliënt leest dit alleen als Marja Jansen dat goed vindt.",
        ]
        all_agree = "De cliënt leest dit alleen als alle mantelzorgers dat goed vinden."
        for area in Area:
            if area.is_lettered:
                hint = step.letters[area].fields.found.hint.text()
                assert hint == (all_agree if area is Area.CARER_SUPPORT else "")


def test_the_steps_of_the_thought_are_stored_and_undone(table: Table) -> None:
    """Problems, support needed and what remains; Ctrl+Z takes the last text back."""
    with investigation(table) as (window, page, step):
        type_words(window, step.texts[fields.PROBLEMS].editor, "Valt vaak")
        type_words(window, step.texts[fields.REMAINING].editor, "Dagbesteding")
        undo(window, page)
        assert step.texts[fields.REMAINING].editor.value() == ""
        assert page.rail.item("investigation").accessibleName() == "Onderzoek, begonnen"
    assert (stored(table).problems, stored(table).remaining) == ("Valt vaak", "")


def test_a_point_is_opened_with_a_reason(table: Table) -> None:
    """Without one it says so at the field; with one it comes with the cursor in it."""
    with investigation(table) as (window, _page, step):
        adder = step.adder
        click(window, adder.buttons[Area.LONELINESS])
        assert QApplication.focusWidget() is adder.reason
        QTest.keyClick(adder.reason, Qt.Key.Key_Return)
        settle(window)
        assert "Er staat nog niet waarom" in adder.reason_field.error()
        QTest.keyClicks(adder.reason, "Ziet niemand")
        QTest.keyClick(adder.reason, Qt.Key.Key_Return)
        settle(window)
        (row,) = step.points.rows()
        assert row.title.text() == "Eenzaamheid"
        assert row.reason.editor.value() == "Ziet niemand"
        assert QApplication.focusWidget() is row.fields.found.editor
        assert not adder.buttons[Area.LONELINESS].isVisible()
        assert not adder.reason.isVisible()


def test_a_point_is_taken_away_and_comes_back_by_undo(table: Table) -> None:
    """With all that stands in it."""
    with table.vault() as workspace:
        workspace.investigation.open_area(table.second, Area.FINANCES, "Schulden")
        name = name_field(Area.FINANCES, Part.FOUND)
        workspace.investigation.write(table.second, name, "Bewindvoerder nodig")
        said = fields.name_said(Area.FINANCES, table.household.people["annie"])
        workspace.investigation.write(table.second, said, "Ik kom rond")
    with investigation(table) as (window, page, step):
        click(window, step.points.row(Area.FINANCES).close_button)
        assert step.points.rows() == ()
        assert step.adder.buttons[Area.FINANCES].isVisible()
        undo(window, page)
        (row,) = step.points.rows()
        assert row.fields.found.editor.value() == "Bewindvoerder nodig"
        (field,) = row.fields.said.rows()
        assert field.editor.value() == "Ik kom rond"


def test_an_area_of_ones_own_has_a_title(table: Table) -> None:
    """It is asked for, refused at its own field when empty, and can be changed afterwards."""
    with investigation(table) as (window, _page, step):
        adder = step.adder
        click(window, adder.buttons[OWN])
        QTest.keyClicks(adder.reason, "Blaft")
        click(window, adder.open_button)
        assert "waar het over gaat" in adder.title_field.error()
        QTest.keyClicks(adder.title, "De hond")
        click(window, adder.open_button)
        (row,) = step.points.rows()
        row.own_title.editor.selectAll()
        type_words(window, row.own_title.editor, "De honden")
        assert row.title.text() == "De honden"
        assert adder.buttons[OWN].isVisible()
    (found,) = stored(table).findings
    assert (found.title, found.reason) == ("De honden", "Blaft")


def test_one_can_think_again_before_opening_a_point(table: Table) -> None:
    """Nothing is stored, and the focus is back at the button."""
    with investigation(table) as (window, _page, step):
        click(window, step.adder.buttons[Area.DEMENTIA])
        QTest.keyClicks(step.adder.reason, "Vergeet")
        click(window, step.adder.cancel_button)
        assert QApplication.focusWidget() is step.adder.buttons[Area.DEMENTIA]
        assert step.adder.reason.text() == ""
    assert stored(table).findings == ()


def test_a_reason_cannot_be_emptied_afterwards(table: Table) -> None:
    """The sentence stands at the field, and the vault keeps the last reason."""
    with table.vault() as workspace:
        workspace.investigation.open_area(table.second, Area.FINANCES, "Schulden")
    with investigation(table) as (window, _page, step):
        row = step.points.row(Area.FINANCES)
        row.reason.editor.selectAll()
        QTest.keyClick(row.reason.editor, Qt.Key.Key_Delete)
        row.reason.editor.flush()
        settle(window)
        assert "Er staat nog niet waarom" in row.reason.error()
    assert stored(table).findings[0].reason == "Schulden"


def test_without_a_request_it_leads_to_where_that_is_asked(table: Table) -> None:
    """The question is asked at the preparation, and only there."""
    with table.vault() as workspace:
        workspace.visits.write_text(table.second, "preparation.request", "")
    with investigation(table) as (window, page, step):
        assert "nog geen hulpvraag" in step.request.text()
        click(window, step.request_button)
        assert page.step is VisitStep.PREPARATION


def test_the_request_is_quoted_and_not_asked_again(table: Table) -> None:
    """In the client's words, to read only."""
    with table.vault() as workspace:
        workspace.visits.write_text(table.second, "preparation.request", "Ik wil eruit")
    with investigation(table) as (_window, _page, step):
        assert step.request.text() == "“Ik wil eruit”"
        assert not step.request_button.isVisible()


def test_a_follow_up_says_what_was_brought_along(table: Table) -> None:
    """Findings are there to go through; own words are empty; changed, the notice goes."""
    with table.vault() as workspace:
        desk, client = workspace.investigation, table.household.dossier_id
        desk.write(table.second, fields.PROBLEMS, "Valt vaak")
        person = workspace.dossiers.load(client).client.id
        desk.write(table.second, fields.name_said(Area.NEEDS, person), "Ik red me")
        workspace.visits.close(table.second)
        today = table.clock.today()
        started = workspace.visits.start(client, today, VisitKind.FOLLOW_UP)
        third = VisitId(started.created)
    with investigation(table, third) as (window, _page, step):
        assert step.carried_over.isVisible()
        assert step.texts[fields.PROBLEMS].editor.value() == "Valt vaak"
        assert not step.letters[Area.NEEDS].preview.isVisible()
        editor = step.texts[fields.PROBLEMS].editor
        editor.selectAll()
        type_words(window, editor, "Valt niet meer")
        assert not step.carried_over.isVisible()


def test_of_a_closed_visit_everything_can_be_read_and_nothing_changed(table: Table) -> None:
    """Fields are read-only, and there is nothing to open or take away."""
    with table.vault() as workspace:
        workspace.investigation.open_area(table.second, Area.FINANCES, "Schulden")
        workspace.visits.close(table.second)
    with investigation(table) as (window, _page, step):
        assert not step.adder.isVisible()
        row = step.points.row(Area.FINANCES)
        assert not row.close_button.isVisible()
        letter = step.letters[Area.NEEDS]
        click(window, letter.button)
        for field in (*step.texts.values(), row.reason, row.fields.found, letter.fields.found):
            assert field.editor.isReadOnly()
        assert not row.fields.adder.isVisible()
    with investigation(table, table.first) as (_window, _page, step):
        assert step.no_points.isVisible()


def test_another_person_at_the_table_gets_a_field(table: Table) -> None:
    """A carer who is added while the page is open can be quoted there."""
    with investigation(table) as (window, page, step):
        click(window, step.letters[Area.NEEDS].button)
        dossiers, dossier_id = step.context.workspace.dossiers, table.household.dossier_id
        window.operations.write(lambda: dossiers.add_carer(dossier_id, "Kees"))
        settle(window)
        buttons = page_of(page).letters[Area.NEEDS].fields.adder.buttons.values()
        assert "Kees" in [button.text() for button in buttons]
        assert "Woorden van Kees toevoegen: a. Behoeften en wensen" in read_screen(window)


def test_a_field_for_own_words_is_there_again_after_a_lock(table: Table) -> None:
    """Empty as it was, and with the focus: folding loses nothing that somebody opened."""
    with investigation(table) as (window, _page, step):
        click(window, step.letters[Area.NEEDS].button)
        adder = step.letters[Area.NEEDS].fields.adder
        click(window, adder.buttons[table.household.people["marja"]])
        window.lock()
        unlock(window)
        settle(window)
        settle(window)
        page = window.page
        assert isinstance(page, VisitPage)
        (field,) = page_of(page).letters[Area.NEEDS].fields.said.rows()
        assert field.label.text() == "In de woorden van Marja Jansen"
        table.qtbot.waitUntil(field.editor.hasFocus)
