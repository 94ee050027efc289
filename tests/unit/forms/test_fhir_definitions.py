"""What leaves as FHIR, against the definitions that HL7 published.

The models of `fhir.resources` are those of R4B (4.3.0); what leaves is R4 (4.0.1). `R4` lists the
elements of 4.0.1 for every type that is written or read, with a star for a list and an exclamation
mark for what must be there. It was made of the published StructureDefinitions of 4.0.1 (by way of
the models that were generated of them for fhirclient 4.4.0) and compared with the models here: the
types are the same, element by element. Only Extension differs: R4 has valueMeta besides, R4B
valueCodeableReference and valueRatioRange; none of these is ever written. The rules that a model
does not check (que-0 to que-12, qrs-1, ext-1, the forms of id, code, uri and dateTime) are checked
here by hand.
"""

import ast
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from fhir.resources.R4B import coding, identifier, meta, narrative, reference
from fhir.resources.R4B import questionnaire as form_models
from fhir.resources.R4B import questionnaireresponse as response_models
from hypothesis import given, settings

from instruments.model import Instrument
from screening.dossier.model import Measurement
from screening.forms.fhir_names import HELP_LANGUAGE, ITEM_WEIGHT, ORDINAL_VALUE
from screening.forms.fhir_questionnaire import write_questionnaire
from screening.forms.fhir_response import write_response
from tests.support.fhir import NAMES, Resource, build, define
from tests.unit.forms.test_fhir_response import measurements, take

ROOT: Final = Path(__file__).parents[3]

VALUES: Final = (
    "valueAttachment valueBoolean valueCoding valueDate valueDateTime valueDecimal valueInteger "
    "valueQuantity valueReference valueString valueTime valueUri"
)
R4: Final = {
    (form_models, "Questionnaire"): (
        "approvalDate code* contact* contained* copyright date derivedFrom* description "
        "effectivePeriod experimental extension* id identifier* implicitRules item* jurisdiction* "
        "language lastReviewDate meta modifierExtension* name publisher purpose status! "
        "subjectType* text title url useContext* version"
    ),
    (form_models, "QuestionnaireItem"): (
        "answerOption* answerValueSet code* definition enableBehavior enableWhen* extension* id "
        "initial* item* linkId! maxLength modifierExtension* prefix readOnly repeats required text "
        "type!"
    ),
    (form_models, "QuestionnaireItemAnswerOption"): (
        "extension* id initialSelected modifierExtension* valueCoding valueDate valueInteger "
        "valueReference valueString valueTime"
    ),
    (response_models, "QuestionnaireResponse"): (
        "author authored basedOn* contained* encounter extension* id identifier implicitRules "
        "item* language meta modifierExtension* partOf* questionnaire source status! subject text"
    ),
    (response_models, "QuestionnaireResponseItem"): (
        "answer* definition extension* id item* linkId! modifierExtension* text"
    ),
    (response_models, "QuestionnaireResponseItemAnswer"): (
        f"extension* id item* modifierExtension* {VALUES}"
    ),
    (coding, "Coding"): "code display extension* id system userSelected version",
    (narrative, "Narrative"): "div! extension* id status!",
    (reference, "Reference"): "display extension* id identifier reference type",
    (identifier, "Identifier"): "assigner extension* id period system type use value",
    (meta, "Meta"): "extension* id lastUpdated profile* security* source tag* versionId",
}


@pytest.mark.parametrize("module, name", R4)
def test_these_types_are_the_same_in_r4_and_r4b(module: Any, name: str) -> None:
    """So what the models of R4B accept here is right in R4."""
    found = set()
    for key, field in getattr(module, name).model_fields.items():
        element = field.alias or key
        if element.startswith("_") or element in {"resourceType", "fhir_comments"}:
            continue
        extra = field.json_schema_extra or {}
        is_list = "List" in str(field.annotation)
        must_be = bool(extra.get("element_required"))
        found.add(f"{element}{'*' if is_list else ''}{'!' if must_be else ''}")
    assert found - {"resource_type"} == set(R4[module, name].split())


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
    check_response(json.loads(write_response(measurement, instrument)), instrument)


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
