from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.dossier.model import VisitStep
from screening.identifiers import PersonId
from screening.network.model import Group, Person, Sector
from tests.gui.visit.opening import Table, click, settle, undo
from ui.main_window import MainWindow
from ui.visit.family_page import FamilyPage
from ui.visit.family_row import FamilyRow
from ui.visit.page import VisitPage


@contextmanager
def family(table: Table) -> Iterator[tuple[MainWindow, VisitPage, FamilyPage]]:
    """Open the family of the open visit."""
    with table.visit(step=VisitStep.FAMILY) as (window, page):
        assert isinstance(page.step_page, FamilyPage)
        yield window, page, page.step_page


def stored(table: Table, name: str) -> Person:
    """Return a person as the vault has it after re-opening."""
    with table.vault() as workspace:
        people = workspace.network.load(table.second).people
    return next(person for person in people if person.name == name)


def names(step: FamilyPage) -> list[str]:
    """Return the names on screen."""
    return [row.name.value() for row in step.rows.rows()]


def row_of(table: Table, step: FamilyPage, key: str) -> FamilyRow:
    """Return the row of someone of the case."""
    return step.rows.row(table.household.people[key])


def test_the_family_is_who_has_its_place_there_on_the_map(table: Table) -> None:
    """Kin are shown as they stand on the map; friends, neighbours and professionals are not."""
    with family(table) as (_window, _page, step):
        assert names(step) == [
            "Annie Jansen",
            "Marja Jansen",
            "Kees Jansen",
            "Truus de Boer",
            "Wim Jansen",
        ]
        annie, wim = row_of(table, step, "annie"), row_of(table, step, "wim")
        assert annie.age.value() == 78
        assert annie.together.isChecked()
        assert annie.carer_label.isVisible()
        assert wim.deceased.isChecked()
        assert not wim.carer_label.isVisible()


def test_the_first_row_says_what_the_fields_hold(table: Table) -> None:
    """The headings stand above the fields of whoever comes first, and of nobody else."""
    with family(table) as (_window, _page, step):
        first, second, *_ = step.rows.rows()
        words = [heading.text() for heading in first.headings if heading.text()]
        assert words == ["Naam", "Relatie", "Leeftijd", "Sector"]
        assert all(heading.isVisible() for heading in first.headings)
        assert not any(heading.isVisible() for heading in second.headings)


def test_enter_adds_and_the_next_name_can_follow(table: Table) -> None:
    """Two people in a row without touching the mouse; a second Enter adds no one twice."""
    with family(table) as (window, _page, step):
        step.adder.name.setFocus()
        QTest.keyClicks(step.adder.name, "Joke Jansen")
        QTest.keyClick(step.adder.name, Qt.Key.Key_Tab)
        QTest.keyClicks(step.adder.relation, "zus")
        QTest.keyClick(step.adder.relation, Qt.Key.Key_Return)
        QTest.keyClick(step.adder.name, Qt.Key.Key_Return)
        settle(window)
        assert window.focusWidget() is step.adder.name
        assert step.adder.error_line.text() == ""
        click(window, step.adder.sector.buttons[1])
        QTest.keyClicks(step.adder.name, "Bert")
        click(window, step.adder.add_button)
        assert names(step)[-2:] == ["Joke Jansen", "Bert"]
    joke, bert = stored(table, "Joke Jansen"), stored(table, "Bert")
    assert (joke.relation, joke.sector) == ("zus", Sector.FAMILY_OF_ORIGIN)
    assert (bert.sector, bert.group) == (Sector.OTHER_FAMILY, Group.INFORMAL)


def test_someone_without_a_name_is_not_added(table: Table) -> None:
    """The sentence stands below the line and goes away while typing."""
    with family(table) as (window, _page, step):
        QTest.keyClicks(step.adder.relation, "buur")
        click(window, step.adder.add_button)
        assert step.adder.error_line.text().startswith("De naam is nog leeg.")
        assert step.adder.relation.text() == "buur"
        QTest.keyClicks(step.adder.name, "J")
        assert step.adder.error_line.text() == ""
        step.adder.name.clear()
        assert len(names(step)) == 5


def test_a_name_that_was_typed_but_not_added_is_not_lost(table: Table) -> None:
    """Closing the window keeps the name in its line; going to another page adds the person."""
    with family(table) as (_window, _page, step):
        QTest.keyClicks(step.adder.name, "Nicht Anja")
    with table.vault() as workspace:
        assert len(workspace.network.load(table.second).people) == 11
    # Unlocking shows the line as it was left, and then the test goes elsewhere.
    with table.visit(step=VisitStep.PREPARATION):
        pass
    assert stored(table, "Nicht Anja").sector is Sector.FAMILY_OF_ORIGIN


def test_facts_are_changed_in_place(table: Table) -> None:
    """Name, relation, age, sector and the two boxes are stored, also under the carer's name."""
    with family(table) as (window, _page, step):
        row = row_of(table, step, "marja")
        for line, words in ((row.name, "Marja Smit"), (row.relation, "schoondochter")):
            line.setFocus()
            line.selectAll()
            QTest.keyClicks(line, words)
        row.age.line.setFocus()
        row.age.line.selectAll()
        QTest.keyClicks(row.age.line, "53")
        QTest.keyClick(row.age.line, Qt.Key.Key_Return)
        row.sector.setFocus()
        QTest.keyClick(row.sector, Qt.Key.Key_Down)
        row.together.setFocus()
        QTest.keyClick(row.together, Qt.Key.Key_Space)
        settle(window)
        assert step.rows.row(row.person_id) is row
    marja = stored(table, "Marja Smit")
    assert (marja.relation, marja.age) == ("schoondochter", 53)
    assert marja.sector is Sector.OTHER_FAMILY
    assert marja.living_together
    with table.vault() as workspace:
        dossier = workspace.dossiers.load(table.household.dossier_id)
    assert dossier.carers[1].name == "Marja Smit"


def test_a_box_ticked_over_the_accessibility_bus_is_stored(table: Table) -> None:
    """A screen reader ticks without a click; showing what is stored ticks nothing."""
    with family(table) as (window, _page, step):
        row = row_of(table, step, "marja")
        row.together.toggle()
        settle(window)
    assert stored(table, "Marja Jansen").living_together


def test_an_impossible_age_or_an_empty_name_keeps_the_old_one(table: Table) -> None:
    """The sentence stands in the row, and the vault keeps what it had."""
    with family(table) as (window, _page, step):
        row = row_of(table, step, "kees")
        row.age.line.setFocus()
        row.age.line.selectAll()
        QTest.keyClicks(row.age.line, "-5")
        QTest.keyClick(row.age.line, Qt.Key.Key_Return)
        assert row.error_line.text() == "Vul een getal in van 0 tot en met 120."
        row.name.setFocus()
        row.name.selectAll()
        QTest.keyClick(row.name, Qt.Key.Key_Delete)
        row.name.flush()
        settle(window)
        assert row.error_line.text().startswith("De naam is nog leeg.")
    assert stored(table, "Kees Jansen").age == 49


def test_someone_is_removed_and_comes_back_with_undo(table: Table) -> None:
    """One click takes a person off the map, Ctrl+Z brings all of it back."""
    with family(table) as (window, page, step):
        click(window, row_of(table, step, "kees").remove_button)
        assert "Kees Jansen" not in names(step)
        undo(window, page)
        assert names(step)[2] == "Kees Jansen"
        click(window, row_of(table, step, "truus").remove_button)
    with table.vault() as workspace:
        people = {person.id for person in workspace.network.load(table.second).people}
        earlier = {person.id for person in workspace.network.load(table.first).people}
    truus = PersonId(table.household.people["truus"])
    assert table.household.people["kees"] in people
    assert truus not in people
    assert truus in earlier


def test_a_carer_who_was_measured_stays(table: Table) -> None:
    """The refusal is a sentence in the window, and the row stays."""
    with family(table) as (window, _page, step):
        click(window, row_of(table, step, "annie").remove_button)
        assert "heeft bij dit gesprek een vragenlijst ingevuld" in window.message_bar.text()
        assert "Annie Jansen" in names(step)


def test_who_is_not_involved_is_written_down(table: Table) -> None:
    """Both texts of the step are stored."""
    with family(table) as (_window, _page, step):
        QTest.keyClicks(step.not_involved.editor, "Kees: woont in Groningen")
        QTest.keyClicks(step.note.editor, "Wim is vorig jaar overleden")
    with table.vault() as workspace:
        texts = workspace.visits.texts(table.second)
    assert texts["family.not_involved"] == "Kees: woont in Groningen"
    assert texts["family.note"] == "Wim is vorig jaar overleden"


def test_the_family_of_a_closed_visit_only_reads(table: Table) -> None:
    """The same people as plain words: no line to add, no button, no field."""
    with table.visit(table.first, VisitStep.FAMILY) as (_window, page):
        step = page.step_page
        assert isinstance(step, FamilyPage)
        line = step.lines.row(table.household.people["annie"])
        assert not step.adder.isVisible()
        assert not step.rows.isVisible()
        assert line.name.text() == "Annie Jansen"
        assert line.details.text() == (
            "echtgenote · 78 jaar · gezin van herkomst · mantelzorger · woont bij de cliënt"
        )


def test_a_name_that_was_refused_is_said_in_the_window_on_leaving(table: Table) -> None:
    """Wiping a name and going on at once keeps the name, and says so."""
    with family(table) as (window, page, step):
        row = step.rows.rows()[0]
        row.name.setFocus()
        row.name.selectAll()
        QTest.keyClick(row.name, Qt.Key.Key_Delete)
        page.open_step(VisitStep.PREPARATION)
        settle(window)
        assert "De naam is nog leeg." in window.message_bar.text()
