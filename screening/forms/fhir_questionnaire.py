"""An instrument as a FHIR R4 Questionnaire, and back.

Every answer carries its weight under both names it has in FHIR, so that a sum score can be made of
it anywhere. What FHIR has no place for (cut-off, bands, change, examples, what it is not for)
stands in extensions of our own: a questionnaire that was written here comes back as the very same
definition. CSI and EDIZ have no code of LOINC or SNOMED; `code` stays empty.

Formulas and conditions are never executed: a questionnaire that has them is refused.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from instruments.definition import build_instrument
from instruments.model import Instrument, InstrumentError, Item, Points
from instruments.table import DefinitionError
from screening.dossier.existing_instruments import NONE_EXIST, ExistingInstruments
from screening.forms.definition_problems import word_problem
from screening.forms.existing_problems import (
    RELEASED_ID,
    SAME_TEXTS,
    TAKEN_NAME,
    TAKEN_VERSION,
)
from screening.forms.fhir_definition import IN_FHIR, read_definition
from screening.forms.fhir_extensions import find_extension, write_table, write_weights
from screening.forms.fhir_items import Form, FormItem, read_items, type_of_total
from screening.forms.fhir_json import Element, read_resource, write_resource
from screening.forms.fhir_names import (
    DIGEST,
    INTRODUCTION,
    SCORE,
    name_answers,
    name_questionnaire,
)
from screening.forms.fhir_narrative import tell_questionnaire
from screening.forms.reading import Problem, Reading
from screening.wording.speech import mark, say

_KIND: Final = "Questionnaire"
_SHORT_NAME: Final = "extension (short_name)"
_UNUSED: Final = frozenset(
    {
        "meta",
        "text",
        "identifier",
        "name",
        "derivedFrom",
        "experimental",
        "subjectType",
        "date",
        "publisher",
        "contact",
        "description",
        "useContext",
        "jurisdiction",
        "purpose",
        "approvalDate",
        "lastReviewDate",
        "effectivePeriod",
        "code",
    }
)
_REFUSED: Final[Mapping[str, str]] = {
    "implicitRules": mark("Regels die ergens anders staan, worden niet gevolgd."),
    "contained": mark("Resources binnen de vragenlijst worden niet ingelezen."),
}


def write_questionnaire(definition: Mapping[str, Any]) -> bytes:
    """Return a definition as a FHIR R4 Questionnaire in JSON.

    Raises:
        InstrumentError: it is not a correct definition.
    """
    instrument = build_instrument(definition, "definition")
    rest = {key: value for key, value in definition.items() if key not in IN_FHIR}
    rest["origin"] = {k: v for k, v in definition["origin"].items() if k != "licence"}
    return write_resource(
        {
            "resourceType": _KIND,
            "language": instrument.language,
            "text": tell_questionnaire(instrument),
            "extension": [{"url": DIGEST, "valueString": instrument.digest}, write_table(rest)],
            "url": name_questionnaire(instrument.id),
            "version": str(instrument.version),
            "name": "".join(part.capitalize() for part in instrument.id.split("_")),
            "title": instrument.title,
            "status": "active",
            "subjectType": ["RelatedPerson"],
            "copyright": instrument.origin.licence,
            "item": list(_write_items(instrument, definition["items"])),
        }
    )


def read_questionnaire(data: bytes, existing: ExistingInstruments = NONE_EXIST) -> Reading:
    """Return the definition in a FHIR R4 Questionnaire, or everything that is wrong with it.

    Nothing is looked up and nothing executed. Numbers, dates and codes of the publisher have no
    bearing on what is asked and counted, and are left out.

    Args:
        data: the file.
        existing: the questionnaires that it may not be mistaken for.
    """
    problems: list[Problem] = []
    root = read_resource(data, _KIND, problems)
    if root is None:
        return Reading(tuple(problems))
    definition = read_definition(root)
    digest = find_extension(root, DIGEST)
    stated = digest.text("valueString", needed=True) if digest else None
    form = read_items(root)
    root.finish(_UNUSED, _REFUSED, say("een Questionnaire"))
    if problems:
        return Reading(tuple(dict.fromkeys(problems)))
    definition |= _assemble(definition, form)
    try:
        instrument = build_instrument(definition, _KIND)
    except DefinitionError as error:
        return Reading((_place(error, form),))
    _compare(instrument, form)
    _check_existing(existing, instrument, root)
    if digest is not None and stated != instrument.digest and not problems:
        digest.refuse(say("De vragenlijst is veranderd nadat zij is opgeslagen."), "valueString")
    if problems:
        return Reading(tuple(problems))
    return Reading((), definition, instrument)


def _write_items(
    instrument: Instrument, tables: list[Mapping[str, Any]]
) -> Iterator[Mapping[str, object]]:
    if instrument.introduction is not None:
        yield {"linkId": INTRODUCTION, "text": instrument.introduction, "type": "display"}
    for item, table in zip(instrument.items, tables, strict=True):
        rest = {key: value for key, value in table.items() if key not in {"key", "text"}}
        yield {
            **({"extension": [write_table(rest)]} if rest else {}),
            "linkId": item.key,
            "text": item.text,
            "type": "choice",
            "required": False,
            "answerOption": list(_write_options(item, name_answers(instrument.id, item.key))),
        }
    for scoring in (instrument.scoring, *instrument.further):
        yield {
            "linkId": f"{SCORE}{scoring.key}",
            "text": scoring.title,
            "type": type_of_total(instrument, scoring),
            "required": False,
            "readOnly": True,
        }


def _write_options(item: Item, system: str) -> Iterator[Mapping[str, object]]:
    for choice in item.choices:
        yield {
            "extension": write_weights(choice.points),
            "valueCoding": {"system": system, "code": choice.key, "display": choice.label},
        }


def _assemble(definition: Mapping[str, Any], form: Form) -> dict[str, Any]:
    """Return the introduction, the items, and the answers where the extension has none."""
    found: dict[str, Any] = {}
    if form.introduction is not None:
        found["introduction"] = form.introduction
    tables = [{"key": item.key, "text": item.text} | dict(item.parts) for item in form.items]
    if not definition.keys() & {"choices", "answer_sets"}:
        sets: dict[tuple[object, ...], str] = {}
        found["answer_sets"] = []
        for item, table in zip(form.items, tables, strict=True):
            choices = tuple((each.key, each.label, each.points) for each in item.options)
            if choices not in sets:
                sets[choices] = f"set_{len(sets) + 1}"
                found["answer_sets"].append(_write_set(sets[choices], item))
            table["answers"] = sets[choices]
    found["items"] = tables
    return found


def _write_set(key: str, item: FormItem) -> dict[str, Any]:
    def write(points: Points) -> int | str:
        return points if isinstance(points, int) else f"{points:f}"

    return {
        "key": key,
        "choices": [
            {"key": each.key, "label": each.label, "points": write(each.points)}
            for each in item.options
        ],
    }


def _place(error: DefinitionError, form: Form) -> Problem:
    """Return what a definition says of itself, at the item or the extension it is about."""
    sentence = word_problem(error.problem)
    for item in form.items:
        if item.key == error.item:
            return Problem(f"{item.place.path} ({error.field})", sentence)
    return Problem(f"{_KIND}.extension ({error.field})", sentence)


def _check_existing(existing: ExistingInstruments, instrument: Instrument, root: Element) -> None:
    """Refuse what would be taken for another questionnaire, at the place that makes it so."""
    if existing.has_released(instrument.id):
        root.refuse(say(RELEASED_ID), "url")
    elif existing.has_added(instrument.id, instrument.version):
        root.refuse(say(TAKEN_VERSION), "version")
    if existing.is_name_taken(instrument.title):
        root.refuse(say(TAKEN_NAME), "title")
    if existing.is_name_taken(instrument.short_name):
        root.refuse(say(TAKEN_NAME), _SHORT_NAME)
    same = existing.find_same_as(instrument)
    if same is not None:
        root.refuse(say(SAME_TEXTS, name=same.short_name), "item")


def _compare(instrument: Instrument, form: Form) -> None:
    """Refuse answers and totals that are not what the definition in the extension says."""
    for item, found in zip(instrument.items, form.items, strict=True):
        if len(found.options) != len(item.choices):
            found.place.refuse(say("Hier staan meer of minder antwoorden dan in de definitie."))
            continue
        for choice, option in zip(item.choices, found.options, strict=True):
            if option.key != choice.key:
                option.place.refuse(
                    say("In de definitie staat een andere code."), "valueCoding.code"
                )
            if option.label != choice.label:
                sentence = say("In de definitie staat een andere tekst.")
                option.place.refuse(sentence, "valueCoding.display")
            if option.points != choice.points:
                option.place.refuse(say("In de definitie staat een ander gewicht."))
    for total in form.totals:
        try:
            scoring = instrument.find_scoring(total.key)
        except InstrumentError:
            total.place.refuse(say("In de definitie staat dit totaal niet."), "linkId")
            continue
        if total.text != scoring.title:
            total.place.refuse(say("In de definitie heet dit totaal anders."), "text")
        if total.type != type_of_total(instrument, scoring):
            total.place.refuse(say("Dit past niet bij de gewichten van de antwoorden."), "type")
