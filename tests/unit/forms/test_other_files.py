import ast
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

import instruments.definition
from screening.documents.attachment import LARGEST
from screening.forms.definition_problems import word_problem
from screening.forms.fhir_questionnaire import read_questionnaire
from tests.support.fhir import encode, questionnaire
from tests.unit.forms.test_broken_questionnaires import BROKEN

FILES: Final[Mapping[str, tuple[bytes, str]]] = {
    "empty": (b"", "regel 1, teken 1"),
    "XML": (b'<?xml version="1.0"?><Questionnaire/>', "(bestand)"),
    "another encoding": ('{"resourceType": "é"}'.encode("latin-1"), "(bestand)"),
    "cut off": (b'{"resourceType": "Questionnaire",\n "status"', "regel 2, teken 10"),
    "a list": (b"[]", "(bestand)"),
    "NaN": (b'{"resourceType": NaN}', "(bestand)"),
    "a number without end": (b'{"x": ' + b"9" * 5000 + b"}", "(bestand)"),
    "an exponent without end": (b'{"x": 1e99999999999999999999}', "(bestand)"),
    "deeper than Python": (b'{"x": ' + b"[" * 200_000, "(bestand)"),
    "too large": (b" " * (LARGEST + 1), "(bestand)"),
    "bundle": (b'{"resourceType": "Bundle", "entry": []}', "Bundle"),
    "response": (b'{"resourceType": "QuestionnaireResponse"}', "resourceType"),
    "no resource": (b"{}", "resourceType"),
}


@pytest.mark.parametrize("name", sorted(FILES))
def test_another_file_is_refused(name: str) -> None:
    """A file that is no Questionnaire in JSON gives one sentence."""
    data, place = FILES[name]
    reading = read_questionnaire(data)
    assert [problem.place for problem in reading.problems] == [place]
    assert reading.instrument is None


def test_a_name_that_is_there_twice_is_refused() -> None:
    """JSON lets the last one win; here both are looked at by the user."""
    text = json.dumps(questionnaire("ediz"))
    item = text.index('"linkId": "own_life"')
    twice = text[:item] + '"text": "Eerst dit.", ' + text[item:]
    reading = read_questionnaire(twice.encode())
    assert [problem.place for problem in reading.problems] == ["Questionnaire.item[1].text"]


def test_whatever_a_definition_can_be_refused_for_has_a_dutch_sentence() -> None:
    """Every problem that is written in the loader is found in the table of sentences."""
    said: set[str] = set()
    for path in Path(instruments.definition.__file__).parent.glob("*.py"):
        if path.name == "help.py":  # help texts come with the app, never from a user
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".fail"):
                problem = node.args[1]
                if isinstance(problem, ast.Constant) and isinstance(problem.value, str):
                    said.add(problem.value)
    assert len(said) > 20
    assert [text for text in said if word_problem(text) == word_problem("teleported")] == []


@pytest.mark.parametrize(
    "name, sentence",
    [
        ("condition", "Voorwaarden worden niet uitgevoerd: elke stelling wordt getoond."),
        ("formula at an item", "Hier staat een formule. Draagwijzer voert geen formules uit."),
        (
            "group",
            "Groepen worden niet ingelezen. Zet elke stelling direct in de vragenlijst.",
        ),
        ("field of R5", "Dit veld hoort niet bij een Questionnaire van FHIR R4."),
    ],
)
def test_what_is_never_done_is_said(name: str, sentence: str) -> None:
    """No formula, no condition, no group: it says so, and what would be right."""
    form = questionnaire("life_with_care")
    BROKEN[name][0](form)
    assert [problem.sentence for problem in read_questionnaire(encode(form)).problems] == [sentence]
