from dataclasses import replace

import pytest

from screening.identifiers import PersonId
from screening.network.drop_out import drop_out
from screening.network.measures import measure
from screening.network.model import Group, NetworkMap, Person, TaskKind, Tie, TieKind
from screening.wording.drop_out import describe_drop_out
from screening.wording.network import describe_measures
from tests.unit.network.maps import CASE_NAMES, load_case, make_person, make_task, make_tie


def make_map(*people: Person, ties: tuple[Tie, ...] = ()) -> NetworkMap:
    """Return a map around Jan."""
    return NetworkMap("Jan", None, people, ties)


def say_measures(network: NetworkMap) -> list[str]:
    """Return only the sentences on a network."""
    statements = describe_measures(network, measure(network.people, network.ties))
    return [statement.sentence for statement in statements]


def say_drop_out(network: NetworkMap, key: str) -> tuple[str, ...]:
    """Return the sentences on the drop-out of one person."""
    loss = drop_out(network.people, network.ties, PersonId(key))
    return describe_drop_out(network, loss)


def test_measures_of_the_jansens_in_words() -> None:
    """The whole network of the Jansens is told with names, counts and whole percents."""
    network, _ = load_case("jansen")
    assert say_measures(network) == [
        "10 mensen om Piet Jansen heen, van wie 7 (70%) geen beroepskracht.",
        (
            "2 mantelzorgers, 4 anderen uit familie, vrienden en buurt, 1 vrijwilliger"
            " en 3 beroepskrachten."
        ),
        "Annie Jansen geeft 49 van de 72 uur zorg per week: 68%.",
        (
            "Uren per week: Annie Jansen 49, Dagbesteding De Linde 8, Marja Jansen 6,"
            " Wijkverpleging 5, Truus de Boer 2 en Noor Bakri 2."
        ),
        "Henk Vos en Els van Dam kunnen en willen iets doen en hebben nog geen taak.",
        "Henk Vos en Noor Bakri hebben op de kaart alleen een band met Piet Jansen.",
        "Op de kaart staan 10 banden tussen deze mensen, van de 45 die kunnen: 22%.",
        "Annie Jansen heeft de meeste banden met anderen: 7. Gemiddeld zijn het er 2.",
        (
            "Het netwerk bestaat uit 3 losse delen: een groep van 8;"
            " Henk Vos en Noor Bakri staan alleen."
        ),
    ]


def test_drop_out_of_annie_in_words() -> None:
    """A drop-out is told per task, with who could step in and who is left alone."""
    network, _ = load_case("jansen")
    assert say_drop_out(network, "annie") == (
        "Als Annie Jansen uitvalt, valt 49 uur per week weg. Dat is 68% van de 72 uur op de kaart.",
        "Niemand anders doet dan: huishouden.",
        "Toezicht (30 uur per week): dit doet Dagbesteding De Linde ook.",
        "Persoonlijke verzorging (10 uur per week): dit doet Wijkverpleging ook.",
        "Administratie (1 uur per week): dit doet Marja Jansen ook.",
        "Vraag na of zij de extra uren kunnen doen.",
        "Henk Vos en Els van Dam kunnen en willen iets doen en hebben nog geen taak.",
        "Marja Jansen, Truus de Boer en Noor Bakri kunnen en willen ook, maar hebben al een taak.",
        "Henk Vos weet nog niet hoe het moet.",
        (
            "Truus de Boer, Els van Dam en Dagbesteding De Linde hebben dan op de kaart"
            " alleen nog een band met Piet Jansen."
        ),
    )


def test_one_person_is_singular() -> None:
    """Where one person is meant the sentence is singular."""
    network, _ = load_case("de_wit")
    helper = "Ilse kan en wil iets doen en heeft nog geen taak."
    assert {
        helper,
        "Ilse heeft op de kaart alleen een band met Sanne de Wit.",
        "Het netwerk bestaat uit 2 losse delen: een groep van 4; Ilse staat alleen.",
    } <= set(say_measures(network))
    assert say_drop_out(network, "daan")[2] == helper


@pytest.mark.parametrize("name", CASE_NAMES)
def test_every_statement_has_a_title_and_an_explanation(name: str) -> None:
    """Every statement says how it was counted, and none gives a grade."""
    network, _ = load_case(name)
    for statement in describe_measures(network, measure(network.people, network.ties)):
        assert statement.title
        assert statement.sentence.endswith(".")
        assert statement.explanation.endswith(".")
        for grade in ("goed", "slecht", "zwak", "sterk", "risico"):
            assert grade not in f"{statement.sentence} {statement.explanation}".split()


def test_empty_map_says_one_thing() -> None:
    """A map without people says only that nobody is on it."""
    assert say_measures(make_map()) == ["Er staat nog niemand om Jan heen."]


@pytest.mark.parametrize(
    "groups,sentence",
    [
        ([Group.INFORMAL], "1 persoon om Jan heen, geen beroepskracht."),
        ([Group.PROFESSIONAL], "1 persoon om Jan heen, een beroepskracht."),
        ([Group.CARER, Group.INFORMAL], "2 mensen om Jan heen, onder wie geen beroepskracht."),
        ([Group.PROFESSIONAL] * 2, "2 mensen om Jan heen, allemaal beroepskracht."),
    ],
)
def test_size_in_words(groups: list[Group], sentence: str) -> None:
    """The size reads as Dutch for one person and for one sort of people."""
    people = [make_person(f"p{index}", group=group) for index, group in enumerate(groups)]
    assert say_measures(make_map(*people))[0] == sentence


def test_network_without_ties_hours_or_helpers() -> None:
    """What is not on the map is said to be not on the map, without a grade."""
    sentences = say_measures(make_map(make_person("els"), make_person("tom")))
    assert sentences[2:] == [
        "Er staan nog geen uren zorg op de kaart.",
        "Van niemand zonder taak staat op de kaart dat die kan en wil helpen.",
        "Niemand heeft op de kaart alleen een band met Jan.",
        "Op de kaart staan 0 banden tussen deze mensen, van de 1 die kunnen: 0%.",
        "Op de kaart heeft niemand een band met een ander.",
    ]


def test_hours_that_are_not_known_are_not_told_as_none() -> None:
    """A task without hours is told without them, and said to be left out of the sum."""
    annie = make_person(
        "annie",
        group=Group.CARER,
        tasks=(make_task(TaskKind.MEALS, 0), make_task(TaskKind.SHOPPING, 3)),
    )
    els = make_person("els", tasks=(make_task(TaskKind.MEALS, 0),))
    network = make_map(annie, els)
    told = describe_measures(network, measure(network.people, network.ties))
    assert "Bij 2 taken staan geen uren; die tellen niet mee." in told[2].explanation
    assert "Maaltijden: dit doet Els ook." in say_drop_out(network, "annie")
    assert "0 uur" not in " ".join(say_drop_out(network, "annie"))
    nobody = make_map(replace(annie, tasks=annie.tasks[:1]))
    assert "geen uren" not in describe_measures(nobody, measure(nobody.people, ()))[2].explanation


def test_groups_without_loose_people() -> None:
    """Two groups are both named by their size, and one tie is singular only when there is one."""
    people = [make_person(key) for key in ("a", "b", "c", "d")]
    pair = say_measures(make_map(*people[:2], ties=(make_tie("a", "b"),)))
    assert "Op de kaart staat 1 band tussen deze mensen, van de 1 die kunnen: 100%." in pair
    assert pair[-1] == "Iedereen is direct of via anderen met elkaar verbonden."
    groups = say_measures(make_map(*people, ties=(make_tie("a", "b"), make_tie("c", "d"))))
    assert (
        groups[-1] == "Het netwerk bestaat uit 2 losse delen: een groep van 2 en een groep van 2."
    )


def test_hours_without_a_main_carer() -> None:
    """When only others than carers have hours, nobody is called the main carer."""
    zorg = make_person("zorg", group=Group.PROFESSIONAL, tasks=(make_task(TaskKind.MEALS, 2.5),))
    assert (
        "Samen geven zij 2,5 uur zorg per week; bij de mantelzorgers staan geen uren."
        in say_measures(make_map(zorg))
    )


def test_drop_out_without_tasks() -> None:
    """Somebody without tasks takes no care along, but may leave others alone."""
    network = make_map(
        make_person("els"),
        make_person("tom", tie_to_client=TieKind.NEUTRAL),
        ties=(make_tie("els", "tom"),),
    )
    assert say_drop_out(network, "els") == (
        "Als Els uitvalt, valt er geen zorg weg die op de kaart staat.",
        "Tom heeft dan op de kaart alleen nog een band met Jan.",
    )


def test_drop_out_with_everything_covered() -> None:
    """When others do every task too, that is said, with the question whether they can do more."""
    meals = (make_task(TaskKind.MEALS, 2),)
    network = make_map(*(make_person(key, tasks=meals) for key in ("els", "tom", "ben")))
    assert say_drop_out(network, "els") == (
        "Als Els uitvalt, valt 2 uur per week weg. Dat is 33% van de 6 uur op de kaart.",
        "Elke taak wordt ook door iemand anders gedaan.",
        "Maaltijden (2 uur per week): dit doen Tom en Ben ook.",
        "Vraag na of zij de extra uren kunnen doen.",
        "Van niemand anders staat op de kaart dat die kan en wil helpen.",
    )


def test_drop_out_names_own_tasks_and_one_helper() -> None:
    """A task in own words is named in those words, and one helper is singular."""
    network = make_map(
        make_person("els", tasks=(make_task(TaskKind.OTHER, 0, "hond uitlaten"),)),
        make_person(
            "tom", able=True, willing=True, knows=False, tasks=(make_task(TaskKind.MEALS, 1),)
        ),
    )
    assert say_drop_out(network, "els") == (
        "Als Els uitvalt, vallen er taken weg. De uren staan niet op de kaart.",
        "Niemand anders doet dan: hond uitlaten.",
        "Tom kan en wil ook, maar heeft al een taak.",
        "Tom weet nog niet hoe het moet.",
    )
