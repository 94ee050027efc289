"""Questionnaires of every shape as FHIR, and a way to break them at one place."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from instruments import catalogue
from instruments.definition import build_instrument
from instruments.model import Instrument
from screening.forms.fhir_questionnaire import write_questionnaire

SHAPES: Final = Path(__file__).parents[1] / "data" / "instruments"
NAMES: Final = ("caregiver_strain_index", "ediz", "life_with_care", "pressure_fifteen")

Resource = dict[str, Any]
Break = Callable[[Resource], object]


def define(name: str) -> dict[str, Any]:
    """Return the definition of a released instrument, or of one that was made up for tests."""
    if name in catalogue.list_instruments():
        return catalogue.load_tables(name)
    return tomllib.loads((SHAPES / name / "v1.toml").read_text(encoding="utf-8"))


def build(name: str) -> Instrument:
    """Return the instrument of a definition."""
    return build_instrument(define(name), name)


def questionnaire(name: str) -> Resource:
    """Return an instrument as a Questionnaire, to be changed at will."""
    resource: Resource = json.loads(write_questionnaire(define(name)))
    return resource


def encode(resource: Resource) -> bytes:
    """Return a resource as a file."""
    return json.dumps(resource).encode()


def without_extensions(resource: Resource) -> Resource:
    """Return a questionnaire as another program would have it: weights, and nothing of ours."""
    resource = json.loads(json.dumps(resource))
    resource.pop("extension")
    resource["item"] = [item for item in resource["item"] if item["type"] == "choice"]
    for item in resource["item"]:
        item.pop("extension", None)
    return resource
