"""The map as GraphML, read back with an XML parser and held against the rules of its schema."""

import re
from xml.etree import ElementTree as ET

import pytest

from screening.documents.map_graph import NAMESPACE, write_graph
from screening.network.hidden_names import hide_names
from screening.network.model import NetworkMap
from tests.unit.documents.map_samples import make_large_map, make_map
from tests.unit.network.maps import CASE_NAMES, load_case

NS = f"{{{NAMESPACE}}}"
PATTERNS = {"string": ".+", "int": r"\d+", "double": r"\d+\.\d+", "boolean": "true|false"}


def read(network: NetworkMap) -> ET.Element:
    """Return the tree of a written map."""
    return ET.fromstring(write_graph(network))  # noqa: S314 - our own file


def data_of(element: ET.Element) -> dict[str, str]:
    """Return the data of a node or an edge by the name of the key."""
    found = {data.get("key", ""): data.text or "" for data in element.findall(f"{NS}data")}
    return {key.partition("_")[2]: text for key, text in found.items()}


def check_schema(root: ET.Element) -> None:
    """Hold a tree against graphml.xsd: order, keys that are declared, ends that are there."""
    assert root.tag == f"{NS}graphml"
    tags = [child.tag.removeprefix(NS) for child in root]
    assert tags == ["key"] * (len(tags) - 1) + ["graph"]
    keys = {key.get("id"): key for key in root.findall(f"{NS}key")}
    assert len(keys) == len(tags) - 1
    assert all(key.get("for") in {"node", "edge"} for key in keys.values())
    graph = root.find(f"{NS}graph")
    assert graph is not None
    assert graph.get("edgedefault") == "undirected"
    names = [node.get("id") for node in graph.findall(f"{NS}node")]
    assert len(set(names)) == len(names)
    for element in graph:
        subject = element.tag.removeprefix(NS)
        for data in element:
            key = keys[data.get("key")]
            assert key.get("for") == subject
            pattern = PATTERNS[key.get("attr.type", "")]
            assert re.fullmatch(pattern, data.text or "", re.DOTALL)
        if subject == "edge":
            assert {element.get("source"), element.get("target")} <= set(names)
            assert element.get("directed") in {"true", "false"}


@pytest.mark.parametrize("name", CASE_NAMES)
def test_households_are_valid_and_whole(name: str) -> None:
    """Every person and the client is a node, every tie an edge."""
    network, _ = load_case(name)
    root = read(network)
    check_schema(root)
    ties = sum(person.tie_to_client is not None for person in network.people)
    assert len(root.findall(f".//{NS}node")) == len(network.people) + 1
    assert len(root.findall(f".//{NS}edge")) == len(network.ties) + ties


def test_what_was_typed_cannot_break_the_file() -> None:
    """Signs of XML are escaped, and those that it forbids are left out."""
    root = read(make_map())
    check_schema(root)
    names = [data_of(node)["label"] for node in root.findall(f".//{NS}node")]
    assert names[2] == '=HYPERLINK("http://x") <b>&amp; '


def test_an_edge_goes_from_who_gives() -> None:
    """One way is directed, the other way round when help comes back; both ways is not directed."""
    edges = read(make_map()).findall(f".//{NS}edge")
    ends = [(edge.get("source"), edge.get("target"), edge.get("directed")) for edge in edges]
    assert ends == [
        ("n1", "n0", "true"),
        ("n2", "n0", "false"),
        ("n3", "n1", "true"),
        ("n2", "n3", "false"),
    ]
    assert data_of(edges[0]) == {"band": "steunend", "richting": "geeft", "steun": "PE"}
    assert data_of(edges[3])["richting"] == "over en weer"


def test_the_same_map_gives_the_same_bytes() -> None:
    """No moment and no key of the vault stands in it."""
    assert write_graph(make_map()) == write_graph(make_map())
    assert b"uuid" not in write_graph(make_map())
    assert b"vertrouwen" not in write_graph(make_map())


def test_a_large_map_without_names() -> None:
    """150 people are 151 nodes, and none of their names is there."""
    data = write_graph(hide_names(make_large_map(150)))
    assert data.count(b"<node") == 151
    assert b"Mens" not in data
    assert b"Jaap" not in data
