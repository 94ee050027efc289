"""What stands in a map that is saved as a file: its title, its dates, and which files it makes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from screening.documents.content import (
    Block,
    Document,
    FamilyFigure,
    NetworkFigure,
    Paragraph,
    Section,
    TextRole,
)
from screening.documents.svg_sheet import SheetText
from screening.network.drawing import SOURCE_LINE
from screening.network.family.shapes import FamilyDrawing
from screening.network.model import NetworkMap
from screening.wording.formats import format_date
from screening.wording.speech import SPEECH

PNG_WIDTH: Final = 2480
"""In pixels: A4 at 300 dots per inch."""


class MapFile(StrEnum):
    """What a map can be saved as without protection."""

    SVG = "svg"
    PNG = "png"
    CSV = "csv"
    GRAPHML = "graphml"


@dataclass(frozen=True, slots=True, repr=False)
class MapContent:
    """A map at one visit, with names or without; the family only when there is a drawing of it."""

    network: NetworkMap
    held_on: date
    made_on: date
    author: str
    is_nameless: bool
    family: FamilyDrawing | None = None

    @property
    def dates(self) -> str:
        """When the visit was and when the file was made, as one line."""
        return f"Gesprek op {format_date(self.held_on)}, gemaakt op {format_date(self.made_on)}"

    @property
    def title(self) -> str:
        """What the drawing is, and of whom unless names are hidden."""
        return self._name("Netwerkkaart")

    @property
    def family_title(self) -> str:
        """What the drawing of the family is, and of whom unless names are hidden."""
        return self._name("Familie")

    @property
    def sheet(self) -> SheetText:
        """What stands around the drawing in a file of its own."""
        return SheetText(self.title, self.dates, SOURCE_LINE)

    @property
    def family_sheet(self) -> SheetText:
        """The same for the family."""
        return SheetText(self.family_title, self.dates)

    def _name(self, what: str) -> str:
        return f"{what}, zonder namen" if self.is_nameless else f"{what} van {self._whom}"

    @property
    def _whom(self) -> str:
        return self.network.client_name


@SPEECH.in_dutch()
def build_map_document(
    content: MapContent, *, has_table: bool, attachments: tuple[str, ...] = ()
) -> Document:
    """Return the drawing on a page of its own, with what belongs to it.

    Args:
        content: the map.
        has_table: whether the people also come as a table.
        attachments: the names of the files of data inside.
    """
    sections = [
        Section("De kaart", (NetworkFigure(content.network, has_table=has_table),)),
    ]
    if content.family is not None:
        sections.append(Section("De familie", (FamilyFigure(content.family),)))
    if attachments:
        sections.append(Section("Dezelfde kaart als gegevens", _explain(attachments)))
    return Document(
        title="Netwerkkaart",
        made_on=content.made_on,
        household="Zonder namen" if content.is_nameless else content.network.client_name,
        author=content.author,
        facts=(
            ("Gesprek op", format_date(content.held_on)),
            ("Gemaakt op", format_date(content.made_on)),
        ),
        sections=tuple(sections),
        confidentiality="Zonder namen; wie het gezin kent, kan mensen herkennen"
        if content.is_nameless
        else "Vertrouwelijk: bevat persoonlijke gegevens",
    )


def _explain(attachments: tuple[str, ...]) -> tuple[Block, ...]:
    return (
        Paragraph(
            f"In dit bestand zitten {', '.join(attachments)}: open in uw PDF-programma de "
            "bijlagen. SVG en PNG zijn de tekening, CSV is voor een rekenblad en GraphML voor een "
            "programma dat netwerken meet. Notities en wat u over iemand denkt, staan er niet in."
        ),
        Paragraph("Wat u uit dit bestand haalt, is zelf niet meer beveiligd.", TextRole.NOTE),
    )
