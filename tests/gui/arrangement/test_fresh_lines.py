"""New lines that are not stored yet, over a lock."""

from hypothesis import given, settings
from hypothesis import strategies as st

from screening.arrangement.model import (
    LifeArea,
    Respite,
    RespiteGiver,
    RespitePlace,
    RespiteRhythm,
    SupportFunction,
)
from screening.arrangement.respite import RespiteAnswers
from screening.identifiers import PersonId
from screening.network.model import WEEK
from ui.arrangement.fresh_lines import make_fresh, read_fresh, write_fresh

ANN = PersonId("ann")
ANSWERS = st.builds(
    RespiteAnswers,
    st.builds(
        Respite,
        st.sampled_from([*RespitePlace, None]),
        st.sampled_from([*RespiteGiver, None]),
        st.sampled_from([*RespiteRhythm, None]),
    ),
    st.frozensets(st.sampled_from(WEEK)),
    st.booleans(),
)


@given(ANSWERS, st.sampled_from(SupportFunction), st.sampled_from(["", "many_hours:ann"]))
@settings(max_examples=60)
def test_a_line_that_was_begun_comes_back_whole(
    answers: RespiteAnswers, function: SupportFunction, signal: str
) -> None:
    """With its signal and all that was answered about respite care."""
    draft = answers.fill_in(make_fresh(ANN, function, signal))
    state = write_fresh({"key": draft})
    assert read_fresh(state, ANN, [*SupportFunction]) == {"key": draft}


def test_nothing_comes_back_of_what_cannot_be_read() -> None:
    """Nor of a line about something that this person cannot have a line about."""
    assert write_fresh({}) == ""
    state = write_fresh({"key": make_fresh(ANN, LifeArea.MONEY)})
    assert read_fresh(state, ANN, [*SupportFunction]) == {}
    for broken in ("", "[]", "{", '{"a": {}}', "abc:6"):
        assert read_fresh(broken, ANN, [*SupportFunction]) == {}
