"""What is kept of someone's client support, as it stands in that person's own copy."""

from dataclasses import replace

from screening.documents.content import Block, Heading, KeyValues, Paragraph, Table
from screening.dossier.model import ClientSupport, SupporterKind
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
    if rows := list_support(support):
        blocks.append(KeyValues(rows))
    if record.hours:
        blocks += [Heading("Tijd van uw ondersteuner"), _write_hours(record)]
        blocks.append(Paragraph(describe_total(record)))
    if record.requests:
        blocks += [Heading("U vroeg om een andere ondersteuner"), _write_requests(record)]
    return tuple(blocks)


def list_support(support: ClientSupport) -> tuple[tuple[str, str], ...]:
    """Return the rows of what is filled in, the same in every document."""
    is_known = support != ClientSupport()
    shares = support.shared_on or support.shared_what or support.shared_with
    rows = (
        ("Verteld", _describe_told(support)),
        ("Keuze", label(support.choice) if is_known else ""),
        ("Ondersteuner", _describe_supporter(support)),
        ("Organisatie", support.organisation),
        ("Bereikbaar", support.reach),
        ("Wat er mag worden gedeeld", describe_sharing(support) if shares else ""),
        ("Doel", support.goal),
        ("Afspraken", support.agreements),
        ("Hoe het ging", _describe_evaluation(support)),
    )
    return tuple((name, value) for name, value in rows if value)


def keep_for_file(support: ClientSupport) -> ClientSupport:
    """Return what the file of the municipality may say of somebody's client support.

    Who supports, so that the supporter can be invited, and a consent to share that stands. What
    somebody wants of a supporter, agrees with one and thinks of one is between the two of them: a
    consent to share is in free words, and nothing here can tell that it covers this.
    """
    kept = replace(support, goal="", agreements="", evaluation="", evaluated_on=None)
    if support.shared_on and support.shared_what and support.shared_with:
        return kept
    return replace(kept, shared_on=None, shared_what="", shared_with="")


def _describe_supporter(support: ClientSupport) -> str:
    kind = support.supporter_kind
    words = label(kind) if kind else ""
    if kind is SupporterKind.OTHER and support.supporter:
        # As a choice it is "somebody else"; behind a name that would be another person.
        return f"{support.supporter} (geen familie, vriend of vrijwilliger)"
    return ", ".join(filter(None, (support.supporter, words)))


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
