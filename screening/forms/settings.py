"""The sheet `settings`: what the questionnaire is called, and where it comes from."""

from typing import Any, Final

from screening.forms.form_sheet import FormSheet
from screening.forms.layout import COLUMNS, SETTINGS
from screening.forms.rules import FORM_OF_LANGUAGE, LANGUAGE
from screening.wording.speech import say

_ORIGIN: Final = ("author", "source", "reliability", "licence")


def read_settings(sheet: FormSheet) -> dict[str, Any]:
    """Return the parts of a definition that are about the whole; None stands where one is wrong."""
    if not sheet.lines:
        return {}
    first, *more = sheet.lines
    language = first.text("language")
    if language is not None and not LANGUAGE.fullmatch(language):
        first.fail("language", say(FORM_OF_LANGUAGE))
    not_for = [first.text("not_for")]
    for line in more:
        not_for.append(line.text("not_for"))
        line.leave_empty(
            *(title for title in COLUMNS[SETTINGS] if title != "not_for"),
            sentence=say("Vanaf de derde rij mag hier alleen iets staan onder not_for."),
        )
    return {
        "id": first.key("form_id"),
        "version": first.whole("version"),
        "title": first.text("form_title"),
        "short_name": first.text("short_name"),
        "language": language,
        "origin": {title: first.text(title) for title in _ORIGIN},
        "not_for": not_for,
    }
