"""What is kept of someone's client support, as it stands in that person's own copy."""

from screening.documents.content import Block, Heading, KeyValues, Paragraph, Table
from screening.dossier.model import ClientSupport
from screening.dossier.support_record import SupportRecord
from screening.wording.client_support import describe_sharing, describe_total
from screening.wording.formats import format_date, format_number
from screening.wording.labels import label

NOT_TOLD = "Er is niet vastgelegd of u weet van de gratis cliëntondersteuning."


def write_support(support: ClientSupport, record: SupportRecord) -> tuple[Block, ...]:
    """Return all that is kept of it; what is not filled in is left out."""
    blocks: list[Block] = []
    if support.told_on is None:
        blocks.append(Paragraph(NOT_TOLD))
    if rows := _list_rows(support):
        blocks.append(KeyValues(rows))
    if record.hours:
        blocks += [Heading("Tijd van uw ondersteuner"), _write_hours(record)]
        blocks.append(Paragraph(describe_total(record)))
    if record.requests:
        blocks += [Heading("U vroeg om een andere ondersteuner"), _write_requests(record)]
    return tuple(blocks)


def _list_rows(support: ClientSupport) -> tuple[tuple[str, str], ...]:
    is_known = support != ClientSupport()
    shares = support.shared_on or support.shared_what or support.shared_with
    kind = label(support.supporter_kind) if support.supporter_kind else ""
    rows = (
        ("Verteld", _describe_told(support)),
        ("Uw keuze", label(support.choice) if is_known else ""),
        ("Uw ondersteuner", ", ".join(filter(None, (support.supporter, kind)))),
        ("Organisatie", support.organisation),
        ("Bereikbaar", support.reach),
        ("Wat er mag worden gedeeld", describe_sharing(support) if shares else ""),
        ("Uw doel", support.goal),
        ("Wat u afsprak", support.agreements),
        ("Hoe het ging", _describe_evaluation(support)),
    )
    return tuple((name, value) for name, value in rows if value)


def _describe_told(support: ClientSupport) -> str:
    if support.told_on is None:
        return ""
    by = f" door {support.told_by}" if support.told_by else ""
    return f"op {format_date(support.told_on)}{by}"


def _describe_evaluation(support: ClientSupport) -> str:
    day = f"Besproken op {format_date(support.evaluated_on)}." if support.evaluated_on else ""
    return " ".join(filter(None, (day, support.evaluation)))


def _write_hours(record: SupportRecord) -> Table:
    rows = tuple(
        (format_date(line.spent_on), f"{format_number(line.hours, 2)} uur", line.note)
        for line in record.hours
    )
    return Table(("Dag", "Tijd", "Waarvoor"), rows, (1.3, 1, 3))


def _write_requests(record: SupportRecord) -> Table:
    rows = tuple(
        (
            format_date(request.asked_on),
            request.reason or "geen reden nodig",
            ", ".join(
                filter(
                    None,
                    (
                        format_date(request.arranged_on) if request.arranged_on else "nog niet",
                        request.arranged_with,
                    ),
                )
            ),
        )
        for request in record.requests
    )
    return Table(("Gevraagd op", "Reden", "Geregeld"), rows, (1.3, 2.2, 1.8))
