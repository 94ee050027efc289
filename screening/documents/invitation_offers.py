"""Where client support can be had, as a letter tells it: organisations, volunteers, an ear.

The organisations are those of the settings. Without any the letter says whom to ask instead.
"""

from collections.abc import Sequence

from screening.documents.content import Block, KeepTogether, KeyValues, Paragraph
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
    asking = _describe_asking(phone, is_named=bool(formal or volunteers))
    if is_carer:
        asking += " Vraag naar iemand die veel weet van mantelzorg."
    blocks: list[Block] = [Paragraph(asking)]
    if formal:
        blocks.append(_keep("Hier vindt u beroepskrachten:", formal))
    if volunteers:
        blocks.append(_keep("Hier vindt u vrijwilligers:", volunteers))
    whom = f"Bel {phone}." if phone else "Vraag het aan uw gemeente."
    if formal and not volunteers:
        blocks.append(Paragraph(f"Hebt u liever een vrijwilliger? {whom}"))
    if volunteers and not formal:
        blocks.append(Paragraph(f"Hebt u liever een beroepskracht? {whom}"))
    if listening:
        words = "Wilt u alleen even praten? Dat kan dag en nacht. U hoeft uw naam niet te noemen:"
        blocks.append(_keep(words, listening))
    else:
        words = "Wilt u alleen even praten, zonder uw naam te noemen? Dat kan dag en nacht."
        blocks.append(Paragraph(f"{words} Vraag uw gemeente waar."))
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


def _keep(words: str, rows: tuple[tuple[str, str], ...]) -> Block:
    return KeepTogether((Paragraph(words), KeyValues(rows)))


def _list_rows(
    organisations: Sequence[SupportOrganisation], kind: OrganisationKind
) -> tuple[tuple[str, str], ...]:
    return tuple(
        (one.name, ", ".join(filter(None, (one.phone, one.website))) or "vraag ons naar het nummer")
        for one in organisations
        if one.kind is kind
    )
