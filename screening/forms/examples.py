"""The sheet `examples`: made-up answers, and what must come out of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from instruments.definition import MAIN, build_instrument
from instruments.interpretation import interpret
from instruments.model import Instrument, Points, Verdict
from instruments.scoring import Score, score, score_further
from screening.forms.cell_text import quote
from screening.forms.form_sheet import FormSheet, Line
from screening.forms.layout import EXAMPLE_NAME, EXPECT, VERDICTS
from screening.forms.questions import Questions, write_points
from screening.forms.totals import Totals
from screening.wording.formats import format_points
from screening.wording.speech import say

LOWEST, HIGHEST, VERDICT, BAND = (
    f"{EXPECT}{each}" for each in ("lowest", "highest", "verdict", "band")
)


@dataclass(frozen=True, slots=True)
class ExampleRow:
    """One example as the sheet has it; None where it is wrong there."""

    line: Line
    name: str | None
    answers: Mapping[str, str]
    bounds: Mapping[str, tuple[Points | None, Points | None]]
    verdict: Verdict | None
    band: str | None


def list_columns(questions: Questions, totals: Totals) -> tuple[list[str], frozenset[str]]:
    """Return the columns the sheet has, and which of those may be absent."""
    keys = [each.key for each in questions.questions if each.key]
    further = [
        name_bound(key, end) for key in totals.totals if key != MAIN for end in (LOWEST, HIGHEST)
    ]
    columns = [EXAMPLE_NAME, *dict.fromkeys(keys), LOWEST, HIGHEST, VERDICT, BAND, *further]
    # A row that was meant to be something else may have no column here.
    doubtful = [each.key for each in questions.questions if each.key and each.answers is None]
    return columns, frozenset({BAND, *further, *doubtful})


def name_bound(total: str, end: str) -> str:
    """Return the column of an end of a total that is not the main one."""
    return f"{EXPECT}{total}::{end.removeprefix(EXPECT)}"


def read_examples(sheet: FormSheet, questions: Questions, totals: Totals) -> list[ExampleRow]:
    """Read the sheet; mistakes are noted where they stand."""
    return [_read_example(line, questions, totals) for line in sheet.lines]


def write_examples(rows: list[ExampleRow]) -> list[dict[str, Any]]:
    """Return the part of a definition that is the examples; only when nothing was noted."""
    examples = []
    for row in rows:
        answers: dict[str, list[str]] = {}
        for item, choice in row.answers.items():
            answers.setdefault(choice, []).append(item)
        example: dict[str, Any] = {
            "name": row.name,
            "answers": answers,
            "verdict": str(row.verdict),
            **_write_bounds(row, MAIN),
        }
        if row.band is not None:
            example["band"] = row.band
        further = [{"key": key, **_write_bounds(row, key)} for key in row.bounds if key != MAIN]
        if further:
            example["further"] = further
        examples.append(example)
    return examples


def check_outcomes(rows: list[ExampleRow], definition: Mapping[str, Any]) -> None:
    """Note every expectation that does not come out, and what came out instead.

    Args:
        rows: the examples.
        definition: all the rest, in which nothing is wrong.
    """
    instrument = build_instrument({**definition, "examples": [_leave_open(definition)]}, "form")
    for row in rows:
        main = score(instrument, row.answers)
        scores = {MAIN: main, **{s.scoring: s for s in score_further(instrument, row.answers)}}
        for key, bounds in row.bounds.items():
            _check_bounds(row.line, key, bounds, scores[key])
        _check_words(row, instrument, main)


def _check_bounds(
    line: Line, key: str, bounds: tuple[Points | None, Points | None], result: Score
) -> None:
    ends = ((LOWEST, bounds[0], result.lowest), (HIGHEST, bounds[1], result.highest))
    for end, said, value in ends:
        if said != value:
            line.fail(
                end if key == MAIN else name_bound(key, end),
                say(
                    "Er komt {result} uit, en hier staat {stated}.",
                    result=format_points(value),
                    stated=format_points(said or 0),
                ),
            )


def _check_words(row: ExampleRow, instrument: Instrument, result: Score) -> None:
    meaning = interpret(instrument, result)
    if row.verdict is not meaning.verdict:
        words = {verdict: words for words, verdict in VERDICTS.items()}
        row.line.fail(VERDICT, say("Er komt uit: {words}.", words=words[meaning.verdict]))
    if row.band is not None:
        came = meaning.band.label if meaning.band else None
        if came is None:
            row.line.fail(BAND, say("Er komt geen groep uit. Maak dit vak leeg."))
        elif came != row.band:
            row.line.fail(BAND, say("Er komt uit: {came}.", came=came))


def _leave_open(definition: Mapping[str, Any]) -> dict[str, Any]:
    """Return an example that comes out of any form: nothing answered."""
    scoring = definition["scoring"]
    verdict = Verdict.UNDECIDED if "cut_off" in scoring else Verdict.NONE
    ends = {end: scoring[end] for end in ("lowest", "highest")}
    return {"name": "leeg", "answers": {}, "verdict": str(verdict), **ends}


def _read_example(line: Line, questions: Questions, totals: Totals) -> ExampleRow:
    answers: dict[str, str] = {}
    for each in questions.questions:
        choice = line.key(each.key) if each.key and line.has(each.key) else None
        if choice is None or each.key is None:
            continue
        answers[each.key] = choice
        known = questions.lists.get(each.answers or "")
        if known is not None and choice not in known.points and "" not in known.points:
            line.fail(
                each.key, say("{quoted} is geen antwoord op deze vraag.", quoted=quote(choice))
            )
    bounds = {MAIN: (line.points(LOWEST), line.points(HIGHEST))}
    for key in totals.totals:
        titles = [name_bound(key, end) for end in (LOWEST, HIGHEST)]
        if key != MAIN and any(line.has(title) for title in titles):
            bounds[key] = line.points(titles[0]), line.points(titles[1])
    return ExampleRow(
        line=line,
        name=line.text(EXAMPLE_NAME),
        answers=answers,
        bounds=bounds,
        verdict=line.word(VERDICT, VERDICTS),
        band=line.optional_text(BAND),
    )


def _write_bounds(row: ExampleRow, key: str) -> dict[str, int | str]:
    lowest, highest = row.bounds[key]
    return {"lowest": write_points(lowest or 0), "highest": write_points(highest or 0)}
