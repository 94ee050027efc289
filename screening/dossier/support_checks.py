"""Checks of client support: what happened is past, and time spent fits in a day."""

from dataclasses import replace
from datetime import date
from math import isfinite
from typing import Final

from screening.dossier.model import ClientSupport, SupporterRequest, SupportHours
from screening.dossier.validation import LONGEST_NAME, check_past, clean_text
from screening.errors import InvalidInput
from screening.wording.formats import format_date
from screening.wording.speech import say

DAY_HOURS: Final = 24


def clean_support(support: ClientSupport, today: date) -> ClientSupport:
    """Return what was told and chosen with tidy texts.

    Raises:
        InvalidInput: a date lies in the future, or a text is too long.
    """
    check_past("told_on", support.told_on, today)
    check_past("shared_on", support.shared_on, today, say("De datum van de toestemming"))
    check_past("evaluated_on", support.evaluated_on, today, say("De datum van de evaluatie"))
    return replace(
        support,
        told_by=clean_line("told_by", support.told_by),
        supporter=clean_line("supporter", support.supporter),
        organisation=clean_line("organisation", support.organisation),
        reach=clean_line("reach", support.reach),
        shared_with=clean_line("shared_with", support.shared_with),
        shared_what=clean_text("shared_what", support.shared_what),
        goal=clean_text("goal", support.goal),
        agreements=clean_text("agreements", support.agreements),
        evaluation=clean_text("evaluation", support.evaluation),
    )


def clean_hours(line: SupportHours, today: date) -> SupportHours:
    """Return a line of time spent with a tidy note.

    Raises:
        InvalidInput: the day lies in the future, or the time does not fit in a day.
    """
    check_past("spent_on", line.spent_on, today, say("De dag"))
    # So precise as it is shown: what is added up is what one reads.
    hours = round(line.hours, 2) if isfinite(line.hours) else 0
    if not 0 < hours <= DAY_HOURS:
        raise InvalidInput(
            "hours",
            say("Een dag heeft {most} uur. Er is niets toegevoegd.", most=DAY_HOURS)
            if hours > DAY_HOURS
            else say("Er zijn nog geen uren ingevuld. Er is niets toegevoegd."),
            say("Vul meer dan 0 en ten hoogste {most} uur in, zoals 1,5.", most=DAY_HOURS),
        )
    return replace(line, hours=hours, note=clean_line("note", line.note))


def check_asked(asked_on: date | None) -> date:
    """Return the day on which someone asked; refuse with InvalidInput when there is none."""
    if asked_on is None:
        raise InvalidInput(
            "asked_on",
            say("Een verzoek heeft een datum. De vorige datum is bewaard."),
            say("Vul in wanneer het is gevraagd."),
        )
    return asked_on


def clean_request(request: SupporterRequest, today: date) -> SupporterRequest:
    """Return a request for another supporter with tidy texts; the reason may stay empty.

    Raises:
        InvalidInput: a date lies in the future, or it was arranged before it was asked.
    """
    check_past("asked_on", request.asked_on, today, say("De datum van het verzoek"))
    check_past("arranged_on", request.arranged_on, today, say("De datum waarop dit is geregeld"))
    if request.arranged_on is not None and request.arranged_on < request.asked_on:
        raise InvalidInput(
            "arranged_on",
            say(
                "Het verzoek is van {day}. Het kan niet eerder zijn geregeld. De vorige datum is "
                "bewaard.",
                day=format_date(request.asked_on),
            ),
            say("Controleer de twee datums."),
        )
    return replace(
        request,
        reason=clean_text("reason", request.reason),
        arranged_with=clean_line("arranged_with", request.arranged_with),
    )


def clean_line(field: str, text: str) -> str:
    """Return a text on one line; it may be empty, and is not longer than a name.

    Raises:
        InvalidInput: it is too long.
    """
    line = " ".join(clean_text(field, text).split())
    if len(line) > LONGEST_NAME:
        raise InvalidInput(
            field,
            say(
                "Deze tekst is te lang: {number} tekens. Er passen er {most} in. De vorige tekst "
                "is bewaard.",
                number=len(line),
                most=LONGEST_NAME,
            ),
            say("Kort de tekst in."),
        )
    return line
