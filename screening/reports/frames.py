"""From plain records to pandas frames, for figures and for reports."""

from typing import TYPE_CHECKING

from screening.reports.course import Course

if TYPE_CHECKING:
    from pandas import DataFrame


def course_frame(course: Course) -> "DataFrame":
    """Return one row per measurement, oldest first.

    Columns: `held_on` (datetime64), `total` (Float64, missing when it is open), `lowest`
    and `highest` (float64).
    """
    import pandas as pd

    points = sorted(course.points, key=lambda point: point.held_on)
    return pd.DataFrame(
        {
            "held_on": pd.to_datetime(pd.Series([point.held_on for point in points], dtype=object)),
            "total": pd.array(
                [None if point.total is None else float(point.total) for point in points],
                dtype="Float64",
            ),
            "lowest": pd.Series([point.lowest for point in points], dtype="float64"),
            "highest": pd.Series([point.highest for point in points], dtype="float64"),
        }
    )
