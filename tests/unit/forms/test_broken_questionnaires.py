from collections.abc import Mapping
from typing import Any, Final

import pytest

from screening.forms.fhir_json import DEEPEST
from screening.forms.fhir_names import HIDDEN, ITEM_WEIGHT, ORDINAL_VALUE
from screening.forms.fhir_questionnaire import read_questionnaire
from tests.support.fhir import Break, Resource, encode, questionnaire

# In the life_with_care form item[0] is the introduction and item[9] and item[10] are the totals.
EXPRESSION: Final = {"language": "text/fhirpath", "expression": "1 + 1"}


def _item(number: int, **changes: object) -> Break:
    return lambda form: form["item"][number].update(changes)


def _drop(number: int, field: str) -> Break:
    return lambda form: form["item"][number].pop(field)


def _option(number: int, option: int, **changes: object) -> Break:
    return lambda form: form["item"][number]["answerOption"][option].update(changes)


def _coding(number: int, option: int, **changes: object) -> Break:
    return lambda form: form["item"][number]["answerOption"][option]["valueCoding"].update(changes)


def _weigh(*weights: tuple[str, object]) -> Break:
    entries = [{"url": url, "valueDecimal": value} for url, value in weights]
    return _option(2, 1, extension=entries)


def _set(**changes: object) -> Break:
    return lambda form: form.update(changes)


def _part(form: Resource, *names: str) -> Any:
    """Return the extension of a part of the definition, found by its names."""
    found = form["extension"][1]
    for name in names:
        found = next(each for each in found["extension"] if each["url"] == name)
    return found


def _define(*names: str, **value: object) -> Break:
    """Replace the value of a part of the definition, as someone would who mistypes it."""

    def break_it(form: Resource) -> None:
        part = _part(form, *names)
        url = part["url"]
        part.clear()
        part.update({"url": url, **value})

    return break_it


def _add_extension(number: int, extension: Mapping[str, object]) -> Break:
    return lambda form: form["item"][number]["extension"].append(extension)


def _nest(form: Resource) -> None:
    inner: dict[str, Any] = {"url": "x", "valueString": "x"}
    for _ in range(DEEPEST):
        inner = {"url": "x", "extension": [inner]}
    form["extension"].append(inner)


BROKEN: Final[Mapping[str, tuple[Break, str]]] = {
    "no status": (lambda form: form.pop("status"), "Questionnaire.status"),
    "retired": (_set(status="retired"), "Questionnaire.status"),
    "no title": (lambda form: form.pop("title"), "Questionnaire.title"),
    "title is a number": (_set(title=5), "Questionnaire.title"),
    "empty title": (_set(title=""), "Questionnaire.title"),
    "space behind the title": (_set(title="Naam "), "Questionnaire.title"),
    "hidden sign in the title": (_set(title="Na\u202eam"), "Questionnaire.title"),
    "half a sign in the title": (_set(title="Na\ud83dam"), "Questionnaire.title"),
    "no url": (lambda form: form.pop("url"), "Questionnaire.url"),
    "url of a wrong key": (
        _set(url="urn:draagwijzer:fhir:questionnaire:A B"),
        "Questionnaire.url",
    ),
    "version is no whole number": (_set(version="1.0.2"), "Questionnaire.version"),
    "version with a zero before it": (_set(version="01"), "Questionnaire.version"),
    "version nought": (_set(version="0"), "Questionnaire.version"),
    "version beyond all": (_set(version="1000000"), "Questionnaire.version"),
    "language of a country": (_set(language="nl-NL"), "Questionnaire.language"),
    "language that is none": (_set(language="<b>klingon"), "Questionnaire.language"),
    "language is a list": (_set(language=["nl"]), "Questionnaire.language"),
    "no licence": (lambda form: form.pop("copyright"), "Questionnaire.copyright"),
    "field of R5": (_set(copyrightLabel="x"), "Questionnaire.copyrightLabel"),
    "contained resource": (
        _set(contained=[{"resourceType": "ValueSet"}]),
        "Questionnaire.contained",
    ),
    "rules elsewhere": (_set(implicitRules="http://x"), "Questionnaire.implicitRules"),
    "modifier": (
        _set(modifierExtension=[{"url": "x", "valueCode": "x"}]),
        "Questionnaire.modifierExtension",
    ),
    "no items": (lambda form: form.pop("item"), "Questionnaire.item"),
    "items are no list": (_set(item={"linkId": "x"}), "Questionnaire.item"),
    "items are an empty list": (_set(item=[]), "Questionnaire.item"),
    "an item is a text": (lambda form: form["item"].append("x"), "Questionnaire.item[11]"),
    "null": (_set(purpose=None), "Questionnaire.purpose"),
    "no linkId": (_drop(3, "linkId"), "Questionnaire.item[3].linkId"),
    "linkId twice": (_item(3, linkId="money"), "Questionnaire.item[6].linkId"),
    "linkId is no key": (_item(3, linkId="3.1"), "Questionnaire.item[3].linkId"),
    "no text": (_drop(3, "text"), "Questionnaire.item[3].text"),
    "no type": (_drop(3, "type"), "Questionnaire.item[3].type"),
    "group": (_item(3, type="group", item=[]), "Questionnaire.item[3].type"),
    "open choice": (_item(3, type="open-choice"), "Questionnaire.item[3].type"),
    "boolean": (_item(3, type="boolean"), "Questionnaire.item[3].type"),
    "number that is asked": (_item(3, type="integer"), "Questionnaire.item[3].type"),
    "text in the middle": (_item(3, type="display"), "Questionnaire.item[3].type"),
    "type of R5": (_item(3, type="coding"), "Questionnaire.item[3].type"),
    "introduction of another name": (_item(0, linkId="intro"), "Questionnaire.item[0].linkId"),
    "item within an item": (
        _item(3, item=[{"linkId": "y", "type": "display", "text": "y"}]),
        "Questionnaire.item[3].item",
    ),
    "condition": (
        _item(3, enableWhen=[{"question": "mind", "operator": "exists", "answerBoolean": True}]),
        "Questionnaire.item[3].enableWhen",
    ),
    "several answers": (_item(3, repeats=True), "Questionnaire.item[3].repeats"),
    "repeats is a text": (_item(3, repeats="true"), "Questionnaire.item[3].repeats"),
    "read only": (_item(3, readOnly=True), "Questionnaire.item[3].readOnly"),
    "answers elsewhere": (
        _item(3, answerValueSet="http://x"),
        "Questionnaire.item[3].answerValueSet",
    ),
    "filled in": (
        _item(3, initial=[{"valueCoding": {"code": "none"}}]),
        "Questionnaire.item[3].initial",
    ),
    "unknown field in an item": (_item(3, labels="x"), "Questionnaire.item[3].labels"),
    "hidden item": (
        _add_extension(3, {"url": HIDDEN, "valueBoolean": True}),
        "Questionnaire.item[3]",
    ),
    "formula at an item": (
        _add_extension(3, {"url": "http://x", "valueExpression": EXPRESSION}),
        "Questionnaire.item[3].extension[1].valueExpression",
    ),
    "formula at a text": (
        _item(3, _text={"extension": [{"url": "http://x", "valueExpression": EXPRESSION}]}),
        "Questionnaire.item[3]._text.extension[0].valueExpression",
    ),
    "no answers": (_drop(3, "answerOption"), "Questionnaire.item[3].answerOption"),
    "answer chosen before": (
        _option(3, 1, initialSelected=True),
        "Questionnaire.item[3].answerOption[1].initialSelected",
    ),
    "answer without a code": (
        lambda form: form["item"][3]["answerOption"][1].pop("valueCoding"),
        "Questionnaire.item[3].answerOption[1].valueCoding",
    ),
    "answer as a text beside it": (
        _option(3, 1, valueString="Enige"),
        "Questionnaire.item[3].answerOption[1].valueString",
    ),
    "code is no key": (
        _coding(3, 1, code="LA6568-5"),
        "Questionnaire.item[3].answerOption[1].valueCoding.code",
    ),
    "no words for a code": (
        _coding(3, 1, display=""),
        "Questionnaire.item[3].answerOption[1].valueCoding.display",
    ),
    "other code than in the definition": (
        _coding(3, 1, code="other"),
        "Questionnaire.item[3].answerOption[1].valueCoding.code",
    ),
    "other words than in the definition": (
        _coding(3, 1, display="Soms"),
        "Questionnaire.item[3].answerOption[1].valueCoding.display",
    ),
    "an answer too few": (
        lambda form: form["item"][3]["answerOption"].pop(),
        "Questionnaire.item[3]",
    ),
    "no weight": (_weigh(), "Questionnaire.item[2].answerOption[1].extension"),
    "weight without a value": (
        _option(2, 1, extension=[{"url": ORDINAL_VALUE, "valueInteger": 1}]),
        "Questionnaire.item[2].answerOption[1].extension[0].valueDecimal",
    ),
    "weights differ": (
        _weigh((ORDINAL_VALUE, 1), (ITEM_WEIGHT, 2)),
        "Questionnaire.item[2].answerOption[1]",
    ),
    "weight is a text": (
        _weigh((ITEM_WEIGHT, "1")),
        "Questionnaire.item[2].answerOption[1].extension[0].valueDecimal",
    ),
    "weight beyond anything": (
        _weigh((ITEM_WEIGHT, 10**30)),
        "Questionnaire.item[2].answerOption[1].extension[0].valueDecimal",
    ),
    "other weight than in the definition": (
        _weigh((ITEM_WEIGHT, 9)),
        "Questionnaire.item[2].answerOption[1]",
    ),
    "total that may be typed": (_item(9, readOnly=False), "Questionnaire.item[9].readOnly"),
    "unknown total": (_item(9, linkId="score.other"), "Questionnaire.item[9].linkId"),
    "total of another name": (_item(9, text="Som"), "Questionnaire.item[9].text"),
    "total that cannot be whole": (_item(9, type="integer"), "Questionnaire.item[9].type"),
    "definition twice": (
        lambda form: form["extension"].append(form["extension"][1]),
        "Questionnaire.extension[2]",
    ),
    "definition has no value": (
        lambda form: form["extension"][1].pop("extension"),
        "Questionnaire.extension[1]",
    ),
    "definition is a text": (
        lambda form: (
            form["extension"][1].pop("extension"),
            form["extension"][1].update(valueString="x"),
        ),
        "Questionnaire.extension[1]",
    ),
    "part of the definition twice": (
        lambda form: form["extension"][1]["extension"].append(_part(form, "short_name")),
        "Questionnaire.extension[1].extension[8]",
    ),
    "unknown code in the definition": (
        _define("short_name", valueCode="x"),
        "Questionnaire.extension[1].extension[0].valueCode",
    ),
    "title in the definition": (
        lambda form: form["extension"][1]["extension"].append(
            {"url": "title", "valueString": "Anders"}
        ),
        "Questionnaire.extension",
    ),
    "total too high": (
        _define("scoring", "highest", valueInteger=51),
        "Questionnaire.extension (scoring.highest)",
    ),
    "example that does not come out": (
        _define("examples", "1", "lowest", valueInteger=24),
        "Questionnaire.extension (examples[1].lowest)",
    ),
    "weight of an item is no number": (
        lambda form: form["item"][3]["extension"][0]["extension"][1].update(valueString="zes"),
        "Questionnaire.item[3] (items[3].weight)",
    ),
    "changed since it was saved": (
        _set(copyright="Vrij te gebruiken."),
        "Questionnaire.extension[0].valueString",
    ),
    "too deep": (_nest, "Questionnaire.extension[2]" + ".extension[0]" * 19),
}


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_a_mistake_is_told_where_it_is(name: str) -> None:
    """One thing broken gives one problem, at its path, in a Dutch sentence."""
    break_it, place = BROKEN[name]
    form = questionnaire("life_with_care")
    break_it(form)
    reading = read_questionnaire(encode(form))
    assert [problem.place for problem in reading.problems] == [place]
    assert reading.definition is None
    assert reading.instrument is None
    (problem,) = reading.problems
    assert problem.sentence.endswith(".")


def test_all_mistakes_are_told_at_once() -> None:
    """Whoever mends a form sees everything there is to mend."""
    form = questionnaire("life_with_care")
    for name in ("retired", "no text", "answers elsewhere", "weights differ", "condition"):
        BROKEN[name][0](form)
    places = {problem.place for problem in read_questionnaire(encode(form)).problems}
    assert places == {
        "Questionnaire.status",
        "Questionnaire.item[3].text",
        "Questionnaire.item[3].answerValueSet",
        "Questionnaire.item[3].enableWhen",
        "Questionnaire.item[2].answerOption[1]",
    }


def test_the_sentences_about_a_definition_are_dutch() -> None:
    """Nothing that the loader says stays in English."""
    form = questionnaire("life_with_care")
    _define("scoring", "highest", valueInteger=51)(form)
    (problem,) = read_questionnaire(encode(form)).problems
    assert problem.sentence == "Dit is niet wat de stellingen samen opleveren."
