"""A questionnaire itself in Dutch words: where it comes from, what it adds up, what it promises."""

from typing import Final

from instruments.model import (
    Bands,
    ChangeKind,
    Direction,
    Example,
    Instrument,
    Points,
    Scoring,
    Verdict,
)
from screening.wording.formats import format_points
from screening.wording.speech import mark, say

_VERDICTS: Final = {
    Verdict.OVERLOAD: mark("overbelasting"),
    Verdict.NO_OVERLOAD: mark("geen overbelasting"),
    Verdict.UNDECIDED: mark("niet te zeggen"),
    Verdict.NONE: mark("geen oordeel"),
}
_CHANGES: Final = {
    ChangeKind.NOISE: mark("kan toeval zijn"),
    ChangeKind.NOT_CERTAIN: mark("het is niet zeker of het meer is dan toeval"),
    ChangeKind.PROBABLY_MORE_THAN_NOISE: mark("waarschijnlijk meer dan toeval"),
}


def name_instrument(instrument: Instrument) -> str:
    """Return the short name and the title: CSI · Caregiver Strain Index."""
    return f"{instrument.short_name} · {instrument.title}"


def describe_size(instrument: Instrument) -> str:
    """Return the version and the number of statements."""
    items = len(instrument.items)
    words = say("1 stelling") if items == 1 else say("{number} stellingen", number=items)
    return say("Versie {version} · {statements}", version=instrument.version, statements=words)


def list_origin(instrument: Instrument) -> tuple[tuple[str, str], ...]:
    """Return where it comes from and what it may not be used for, each with its heading."""
    origin = instrument.origin
    return (
        (say("Gemaakt door"), origin.author),
        (say("Bron"), origin.source),
        (say("Betrouwbaarheid"), origin.reliability),
        (say("Gebruik"), origin.licence),
        *((say("Niet voor"), sentence) for sentence in instrument.not_for),
    )


def word_points(points: Points) -> str:
    """Return points in words: 0,5 punt, 1 punt, 2,5 punten."""
    is_one = 0 < max(points, -points) <= 1
    return f"{format_points(points)} {say('punt') if is_one else say('punten')}"


def describe_scoring(instrument: Instrument, scoring: Scoring) -> tuple[str, ...]:
    """Return what one total adds up, how far it reaches, and what the authors say of it."""
    is_up = scoring.direction is Direction.MORE_BURDEN
    ends = _word_bounds(scoring.lowest, scoring.highest)
    sentences = [
        say("Telt op: {statements}.", statements=_name_items(instrument, scoring)),
        say("De uitslag is {range}; hoger is zwaarder.", range=ends)
        if is_up
        else say("De uitslag is {range}; hoger is lichter.", range=ends),
    ]
    if scoring.cut_off is None:
        sentences.append(say("Er is geen grens voor overbelasting."))
    else:
        limit = format_points(scoring.cut_off.overload_from)
        sentences.append(
            say(
                "Overbelasting vanaf {limit}. Bron: {source}",
                limit=limit,
                source=scoring.cut_off.source,
            )
        )
    if scoring.bands is not None:
        sentences.append(_describe_bands(scoring.bands))
    return tuple(sentences)


def describe_change_rule(instrument: Instrument) -> str:
    """Return what may be said of a difference between two times."""
    rule = instrument.change
    if not rule.bands:
        return say("Van een verschil tussen twee keer wordt niet gezegd of het meer is dan toeval.")
    parts = [
        say(
            "vanaf {number}: {meaning}",
            number=format_points(each.at_least),
            meaning=say(_CHANGES[each.kind]),
        )
        for each in rule.bands
    ]
    return say(
        "Verschil tussen twee keer {parts}. Grond: {basis}",
        parts="; ".join(parts),
        basis=rule.basis,
    )


def describe_example(instrument: Instrument, example: Example) -> str:
    """Return what comes out of an example; every reading checks that it does."""
    parts = [
        say("uitslag {range}", range=_word_range(example.lowest, example.highest)),
        say(_VERDICTS[example.verdict]),
        *([say("groep {band}", band=example.band)] if example.band is not None else []),
        *(
            f"{instrument.find_scoring(key).title} {_word_range(*bounds)}"
            for key, bounds in example.further.items()
        ),
    ]
    return f"{example.name}: {', '.join(parts)}."


def _name_items(instrument: Instrument, scoring: Scoring) -> str:
    if len(scoring.items) == len(instrument.items):
        return say("alle stellingen")
    numbers = [
        str(number)
        for number, item in enumerate(instrument.items, start=1)
        if item.key in scoring.keys
    ]
    if len(numbers) == 1:
        return say("stelling {number}", number=numbers[0])
    return say("stellingen {numbers}", numbers=", ".join(numbers))


def _describe_bands(found: Bands) -> str:
    parts = [
        say("vanaf {number} {band}", number=format_points(each.at_least), band=each.label)
        for each in found.bands
    ]
    return say("Groepen: {parts}. Bron: {source}", parts="; ".join(parts), source=found.source)


def _word_range(lowest: Points, highest: Points) -> str:
    if lowest == highest:
        return format_points(lowest)
    return _word_bounds(lowest, highest)


def _word_bounds(lowest: Points, highest: Points) -> str:
    return say(
        "{lowest} tot en met {highest}",
        lowest=format_points(lowest),
        highest=format_points(highest),
    )
