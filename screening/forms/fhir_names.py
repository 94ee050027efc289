"""The names that go into a FHIR resource: those of HL7, and our own.

Our own names are URNs, because a URL would name a host: one that has to be kept for as long as a
file may live, and that suggests something can be fetched there.
"""

from typing import Final

ORDINAL_VALUE: Final = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
"""The weight of an answer in FHIR R4 (4.0.1), on an answer option or on a coding."""

ITEM_WEIGHT: Final = "http://hl7.org/fhir/StructureDefinition/itemWeight"
"""The same, by the name it got later (extensions pack 1.0.0 and newer)."""

HIDDEN: Final = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"

_BASE: Final = "urn:draagwijzer:fhir"
QUESTIONNAIRE: Final = f"{_BASE}:questionnaire:"
"""What comes before the id of an instrument in the `url` of a questionnaire."""
ANSWERS: Final = f"{_BASE}:answers:"
"""What comes before the id of an instrument in the system of its answers."""
PERSON: Final = f"{_BASE}:person"
MEASUREMENT: Final = f"{_BASE}:measurement"
DEFINITION: Final = f"{_BASE}:definition"
"""The extension with all of a definition, or of one item, that FHIR has no place for."""
DIGEST: Final = f"{_BASE}:digest"
"""The extension with the SHA-256 of the whole definition."""
WAY: Final = f"{_BASE}:way"
HELD_ON: Final = f"{_BASE}:held-on"
"""The extension with the day on which the answers were given: that of the visit."""
FILE: Final = f"{_BASE}:file"
"""Names answers that have no identifier: by the SHA-256 of the file they came in."""
HELP_LANGUAGE: Final = f"{_BASE}:help-language"

INTRODUCTION: Final = "text.introduction"
SCORE: Final = "score."
"""What comes before the key of a total in its linkId; the point keeps it apart from items."""


def name_questionnaire(instrument_id: str) -> str:
    """Return the canonical url of an instrument, without its version."""
    return f"{QUESTIONNAIRE}{instrument_id}"


def name_answers(instrument_id: str, item_key: str) -> str:
    """Return the system of the codes that one item can be answered with.

    By item, because that is where a code has its words and its weight.
    """
    return f"{ANSWERS}{instrument_id}:{item_key}"
