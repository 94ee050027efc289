"""A burden in words: the result and the answers.

Says exactly what the evidence allows: a verdict only with a published cut-off and only when the
unanswered items cannot turn it (`burden_totals`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from instruments.model import Instrument, Verdict
from screening.dossier.burden import Burden
from screening.wording.burden_totals import (
    describe_band,
    describe_counting,
    describe_further,
    describe_limit,
    describe_meaning,
    describe_points,
    is_count,
)
from screening.wording.languages import name_language
from screening.wording.speech import mark, say

NOT_ANSWERED: Final = mark("niet ingevuld")

VERDICT_WORDS: Final[Mapping[Verdict, str]] = {
    Verdict.OVERLOAD: mark("Overbelasting"),
    Verdict.NO_OVERLOAD: mark("Geen overbelasting"),
    Verdict.UNDECIDED: mark("Niet te zeggen"),
    Verdict.NONE: mark("Uitslag"),
}
"""What stands above a result, on the screen and on paper; without a cut-off it says nothing."""


# No generated repr: an answer must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class AnswerLine:
    """One statement to the letter and its answer; `note` stands beside it, never instead."""

    statement: str
    answer: str
    note: str | None


def describe_result(burden: Burden) -> tuple[str, ...]:
    """Return the result in sentences: the count first, then what it means."""
    sentences = (
        describe_count(burden),
        describe_limit(burden),
        describe_gaps(burden),
        describe_counting(burden),
        describe_meaning(burden),
        describe_band(burden),
        *describe_further(burden),
        describe_help(burden),
    )
    return tuple(sentence for sentence in sentences if sentence)


def describe_count(burden: Burden) -> str:
    """Return the count in words: 9 van 13 keer ja; or the points, where nothing is counted."""
    score, instrument = burden.score, burden.instrument
    items = len(instrument.items)
    if not is_count(instrument):
        return describe_points(instrument, score)
    labels = {label for item in instrument.items for label in _scoring_labels(instrument, item.key)}
    if len(labels) == 1:
        return say(
            "{lowest} van {items} keer {answer}.",
            lowest=score.lowest,
            items=items,
            answer=labels.pop().lower(),
        )
    if items == 1:
        return say("{lowest} van 1 stelling gaf druk.", lowest=score.lowest)
    if score.lowest == 1:
        return say("1 van {items} stellingen gaf druk.", items=items)
    return say("{lowest} van {items} stellingen gaven druk.", lowest=score.lowest, items=items)


def describe_gaps(burden: Burden) -> str:
    """Return how many statements have no answer; empty when all were answered."""
    items = len(burden.instrument.items)
    missing = items - len(burden.measurement.answers)
    if not missing:
        return ""
    if items == 1:
        return say("De enige stelling is niet ingevuld.")
    if missing == items:
        return say("Geen van de {items} stellingen is ingevuld.", items=items)
    if missing == 1:
        return say("1 van de {items} stellingen is niet ingevuld.", items=items)
    return say(
        "{missing} van de {items} stellingen zijn niet ingevuld.", missing=missing, items=items
    )


def describe_help(burden: Burden) -> str:
    """Return that a translated help text stood beside the items; empty when none did."""
    words = name_help(burden)
    return say("Ingevuld met een {help_text}.", help_text=words) if words else ""


def name_help(burden: Burden) -> str:
    """Return which help text stood beside the items, to name a result by; empty when none did."""
    code = burden.measurement.help_language
    return (
        say("hulptekst in het {language}, niet gevalideerd", language=name_language(code))
        if code
        else ""
    )


def list_answers(burden: Burden) -> tuple[AnswerLine, ...]:
    """Return every statement with its answer in words, in the order of the instrument."""
    return tuple(
        AnswerLine(item.text, describe_answer(burden, item.key), item.note)
        for item in burden.instrument.items
    )


def describe_answer(burden: Burden, item_key: str) -> str:
    """Return the label of one answer, or that it was not given."""
    return find_label(burden.instrument, item_key, burden.measurement.answers.get(item_key))


def quote_statement(instrument: Instrument, item_key: str) -> str:
    """Return a statement to the letter, in quotation marks."""
    return f"“{instrument.item(item_key).text}”"


def find_label(instrument: Instrument, item_key: str, choice_key: str | None) -> str:
    """Return the label of an answer to the letter, or that it was not given."""
    if choice_key is None:
        return say(NOT_ANSWERED)
    return instrument.item(item_key).choice(choice_key).label


def _scoring_labels(instrument: Instrument, item_key: str) -> set[str]:
    return {choice.label for choice in instrument.item(item_key).choices if choice.points}
