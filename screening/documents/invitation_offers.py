"""Where client support can be had, as a letter tells it: organisations, volunteers, an ear.

The organisations are those of the settings. Without any the letter says whom to ask instead.
"""

from collections.abc import Sequence

from screening.documents.content import Block, KeyValues, Paragraph
from screening.dossier.support_organisations import OrganisationKind, SupportOrganisation


def write_offers(
    organisations: Sequence[SupportOrganisation], phone: str, *, is_carer: bool
) -> tuple[Block, ...]:
    """Return how to get client support.

    Args:
        organisations: those of the settings; may be none.
        phone: the number of who sends the letter; may be empty.
        is_carer: whether the letter is for a carer.
    """
    formal = _list_rows(organisations, OrganisationKind.FORMAL)
    volunteers = _list_rows(organisations, OrganisationKind.VOLUNTEER)
    listening = _list_rows(organisations, OrganisationKind.LISTENING)
    blocks: list[Block] = [Paragraph(_describe_asking(phone, is_named=bool(formal or volunteers)))]
    if formal:
        blocks += [Paragraph("Hier vindt u beroepskrachten:"), KeyValues(formal)]
    if volunteers:
        blocks += [Paragraph("Hier vindt u vrijwilligers:"), KeyValues(volunteers)]
    if is_carer:
        blocks.append(Paragraph("Vraag naar iemand die veel weet van mantelzorg."))
    if listening:
        blocks.append(
            Paragraph(
                "Wilt u alleen even praten? Dat kan dag en nacht. U hoeft uw naam niet te noemen:"
            )
        )
        blocks.append(KeyValues(listening))
    else:
        blocks.append(
            Paragraph(
                "Wilt u alleen even praten, zonder uw naam te noemen? Dat kan dag en nacht. Vraag "
                "uw gemeente waar."
            )
        )
    return tuple(blocks)


def write_known() -> tuple[Block, ...]:
    """Return that somebody one knows may come along as well."""
    return (
        Paragraph(
            "U mag ook iemand meenemen die u kent. Denk aan familie, een vriend of een "
            "vrijwilliger. Allebei mag ook: een bekende én een cliëntondersteuner. Vaak is dat "
            "prettig. De een kent u goed. De ander kijkt met wat meer afstand mee."
        ),
    )


def _describe_asking(phone: str, *, is_named: bool) -> str:
    if is_named:
        call = f"Bel dan {phone}." if phone else "Vraag het dan aan ons."
        return (
            f"U neemt zelf contact op. Lukt dat niet? {call} Dan doen wij het voor u. Dat doen we "
            "alleen als u het goed vindt."
        )
    ask = f"Bel {phone}" if phone else "Vraag het aan uw gemeente"
    return (
        f"{ask}. U krijgt dan een naam en een telefoonnummer. Er zijn beroepskrachten en "
        "vrijwilligers. U mag kiezen."
    )


def _list_rows(
    organisations: Sequence[SupportOrganisation], kind: OrganisationKind
) -> tuple[tuple[str, str], ...]:
    return tuple(
        (one.name, "\n".join(filter(None, (one.phone, one.website))) or "vraag ons naar het nummer")
        for one in organisations
        if one.kind is kind
    )
