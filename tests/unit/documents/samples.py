"""A small household as a document, and ways to read a PDF back. All people are fictional."""

from datetime import date
from io import BytesIO

import pypdfium2

from screening.documents.content import (
    Block,
    Bullets,
    CourseFigure,
    Document,
    Heading,
    KeepTogether,
    KeyValues,
    NetworkFigure,
    Notice,
    NoticeRole,
    PageBreak,
    Paragraph,
    Quote,
    Section,
    Signatory,
    SignatureFields,
    Table,
    TextRole,
)
from screening.identifiers import PersonId, TaskId
from screening.network.model import (
    Group,
    NetworkMap,
    Person,
    Sector,
    Task,
    TaskKind,
    Tie,
    TieKind,
)
from screening.reports.course import Course, CoursePoint, CutOffLine

GREET = Person(
    id=PersonId("greet"),
    name="Greet Zomer",
    relation="echtgenote",
    group=Group.CARER,
    sector=Sector.FAMILY_OF_ORIGIN,
    tie_to_client=TieKind.SUPPORTIVE,
    living_together=True,
    tasks=(
        Task(TaskId("t1"), TaskKind.SUPERVISION, 12.5),
        Task(TaskId("t2"), TaskKind.OTHER, 2, "de kippen voeren"),
    ),
    note="vertelde dit in vertrouwen",
)
BAS = Person(
    id=PersonId("bas"),
    name="Bas Winter",
    relation="neef",
    group=Group.INFORMAL,
    sector=Sector.OTHER_FAMILY,
    tie_to_client=TieKind.TENSE,
    able=True,
    willing=False,
)
ARIE = Person(
    id=PersonId("arie"),
    name="Arie Zomer",
    relation="broer",
    group=Group.INFORMAL,
    sector=Sector.FAMILY_OF_ORIGIN,
    deceased=True,
)
ZORG = Person(
    id=PersonId("zorg"),
    name="Thuiszorg",
    relation="thuiszorg",
    group=Group.PROFESSIONAL,
    sector=Sector.CARE_PROVIDERS,
    tie_to_client=TieKind.BROKEN,
    tasks=(Task(TaskId("t3"), TaskKind.PERSONAL_CARE, 4),),
)
NETWORK = NetworkMap(
    "Jaap Zomer",
    84,
    (GREET, BAS, ARIE, ZORG),
    (Tie(GREET.id, BAS.id, TieKind.NEUTRAL), Tie(GREET.id, ZORG.id, TieKind.NEUTRAL)),
)
CSI = Course(
    "CSI",
    GREET.id,
    "Greet Zomer",
    13,
    (CoursePoint(date(2026, 9, 1), 5, 8), CoursePoint(date(2026, 3, 2), 9, 9)),
    CutOffLine(7, "vanaf 7: overbelasting volgens de CSI"),
)
EDIZ = Course("EDIZ", GREET.id, "Greet Zomer", 9, (CoursePoint(date(2026, 3, 2), 6, 6),))

EVERY_BLOCK: tuple[Block, ...] = (
    Heading("Wie er is"),
    Paragraph("Jaap woont thuis.", TextRole.LEAD),
    KeyValues((("Gevraagd", "Een vaste vrije dag"),)),
    Bullets(("De kippen gaan goed", "De nachten niet")),
    Table(("Wat", "Door wie"), (("Dagbesteding", "De Hoeve"),), (2, 1)),
    Notice(
        NoticeRole.OVERLOAD,
        "9 van 13 keer ja",
        "Vanaf 7 is dat veel.",
        blocks=(KeyValues((("Bron", "Robinson 1983"),)), KeepTogether((Paragraph("Uitleg"),))),
    ),
    Notice(NoticeRole.FINE, "Dit gaat goed", word="Geen overbelasting"),
    Quote("Ik wil weer eens slapen.", "Greet"),
    NetworkFigure(NETWORK),
    CourseFigure(CSI),
    CourseFigure(EDIZ),
    PageBreak(),
    KeepTogether((Paragraph("Samen op een bladzijde"), Bullets(("een", "twee")))),
    SignatureFields((Signatory("Greet Zomer", "mantelzorger"), Signatory("C. Dijk", "", False))),
)


def make_document(*sections: Section, title: str = "Voorstel") -> Document:
    """Return a document with these sections."""
    return Document(
        title=title,
        subtitle="Gesprek van 2 maart 2026",
        made_on=date(2026, 3, 2),
        household="Jaap Zomer en Greet Zomer",
        author="Gemeente Waterdam",
        facts=(("Cliënt", "Jaap Zomer"),),
        sections=sections,
    )


def make_full_document() -> Document:
    """Return a document that holds every kind of block."""
    return make_document(Section("Het gesprek", EVERY_BLOCK), Section("Afspraken", ()))


def read_pages(pdf: bytes, passphrase: str | None = None) -> list[str]:
    """Return the text of every page."""
    with pypdfium2.PdfDocument(BytesIO(pdf), password=passphrase) as document:
        texts = []
        for page in document:
            text_page = page.get_textpage()
            texts.append(str(text_page.get_text_bounded()).replace("\r\n", "\n"))
            text_page.close()
            page.close()
        return texts
