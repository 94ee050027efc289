"""Many small questionnaires of every shape, drawn at random, and answers with gaps to them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import product
from typing import Any

from hypothesis import strategies as st

from instruments.definition import build_instrument
from instruments.model import Instrument, Points, Scoring
from screening.dossier.burden import Burden, assess
from screening.dossier.model import Measurement
from screening.identifiers import MeasurementId, PersonId, VisitId

SETS: Mapping[str, tuple[tuple[str, str | int], ...]] = {
    "yes_no": (("Nee", 0), ("Ja", 1)),
    "halves": (("Nee", 0), ("Soms", "0.5"), ("Ja", 1)),
    "both_ways": (("Nee", -1), ("Ja", 1)),
    "three": (("Nee", 0), ("Veel", 3)),
    "four": (("Nee!", 0), ("Nee", 0), ("Ja", 1), ("Ja!", 1)),
}
BANDS = ("licht", "matig", "zwaar")
KINDS = ("noise", "not_certain", "probably_more_than_noise")
PART = "Overig"


@dataclass(frozen=True, slots=True)
class Drawn:
    """One questionnaire, and two times answers to it."""

    instrument: Instrument
    before: Mapping[str, str]
    after: Mapping[str, str]


@st.composite
def draw_cases(draw: st.DrawFn) -> Drawn:
    """Return a questionnaire of one to four statements, and two sets of answers with gaps."""
    names = st.sampled_from([*SETS, "yes_no", "yes_no"])
    one_set = draw(names) if draw(st.booleans()) else None
    items = [
        {"key": f"q{n}", "text": f"Verzonnen stelling {n}.", "answers": one_set or draw(names)}
        | ({"reversed": True} if draw(st.integers(0, 3)) == 0 else {})
        | ({"weight": 2} if draw(st.integers(0, 5)) == 0 else {})
        for n in range(1, draw(st.integers(1, 4)) + 1)
    ]
    definition: dict[str, Any] = {
        "id": "small",
        "version": 1,
        "language": "nl",
        "title": "Klein",
        "short_name": "KL",
        "not_for": ["Iets anders."],
        "origin": dict.fromkeys(("author", "source", "reliability", "licence"), "Verzonnen"),
        "answer_sets": [
            {
                "key": key,
                "choices": [
                    {"key": f"c{n}", "label": label, "points": points}
                    for n, (label, points) in enumerate(choices)
                ],
            }
            for key, choices in SETS.items()
        ],
        "items": items,
        "scoring": _draw_scoring(draw, items, counts_all=draw(st.integers(0, 2)) > 0),
    }
    if draw(st.booleans()):
        part = _draw_scoring(draw, items, counts_all=False)
        definition["further_scorings"] = [{"key": "part", "title": PART, **part}]
    _, main_highest = _bounds(items, definition["scoring"]["items"])
    if main_highest - definition["scoring"]["lowest_number"] >= 2 and draw(st.booleans()):
        kinds = draw(st.sampled_from([KINDS[:1], KINDS[1:2], KINDS[2:], KINDS[1:]]))
        bands = [{"at_least": n, "kind": kind} for n, kind in enumerate(kinds, start=1)]
        definition["change"] = {"basis": "Verzonnen", "bands": bands}
    for part in (definition["scoring"], *definition.get("further_scorings", ())):
        del part["lowest_number"]
    definition["examples"] = [_empty_example(definition["scoring"])]
    instrument = build_instrument(definition, "klein")
    choices = {
        item.key: st.sampled_from([choice.key for choice in item.choices])
        for item in instrument.items
    }
    is_complete = draw(st.booleans())
    answers = st.fixed_dictionaries(
        choices if is_complete else {}, optional={} if is_complete else choices
    )
    return Drawn(instrument, draw(answers), draw(answers))


def measure(drawn: Instrument, answers: Mapping[str, str], month: int, **more: Any) -> Measurement:
    """Return a finished measurement of one carer."""
    moment = datetime(2026, month, 2, 12, tzinfo=UTC)
    fields: dict[str, Any] = {"carer_id": PersonId("ann")} | more
    return Measurement(
        id=MeasurementId(f"m{month}"),
        visit_id=VisitId("v"),
        instrument_id=drawn.id,
        version=drawn.version,
        digest=drawn.digest,
        started_at=moment,
        finished_at=moment,
        position=len(drawn.items),
        answers=answers,
        **fields,
    )


def compare(drawn: Drawn, **more: Any) -> Burden:
    """Return what the second time says beside the first."""
    earlier, later = date(2026, 2, 2), date(2026, 8, 2)
    return assess(
        measure(drawn.instrument, drawn.after, 8, **more),
        drawn.instrument,
        measure(drawn.instrument, drawn.before, 2, **more),
        held_on=later,
        earlier_held_on=earlier,
    )


def list_totals(
    instrument: Instrument, scoring: Scoring, answers: Mapping[str, str]
) -> set[Points]:
    """Return every total that the open statements can still make of these answers."""
    items = [item for item in instrument.items if item.key in scoring.items]
    worth = [
        {item.points[answers[item.key]]} if item.key in answers else set(item.points.values())
        for item in items
    ]
    return {sum(each) for each in product(*worth)}


def _draw_scoring(
    draw: st.DrawFn, items: list[dict[str, Any]], *, counts_all: bool
) -> dict[str, Any]:
    keys = [item["key"] for item in items]
    chosen = keys if counts_all else draw(st.lists(st.sampled_from(keys), min_size=1, unique=True))
    lowest, highest = _bounds(items, chosen)
    scoring: dict[str, Any] = {
        "items": chosen,
        "lowest": _write(lowest),
        "highest": _write(highest),
        "lowest_number": lowest,
        "direction": draw(st.sampled_from(["more_burden", "more_burden", "less_burden"])),
    }
    halves = int((highest - lowest) * 2)
    steps = [lowest + Decimal(n) / 2 for n in range(1, halves + 1)]
    limits = sorted(draw(st.lists(st.sampled_from(steps), min_size=1, max_size=2, unique=True)))
    if draw(st.booleans()):
        firsts = [lowest, *limits]
        scoring["bands"] = [
            {"at_least": _write(first), "label": label}
            for first, label in zip(firsts, BANDS, strict=False)
        ]
        scoring["bands_source"] = "Verzonnen"
    if scoring["direction"] == "more_burden" and draw(st.booleans()):
        scoring["cut_off"] = {"overload_from": _write(limits[-1]), "source": "Verzonnen"}
    return scoring


def _bounds(items: list[dict[str, Any]], keys: list[str]) -> tuple[Decimal, Decimal]:
    worth = list(_list_worth(items, keys))
    return sum(map(min, worth), Decimal(0)), sum(map(max, worth), Decimal(0))


def _list_worth(items: list[dict[str, Any]], keys: list[str]) -> Iterator[list[Decimal]]:
    for item in items:
        if item["key"] in keys:
            weight = item.get("weight", 1)
            yield [Decimal(points) * weight for _, points in SETS[item["answers"]]]


def _empty_example(scoring: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "name": "leeg",
        "answers": {},
        "lowest": scoring["lowest"],
        "highest": scoring["highest"],
        "verdict": "undecided" if "cut_off" in scoring else "none",
    }


def _write(points: Decimal) -> int | str:
    return int(points) if points == int(points) else str(points)


def judge(instrument: Instrument, scoring: Scoring, burden: Burden) -> tuple[bool, bool, bool]:
    """Return overload, none and undecided: all false without a limit."""
    totals = list_totals(instrument, scoring, burden.measurement.answers)
    if scoring.cut_off is None:
        return False, False, False
    over = {total >= scoring.cut_off.overload_from for total in totals}
    return over == {True}, over == {False}, len(over) > 1


def list_groups(instrument: Instrument, scoring: Scoring, burden: Burden) -> set[str]:
    """Return the names of the groups that the totals can fall in."""
    totals = list_totals(instrument, scoring, burden.measurement.answers)
    if scoring.bands is None:
        return set()
    return {
        [band.label for band in scoring.bands.bands if total >= band.at_least][-1]
        for total in totals
    }
