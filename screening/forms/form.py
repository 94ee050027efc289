"""From the sheets of a form to a definition, or to all that is wrong with it."""

from collections.abc import Sequence
from typing import Any

from instruments.definition import MAIN, build_instrument
from screening.dossier.existing_instruments import NONE_EXIST, ExistingInstruments
from screening.forms.cells import Sheet
from screening.forms.examples import (
    check_outcomes,
    list_columns,
    read_examples,
    write_examples,
)
from screening.forms.existing_problems import (
    RELEASED_ID,
    SAME_TEXTS,
    TAKEN_NAME,
    TAKEN_VERSION,
)
from screening.forms.finding_sheets import find_sheets
from screening.forms.findings import Findings
from screening.forms.form_sheet import FormSheet
from screening.forms.layout import (
    CHOICES,
    COLUMNS,
    EXAMPLES,
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


def read_form(sheets: Sequence[Sheet], existing: ExistingInstruments = NONE_EXIST) -> Reading:
    """Read a form: either every mistake in it, or its definition and the instrument.

    The examples are computed once the rest is right: before that they cannot come out.

    Args:
        sheets: what is in the file.
        existing: the questionnaires that it may not be mistaken for.
    """
    findings = Findings()
    found = find_sheets(sheets, findings, SHEETS)

    # What comes of the lack of a sheet is no mistake of its own: nobody gets to see it.
    def note(name: str) -> Findings:
        return findings if name in found else Findings()

    survey, choices, settings, scoring = (
        FormSheet(found.get(name, Sheet(name, ())), tuple(COLUMNS[name]), note(name), OPTIONAL)
        for name in (SURVEY, CHOICES, SETTINGS, SCORING)
    )
    questions = read_questions(survey, choices)
    head = read_settings(settings)
    totals = read_totals(scoring, questions)
    check_sums(totals, questions)
    columns, optional = list_columns(questions, totals)
    examples = FormSheet(
        found.get(EXAMPLES, Sheet(EXAMPLES, ())),
        columns,
        note(EXAMPLES),
        optional,
        is_certain=questions.are_named and totals.are_named,
    )
    rows = read_examples(examples, questions, totals)
    _check_existing(existing, settings, head, (survey, questions, totals))
    if findings:
        return Reading(findings.list_problems())
    definition = _write(head, questions, totals)
    check_outcomes(rows, definition)
    if findings:
        return Reading(findings.list_problems())
    definition["examples"] = write_examples(rows)
    return Reading(definition=definition, instrument=build_instrument(definition, "form"))


def _check_existing(
    existing: ExistingInstruments,
    settings: FormSheet,
    head: dict[str, Any],
    parts: tuple[FormSheet, Questions, Totals],
) -> None:
    """Refuse what would be taken for another questionnaire, at the place that makes it so."""
    if settings.lines:
        line = settings.lines[0]
        if existing.has_released(head["id"] or ""):
            line.fail("form_id", say(RELEASED_ID))
        elif existing.has_added(head["id"] or "", head["version"] or 0):
            line.fail("version", say(TAKEN_VERSION))
        for title, name in (("form_title", head["title"]), ("short_name", head["short_name"])):
            if name is not None and existing.is_name_taken(name):
                line.fail(title, say(TAKEN_NAME))
    survey, questions, totals = parts
    main = totals.totals.get(MAIN)
    keys = None if main is None else main.items
    texts = [(each.key, each.text or "") for each in questions.questions]
    counting = [text for key, text in texts if keys is None or key in keys]
    same = existing.find_same(text for _, text in texts) or existing.find_same(counting)
    if same is not None:
        survey.report(say(SAME_TEXTS, name=same.short_name))


def _write(head: dict[str, Any], questions: Questions, totals: Totals) -> dict[str, Any]:
    return {**head, **write_questions(questions), **write_totals(totals)}
