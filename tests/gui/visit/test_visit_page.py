import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from screening.dossier.model import StepState, VisitStep
from tests.gui.visit.opening import Table, click, settle, undo
from ui.places import Place, PlaceName
from ui.visit.care_situation_page import CareSituationPage
from ui.visit.family_page import FamilyPage
from ui.visit.page import VisitPage
from ui.visit.preparation_page import PreparationPage

OWN_STEPS = (
    VisitStep.FAMILY,
    VisitStep.CARE_SITUATION,
    VisitStep.SIGNALS,
    VisitStep.INVESTIGATION,
    VisitStep.PREPARATION,
)


def test_a_visit_opens_with_its_nine_steps_and_its_name(table: Table) -> None:
    """The rail names every step and how far it is; the bar names client, kind and date."""
    with table.visit() as (window, page):
        words = [page.rail.item(step.value).accessibleName() for step in VisitStep]
        assert words == [
            "Voorbereiding, nog leeg",
            "Familie, begonnen",
            "Zorgsituatie, nog leeg",
            "Belasting, begonnen",
            "Netwerk, begonnen",
            "Signalen, nog leeg",
            "Onderzoek, nog leeg",
            "Arrangement, nog leeg",
            "Voorstel, nog leeg",
        ]
        assert window.top_bar.path.text() == "Piet Jansen · vervolggesprek op 18 augustus 2026"
        assert isinstance(page.step_page, PreparationPage)
        assert page.dossier_id == table.household.dossier_id


def test_a_visit_opens_where_it_was_left(table: Table) -> None:
    """After closing the app the step that was shown last comes back."""
    with table.visit() as (window, page):
        click(window, page.rail.item(VisitStep.CARE_SITUATION.value))
        assert isinstance(page.step_page, CareSituationPage)
    with table.visit() as (_window, page):
        assert isinstance(page.step_page, CareSituationPage)
        assert page.rail.current() == VisitStep.CARE_SITUATION.value


def test_a_place_with_a_step_opens_that_step(table: Table) -> None:
    """A link to a step wins from where the visit was left."""
    with table.visit(step=VisitStep.FAMILY) as (_window, page):
        assert isinstance(page.step_page, FamilyPage)


def test_keys_go_to_the_next_and_previous_step_and_lose_nothing(table: Table) -> None:
    """Ctrl+PageDown works while typing, and what was typed is stored."""
    control = Qt.KeyboardModifier.ControlModifier
    with table.visit() as (window, page):
        preparation = page.step_page
        assert isinstance(preparation, PreparationPage)
        preparation.present.editor.setFocus()
        QTest.keyClicks(preparation.present.editor, "Piet en Annie")
        QTest.keyClick(preparation.present.editor, Qt.Key.Key_PageDown, control)
        settle(window)
        assert isinstance(page.step_page, FamilyPage)
        assert QApplication.focusWidget() is page.rail.item(VisitStep.FAMILY.value)
        QTest.keyClick(window, Qt.Key.Key_PageUp, control)
        QTest.keyClick(window, Qt.Key.Key_PageUp, control)
        settle(window)
        assert page.step is VisitStep.PREPARATION
    with table.vault() as workspace:
        assert workspace.visits.texts(table.second)["preparation.present"] == "Piet en Annie"


def test_the_next_button_follows_the_rail(table: Table) -> None:
    """The button names the next step and opens it."""
    with table.visit() as (window, page):
        assert page.bar.next_button.text() == "Volgende stap: Familie"
        click(window, page.bar.next_button)
        assert isinstance(page.step_page, FamilyPage)
        assert page.rail.current() == VisitStep.FAMILY.value


def test_the_last_step_has_no_next_button(table: Table) -> None:
    """After the proposal there is nothing to go on to."""
    with table.visit() as (window, page):
        page.open_step(VisitStep.PROPOSAL)
        settle(window)
        assert not page.bar.next_button.isVisible()
        page.open_step(VisitStep.ARRANGEMENT)
        settle(window)
        assert page.bar.next_button.text() == "Volgende stap: Voorstel"
        assert page.bar.next_button.isVisible()


def test_the_step_that_is_open_can_be_seen_in_the_rail(table: Table) -> None:
    """With large letters the rail scrolls; it opens at the step that is open."""
    with table.visit() as (window, _page):
        window.theme.set_text_scale(2.0)
        window.resize(1366, 768)
        step = VisitStep.PROPOSAL
        window.go(Place(PlaceName.VISIT, table.household.dossier_id, table.second, step))
        settle(window)
        page = window.page
        assert isinstance(page, VisitPage)
        item = page.rail.item(step.value)
        top = item.mapTo(page.rail.viewport(), QPoint(0, 0)).y()
        assert 0 <= top <= page.rail.viewport().height() - item.height()


def test_no_step_opens_a_window_of_its_own(table: Table) -> None:
    """A part that is shown before it has its place would flash as a window and take the focus."""
    with table.visit() as (window, page):
        for step in OWN_STEPS:
            page.open_step(step)
            settle(window)
            assert window.isActiveWindow()
            assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]


def test_a_step_is_marked_and_the_mark_taken_away(table: Table) -> None:
    """One click marks, another mark replaces it, a second click takes it away; undo reflects."""
    step = VisitStep.PREPARATION
    with table.visit(step=step) as (window, page):
        click(window, page.bar.done_button)
        assert page.rail.item(step.value).accessibleName() == "Voorbereiding, klaar"
        click(window, page.bar.skipped_button)
        assert not page.bar.done_button.isChecked()
        assert page.rail.item(step.value).accessibleName() == "Voorbereiding, overgeslagen"
        undo(window, page)
        assert page.rail.item(step.value).accessibleName() == "Voorbereiding, klaar"
        assert page.bar.done_button.isChecked()
        click(window, page.bar.done_button)
        assert page.rail.item(step.value).accessibleName() == "Voorbereiding, nog leeg"
        click(window, page.bar.skipped_button)
    with table.vault() as workspace:
        assert workspace.visits.step_states(table.second)[step] is StepState.SKIPPED


def test_a_mark_set_over_the_accessibility_bus_is_stored(table: Table) -> None:
    """A screen reader ticks without a click."""
    step = VisitStep.PREPARATION
    with table.visit(step=step) as (window, page):
        page.bar.done_button.toggle()
        settle(window)
        assert page.rail.item(step.value).accessibleName() == "Voorbereiding, klaar"


def test_the_rail_follows_what_is_typed(table: Table) -> None:
    """A step that gets its first words is begun at once."""
    with table.visit(step=VisitStep.CARE_SITUATION) as (window, page):
        care = page.step_page
        assert isinstance(care, CareSituationPage)
        QTest.keyClicks(care.fields["night"].editor, "Piet dwaalt.")
        care.fields["night"].editor.flush()
        settle(window)
        name = page.rail.item(VisitStep.CARE_SITUATION.value).accessibleName()
        assert name == "Zorgsituatie, begonnen"


def test_a_closed_visit_can_only_be_read(table: Table) -> None:
    """The notice says since when, no field takes a key, and no mark can be set."""
    with table.visit(table.first) as (_window, page):
        assert page.closed_note.notice.isVisible()
        assert page.closed_note.notice.text() == (
            "Dit gesprek is afgesloten op 3 februari 2026 en verandert niet meer."
        )
        preparation = page.step_page
        assert isinstance(preparation, PreparationPage)
        QTest.keyClicks(preparation.request.editor, "Toch nog iets")
        preparation.request.editor.flush()
        assert not page.bar.done_button.isVisible()
        assert not preparation.date_field.isVisible()
        assert preparation.held.text() == "Eerste gesprek op 3 februari 2026"
    with table.vault() as workspace:
        assert "preparation.request" not in workspace.visits.texts(table.first)
        assert workspace.visits.step_states(table.first)[VisitStep.PREPARATION] is StepState.EMPTY


def test_a_visit_that_is_closed_meanwhile_turns_to_reading(table: Table) -> None:
    """Closing the visit makes the step that is shown read-only on the spot."""
    with table.visit() as (window, page):
        assert not page.closed_note.notice.isVisible()
        visits = page.context.workspace.visits
        window.operations.write(lambda: visits.close(table.second), owner=page)
        settle(window)
        assert page.closed_note.notice.isVisible()
        preparation = page.step_page
        assert isinstance(preparation, PreparationPage)
        assert preparation.request.editor.isReadOnly()


def test_a_link_to_another_step_stays_on_the_page(table: Table) -> None:
    """A step asks for another one, and the visit shows it without being built anew."""
    with table.visit() as (window, page):
        assert page.step_page is not None
        target = Place(PlaceName.VISIT, None, table.second, VisitStep.FAMILY)
        page.step_page.navigate.emit(target)
        settle(window)
        assert window.page is page
        assert isinstance(page.step_page, FamilyPage)


def test_a_step_hears_that_it_is_left(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    """Going to another step and going to another place both tell the step that is shown."""
    left: list[str] = []
    monkeypatch.setattr(PreparationPage, "leave", lambda _: left.append("preparation"))
    monkeypatch.setattr(FamilyPage, "leave", lambda _: left.append("family"))
    with table.visit(step=VisitStep.PREPARATION) as (window, page):
        page.open_step(VisitStep.FAMILY)
        assert left == ["preparation"]
        window.go(Place(PlaceName.CASELOAD))
        assert left == ["preparation", "family"]


def test_a_place_elsewhere_is_for_the_window(table: Table) -> None:
    """Another visit is opened by the window itself, on a page of its own."""
    with table.visit() as (window, page):
        assert page.step_page is not None
        target = Place(PlaceName.VISIT, table.household.dossier_id, table.first)
        page.step_page.navigate.emit(target)
        settle(window)
        assert window.page is not page
        assert isinstance(window.page, VisitPage)


def test_tab_goes_from_the_rail_through_the_step_to_its_bar(table: Table) -> None:
    """Rows that are added later come in the order of reading, before the bar below them."""
    with table.visit(step=VisitStep.FAMILY) as (_window, page):
        family = page.step_page
        assert isinstance(family, FamilyPage)
        rows = family.rows.rows()
        page.rail.item(VisitStep.FAMILY.value).setFocus()
        QTest.keyClick(page.rail.item(VisitStep.FAMILY.value), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert family.board.isAncestorOf(focus)
        rows[0].name.setFocus()
        QTest.keyClick(rows[0].name, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is rows[0].relation
        rows[-1].remove_button.setFocus()
        QTest.keyClick(rows[-1].remove_button, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is family.adder.sector.buttons[0]
        family.note.editor.setFocus()
        QTest.keyClick(family.note.editor, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is page.bar.done_button
        QTest.keyClick(page.bar.done_button, Qt.Key.Key_Backtab)
        assert QApplication.focusWidget() is family.note.editor
