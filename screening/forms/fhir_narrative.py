"""What a FHIR resource says to a reader, in the XHTML that FHIR asks for."""

from collections.abc import Iterable, Mapping
from html import escape

from instruments.model import Instrument, Item, Scoring
from screening.wording.formats import format_points


def tell_questionnaire(instrument: Instrument) -> Mapping[str, str]:
    """Return the form to the letter, its points, and what it may not be used for."""
    return _wrap(
        instrument.title,
        [
            *filter(None, [instrument.introduction]),
            *(f"{item.text} {_list_choices(item)}" for item in instrument.items),
            *(_describe(scoring) for scoring in (instrument.scoring, *instrument.further)),
            *(f"Niet bedoeld voor: {line}" for line in instrument.not_for),
            f"Bron: {instrument.origin.source}",
            f"Licentie: {instrument.origin.licence}",
        ],
    )


def tell_response(instrument: Instrument, lines: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """Return each statement or total with what stands behind it."""
    return _wrap(instrument.title, [f"{name} {value}" for name, value in lines])


def _wrap(title: str, lines: Iterable[str]) -> Mapping[str, str]:
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in (title, *lines))
    # "extensions": it also tells what stands in extensions.
    return {
        "status": "extensions",
        "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{paragraphs}</div>',
    }


def _list_choices(item: Item) -> str:
    points = (f"{choice.label} = {format_points(choice.points)}" for choice in item.choices)
    return f"({'; '.join(points)})"


def _describe(scoring: Scoring) -> str:
    lowest, highest = format_points(scoring.lowest), format_points(scoring.highest)
    text = f"{scoring.title}: som van {lowest} tot {highest}."
    if scoring.cut_off is not None:
        limit = format_points(scoring.cut_off.overload_from)
        text += f" Overbelasting vanaf {limit} ({scoring.cut_off.source})."
    if scoring.bands is not None:
        bands = (f"{b.label} vanaf {format_points(b.at_least)}" for b in scoring.bands.bands)
        text += f" Indeling: {'; '.join(bands)} ({scoring.bands.source})."
    return text
