"""A carer who sees nothing and has no mouse answers alone: over the bus, and with keys alone."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from instruments import catalogue
from instruments.model import Item
from tests.support.bus_keys import DOWN, ENTER, SPACE, go_to, type_text
from tests.support.bus_walk import give_laptop_to_carer, lock, open_visit, take_over, unlock
from tests.support.desktop import Desktop, open_desktop
from tests.support.every_page import INSTRUMENT, make_house
from tests.support.house import House
from tests.support.vaults import PASSPHRASE, open_vault

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the accessibility bus AT-SPI is of Linux"
)
ITEMS: Final = catalogue.load(INSTRUMENT).items
BACK: Final = 4
"""At this statement the carer goes back once and corrects the answer."""
DIGITS: Final = ord("1")
STEPS_TO_BURDEN: Final = 3


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A vault with a household in it."""
    return make_house(tmp_path / "kluis")


@pytest.fixture
def desktop(house: House, tmp_path: Path) -> Iterator[Desktop]:
    """The app at its first page, seen from outside."""
    with open_desktop(house.folder, tmp_path) as desktop:
        yield desktop


def choose(position: int) -> int:
    """Return which answer is given to a statement: a pattern without a rhythm."""
    return position * position % 3 % 2


def answer_of(item: Item, position: int) -> str:
    """Return the words of that answer."""
    return item.choices[choose(position)].label


def test_a_questionnaire_is_filled_in_over_the_bus_only(house: House, desktop: Desktop) -> None:
    """Every statement is told, every answer stored as given; it ends with the consultant."""
    unlock(desktop)
    open_visit(desktop)
    give_laptop_to_carer(desktop)
    desktop.heard()
    told: list[str] = []
    named: list[str] = []
    for position, item in enumerate(ITEMS):
        place = f"Stelling {position + 1} van {len(ITEMS)}"
        desktop.wait_for("label", f"{place}: {item.text}", "focused")
        bar = desktop.wait_for("progress bar", "Voortgang")
        assert (bar.value, bar.description) == (position + 1, place)
        if position == BACK:
            _correct(desktop, ITEMS[position - 1], position - 1)
        desktop.press("radio button", answer_of(item, position))
        _listen(desktop, told, named)
    desktop.press("push button", "Klaar")
    desktop.wait_for("label", "Dank u wel. Geef de laptop terug aan de consulent.")
    _listen(desktop, told, named)
    take_over(desktop)
    lock(desktop)
    _check_stored(house)
    for position, item in enumerate(ITEMS[1:], start=2):
        statement = f"Stelling {position} van {len(ITEMS)}: {item.text}"
        assert statement in told
        assert any(name.startswith(statement) for name in named)
    assert any(text.startswith("Dank u wel. Geef de laptop terug") for text in told)


def test_a_questionnaire_is_filled_in_with_keys_only(house: House, desktop: Desktop) -> None:
    """From the passphrase to the consultant: no mouse, and every stop is told as it gets focus."""
    desktop.wait_for("password text", "Wachtwoord van de kluis", "focused")
    type_text(desktop, PASSPHRASE)
    desktop.key(ENTER)
    desktop.wait_for("list item", "Piet Jansen", "selected")
    go_to(desktop, "push button", "Dossier openen")
    desktop.key(SPACE)
    go_to(desktop, "push button", "Verder met het gesprek")
    desktop.key(SPACE)
    go_to(desktop, "radio button", "Voorbereiding, ")
    for _ in range(STEPS_TO_BURDEN):
        desktop.key(DOWN)
    desktop.wait_for("radio button", "Belasting, ", "focused")
    go_to(desktop, "push button", "CSI, Marja Jansen: Mantelzorger")
    desktop.key(SPACE)
    for position in range(len(ITEMS)):
        desktop.wait_for("label", f"Stelling {position + 1} van {len(ITEMS)}: ", "focused")
        desktop.key(DIGITS + choose(position))
    go_to(desktop, "push button", "Klaar")
    desktop.key(ENTER)
    desktop.wait_for("label", "Dank u wel.")
    go_to(desktop, "password text", "Wachtwoord van de kluis")
    type_text(desktop, PASSPHRASE)
    desktop.key(ENTER)
    desktop.wait_for("radio button", "Belasting, ", "checked")
    lock(desktop)
    _check_stored(house)


def _correct(desktop: Desktop, item: Item, position: int) -> None:
    """Go back once, see what was answered, and answer the same again."""
    place = f"Stelling {position + 1} van {len(ITEMS)}: {item.text}"
    desktop.press("push button", "Vorige")
    given = answer_of(item, position)
    desktop.wait_for("label", f"{place} Uw antwoord: {given}.", "focused")
    desktop.wait_for("radio button", given, "checked")
    desktop.press("radio button", item.choices[1 - choose(position)].label)
    desktop.wait_for("label", f"Stelling {position + 2} van", "focused")
    desktop.press("push button", "Vorige")
    desktop.wait_for("radio button", item.choices[1 - choose(position)].label, "checked")
    desktop.press("radio button", given)
    desktop.wait_for("label", f"Stelling {position + 2} van", "focused")


def _listen(desktop: Desktop, told: list[str], named: list[str]) -> None:
    """Add what was announced since the last time, and the new names of what has the focus."""
    for event in desktop.heard():
        if event["type"] == "object:announcement":
            told.append(event["said"])
        elif event["type"] == "object:property-change:accessible-name":
            named.append(event["said"])


def _check_stored(house: House) -> None:
    workspace = open_vault(house.folder)
    measurement = workspace.measurements.load(house.measurement_id)
    workspace.lock()
    wanted = {item.key: item.choices[choose(at)].key for at, item in enumerate(ITEMS)}
    assert dict(measurement.answers) == wanted
    assert measurement.finished_at is not None
