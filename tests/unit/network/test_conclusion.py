"""The conclusion: who can help, what is lacking, and every measure in words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.network.gaps import GapKind, find_gaps, find_missing_support, find_one_person_tasks
from screening.network.helpfulness import Helpfulness, group_by_helpfulness
from screening.network.measures import measure
from screening.network.model import (
    DayPart,
    Group,
    Moment,
    NetworkMap,
    SupportKind,
    TaskKind,
    TieKind,
    Weekday,
)
from screening.wording.formats import format_number
from screening.wording.network_conclusion import describe_conclusion
from screening.wording.network_gaps import describe_moments
from screening.wording.network_summary import CONCLUSION, summarise_network
from tests.unit.network.maps import CASE_NAMES, load_case, make_person, make_task, make_tie

ANSWERS = st.sampled_from([None, True, False])


def tell(network: NetworkMap, moments: tuple[Moment, ...] = ()) -> str:
    """Return the whole conclusion as one text."""
    chapters = describe_conclusion(network, measure(network.people, network.ties), moments)
    return "\n".join(
        f"{one.title}: {one.sentence} {one.explanation}"
        for chapter in chapters
        for one in chapter.statements
    )


def kinds_of(network: NetworkMap) -> list[GapKind]:
    """Return what a network lacks."""
    return [gap.kind for gap in find_gaps(network, measure(network.people, network.ties))]


def test_the_jansens_in_four_chapters() -> None:
    """Who can help stands first, then what is lacking, the kind of network, and the counts."""
    network, _ = load_case("jansen")
    chapters = describe_conclusion(network, measure(network.people, network.ties))
    assert [chapter.title for chapter in chapters] == [
        "Kunnen, weten en willen",
        "Wat er nog niet is",
        "Wat voor netwerk het is",
        "Wat er te tellen is",
    ]
    words = tell(network)
    for expected in (
        "Kan, weet en wil (5): Annie Jansen, Marja Jansen, Truus de Boer, Els van Dam en Noor",
        "Kan en wil, weet nog niet hoe (1): Henk Vos",
        "Kan of wil nu niet (1): Kees Jansen",
        "Annie Jansen: huishouden; Marja Jansen: boodschappen en vervoer; Wijkverpleging: medicijn",
        "Op de kaart staat niemand bij: kennissen en collega's.",
        "Eén spil: Annie Jansen geeft 49 van de 72 uur zorg per week",
        "Uren per week: Annie Jansen 49, Dagbesteding De Linde 8, Marja Jansen 6, Wijkverpleging 5",
    ):
        assert expected in words


@pytest.mark.parametrize("name", CASE_NAMES)
def test_every_definition_has_its_sentence(name: str) -> None:
    """Each measure of the households stands in the tab, with the value that is expected of it."""
    network, expected = load_case(name)
    words = tell(network)
    share = f"{round(expected['informal_share'] * 100)}%"
    main = network.person(expected["main_carer"]).name
    facts = (
        f"{expected['size']} mensen om {network.client_name} heen",
        f"({share}) geen beroepskracht",
        f"{expected['ties']} banden tussen deze mensen",
        f": {round(expected['density'] * 100)}%.",
        f"Gemiddeld zijn het er {format_number(expected['mean_degree'])}",
        f"banden met anderen: {expected['highest_degree']}",
        f"{expected['components']} losse delen",
        f"van de {format_number(expected['hours_per_week'])} uur zorg per week",
        f"{round(expected['main_carer_share'] * 100)}%",
        main,
        *(network.person(key).name for key in expected["isolated"]),
        *(network.person(key).name for key in expected["possible_helpers"]),
    )
    assert not [fact for fact in facts if fact not in words]


def test_no_sentence_is_a_grade() -> None:
    """Nothing is called good, bad, weak or strong."""
    words = "\n".join(tell(load_case(name)[0]) for name in CASE_NAMES).casefold()
    for grade in ("zwak", "sterk", "slecht", "onvoldoende", "voldoende", "kwetsbaar", "score"):
        assert grade not in words


def test_an_empty_map_says_so_and_no_more() -> None:
    """There is nothing to conclude from nobody."""
    network = NetworkMap("Piet", 80, (), ())
    (chapter,) = describe_conclusion(network, measure((), ()))
    assert len(chapter.statements) == 1
    assert kinds_of(network) == []


@given(st.lists(st.tuples(ANSWERS, ANSWERS, ANSWERS, st.sampled_from(Group)), max_size=8))
def test_everyone_is_in_one_group(
    answers: list[tuple[bool | None, bool | None, bool | None, Group]],
) -> None:
    """The living who are no professional are each in exactly one group, and that one is right."""
    people = [
        make_person(f"p{index}", able=able, knows=knows, willing=willing, group=group)
        for index, (able, knows, willing, group) in enumerate(answers)
    ]
    groups = group_by_helpfulness([*people, make_person("wim", deceased=True)])
    grouped = [key for keys in groups.values() for key in keys]
    asked = [one.id for one in people if one.group is not Group.PROFESSIONAL]
    assert sorted(grouped) == sorted(asked)
    by_id = {one.id: one for one in people}
    for key in groups[Helpfulness.READY]:
        assert (by_id[key].able, by_id[key].knows, by_id[key].willing) == (True, True, True)
    for key in groups[Helpfulness.NOT]:
        assert False in (by_id[key].able, by_id[key].willing)
    for key in groups[Helpfulness.NOT_ASKED]:
        assert None in (by_id[key].able, by_id[key].knows, by_id[key].willing)


def test_tasks_of_one_person_are_told_once() -> None:
    """A subject that two people do, or that one has twice, and tasks of the dead."""
    people = [
        make_person("jan", tasks=(make_task(TaskKind.MEALS, 1), make_task(TaskKind.MEALS, 2))),
        make_person("els", tasks=(make_task(TaskKind.SHOPPING, 1),)),
        make_person("tom", tasks=(make_task(TaskKind.SHOPPING, 2),)),
        make_person("wim", deceased=True, tasks=(make_task(TaskKind.TRANSPORT, 2),)),
    ]
    alone = find_one_person_tasks(people)
    assert {key: [task.kind for task in tasks] for key, tasks in alone.items()} == {
        "jan": [TaskKind.MEALS]
    }


def test_missing_support_is_told_once_letters_are_used() -> None:
    """Without any letter nothing is known; letters of ties to the dead do not count."""
    people = (make_person("jan"), make_person("els"), make_person("wim", deceased=True))
    tie = replace(make_tie("jan", "els"), support=frozenset({SupportKind.PRACTICAL}))
    dead = replace(make_tie("jan", "wim"), support=frozenset({SupportKind.EMOTIONAL}))
    assert find_missing_support(NetworkMap("Piet", 80, people, (make_tie("jan", "els"),))) == ()
    network = NetworkMap("Piet", 80, people, (tie, dead))
    assert find_missing_support(network) == tuple("GAE")
    assert "Bij geen enkele band staat: gezelschap, advies" in tell(network)
    close = replace(people[0], client_support=frozenset({SupportKind.EMOTIONAL}))
    assert find_missing_support(replace(network, people=(close, *people[1:]))) == tuple("GA")


def test_who_is_there_at_all() -> None:
    """Without professionals, with nothing else, and with nobody at hand."""
    zorg = make_person("zorg", group=Group.PROFESSIONAL)
    els = make_person("els", able=True, willing=True)
    assert GapKind.ONLY_PROFESSIONALS in kinds_of(NetworkMap("Piet", 80, (zorg,), ()))
    assert GapKind.NO_SPARE_HELP in kinds_of(NetworkMap("Piet", 80, (zorg,), ()))
    alone = kinds_of(NetworkMap("Piet", 80, (els,), ()))
    assert GapKind.NO_PROFESSIONALS in alone
    assert GapKind.NO_SPARE_HELP not in alone
    both = kinds_of(NetworkMap("Piet", 80, (els, zorg), ()))
    assert not {GapKind.NO_PROFESSIONALS, GapKind.ONLY_PROFESSIONALS} & set(both)


def test_empty_day_parts_are_told_when_known() -> None:
    """The days stand in their order, the parts of one day together."""
    moments = (
        Moment(Weekday.MONDAY, DayPart.NIGHT),
        Moment(Weekday.TUESDAY, DayPart.AFTERNOON),
        Moment(Weekday.TUESDAY, DayPart.NIGHT),
    )
    assert describe_moments(moments) == "Maandag nacht; dinsdag middag en nacht."
    network, _ = load_case("jansen")
    assert "Maandag nacht" in tell(network, moments)
    assert "Dagdelen" not in tell(network)


def test_an_empty_day_part_does_not_say_that_nobody_is_there() -> None:
    """It has no task; whoever lives with the client can be there all the same."""
    moments = (Moment(Weekday.MONDAY, DayPart.NIGHT),)
    together = make_person("annie", living_together=True)
    words = "Wie bij Piet woont, kan er toch zijn."
    assert words in tell(NetworkMap("Piet", 80, (together,), ()), moments)
    gone = replace(together, deceased=True)
    apart = NetworkMap("Piet", 80, (gone, make_person("els")), ())
    assert "Dagdelen zonder taak" in tell(apart, moments)
    assert words not in tell(apart, moments)


def test_the_arrangement_gets_helpers_what_rests_on_one_and_the_conclusion() -> None:
    """Three lines, and none of what is not there."""
    network, _ = load_case("jansen")
    lines = summarise_network(network, {CONCLUSION: "Els wil graag."})
    assert [(line.title, line.text) for line in lines] == [
        (
            "Wie nog kan helpen",
            "Henk Vos en Els van Dam kunnen en willen iets doen en hebben nog geen taak.",
        ),
        ("Als Annie Jansen uitvalt, doet niemand anders", "huishouden (8 uur per week)."),
        ("Wat er opvalt", "Els wil graag."),
    ]
    bare = NetworkMap("Piet", 80, (make_person("els", tie_to_client=TieKind.NEUTRAL),), ())
    assert summarise_network(bare, {CONCLUSION: "  "}) == ()
