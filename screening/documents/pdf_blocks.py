"""From the blocks of a document to what reportlab lays out on pages."""

from collections.abc import Iterable, Sequence
from typing import Any

from reportlab.platypus import Flowable, KeepTogether, PageBreak

from screening.documents import content
from screening.documents import pdf_styles as styles
from screening.documents.pdf_boxes import ROLE_LOOKS, make_role_word, put_in_box
from screening.documents.pdf_course import make_course
from screening.documents.pdf_family import make_family
from screening.documents.pdf_network import make_network
from screening.documents.pdf_page import OutlinedHeading, RoomForStart, keep, make_heading
from screening.documents.pdf_signatures import make_signatures
from screening.documents.pdf_tables import make_rows, make_table

_KEPT_BULLETS = 4
_KEPT_LIST = styles.CONTENT_HEIGHT * 0.15
_TEXT_STYLES = {
    content.TextRole.LEAD: styles.LEAD,
    content.TextRole.BODY: styles.BODY,
    content.TextRole.NOTE: styles.NOTE,
}


class BlockRenderer:
    """Makes flowables of blocks; numbers the headings, so that the outline can point at each."""

    def __init__(self) -> None:
        self._headings = 0

    def render_section(self, section: content.Section) -> list[Flowable]:
        """Return a section: its title, which never ends a page, and its blocks."""
        title = self._make_heading(section.title, styles.SECTION, level=0)
        return self._keep_headings([title, *self._render_all(section.blocks)])

    def _render_all(self, blocks: Iterable[content.Block]) -> list[Flowable]:
        return [flowable for block in blocks for flowable in self._render(block)]

    def _render(self, block: content.Block) -> list[Flowable]:  # noqa: PLR0912 - one for each kind
        flowables: list[Flowable]
        match block:
            case content.Heading():
                style = styles.HEADING if block.level == 1 else styles.SUBHEADING
                flowables = [self._make_heading(block.text, style, level=block.level)]
            case content.Paragraph():
                flowables = [styles.write_paragraph(block.text, _TEXT_STYLES[block.role])]
            case content.KeyValues():
                flowables = [make_rows(block.rows)] if block.rows else []
            case content.Bullets():
                flowables = self._make_bullets(block.items)
            case content.Table():
                flowables = [make_table(block)]
            case content.Quote():
                flowables = self._make_quote(block)
            case content.Notice():
                flowables = self._make_notice(block)
            case content.NetworkFigure():
                flowables = make_network(block.network, has_table=block.has_table)
            case content.FamilyFigure():
                flowables = make_family(block.drawing)
            case content.CourseFigure():
                flowables = make_course(block.course)
            case content.SignatureFields():
                flowables = make_signatures(block)
            case content.KeepTogether():
                flowables = [keep(self._render_all(block.blocks))]
            case content.PageBreak():
                flowables = [PageBreak()]
        return flowables

    def _make_heading(self, text: str, style: Any, *, level: int) -> Flowable:
        self._headings += 1
        return make_heading(text, style, key=f"heading-{self._headings}", level=level)

    def _make_bullets(self, items: Sequence[str]) -> list[Flowable]:
        last = len(items) - 1
        lines = [
            styles.write_paragraph(
                item, styles.LAST_BULLET if place == last else styles.BULLET, bulletText="•"
            )
            for place, item in enumerate(items)
        ]
        first, rest = lines[:_KEPT_BULLETS], lines[_KEPT_BULLETS:]
        kept = [keep(part, _KEPT_LIST) for part in (first, rest[-2:]) if part]
        return [*kept[:1], *rest[:-2], *kept[1:]]

    def _make_quote(self, quote: content.Quote) -> list[Flowable]:
        text = styles.write_paragraph(f"“{quote.text}”", styles.QUOTE)
        by = styles.write_paragraph(quote.by, styles.QUOTE_BY)
        return [text, by] if quote.by else [text]

    def _make_notice(self, notice: content.Notice) -> list[Flowable]:
        parts: list[Flowable] = [
            make_role_word(notice.role, notice.shown_word),
            styles.write_paragraph(notice.title, styles.NOTICE_TITLE),
        ]
        if notice.text:
            parts.append(styles.write_paragraph(notice.text, styles.BODY))
        for flowable in self._render_all(notice.blocks):
            # A box splits by its parts, so what is kept together outside is loose inside.
            parts += flowable._content if isinstance(flowable, KeepTogether) else [flowable]
        box = put_in_box(parts, ROLE_LOOKS[notice.role])
        return [keep(box)]

    def _keep_headings(self, flowables: list[Flowable]) -> list[Flowable]:
        """Put before every row of headings: a page break if no text fits below them.

        A note below a heading only says something about what comes.
        """
        kept: list[Flowable] = []
        row: list[Flowable] = []
        for flowable in flowables:
            row.append(flowable)
            if not (isinstance(flowable, OutlinedHeading) or _is_note_below(row)):
                kept += _start(row)
                row = []
        return kept + _start(row)


def _start(row: list[Flowable]) -> list[Flowable]:
    return [RoomForStart(row), *row] if len(row) > 1 else row


def _is_note_below(row: list[Flowable]) -> bool:
    """Whether the last of these is a note, and not the first."""
    return len(row) > 1 and getattr(row[-1], "style", None) is styles.NOTE
