"""What the app says about two visits side by side."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from screening.identifiers import PersonId
from screening.network.comparison import compare
from screening.network.model import (
    WEEK,
    Direction,
    Group,
    NetworkMap,
    Person,
    Sector,
    SupportKind,
    TaskKind,
    Tie,
    TieKind,
)
from screening.wording.compared_figures import compare_figures
from screening.wording.comparison import Subject, describe_comparison
from tests.unit.network.maps import make_person, make_task, make_tie
from tests.unit.network.two_maps import maps


def _make_map(*people: Person, ties: tuple[Tie, ...] = ()) -> NetworkMap:
    return NetworkMap("Piet", 81, people, ties)


def _say(before: NetworkMap, after: NetworkMap) -> list[str]:
    return [finding.sentence for finding in describe_comparison(compare(before, after))]


def _say_of(before: Person, after: Person) -> list[str]:
    return _say(_make_map(before), _make_map(after))


MEALS = make_task(TaskKind.MEALS, 2)
ANNIE, BRAM, CORA = (make_person(key) for key in ("annie", "bram", "cora"))


def test_nothing_changed_is_a_sentence() -> None:
    """One sentence, about nobody."""
    assert _say_of(ANNIE, ANNIE) == ["Mensen, taken, uren en banden zijn hetzelfde gebleven."]


def test_who_came_and_who_left() -> None:
    """One person and more people each have their own verb; hours stand with whoever has them."""
    els = make_person("els", relation="buurvrouw", tasks=(MEALS,))
    wim = make_person("wim", deceased=True)
    assert _say(_make_map(), _make_map(ANNIE, els, wim)) == [
        "Els (buurvrouw) is nieuw op de kaart, met 2 uur per week.",
        "Annie is nieuw op de kaart.",
        "Wim is nieuw op de kaart, als overleden.",
        "Alle uren samen: 2 uur per week. Toen was dat 0 uur.",
        "Maaltijden: nieuw op de kaart. Els doet dit.",
    ]
    assert _say(_make_map(ANNIE, els, BRAM, wim), _make_map()) == [
        "Els (buurvrouw) staat niet meer op de kaart. Toen was dat 2 uur per week.",
        "Annie, Bram en Wim staan niet meer op de kaart.",
        "Alle uren samen: 0 uur per week. Toen was dat 2 uur.",
        "Maaltijden: niemand op de kaart doet dit nog. Toen deed Els het.",
    ]
    assert _say(_make_map(), _make_map(ANNIE, BRAM))[0] == "Annie en Bram zijn nieuw op de kaart."
    assert _say(_make_map(ANNIE), _make_map())[0] == "Annie staat niet meer op de kaart."


def test_who_died() -> None:
    """Said plainly, with what they did for the client."""
    busy = replace(ANNIE, tasks=(MEALS,))
    assert _say_of(busy, replace(busy, deceased=True))[0] == (
        "Annie staat nu als overleden op de kaart. Toen gaf Annie nog 2 uur per week."
    )
    assert _say_of(ANNIE, replace(ANNIE, deceased=True)) == [
        "Annie staat nu als overleden op de kaart."
    ]
    assert _say_of(replace(ANNIE, deceased=True), ANNIE) == [
        "Annie staat niet meer als overleden op de kaart."
    ]


@pytest.mark.parametrize(
    "before, after, sentence",
    [
        (0, 1, "Annie geeft nu 1 uur per week. Toen stonden er geen uren."),
        (2.5, 0, "Bij Annie staan geen uren meer. Toen was dat 2,5 uur per week."),
        (49, 53, "Annie ging van 49 naar 53 uur per week: 4 uur meer."),
        (3.25, 3, "Annie ging van 3,25 naar 3 uur per week: 0,25 uur minder."),
    ],
)
def test_whose_hours_changed(before: float, after: float, sentence: str) -> None:
    """From how much to how much, and how much that is."""
    people = [
        replace(ANNIE, tasks=(make_task(TaskKind.MEALS, hours),)) for hours in (before, after)
    ]
    assert _say_of(*people)[0] == sentence


def test_whose_hours_grew_most_is_told_first() -> None:
    """Then whose hours grew less, then whose hours shrank, then the total."""

    def _give(*hours: float) -> NetworkMap:
        return _make_map(
            *(
                replace(person, tasks=(make_task(TaskKind.MEALS, number),))
                for person, number in zip((ANNIE, BRAM, CORA), hours, strict=True)
            )
        )

    sentences = _say(_give(9, 3, 2), _give(4, 5, 8))
    assert [sentence.split()[0] for sentence in sentences] == ["Cora", "Bram", "Annie", "Alle"]


def test_ties_that_turned_tense_come_before_other_ties() -> None:
    """A tie with the client counts; what came or went with somebody is told only when strained."""
    people = (ANNIE, BRAM, CORA)
    before = _make_map(
        replace(ANNIE, tie_to_client=TieKind.NEUTRAL),
        BRAM,
        CORA,
        ties=(make_tie("annie", "bram", TieKind.TENSE), make_tie("bram", "cora")),
    )
    dirk, els = make_person("dirk"), make_person("els")
    after = _make_map(
        replace(ANNIE, tie_to_client=TieKind.TENSE),
        *people[1:],
        dirk,
        els,
        ties=(
            make_tie("annie", "bram", TieKind.SUPPORTIVE),
            make_tie("cora", "annie"),
            make_tie("dirk", "annie", TieKind.BROKEN),
            make_tie("els", "annie"),
        ),
    )
    assert _say(before, after) == [
        "Dirk en Els zijn nieuw op de kaart.",
        "De band tussen Annie en Piet is nu gespannen. Toen was die neutraal.",
        "Nieuw op de kaart: de band tussen Annie en Dirk. Die is verbroken.",
        "De band tussen Annie en Bram is nu steunend. Toen was die gespannen.",
        "Nieuw op de kaart: de band tussen Annie en Cora. Die is neutraal.",
        "De band tussen Bram en Cora staat niet meer op de kaart (neutraal).",
    ]


@pytest.mark.parametrize(
    "before, after, sentence",
    [
        ("", "ab", "Maaltijden: nieuw op de kaart. Annie en Bram doen dit."),
        ("ab", "", "Maaltijden: niemand op de kaart doet dit nog. Toen deden Annie en Bram het."),
        ("a", "b", "Maaltijden: Annie doet dit niet meer, Bram nu wel."),
        ("a", "bc", "Maaltijden: Annie doet dit niet meer, Bram en Cora nu wel."),
        ("ab", "c", "Maaltijden: Annie en Bram doen dit niet meer, Cora nu wel."),
        ("ab", "bc", "Maaltijden: Annie doet dit niet meer, Cora nu wel."),
        ("a", "ab", "Maaltijden: Bram doet dit nu ook."),
        ("a", "abc", "Maaltijden: Bram en Cora doen dit nu ook."),
        ("ab", "a", "Maaltijden: Bram doet dit niet meer, Annie nog wel."),
        ("abc", "a", "Maaltijden: Bram en Cora doen dit niet meer, Annie nog wel."),
    ],
)
def test_who_does_a_task(before: str, after: str, sentence: str) -> None:
    """The verb goes with the number of people."""

    def _give(doers: str) -> NetworkMap:
        return _make_map(
            *(
                replace(person, tasks=(make_task(TaskKind.MEALS, 0),) * (person.id[0] in doers))
                for person in (ANNIE, BRAM, CORA)
            )
        )

    assert _say(_give(before), _give(after)) == [sentence]


def test_a_task_in_own_words_is_called_that() -> None:
    """The own text, as it was typed."""
    task = make_task(TaskKind.OTHER, 0, " hond uitlaten ")
    assert _say_of(ANNIE, replace(ANNIE, tasks=(task,))) == [
        "Hond uitlaten: nieuw op de kaart. Annie doet dit."
    ]


@pytest.mark.parametrize(
    "before, after, sentence",
    [
        ({}, {"living_together": True}, "Annie woont nu bij Piet."),
        ({"living_together": True}, {}, "Annie woont niet meer bij Piet."),
        (
            {},
            {"group": Group.CARER},
            "Annie staat nu bij de groep: mantelzorger. Toen was dat: familie, vriend of buur.",
        ),
        (
            {},
            {"sector": Sector.FRIENDS},
            "Annie staat nu in de sector: vrienden. Toen was dat: buren.",
        ),
        ({}, {"willing": False}, "Nu bekend: Annie wil niet helpen."),
        ({"willing": False}, {"willing": True}, "Annie wil nu helpen. Toen niet."),
        ({"able": True}, {"able": False}, "Annie kan nu niet helpen. Toen wel."),
        ({"knows": True}, {}, "Of Annie weet hoe het moet, staat niet meer op de kaart."),
        ({"name": "Ans"}, {}, "Annie heette toen op de kaart: Ans."),
        (
            {"tasks": (MEALS,)},
            {"tasks": (replace(MEALS, moments=frozenset(WEEK[:1])),)},
            "Annie doet dit op andere dagen of dagdelen dan toen: maaltijden.",
        ),
        (
            {"tie_to_client": TieKind.NEUTRAL},
            {
                "tie_to_client": TieKind.NEUTRAL,
                "client_direction": Direction.FORWARD,
                "client_support": frozenset({SupportKind.PRACTICAL, SupportKind.COMPANY}),
            },
            (
                "Wat er gaat tussen Annie en Piet: nu praktische hulp en gezelschap, van Annie "
                "naar Piet. Toen niet bekend."
            ),
        ),
    ],
)
def test_smaller_differences(
    before: dict[str, object], after: dict[str, object], sentence: str
) -> None:
    """Each in a sentence of its own."""
    assert _say_of(make_person("annie", **before), make_person("annie", **after)) == [sentence]


def test_a_tie_is_told_in_the_order_of_the_map() -> None:
    """Whatever the ids are."""
    after = _make_map(CORA, ANNIE, ties=(make_tie("annie", "cora", TieKind.TENSE),))
    assert _say(_make_map(CORA, ANNIE), after) == [
        "Nieuw op de kaart: de band tussen Cora en Annie. Die is gespannen."
    ]


def test_people_of_one_name_are_told_apart() -> None:
    """By their relation."""
    first = make_person("annie", name="Jan", relation="zoon")
    second = make_person("bram", name="Jan", relation="buurman")
    busy = replace(first, tasks=(make_task(TaskKind.MEALS, 1),))
    assert _say(_make_map(first, second), _make_map(busy, second))[0].startswith(
        "Jan (zoon) geeft nu 1 uur"
    )


def test_figures_stand_beside_each_other() -> None:
    """Plain numbers of both visits in one order."""
    busy = replace(ANNIE, group=Group.CARER, tasks=(MEALS,))
    rows = compare_figures(
        compare(_make_map(), _make_map(busy, BRAM, ties=(make_tie("annie", "bram"),)))
    )
    figures = {row.title: (row.before, row.after) for row in rows}
    assert figures["Mensen"] == ("0", "2")
    assert figures["Uren zorg per week"] == ("0", "2")
    assert figures["Deel van de spilzorger"] == ("niet bekend", "100%")
    assert figures["Deel van alle mogelijke banden"] == ("niet bekend", "100%")


@given(maps(), maps())
@settings(max_examples=80)
def test_sentences_stand_in_the_order_of_the_table(before: NetworkMap, after: NetworkMap) -> None:
    """Whoever came and left first, then hours; nothing unfilled, nothing judged, nobody unknown."""
    findings = describe_comparison(compare(before, after))
    order = [*Subject]
    first = [order.index(each.subject) for each in findings if order.index(each.subject) < 4]
    told = [each for each in findings if each.subject is not Subject.OTHER]
    assert told[: len(first)] == [f for f in told if order.index(f.subject) < 4]
    assert first == sorted(first)
    assert findings
    known = {person.id for person in (*before.people, *after.people)}
    for finding in findings:
        assert "{" not in finding.sentence
        assert finding.sentence.endswith(".")
        assert not {"beter", "slechter", "goed", "slecht"} & set(finding.sentence.lower().split())
        assert set(finding.people) <= known
        assert all(isinstance(key, str) for key in finding.people)


def test_nobody_is_a_finding_of_their_own() -> None:
    """The people of a sentence are those it names."""
    findings = describe_comparison(compare(_make_map(ANNIE), _make_map(ANNIE, BRAM)))
    assert [finding.people for finding in findings] == [(PersonId("bram"),)]
