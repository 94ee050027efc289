"""Calls every method of every desk with what it does not expect, over a marked vault."""

import inspect
import random
import types
import typing
from collections.abc import Callable, Iterator
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any, Final

from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft
from screening.network.model import Point
from screening.workspace import Workspace
from tests.support.households import Household
from tests.support.marked_content import MARK
from tests.support.vaults import database_of

TEXTS: Final = (MARK, f"{MARK} \x00", f"{MARK} " * 20_000, f"  {MARK}\n", "", f"{MARK}'; --")
NUMBERS: Final = (-1.0, 1e9, 12.5, float("nan"))
TRIES: Final = 14
"""So often every method is called."""


def list_methods(workspace: Workspace) -> Iterator[tuple[str, Callable[..., object]]]:
    """Yield every public method of every desk with its name."""
    for name in sorted(name for name in dir(workspace) if not name.startswith("_")):
        desk = getattr(workspace, name)
        if not type(desk).__name__.endswith("Desk"):
            continue
        for method, function in inspect.getmembers(desk, inspect.ismethod):
            if not method.startswith("_"):
                yield f"{name}.{method}", function


def misuse(
    workspace: Workspace, household: Household, folder: Path, chance: random.Random
) -> Iterator[tuple[str, Exception]]:
    """Call everything, and yield what was raised with the name of the method."""
    identifiers = _list_identifiers(workspace, household)
    for name, method in list_methods(workspace):
        hints = _read_hints(method)
        for _ in range(TRIES):
            values = {
                parameter.name: _choose(hints.get(parameter.name, str), identifiers, folder, chance)
                for parameter in inspect.signature(method).parameters.values()
                if parameter.kind is not inspect.Parameter.VAR_KEYWORD
            }
            values |= _choose_more(method, identifiers, folder, chance)
            try:
                method(**values)
            except Exception as error:  # noqa: BLE001 - whatever is raised is what is looked at
                yield name, error


def _read_hints(method: Any) -> dict[str, Any]:
    """Return the kinds of what a method takes; none when some are imported for types only."""
    try:
        return typing.get_type_hints(method)
    except NameError:
        return {}


def _list_identifiers(workspace: Workspace, household: Household) -> dict[str, list[str]]:
    """Return identifiers of each kind that exist, and one that is none but a name."""
    visit_id = household.visits[-1]
    found: dict[str, list[str]] = {
        "DossierId": [household.dossier_id],
        "VisitId": list(household.visits),
        "PersonId": list(household.people.values()),
        "MeasurementId": [each.id for each in workspace.measurements.of_visit(visit_id)],
        "ProvisionId": [each.id for each in workspace.arrangement.load(visit_id).provisions],
        "TaskId": [task for (task,) in database_of(workspace).rows("SELECT id FROM care_task")],
    }
    return {kind: [*values, MARK] for kind, values in found.items()}


def _choose_more(
    method: Callable[..., object],
    identifiers: dict[str, list[str]],
    folder: Path,
    chance: random.Random,
) -> dict[str, Any]:
    """Return some of the values that a method takes as `**values: Unpack[...]`."""
    for parameter in inspect.signature(method).parameters.values():
        if parameter.kind is inspect.Parameter.VAR_KEYWORD:
            wanted = typing.get_args(parameter.annotation)
            fields = typing.get_type_hints(wanted[0]) if wanted else {}
            some = [name for name in fields if chance.random() < 0.3]
            return {name: _choose(fields[name], identifiers, folder, chance) for name in some}
    return {}


def _choose(
    kind: Any, identifiers: dict[str, list[str]], folder: Path, chance: random.Random
) -> Any:
    """Return a value of a kind, of which many cannot be right."""
    name = getattr(kind, "__name__", "")
    if name in identifiers:
        return chance.choice(identifiers[name])
    options = typing.get_args(kind)
    if isinstance(kind, types.UnionType) or typing.get_origin(kind) is typing.Union:
        return _choose(chance.choice(options), identifiers, folder, chance)
    if options:
        return [_choose(options[0], identifiers, folder, chance) for _ in range(2)]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return chance.choice(list(kind))
    if kind is types.NoneType:
        return None
    makers: dict[Any, Callable[[], Any]] = {
        bool: lambda: chance.random() < 0.5,
        int: lambda: chance.choice((-1, 0, 400)),
        float: lambda: chance.choice(NUMBERS),
        date: lambda: chance.choice((date(1800, 1, 1), date(2026, 3, 1), date(2999, 1, 1))),
        datetime: lambda: datetime.fromisoformat("2026-03-01T12:00:00+00:00"),
        Path: lambda: folder / MARK,
        bytes: MARK.encode,
        Point: lambda: Point(chance.choice(NUMBERS), 0.0),
        ProvisionDraft: lambda: _draft(identifiers, chance),
    }
    return makers.get(kind, lambda: chance.choice(TEXTS))()


def _draft(identifiers: dict[str, list[str]], chance: random.Random) -> ProvisionDraft:
    return ProvisionDraft(
        for_person=chance.choice(identifiers["PersonId"]),  # type: ignore[arg-type]
        subject=LifeArea.HOUSEHOLD,
        what=chance.choice(TEXTS),
        provider_kind=chance.choice(list(ProviderKind)),
        provider_name=chance.choice(TEXTS),
        amount=chance.choice(NUMBERS),
        starts_on=date(2027, 1, 1),
        ends_on=date(2026, 1, 1),
    )
