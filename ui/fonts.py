"""The fonts of the app, brought along so that text is readable on a machine that has none."""

from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QFontDatabase

FAMILY: Final = "Source Sans Pro"
FALLBACK_FAMILY: Final = "DejaVu Sans"

LATER_MS: Final = 100

_SOURCE_SANS: Final = "font_source_sans_pro"
_FIRST: Final = ("Regular", "Semibold")
_LATER: Final = ("Bold", "It")


def find_first_fonts() -> tuple[Path, ...]:
    """Return the font files that every screen needs, without importing their packages."""
    return _find(*((_SOURCE_SANS, f"files/SourceSansPro-{face}.ttf") for face in _FIRST))


def find_later_fonts() -> tuple[Path, ...]:
    """Return the font files for rare letters and faces."""
    faces = ((_SOURCE_SANS, f"files/SourceSansPro-{face}.ttf") for face in _LATER)
    return _find(("matplotlib", "mpl-data/fonts/ttf/DejaVuSans.ttf"), *faces)


def load_fonts() -> tuple[str, ...]:
    """Make the fonts known to Qt and return the families to use, preferred first.

    Those for rare letters and faces follow as soon as the first window is on screen.
    """
    first = find_first_fonts()
    _load(first)
    QTimer.singleShot(LATER_MS, load_later_fonts)
    return (FAMILY, FALLBACK_FAMILY) if first else (FALLBACK_FAMILY,)


def load_later_fonts() -> None:
    """Make the fonts for rare letters and faces known to Qt; text with them is drawn again."""
    _load(find_later_fonts())


def make_font(families: tuple[str, ...], pixels: int, weight: int) -> QFont:
    """Return a font of an exact size; characters the first family lacks come from the next."""
    font = QFont(list(families)) if families else QFont()
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return font


def _load(paths: tuple[Path, ...]) -> None:
    for path in paths:
        QFontDatabase.addApplicationFont(str(path))


def _find(*wanted: tuple[str, str]) -> tuple[Path, ...]:
    paths = (_package_path(package, relative) for package, relative in wanted)
    return tuple(path for path in paths if path is not None and path.is_file())


def _package_path(package: str, relative: str) -> Path | None:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0], relative)
