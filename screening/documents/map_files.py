"""The files of a map: the drawing as SVG and PNG, the data as tables and GraphML, all in memory.

This module loads reportlab, pypdfium2 and pikepdf: import it where a file is made.
"""

import zipfile
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from typing import Final

from screening.documents.map_content import (
    PNG_WIDTH,
    MapContent,
    MapFile,
    build_map_document,
)
from screening.documents.map_graph import write_graph
from screening.documents.map_tables import write_tables
from screening.documents.pdf import render_pdf
from screening.documents.pdf_network import draw_on_paper
from screening.documents.png import stack_images, write_png
from screening.documents.preview import measure_pages, render_page
from screening.documents.protection import Attachment, protect_with
from screening.documents.svg_family import write_family_svg
from screening.documents.svg_network import write_network_svg
from screening.wording.speech import SPEECH

_SVG: Final = "image/svg+xml"
_CSV: Final = "text/csv"
_GRAPH: Final = "application/graphml+xml"
_FIRST_DAY: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that a zip can hold: the tables say themselves of when they are."""


@SPEECH.in_dutch()
def write_protected(content: MapContent, passphrase: str, *, has_table: bool) -> bytes:
    """Return one encrypted PDF that shows the map, with all other files of it inside."""
    files = _list_attachments(content)
    names = tuple(file.name for file in files)
    document = build_map_document(content, has_table=has_table, attachments=names)
    return protect_with(render_pdf(document), files, passphrase)


@SPEECH.in_dutch()
def write_loose(content: MapContent, kind: MapFile) -> bytes:
    """Return one file of a map without protection.

    Raises:
        ValueError: the map has names, which never leave without protection.
    """
    if not content.is_nameless:
        raise ValueError("a map with names leaves protected, or not at all")
    match kind:
        case MapFile.SVG:
            return _write_svg(content)
        case MapFile.PNG:
            return _write_png(content)
        case MapFile.GRAPHML:
            return write_graph(content.network)
        case MapFile.CSV:
            return _pack(write_tables(content.network))


def _list_attachments(content: MapContent) -> list[Attachment]:
    tables = write_tables(content.network)
    files = [
        Attachment("netwerkkaart.svg", _write_svg(content), _SVG),
        Attachment("netwerkkaart.png", _write_png(content), "image/png"),
        *(Attachment(name, data, _CSV) for name, data in tables.items()),
        Attachment("netwerkkaart.graphml", write_graph(content.network), _GRAPH),
    ]
    if content.family is not None:
        tree = write_family_svg(content.family, content.family_sheet)
        files.append(Attachment("familie.svg", tree, _SVG))
    return files


def _write_svg(content: MapContent) -> bytes:
    return write_network_svg(draw_on_paper(content.network), content.sheet)


def _write_png(content: MapContent) -> bytes:
    """Return the same map as on paper as one picture, pages below each other."""
    document = build_map_document(replace(content, family=None), has_table=False)
    paper = render_pdf(document)
    pages = [render_page(paper, index, PNG_WIDTH) for index in range(len(measure_pages(paper)))]
    return write_png(stack_images(pages))


def _pack(tables: Mapping[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in tables.items():
            archive.writestr(zipfile.ZipInfo(name, _FIRST_DAY), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()
