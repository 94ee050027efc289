"""Any instrument as a spreadsheet, and back; and a spreadsheet full of anything."""

import random
import time
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from instruments import catalogue
from instruments.definition import build_instrument
from instruments.model import Instrument
from instruments.scoring import score, score_further
from instruments.wording import fold
from screening.dossier.validation import is_blank
from screening.forms.form import read_form
from screening.forms.form_file import write_form
from screening.forms.reading import Reading
from screening.forms.xlsx_file import read_xlsx
from tests.unit.forms.good_form import Form, copy_form, write_xlsx

SHAPES = Path(__file__).parents[2] / "data" / "instruments"
ALL = [
    (folder, name)
    for folder in (catalogue.RELEASED, SHAPES)
    for name in catalogue.list_instruments(folder=folder)
]
keys = st.from_regex(r"[a-z][a-z0-9_]{0,6}", fullmatch=True)
texts = (
    st.text(
        st.characters(exclude_categories=["C", "Z"], exclude_characters="_") | st.just(" "),
        min_size=1,
        max_size=20,
    )
    .map(str.strip)
    .filter(lambda text: not is_blank(text))
)
pairs = st.tuples(keys, texts)
BOTH = (lambda pair: pair[0], lambda pair: fold(pair[1]))
"""Neither a key nor a text may be there twice."""
points = st.integers(-50, 50) | st.integers(-500, 500).map(
    lambda n: n // 10 if n % 10 == 0 else str(Decimal(n) / 10)
)


def read(data: bytes) -> Reading:
    """Return what a workbook says."""
    return read_form(read_xlsx(data))


def test_every_instrument_there_is_comes_back() -> None:
    """CSI, EDIZ, and the shapes of EDIZ-plus and CarerQol: the same in everything but the digest.

    What is read once gives the very same definition when it is written and read again.
    """
    assert {name for _, name in ALL} >= {"ediz", "life_with_care", "pressure_fifteen"}
    for folder, name in ALL:
        instrument = catalogue.load(name, folder=folder)
        reading = read(write_form(instrument))
        assert reading.problems == ()
        assert reading.instrument is not None
        assert replace(reading.instrument, digest="") == replace(instrument, digest="")
        assert read(write_form(reading.instrument)).definition == reading.definition


@pytest.mark.parametrize("folder, name", ALL)
def test_a_form_scores_as_the_instrument(folder: Path, name: str) -> None:
    """Made of a spreadsheet, an instrument gives the same bounds for any answers."""
    instrument = catalogue.load(name, folder=folder)
    made = read(write_form(instrument)).instrument
    assert made is not None
    chance = random.Random(4)  # noqa: S311 - any answers will do
    for _ in range(50):
        answers = {
            item.key: chance.choice(item.choices).key
            for item in instrument.items
            if chance.random() < 0.8
        }
        for one, other in zip(
            (score(instrument, answers), *score_further(instrument, answers)),
            (score(made, answers), *score_further(made, answers)),
            strict=True,
        ):
            assert replace(one, digest="") == replace(other, digest="")


@st.composite
def instruments(draw: st.DrawFn) -> Instrument:
    """Draw any instrument: some answer lists, weights, reversed items, totals, bands, a cut-off."""
    sets = [
        {
            "key": f"set_{number}",
            "choices": [
                {"key": key, "label": label, "points": draw(points)}
                for key, label in draw(st.lists(pairs, min_size=2, max_size=4, unique_by=BOTH))
            ],
        }
        for number in range(draw(st.integers(1, 3)))
    ]
    items = [
        {
            "key": key,
            "text": text,
            "answers": draw(st.sampled_from(sets))["key"],
            "weight": draw(st.integers(1, 9) | st.sampled_from(["0.5", "1.25"])),
            "reversed": draw(st.booleans()),
            **({"note": draw(texts)} if draw(st.booleans()) else {}),
        }
        for key, text in draw(st.lists(pairs, min_size=1, max_size=6, unique_by=BOTH))
    ]
    further = draw(st.lists(keys.filter(lambda key: key != "total"), max_size=2, unique=True))
    definition: dict[str, Any] = {
        "id": draw(keys),
        "version": draw(st.integers(1, 999)),
        "language": "nl",
        "title": draw(texts),
        "short_name": draw(texts),
        "not_for": draw(st.lists(texts, min_size=1, max_size=3)),
        "origin": {part: draw(texts) for part in ("author", "source", "reliability", "licence")},
        "answer_sets": sets,
        "items": items,
        "scoring": _draw_total(draw, items, sets),
        "further_scorings": [
            {"key": key, "title": draw(texts), **_draw_total(draw, items, sets)} for key in further
        ],
    }
    if draw(st.booleans()):
        definition["introduction"] = draw(texts)
    if not further:
        del definition["further_scorings"]
    scoring = definition["scoring"]
    verdict = "undecided" if "cut_off" in scoring else "none"
    ends = {end: scoring[end] for end in ("lowest", "highest")}
    example = {"name": draw(texts), "answers": {}, "verdict": verdict, **ends}
    return build_instrument(definition | {"examples": [example]}, "any")


def _draw_total(
    draw: st.DrawFn, items: list[dict[str, Any]], sets: list[dict[str, Any]]
) -> dict[str, Any]:
    counting = draw(st.lists(st.sampled_from(items), min_size=1, unique_by=lambda i: i["key"]))
    by_key = {each["key"]: [Decimal(c["points"]) for c in each["choices"]] for each in sets}
    values = [
        [Decimal(item["weight"]) * value for value in by_key[item["answers"]]] for item in counting
    ]
    lowest, highest = sum(map(min, values)), sum(map(max, values))
    total: dict[str, Any] = {
        "items": [item["key"] for item in counting],
        "lowest": _write(lowest),
        "highest": _write(highest),
    }
    borders: list[int] = sorted(
        draw(st.sets(st.integers(int(lowest) + 1, max(int(highest), int(lowest) + 1)), max_size=3))
    )
    borders = [border for border in borders if lowest < border <= highest]
    if draw(st.booleans()):
        starts = [lowest, *map(Decimal, borders)]
        total["bands"] = [
            {"at_least": _write(start), "label": f"groep {number}"}
            for number, start in enumerate(starts)
        ]
        total["bands_source"] = draw(texts)
    has_cut_off = bool(borders) and draw(st.booleans())
    if has_cut_off:
        total["cut_off"] = {"overload_from": borders[0], "source": draw(texts)}
    if not has_cut_off and draw(st.booleans()):
        total["direction"] = "less_burden"
    return total


def _write(value: Decimal | int) -> int | str:
    return int(value) if value == int(value) else format(Decimal(value).normalize(), "f")


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(instruments())
def test_any_instrument_comes_back(instrument: Instrument) -> None:
    """It is written, read, and is the same; its definition no longer changes from then on."""
    reading = read(write_form(instrument))
    assert reading.problems == ()
    assert reading.instrument is not None
    assert replace(reading.instrument, digest="") == replace(instrument, digest="")
    assert read(write_form(reading.instrument)).definition == reading.definition


anything = st.one_of(
    st.none(),
    st.integers(-3, 3),
    st.sampled_from(["total", "q1", "q2", "ja", "nee", "all", "note", "select_one eens", "", " "]),
    st.floats(),
    st.booleans(),
    texts,
)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_form_full_of_anything_is_problems_or_an_instrument(data: st.DataObject) -> None:
    """Whatever stands in three cells: no error is raised, and nothing is half taken in."""
    form: Form = copy_form()
    for _ in range(3):
        rows = form[data.draw(st.sampled_from(sorted(form)))]
        row = data.draw(st.integers(0, len(rows) - 1))
        column = data.draw(st.integers(0, len(rows[row]) - 1))
        rows[row][column] = data.draw(anything)
    reading = read(write_xlsx(form))
    assert bool(reading.problems) is (reading.instrument is None)
    assert bool(reading.problems) is (reading.definition is None)


def test_two_hundred_questions_are_read_within_a_second() -> None:
    """Also with an example for which every question is answered."""
    names = [f"vraag_{number}" for number in range(200)]
    definition: Mapping[str, Any] = {
        "id": "lang",
        "version": 1,
        "language": "nl",
        "title": "Lang",
        "short_name": "L",
        "not_for": ["Iets anders."],
        "origin": dict.fromkeys(("author", "source", "reliability", "licence"), "Verzonnen"),
        "answer_sets": [
            {
                "key": "eens",
                "choices": [
                    {"key": f"a{n}", "label": f"Antwoord {n}", "points": n} for n in range(5)
                ],
            }
        ],
        "items": [{"key": name, "text": f"Vraag {name}.", "answers": "eens"} for name in names],
        "scoring": {"lowest": 0, "highest": 800},
        "examples": [
            {
                "name": "alles",
                "answers": {"a4": names},
                "lowest": 800,
                "highest": 800,
                "verdict": "none",
            }
        ],
    }
    data = write_form(build_instrument(definition, "lang"))
    start = time.perf_counter()
    reading = read(data)
    assert time.perf_counter() - start < 1
    assert reading.instrument is not None
