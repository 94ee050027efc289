"""What a spreadsheet may not hold, FHIR may not hold either."""

from collections.abc import Callable

import pytest

from screening.forms.fhir_questionnaire import read_questionnaire
from tests.support.fhir import Resource, encode, questionnaire

Break = Callable[[Resource], object]


def _item(form: Resource, number: int) -> Resource:
    found: Resource = form["item"][number]
    return found


def _drop_answers(form: Resource) -> None:
    item = _item(form, 1)
    item["answerOption"] = item["answerOption"][:1]


def _label_again(form: Resource) -> None:
    options = _item(form, 1)["answerOption"]
    options[1]["valueCoding"]["display"] = options[0]["valueCoding"]["display"].upper()


def _ask_again(form: Resource) -> None:
    _item(form, 2)["text"] = "  ".join(_item(form, 1)["text"].split())


def _rename(form: Resource) -> None:
    form["url"] = "urn:draagwijzer:fhir:questionnaire:" + "a" * 65


def _part(form: Resource, *names: str) -> Resource:
    found: Resource = form["extension"][1]
    for name in names:
        found = next(each for each in found["extension"] if each["url"] == name)
    return found


def _move_cut_off(form: Resource) -> None:
    _part(form, "scoring", "cut_off", "overload_from")["valueInteger"] = 8


DOUBTFUL: dict[str, tuple[str, Break, str, str]] = {
    "one answer": (
        "life_with_care",
        _drop_answers,
        "Questionnaire.item[1].answerOption",
        "minstens twee",
    ),
    "answer twice": (
        "life_with_care",
        _label_again,
        "Questionnaire.item[1].answerOption[1].valueCoding.display",
        "twee keer",
    ),
    "statement twice": ("life_with_care", _ask_again, "Questionnaire.item[2].text", "twee keer"),
    "long id": ("life_with_care", _rename, "Questionnaire.url", "64"),
    "cut-off within a band": (
        "pressure_fifteen",
        _move_cut_off,
        "Questionnaire.extension (scoring.bands[3].at_least)",
        "De grens ligt midden",
    ),
    "soft hyphen": (
        "life_with_care",
        lambda form: _item(form, 1).update(text="mantel\u00adzorg"),
        "Questionnaire.item[1].text",
        "niet te zien",
    ),
    "only a blank sign": (
        "life_with_care",
        lambda form: _item(form, 1).update(text="\u2800"),
        "Questionnaire.item[1].text",
        "tekst staan",
    ),
}


@pytest.mark.parametrize("name", DOUBTFUL)
def test_it_is_told_where_it_is(name: str) -> None:
    """One problem, at its path, in a sentence of its own."""
    form_name, break_it, place, words = DOUBTFUL[name]
    form = questionnaire(form_name)
    break_it(form)
    (problem,) = read_questionnaire(encode(form)).problems
    assert problem.place == place
    assert words in problem.sentence
