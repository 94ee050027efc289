"""The page that goes with the answers of a carer when they leave as data; it holds no name."""

from datetime import date

from screening.documents.content import (
    Bullets,
    Document,
    Paragraph,
    Section,
    Table,
    TextRole,
)
from screening.dossier.burden import Burden
from screening.wording.burden import describe_result, list_answers
from screening.wording.formats import format_date
from screening.wording.speech import SPEECH

_HEADER = ("Stelling", "Antwoord")
_WEIGHTS = (3.0, 1.0)


@SPEECH.in_dutch()
def build_response_page(
    burden: Burden, *, made_on: date, author: str, attachment: str, digest: str
) -> Document:
    """Return the answers and the result of one measurement as plain data.

    Args:
        burden: the measurement with its result.
        made_on: the day of today.
        author: the organisation behind it, if known.
        attachment: the name of the file with the same answers as data.
        digest: the SHA-256 of that file.
    """
    instrument = burden.instrument
    rows = tuple((line.statement, line.answer) for line in list_answers(burden))
    return Document(
        title=f"Antwoorden op de {instrument.short_name}",
        made_on=made_on,
        household="Eén mantelzorger, zonder naam",
        author=author,
        facts=(
            ("Vragenlijst", f"{instrument.title}, versie {instrument.version}"),
            ("Gesprek op", format_date(burden.held_on)),
            ("Gemaakt op", format_date(made_on)),
        ),
        sections=(
            Section("Uitslag", (Paragraph(" ".join(describe_result(burden)), TextRole.LEAD),)),
            Section("Antwoorden", (Table(_HEADER, rows, _WEIGHTS),)),
            Section("Waar de uitslag niet voor is", (Bullets(instrument.not_for),)),
            Section(
                "Dezelfde antwoorden als gegevens",
                (
                    Paragraph(
                        f"In dit bestand zit {attachment} (FHIR R4, QuestionnaireResponse): open "
                        "in uw PDF-programma de bijlagen. Ook daar staat geen naam in."
                    ),
                    Paragraph(f"Vingerafdruk van de bijlage (SHA-256): {digest}", TextRole.NOTE),
                ),
            ),
        ),
    )
