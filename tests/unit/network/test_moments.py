import pytest
from hypothesis import given

from screening.network.model import (
    WEEK,
    DayPart,
    Moment,
    Weekday,
)
from screening.network.week_blocks import divide_week
from screening.wording.moments import describe_moments, name_moment, summarise_moments
from tests.unit.network.moments import FEW, at, every, moments


@FEW
@given(moments)
def test_blocks_hold_each_moment_once(chosen: frozenset[Moment]) -> None:
    """The blocks that are told in words are together exactly the moments, without overlap."""
    blocks = divide_week(chosen)
    assert frozenset[Moment]().union(*(block.moments for block in blocks)) == chosen
    assert sum(len(block.moments) for block in blocks) == len(chosen)


@pytest.mark.parametrize(
    "chosen, sentence, summary",
    [
        (frozenset(), "", ""),
        (frozenset(WEEK), "de hele week", "de hele week"),
        (at("tue-evening"), "dinsdagavond", "di avond"),
        (at("mon-morning", "wed-morning"), "maandag en woensdag 's ochtends", "ma, wo ochtend"),
        (every(DayPart.NIGHT), "elke nacht", "elke nacht"),
        (
            every(DayPart.MORNING, days=tuple(Weekday)[:5]),
            "door de week 's ochtends",
            "ma-vr ochtend",
        ),
        (
            every(DayPart.MORNING, DayPart.AFTERNOON, days=(Weekday.SATURDAY, Weekday.SUNDAY)),
            "het weekend overdag",
            "za, zo overdag",
        ),
        (
            every(DayPart.NIGHT) | at("tue-evening", "sat-morning", "sun-morning"),
            "elke nacht, dinsdagavond en het weekend 's ochtends",
            "elke nacht; di avond; za, zo ochtend",
        ),
        (
            at("mon-evening", "tue-evening", "wed-evening", "fri-night"),
            "maandag tot en met woensdag 's avonds; vrijdagnacht",
            "ma-wo avond; vr nacht",
        ),
        (
            every(*list(DayPart)[:3]) | at("mon-night", "thu-night"),
            "elke dag overdag en 's avonds; maandag en donderdag 's nachts",
            "elke dag overdag en 's avonds; ma, do nacht",
        ),
        (
            every(DayPart.NIGHT) | at("mon-afternoon", "wed-afternoon", "fri-afternoon"),
            "elke nacht; maandag, woensdag en vrijdag 's middags",
            "elke nacht; ma, wo, vr middag",
        ),
        (
            every(*DayPart, days=(Weekday.SUNDAY,)),
            "zondag dag en nacht",
            "zo dag en nacht",
        ),
    ],
)
def test_moments_read_as_people_say_them(
    chosen: frozenset[Moment], sentence: str, summary: str
) -> None:
    """Moments come in the largest blocks, and short where there is little room."""
    assert describe_moments(chosen) == sentence
    assert summarise_moments(chosen) == summary


def test_a_moment_has_a_name() -> None:
    """One day part is named in full, for a screen reader."""
    assert name_moment(Moment(Weekday.MONDAY, DayPart.MORNING)) == "maandag ochtend"
