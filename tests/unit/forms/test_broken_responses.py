from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

import pytest

from screening.forms.fhir_names import HELD_ON, ITEM_WEIGHT, ORDINAL_VALUE
from screening.forms.fhir_response import read_response
from tests.support.fhir import NAMES, Break, Resource, build, encode
from tests.unit.forms.test_fhir_response import full

HERE: Final = tuple(build(name) for name in NAMES)
# The response is to the CSI: thirteen times "yes", and the total in item[13].


def _set(**changes: object) -> Break:
    return lambda response: response.update(changes)


def _item(number: int, **changes: object) -> Break:
    return lambda response: response["item"][number].update(changes)


def _coding(response: Resource, number: int = 2) -> dict[str, Any]:
    found: dict[str, Any] = response["item"][number]["answer"][0]["valueCoding"]
    return found


def _code(**changes: object) -> Break:
    return lambda response: _coding(response).update(changes)


def _say_total(**value: object) -> Break:
    return _item(13, answer=[value])


def _say_day(day: str | None) -> Break:
    value = {} if day is None else {"valueDate": day}
    return lambda response: response["extension"].append({"url": HELD_ON, **value})


CODING: Final = "QuestionnaireResponse.item[2].answer[0].valueCoding"

BROKEN: Final[Mapping[str, tuple[Break, str]]] = {
    "no questionnaire": (
        lambda r: r.pop("questionnaire"),
        "QuestionnaireResponse.questionnaire",
    ),
    "no version": (
        _set(questionnaire="urn:draagwijzer:fhir:questionnaire:caregiver_strain_index"),
        "QuestionnaireResponse.questionnaire",
    ),
    "another version": (
        _set(questionnaire="urn:draagwijzer:fhir:questionnaire:caregiver_strain_index|2"),
        "QuestionnaireResponse.questionnaire",
    ),
    "another questionnaire": (
        _set(questionnaire="http://loinc.org/q/1|1"),
        "QuestionnaireResponse.questionnaire",
    ),
    "another definition of that name": (
        lambda r: r["extension"][0].update(valueString="0" * 64),
        "QuestionnaireResponse.extension[0].valueString",
    ),
    "no status": (lambda r: r.pop("status"), "QuestionnaireResponse.status"),
    "entered in error": (_set(status="entered-in-error"), "QuestionnaireResponse.status"),
    "stopped": (_set(status="stopped"), "QuestionnaireResponse.status"),
    "no moment": (lambda r: r.pop("authored"), "QuestionnaireResponse.authored"),
    "a day alone": (_set(authored="2026-03-10"), "QuestionnaireResponse.authored"),
    "no time zone": (_set(authored="2026-03-10T10:00:00"), "QuestionnaireResponse.authored"),
    "no such day": (_set(authored="2026-02-30T10:00:00Z"), "QuestionnaireResponse.authored"),
    "before the calendar": (
        _set(authored="0001-01-01T00:00:00+14:00"),
        "QuestionnaireResponse.authored",
    ),
    "after the calendar": (
        _set(authored="9999-12-31T23:59:59-12:00"),
        "QuestionnaireResponse.authored",
    ),
    "before any questionnaire": (
        _set(authored="1979-12-31T12:00:00Z"),
        "QuestionnaireResponse.authored",
    ),
    "the day is none": (_say_day("2026-02-30"), "QuestionnaireResponse.extension[3].valueDate"),
    "the day is long ago": (_say_day("1900-01-01"), "QuestionnaireResponse.extension[3].valueDate"),
    "the day is missing": (_say_day(None), "QuestionnaireResponse.extension[3].valueDate"),
    "identifier is no object": (_set(identifier="x"), "QuestionnaireResponse.identifier"),
    "system of the identifier is none": (
        _set(identifier={"system": "urn:a|b", "value": "1"}),
        "QuestionnaireResponse.identifier.system",
    ),
    "source has a field of another version": (
        _set(source={"display": "x", "agent": "x"}),
        "QuestionnaireResponse.source.agent",
    ),
    "the moment is a number": (_set(authored=2026), "QuestionnaireResponse.authored"),
    "unknown way": (
        lambda r: r["extension"][1].update(valueCode="by post"),
        "QuestionnaireResponse.extension[1].valueCode",
    ),
    "no such language": (
        lambda r: r["extension"][2].update(valueCode="../../x"),
        "QuestionnaireResponse.extension[2].valueCode",
    ),
    "mark of a help text twice": (
        lambda r: r["extension"].append(r["extension"][2]),
        "QuestionnaireResponse.extension[3]",
    ),
    "field of another version": (_set(structureMap="x"), "QuestionnaireResponse.structureMap"),
    "contained": (_set(contained=[{"resourceType": "Patient"}]), "QuestionnaireResponse.contained"),
    "modifier": (
        _set(modifierExtension=[{"url": "x", "valueCode": "x"}]),
        "QuestionnaireResponse.modifierExtension",
    ),
    "items are no list": (_set(item={}), "QuestionnaireResponse.item"),
    "unknown statement": (_item(2, linkId="other"), "QuestionnaireResponse.item[2].linkId"),
    "statement twice": (
        lambda r: r["item"].insert(3, r["item"][2]),
        "QuestionnaireResponse.item[3].linkId",
    ),
    "another wording": (_item(2, text="Ik vind het zwaar."), "QuestionnaireResponse.item[2].text"),
    "item within an item": (
        _item(2, item=[{"linkId": "x"}]),
        "QuestionnaireResponse.item[2].item",
    ),
    "item within an answer": (
        lambda r: r["item"][2]["answer"][0].update(item=[{"linkId": "x"}]),
        "QuestionnaireResponse.item[2].answer[0].item",
    ),
    "two answers": (
        lambda r: r["item"][2]["answer"].append({"valueCoding": {"code": "no"}}),
        "QuestionnaireResponse.item[2].answer[1]",
    ),
    "no code": (lambda r: _coding(r).pop("code"), f"{CODING}.code"),
    "unknown code": (_code(code="maybe"), f"{CODING}.code"),
    "code is true": (_code(code=True), f"{CODING}.code"),
    "code of another system": (_code(system="http://snomed.info/sct"), f"{CODING}.system"),
    "other words": (_code(display="Nee"), f"{CODING}.display"),
    "unknown field at a code": (_code(label="x"), f"{CODING}.label"),
    "another weight": (
        _code(extension=[{"url": ORDINAL_VALUE, "valueDecimal": 0}]),
        CODING,
    ),
    "two weights": (
        _code(
            extension=[
                {"url": ORDINAL_VALUE, "valueDecimal": 1},
                {"url": ITEM_WEIGHT, "valueDecimal": 2},
            ]
        ),
        CODING,
    ),
    "the total is another": (
        _say_total(valueInteger=12),
        "QuestionnaireResponse.item[13].answer[0].valueInteger",
    ),
    "a total in spite of a gap": (
        lambda r: r["item"].pop(2),
        "QuestionnaireResponse.item[12].answer[0].valueInteger",
    ),
    "a total with decimals": (
        _say_total(valueInteger=13.5),
        "QuestionnaireResponse.item[13].answer[0].valueInteger",
    ),
    "unknown total": (_item(13, linkId="score.other"), "QuestionnaireResponse.item[13].linkId"),
    "formula": (
        _item(
            13, extension=[{"url": "x", "valueExpression": {"language": "x", "expression": "1"}}]
        ),
        "QuestionnaireResponse.item[13].extension[0].valueExpression",
    ),
}


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_a_mistake_is_told_where_it_is(name: str) -> None:
    """One thing broken gives one problem at its path, and no answers at all."""
    break_it, place = BROKEN[name]
    _, response = full()
    break_it(response)
    found = read_response(encode(response), HERE)
    assert [problem.place for problem in found.problems] == [place]
    assert found.instrument is None
    assert found.answers == {}


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_no_sentence_quotes_an_answer(name: str) -> None:
    """What is said of a response may be photographed or copied into a mail."""
    break_it, _ = BROKEN[name]
    _, response = full()
    break_it(response)
    for problem in read_response(encode(response), HERE).problems:
        assert not {"yes", "Ja", "maybe", "Nee"} & set(problem.sentence.split())


def test_a_total_as_another_kind_of_number_is_refused() -> None:
    """Whoever wrote it counts in another way."""
    _, response = full()
    _say_total(valueDecimal=13)(response)
    places = [problem.place for problem in read_response(encode(response), HERE).problems]
    assert set(places) == {
        "QuestionnaireResponse.item[13].answer[0].valueDecimal",
        "QuestionnaireResponse.item[13].answer[0].valueInteger",
    }


def test_a_moment_that_has_to_come_is_refused_where_it_stands() -> None:
    """Of the answers, and of the visit they were given at; up to this very moment all is well."""
    now = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
    _, response = full()
    _say_day("2026-03-10")(response)
    assert read_response(encode(response), HERE, now).problems == ()
    response["authored"] = "2026-03-10T12:00:01Z"
    response["extension"][3]["valueDate"] = "2026-03-11"
    problems = read_response(encode(response), HERE, now).problems
    assert [problem.place for problem in problems] == [
        "QuestionnaireResponse.authored",
        "QuestionnaireResponse.extension[3].valueDate",
    ]
    assert {problem.sentence[:27] for problem in problems} == {"Dit moment moet nog komen. "}


@pytest.mark.parametrize(
    "data, place",
    [
        (b"<QuestionnaireResponse/>", "(bestand)"),
        (b'{"resourceType": "Bundle"}', "Bundle"),
        (b'{"resourceType": "Questionnaire"}', "resourceType"),
        (b"[1", "regel 1, teken 3"),
    ],
)
def test_another_file_is_refused(data: bytes, place: str) -> None:
    """A file that is no response in JSON gives one sentence."""
    assert [problem.place for problem in read_response(data, HERE).problems] == [place]
