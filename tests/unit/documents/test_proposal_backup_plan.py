"""The backup plan in the proposal: paragraphs, lists, and what is a heading."""

from screening.arrangement.backup_plan import PLAN
from screening.documents.content import Bullets, Heading, KeepTogether, Paragraph
from screening.documents.proposal_backup_plan import write_backup_plan


def test_a_first_line_is_a_heading_unless_it_is_a_sentence() -> None:
    """What somebody typed as two sentences stays that; what the app wrote has its heading."""
    text = "Bel eerst Marja.\nZij heeft een sleutel.\n\nAls Annie uitvalt\nVraag het.\n- Koken: Els"
    section = write_backup_plan({PLAN: text})
    assert section.blocks == (
        KeepTogether((Paragraph("Bel eerst Marja."), Paragraph("Zij heeft een sleutel."))),
        KeepTogether(
            (Heading("Als Annie uitvalt"), Paragraph("Vraag het."), Bullets(("Koken: Els",)))
        ),
    )
