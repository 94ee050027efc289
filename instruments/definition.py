"""A definition, as plain tables and lists, to an Instrument.

The fields are those of the released files in `data`. Besides, an instrument may have:

    [[answer_sets]]         key, choices: each with key, label and points; in place of `choices`
    [[items]]               answers: the key of the set; weight; reversed = true; points by choice
    [scoring]               items: those that count; direction; bands and bands_source
    [[further_scorings]]    key, title, and the fields of `scoring`: other totals

Points may be decimal, as a text: "13.6".
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from instruments.interpretation import interpret
from instruments.items import build_items
from instruments.model import (
    Band,
    Bands,
    ChangeKind,
    ChangeRule,
    CutOff,
    Direction,
    Example,
    Instrument,
    Item,
    Origin,
    Points,
    ScoreBand,
    Scoring,
    Verdict,
)
from instruments.scoring import score, score_further
from instruments.steps import measure_step
from instruments.table import Table

MAIN: Final = "total"
"""The key of the total that verdict and change are about."""

# The strength of a statement may only grow with the difference.
_BAND_KINDS: Final = (
    ChangeKind.NOISE,
    ChangeKind.NOT_CERTAIN,
    ChangeKind.PROBABLY_MORE_THAN_NOISE,
)


def build_instrument(data: Mapping[str, object], file: str) -> Instrument:
    """Check a definition, its examples included, and return the instrument.

    Args:
        data: plain tables, lists, texts, whole numbers and booleans.
        file: what the definition is called in an error.

    Raises:
        DefinitionError: the first thing that is wrong.
    """
    root = Table(data, file)
    part = root.table("scoring")
    items = build_items(root, part)
    main = _build_scoring(part, items, MAIN, root.text("title"))
    instrument = Instrument(
        id=root.key("id"),
        version=root.number("version"),
        digest="",
        language=root.text("language"),
        title=root.text("title"),
        short_name=root.text("short_name"),
        introduction=root.optional_text("introduction"),
        items=items,
        scoring=main,
        further=_build_further(root, items),
        change=_build_change(root, main),
        origin=_build_origin(root.table("origin")),
        not_for=root.texts("not_for"),
        examples=tuple(_build_example(table, items) for table in root.tables("examples")),
    )
    root.finish()
    # Only now: a value of a wrong type, such as a date, has been refused and cannot stop json.
    instrument = replace(instrument, digest=digest_definition(data))
    _check_examples(root, instrument)
    return instrument


def digest_definition(data: Mapping[str, object]) -> str:
    """Return the SHA-256 of the content; layout, comments and line endings do not count."""
    return hashlib.sha256(write_canonical(data).encode("utf-8")).hexdigest()


def write_canonical(data: Mapping[str, object]) -> str:
    """Return a definition as JSON that is the same whenever the content is the same."""
    return json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _build_further(root: Table, items: tuple[Item, ...]) -> tuple[Scoring, ...]:
    scorings: list[Scoring] = []
    for table in root.optional_tables("further_scorings"):
        key = table.key("key")
        if key == MAIN or key in {scoring.key for scoring in scorings}:
            table.fail("key", "is used twice")
        scorings.append(_build_scoring(table, items, key, table.text("title")))
    return tuple(scorings)


def _build_scoring(table: Table, items: tuple[Item, ...], key: str, title: str) -> Scoring:
    counting = _find_counting(table, items)
    lowest, highest = table.points("lowest"), table.points("highest")
    if lowest != sum(item.lowest for item in counting):
        table.fail("lowest", "is not what the items add up to")
    if highest != sum(item.highest for item in counting):
        table.fail("highest", "is not what the items add up to")
    direction = Direction.MORE_BURDEN
    if table.has("direction"):
        direction = table.word("direction", tuple(Direction))
    scoring = Scoring(
        key=key,
        title=title,
        items=tuple(item.key for item in counting),
        lowest=lowest,
        highest=highest,
        direction=direction,
        cut_off=_build_cut_off(table, lowest, highest, direction),
        bands=_build_score_bands(table, lowest, highest),
    )
    _check_sides(table, scoring, counting)
    table.finish()
    return scoring


def _find_counting(table: Table, items: tuple[Item, ...]) -> tuple[Item, ...]:
    if not table.has("items"):
        return items
    keys = table.texts("items")
    known = {item.key for item in items}
    for key in keys:
        if key not in known:
            table.fail("items", "is not an item of this instrument", key)
        if keys.count(key) > 1:
            table.fail("items", "counts this item twice", key)
    return tuple(item for item in items if item.key in keys)


def _build_cut_off(
    table: Table, lowest: Points, highest: Points, direction: Direction
) -> CutOff | None:
    if not table.has("cut_off"):
        return None
    part = table.table("cut_off")
    cut_off = CutOff(part.points("overload_from"), part.text("source"))
    if direction is Direction.LESS_BURDEN:
        part.fail("overload_from", "needs a total that rises with the burden")
    if not lowest < cut_off.overload_from <= highest:
        part.fail("overload_from", "lies outside the range of the total")
    part.finish()
    return cut_off


def _build_score_bands(table: Table, lowest: Points, highest: Points) -> Bands | None:
    if not table.has("bands"):
        return None
    bands: list[ScoreBand] = []
    for part in table.tables("bands"):
        band = ScoreBand(part.points("at_least"), part.text("label"))
        if not bands and band.at_least != lowest:
            part.fail("at_least", "must be the lowest total in the first band")
        if bands and not bands[-1].at_least < band.at_least <= highest:
            part.fail("at_least", "must rise, and stay within the range of the total")
        if any(other.label == band.label for other in bands):
            part.fail("label", "is used twice")
        part.finish()
        bands.append(band)
    return Bands(tuple(bands), table.text("bands_source"))


def _check_sides(table: Table, scoring: Scoring, counting: tuple[Item, ...]) -> None:
    """Refuse a band with totals on both sides of the cut-off: it would gainsay the verdict."""
    if scoring.cut_off is None or scoring.bands is None:
        return
    border, bands = scoring.cut_off.overload_from, scoring.bands.bands
    step = measure_step([list(item.points.values()) for item in counting])
    ends = [*(after.at_least - step for after in bands[1:]), scoring.highest]
    for number, (band, end) in enumerate(zip(bands, ends, strict=True), start=1):
        if band.at_least < border <= end:
            table.fail(f"bands[{number}].at_least", "lies on both sides of the cut-off")


def _build_change(root: Table, scoring: Scoring) -> ChangeRule:
    if not root.has("change"):
        return ChangeRule()
    table = root.table("change")
    bands: list[Band] = []
    for part in table.tables("bands"):
        band = Band(part.points("at_least"), part.word("kind", _BAND_KINDS))
        if not bands and band.at_least != 1:
            part.fail("at_least", "must be 1 in the first band")
        if bands and not bands[-1].at_least < band.at_least <= scoring.highest - scoring.lowest:
            part.fail("at_least", "must rise, and stay within the range of the total")
        part.finish()
        bands.append(band)
    for number, (before, band) in enumerate(pairwise(bands), start=2):
        if _BAND_KINDS.index(before.kind) >= _BAND_KINDS.index(band.kind):
            table.fail(f"bands[{number}].kind", "must say more than the band before it")
    rule = ChangeRule(tuple(bands), table.text("basis"))
    table.finish()
    return rule


def _build_origin(table: Table) -> Origin:
    origin = Origin(
        author=table.text("author"),
        source=table.text("source"),
        reliability=table.text("reliability"),
        licence=table.text("licence"),
    )
    table.finish()
    return origin


def _build_example(table: Table, items: tuple[Item, ...]) -> Example:
    points = {item.key: item.points for item in items}
    answers: dict[str, str] = {}
    by_choice = table.table("answers")
    for choice in by_choice.fields():
        for item in by_choice.texts(choice):
            if item not in points:
                by_choice.fail(choice, "is not an item of this instrument", item)
            if choice not in points[item]:
                by_choice.fail(choice, "is not a choice of this item", item)
            if item in answers:
                by_choice.fail(choice, "answers this item twice", item)
            answers[item] = choice
    example = Example(
        name=table.text("name"),
        answers=MappingProxyType(answers),
        lowest=table.points("lowest"),
        highest=table.points("highest"),
        verdict=table.word("verdict", tuple(Verdict)),
        band=table.optional_text("band"),
        further=MappingProxyType(_read_further(table)),
    )
    table.finish()
    return example


def _read_further(table: Table) -> dict[str, tuple[Points, Points]]:
    bounds: dict[str, tuple[Points, Points]] = {}
    for part in table.optional_tables("further"):
        bounds[part.key("key")] = part.points("lowest"), part.points("highest")
        part.finish()
    return bounds


def _check_examples(root: Table, instrument: Instrument) -> None:
    for number, example in enumerate(instrument.examples, start=1):
        result = score(instrument, example.answers)
        meaning = interpret(instrument, result)
        outcome: dict[str, tuple[object, object]] = {
            "lowest": (example.lowest, result.lowest),
            "highest": (example.highest, result.highest),
            "verdict": (example.verdict, meaning.verdict),
        }
        if example.band is not None:
            label = meaning.band.label if meaning.band else "not to be decided"
            outcome["band"] = (example.band, label)
        further = {each.scoring: each for each in score_further(instrument, example.answers)}
        for key, bounds in example.further.items():
            if key not in further:
                root.fail(f"examples[{number}].further", f"there is no total {key!r}")
            outcome[f"further.{key}"] = (bounds, (further[key].lowest, further[key].highest))
        for field, (expected, value) in outcome.items():
            if expected != value:
                root.fail(f"examples[{number}].{field}", f"comes out as {value}")
