"""The sheet with the recovery key, to print and put away: one page, large groups, what it is for.

It is not encrypted: it is meant for paper.
"""

from datetime import date
from io import BytesIO
from typing import Any, Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer, Table

from screening.documents import content
from screening.documents import pdf_styles as styles
from screening.documents.pdf_blocks import BlockRenderer
from screening.documents.pdf_page import NumberedCanvas, PagedDocument
from screening.wording.formats import format_date
from screening.wording.speech import SPEECH

SHEET_NAME: Final = "herstelsleutel.pdf"
_COLUMNS: Final = 4
_CELL_HEIGHT: Final = 62.0
_GROUP = ParagraphStyle("group", parent=styles.TITLE, fontSize=26, leading=32, textColor=styles.INK)
_NUMBER = ParagraphStyle("group_number", parent=styles.NOTE, spaceAfter=0)


@SPEECH.in_dutch()
def render_recovery_sheet(recovery_key: str, made_on: date) -> bytes:
    """Return the sheet as a PDF without protection.

    Args:
        recovery_key: its groups with hyphens between them.
        made_on: the day on which the sheet is made; an older sheet is worth nothing.
    """
    styles.register_typefaces()
    sheet = _describe(made_on)
    before, after = sheet.sections
    renderer = BlockRenderer()
    story: list[Flowable] = [
        styles.write_paragraph(sheet.title, styles.TITLE),
        styles.write_paragraph(sheet.subtitle, styles.SUBTITLE),
        *renderer.render_section(before),
        _make_groups(recovery_key.split("-")),
        Spacer(0, 4),
        *renderer.render_section(after),
    ]
    target = BytesIO()
    PagedDocument(target, sheet).build(story, canvasmaker=NumberedCanvas)
    return target.getvalue()


def _describe(made_on: date) -> content.Document:
    warning = content.Notice(
        content.NoticeRole.ATTENTION,
        "Met deze sleutel gaat de hele kluis open",
        "Wie dit blad heeft en bij de laptop kan, kan alles lezen. Bewaar het blad daarom nooit "
        "bij de laptop, maar achter slot: in een kluis of een afgesloten kast op kantoor.",
    )
    steps = content.Bullets(
        (
            "Open Draagwijzer en kies “Wachtwoord vergeten?”.",
            "Typ de zeven groepen over. Hoofdletters, spaties en streepjes maken niet uit.",
            "Het teken 0 is altijd het cijfer nul, en 1 altijd het cijfer één.",
            "Zit er een typefout in, dan zegt Draagwijzer in welke groep.",
            "Kies een nieuw wachtwoord. Deze herstelsleutel blijft daarna geldig.",
        )
    )
    after = (
        content.Paragraph(
            "Maakt u bij Instellingen een nieuwe herstelsleutel, dan is dit blad niets meer waard. "
            "Vernietig het dan. Staat dit blad ook nog als bestand op een computer of USB-stick, "
            "wis het daar: het bestand is niet versleuteld."
        ),
    )
    return content.Document(
        title="Herstelsleutel van Draagwijzer",
        subtitle=f"Opgeslagen op {format_date(made_on)}",
        made_on=made_on,
        household="",
        sections=(
            content.Section("Voor als het wachtwoord kwijt is", (warning,)),
            content.Section("Zo gebruikt u de sleutel", (steps, *after)),
        ),
        confidentiality="Geheim: opent de hele kluis. Niet bij de laptop bewaren",
    )


def _make_groups(groups: list[str]) -> Flowable:
    """Return the groups in large type, numbered, as rows of four."""
    cells: list[Any] = [
        [
            styles.write_paragraph(f"Groep {number}", _NUMBER),
            styles.write_paragraph(group, _GROUP),
        ]
        for number, group in enumerate(groups, start=1)
    ]
    cells += [""] * (-len(cells) % _COLUMNS)
    rows = [cells[start : start + _COLUMNS] for start in range(0, len(cells), _COLUMNS)]
    table = Table(
        rows,
        colWidths=[styles.CONTENT_WIDTH / _COLUMNS] * _COLUMNS,
        rowHeights=[_CELL_HEIGHT] * len(rows),
    )
    frames = [
        ("BOX", (column, row), (column, row), 0.75, styles.LINE)
        for row, line in enumerate(rows)
        for column, cell in enumerate(line)
        if cell
    ]
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *frames])
    return table
