"""Moments of the week in words: in a sentence, and short."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from screening.network.model import DayPart, Moment, Weekday
from screening.network.week_blocks import Block, divide_week
from screening.wording.formats import join_words
from screening.wording.labels import label
from screening.wording.speech import mark, say

SHORT_DAYS: Final[Mapping[Weekday, str]] = {
    Weekday.MONDAY: mark("ma"),
    Weekday.TUESDAY: mark("di"),
    Weekday.WEDNESDAY: mark("wo"),
    Weekday.THURSDAY: mark("do"),
    Weekday.FRIDAY: mark("vr"),
    Weekday.SATURDAY: mark("za"),
    Weekday.SUNDAY: mark("zo"),
}

WEEKEND: Final = (Weekday.SATURDAY, Weekday.SUNDAY)

_WORKING_DAYS: Final = tuple(day for day in Weekday if day not in WEEKEND)
_WHOLE_WEEK: Final = tuple(Weekday)
_DAYTIME: Final = (DayPart.MORNING, DayPart.AFTERNOON)
_AWAKE: Final = (*_DAYTIME, DayPart.EVENING)
_EVERY: Final[Mapping[DayPart, str]] = {
    DayPart.MORNING: mark("elke ochtend"),
    DayPart.AFTERNOON: mark("elke middag"),
    DayPart.EVENING: mark("elke avond"),
    DayPart.NIGHT: mark("elke nacht"),
}
_WHEN: Final[Mapping[DayPart, str]] = {
    DayPart.MORNING: mark("'s ochtends"),
    DayPart.AFTERNOON: mark("'s middags"),
    DayPart.EVENING: mark("'s avonds"),
    DayPart.NIGHT: mark("'s nachts"),
}
_RUN: Final = 3
"""How many days in a row are told as from the first to the last."""


def name_moment(moment: Moment) -> str:
    """Return one moment in full: maandag ochtend."""
    return say("{day} {part}", day=label(moment.day), part=label(moment.part))


def name_weekday(day: date) -> str:
    """Return on which day of the week a date falls: maandag."""
    return label(_WHOLE_WEEK[day.weekday()])


def name_short_day(day: Weekday) -> str:
    """Return a day in two letters."""
    return say(SHORT_DAYS[day])


def describe_moments(moments: Iterable[Moment]) -> str:
    """Return moments for in a sentence: elke nacht, dinsdagavond en het weekend overdag."""
    phrases = [_describe_block(block) for block in divide_week(moments)]
    # With an enumeration inside, another word for "and" would leave unclear what belongs together.
    is_plain = not any(set(phrase.split()) & {say("en")} for phrase in phrases)
    return join_words(phrases) if is_plain else "; ".join(phrases)


def summarise_moments(moments: Iterable[Moment]) -> str:
    """Return moments as short as they can be: ma, wo ochtend; elke nacht."""
    return "; ".join(_summarise_block(block) for block in divide_week(moments))


def _describe_block(block: Block) -> str:
    if block.days == _WHOLE_WEEK:
        return _name_every_day(block.parts)
    if len(block.days) == len(block.parts) == 1:
        return say("{day}{part}", day=label(block.days[0]), part=label(block.parts[0]))
    if block.days == WEEKEND:
        days = say("het weekend")
    elif block.days == _WORKING_DAYS:
        days = say("door de week")
    else:
        days = _name_days(block.days, label, say("{first} tot en met {last}"), join_words)
    return f"{days} {_name_parts(block.parts)}"


def _summarise_block(block: Block) -> str:
    if block.days == _WHOLE_WEEK:
        return _name_every_day(block.parts)
    days = _name_days(block.days, name_short_day, "{first}-{last}", ", ".join)
    if len(block.parts) == 1:
        return f"{days} {label(block.parts[0])}"
    return f"{days} {_name_parts(block.parts)}"


def _name_days(
    days: Sequence[Weekday],
    name: Callable[[Weekday], str],
    run: str,
    join: Callable[[Sequence[str]], str],
) -> str:
    first, last = _WHOLE_WEEK.index(days[0]), _WHOLE_WEEK.index(days[-1])
    if len(days) >= _RUN and last - first + 1 == len(days):
        return run.format(first=name(days[0]), last=name(days[-1]))
    return join([name(day) for day in days])


def _name_every_day(parts: tuple[DayPart, ...]) -> str:
    if parts == tuple(DayPart):
        return say("de hele week")
    if len(parts) == 1:
        return say(_EVERY[parts[0]])
    return say("elke dag {parts}", parts=_name_parts(parts))


def _name_parts(parts: tuple[DayPart, ...]) -> str:
    if parts == tuple(DayPart):
        return say("dag en nacht")
    if parts == _AWAKE:
        return say("overdag en 's avonds")
    if parts == _DAYTIME:
        return say("overdag")
    return join_words([say(_WHEN[part]) for part in parts])
