"""From an instrument to a spreadsheet that gives it back: the file to start one's own from."""

import io
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from openpyxl import Workbook

from instruments.definition import MAIN
from instruments.model import Bands, Choice, Instrument, Points, Scoring
from instruments.steps import measure_step
from screening.forms.examples import BAND, HIGHEST, LOWEST, VERDICT, name_bound
from screening.forms.layout import (
    CHANGES,
    CHOICES,
    COLUMNS,
    DIRECTIONS,
    EXAMPLE_NAME,
    EXAMPLES,
    EXPLANATION,
    SCORING,
    SETTINGS,
    SHEETS,
    SURVEY,
    VERDICTS,
)
from screening.forms.sheet_writer import Row, write_sheet

_LONG: Final = frozenset(
    {"label", "hint", "source", "reliability", "licence", "not_for", "items"}
) | {"wat er staat"}


def write_form(instrument: Instrument) -> bytes:
    """Return an XLSX file that reads back as this instrument.

    Weights and reversed questions come out as answer lists with the points they lead to.
    """
    book = Workbook(write_only=True)
    lists = _name_lists(instrument)
    sheets: Mapping[str, tuple[Sequence[str], Iterable[Row]]] = {
        SURVEY: (tuple(COLUMNS[SURVEY]), _list_questions(instrument, lists)),
        CHOICES: (tuple(COLUMNS[CHOICES]), _list_choices(lists)),
        SETTINGS: (tuple(COLUMNS[SETTINGS]), _list_settings(instrument)),
        SCORING: (tuple(COLUMNS[SCORING]), _list_scoring(instrument)),
        EXAMPLES: (_list_example_columns(instrument), _list_examples(instrument)),
    }
    for name in SHEETS:
        columns, rows = sheets[name]
        write_sheet(book, name, columns, rows, wide=_LONG)
    explained = [
        {"blad": name, "kolom": title, "wat er staat": meaning}
        for name in SHEETS
        for title, meaning in COLUMNS[name].items()
    ]
    write_sheet(book, EXPLANATION, ("blad", "kolom", "wat er staat"), explained, wide=_LONG)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _name_lists(instrument: Instrument) -> dict[tuple[Choice, ...], str]:
    lists = dict.fromkeys(item.choices for item in instrument.items)
    return {choices: f"lijst_{number}" for number, choices in enumerate(lists, start=1)}


def _list_questions(
    instrument: Instrument, lists: Mapping[tuple[Choice, ...], str]
) -> Iterable[Row]:
    if instrument.introduction is not None:
        yield {"type": "note", "label": instrument.introduction}
    for item in instrument.items:
        yield {
            "type": f"select_one {lists[item.choices]}",
            "name": item.key,
            "label": item.text,
            "hint": item.note,
        }


def _list_choices(lists: Mapping[tuple[Choice, ...], str]) -> Iterable[Row]:
    for choices, name in lists.items():
        for choice in choices:
            yield {
                "list_name": name,
                "name": choice.key,
                "label": choice.label,
                "points": choice.points,
            }


def _list_settings(instrument: Instrument) -> Iterable[Row]:
    origin, (first, *more) = instrument.origin, instrument.not_for
    yield {
        "form_title": instrument.title,
        "form_id": instrument.id,
        "version": instrument.version,
        "short_name": instrument.short_name,
        "language": instrument.language,
        "author": origin.author,
        "source": origin.source,
        "reliability": origin.reliability,
        "licence": origin.licence,
        "not_for": first,
    }
    for sentence in more:
        yield {"not_for": sentence}


def _list_scoring(instrument: Instrument) -> Iterable[Row]:
    for scoring in (instrument.scoring, *instrument.further):
        yield from _list_total(instrument, scoring)
    words = {kind: words for words, kind in CHANGES.items()}
    for number, band in enumerate(instrument.change.bands):
        yield {
            "type": "change",
            "label": words[band.kind],
            "lowest": band.at_least,
            "source": None if number else instrument.change.basis,
        }


def _list_total(instrument: Instrument, scoring: Scoring) -> Iterable[Row]:
    keys = tuple(item.key for item in instrument.items)
    is_all = scoring.items == keys and "all" not in keys
    yield {
        "type": "total",
        "name": scoring.key,
        "label": None if scoring.key == MAIN else scoring.title,
        "items": "all" if is_all else ", ".join(scoring.items),
        "lowest": scoring.lowest,
        "highest": scoring.highest,
        "direction": {way: words for words, way in DIRECTIONS.items()}[scoring.direction],
    }
    if scoring.cut_off is not None:
        yield {
            "type": "cut_off",
            "name": scoring.key,
            "lowest": scoring.cut_off.overload_from,
            "source": scoring.cut_off.source,
        }
    if scoring.bands is not None:
        yield from _list_bands(instrument, scoring, scoring.bands)


def _list_bands(instrument: Instrument, scoring: Scoring, found: Bands) -> Iterable[Row]:
    counting = [item for item in instrument.items if item.key in scoring.keys]
    step = measure_step([[choice.points for choice in item.choices] for item in counting])
    bands = found.bands
    ends = [max(here.at_least, after.at_least - step) for here, after in pairwise(bands)]
    for number, (band, end) in enumerate(zip(bands, [*ends, scoring.highest], strict=True)):
        yield {
            "type": "band",
            "name": scoring.key,
            "label": band.label,
            "lowest": band.at_least,
            "highest": end,
            "source": None if number else found.source,
        }


def _list_example_columns(instrument: Instrument) -> list[str]:
    bounds = [
        name_bound(scoring.key, end) for scoring in instrument.further for end in (LOWEST, HIGHEST)
    ]
    keys = [item.key for item in instrument.items]
    return [EXAMPLE_NAME, *keys, LOWEST, HIGHEST, VERDICT, BAND, *bounds]


def _list_examples(instrument: Instrument) -> Iterable[Row]:
    words = {verdict: words for words, verdict in VERDICTS.items()}
    for example in instrument.examples:
        row: dict[str, str | Points | None] = {
            EXAMPLE_NAME: example.name,
            **example.answers,
            LOWEST: example.lowest,
            HIGHEST: example.highest,
            VERDICT: words[example.verdict],
            BAND: example.band,
        }
        for key, (lowest, highest) in example.further.items():
            row[name_bound(key, LOWEST)] = lowest
            row[name_bound(key, HIGHEST)] = highest
        yield row
