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

_VERDICTS: Final = {
    Verdict.OVERLOAD: "overbelasting",
    Verdict.NO_OVERLOAD: "geen overbelasting",
    Verdict.UNDECIDED: "niet te zeggen",
    Verdict.NONE: "geen oordeel",
}
_CHANGES: Final = {
    ChangeKind.NOISE: "kan toeval zijn",
    ChangeKind.NOT_CERTAIN: "het is niet zeker of het meer is dan toeval",
    ChangeKind.PROBABLY_MORE_THAN_NOISE: "waarschijnlijk meer dan toeval",
}


def name_instrument(instrument: Instrument) -> str:
    """Return the short name and the title: CSI · Caregiver Strain Index."""
    return f"{instrument.short_name} · {instrument.title}"


def describe_size(instrument: Instrument) -> str:
    """Return the version and the number of statements."""
    items = len(instrument.items)
    words = "1 stelling" if items == 1 else f"{items} stellingen"
    return f"Versie {instrument.version} · {words}"


def list_origin(instrument: Instrument) -> tuple[tuple[str, str], ...]:
    """Return where it comes from and what it may not be used for, each with its heading."""
    origin = instrument.origin
    return (
        ("Gemaakt door", origin.author),
        ("Bron", origin.source),
        ("Betrouwbaarheid", origin.reliability),
        ("Gebruik", origin.licence),
        *(("Niet voor", sentence) for sentence in instrument.not_for),
    )


def word_points(points: Points) -> str:
    """Return points in words: 1 punt, 2,5 punten."""
    return f"{format_points(points)} {'punt' if points == 1 else 'punten'}"


def describe_scoring(instrument: Instrument, scoring: Scoring) -> tuple[str, ...]:
    """Return what one total adds up, how far it reaches, and what the authors say of it."""
    is_up = scoring.direction is Direction.MORE_BURDEN
    ends = f"{format_points(scoring.lowest)} tot en met {format_points(scoring.highest)}"
    sentences = [
        f"Telt op: {_name_items(instrument, scoring)}.",
        f"De uitslag is {ends}; hoger is {'zwaarder' if is_up else 'lichter'}.",
    ]
    if scoring.cut_off is None:
        sentences.append("Er is geen grens voor overbelasting.")
    else:
        limit = format_points(scoring.cut_off.overload_from)
        sentences.append(f"Overbelasting vanaf {limit}. Bron: {scoring.cut_off.source}")
    if scoring.bands is not None:
        sentences.append(_describe_bands(scoring.bands))
    return tuple(sentences)


def describe_change_rule(instrument: Instrument) -> str:
    """Return what may be said of a difference between two times."""
    rule = instrument.change
    if not rule.bands:
        return "Van een verschil tussen twee keer wordt niet gezegd of het meer is dan toeval."
    parts = [f"vanaf {format_points(each.at_least)}: {_CHANGES[each.kind]}" for each in rule.bands]
    return f"Verschil tussen twee keer {'; '.join(parts)}. Grond: {rule.basis}"


def describe_example(instrument: Instrument, example: Example) -> str:
    """Return what comes out of an example; every reading checks that it does."""
    parts = [
        f"uitslag {_word_range(example.lowest, example.highest)}",
        _VERDICTS[example.verdict],
        *([f"groep {example.band}"] if example.band is not None else []),
        *(
            f"{instrument.find_scoring(key).title} {_word_range(*bounds)}"
            for key, bounds in example.further.items()
        ),
    ]
    return f"{example.name}: {', '.join(parts)}."


def _name_items(instrument: Instrument, scoring: Scoring) -> str:
    if len(scoring.items) == len(instrument.items):
        return "alle stellingen"
    numbers = [
        str(number)
        for number, item in enumerate(instrument.items, start=1)
        if item.key in scoring.keys
    ]
    return f"{'stelling' if len(numbers) == 1 else 'stellingen'} {', '.join(numbers)}"


def _describe_bands(found: Bands) -> str:
    parts = [f"vanaf {format_points(each.at_least)} {each.label}" for each in found.bands]
    return f"Groepen: {'; '.join(parts)}. Bron: {found.source}"


def _word_range(lowest: Points, highest: Points) -> str:
    if lowest == highest:
        return format_points(lowest)
    return f"{format_points(lowest)} tot en met {format_points(highest)}"
