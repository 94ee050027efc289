"""The items of a FHIR Questionnaire: statements, their answers with weights, and totals."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from instruments.model import Instrument, Points, Scoring
from instruments.table import KEY
from instruments.wording import fold
from screening.forms.fhir_extensions import find_extension, read_table, read_weight
from screening.forms.fhir_json import Element
from screening.forms.fhir_names import HIDDEN, INTRODUCTION, SCORE
from screening.wording.speech import mark, say

FORM_OF_KEY: Final = mark(
    "Dit moet een naam zijn van hoogstens 64 kleine letters, cijfers en _, die begint met een "
    "letter."
)
_TYPES: Final[Mapping[str, str]] = {
    "group": mark("Groepen worden niet ingelezen. Zet elke stelling direct in de vragenlijst."),
    "display": mark("Alleen een inleiding helemaal vooraan wordt ingelezen."),
}
_OTHER_TYPE: Final = mark("Alleen stellingen met vaste antwoorden (choice) worden ingelezen.")
_NESTED: Final = mark("Een onderdeel binnen een onderdeel wordt niet ingelezen.")
_CONDITION: Final = mark("Voorwaarden worden niet uitgevoerd: elke stelling wordt getoond.")
_IN_ITEM: Final = frozenset({"prefix", "code", "definition", "required"})
"""Not used: how a statement is numbered and coded. In Draagwijzer one may skip every statement."""
_NOT_IN_ITEM: Final[Mapping[str, str]] = {
    "enableWhen": _CONDITION,
    "enableBehavior": _CONDITION,
    "item": _NESTED,
    "answerValueSet": mark("De antwoorden moeten in de vragenlijst zelf staan (answerOption)."),
    "initial": mark("Een antwoord dat al is ingevuld, wordt niet ingelezen."),
    **dict.fromkeys(
        ("answerOption", "repeats", "readOnly", "maxLength"),
        mark("Dit past niet bij dit onderdeel."),
    ),
}
_NO_CODING: Final = mark("Alleen antwoorden met een code (valueCoding) worden ingelezen.")
_NOT_IN_OPTION: Final[Mapping[str, str]] = {
    "valueInteger": _NO_CODING,
    "valueDate": _NO_CODING,
    "valueTime": _NO_CODING,
    "valueString": _NO_CODING,
    "valueReference": _NO_CODING,
}
_IN_CODING: Final = frozenset({"system", "version", "userSelected"})


@dataclass(frozen=True, slots=True)
class FormOption:
    """One answer as it stands in the form."""

    place: Element
    key: str
    label: str
    points: Points


@dataclass(frozen=True, slots=True)
class FormItem:
    """One statement as it stands in the form; `parts` is what FHIR has no place for."""

    place: Element
    key: str
    text: str
    options: tuple[FormOption, ...]
    parts: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class FormTotal:
    """A total as the form announces it."""

    place: Element
    key: str
    text: str
    type: str


@dataclass(slots=True)
class Form:
    """All that stands in the items of a questionnaire."""

    introduction: str | None = None
    items: list[FormItem] = field(default_factory=list)
    totals: list[FormTotal] = field(default_factory=list)


def type_of_total(instrument: Instrument, scoring: Scoring) -> str:
    """Return the FHIR type of a total: whole when all points that count are."""
    points = [p for key in scoring.items for p in instrument.item(key).points.values()]
    return "integer" if all(isinstance(each, int) for each in points) else "decimal"


def read_items(root: Element) -> Form:
    """Return what stands in the items; what is wrong is noted at the place where it is."""
    form = Form()
    names: set[str] = set()
    texts: set[str] = set()
    for number, item in enumerate(root.elements("item", needed=True)):
        name, kind = item.text("linkId", needed=True), item.text("type", needed=True)
        text = item.text("text", needed=True)
        if name in names:
            item.refuse(say("Deze linkId is al gebruikt."), "linkId")
        names.add(name or "")
        hidden = find_extension(item, HIDDEN)
        if hidden is not None and hidden.flag("valueBoolean") is not False:
            item.refuse(say("Verborgen onderdelen worden niet ingelezen."))
        if kind == "choice":
            if text is not None and fold(text) in texts:
                item.refuse(say("Deze stelling staat er twee keer."), "text")
            texts.add(fold(text or ""))
            found = _read_statement(item, name, text)
            form.items += [found] if found else []
        elif kind == "display" and number == 0:
            if name != INTRODUCTION:
                item.refuse(
                    say("De inleiding heeft de linkId {introduction}.", introduction=INTRODUCTION),
                    "linkId",
                )
            form.introduction = text
        elif kind in {"integer", "decimal"} and name and name.startswith(SCORE):
            if item.flag("readOnly") is not True:
                item.refuse(say("Een totaal wordt berekend: hier hoort true te staan."), "readOnly")
            form.totals.append(FormTotal(item, name.removeprefix(SCORE), text or "", kind))
        else:
            if kind is not None:
                item.refuse(say(_TYPES.get(kind, _OTHER_TYPE)), "type")
            continue
        item.finish(_IN_ITEM, _NOT_IN_ITEM, say("een item"))
    return form


def _read_statement(item: Element, name: str | None, text: str | None) -> FormItem | None:
    if name is not None and not KEY.fullmatch(name):
        item.refuse(say(FORM_OF_KEY), "linkId")
    if item.flag("repeats"):
        item.refuse(say("Bij elke stelling past één antwoord."), "repeats")
    if item.flag("readOnly"):
        item.refuse(say("Een stelling moet in te vullen zijn."), "readOnly")
    parts = read_table(item) or {}
    if parts.keys() & {"key", "text"}:
        item.refuse(say("De naam en de tekst horen niet in deze extensie."), "extension")
    options = [_read_option(each) for each in item.elements("answerOption", needed=True)]
    kept = tuple(option for option in options if option is not None)
    if len(options) == 1:
        item.refuse(say("Bij elke stelling horen minstens twee antwoorden."), "answerOption")
    for number, option in enumerate(kept):
        if fold(option.label) in {fold(each.label) for each in kept[:number]}:
            sentence = say("Dit antwoord staat er twee keer.")
            option.place.refuse(sentence, "valueCoding.display")
    if name is None or text is None or len(kept) < len(options):
        return None
    return FormItem(item, name, text, kept, parts)


def _read_option(option: Element) -> FormOption | None:
    if option.flag("initialSelected"):
        option.refuse(say("Geen antwoord mag vooraf gekozen zijn."), "initialSelected")
    option.finish(frozenset({"valueCoding"}), _NOT_IN_OPTION, say("een antwoord"))
    coding = option.element("valueCoding", needed=True)
    if coding is None:
        return None
    key, label = coding.text("code", needed=True), coding.text("display", needed=True)
    if key is not None and not KEY.fullmatch(key):
        coding.refuse(say(FORM_OF_KEY), "code")
    coding.finish(_IN_CODING, {}, say("een code"))
    known = len(option.problems)
    points = read_weight(option, coding)
    if points is None and len(option.problems) == known:
        option.refuse(say("Dit antwoord heeft geen gewicht (ordinalValue of itemWeight)."))
    if key is None or label is None or points is None:
        return None
    return FormOption(option, key, label, points)
