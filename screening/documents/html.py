"""A document as headings, text and tables, for who reads it with a screen reader or in large type.

Everything in it is escaped; a drawing is replaced by the table that says the same.
"""

from collections.abc import Iterable, Sequence
from html import escape

from screening.documents.content import (
    Block,
    Bullets,
    CourseFigure,
    Document,
    FamilyFigure,
    Heading,
    KeepTogether,
    KeyValues,
    NetworkFigure,
    Notice,
    PageBreak,
    Paragraph,
    Quote,
    Signatory,
    SignatureFields,
    Table,
)
from screening.documents.network_rows import make_people_table
from screening.reports.course import Course
from screening.wording.formats import format_date
from screening.wording.speech import SPEECH


@SPEECH.in_dutch()
def render_html(document: Document) -> str:
    """Return the whole document as HTML without any style or link."""
    parts = [_tag("h1", document.title)]
    parts += [_tag("p", line) for line in (document.subtitle, document.household) if line]
    parts.append(_write_pairs(document.facts))
    for section in document.sections:
        parts.append(_tag("h2", section.title))
        parts += [_write_block(block) for block in section.blocks]
    parts.append(_tag("p", document.confidentiality))
    return "\n".join(parts)


def _write_block(block: Block) -> str:  # noqa: PLR0911, PLR0912 - one answer for each kind of block
    match block:
        case Heading(text, level):
            return _tag("h3" if level == 1 else "h4", text)
        case Paragraph(text):
            return _tag("p", text)
        case KeyValues(rows):
            return _write_pairs(rows)
        case Bullets(items):
            return _write_list(items)
        case Table(header, rows):
            return _write_table(header, rows)
        case Quote(text, by):
            return _tag("p", f"“{text}” ({by})" if by else f"“{text}”")
        case Notice():
            return _write_notice(block)
        case NetworkFigure(network):
            people = make_people_table(network)
            return _write_table(people.header, people.rows)
        case FamilyFigure(drawing):
            return _write_list(symbol.name for symbol in drawing.symbols)
        case CourseFigure(course):
            return _write_course(course)
        case SignatureFields():
            return _write_signatures(block)
        case KeepTogether(blocks):
            return "\n".join(_write_block(inner) for inner in blocks)
        case PageBreak():
            return ""


def _write_notice(notice: Notice) -> str:
    parts = [_tag("h4", f"{notice.shown_word}: {notice.title}")]
    if notice.text:
        parts.append(_tag("p", notice.text))
    parts += [_write_block(block) for block in notice.blocks]
    return "\n".join(parts)


def _write_course(course: Course) -> str:
    header = ("Datum", course.range_words)
    rows = [(format_date(point.held_on), point.value_words) for point in course.points]
    return _write_table(header, rows)


def _write_signatures(fields: SignatureFields) -> str:
    may_remark = any(person.may_remark and not person.answer for person in fields.signatories)
    names = (_describe_signatory(person) for person in fields.signatories)
    return (_tag("p", fields.question) if may_remark else "") + _write_list(names)


def _describe_signatory(person: Signatory) -> str:
    who = f"{person.name}, {person.role}" if person.role else person.name
    drawn = "Met handtekening." if person.signature else ""
    return "\n".join(filter(None, (who, person.answer, person.remarks, drawn)))


def _write_pairs(rows: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"<p><b>{_text(name)}</b><br>{_text(value)}</p>" for name, value in rows)


def _write_list(items: Iterable[str]) -> str:
    return f"<ul>{''.join(_tag('li', item) for item in items)}</ul>"


def _write_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f'<th align="left">{_text(cell)}</th>' for cell in header)
    body = "".join(f"<tr>{''.join(_tag('td', cell) for cell in row)}</tr>" for row in rows)
    return f'<table width="100%" cellpadding="6"><tr>{head}</tr>{body}</table>'


def _tag(name: str, text: str) -> str:
    return f"<{name}>{_text(text)}</{name}>"


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")
