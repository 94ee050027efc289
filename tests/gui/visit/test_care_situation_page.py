from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from screening.dossier.care_questions import load_care_questions
from screening.dossier.model import VisitStep
from tests.gui.visit.opening import Table, settle, undo
from ui.visit.care_situation_page import CareSituationPage


def test_every_question_stands_there_and_says_whose_it_is(table: Table) -> None:
    """Eight own questions, marked as own, none compulsory."""
    with table.visit(step=VisitStep.CARE_SITUATION) as (_window, page):
        step = page.step_page
        assert isinstance(step, CareSituationPage)
        asked = [field.label.text() for field in step.fields.values()]
        assert asked == [question.text for question in load_care_questions()]
        words = " ".join(label.text() for label in step.findChildren(QLabel))
        assert "Eigen vragen van Draagwijzer" in words
        assert "Geen vraag is verplicht" in words


def test_answers_are_stored_one_by_one(table: Table) -> None:
    """An answer stands in the vault after re-opening, a long one too; undo takes it back."""
    long = "Elke nacht drie keer op. " * 400
    with table.visit(step=VisitStep.CARE_SITUATION) as (window, page):
        step = page.step_page
        assert isinstance(step, CareSituationPage)
        QTest.keyClicks(step.fields["night"].editor, "Onrustig")
        step.fields["night"].editor.flush()
        step.fields["heaviest"].editor.setPlainText(long)
        step.fields["heaviest"].editor.flush()
        settle(window)
        QTest.keyClicks(step.fields["wish"].editor, "Meer slaap")
        step.fields["wish"].editor.flush()
        settle(window)
        undo(window, page)
        assert step.fields["wish"].editor.value() == ""
    with table.visit(step=VisitStep.CARE_SITUATION) as (_window, page):
        step = page.step_page
        assert isinstance(step, CareSituationPage)
        assert step.fields["night"].editor.value() == "Onrustig"
        assert step.fields["heaviest"].editor.value() == long.strip()
        assert step.fields["wish"].editor.value() == ""


def test_a_closed_visit_takes_no_answer(table: Table) -> None:
    """Nothing can be typed, and the field says that nothing was written."""
    with table.visit(table.first, VisitStep.CARE_SITUATION) as (_window, page):
        step = page.step_page
        assert isinstance(step, CareSituationPage)
        editor = step.fields["night"].editor
        QTest.keyClicks(editor, "Toch iets")
        assert editor.value() == ""
        assert editor.placeholderText() == "Hier is niets opgeschreven."
