"""What a rule looks at, in words: facts, comparisons and values."""

import string
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from instruments.model import ChangeKind, Instrument
from instruments.model import Verdict as Outcome
from screening.dossier.care_questions import load_care_questions
from screening.dossier.carer_situation import OwnHealth
from screening.network.model import TaskKind, TieKind
from screening.signals.conditions import Combination, Condition, Operator
from screening.signals.facts import FactKind, list_released
from screening.signals.rule_model import Rule, Subject
from screening.signals.rule_reader import list_specs
from screening.wording.formats import format_number
from screening.wording.labels import label
from screening.wording.speech import mark, say

CARER_FACTS: Final[Mapping[str, str]] = {
    "age": mark("leeftijd van de mantelzorger, in jaren"),
    "living_together": mark("woont samen met de cliënt"),
    "tie_to_client": mark("band van de mantelzorger met de cliënt"),
    "ties": mark("banden van de mantelzorger met anderen op de kaart"),
    "tasks": mark("taken van de mantelzorger op de kaart"),
    "hours": mark("uren zorg per week van de mantelzorger"),
    "share": mark("deel van alle uren zorg op de kaart; 0,5 is de helft"),
    "others": mark("aantal andere mensen op de kaart"),
    "isolated": mark("heeft op de kaart alleen een band met de cliënt"),
    "uncovered": mark("aantal taken dat niemand anders op de kaart doet"),
    "work_hours": mark("uren betaald werk per week, volgens de mantelzorger"),
    "caring_years": mark("hele jaren dat de mantelzorger al zorgt"),
    "own_health": mark("eigen gezondheid, volgens de mantelzorger"),
    "parent_of_client": mark("is ouder van de cliënt, volgens de stamboom"),
    "outlook_told": mark("er staat iets bij “Hoe lang gaat dit zo nog?”"),
    "care_words": mark("er staat iets bij een vraag over de mantelzorger"),
}
NETWORK_FACTS: Final[Mapping[str, str]] = {
    "size": mark("aantal mensen op de kaart"),
    "hours": mark("uren zorg per week van iedereen samen"),
    "informal_share": mark("deel van de mensen dat geen beroepskracht is; 0,5 is de helft"),
    "possible_helpers": mark("aantal mensen dat kan en wil helpen en nog geen taak heeft"),
    "care_words": mark("er staat iets bij een vraag over de mantelzorger"),
}
OPERATORS: Final[Mapping[Operator, str]] = {
    Operator.EQUAL: mark("is"),
    Operator.NOT_EQUAL: mark("is niet"),
    Operator.MORE: mark("meer dan"),
    Operator.AT_LEAST: mark("ten minste"),
    Operator.LESS: mark("minder dan"),
    Operator.AT_MOST: mark("hoogstens"),
    Operator.IN: mark("een van"),
    Operator.CONTAINS: mark("bevat"),
    Operator.LACKS: mark("bevat niet"),
}
OUTCOMES: Final[Mapping[str, str]] = {
    Outcome.OVERLOAD: mark("overbelasting"),
    Outcome.NO_OVERLOAD: mark("geen overbelasting"),
    Outcome.UNDECIDED: mark("niet te zeggen"),
    Outcome.NONE: mark("geen oordeel"),
}
CHANGES: Final[Mapping[str, str]] = {
    ChangeKind.NONE: mark("geen verschil"),
    ChangeKind.UNKNOWN: mark("niet bekend wat toeval kan zijn"),
    ChangeKind.INCOMPLETE: mark("niet alles ingevuld"),
    ChangeKind.NOT_COMPARABLE: mark("niet te vergelijken"),
    ChangeKind.NOISE: mark("kan toeval zijn"),
    ChangeKind.NOT_CERTAIN: mark("niet zeker"),
    ChangeKind.PROBABLY_MORE_THAN_NOISE: mark("waarschijnlijk meer dan toeval"),
}
_INSTRUMENT_FACTS: Final[Mapping[str, str]] = {
    "verdict": mark("{name}, uitslag"),
    "unanswered": mark("{name}, aantal stellingen zonder antwoord"),
    "choices": mark("{name}, gegeven antwoorden"),
    "change": mark("{name}, verandering sinds de vorige keer"),
    "difference": mark("{name}, verschil in punten met de vorige keer"),
}
_TERMS: Final[Mapping[str, type[StrEnum]]] = {
    "tie_to_client": TieKind,
    "ties": TieKind,
    "tasks": TaskKind,
    "own_health": OwnHealth,
}
YES: Final = mark("ja")
NO: Final = mark("nee")


def describe_rule(rule: Rule, added: tuple[Instrument, ...] = ()) -> tuple[str, ...]:
    """Return what a rule looks at, one sentence for every condition."""
    return tuple(_describe(part, rule.applies_to, added) for part in rule.when.parts)


def describe_explanation(rule: Rule) -> str:
    """Return what a signal of a rule says, with general words where a signal is about somebody."""
    return _fill_in(say(rule.explanation))


def describe_limits(rule: Rule) -> str:
    """Return what a signal of a rule does not say, with general words in the same way."""
    return _fill_in(say(rule.not_said))


def _fill_in(text: str) -> str:
    places = {place for _, place, _, _ in string.Formatter().parse(text) if place is not None}
    words = dict.fromkeys(places, say("zoveel")) | {
        "hours": say("zoveel uur per week"),
        "work_hours": say("zoveel uur per week"),
        "age": say("zoveel jaar"),
        "share": say("zoveel procent"),
        "name": say("deze mantelzorger"),
        "client": say("de cliënt"),
    }
    filled = text.format_map(words)
    return filled[:1].upper() + filled[1:]


def name_fact(name: str, applies_to: Subject, added: tuple[Instrument, ...] = ()) -> str:
    """Return what a fact is in words; its name when nothing is known of it."""
    known = CARER_FACTS if applies_to is Subject.CARER else NETWORK_FACTS
    if name in known:
        return say(known[name])
    instrument_id, _, part = name.partition(".")
    found = [one for one in (*list_released(), *added) if one.id == instrument_id]
    if not found:
        return name
    instrument = found[-1]
    if part in _INSTRUMENT_FACTS:
        return say(_INSTRUMENT_FACTS[part], name=instrument.short_name)
    key = part.removeprefix("answer.")
    texts = [item.text for one in found for item in one.items if item.key == key]
    if not texts:
        return name
    return say("{name}, antwoord op “{statement}”", name=instrument.short_name, statement=texts[-1])


def list_term_words(
    name: str, applies_to: Subject, added: tuple[Instrument, ...] = ()
) -> dict[str, str]:
    """Return what every value of a fact is in words; empty for numbers and yes or no."""
    terms = sorted(str(term) for term in list_specs(applies_to, added)[name].terms)
    return {term: _word_term(name, term, added) for term in terms}


def _describe(
    part: Condition | Combination, applies_to: Subject, added: tuple[Instrument, ...]
) -> str:
    if isinstance(part, Combination):
        words = say(" en ") if part.mode == "all" else say(" of ")
        return words.join(_describe(each, applies_to, added) for each in part.parts)
    fact = name_fact(part.fact, applies_to, added)
    spec = list_specs(applies_to, added).get(part.fact)
    if spec is not None and spec.kind is FactKind.FLAG:
        is_so = part.value is (part.operator is Operator.EQUAL)
        return fact if is_so else say("niet: {fact}", fact=fact)
    value = _word_value(part, added)
    compared = {
        Operator.EQUAL: "",
        Operator.IN: "",
        Operator.CONTAINS: say("daarbij"),
        Operator.LACKS: say("daarbij niet"),
        Operator.NOT_EQUAL: say("niet"),
    }.get(part.operator, say(OPERATORS[part.operator]))
    return f"{fact}: {compared} {value}".replace(":  ", ": ")


def _word_value(part: Condition, added: tuple[Instrument, ...]) -> str:
    if isinstance(part.value, tuple):
        return _join(_word_term(part.fact, term, added) for term in part.value)
    if isinstance(part.value, str):
        words = _word_term(part.fact, part.value, added)
        return f"“{words}”" if part.fact == "care_words" else words
    return format_number(float(part.value), decimals=4)


def _join(words: Iterable[str]) -> str:
    return say(" of ").join(words)


def _word_term(name: str, term: str, added: tuple[Instrument, ...]) -> str:
    if name in _TERMS:
        return label(_TERMS[name](term))
    if name == "care_words":
        questions = {question.key: question.text for question in load_care_questions()}
        return say(questions[term])
    instrument_id, _, part = name.partition(".")
    if part == "verdict":
        return say(OUTCOMES[term])
    if part == "change":
        return say(CHANGES[term])
    labels = [
        choice.label
        for one in (*list_released(), *added)
        if one.id == instrument_id
        for item in one.items
        for choice in item.choices
        if choice.key == term and part in {"choices", f"answer.{item.key}"}
    ]
    return labels[-1] if labels else term
