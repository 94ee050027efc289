"""The proposal: what stands in it, section by section."""

from screening.documents.content import (
    Bullets,
    Document,
    KeepTogether,
    KeyValues,
    Paragraph,
    Quote,
    Section,
    Signatory,
    SignatureFields,
    TextRole,
)
from screening.documents.material import ProposalMaterial
from screening.documents.proposal_arrangement import write_arrangement
from screening.documents.proposal_backup_plan import write_backup_plan
from screening.documents.proposal_burden import write_burden
from screening.documents.proposal_network import write_network
from screening.documents.proposal_signals import write_signals
from screening.dossier.model import Carer, ClientSupport, ProcedureStep, SupportChoice
from screening.wording.formats import format_date, join_words
from screening.wording.labels import label
from screening.wording.speech import SPEECH

OWN_QUESTIONS = (
    "De vragen over de zorgsituatie zijn eigen vragen, bij stap 2 volgens de stappen van de "
    "MantelScan, W. Kruijswijk, © 2012 Expertisecentrum Mantelzorg."
)


@SPEECH.in_dutch()
def build_proposal(material: ProposalMaterial) -> Document:
    """Return the whole proposal as plain data; sections without anything in them are left out."""
    people = [material.dossier.client.name, *_carer_names(material)]
    sections = (
        _write_request(material),
        _write_care_situation(material),
        write_network(material),
        write_burden(material, material.situations),
        write_signals(material),
        write_arrangement(material),
        write_backup_plan(material.texts),
        _write_agreements(material),
        _write_support(material),
        _write_signatures(material),
    )
    return Document(
        title="Voorstel voor een arrangement",
        subtitle="voor de cliënt en voor wie zorgt",
        made_on=material.made_on,
        household=join_words(people),
        author=material.organisation or material.consultant,
        facts=_list_facts(material),
        sections=tuple(section for section in sections if section.blocks),
    )


def _carer_names(material: ProposalMaterial) -> list[str]:
    return [carer.name for carer in material.dossier.carers]


def _list_facts(material: ProposalMaterial) -> tuple[tuple[str, str], ...]:
    dossier, visit = material.dossier, material.visit
    client = dossier.client.name
    if material.network.client_age is not None:
        client = f"{client}, {material.network.client_age} jaar"
    carers = [
        f"{carer.name} ({carer.relation})" if carer.relation else carer.name
        for carer in dossier.carers
    ]
    notified_on = dossier.procedure.get(ProcedureStep.NOTIFICATION)
    rows = (
        ("Cliënt", client),
        ("Mantelzorger" if len(carers) == 1 else "Mantelzorgers", join_words(carers)),
        ("Gesprek", f"{label(visit.kind).capitalize()} op {format_date(visit.held_on)}"),
        ("Aanwezig", material.texts.get("preparation.present", "")),
        ("Melding", format_date(notified_on) if notified_on else ""),
        ("Consulent", ", ".join(filter(None, (material.consultant, material.organisation)))),
        ("Status", "Voorstel, nog niet vastgesteld"),
    )
    return tuple((name, value) for name, value in rows if value)


def _write_request(material: ProposalMaterial) -> Section:
    """Return the question in the words of the client; notes from the preparation stay inside."""
    request = material.texts.get("preparation.request")
    quote = Quote(request, by=material.dossier.client.name) if request else None
    return Section("Wat er is gevraagd", (quote,) if quote else ())


def _write_support(material: ProposalMaterial) -> Section:
    dossier = material.dossier
    people = [(dossier.client.name, dossier.client.support)]
    people += [(carer.name, carer.support) for carer in dossier.carers]
    intro = Paragraph(
        "Cliënt en mantelzorger mogen zich bij het onderzoek gratis laten helpen door iemand die "
        "onafhankelijk is van de gemeente: een cliëntondersteuner."
    )
    rows = tuple((name, describe_support(support)) for name, support in people)
    return Section("Cliëntondersteuning", (intro, KeyValues(rows)))


def describe_support(support: ClientSupport) -> str:
    """Return whether someone was told about client support, and the choice."""
    if support.told_on is None:
        return "Er is niet vastgelegd of dit is verteld."
    by = f" door {support.told_by}" if support.told_by else ""
    told = f"Verteld op {format_date(support.told_on)}{by}."
    chosen = f"Keuze: {label(support.choice)}"
    if support.supporter and support.choice is not SupportChoice.DECLINED:
        chosen = f"{chosen} ({support.supporter})"
    return f"{told} {chosen}."


def _write_care_situation(material: ProposalMaterial) -> Section:
    situation = material.dossier.client.situation.strip()
    rows = [("Situatie van de cliënt", situation[:1].upper() + situation[1:])]
    rows += [
        (question.text, material.texts.get(question.field, "")) for question in material.questions
    ]
    filled = tuple((name, value) for name, value in rows if value)
    if not filled:
        return Section("De zorgsituatie", ())
    own = Paragraph(OWN_QUESTIONS, TextRole.NOTE)
    return Section("De zorgsituatie", (KeyValues(filled), own))


def _write_agreements(material: ProposalMaterial) -> Section:
    lines = [line.strip() for line in material.texts.get("agreements", "").splitlines()]
    items = tuple(line.removeprefix("- ") for line in lines if line)
    return Section("Afspraken", (Bullets(items),) if items else ())


def _write_signatures(material: ProposalMaterial) -> Section:
    dossier = material.dossier
    note = Paragraph(
        "Dit voorstel is pas definitief als het is vastgesteld. Klopt iets niet, of ontbreekt er "
        "iets? Schrijf het hieronder; uw opmerkingen horen bij het verslag.",
        TextRole.NOTE,
    )
    consultant = Signatory(material.consultant or "De consulent", "consulent", may_remark=False)
    household = (
        Signatory(dossier.client.name, "cliënt"),
        *(Signatory(carer.name, _describe_role(carer)) for carer in dossier.carers),
    )
    return Section(
        "Opmerkingen en ondertekening",
        (KeepTogether((note, SignatureFields((consultant,)))), SignatureFields(household)),
    )


def _describe_role(carer: Carer) -> str:
    return f"mantelzorger, {carer.relation}" if carer.relation else "mantelzorger"
