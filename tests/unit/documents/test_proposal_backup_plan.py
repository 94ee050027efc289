"""The backup plan in the proposal: paragraphs, lists, and what is a heading."""

from screening.arrangement.backup_plan import PLAN
from screening.documents.content import Bullets, Heading, KeepTogether, Paragraph
from screening.documents.proposal_backup_plan import keep_for_carer, write_backup_plan


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


def test_the_hours_that_were_put_in_are_left_out_and_typed_ones_stay() -> None:
    """Who takes over what must be known; how much somebody agreed to do is part of that."""
    text = (
        "Als Annie uitvalt\n"
        "Er valt 49 uur per week weg, van de 1.172,5 uur zorg.\n"
        "- Huishouden (8 uur per week): niemand anders doet dit. Misschien Els.\n"
        "- Toezicht (1 uur per week): Marja en Els doen dit ook. Vraag het na.\n"
        "Els kookt (2 uur per week): dat is afgesproken."
    )
    assert keep_for_carer(text, "") == (
        "Als Annie uitvalt\n"
        "- Huishouden: niemand anders doet dit. Misschien Els.\n"
        "- Toezicht: Marja en Els doen dit ook. Vraag het na.\n"
        "Els kookt (2 uur per week): dat is afgesproken."
    )
    assert keep_for_carer("", "") == ""
