"""Whose answers a QuestionnaireResponse holds, and which answers these are, without any name.

Answers keep what they are called when they go from vault to vault, so that one measurement never
counts twice.
"""

import hashlib
from collections.abc import Mapping
from typing import Final

from screening.dossier.model import Measurement
from screening.forms.fhir_json import Element
from screening.forms.fhir_names import FILE, MEASUREMENT, PERSON
from screening.identifiers import MeasurementId
from screening.wording.speech import say

_IN_IDENTIFIER: Final = frozenset({"use", "type", "period", "assigner"})
_IN_REFERENCE: Final = frozenset({"reference", "type", "display"})


def write_identifier(measurement: Measurement) -> Mapping[str, str]:
    """Return what answers are called: by the vault they were given in, or by their file."""
    system, _, value = (measurement.origin or f"{MEASUREMENT}|{measurement.id}").partition("|")
    return {**({"system": system} if system else {}), "value": value}


def find_own_id(origin: str) -> MeasurementId | None:
    """Return the number that a vault of Draagwijzer gave to answers; None for others."""
    system, _, value = origin.partition("|")
    return MeasurementId(value) if system == MEASUREMENT else None


def read_origin(root: Element, data: bytes) -> str:
    """Return what the answers are called, with the system before it; by the file without that."""
    identifier = root.element("identifier")
    named = _read_identifier(identifier) if identifier else None
    return "|".join(named or (FILE, hashlib.sha256(data).hexdigest()))


def read_people(root: Element) -> frozenset[str]:
    """Return the numbers that a vault of Draagwijzer gave to those the answers are of."""
    found = set()
    for field in ("source", "subject"):
        reference = root.element(field)
        if reference is None:
            continue
        identifier = reference.element("identifier")
        named = _read_identifier(identifier) if identifier else None
        reference.finish(_IN_REFERENCE, {}, say("een verwijzing"))
        if named is not None and named[0] == PERSON:
            found.add(named[1])
    return frozenset(found)


def _read_identifier(identifier: Element) -> tuple[str, str] | None:
    system, value = identifier.text("system"), identifier.text("value")
    identifier.finish(_IN_IDENTIFIER, {}, say("een identifier"))
    if system is not None and "|" in system:
        identifier.refuse(say("Hier hoort een URI te staan."), "system")
    return (system or "", value) if value is not None else None
