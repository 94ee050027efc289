"""The fonts of the app, brought along so that text is readable on a machine that has none."""

from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

FAMILY: Final = "Source Sans Pro"
FALLBACK_FAMILY: Final = "DejaVu Sans"

_FACES: Final = ("Regular", "Semibold", "Bold", "It")


def find_font_files() -> tuple[Path, ...]:
    """Return the font files that are installed, without importing the packages they come with."""
    wanted = [
        *(
            _package_path("font_source_sans_pro", f"files/SourceSansPro-{face}.ttf")
            for face in _FACES
        ),
        _package_path("matplotlib", "mpl-data/fonts/ttf/DejaVuSans.ttf"),
    ]
    return tuple(path for path in wanted if path is not None and path.is_file())


def load_fonts() -> tuple[str, ...]:
    """Make the fonts known to Qt and return the families that may be used, preferred first."""
    families = {
        family
        for path in find_font_files()
        for family in QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(path))
        )
    }
    return tuple(family for family in (FAMILY, FALLBACK_FAMILY) if family in families)


def make_font(families: tuple[str, ...], pixels: int, weight: int) -> QFont:
    """Return a font of an exact size; characters the first family lacks come from the next."""
    font = QFont(list(families)) if families else QFont()
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return font


def _package_path(package: str, relative: str) -> Path | None:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0], relative)
