"""What leaves as FHIR, against the definitions that HL7 published: how far, and by whose hands.

No definition of HL7 itself is read here, and the validator of HL7 is not run. Three things stand in
for it:

- The models of `fhir.resources`, generated of the definitions of R4B (4.3.0), take what is written
  and give the same JSON back: elements, types, lists, and what must be there.
- What leaves is R4 (4.0.1). `tests/support/fhir_r4.py` has the elements of 4.0.1 with their types,
  and says where they are from; here they are compared with the models, one by one.
- What a model does not check is checked by hand, as we read the standard: que-0 to que-12, qrs-1,
  ext-1, the forms of uri and dateTime, the codes of status and of the type of an item, and where a
  weight may stand.

Not compared: value sets that are not required, and the extensions of our own, which HL7 does not
know.
"""

import ast
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, get_args

import pytest
from fhir.resources.R4B import questionnaire as form_models
from fhir.resources.R4B import questionnaireresponse as response_models
from hypothesis import given, settings

from instruments.model import Instrument
from screening.dossier.model import Measurement
from screening.forms.fhir_names import HELP_LANGUAGE, ITEM_WEIGHT, ORDINAL_VALUE
from screening.forms.fhir_questionnaire import write_questionnaire
from screening.forms.fhir_response import write_response
from tests.support.fhir import NAMES, Resource, build, define
from tests.support.fhir_r4 import R4
from tests.unit.forms.test_fhir_response import measurements, take

ROOT: Final = Path(__file__).parents[3]

IN_EXTENSIONS: Final = {
    "extension",
    *("valueBoolean", "valueCode", "valueDate", "valueDecimal", "valueInteger", "valueString"),
}
"""What is written into extensions; each is in R4, where Extension differs from that of R4B."""


@pytest.mark.parametrize("module, name", R4)
def test_these_types_are_the_same_in_r4_and_r4b(module: Any, name: str) -> None:
    """Names, types, lists and what must be: so what R4B accepts of these is right in R4."""
    found = set()
    for key, field in getattr(module, name).model_fields.items():
        element = field.alias or key
        if element.startswith("_") or element in {"resource_type", "fhir_comments"}:
            continue
        extra = field.json_schema_extra or {}
        is_list = "List" in str(field.annotation)
        must_be = bool(extra.get("element_required"))
        kind = _name_type(field.annotation)
        found.add(f"{element}:{kind}{'*' if is_list else ''}{'!' if must_be else ''}".lower())
    assert found == set(R4[module, name].lower().split())


def _name_type(annotation: Any) -> str:
    """Return what FHIR calls the type of a field of a model."""
    leaf = annotation
    if hasattr(annotation, "__metadata__"):
        leaf = annotation.__metadata__[0]
    elif get_args(annotation):
        return _name_type(get_args(annotation)[0])
    name = (leaf.__name__ if hasattr(leaf, "__name__") else type(leaf).__name__).removesuffix(
        "Type"
    )
    return "Part" if name.startswith("Questionnaire") else {"bool": "boolean"}.get(name, name)


def check_form(resource: Resource) -> None:
    """Hold a Questionnaire against its published definition."""
    model = form_models.Questionnaire.model_validate(resource)
    assert json.loads(model.model_dump_json(by_alias=True)) == resource
    check_extensions(resource)
    assert re.fullmatch(r"[A-Z][A-Za-z0-9_]{0,254}", resource["name"]), "que-0"
    assert resource["status"] in {"draft", "active", "retired", "unknown"}
    assert re.fullmatch(r"urn:[a-z0-9][a-z0-9-]{1,31}:\S+", resource["url"])
    links = Counter(item["linkId"] for item in resource["item"])
    assert set(links.values()) == {1}, "que-2"
    for item in resource["item"]:
        assert item["type"] in {"choice", "display", "integer", "decimal"}
        if item["type"] == "display":
            assert not item.keys() - {"linkId", "text", "type"}, "que-1, que-3, que-6, que-8, que-9"
        assert ("answerOption" in item) is (item["type"] == "choice"), "que-5"
        assert not item.keys() & {"answerValueSet", "initial", "enableWhen", "maxLength", "item"}
        for option in item.get("answerOption", []):
            assert option.keys() == {"extension", "valueCoding"}


def check_response(resource: Resource, instrument: Instrument) -> None:
    """Hold a QuestionnaireResponse against its published definition, and against the form."""
    model = response_models.QuestionnaireResponse.model_validate(resource)
    # The same moment in another spelling.
    spelled = resource | {"authored": resource["authored"].replace("+00:00", "Z")}
    assert json.loads(model.model_dump_json(by_alias=True)) == spelled
    check_extensions(resource)
    assert resource["status"] in {"in-progress", "completed", "amended"}
    moment = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T([0-9]{2}:){2}[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})"
    assert re.fullmatch(moment, resource["authored"])
    assert re.fullmatch(r"urn:\S+\|[0-9]+", resource["questionnaire"])
    form = json.loads(write_questionnaire(define(instrument.id)))
    items = {item["linkId"]: item for item in form["item"]}
    for answered in resource.get("item", []):
        asked = items[answered["linkId"]]
        assert answered["text"] == asked["text"]
        assert not {"item", "answer"} <= answered.keys(), "qrs-1"
        (answer,) = answered["answer"]
        if asked["type"] == "choice":
            coded = {k: v for k, v in answer["valueCoding"].items() if k != "extension"}
            assert coded in [option["valueCoding"] for option in asked["answerOption"]]
        else:
            assert list(answer) == [f"value{asked['type'].capitalize()}"]


def check_extensions(value: object, path: tuple[str, ...] = ()) -> None:
    """ext-1: a value or further extensions; the weights where R4 allows them, as decimals."""
    if isinstance(value, list):
        for each in value:
            check_extensions(each, path)
    if not isinstance(value, dict):
        return
    if path and path[-1] == "extension":
        held = [name for name in value if name == "extension" or name.startswith("value")]
        assert len(held) == 1, "ext-1"
        assert set(held) <= IN_EXTENSIONS
        assert value.keys() == {"url", *held}
        assert re.fullmatch(r"\S+", value["url"])
        if value["url"] in {ORDINAL_VALUE, ITEM_WEIGHT}:
            # Context of use of both: Coding, and Questionnaire.item.answerOption.
            assert path[-2] in {"answerOption", "valueCoding"}
            assert held == ["valueDecimal"]
    for name, each in value.items():
        check_extensions(each, (*path, name))


@pytest.mark.parametrize("name", NAMES)
def test_every_questionnaire_is_right_fhir(name: str) -> None:
    """CSI, EDIZ, and forms with several answer sets, weights, bands and two totals."""
    check_form(json.loads(write_questionnaire(define(name))))


@settings(max_examples=100, deadline=None)
@given(measurements())
def test_every_response_is_right_fhir(taken: tuple[Instrument, Measurement]) -> None:
    """Whatever was answered and left open, in any way, with or without a help text."""
    instrument, measurement = taken
    data = write_response(measurement, instrument, measurement.started_at.date())
    check_response(json.loads(data), instrument)


def test_a_response_without_an_end_is_right_fhir() -> None:
    """In progress, and nothing answered yet."""
    instrument = build("ediz")
    check_response(
        json.loads(write_response(take(instrument, {}, finished_at=None), instrument)), instrument
    )


def test_these_checks_see_what_is_wrong() -> None:
    """A resource that breaks the definition does not pass them."""
    good = json.loads(write_questionnaire(define("ediz")))
    for break_it in (
        {"status": None},
        {"item": [{"linkId": "x"}]},
        {"unknown": 1},
        {"extension": [{"url": HELP_LANGUAGE}]},
    ):
        with pytest.raises((ValueError, AssertionError)):
            check_form(good | break_it)


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


def test_the_models_are_for_tests_only() -> None:
    """The app imports neither them nor pydantic, and does not bring them along."""
    files = [ROOT / "main.py"]
    for package in ("instruments", "screening", "ui"):
        files += (ROOT / package).rglob("*.py")
    assert len(files) > 200
    assert [path for path in files if {"fhir", "pydantic"} & set(_imports(path))] == []
    lock = (ROOT / "requirements.txt").read_text(encoding="utf-8").lower()
    assert "pydantic" not in lock
    assert "fhir" not in lock
    probe = (
        "import sys, screening.forms.fhir_desk as desk; "
        "print(sorted({'fhir', 'pydantic'} & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert result.stdout.strip() == "[]"
