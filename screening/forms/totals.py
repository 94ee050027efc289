"""The sheet `scoring`: what is added up, and what the authors say about the outcome."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from instruments.definition import MAIN
from instruments.model import ChangeKind, Direction, Points
from screening.forms.cell_text import quote
from screening.forms.form_sheet import FormSheet, Line
from screening.forms.layout import CHANGES, DIRECTIONS, SURVEY
from screening.forms.questions import Questions, write_points
from screening.wording.speech import say

_ALL: Final = "all"
_KINDS: Final = {kind: kind for kind in ("total", "cut_off", "band", "change")}


@dataclass(frozen=True, slots=True)
class BandRow:
    """One band, or one size of a difference; None where the sheet is wrong."""

    line: Line
    lowest: Points | None
    highest: Points | None
    label: str | ChangeKind | None


@dataclass(slots=True)
class Total:
    """One total with what belongs to it; `items` is None for all, and empty where it is wrong."""

    line: Line
    key: str
    title: str | None
    items: tuple[str, ...] | None
    lowest: Points | None
    highest: Points | None
    direction: Direction | None
    cut_off: BandRow | None = None
    bands: list[BandRow] = field(default_factory=list)
    sources: dict[str, str | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Totals:
    """The totals by their name in the order of the sheet, and the sizes of a difference."""

    totals: Mapping[str, Total]
    changes: list[BandRow]
    basis: str | None
    are_named: bool
    """Whether every total has a name; else nobody can tell which names are wrong."""


def read_totals(sheet: FormSheet, questions: Questions) -> Totals:
    """Read the sheet; mistakes are noted where they stand."""
    kinds = {line.row: line.word("type", _KINDS) for line in sheet.lines}
    rows = [line for line in sheet.lines if kinds[line.row] == "total"]
    keys = [line.key("name") for line in rows]
    if sheet.lines and MAIN not in keys and None not in (*keys, *kinds.values()):
        sheet.report(
            say("Geen enkele rij total heeft de naam {main}: zo heet de hoofduitslag.", main=MAIN)
        )
    is_known = MAIN in keys and None not in (*keys, *kinds.values())
    totals: dict[str, Total] = {}
    for line, key in zip(rows, keys, strict=True):
        total = _read_total(line, key, questions, is_known=is_known)
        if key is not None and key in totals:
            line.fail("name", say("De uitslag {quoted} staat er twee keer.", quoted=quote(key)))
        else:
            totals[key or ""] = total
    changes: list[BandRow] = []
    bases: dict[str, str | None] = {}
    for line in sheet.lines:
        if kinds[line.row] == "change":
            changes.append(_read_change(line, bases, is_first=not changes))
        elif kinds[line.row] in {"cut_off", "band"}:
            of = _find_total(line, totals, is_known=is_known)
            if kinds[line.row] == "cut_off":
                _read_cut_off(line, of)
            else:
                _read_band(line, of)
    totals.pop("", None)
    return Totals(totals, changes, bases.get("source"), is_known)


def write_totals(found: Totals) -> dict[str, Any]:
    """Return the parts of a definition that are the totals; only when nothing was noted."""
    definition: dict[str, Any] = {"scoring": _write_total(found.totals[MAIN])}
    further = [
        {"key": key, "title": total.title, **_write_total(total)}
        for key, total in found.totals.items()
        if key != MAIN
    ]
    if further:
        definition["further_scorings"] = further
    if found.changes:
        bands = [
            {"at_least": _write(each.lowest), "kind": str(each.label)} for each in found.changes
        ]
        definition["change"] = {"basis": found.basis, "bands": bands}
    return definition


def _write_total(total: Total) -> dict[str, Any]:
    part: dict[str, Any] = {
        "lowest": _write(total.lowest),
        "highest": _write(total.highest),
        "direction": str(total.direction),
    }
    if total.items is not None:
        part["items"] = list(total.items)
    if total.cut_off is not None:
        part["cut_off"] = {
            "overload_from": _write(total.cut_off.lowest),
            "source": total.sources["cut_off"],
        }
    if total.bands:
        part["bands"] = [
            {"at_least": _write(each.lowest), "label": each.label} for each in total.bands
        ]
        part["bands_source"] = total.sources["band"]
    return part


def _write(points: Points | None) -> int | str | None:
    return None if points is None else write_points(points)


def _read_total(line: Line, key: str | None, questions: Questions, *, is_known: bool) -> Total:
    if key == MAIN:
        line.leave_empty(
            "label", sentence=say("De hoofduitslag heet zoals de vragenlijst. Maak dit vak leeg.")
        )
    line.leave_empty("source")
    return Total(
        line=line,
        key=key or "",
        title=line.text("label") if is_known and key != MAIN else None,
        items=_read_items(line, questions),
        lowest=line.points("lowest"),
        highest=line.points("highest"),
        direction=line.word("direction", DIRECTIONS),
    )


def _read_items(line: Line, questions: Questions) -> tuple[str, ...] | None:
    text = line.text("items")
    if text is None:
        return ()
    keys = text.replace(",", " ").split()
    if keys == [_ALL] and questions.find(_ALL) is None:
        return None
    twice = sorted({key for key in keys if keys.count(key) > 1})
    strange = [key for key in dict.fromkeys(keys) if questions.find(key) is None]
    if questions.questions and questions.are_named and strange:
        names = ", ".join(quote(key) for key in strange)
        line.fail(
            "items",
            say(
                "Op het blad {survey} staat geen vraag met de naam {names}.",
                survey=SURVEY,
                names=names,
            ),
        )
    if twice:
        line.fail(
            "items",
            say("Deze vraag staat er twee keer: {words}.", words=", ".join(map(quote, twice))),
        )
    return () if twice or strange or not keys else tuple(keys)


def _find_total(line: Line, totals: Mapping[str, Total], *, is_known: bool) -> Total | None:
    key = line.key("name")
    if key is not None and key not in totals and is_known:
        line.fail("name", say("Er is geen rij total met de naam {quoted}.", quoted=quote(key)))
    return totals.get(key or "-")


def _read_cut_off(line: Line, total: Total | None) -> None:
    line.leave_empty("label", "items", "highest", "direction")
    row = BandRow(line, line.points("lowest"), None, None)
    source = line.text("source")
    if total is None:
        return
    if total.cut_off is not None:
        line.fail("type", say("Deze uitslag heeft al een grens. Er kan er maar één zijn."))
        return
    total.cut_off = row
    total.sources["cut_off"] = source


def _read_band(line: Line, total: Total | None) -> None:
    line.leave_empty("items", "direction")
    row = BandRow(line, line.points("lowest"), line.points("highest"), line.text("label"))
    if total is not None:
        _read_source(line, total.sources, "band", is_first=not total.bands)
        total.bands.append(row)


def _read_change(line: Line, bases: dict[str, str | None], *, is_first: bool) -> BandRow:
    key = line.optional_text("name")
    if key not in {None, MAIN}:
        line.fail("name", say("Een verschil gaat altijd over de hoofduitslag: {main}.", main=MAIN))
    line.leave_empty("items", "highest", "direction")
    _read_source(line, bases, "source", is_first=is_first)
    return BandRow(line, line.points("lowest"), None, line.word("label", CHANGES))


def _read_source(line: Line, sources: dict[str, str | None], kind: str, *, is_first: bool) -> None:
    if is_first:
        sources[kind] = line.text("source")
    elif line.optional_text("source") not in {None, sources[kind]}:
        line.fail(
            "source", say("Hier staat een andere bron dan op de eerste rij. Laat dit vak leeg.")
        )
