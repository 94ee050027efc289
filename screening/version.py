"""Which version of the app this is; the log inside the vault names it."""

from typing import Final

VERSION: Final = "0.1.0"
