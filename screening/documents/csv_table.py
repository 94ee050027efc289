"""A table for a spreadsheet: opened at once by a Dutch one, and never read as formulas."""

import csv
import unicodedata
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_UNSEEN: Final = frozenset({"Cc", "Cf", "Zs"})
"""The categories of signs that a spreadsheet may pass over at the beginning of a cell."""


def write_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a table in UTF-8 with semicolons; a text that looks like a formula gets a quote."""
    target = StringIO(newline="")
    # The mark at the beginning tells a spreadsheet that this is UTF-8.
    target.write("\ufeff")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow([_neutralize(cell) for cell in row])
    # Half of a surrogate pair, as a paste may bring, is no valid UTF-8.
    return target.getvalue().encode("utf-8", "replace")


def drop_quote(cell: str) -> str:
    """Return a text as it was before `write_table` put a quote before it."""
    return cell[1:] if cell.startswith("'") and _needs_quote(cell) else cell


def _neutralize(cell: str) -> str:
    """Keep a spreadsheet from reading a text that someone typed as a formula."""
    return f"'{cell}" if _needs_quote(cell) else cell


def _needs_quote(cell: str) -> bool:
    """Return whether a text looks like a formula, also behind the quotes that it has itself."""
    cell = cell.lstrip("'")
    # What stands behind a space counts as well, and so does a sign of double width.
    seen = (sign for sign in cell if unicodedata.category(sign) not in _UNSEEN)
    first = unicodedata.normalize("NFKC", next(seen, ""))
    return cell.startswith(_FORMULA) or first.startswith(_FORMULA)
