"""Where the typefaces of drawings and documents are; nothing is loaded to find them.

Source Sans Pro (SIL Open Font License 1.1) is the face; DejaVu Sans stands in for signs it lacks.
"""

from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from pathlib import Path


class Typeface(StrEnum):
    """The faces that are used, by the name they are registered under."""

    REGULAR = "SourceSansPro"
    SEMIBOLD = "SourceSansPro-Semibold"
    ITALIC = "SourceSansPro-It"
    FALLBACK = "DejaVuSans"


_PLACES = {
    Typeface.REGULAR: ("font_source_sans_pro", "files/SourceSansPro-Regular.ttf"),
    Typeface.SEMIBOLD: ("font_source_sans_pro", "files/SourceSansPro-Semibold.ttf"),
    Typeface.ITALIC: ("font_source_sans_pro", "files/SourceSansPro-It.ttf"),
    Typeface.FALLBACK: ("matplotlib", "mpl-data/fonts/ttf/DejaVuSans.ttf"),
}


@cache
def find_typeface(face: Typeface) -> Path:
    """Return the file of a typeface.

    Raises:
        FileNotFoundError: the installation is damaged; the text names the package.
    """
    package, inside = _PLACES[face]
    spec = find_spec(package)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        file = Path(folder) / inside
        if file.is_file():
            return file
    raise FileNotFoundError(f"package {package} with {inside} is not installed")
