import json
from datetime import UTC, datetime
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instruments.model import Instrument
from instruments.scoring import score
from screening.dossier.model import Measurement, Way
from screening.forms.fhir_names import FILE, ITEM_WEIGHT, ORDINAL_VALUE
from screening.forms.fhir_response import read_response, write_response
from screening.identifiers import MeasurementId, PersonId, VisitId
from tests.support.fhir import NAMES, Resource, build, encode

HERE: Final = tuple(build(name) for name in NAMES)
NOON: Final = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


def take(instrument: Instrument, answers: dict[str, str], **changes: object) -> Measurement:
    """Return a finished measurement with these answers."""
    fields: dict[str, object] = {
        "id": MeasurementId("m" * 32),
        "visit_id": VisitId("v" * 32),
        "carer_id": PersonId("c" * 32),
        "instrument_id": instrument.id,
        "version": instrument.version,
        "digest": instrument.digest,
        "started_at": NOON,
        "finished_at": NOON,
        "position": len(instrument.items),
        "answers": answers,
    }
    return Measurement(**(fields | changes))  # type: ignore[arg-type]


@st.composite
def measurements(draw: st.DrawFn) -> tuple[Instrument, Measurement]:
    """Any finished measurement, with gaps, taken in any way, at any moment."""
    instrument = draw(st.sampled_from(HERE))
    answers = {}
    for item in instrument.items:
        choice = draw(st.sampled_from([None, *item.points]))
        if choice is not None:
            answers[item.key] = choice
    moment = draw(
        st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
    ).replace(microsecond=0)
    return instrument, take(
        instrument,
        answers,
        started_at=moment,
        finished_at=moment,
        way=draw(st.sampled_from(Way)),
        help_language=draw(st.sampled_from(["", "en", "tr", "ar"])),
        origin=draw(st.sampled_from(["", "urn:x|9", "|M-12", f"{FILE}|{'0' * 64}"])),
        is_amended=draw(st.booleans()),
    )


@settings(max_examples=150, deadline=None)
@given(measurements())
def test_answers_come_back_with_the_same_score(taken: tuple[Instrument, Measurement]) -> None:
    """So do the moment, the way and the mark of a help text; the version is the same exact one."""
    instrument, measurement = taken
    day = measurement.started_at.date()
    found = read_response(write_response(measurement, instrument, day), HERE)
    assert found.problems == ()
    assert (found.held_on, found.day) == (day, day)
    assert found.is_amended is measurement.is_amended
    assert found.instrument is instrument
    assert found.answers == measurement.answers
    assert found.authored == measurement.finished_at
    assert found.authored is not None
    assert found.authored.tzinfo is UTC
    assert (found.way, found.help_language) == (measurement.way, measurement.help_language)
    own = f"urn:draagwijzer:fhir:measurement|{measurement.id}"
    assert found.origin == (measurement.origin or own)
    assert found.people == {measurement.carer_id}
    mine, theirs = (score(instrument, each) for each in (measurement.answers, found.answers))
    assert (mine.lowest, mine.highest) == (theirs.lowest, theirs.highest)


def full(name: str = "caregiver_strain_index") -> tuple[Instrument, Resource]:
    """Return the response of someone who picked the first answer everywhere."""
    instrument = build(name)
    answers = {item.key: item.choices[0].key for item in instrument.items}
    data = write_response(take(instrument, answers, way=Way.ALONE, help_language="tr"), instrument)
    resource: Resource = json.loads(data)
    return instrument, resource


def test_nobody_is_named() -> None:
    """Who answered is a number; who asked is not said at all."""
    _, resource = full()
    assert (
        resource["subject"]
        == resource["source"]
        == {
            "type": "RelatedPerson",
            "identifier": {"system": "urn:draagwijzer:fhir:person", "value": "c" * 32},
        }
    )
    assert "author" not in resource


def test_every_answer_and_every_total_says_what_it_counts_for() -> None:
    """The weight stands at the coding under both names, the total in an item of its own."""
    instrument, resource = full("life_with_care")
    for item, found in zip(instrument.items, resource["item"], strict=False):
        coding = found["answer"][0]["valueCoding"]
        weights = {each["url"]: each["valueDecimal"] for each in coding["extension"]}
        points = float(item.choices[0].points)
        assert weights == {ORDINAL_VALUE: points, ITEM_WEIGHT: points}
    total, grade = resource["item"][-2:]
    assert total["answer"] == [{"valueDecimal": 39}]
    assert grade["answer"] == [{"valueInteger": 0}]
    assert (total["linkId"], grade["linkId"]) == ("score.total", "score.grade")


def test_with_a_gap_there_is_no_total() -> None:
    """A sum over some of the statements would look like a result."""
    instrument = build("ediz")
    resource = json.loads(write_response(take(instrument, {"own_life": "yes"}), instrument))
    assert [item["linkId"] for item in resource["item"]] == ["own_life"]
    assert "score" not in resource["text"]["div"]


def test_what_is_not_finished_says_so_and_is_not_read() -> None:
    """It can be handed on, but it is no measurement yet."""
    instrument = build("ediz")
    data = write_response(take(instrument, {}, finished_at=None), instrument)
    assert json.loads(data)["status"] == "in-progress"
    (problem,) = read_response(data, HERE).problems
    assert problem.place == "QuestionnaireResponse.status"


def test_another_definition_is_never_written_under_this_one() -> None:
    """The answers would get the words and weights of another version."""
    instrument = build("ediz")
    with pytest.raises(ValueError, match="another definition"):
        write_response(take(instrument, {}, digest="0" * 64), instrument)


def test_answers_of_another_program_are_read() -> None:
    """Without anything of ours, without weights, words and totals: codes are enough."""
    instrument, resource = full()
    resource = {
        key: resource[key]
        for key in ("resourceType", "questionnaire", "status", "authored", "item")
    } | {"status": "amended", "id": "1", "author": {"reference": "Practitioner/1"}}
    resource["item"] = [
        {"linkId": i["linkId"], "answer": [{"valueCoding": {"code": "yes"}}]}
        for i in resource["item"]
        if "score" not in i["linkId"]
    ]
    found = read_response(encode(resource), HERE)
    assert found.problems == ()
    assert found.answers == dict.fromkeys(instrument.item_keys, "yes")
    assert (found.way, found.help_language) == (Way.UNKNOWN, "")


def test_records_show_no_answers() -> None:
    """What was read has no repr that could reach a log."""
    found = read_response(encode(full()[1]), HERE)
    assert "yes" not in repr(found)
