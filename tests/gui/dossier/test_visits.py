from datetime import date

import pytest

from screening.dossier.model import VisitKind
from screening.identifiers import DossierId
from screening.workspace import Workspace
from tests.gui.dossier.room import Enter, with_closed_visit, with_reviews, with_visit
from tests.support.clock import FakeClock
from ui.messages import Question
from ui.places import Place, PlaceName


def test_a_first_visit_begins_today(enter: Enter) -> None:
    """One click is enough: the date is filled in, the kind is chosen, and the visit opens."""
    room = enter()
    form = room.page.visits.form
    assert form is not None
    assert form.start_button.text() == "Eerste gesprek beginnen"
    places: list[Place] = []
    room.page.navigate.connect(places.append)
    room.click(form.start_button)
    (visit,) = room.stored().visits
    assert (visit.held_on, visit.kind) == (date(2026, 2, 20), VisitKind.FIRST)
    assert places == [Place(PlaceName.VISIT, dossier_id=room.key, visit_id=visit.id)]


@pytest.mark.parametrize(
    "typed, sentence",
    [
        ("21-2-2026", "De datum van het gesprek ligt in de toekomst."),
        ("1-1-2026", "Het gesprek ligt vóór de melding."),
        ("morgen", "Deze datum is niet te lezen."),
    ],
)
def test_a_visit_on_an_impossible_day_does_not_begin(
    enter: Enter, typed: str, sentence: str
) -> None:
    """The sentence stands at the date, and there is still no visit."""
    room = enter()
    form = room.page.visits.form
    assert form is not None
    room.type_date(form.date_field, typed)
    room.click(form.start_button)
    assert form.held_on.error().startswith(sentence)
    assert form.start_button.isEnabled()
    assert room.stored().visits == ()


def test_an_open_visit_is_gone_on_with(enter: Enter) -> None:
    """The one primary button names the day of the visit that is open."""
    room = enter(with_visit)
    visits = room.page.visits
    assert visits.form is None
    assert visits.continue_button.text() == "Verder met het gesprek van 20 januari 2026"
    places: list[Place] = []
    room.page.navigate.connect(places.append)
    room.click(visits.continue_button)
    assert places[0].name is PlaceName.VISIT


def test_closing_a_visit_is_asked_first(enter: Enter) -> None:
    """'Nog niet' changes nothing; the other answer seals the visit and offers the next."""
    room = enter(with_visit)
    asked: list[Question] = []

    def refuse(question: Question) -> bool:
        asked.append(question)
        return False

    room.window.messages.answer_questions = refuse
    room.click(room.page.visits.close_button)
    assert "verandert er niets meer" in asked[0].text
    assert room.page.visits.continue_button.isVisible()
    room.window.messages.answer_questions = lambda _: True
    room.click(room.page.visits.close_button)
    form = room.page.visits.form
    assert form is not None
    assert form.start_button.text() == "Vervolggesprek beginnen"
    assert form.start_button.hasFocus(), "and not the name of the client"
    (visit,) = room.stored().visits
    assert visit.is_closed


def test_a_closed_visit_can_be_looked_at(enter: Enter) -> None:
    """Its line has a button that opens it."""
    room = enter(with_closed_visit)
    ((visit_id, line),) = room.page.visits.lines.items()
    places: list[Place] = []
    room.page.navigate.connect(places.append)
    assert line.button is not None
    room.click(line.button)
    assert places == [Place(PlaceName.VISIT, dossier_id=room.key, visit_id=visit_id)]


def test_a_review_becomes_the_planned_follow_up(enter: Enter) -> None:
    """What is to be looked back on stands where the follow-up begins; one click plans its day."""
    room = enter(with_reviews)
    form = room.page.visits.form
    assert form is not None
    note = form.reviews
    assert note.words.text() == (
        "Te evalueren vanaf 1 maart 2026: een maatje; dagopvang.\n"
        "Te evalueren vanaf 20 juli 2026: hulp in huis."
    )
    assert note.plan_button.text() == "Vervolggesprek plannen op 1 maart 2026"
    assert not note.planned.isVisible()
    room.click(note.plan_button)
    assert room.page.visits.form is form, "what is being typed there stays"
    assert note.planned.text() == "Het vervolggesprek is gepland op 1 maart 2026."
    assert not note.plan_button.isVisible()
    assert form.start_button.hasFocus()
    with room.reopened() as workspace:
        assert workspace.invitations.plan(room.key).visit_on == date(2026, 3, 1)


def test_a_visit_that_is_planned_for_another_day_is_moved(enter: Enter) -> None:
    """The day of now is told before anything changes."""

    def plan(workspace: Workspace, key: DossierId) -> None:
        workspace.invitations.change_plan(key, visit_on=date(2026, 2, 25))

    form = enter(with_reviews, plan).page.visits.form
    assert form is not None
    assert form.reviews.planned.text() == "Het vervolggesprek is gepland op 25 februari 2026."
    assert form.reviews.plan_button.text() == "Vervolggesprek verzetten naar 1 maart 2026"


def test_a_review_that_has_gone_is_told_and_not_planned(enter: Enter, clock: FakeClock) -> None:
    """The follow-up can begin at once: its date is today."""
    clock.set_day(date(2026, 3, 5))
    form = enter(with_reviews).page.visits.form
    assert form is not None
    assert form.reviews.words.text().startswith("De evaluatie was afgesproken voor 1 maart")
    assert not form.reviews.plan_button.isVisible()


def test_without_a_day_of_review_there_is_no_note(enter: Enter) -> None:
    """Nor before the first visit."""
    form = enter(with_closed_visit).page.visits.form
    assert form is not None
    assert not form.reviews.isVisible()
