"""What must not be readable anywhere after a working day."""

from collections.abc import Iterator

from instruments import catalogue
from screening.demo.vault import CONSULTANT
from tests.support.observed_day import Day
from tests.support.plaintext_scanner import Marker
from tests.support.working_day import (
    HALF_TYPED,
    MISTAKE,
    NOTE,
    PASSPHRASE,
    SURNAME,
    SUSPICION,
    WRONG_PASSPHRASE,
    list_names,
)


def list_markers(day: Day) -> tuple[Marker, ...]:
    """Return all that was typed, said and kept secret on a day."""
    return tuple(_yield_markers(day))


def _yield_markers(day: Day) -> Iterator[Marker]:
    yield Marker("surname", SURNAME)
    for number, name in enumerate(list_names()):
        yield Marker(f"name {number}", name)
    yield Marker("consultant", CONSULTANT)
    yield Marker("note", NOTE)
    yield Marker("suspected domestic violence", SUSPICION)
    yield Marker("half-typed text", HALF_TYPED)
    yield Marker("text of a mistake", MISTAKE)
    yield Marker("passphrase", PASSPHRASE)
    yield Marker("wrong passphrase", WRONG_PASSPHRASE)
    yield Marker("passphrase of the proposal", day.proposal_passphrase)
    yield Marker("key of the database", day.key)
    instrument = catalogue.load("caregiver_strain_index")
    yield Marker("name of an instrument", instrument.id)
    for item in instrument.items:
        yield Marker(f"statement {item.key}", item.text)
