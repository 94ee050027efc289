from datetime import UTC, datetime

import pytest

from screening.dossier.model import Measurement, Way
from screening.identifiers import MeasurementId, PersonId, VisitId
from screening.wording.taking import describe_duration, describe_taking


@pytest.mark.parametrize(
    "seconds, words",
    [
        (0, ""),
        (1, "duurde nog geen minuut"),
        (29, "duurde nog geen minuut"),
        (30, "duurde 1 minuut"),
        (89, "duurde 1 minuut"),
        (90, "duurde 2 minuten"),
        (240, "duurde 4 minuten"),
        (3600, "duurde 60 minuten"),
    ],
)
def test_a_duration_is_in_whole_minutes(seconds: int, words: str) -> None:
    """Half a minute is rounded up; nothing counted is nothing said."""
    assert describe_duration(seconds) == words


@pytest.mark.parametrize(
    "way, seconds, sentence",
    [
        (Way.ALONE, 240, "Zelf ingevuld, duurde 4 minuten."),
        (Way.ASKED, 0, "Samen ingevuld."),
        (Way.UNKNOWN, 240, "Duurde 4 minuten."),
        (Way.UNKNOWN, 0, ""),
    ],
)
def test_how_it_was_taken_is_one_sentence(way: Way, seconds: int, sentence: str) -> None:
    """What is not known of an older measurement is left out."""
    now = datetime(2026, 3, 1, tzinfo=UTC)
    measurement = Measurement(
        id=MeasurementId("m"),
        visit_id=VisitId("v"),
        carer_id=PersonId("p"),
        instrument_id="ediz",
        version=1,
        digest="d",
        started_at=now,
        finished_at=now,
        position=0,
        answers={},
        way=way,
        seconds=seconds,
    )
    assert describe_taking(measurement) == sentence
