"""Names of texts: made in one place, taken apart in one place, and never of two things."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.identifiers import PersonId
from screening.investigation import fields
from screening.investigation.fields import FieldName, Part, name_field, name_said, take_apart
from screening.investigation.model import Area, CodeStep
from screening.investigation.reading import list_open, read_code, read_investigation

KEYS = st.one_of(
    st.sampled_from([area.value for area in Area]), st.integers(1, 40).map(lambda n: f"own{n}")
)
PEOPLE = st.text("0123456789abcdef", min_size=32, max_size=32).map(PersonId)
WRITTEN = st.sampled_from([Part.FOUND, Part.REASON, Part.TITLE])


@given(KEYS, WRITTEN, PEOPLE)
def test_a_name_tells_what_it_was_made_of(key: str, part: Part, person: PersonId) -> None:
    """Of what the consultant writes, and of what somebody said."""
    assert take_apart(name_field(key, part)) == FieldName(key, part)
    assert take_apart(name_said(key, person)) == FieldName(key, Part.SAID, person)


@given(st.text(max_size=40))
def test_what_was_not_made_here_is_no_name(text: str) -> None:
    """Whatever it is, and also behind the prefix."""
    for name in (text, f"{fields.PREFIX}{text}"):
        known = take_apart(name)
        assert known is None or name == f"{fields.PREFIX}{known.key}.{known.part}" + (
            f".{known.rest}" if known.rest else ""
        )


@pytest.mark.parametrize("step", CodeStep)
def test_all_of_the_reporting_code_is_hidden(step: CodeStep) -> None:
    """Day and note of every step, so that one test of the name keeps all of it inside."""
    for name in (fields.name_code_day(step), fields.name_code_note(step)):
        assert fields.is_hidden(name)
        assert take_apart(name) is not None


@given(KEYS, WRITTEN, PEOPLE)
def test_only_what_somebody_said_is_left_behind(key: str, part: Part, person: PersonId) -> None:
    """A follow-up starts from what was found; nothing else of a visit is carried by this rule."""
    assert fields.is_carried(name_field(key, part))
    assert not fields.is_carried(name_said(key, person))
    assert not fields.is_carried("preparation.request")


@given(st.dictionaries(st.tuples(KEYS, WRITTEN), st.text(min_size=1, max_size=5)))
def test_an_investigation_is_read_in_the_order_of_the_law(
    written: dict[tuple[str, Part], str],
) -> None:
    """Letters with something in them, points and own areas with a reason; none twice."""
    texts = {name_field(key, part): text for (key, part), text in written.items()}
    keys = [found.key for found in read_investigation(texts, ()).findings]
    order = [area.value for area in Area]
    known = [order.index(key) for key in keys if key in order]
    own = [fields.own_number(key) for key in keys if key not in order]
    assert known == sorted(set(known))
    assert own == sorted(number for number in set(own) if number is not None)
    assert keys == [*(key for key in keys if len(key) == 1), *list_open(texts)]
    assert all((key, Part.FOUND if len(key) == 1 else Part.REASON) in written for key in keys)


def test_without_texts_there_are_five_steps_that_were_not_taken() -> None:
    """Each has its place on the screen before anything was done."""
    assert [(entry.step, entry.done_on, entry.note) for entry in read_code({})] == [
        (step, None, "") for step in CodeStep
    ]
