from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.wording.formats import (
    age_on,
    count,
    format_date,
    format_euro,
    format_hours,
    format_number,
    format_percentage,
    format_short_date,
    initials,
    join_words,
    parse_date,
    parse_number,
)

YEARS = st.dates(date(1000, 1, 1))


@given(YEARS)
def test_a_date_in_full_is_read_back(day: date) -> None:
    """Also with capitals and spare spaces."""
    assert parse_date(format_date(day)) == day
    assert parse_date(f"  {format_date(day).upper().replace(' ', '  ')} ") == day


@given(YEARS, st.sampled_from("-/. "))
def test_a_date_in_digits_is_read_back(day: date, sign: str) -> None:
    """With any of the signs that people put between them, and without leading zeros."""
    assert parse_date(format_short_date(day).replace("-", sign)) == day
    assert parse_date(f"{day.day}{sign}{day.month}{sign}{day.year}") == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "31-02-2026",
        "29-02-2025",
        "00-01-2026",
        "1-13-2026",
        "1 mrt 2026",
        "1 march 2026",
        "01-02-26",
        "01-02-20266",
        "2026-02-01",
        "-1-2-2026",
        "1--2-2026",
        "1-2-2026-",
        "1-2",
        "1-2-0000",
        "vandaag",
        "\u0661-\u0662-\u0662\u0660\u0662\u0666",
        "1-2-2026 12:00",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    """A day that the calendar does not have, or another way of writing."""
    with pytest.raises(ValueError, match=r"."):
        parse_date(text)


@given(st.integers(-10_000_000, 10_000_000))
def test_a_number_is_read_back(tenths: int) -> None:
    """With a decimal comma as it is shown, and with a point."""
    value = tenths / 10
    assert parse_number(format_number(value)) == value
    assert parse_number(f" {value:.1f} ") == value


@pytest.mark.parametrize(
    "text,value",
    [
        ("12", 12),
        ("12,5", 12.5),
        ("12.5", 12.5),
        ("0,25", 0.25),
        ("-3", -3),
        ("1.250", 1250),
        ("29.500,50", 29500.5),
        ("1.000.000", 1_000_000),
    ],
)
def test_a_number_as_the_dutch_write_it(text: str, value: float) -> None:
    """A point before three digits marks thousands, and is never taken for a decimal."""
    assert parse_number(text) == value


@pytest.mark.parametrize(
    "text",
    ["", " ", ",", "12,5,3", "1.25.3", "nan", "inf", "-inf", "1e5", "1_000", "12 uur", "٣", "0x1",
     "9" * 400, "--1"],
)  # fmt: skip
def test_what_is_no_number_is_refused(text: str) -> None:
    """Nothing slips through that Python would take for a number and people would not."""
    with pytest.raises(ValueError, match="not a number"):
        parse_number(text)


@pytest.mark.parametrize(
    "value,shown",
    [(12.5, "12,5"), (12.0, "12"), (0.0, "0"), (-0.01, "0"), (100, "100"), (-2.5, "-2,5")],
)
def test_a_number_is_shown_without_needless_zeros(value: float, shown: str) -> None:
    """With a decimal comma; nothing is ever minus zero."""
    assert format_number(value) == shown


def test_hours_shares_and_counts_are_shown_in_words() -> None:
    """As they stand on screen and in documents."""
    assert format_hours(20.5) == "20,5 uur per week"
    assert format_hours(0.25) == "0,25 uur per week"
    assert format_percentage(0.6806) == "68%"
    assert (count(1, "dag", "dagen"), count(0, "dag", "dagen")) == ("1 dag", "0 dagen")


@pytest.mark.parametrize(
    "value,shown",
    [
        (29500, "€ 29.500"),
        (12.5, "€ 12,50"),
        (1_234_567.891, "€ 1.234.567,89"),
        (0.999, "€ 1"),
        (-3, "€ -3"),
    ],
)
def test_an_amount_of_money_is_shown_as_the_dutch_write_it(value: float, shown: str) -> None:
    """With points for thousands, and with cents only when there are any."""
    assert format_euro(value) == shown


@pytest.mark.parametrize(
    "words,text", [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (("a", "b", "c"), "a, b en c")]
)
def test_words_are_joined_as_in_a_sentence(words: list[str], text: str) -> None:
    """With `en` before the last."""
    assert join_words(words) == text


@pytest.mark.parametrize(
    "day,age",
    [
        (date(2026, 5, 4), 80),
        (date(2026, 5, 5), 81),
        (date(1945, 5, 5), 0),
        (date(2026, 12, 31), 81),
    ],
)
def test_an_age_grows_on_the_birthday(day: date, age: int) -> None:
    """Not the day before."""
    assert age_on(date(1945, 5, 5), day) == age


def test_a_birthday_on_a_leap_day_counts_from_march() -> None:
    """In a year without that day."""
    assert age_on(date(2004, 2, 29), date(2026, 2, 28)) == 21
    assert age_on(date(2004, 2, 29), date(2026, 3, 1)) == 22


@pytest.mark.parametrize(
    "name, letters",
    [
        ("Piet Jansen", "PJ"),
        ("mevrouw J.", "MJ"),
        ("'s-Gravesande", "S"),
        ("Ayşe Kaya-de Wit", "AKW"),
        ("😀", "JA"),
    ],
)
def test_initials_are_what_someone_can_type(name: str, letters: str) -> None:
    """The first letter of every word; a name without letters gives a word to type all the same."""
    assert initials(name) == letters
