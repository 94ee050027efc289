from datetime import date
from decimal import Decimal

import pytest

from screening.identifiers import PersonId
from screening.reports.course import Course, CoursePoint

DAY = date(2026, 3, 2)


def test_complete_measurement_has_a_total() -> None:
    """When lowest and highest agree, that is the total."""
    point = CoursePoint(DAY, 9, 9)
    assert (point.total, point.value_words) == (9, "9")


def test_open_measurement_has_no_total() -> None:
    """Unanswered statements leave a range, in figures and in words."""
    point = CoursePoint(DAY, 5, 8)
    assert point.total is None
    assert point.value_words == "5 tot en met 8"


def test_a_range_the_wrong_way_round_is_refused() -> None:
    """A lowest total above the highest is a bug."""
    with pytest.raises(ValueError, match="lowest"):
        CoursePoint(DAY, 4, 3)


@pytest.mark.parametrize("lowest, highest", [(-1, 3), (4, 14)])
def test_a_total_that_cannot_be_is_refused(lowest: int, highest: int) -> None:
    """A total outside the range of the instrument is a bug."""
    point = CoursePoint(DAY, lowest, highest)
    with pytest.raises(ValueError, match="outside"):
        Course("CSI", PersonId("greet"), "Greet", 13, (point,))


def test_a_total_with_decimals_is_written_with_a_comma() -> None:
    """Weighted sums are read as the Dutch write them."""
    assert CoursePoint(DAY, Decimal("13.60"), 14).value_words == "13,6 tot en met 14"


def test_repr_holds_no_total_and_no_name() -> None:
    """Health data never reaches a log by way of a repr."""
    point = CoursePoint(DAY, 11, 11)
    assert "11," not in repr(point)
    assert "Greet" not in repr(Course("CSI", PersonId("greet"), "Greet", 13, (point,)))


def test_half_points_leave_no_choice_of_two() -> None:
    """Only where points are whole there is nothing between 6 and 7."""
    assert CoursePoint(DAY, 6, 7, is_whole=True).value_words == "6 of 7"
    assert CoursePoint(DAY, 6, 7).value_words == "6 tot en met 7"


def test_a_help_text_is_part_of_the_name_of_a_course() -> None:
    """Wherever the course is named, so is the help text that was not validated."""
    course = Course("CSI", PersonId("greet"), "Greet", 13, (), help_words="hulptekst in het Turks")
    assert course.mark == " (hulptekst in het Turks)"
    assert course.range_words == "CSI, van 13 (hulptekst in het Turks)"
    plain = Course("CSI", PersonId("greet"), "Greet", 13, ())
    assert (plain.mark, plain.range_words) == ("", "CSI, van 13")
