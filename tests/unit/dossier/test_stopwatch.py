from datetime import UTC, datetime, timedelta

import pytest

from screening.dossier.stopwatch import LONGEST, Stopwatch
from screening.identifiers import MeasurementId

ONE, OTHER = MeasurementId("one"), MeasurementId("other")


class Moments:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 10, 12, tzinfo=UTC)

    def move(self, seconds: float) -> None:
        """Go on by so much, or back."""
        self.moment += timedelta(seconds=seconds)


@pytest.fixture
def moments() -> Moments:
    """Noon."""
    return Moments()


@pytest.fixture
def stopwatch(moments: Moments) -> Stopwatch:
    """By that clock."""
    return Stopwatch(lambda: moments.moment)


def test_parts_of_a_second_are_not_lost(stopwatch: Stopwatch, moments: Moments) -> None:
    """Ten answers of one and a half second are fifteen seconds."""
    stopwatch.start(ONE)
    counted = 0
    for _ in range(10):
        moments.move(1.5)
        counted += stopwatch.count(ONE)
    assert counted == 15


def test_a_pause_does_not_count(stopwatch: Stopwatch, moments: Moments) -> None:
    """What lies between stop and start is nobody's work; each measurement counts by itself."""
    stopwatch.start(ONE)
    stopwatch.start(OTHER)
    stopwatch.stop(ONE)
    moments.move(60)
    assert (stopwatch.count(ONE), stopwatch.count(OTHER)) == (0, 60)
    stopwatch.start(ONE)
    moments.move(5)
    assert stopwatch.count(ONE) == 5


def test_a_long_look_counts_no_longer_than_the_longest(
    stopwatch: Stopwatch, moments: Moments
) -> None:
    """An hour of talking is two minutes; after that it counts on as usual."""
    stopwatch.start(ONE)
    moments.move(3_600)
    assert stopwatch.count(ONE) == LONGEST.total_seconds()
    moments.move(4)
    assert stopwatch.count(ONE) == 4


def test_a_clock_that_was_set_back_counts_nothing(stopwatch: Stopwatch, moments: Moments) -> None:
    """Never a negative time; from then on it counts by the new clock."""
    stopwatch.start(ONE)
    moments.move(-3_600)
    assert stopwatch.count(ONE) == 0
    moments.move(7)
    assert stopwatch.count(ONE) == 7
