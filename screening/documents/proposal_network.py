"""The network section of the proposal."""

from screening.documents.audience import AudienceKind
from screening.documents.content import (
    Block,
    Bullets,
    Heading,
    KeepTogether,
    KeyValues,
    NetworkFigure,
    Section,
)
from screening.documents.material import ProposalMaterial
from screening.documents.network_rows import make_week_table
from screening.network.drop_out import drop_out
from screening.network.measures import measure
from screening.network.model import NetworkMap
from screening.network.week import plan_week
from screening.wording.drop_out import describe_drop_out
from screening.wording.network import describe_measures
from screening.wording.week import describe_week

NOTES = (
    ("Wie niet betrokken is", "family.not_involved"),
    ("Conclusie bij het netwerk", "network.conclusion"),
)
"""The texts of a visit that belong to the network, each with its label."""


def write_week(network: NetworkMap) -> tuple[Block, ...]:
    """Return who is there when, and which day parts are empty; nothing when no moment is known."""
    week = plan_week(network)
    if not week.is_known:
        return ()
    words = Bullets(describe_week(network, week))
    return (Heading("De week"), words, KeepTogether((make_week_table(week),)))


def write_network(material: ProposalMaterial) -> Section:
    """Return the drawing, what it shows, and what happens when the main carer drops out."""
    network = material.network
    if not network.people or material.audience.kind is AudienceKind.CARER:
        return Section("Het netwerk", ())
    if material.audience.kind is AudienceKind.CLIENT:
        return Section("Het netwerk", _write_for_client(material))
    measures = measure(network.people, network.ties)
    statements = describe_measures(network, measures)
    blocks: list[Block] = [
        NetworkFigure(network),
        Heading("Wat de kaart laat zien"),
        Bullets(tuple(statement.sentence for statement in statements)),
    ]
    blocks += write_week(network)
    if measures.main_carer is not None:
        loss = drop_out(network.people, network.ties, measures.main_carer)
        name = network.person(measures.main_carer).name
        blocks += [
            Heading(f"Wat als {name} uitvalt?"),
            Bullets(describe_drop_out(network, loss)),
        ]
    blocks += _write_notes(material)
    return Section("Het netwerk", tuple(blocks))


def _write_for_client(material: ProposalMaterial) -> tuple[Block, ...]:
    """Return who is there; ties of others and who can help are not known to this copy."""
    figure = NetworkFigure(material.network)
    return (figure, *write_week(material.network), *_write_notes(material))


def _write_notes(material: ProposalMaterial) -> tuple[Block, ...]:
    notes = [(name, material.texts.get(field, "")) for name, field in NOTES]
    filled = tuple((name, text) for name, text in notes if text)
    return (KeyValues(filled),) if filled else ()
