"""A document as PDF: A4, vectors and embedded typefaces, made in memory.

This module loads reportlab: import it where a document is made, never at start-up.
"""

from io import BytesIO

from reportlab.platypus import Flowable, Spacer

from screening.documents import pdf_styles as styles
from screening.documents.content import Document
from screening.documents.pdf_blocks import BlockRenderer
from screening.documents.pdf_page import NumberedCanvas, PagedDocument
from screening.documents.pdf_tables import make_rows
from screening.wording.speech import SPEECH


@SPEECH.in_dutch()
def render_pdf(document: Document) -> bytes:
    """Return the document as a PDF without protection; it must not reach a disk like this."""
    styles.register_typefaces()
    target = BytesIO()
    PagedDocument(target, document).build(_make_story(document), canvasmaker=NumberedCanvas)
    return target.getvalue()


def _make_story(document: Document) -> list[Flowable]:
    story: list[Flowable] = [styles.write_paragraph(document.title, styles.TITLE)]
    if document.subtitle:
        story.append(styles.write_paragraph(document.subtitle, styles.SUBTITLE))
    story.append(styles.write_paragraph(document.household, styles.HOUSEHOLD))
    if document.facts:
        story.append(make_rows(document.facts))
    story.append(Spacer(0, 4))
    renderer = BlockRenderer()
    for section in document.sections:
        story += renderer.render_section(section)
    return story
