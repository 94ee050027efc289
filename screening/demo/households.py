"""The fictional households of the demo, as data."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"

Household = Mapping[str, Any]
"""One household as it stands in its file; keys name people within the household."""


def list_households() -> tuple[str, ...]:
    """Return the names of the households."""
    return tuple(sorted(path.stem for path in DATA.glob("*.json")))


def load_household(name: str) -> Household:
    """Return one household."""
    household: Household = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
    return household
