"""Help texts beside the items in other languages: translated, not validated, never instead of."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from instruments.model import Instrument

_FOLDER: Final = Path(__file__).parent / "data"


def load_help(instrument: Instrument, language: str) -> Mapping[str, str] | None:
    """Return the help text of each item by its key, or None where there is none in a language."""
    path = _FOLDER / instrument.id / "help" / f"{language}.toml"
    if not language.isalpha() or not path.is_file():
        return None
    texts = tomllib.loads(path.read_text(encoding="utf-8")).get("items", {})
    return {key: texts[key] for key in instrument.item_keys & texts.keys()}
