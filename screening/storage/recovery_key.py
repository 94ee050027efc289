"""The recovery key as text: seven groups of five signs, of which the last one checks the group.

The signs are those of Crockford's base 32: no I, L, O or U, so that nothing looks like anything
else. A group is four random signs and a check over the field of 32 elements; the weights differ,
and so does what each group adds. So one wrong sign in a group, two of its signs that changed
places, and two whole groups that did, are all detected, always, and the group is known.
28 random signs are 140 bits: no derivation cost is needed to keep them from being guessed.
"""

import re
import secrets
from typing import Final

from screening.storage.key_errors import GROUP_LENGTH, GROUPS, RecoveryKeyMistyped

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

_WEIGHTS: Final = (2, 3, 4, 5)
"""None is zero, all differ, and none is the one of the check itself."""

_LOOK_ALIKES: Final = str.maketrans("OIL", "011")
_BETWEEN: Final = re.compile(r"[\W_]+")
_MODULUS: Final = 0b100101
"""x^5 + x^2 + 1, which makes a field of the 32 numbers of five bits."""


def new_recovery_key() -> str:
    """Return a random recovery key, its groups with hyphens between them."""
    groups = []
    for number in range(1, GROUPS + 1):
        values = [secrets.randbelow(len(ALPHABET)) for _ in _WEIGHTS]
        groups.append(_write([*values, _make_check(number, values)]))
    return "-".join(groups)


def parse_recovery_key(text: str) -> str:
    """Return a recovery key in its one form, from what somebody typed.

    Capitals, spaces and hyphens do not matter, and O and 0, or I, L and 1, are taken as the same.

    Raises:
        RecoveryKeyMistyped: it cannot be right; the error names the first group to look at.
    """
    groups = _split(text)
    for number, group in enumerate(groups, start=1):
        if not _is_right(number, group):
            raise RecoveryKeyMistyped(number, len(group))
    if len(groups) < GROUPS:
        raise RecoveryKeyMistyped(len(groups) + 1, 0)
    return "-".join(groups)


def _split(text: str) -> list[str]:
    """Return the groups as they were typed apart, or else five signs at a time."""
    pieces = [piece for piece in _BETWEEN.split(text.upper().translate(_LOOK_ALIKES)) if piece]
    if len(pieces) == GROUPS:
        return pieces
    signs = "".join(pieces)
    return [signs[start : start + GROUP_LENGTH] for start in range(0, len(signs), GROUP_LENGTH)]


def _is_right(number: int, group: str) -> bool:
    if number > GROUPS or len(group) != GROUP_LENGTH or not set(group) <= set(ALPHABET):
        return False
    *values, check = (ALPHABET.index(sign) for sign in group)
    return check == _make_check(number, values)


def _make_check(number: int, values: list[int]) -> int:
    """Return the check of a group; `number` tells the groups apart."""
    check = number
    for weight, value in zip(_WEIGHTS, values, strict=True):
        check ^= _multiply(weight, value)
    return check


def _multiply(first: int, second: int) -> int:
    """Return the product in the field of 32 elements."""
    product = 0
    while second:
        if second & 1:
            product ^= first
        first <<= 1
        if first >= len(ALPHABET):
            first ^= _MODULUS
        second >>= 1
    return product


def _write(values: list[int]) -> str:
    return "".join(ALPHABET[value] for value in values)
