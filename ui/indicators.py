"""Tick marks and arrows that the style sheet points at, drawn by us and kept in memory.

A style sheet can name an image only by its path. Instead of files with a colour inside, the SVGs
are made from the roles and registered with Qt as a resource (format: `qresource.cpp`, version 1).
"""

import struct
from collections.abc import Mapping
from functools import cache
from typing import Final

from PySide6.QtCore import qRegisterResourceData
from PySide6.QtGui import QColor

from ui.icons import IconName, build_icon_svg
from ui.roles import COLOURS, ColourRole

_INDICATORS: Final = (
    (IconName.CHECK, ColourRole.ON_ACCENT),
    (IconName.DASH, ColourRole.ON_ACCENT),
    (IconName.DOT, ColourRole.ON_ACCENT),
    (IconName.CHEVRON_DOWN, ColourRole.SECOND_INK),
    (IconName.CHEVRON_DOWN, ColourRole.DISABLED_INK),
    (IconName.CHEVRON_UP, ColourRole.SECOND_INK),
    (IconName.CHEVRON_LEFT, ColourRole.SECOND_INK),
    (IconName.CHEVRON_RIGHT, ColourRole.SECOND_INK),
)
_STROKE_WIDTH: Final = 2.5
_DIRECTORY: Final = 2
_LANGUAGE_ANY: Final = 1


def indicator_url(mode: str, name: IconName, role: ColourRole) -> str:
    """Return the path under which a style sheet finds an indicator in the colours of a mode."""
    return f":/indicator-{mode}-{name}-{role}.svg"


@cache
def register_indicators() -> tuple[bytes, bytes, bytes]:
    """Make the indicators of all modes known to Qt, once; the bytes must stay alive with it."""
    files = {
        indicator_url(mode, name, role)[2:]: build_icon_svg(
            name, QColor(colours[role]), _STROKE_WIDTH
        ).encode()
        for mode, colours in COLOURS.items()
        for name, role in _INDICATORS
    }
    resource = _build_resource(files)
    qRegisterResourceData(1, *resource)
    return resource


def _build_resource(files: Mapping[str, bytes]) -> tuple[bytes, bytes, bytes]:
    """Return tree, names and data of one folder of files; Qt finds a file by a binary search."""
    tree, names, data = [struct.pack(">IHII", 0, _DIRECTORY, len(files), 1)], b"", b""
    for name in sorted(files, key=_hash_name):
        tree.append(struct.pack(">IHHHI", len(names), 0, 0, _LANGUAGE_ANY, len(data)))
        names += struct.pack(">HI", len(name), _hash_name(name)) + name.encode("utf-16-be")
        data += struct.pack(">I", len(files[name])) + files[name]
    return b"".join(tree), names, data


def _hash_name(name: str) -> int:
    """Return Qt's hash of a resource name (`qt_hash`, fixed for the format)."""
    value = 0
    for character in name:
        value = (value << 4) + ord(character)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
