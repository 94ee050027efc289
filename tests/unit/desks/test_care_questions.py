"""The questions on the care situation in the words of the organisation; answers stay."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.documents.content_json import write_json
from screening.documents.proposal import build_proposal
from screening.documents.proposal_investigation import OWN_QUESTIONS
from screening.dossier.care_questions import load_care_questions
from screening.dossier.model import VisitKind
from screening.dossier.own_care_questions import (
    OwnQuestion,
    change_question,
    move_question,
    read_own,
    write_own,
)
from screening.errors import InvalidInput
from screening.identifiers import VisitId
from screening.storage import setting_store
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import database_of
from tests.unit.desks.conftest import Home

KEYS = [question.key for question in load_care_questions()]
OWN = "Waar loopt u op een dag tegenaan?"


def words(workspace: Workspace, visit_id: VisitId) -> list[str]:
    """Return the questions of a visit in their words."""
    return [question.text for question in workspace.care_questions.questions(visit_id)]


def test_eight_questions_are_released(workspace: Workspace, home: Home) -> None:
    """Without a choice of the organisation it is those, in their order."""
    assert len(KEYS) == 8
    assert words(workspace, home.visit_id) == [one.text for one in load_care_questions()]


def test_own_words_are_asked_and_answers_stay(workspace: Workspace, home: Home) -> None:
    """Other words for a question change no answer; empty words give the released ones back."""
    workspace.visits.write_text(home.visit_id, "care.help", "Bij het opstaan")
    workspace.care_questions.change("help", f"  {OWN} ", is_asked=True)
    assert words(workspace, home.visit_id)[0] == OWN
    assert workspace.visits.texts(home.visit_id)["care.help"] == "Bij het opstaan"
    workspace.care_questions.change("help", "", is_asked=True)
    assert words(workspace, home.visit_id)[0] == load_care_questions()[0].text


def test_a_question_with_an_answer_stays_to_be_read(workspace: Workspace, home: Home) -> None:
    """Not asked any more means: not where nothing was answered."""
    workspace.visits.write_text(home.visit_id, "care.help", "Bij het opstaan")
    for key in ("help", "night"):
        workspace.care_questions.change(key, "", is_asked=False)
    keys = [question.key for question in workspace.care_questions.questions(home.visit_id)]
    assert keys == ["help", *KEYS[2:]]


def test_the_order_can_change_and_be_restored(workspace: Workspace, home: Home) -> None:
    """Up and down as far as there is room."""
    workspace.care_questions.move("night", -1)
    workspace.care_questions.move("night", -1)
    workspace.care_questions.move("wish", 1)
    assert [one.key for one in workspace.care_questions.load()][:2] == ["night", "help"]
    assert workspace.care_questions.load()[-1].key == "wish"
    workspace.care_questions.restore()
    assert words(workspace, home.visit_id) == [one.text for one in load_care_questions()]


@pytest.mark.parametrize("text", ["x" * 201, load_care_questions()[1].text.upper()])
def test_a_question_that_cannot_be_is_refused(workspace: Workspace, text: str) -> None:
    """Too long, or there already; the words before stay."""
    workspace.care_questions.change("help", OWN, is_asked=True)
    with pytest.raises(InvalidInput):
        workspace.care_questions.change("help", text, is_asked=True)
    assert workspace.care_questions.load()[0] == OwnQuestion("help", OWN)


def test_the_last_question_stays(workspace: Workspace) -> None:
    """A page without any question would look broken."""
    for key in KEYS[1:]:
        workspace.care_questions.change(key, "", is_asked=False)
    with pytest.raises(InvalidInput):
        workspace.care_questions.change("help", "", is_asked=False)


def test_a_closed_visit_shows_what_was_asked(
    workspace: Workspace, clock: FakeClock, home: Home
) -> None:
    """Whatever the organisation asks later, on screen and in the proposal."""
    workspace.care_questions.change("help", OWN, is_asked=True)
    workspace.visits.write_text(home.visit_id, "care.help", "Bij het opstaan")
    workspace.visits.close(home.visit_id)
    workspace.care_questions.change("help", "Iets heel anders?", is_asked=True)
    started = workspace.visits.start(home.dossier_id, clock.today(), VisitKind.FOLLOW_UP)
    assert words(workspace, home.visit_id)[0] == OWN
    assert words(workspace, VisitId(started.created))[0] == "Iets heel anders?"
    proposal = build_proposal(workspace.proposals.gather(home.visit_id))
    said = write_json(proposal).decode()
    assert OWN in said
    assert "Iets heel anders" not in said
    assert OWN_QUESTIONS in said


def test_a_visit_closed_before_keeps_the_released_words(workspace: Workspace, home: Home) -> None:
    """Nothing was kept with it, because it was asked as released."""
    workspace.visits.close(home.visit_id)
    workspace.care_questions.change("help", OWN, is_asked=True)
    assert words(workspace, home.visit_id)[0] == load_care_questions()[0].text


@pytest.mark.parametrize(
    "stored",
    [
        "geen JSON",
        "[1]",
        '[{"key": "help"}]',
        '{"a": 1}',
        '[{"key": "x", "text": "", "asked": true}]',
    ],
)
def test_what_cannot_be_read_gives_the_released_questions(
    workspace: Workspace, home: Home, stored: str
) -> None:
    """The work goes on, and no answer is touched."""
    with database_of(workspace).transaction():
        setting_store.put(database_of(workspace), "care questions", stored)
    assert words(workspace, home.visit_id) == [one.text for one in load_care_questions()]


@settings(max_examples=80)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(KEYS), st.sampled_from([-1, 0, 1]), st.text(max_size=6), st.booleans()
        ),
        max_size=12,
    )
)
def test_every_question_is_there_once_whatever_is_done(
    steps: list[tuple[str, int, str, bool]],
) -> None:
    """Words, order and choices come back as they were stored, and no key is ever lost."""
    questions = read_own("")
    for key, distance, text, is_asked in steps:
        if distance:
            questions = move_question(questions, key, distance)
            continue
        try:
            questions = change_question(questions, key, text, is_asked=is_asked)
        except InvalidInput:
            continue
    assert sorted(one.key for one in questions) == sorted(KEYS)
    assert any(one.is_asked for one in questions)
    assert read_own(write_own(questions)) == questions
