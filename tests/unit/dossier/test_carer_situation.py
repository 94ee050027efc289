"""How "since when" is read and written, and what is said of the situation of a carer."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.dossier.carer_situation import CarerSituation, Since
from screening.identifiers import PersonId
from screening.network.model import TaskKind
from screening.wording.carer_situation import (
    describe_care_given,
    describe_situation,
    format_since,
    parse_since,
)
from tests.unit.network.maps import make_person, make_task

ANNIE = PersonId("annie")
DAY = date(2026, 3, 10)
SINCES = st.builds(Since, st.integers(1895, 2026), st.one_of(st.none(), st.integers(1, 12)))


@given(SINCES)
def test_what_is_written_is_read_back(since: Since) -> None:
    """In the words of the screen, whatever the month."""
    assert parse_since(format_since(since)) == since


@pytest.mark.parametrize(
    "text, since",
    [
        (" 2019 ", Since(2019)),
        ("Mei 2019", Since(2019, 5)),
        ("5-2019", Since(2019, 5)),
        ("05/2019", Since(2019, 5)),
    ],
)
def test_people_write_it_in_many_ways(text: str, since: Since) -> None:
    """A year, or a month in words or digits."""
    assert parse_since(text) == since


@pytest.mark.parametrize("text", ["", "vorig jaar", "13-2019", "0-2019", "bloei 2019", "19"])
def test_what_is_no_month_or_year_is_refused(text: str) -> None:
    """It is never guessed."""
    with pytest.raises(ValueError, match="month"):
        parse_since(text)


@given(SINCES)
def test_years_are_certain_and_never_negative(since: Since) -> None:
    """Of a year alone the last month counts, so that nobody is said to care longer than true."""
    years = since.years_until(DAY)
    assert years >= 0
    assert not Since(since.year + years, since.month or 12).is_after(DAY) or years == 0


def test_sentences_tell_since_when_and_what_beside() -> None:
    """Nothing known gives no sentence, and the talk about how it goes on is never in them."""
    full = CarerSituation(ANNIE, Since(2019), 24, "Tot de zomer")
    assert describe_situation(full, "Annie", DAY) == (
        "Annie zorgt sinds 2019: ten minste 6 jaar.",
        "Annie heeft naast de zorg betaald werk: 24 uur per week.",
    )
    short = CarerSituation(ANNIE, Since(2026, 1), 0)
    assert describe_situation(short, "Annie", DAY) == (
        "Annie zorgt sinds januari 2026.",
        "Annie heeft geen betaald werk naast de zorg.",
    )
    assert describe_situation(CarerSituation(ANNIE, outlook="x"), "Annie", DAY) == ()


def test_the_care_is_told_as_it_is_on_the_map() -> None:
    """Tasks with hours, tasks alone, none, and not on the map."""
    task = make_task(TaskKind.MEALS, 3.5)
    assert describe_care_given(make_person("annie", tasks=(task,)), "Annie") == (
        "Annie doet: maaltijden. Samen 3,5 uur per week."
    )
    free = make_person("annie", tasks=(make_task(TaskKind.MEALS, 0),))
    assert describe_care_given(free, "Annie") == "Annie doet: maaltijden."
    assert "nog geen taak" in describe_care_given(make_person("annie"), "Annie")
    assert "niet op de netwerkkaart" in describe_care_given(None, "Annie")


def test_no_repr_tells_anything() -> None:
    """What a carer told cannot reach a log."""
    told = CarerSituation(ANNIE, Since(2019, 5), 24, "Tot de zomer")
    # An address in memory may hold any digits.
    said = re.sub("0x[0-9a-f]+", "", f"{told} {told!r}")
    assert not [word for word in ("2019", "24", "zomer", "annie") if word in said]
