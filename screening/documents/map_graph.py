"""The map as GraphML, for programs that draw and measure networks.

http://graphml.graphdrawing.org/specification.html: keys first, then one graph with its nodes and
edges. Notes and judgements of people stay in the vault.
"""

from collections.abc import Iterable, Mapping
from typing import Final
from xml.etree import ElementTree as ET

from screening.documents.map_tables import CLIENT_NUMBER, number_people, sort_letters
from screening.documents.xml_text import clean_xml, write_xml
from screening.network.model import (
    Direction,
    NetworkMap,
    Person,
    SupportKind,
    TieKind,
)
from screening.wording.labels import label
from screening.wording.speech import SPEECH

NAMESPACE: Final = "http://graphml.graphdrawing.org/xmlns"
_SCHEMA: Final = f"{NAMESPACE} http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"
_INSTANCE: Final = "http://www.w3.org/2001/XMLSchema-instance"

# "label" is the name that other programs know.
_NODE_KEYS: Final[Mapping[str, str]] = {
    "label": "string",
    "relatie": "string",
    "groep": "string",
    "cirkel": "string",
    "sector": "string",
    "leeftijd": "int",
    "geslacht": "string",
    "client": "boolean",
    "woont_samen": "boolean",
    "overleden": "boolean",
    "uren_per_week": "double",
}
_EDGE_KEYS: Final[Mapping[str, str]] = {
    "band": "string",
    "richting": "string",
    "steun": "string",
}


@SPEECH.in_dutch()
def write_graph(network: NetworkMap) -> bytes:
    """Return the client, the people and all ties; people are numbered from 1, the client is 0.

    An edge is directed when help goes one way, and then goes from who gives to who gets it.
    """
    root = ET.Element(
        "graphml",
        {"xmlns": NAMESPACE, "xmlns:xsi": _INSTANCE, "xsi:schemaLocation": _SCHEMA},
    )
    for subject, keys in (("node", _NODE_KEYS), ("edge", _EDGE_KEYS)):
        for name, kind in keys.items():
            values = {"id": _key(subject, name), "for": subject}
            ET.SubElement(root, "key", {**values, "attr.name": name, "attr.type": kind})
    graph = ET.SubElement(root, "graph", {"id": "netwerk", "edgedefault": "undirected"})
    _add_node(graph, CLIENT_NUMBER, _describe_client(network))
    numbers = number_people(network)
    for person in network.people:
        _add_node(graph, numbers[person.id], _describe_person(person))
    for number, edge in enumerate(_list_edges(network), start=1):
        _add_edge(graph, number, *edge)
    return write_xml(root)


def _key(subject: str, name: str) -> str:
    return f"{subject}_{name}"


def _describe_client(network: NetworkMap) -> Mapping[str, str]:
    gender = network.client_gender
    return {
        "label": network.client_name,
        "leeftijd": "" if network.client_age is None else str(network.client_age),
        "geslacht": label(gender) if gender else "",
        "client": "true",
    }


def _describe_person(person: Person) -> Mapping[str, str]:
    return {
        "label": person.name,
        "relatie": person.relation,
        "groep": label(person.group),
        "cirkel": label(person.circle),
        "sector": label(person.sector),
        "leeftijd": "" if person.age is None else str(person.age),
        "geslacht": label(person.gender) if person.gender else "",
        "client": "false",
        "woont_samen": _write_truth(is_so=person.living_together),
        "overleden": _write_truth(is_so=person.deceased),
        "uren_per_week": repr(float(person.hours_per_week)),
    }


Edge = tuple[int, int, TieKind, Direction, Iterable[SupportKind]]


def _list_edges(network: NetworkMap) -> Iterable[Edge]:
    numbers = number_people(network)
    for person in network.people:
        if (kind := person.tie_to_client) is not None:
            ends = numbers[person.id], CLIENT_NUMBER
            yield *ends, kind, person.client_direction, person.client_support
    for tie in network.ties:
        if tie.first in numbers and tie.second in numbers and tie.first != tie.second:
            ends = numbers[tie.first], numbers[tie.second]
            yield *ends, tie.kind, tie.direction, tie.support


def _add_node(graph: ET.Element, number: int, values: Mapping[str, str]) -> None:
    node = ET.SubElement(graph, "node", {"id": f"n{number}"})
    _add_data(node, "node", values)


def _add_edge(
    graph: ET.Element,
    number: int,
    first: int,
    second: int,
    kind: TieKind,
    direction: Direction,
    support: Iterable[SupportKind],
) -> None:
    if direction is Direction.BACK:
        first, second = second, first
    one_way = direction in {Direction.FORWARD, Direction.BACK}
    edge = ET.SubElement(
        graph,
        "edge",
        {
            "id": f"e{number}",
            "source": f"n{first}",
            "target": f"n{second}",
            "directed": _write_truth(is_so=one_way),
        },
    )
    words = label(Direction.FORWARD if one_way else direction)
    letters = "".join(sort_letters(support))
    _add_data(edge, "edge", {"band": label(kind), "richting": words, "steun": letters})


def _add_data(parent: ET.Element, subject: str, values: Mapping[str, str]) -> None:
    """Add what is known; what is not known has no element."""
    for name, value in values.items():
        text = clean_xml(value)
        if text:
            ET.SubElement(parent, "data", {"key": _key(subject, name)}).text = text


def _write_truth(*, is_so: bool) -> str:
    return "true" if is_so else "false"
