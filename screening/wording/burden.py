"""A burden in Dutch words: the result, the change since last time, and the answers.

Says exactly what the evidence allows: a verdict only with a published cut-off and only when the
unanswered items cannot turn it, and of a change no more than its size against measurement noise.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from instruments.change import Change
from instruments.model import ChangeKind, CutOff, Direction, Instrument, Scoring, Verdict
from instruments.scoring import Score
from screening.dossier.burden import Burden
from screening.wording.formats import format_date, format_points
from screening.wording.languages import name_language

NOT_ANSWERED: Final = "niet ingevuld"

VERDICT_WORDS: Final[Mapping[Verdict, str]] = {
    Verdict.OVERLOAD: "Overbelasting",
    Verdict.NO_OVERLOAD: "Geen overbelasting",
    Verdict.UNDECIDED: "Niet te zeggen",
    Verdict.NONE: "Uitslag",
}
"""What stands above a result, on the screen and on paper; without a cut-off it says nothing."""

_SIZES: Final = {
    ChangeKind.UNKNOWN: (
        "Van deze vragenlijst is niet bekend hoe groot een verschil moet zijn om meer te zijn dan "
        "toeval."
    ),
    ChangeKind.NOISE: (
        "Zo'n klein verschil kan toeval zijn. Het zegt niet dat er iets is veranderd."
    ),
    ChangeKind.NOT_CERTAIN: (
        "Het is niet zeker of dit meer is dan toeval. Het verschil kan ook toeval zijn."
    ),
    ChangeKind.PROBABLY_MORE_THAN_NOISE: (
        "Dit verschil is waarschijnlijk meer dan toeval. "
        "De uitslag zegt niet waar het verschil door komt."
    ),
}


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
        return f"{score.lowest} van {items} keer {labels.pop().lower()}."
    return f"{score.lowest} van {items} stellingen gaven druk."


def describe_gaps(burden: Burden) -> str:
    """Return how many statements have no answer; empty when all were answered."""
    items = len(burden.instrument.items)
    missing = items - len(burden.measurement.answers)
    if not missing:
        return ""
    if missing == items:
        return f"Geen van de {items} stellingen is ingevuld."
    return f"{missing} van de {items} stellingen {'is' if missing == 1 else 'zijn'} niet ingevuld."


def describe_change(burden: Burden) -> tuple[str, ...]:
    """Return all that may be said of the change since the earlier measurement; empty without one.

    Tells answers to single statements too: for the screen, and not for what leaves the vault.
    """
    return (*describe_difference(burden), *describe_changed_answers(burden))


def describe_difference(burden: Burden) -> tuple[str, ...]:
    """Return both totals with their dates and what their difference means, without any answer."""
    change = burden.change
    if change is None or burden.earlier_held_on is None:
        return ()
    day, today = format_date(burden.earlier_held_on), format_date(burden.held_on)
    if burden.earlier_score is None and _has_other_help(burden):
        return (
            f"Op {day} en op {today} stond er niet dezelfde vertaalde hulptekst bij de vragen.",
            "Daarom zijn deze twee uitslagen niet met elkaar te vergelijken.",
        )
    if burden.earlier_score is None:
        return (
            f"De vragenlijst van {day} is een andere versie dan die van {today}.",
            "Daarom zijn deze twee uitslagen niet met elkaar te vergelijken.",
        )
    return (
        f"Op {day} was de uitslag {_format_range(burden.earlier_score)}.",
        f"Op {today} is de uitslag {_format_range(burden.score)}.",
        *_describe_size(burden, burden.earlier_score, change),
    )


def describe_help(burden: Burden) -> str:
    """Return that a translated help text stood beside the items; empty when none did."""
    code = burden.measurement.help_language
    return (
        f"Ingevuld met een hulptekst in het {name_language(code)}, niet gevalideerd."
        if code
        else ""
    )


def describe_changed_answers(burden: Burden) -> tuple[str, ...]:
    """Return which statements were answered differently, to the letter, then and now."""
    if burden.earlier is None or burden.change is None:
        return ()
    instrument, before = burden.instrument, burden.earlier.answers
    return tuple(
        f"Anders beantwoord (toen {_find_label(instrument, key, before.get(key))}, "
        f"nu {describe_answer(burden, key)}): {quote_statement(instrument, key)}"
        for key in burden.change.changed
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
            return (
                f"De uitslag kan nog {_format_range(score)} zijn. "
                f"Daarom is niet te zeggen of de {name} hier van overbelasting spreekt."
            )


def list_answers(burden: Burden) -> tuple[AnswerLine, ...]:
    """Return every statement with its answer in words, in the order of the instrument."""
    return tuple(
        AnswerLine(item.text, describe_answer(burden, item.key), item.note)
        for item in burden.instrument.items
    )


def describe_answer(burden: Burden, item_key: str) -> str:
    """Return the label of one answer, or that it was not given."""
    return _find_label(burden.instrument, item_key, burden.measurement.answers.get(item_key))


def quote_statement(instrument: Instrument, item_key: str) -> str:
    """Return a statement to the letter, in quotation marks."""
    return f"“{instrument.item(item_key).text}”"


def _describe_limit(burden: Burden) -> str:
    cut_off = burden.interpretation.cut_off
    if cut_off is None:
        return ""
    name = burden.instrument.short_name
    return f"Vanaf {format_points(cut_off.overload_from)} spreekt de {name} van overbelasting."


def _describe_total(burden: Burden) -> str:
    score, scoring = burden.score, burden.instrument.scoring
    has_range = score.unanswered and _is_count(burden.instrument)
    between = f"De uitslag is daarom {_format_range(score)}. " if has_range else ""
    if scoring.direction is Direction.LESS_BURDEN:
        says = "hoe hoger de uitslag, hoe beter het gaat"
    else:
        says = "de uitslag zegt alleen hoeveel druk er wordt ervaren"
    name = burden.instrument.short_name
    return f"{between}Voor de {name} bestaat geen vastgestelde grens; {says}."


def _describe_band(burden: Burden) -> str:
    """Return the authors' word for the total; empty when they have none."""
    bands, name = burden.instrument.scoring.bands, burden.instrument.short_name
    if bands is None:
        return ""
    band = burden.interpretation.band
    if band is None:
        return f"In welke groep van de {name} de uitslag valt, is niet te zeggen."
    return f"De {name} noemt zo'n uitslag: {band.label}."


def _describe_further(burden: Burden) -> tuple[str, ...]:
    return tuple(
        f"{scoring.title}: {_describe_points(score, scoring)}"
        for scoring, score in zip(burden.instrument.further, burden.further, strict=True)
    )


def _describe_points(score: Score, scoring: Scoring) -> str:
    return f"{_format_range(score)} van hoogstens {format_points(scoring.highest)} punten."


def _has_other_help(burden: Burden) -> bool:
    earlier, now = burden.earlier, burden.measurement
    return (
        earlier is not None
        and earlier.digest == now.digest
        and earlier.help_language != now.help_language
    )


def _is_count(instrument: Instrument) -> bool:
    """Whether the total is the number of statements with a certain answer."""
    points = {value for item in instrument.items for value in item.points.values()}
    return points == {0, 1} and len(instrument.scoring.items) == len(instrument.items)


def _describe_overload(score: Score, name: str) -> str:
    if not score.unanswered:
        return f"De {name} spreekt hier dus van overbelasting."
    without = "dat antwoord" if len(score.unanswered) == 1 else "die antwoorden"
    return (
        f"Ook zonder {without} blijft de uitslag minstens {format_points(score.lowest)}: "
        f"de {name} spreekt hier van overbelasting."
    )


def _describe_no_overload(score: Score, cut_off: CutOff, name: str) -> str:
    caution = "Dat zegt niet dat de zorg licht is."
    if not score.unanswered:
        return f"De {name} spreekt hier dus niet van overbelasting. {caution}"
    one = len(score.unanswered) == 1
    counting = "dat antwoord meetelt" if one else "die antwoorden allemaal meetellen"
    return (
        f"Ook als {counting}, blijft de uitslag onder de {format_points(cut_off.overload_from)}: "
        f"de {name} spreekt hier niet van overbelasting. {caution}"
    )


def _describe_size(burden: Burden, before: Score, change: Change) -> tuple[str, ...]:
    if change.difference is None:
        return ("Niet alles is ingevuld. Daarom is niet te zeggen hoe groot het verschil is.",)
    if change.difference == 0:
        return ("De uitslag is gelijk gebleven.",)
    points = max(change.difference, -change.difference)
    direction = "hoger" if change.difference > 0 else "lager"
    sentences = (
        f"Dat is {format_points(points)} {'punt' if points == 1 else 'punten'} {direction}.",
        _SIZES[change.kind],
        _describe_crossing(burden, before, change),
    )
    return tuple(sentence for sentence in sentences if sentence)


def _describe_crossing(burden: Burden, before: Score, change: Change) -> str:
    """Return that passing the cut-off is no change by itself; empty when it was not passed."""
    cut_off = burden.interpretation.cut_off
    if cut_off is None or change.kind is ChangeKind.PROBABLY_MORE_THAN_NOISE:
        return ""
    limit = cut_off.overload_from
    if (before.lowest >= limit) == (burden.score.lowest >= limit):
        return ""
    return (
        "Dat de uitslag nu aan de andere kant van de grens van "
        f"{format_points(limit)} ligt, verandert dat niet."
    )


def _format_range(score: Score) -> str:
    lowest, highest = format_points(score.lowest), format_points(score.highest)
    if score.lowest == score.highest:
        return lowest
    word = "of" if score.highest - score.lowest == 1 else "tot en met"
    return f"{lowest} {word} {highest}"


def _find_label(instrument: Instrument, item_key: str, choice_key: str | None) -> str:
    if choice_key is None:
        return NOT_ANSWERED
    return instrument.item(item_key).choice(choice_key).label


def _scoring_labels(instrument: Instrument, item_key: str) -> set[str]:
    return {choice.label for choice in instrument.item(item_key).choices if choice.points}
