"""A questionnaire that would be taken for another one, from a spreadsheet and from FHIR."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from instruments import catalogue
from instruments.definition import build_instrument
from screening.dossier.existing_instruments import ExistingInstruments
from screening.forms.fhir_questionnaire import read_questionnaire, write_questionnaire
from screening.forms.files import read_form_files
from tests.support.fhir import define
from tests.unit.forms.breaking import Change, add, put, together
from tests.unit.forms.good_form import copy_form, write_xlsx

RELEASED = tuple(catalogue.load(name) for name in catalogue.list_instruments())


def _write_ediz(form: dict[str, list[list[Any]]], extra: int = 0) -> None:
    """Put the statements of the EDIZ, in capitals and without points, in place of the own ones."""
    items = catalogue.load("ediz").items
    texts = [item.text.upper().rstrip(".") for item in items] + ["Nog iets."] * extra
    keys = [f"q{number}" for number in range(1, len(texts) + 1)]
    form["survey"][1:] = [
        ["select_one eens", key, text, None, None, None]
        for key, text in zip(keys, texts, strict=True)
    ]
    form["choices"][3:] = []
    counting = ", ".join(keys[: len(items)])
    total = ["total", "total", None, counting, 0, 9, "hoger is zwaarder", None]
    form["scoring"][1:] = [total, ["cut_off", "total", None, None, 4, None, None, "Verzonnen"]]
    bounds = ["expect::lowest", "expect::highest", "expect::verdict"]
    form["examples"][:] = [
        ["example::name", *keys, *bounds],
        ["leeg", *[None] * len(keys), 0, 9, "niet te zeggen"],
    ]


def read(
    folder: Path,
    change: Change = lambda _: None,
    rewrite: Callable[[dict[str, list[list[Any]]]], object] = lambda _: None,
) -> Sequence[tuple[str, str]]:
    """Return the problems of the good form after a change, beside all questionnaires there are."""
    form = copy_form()
    path = folder / "lijst.xlsx"
    path.write_bytes(write_xlsx(form))
    added = read_form_files([path]).instrument
    assert added is not None
    rewrite(form)
    path.write_bytes(write_xlsx(form, change))
    problems = read_form_files([path], ExistingInstruments(RELEASED, (added,))).problems
    return [(problem.place, problem.sentence) for problem in problems]


@pytest.mark.parametrize(
    "change, column, words",
    [
        (put("settings", B2="ediz", C2=2), "form_id", "alleen met Draagwijzer"),
        (put("settings", A2="Andere titel"), "version", "hoger versienummer"),
        (put("settings", C2=2, D2="e.d.i.z."), "short_name", "Zo heet al"),
        (
            put("settings", C2=2, A2="ervaren druk door informele zorg!"),
            "form_title",
            "Zo heet al",
        ),
        (put("settings", C2=2, A2="CSI"), "form_title", "Zo heet al"),
    ],
    ids=["released id", "version", "short name", "title", "short name as title"],
)
def test_a_name_that_is_taken_is_told_where_it_stands(
    tmp_path: Path, change: Change, column: str, words: str
) -> None:
    """Before the preview, with a sentence that says what will work."""
    ((place, sentence),) = read(tmp_path, change)
    assert place == f"settings, rij 2, kolom {column}"
    assert words in sentence


def test_it_is_told_beside_other_mistakes(tmp_path: Path) -> None:
    """Who mends the file sees all there is to mend."""
    change = together(put("settings", B2="ediz"), put("survey", C3=None))
    assert [place for place, _ in read(tmp_path, change)] == [
        "survey, rij 3, kolom label",
        "settings, rij 2, kolom form_id",
    ]


@pytest.mark.parametrize("extra", [0, 1])
def test_the_statements_of_a_released_one_are_refused(tmp_path: Path, extra: int) -> None:
    """A cut-off would give the EDIZ a verdict; a statement that does not count changes nothing."""

    def rewrite(form: dict[str, list[list[Any]]]) -> None:
        _write_ediz(form, extra)

    ((place, sentence),) = read(tmp_path, put("settings", C2=2), rewrite)
    assert place == "survey"
    assert "stellingen van de EDIZ" in sentence


def test_more_statements_that_count_make_another_questionnaire(tmp_path: Path) -> None:
    """As the EDIZ-plus, of which the statements of the EDIZ may be a part."""

    def rewrite(form: dict[str, list[list[Any]]]) -> None:
        _write_ediz(form, 1)
        form["scoring"][1][3:6] = ["all", 0, 10]
        form["examples"][1][-2] = 10

    assert read(tmp_path, put("settings", C2=2), rewrite) == []


def test_a_new_version_of_ones_own_is_taken_in(tmp_path: Path) -> None:
    """The same id with a higher number is what it should be."""
    assert read(tmp_path, put("settings", C2=2)) == []
    assert read(tmp_path, together(put("settings", C2=2), add("survey"))) == []


@pytest.mark.parametrize(
    "changes, places",
    [
        ({"id": "other"}, ["url"]),
        ({}, ["version"]),
        ({"version": 2, "title": "ediz"}, ["title"]),
        ({"version": 2, "short_name": "C.S.I."}, ["extension (short_name)"]),
        ({"version": 2}, []),
    ],
    ids=["id", "version", "title", "short name", "nothing"],
)
def test_fhir_is_held_against_them_too(changes: dict[str, Any], places: list[str]) -> None:
    """At the path of what makes it so."""
    own = define("life_with_care")
    released = (*RELEASED, build_instrument(define("pressure_fifteen") | {"id": "other"}, "x"))
    existing = ExistingInstruments(released, (build_instrument(own, "x"),))
    problems = read_questionnaire(write_questionnaire(own | changes), existing).problems
    assert [problem.place for problem in problems] == [f"Questionnaire.{each}" for each in places]


def test_the_statements_of_a_released_one_are_refused_in_fhir() -> None:
    """Whatever it calls itself."""
    copy = define("ediz") | {"id": "mine", "title": "Van ons", "short_name": "VO"}
    problems = read_questionnaire(write_questionnaire(copy), ExistingInstruments(RELEASED)).problems
    assert [problem.place for problem in problems] == ["Questionnaire.item"]
