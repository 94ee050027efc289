"""A line of the log in Dutch: when, what, by whom, and what came of it. It holds no names."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from screening.storage.log_chain import LogEntry
from screening.wording.formats import format_date, format_short_date
from screening.wording.log_actions import word_action
from screening.wording.log_breaks import describe_break_name
from screening.wording.speech import say

MARK_DIGITS: Final = 8
"""So many digits of an identifier tell two records apart, and fit on a line."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of the log, worded; `number` is its place in the log.

    `when` is the same as `moment`, in digits: for a narrow column.
    """

    number: int
    when: str
    moment: str
    action: str
    part: str
    mark: str
    result: str
    actor: str
    origin: str


def word_line(entry: LogEntry) -> LogLine:
    """Return a line of the log in Dutch; an action of a later version stays as it is."""
    action = word_action(entry.action)
    return LogLine(
        number=entry.sequence,
        when=_word_moment(entry.at, short=True),
        moment=_word_moment(entry.at),
        action=action.words,
        part=action.part,
        mark=entry.subject[:MARK_DIGITS] if entry.subject != "vault" else "",
        result=word_result(entry.result),
        actor=entry.actor or say("niet vastgelegd"),
        origin=entry.origin or say("niet vastgelegd"),
    )


def word_result(result: str) -> str:
    """Return what came of an action in Dutch: "gedaan", "3 gevonden", "na 5 minuten"."""
    words = {"done": say("gedaan"), "refused": say("geweigerd")}
    if result in words:
        return words[result]
    kind, _, number = result.rpartition(" ")
    if kind == "found" and number.isdecimal():
        return say("{number} gevonden", number=number)
    if kind == "refused" and number.isdecimal():
        return (
            say("1 keer geweigerd")
            if number == "1"
            else say("{number} keer geweigerd", number=number)
        )
    if kind == "minutes" and number.isdecimal():
        return say("na 1 minuut") if number == "1" else say("na {number} minuten", number=number)
    return describe_break_name(result) or result


def _word_moment(at: str, *, short: bool = False) -> str:
    try:
        moment = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    if short:
        return f"{format_short_date(moment.date())} {moment:%H.%M.%S}"
    return say("{day}, {moment:%H.%M.%S} uur", day=format_date(moment.date()), moment=moment)
