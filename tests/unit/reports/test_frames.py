from datetime import date

import pandas as pd

from screening.identifiers import PersonId
from screening.reports.course import Course, CoursePoint
from screening.reports.frames import course_frame


def test_frame_has_a_row_per_measurement_oldest_first() -> None:
    """Dates are in order; an open measurement has bounds and a missing total."""
    points = (CoursePoint(date(2026, 9, 1), 5, 8), CoursePoint(date(2026, 3, 2), 9, 9))
    frame = course_frame(Course("CSI", PersonId("greet"), "Greet", 13, points))
    assert list(frame.columns) == ["held_on", "total", "lowest", "highest"]
    assert [day.date() for day in frame["held_on"]] == [date(2026, 3, 2), date(2026, 9, 1)]
    assert frame["total"].iloc[0] == 9
    assert pd.isna(frame["total"].iloc[1])
    assert frame["lowest"].tolist() == [9, 5]
    assert frame["highest"].tolist() == [9, 8]


def test_frame_of_no_measurements_is_empty_and_typed() -> None:
    """A carer who was never measured gives an empty frame, not an error."""
    frame = course_frame(Course("CSI", PersonId("greet"), "Greet", 13, ()))
    assert frame.empty
    assert str(frame["total"].dtype) == "Float64"
    assert str(frame["held_on"].dtype).startswith("datetime64")
