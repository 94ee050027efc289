from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from screening.dossier.model import SupportHours
from screening.dossier.support_record import SupportRecord
from screening.wording.client_support import describe_full_days


@given(
    st.lists(
        st.tuples(st.integers(1, 3), st.integers(1, 2400).map(lambda part: part / 100)), max_size=8
    )
)
def test_a_day_with_more_hours_than_it_has_is_told(lines: list[tuple[int, float]]) -> None:
    """Of all its lines together, to the hundredth; two supporters may have been there."""
    hours = tuple(
        SupportHours(str(number), date(2026, 3, day), spent, "")
        for number, (day, spent) in enumerate(lines)
    )
    expected = {
        date(2026, 3, day): hundredths / 100
        for day in (1, 2, 3)
        if (hundredths := sum(round(spent * 100) for on, spent in lines if on == day)) > 2400
    }
    assert dict(SupportRecord(hours).full_days) == expected


def test_the_sentence_of_a_day_that_is_too_full() -> None:
    """Once for each such day; a day that is just full is none."""
    lines = ((2, 14.0), (2, 12.5), (3, 12.0), (3, 12.0))
    record = SupportRecord(
        tuple(SupportHours(str(n), date(2026, 3, day), h, "") for n, (day, h) in enumerate(lines))
    )
    assert describe_full_days(record) == (
        "Op 2 maart 2026 is samen 26,5 uur genoteerd. Een dag heeft 24 uur."
    )
    assert describe_full_days(SupportRecord()) == ""
