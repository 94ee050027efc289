"""Names that are hidden: labels that say who somebody is, and nothing that gives a name away."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.identifiers import PersonId
from screening.network.drop_out import drop_out
from screening.network.family.model import Family, Member
from screening.network.hidden_names import hide_family_names, hide_names, list_name_words
from screening.network.layout import lay_out
from screening.network.measures import list_living, measure
from screening.network.model import Group, NetworkMap, Person, TaskKind
from tests.unit.network.maps import CASE_NAMES, load_case, make_person, make_task

NAMES = ("Daan Jansen", "Annie", "Zoë Çelik", "Jo de Wit", "Mantelzorger", "van den Berg", "X Ray")
WORDS = (
    "dochter",
    "vader van Daan",
    "zus van Annie",
    "ZOE",
    "Celiks vrouw",
    "buurvrouw",
    "",
    "wit",
)

texts = st.one_of(st.sampled_from(WORDS), st.text(max_size=12))
people = st.builds(
    make_person,
    st.text("abcdefgh", min_size=3, max_size=8),
    name=st.one_of(st.sampled_from(NAMES), st.text(max_size=8)),
    relation=texts,
    group=st.sampled_from(Group),
    note=texts,
    distance=texts,
    contact=texts,
    tasks=st.lists(
        st.builds(
            make_task, st.sampled_from((TaskKind.OTHER, TaskKind.MEALS)), st.just(2.0), texts
        ),
        max_size=2,
    ).map(tuple),
)
maps = st.lists(people, max_size=6, unique_by=lambda person: person.id).map(
    lambda everyone: NetworkMap("Piet Jansen", 80, tuple(everyone), ())
)


def read_all(network: NetworkMap) -> list[str]:
    """Return every text of a map."""
    found = [network.client_name]
    for person in network.people:
        found += [person.name, person.relation, person.note, person.distance, person.contact]
        found += [task.text for task in person.tasks]
    return found


def map_of(*everyone: Person) -> NetworkMap:
    """Return a map around Piet Jansen."""
    return NetworkMap("Piet Jansen", 80, everyone, ())


def names_of(network: NetworkMap) -> list[str]:
    """Return what stands where a name stood."""
    return [person.name for person in hide_names(network).people]


@given(maps)
@settings(max_examples=150, deadline=None)
def test_no_word_of_a_name_is_left(network: NetworkMap) -> None:
    """Whatever people and their relations are called: no name of three letters or more is left."""
    hidden = hide_names(network)
    everyone = [network.client_name, *(person.name for person in network.people)]
    left = list_name_words(read_all(hidden))
    particles = {"van", "der", "den", "het"}
    words = {word for word in list_name_words(everyone) if len(word) > 2} - particles
    assert not words & left
    labels = [person.name for person in hidden.people]
    assert len({label.casefold() for label in labels}) == len(labels)
    assert all(labels)
    assert hide_names(network) == hidden


@pytest.mark.parametrize("name", CASE_NAMES)
def test_nothing_but_the_names_changes(name: str) -> None:
    """Places, measures and what falls away are those of the map with names."""
    network, _ = load_case(name)
    hidden = hide_names(network)
    assert lay_out(hidden.people).places == lay_out(network.people).places
    assert measure(hidden.people, hidden.ties) == measure(network.people, network.ties)
    for person in list_living(network.people):
        shown = drop_out(hidden.people, hidden.ties, person.id)
        true = drop_out(network.people, network.ties, person.id)
        assert [task.covered_by for task in shown.tasks] == [task.covered_by for task in true.tasks]


def test_the_relation_says_who_it_is() -> None:
    """In own words, with a number when there are two of them."""
    network = map_of(
        make_person("annie", relation="echtgenote", group=Group.CARER),
        make_person("els", relation="buurvrouw"),
        make_person("ria", relation="Buurvrouw"),
    )
    assert names_of(network) == ["Echtgenote", "Buurvrouw 1", "Buurvrouw 2"]
    assert hide_names(network).client_name == "de cliënt"


@pytest.mark.parametrize(
    "relation",
    [
        "",
        "zus van annie",
        "annies vriendin",
        "moeder van dani\N{LATIN SMALL LETTER E WITH DIAERESIS}l",
        "vader van Daan",
        "huisgenoot 2",
        "nicht (jansen)",
        "Bep",
        "bep",
        "tante bep",
        "Truus haar zus",
        "vriendin uit almelo",
    ],
)
def test_a_relation_that_may_name_somebody_is_not_used(relation: str) -> None:
    """A name of the map in any spelling, a nickname, a place or a number: then the group."""
    network = map_of(
        make_person("annie", relation="dochter"),
        make_person("daniel", relation="nicht"),
        make_person("bo", relation=relation),
    )
    assert names_of(network) == ["Dochter", "Nicht", "Naaste 1"]


@pytest.mark.parametrize(
    "relation",
    [
        "schoondochter",
        "achterkleinkind",
        "ex-partner",
        "broer of zus",
        "partner van kind",
        "vriend uit de moskee",
        "vriend van de biljartclub",
        "vrijwilliger maatjesproject",
        "oudste zoon",
    ],
)
def test_a_usual_relation_is_told(relation: str) -> None:
    """In the words that were typed; "van" in a name is not what tells who somebody is."""
    network = map_of(make_person("bo", relation=relation), make_person("x", name="Els van den Dam"))
    assert names_of(network)[0] == relation[0].upper() + relation[1:]


def test_no_own_words_are_left() -> None:
    """A nickname in a task or in a distance looks like any other word."""
    task = make_task(TaskKind.OTHER, 2, "met bep wandelen")
    (person,) = hide_names(
        map_of(make_person("bo", distance="naast bep", contact="belt bep", tasks=(task,)))
    ).people
    assert (person.distance, person.contact, person.tasks[0].text) == ("", "", "eigen taak 1")


def test_a_professional_is_never_named_by_the_relation() -> None:
    """Who is the only one of an organisation in a village, is known by it."""
    network = map_of(
        make_person("zorg", name="Thuiszorg Oost", relation="thuiszorg", group=Group.PROFESSIONAL),
        make_person("arts", name="", relation="huisarts", group=Group.PROFESSIONAL),
        make_person("kees", relation="beroepskracht"),
    )
    assert names_of(network) == ["Beroepskracht 1", "Beroepskracht 2", "Beroepskracht 3"]


def test_own_tasks_stay_apart_from_each_other() -> None:
    """Two own tasks get two labels, and one task of two people gets one."""
    walk, drive = (make_task(TaskKind.OTHER, 2, text) for text in ("Met Daan uit", "Daan halen"))
    dog = make_task(TaskKind.OTHER, 1, "hond uitlaten")
    network = map_of(
        make_person("daan", tasks=(walk, dog)),
        make_person("els", tasks=(drive,)),
        make_person("ria", tasks=(walk,)),
    )
    shown = [[task.text for task in person.tasks] for person in hide_names(network).people]
    assert shown == [["eigen taak 1", "eigen taak 2"], ["eigen taak 3"], ["eigen taak 1"]]


def test_the_family_gets_the_labels_of_the_map() -> None:
    """Family members exist once, and are called the same in both drawings."""
    network = map_of(make_person("annie", relation="echtgenote"))
    family = Family(
        (
            Member(PersonId("piet"), "Piet Jansen", is_client=True),
            Member(PersonId("annie"), "Annie"),
            Member(PersonId("oma"), "Oma Jansen"),
        )
    )
    shown = [member.name for member in hide_family_names(family, network).members]
    assert shown == ["de cliënt", "Echtgenote", ""]
