"""A burden in words: the result and the answers.

Says exactly what the evidence allows: a verdict only with a published cut-off and only when the
unanswered items cannot turn it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from instruments.model import CutOff, Direction, Instrument, Scoring, Verdict
from instruments.scoring import Score
from screening.dossier.burden import Burden
from screening.wording.formats import format_points
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
        _describe_limit(burden),
        describe_gaps(burden),
        describe_meaning(burden),
        _describe_band(burden),
        *_describe_further(burden),
        describe_help(burden),
    )
    return tuple(sentence for sentence in sentences if sentence)


def describe_count(burden: Burden) -> str:
    """Return the count in words: 9 van 13 keer ja."""
    score, instrument = burden.score, burden.instrument
    items = len(instrument.items)
    if not _is_count(instrument):
        return _describe_points(score, instrument.scoring)
    labels = {label for item in instrument.items for label in _scoring_labels(instrument, item.key)}
    if len(labels) == 1:
        return say(
            "{lowest} van {items} keer {answer}.",
            lowest=score.lowest,
            items=items,
            answer=labels.pop().lower(),
        )
    return say("{lowest} van {items} stellingen gaven druk.", lowest=score.lowest, items=items)


def describe_gaps(burden: Burden) -> str:
    """Return how many statements have no answer; empty when all were answered."""
    items = len(burden.instrument.items)
    missing = items - len(burden.measurement.answers)
    if not missing:
        return ""
    if missing == items:
        return say("Geen van de {items} stellingen is ingevuld.", items=items)
    if missing == 1:
        return say("1 van de {items} stellingen is niet ingevuld.", items=items)
    return say(
        "{missing} van de {items} stellingen zijn niet ingevuld.", missing=missing, items=items
    )


def describe_help(burden: Burden) -> str:
    """Return that a translated help text stood beside the items; empty when none did."""
    code = burden.measurement.help_language
    return (
        say(
            "Ingevuld met een hulptekst in het {language}, niet gevalideerd.",
            language=name_language(code),
        )
        if code
        else ""
    )


def describe_meaning(burden: Burden) -> str:
    """Return what the result means: overload, no overload, not to be decided, or no limit known."""
    cut_off, score, name = burden.interpretation.cut_off, burden.score, burden.instrument.short_name
    if cut_off is None:
        return _describe_total(burden)
    match burden.interpretation.verdict:
        case Verdict.OVERLOAD:
            return _describe_overload(score, name)
        case Verdict.NO_OVERLOAD:
            return _describe_no_overload(score, cut_off, name)
        case _:
            return say(
                "De uitslag kan nog {range} zijn. Daarom is niet te zeggen of de {name} hier van "
                "overbelasting spreekt.",
                range=format_range(score),
                name=name,
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


def _describe_limit(burden: Burden) -> str:
    cut_off = burden.interpretation.cut_off
    if cut_off is None:
        return ""
    name = burden.instrument.short_name
    return say(
        "Vanaf {points} spreekt de {name} van overbelasting.",
        points=format_points(cut_off.overload_from),
        name=name,
    )


def _describe_total(burden: Burden) -> str:
    score, scoring = burden.score, burden.instrument.scoring
    has_range = score.unanswered and _is_count(burden.instrument)
    between = say("De uitslag is daarom {range}.", range=format_range(score)) if has_range else ""
    if scoring.direction is Direction.LESS_BURDEN:
        says = say("hoe hoger de uitslag, hoe beter het gaat")
    else:
        says = say("de uitslag zegt alleen hoeveel druk er wordt ervaren")
    name = burden.instrument.short_name
    limit = say("Voor de {name} bestaat geen vastgestelde grens; {says}.", name=name, says=says)
    return f"{between} {limit}".strip()


def _describe_band(burden: Burden) -> str:
    """Return the authors' word for the total; empty when they have none."""
    bands, name = burden.instrument.scoring.bands, burden.instrument.short_name
    if bands is None:
        return ""
    band = burden.interpretation.band
    if band is None:
        return say("In welke groep van de {name} de uitslag valt, is niet te zeggen.", name=name)
    return say("De {name} noemt zo'n uitslag: {label}.", name=name, label=band.label)


def _describe_further(burden: Burden) -> tuple[str, ...]:
    return tuple(
        f"{scoring.title}: {_describe_points(score, scoring)}"
        for scoring, score in zip(burden.instrument.further, burden.further, strict=True)
    )


def _describe_points(score: Score, scoring: Scoring) -> str:
    return say(
        "{range} van hoogstens {points} punten.",
        range=format_range(score),
        points=format_points(scoring.highest),
    )


def _is_count(instrument: Instrument) -> bool:
    """Whether the total is the number of statements with a certain answer."""
    points = {value for item in instrument.items for value in item.points.values()}
    return points == {0, 1} and len(instrument.scoring.items) == len(instrument.items)


def _describe_overload(score: Score, name: str) -> str:
    if not score.unanswered:
        return say("De {name} spreekt hier dus van overbelasting.", name=name)
    sentence = (
        say(
            "Ook zonder dat antwoord blijft de uitslag minstens {points}: de {name} spreekt hier "
            "van overbelasting."
        )
        if len(score.unanswered) == 1
        else say(
            "Ook zonder die antwoorden blijft de uitslag minstens {points}: de {name} spreekt "
            "hier van overbelasting."
        )
    )
    return sentence.format(points=format_points(score.lowest), name=name)


def _describe_no_overload(score: Score, cut_off: CutOff, name: str) -> str:
    caution = say("Dat zegt niet dat de zorg licht is.")
    if not score.unanswered:
        return say(
            "De {name} spreekt hier dus niet van overbelasting. {caution}",
            name=name,
            caution=caution,
        )
    sentence = (
        say(
            "Ook als dat antwoord meetelt, blijft de uitslag onder de {points}: de {name} spreekt "
            "hier niet van overbelasting. {caution}"
        )
        if len(score.unanswered) == 1
        else say(
            "Ook als die antwoorden allemaal meetellen, blijft de uitslag onder de {points}: de "
            "{name} spreekt hier niet van overbelasting. {caution}"
        )
    )
    limit = format_points(cut_off.overload_from)
    return sentence.format(points=limit, name=name, caution=caution)


def format_range(score: Score) -> str:
    """Return the total, or what it can still become: 7, 6 of 7, 5 tot en met 8."""
    lowest, highest = format_points(score.lowest), format_points(score.highest)
    if score.lowest == score.highest:
        return lowest
    if score.highest - score.lowest == 1:
        return say("{lowest} of {highest}", lowest=lowest, highest=highest)
    return say("{lowest} tot en met {highest}", lowest=lowest, highest=highest)


def find_label(instrument: Instrument, item_key: str, choice_key: str | None) -> str:
    """Return the label of an answer to the letter, or that it was not given."""
    if choice_key is None:
        return say(NOT_ANSWERED)
    return instrument.item(item_key).choice(choice_key).label


def _scoring_labels(instrument: Instrument, item_key: str) -> set[str]:
    return {choice.label for choice in instrument.item(item_key).choices if choice.points}
