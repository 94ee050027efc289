"""The parts of the walk over all pages leave nothing out."""

import importlib
import inspect
import pkgutil
from collections import Counter

from tests.support import states
from tests.support.house import House
from tests.support.page_states import PARTS


def test_every_page_is_in_one_part(house: House) -> None:
    """Who adds a page must say with which part it is looked at."""
    held = {place: sum(part.holds(place) for part in PARTS.values()) for place in house.places}
    assert set(held.values()) == {1}, held


def test_everything_that_opens_is_in_one_part() -> None:
    """Whatever brings about a state is walked once; only one part goes by the door."""
    written = {
        found
        for module in pkgutil.iter_modules(states.__path__)
        for name, found in inspect.getmembers(
            importlib.import_module(f"{states.__name__}.{module.name}"), inspect.isfunction
        )
        if name.startswith("open_")
    }
    walked = Counter(opener for part in PARTS.values() for opener in part.openers)
    assert set(walked) == written
    assert set(walked.values()) == {1}
    assert [part.with_door for part in PARTS.values()].count(True) == 1
