"""The letter that invites someone to a visit, and tells what client support is good for.

For the client and for a carer each their own letter, in plain Dutch: short sentences, common words.
What is not known yet leaves no hole: the letter then says that it will be agreed, or whom to ask.
Every sentence is our own. The rules behind them: Wmo 2015, article 2.2.4 (a listening ear, day and
night) and article 2.3.2, second, third and seventh paragraph.
"""

from dataclasses import dataclass
from datetime import date

from screening.documents.content import Bullets, Document, Paragraph, Section, TextRole
from screening.documents.invitation_offers import write_known, write_offers
from screening.dossier.planned_visit import PlannedVisit
from screening.dossier.support_organisations import SupportOrganisation
from screening.wording.formats import format_date, join_words
from screening.wording.speech import SPEECH

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MUNICIPALITY = "uw gemeente"


# No generated repr: it holds names.
@dataclass(frozen=True, slots=True, repr=False)
class InvitationMaterial:
    """All that a letter is made of.

    Args:
        name: whom it is for; empty for a letter without names.
        client: the name of the client, for a carer's letter; empty without names.
        is_carer: whether it is for a carer, and not for the client.
        plan: when and where the visit will be, and who comes.
        plan_until: the last day for a personal plan; None when it is not known or has gone.
        plan_is_over: whether it has gone, and no plan came.
        organisation: who sends it; may be empty.
        phone: the number of who sends it; may be empty.
        organisations: where client support can be had.
    """

    made_on: date
    name: str
    client: str
    is_carer: bool
    plan: PlannedVisit
    plan_until: date | None
    organisation: str
    phone: str
    organisations: tuple[SupportOrganisation, ...]
    plan_is_over: bool = False


def name_teller(consultant: str) -> str:
    """Return who told of client support when the letter did: in Dutch, as documents quote it."""
    return f"{consultant} (met de brief)" if consultant else "een brief"


@SPEECH.in_dutch()
def build_invitation(material: InvitationMaterial) -> Document:
    """Return the letter as plain data."""
    sections = (
        _write_opening(material),
        _write_support(material),
        Section(
            "Zo krijgt u een cliëntondersteuner",
            write_offers(material.organisations, material.phone, is_carer=material.is_carer),
        ),
        Section("Iemand meenemen die u kent", write_known()),
        _write_plan(material),
        _write_at_hand(material),
        _write_closing(material),
    )
    role = "de mantelzorger" if material.is_carer else "de cliënt"
    return Document(
        title="Uitnodiging voor een gesprek",
        subtitle=f"voor {role}",
        made_on=material.made_on,
        household=material.name or f"Aan {role}",
        author=material.organisation,
        facts=_list_facts(material.plan),
        sections=sections,
        confidentiality=(
            "Persoonlijk: bevat een naam en een afspraak" if material.name else "Zonder namen"
        ),
    )


def _list_facts(plan: PlannedVisit) -> tuple[tuple[str, str], ...]:
    day = ""
    if plan.visit_on is not None:
        day = f"{WEEKDAYS[plan.visit_on.weekday()]} {format_date(plan.visit_on)}"
    rows = (
        ("Dag", day),
        ("Tijd", plan.visit_time),
        ("Plaats", plan.place),
        ("Wie er komt", plan.host),
    )
    return tuple((name, value) for name, value in rows if value)


def _write_opening(material: InvitationMaterial) -> Section:
    greeting = f"Beste {material.name}," if material.name else "Beste meneer of mevrouw,"
    if material.is_carer:
        whom = material.client or "iemand"
        words = (
            f"U zorgt voor {whom}. Binnenkort praten we over de hulp die nodig is. We willen ook "
            "graag horen hoe het met u gaat. Wat doet u allemaal? Wat is te veel? Ook hulp voor u "
            "hoort bij dit gesprek. Praat u liever een keer apart met ons? Zeg dat gerust."
        )
    else:
        words = (
            "U hebt gemeld dat u hulp nodig hebt. Daarom praten we graag met u. We willen horen "
            "wat er speelt en wat u zelf wilt. Wie voor u zorgt, is ook welkom. Die krijgt een "
            "eigen brief."
        )
    return Section(
        "Waar het gesprek over gaat",
        (Paragraph(greeting), Paragraph(words), Paragraph(_describe_arrangement(material))),
    )


def _describe_arrangement(material: InvitationMaterial) -> str:
    """Return what is still to be agreed about day, time and place, and whom to call."""
    plan = material.plan
    known = ((plan.visit_on, "de dag"), (plan.visit_time, "de tijd"), (plan.place, "de plaats"))
    missing = [words for value, words in known if not value]
    sentences = []
    if missing:
        listed = join_words(missing)
        sentences.append(f"{listed[:1].upper()}{listed[1:]} spreken we nog met u af.")
    if plan.visit_on is not None:
        call = f"Bel dan {material.phone}." if material.phone else "Laat het ons dan weten."
        sentences.append(f"Kunt u niet op deze dag? {call}")
    return " ".join(sentences)


def _write_support(material: InvitationMaterial) -> Section:
    also = (
        "De naam klinkt misschien anders. Maar deze hulp is er ook voor u, als mantelzorger. U "
        "kunt een eigen ondersteuner kiezen."
        if material.is_carer
        else "Deze hulp is er ook voor wie voor u zorgt."
    )
    return Section(
        "Iemand die met u meedenkt",
        (
            Paragraph(
                "U mag hulp vragen van een cliëntondersteuner. Die hulp is gratis en "
                "onafhankelijk. De ondersteuner is er voor u, en niet voor de gemeente. Uw belang "
                f"staat voorop. {also} Een cliëntondersteuner kan:"
            ),
            Bullets(
                (
                    "het gesprek met u voorbereiden;",
                    "bij het gesprek zijn;",
                    "met u meedenken en vertellen welke hulp er is;",
                    "met u nalezen of het verslag klopt;",
                    "u helpen bij een aanvraag;",
                    "u helpen bij een bezwaar, als u het niet eens bent met een besluit.",
                )
            ),
            Paragraph("U kiest zelf of u dit wilt. U kunt ook later nog kiezen."),
            Paragraph(
                "Hebt u het gevoel dat uw ondersteuner niet voor u opkomt? Dan mag u om een ander "
                "vragen. U hoeft niet te zeggen waarom. De gemeente zorgt dan voor een ander."
            ),
        ),
    )


def _write_plan(material: InvitationMaterial) -> Section:
    if material.is_carer:
        what = (
            "Wie hulp vraagt, mag eerst zelf een plan maken. Daarin staat welke hulp die persoon "
            "wil. "
        )
        when = "Het plan kan binnen 7 dagen na de melding naar de gemeente."
        more = " U mag daarbij helpen. Zet er gerust in wat u zelf nodig hebt."
    else:
        what = (
            "U mag eerst zelf een plan maken. Daarin schrijft u welke hulp u wilt. Dat heet een "
            "persoonlijk plan. "
        )
        when = "Geef het binnen 7 dagen na uw melding aan de gemeente."
        more = ""
    late = "Lukt dat niet? Vertel uw ideeën dan in het gesprek."
    if material.plan_is_over:
        when, more = "Dat kon binnen 7 dagen na de melding. Die dagen zijn voorbij.", ""
        late = "Vertel uw ideeën in het gesprek. U mag ze ook opschrijven en meenemen."
    elif material.plan_until is not None:
        when += f" Dat kan dus tot en met {format_date(material.plan_until)}."
    words = f"{what}{when}{more}"
    rules = Paragraph("De regels staan in de Wmo 2015, artikel 2.3.2.", TextRole.NOTE)
    return Section("Een eigen plan", (Paragraph(f"{words} {late}"), rules))


def _write_at_hand(material: InvitationMaterial) -> Section:
    items = (
        (
            "een lijstje van wat u doet, en hoeveel tijd dat kost;",
            "wat u graag blijft doen, en wat te veel wordt;",
            "uw agenda;",
            "uw vragen, op papier.",
        )
        if material.is_carer
        else (
            "uw paspoort of identiteitskaart;",
            "een lijstje van wie u nu helpt, en wanneer;",
            "brieven over zorg of hulp, als u die wilt laten zien;",
            "uw vragen, op papier.",
        )
    )
    without = Paragraph("Hebt u iets niet? Dan praten we gewoon.")
    return Section("Leg dit klaar", (Bullets(items), without))


def _write_closing(material: InvitationMaterial) -> Section:
    sender = material.organisation or MUNICIPALITY
    ask = f"Bel {material.phone}." if material.phone else f"Stel ze gerust aan {sender}."
    lines = (
        "Met vriendelijke groet,",
        material.plan.host,
        sender[:1].upper() + sender[1:],
        format_date(material.made_on),
    )
    return Section(
        "Hebt u vragen?",
        (
            Paragraph(f"{ask} Spreekt u liever een andere taal? Zeg dat dan vooraf."),
            Paragraph("\n".join(filter(None, lines))),
        ),
    )
