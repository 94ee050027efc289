"""From the sheets of a form to a definition, or to all that is wrong with it."""

from collections.abc import Sequence
from typing import Any

from instruments.definition import build_instrument
from screening.forms.cells import Sheet
from screening.forms.examples import (
    check_outcomes,
    list_columns,
    read_examples,
    write_examples,
)
from screening.forms.findings import Findings
from screening.forms.form_sheet import FormSheet
from screening.forms.layout import (
    CHOICES,
    COLUMNS,
    EXAMPLES,
    EXPLANATION,
    OPTIONAL,
    SCORING,
    SETTINGS,
    SHEETS,
    SURVEY,
)
from screening.forms.questions import Questions, read_questions, write_questions
from screening.forms.reading import Reading
from screening.forms.settings import read_settings
from screening.forms.sums import check_sums
from screening.forms.totals import Totals, read_totals, write_totals
from screening.wording.speech import say


def read_form(sheets: Sequence[Sheet]) -> Reading:
    """Read a form: either every mistake in it, or its definition and the instrument.

    The examples are computed once the rest is right: before that they cannot come out.
    """
    findings = Findings()
    found = _find_sheets(sheets, findings)
    if findings:
        return Reading(findings.list_problems())
    survey, choices, settings, scoring = (
        FormSheet(found[name], tuple(COLUMNS[name]), findings, OPTIONAL)
        for name in (SURVEY, CHOICES, SETTINGS, SCORING)
    )
    questions = read_questions(survey, choices)
    head = read_settings(settings)
    totals = read_totals(scoring, questions)
    check_sums(totals, questions)
    columns, optional = list_columns(questions, totals)
    examples = FormSheet(
        found[EXAMPLES],
        columns,
        findings,
        optional,
        is_certain=questions.are_named and totals.are_named,
    )
    rows = read_examples(examples, questions, totals)
    if findings:
        return Reading(findings.list_problems())
    definition = _write(head, questions, totals)
    check_outcomes(rows, definition)
    if findings:
        return Reading(findings.list_problems())
    definition["examples"] = write_examples(rows)
    return Reading(definition=definition, instrument=build_instrument(definition, "form"))


def _find_sheets(sheets: Sequence[Sheet], findings: Findings) -> dict[str, Sheet]:
    found: dict[str, Sheet] = {}
    for sheet in sheets:
        if sheet.is_hidden:
            words = say("Dit blad is verborgen. Maak het zichtbaar, of verwijder het.")
            findings.report(words, sheet.name)
        if sheet.name in SHEETS:
            found[sheet.name] = sheet
        elif sheet.name != EXPLANATION and not sheet.is_hidden:
            words = say(
                "Dit blad hoort er niet bij. De bladen heten: {words}.", words=", ".join(SHEETS)
            )
            findings.report(words, sheet.name)
    for name in SHEETS:
        if name not in found:
            findings.report(say("Dit blad ontbreekt."), name)
    return found


def _write(head: dict[str, Any], questions: Questions, totals: Totals) -> dict[str, Any]:
    return {**head, **write_questions(questions), **write_totals(totals)}
