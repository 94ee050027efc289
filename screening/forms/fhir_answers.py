"""The items of a FHIR QuestionnaireResponse: answers with weights, and totals."""

from collections.abc import Mapping
from typing import Final

from instruments.model import Instrument, InstrumentError, Points, Scoring
from instruments.scoring import score, score_further
from screening.forms.fhir_extensions import read_weight
from screening.forms.fhir_items import type_of_total
from screening.forms.fhir_json import Element
from screening.forms.fhir_names import SCORE, name_answers
from screening.wording.speech import mark, say

_NESTED: Final = mark("Een onderdeel binnen een onderdeel wordt niet ingelezen.")
_IN_ITEM_REFUSED: Final[Mapping[str, str]] = {"item": _NESTED}
_VALUES: Final = (
    "Boolean Decimal Integer Date DateTime Time String Uri Attachment Coding Quantity Reference"
)
_OTHER_VALUE: Final = mark("Hier hoort een ander soort waarde.")
_IN_ANSWER_REFUSED: Final[Mapping[str, str]] = {
    **{f"value{name}": _OTHER_VALUE for name in _VALUES.split(" ")},
    **_IN_ITEM_REFUSED,
}
_IN_CODING: Final = frozenset({"version", "userSelected"})


def find_totals(
    instrument: Instrument, answers: Mapping[str, str]
) -> Mapping[str, tuple[Scoring, Points]]:
    """Return the totals that are certain, by their key."""
    scores = (score(instrument, answers), *score_further(instrument, answers))
    return {
        each.scoring: (instrument.find_scoring(each.scoring), each.total)
        for each in scores
        if each.total is not None
    }


def read_answers(root: Element, instrument: Instrument) -> Mapping[str, str]:
    """Return the answers in the items; what is wrong is noted at the place where it is.

    Every stated total is added up again: one that differs is refused.
    """
    before = len(root.problems)
    answers: dict[str, str] = {}
    totals: list[tuple[Element, str]] = []
    seen: set[str] = set()
    for item in root.elements("item"):
        name = item.text("linkId", needed=True)
        if name is None:
            continue
        if name in seen:
            item.refuse(say("Deze linkId staat er twee keer."), "linkId")
        seen.add(name)
        if name in instrument.item_keys:
            answers |= _read_statement(item, instrument, name)
        elif name.startswith(SCORE):
            totals.append((item, name.removeprefix(SCORE)))
        else:
            item.refuse(say("Deze vragenlijst heeft geen stelling met deze linkId."), "linkId")
    # A total can only be checked against answers that are all right.
    are_right = len(root.problems) == before
    certain = find_totals(instrument, answers) if are_right else None
    for item, key in totals:
        _check_total(item, instrument, key, certain)
    return answers


def _read_statement(item: Element, instrument: Instrument, key: str) -> Mapping[str, str]:
    known = instrument.item(key)
    text = item.text("text")
    if text is not None and text != known.text:
        item.refuse(say("Hier staat een andere stelling dan in de vragenlijst."), "text")
    answer = _read_one_answer(item)
    if answer is None:
        return {}
    coding = answer.element("valueCoding", needed=True)
    answer.finish(frozenset(), _IN_ANSWER_REFUSED, say("een antwoord"))
    if coding is None:
        return {}
    code, system = coding.text("code", needed=True), coding.text("system")
    label = coding.text("display")
    if system is not None and system != name_answers(instrument.id, key):
        coding.refuse(
            say(
                "Hier hoort {name_answers} te staan.", name_answers=name_answers(instrument.id, key)
            ),
            "system",
        )
    coding.finish(_IN_CODING, {}, say("een code"))
    if code is None:
        return {}
    try:
        choice = known.choice(code)
    except InstrumentError:
        coding.refuse(say("Dit antwoord hoort niet bij deze stelling."), "code")
        return {}
    if label is not None and label != choice.label:
        coding.refuse(say("Dit antwoord heet in de vragenlijst anders."), "display")
    weight = read_weight(coding, answer)
    if weight is not None and weight != choice.points:
        coding.refuse(say("Dit antwoord heeft in de vragenlijst een ander gewicht."))
    return {key: code}


def _read_one_answer(item: Element) -> Element | None:
    """Return the answer of an item; None when it was left open."""
    item.finish(
        frozenset({"definition", "text", "linkId", "answer"}), _IN_ITEM_REFUSED, say("een item")
    )
    if not item.has("answer"):
        return None
    given = item.elements("answer")
    for further in given[1:]:
        further.refuse(say("Bij elke stelling past één antwoord."))
    return given[0] if given else None


def _check_total(
    item: Element,
    instrument: Instrument,
    key: str,
    certain: Mapping[str, tuple[Scoring, Points]] | None,
) -> None:
    try:
        scoring = instrument.find_scoring(key)
    except InstrumentError:
        item.refuse(say("Deze vragenlijst heeft dit totaal niet."), "linkId")
        return
    answer = _read_one_answer(item)
    if answer is None:
        return
    field = f"value{type_of_total(instrument, scoring).capitalize()}"
    stated = answer.points(field)
    answer.finish(frozenset(), _IN_ANSWER_REFUSED, say("een antwoord"))
    if stated is None and not answer.has(field):
        answer.refuse(say("Hier ontbreekt het totaal."), field)
    if stated is None or certain is None:
        return
    if key not in certain:
        answer.refuse(say("Er zijn stellingen opengelaten: dan is er geen totaal."), field)
    elif certain[key][1] != stated:
        answer.refuse(say("Dit is niet wat de antwoorden samen opleveren."), field)
