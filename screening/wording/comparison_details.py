"""What is said of two visits after people, hours, ties and tasks: the smaller differences."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from screening.identifiers import PersonId
from screening.network.comparison import Comparison
from screening.network.differences import AbilityChange, PersonChange, Question, TieContent
from screening.network.model import Direction, Group, Sector, SupportKind
from screening.wording.compared_names import name_all, name_person, name_task, name_tie
from screening.wording.formats import join_words
from screening.wording.labels import label
from screening.wording.speech import mark, say

Detail = tuple[str, tuple[PersonId, ...]]
"""A sentence, and whom it is about."""

CHANGED: Final[Mapping[tuple[Question, bool | None], str]] = {
    (Question.ABLE, True): mark("{name} kan nu helpen. Toen niet."),
    (Question.ABLE, False): mark("{name} kan nu niet helpen. Toen wel."),
    (Question.ABLE, None): mark("Of {name} kan helpen, staat niet meer op de kaart."),
    (Question.KNOWS, True): mark("{name} weet nu hoe het moet. Toen niet."),
    (Question.KNOWS, False): mark("{name} weet nu niet hoe het moet. Toen wel."),
    (Question.KNOWS, None): mark("Of {name} weet hoe het moet, staat niet meer op de kaart."),
    (Question.WILLING, True): mark("{name} wil nu helpen. Toen niet."),
    (Question.WILLING, False): mark("{name} wil nu niet helpen. Toen wel."),
    (Question.WILLING, None): mark("Of {name} wil helpen, staat niet meer op de kaart."),
}
"""When another answer stood there."""

LEARNT: Final[Mapping[tuple[Question, bool], str]] = {
    (Question.ABLE, True): mark("Nu bekend: {name} kan helpen."),
    (Question.ABLE, False): mark("Nu bekend: {name} kan niet helpen."),
    (Question.KNOWS, True): mark("Nu bekend: {name} weet hoe het moet."),
    (Question.KNOWS, False): mark("Nu bekend: {name} weet niet hoe het moet."),
    (Question.WILLING, True): mark("Nu bekend: {name} wil helpen."),
    (Question.WILLING, False): mark("Nu bekend: {name} wil niet helpen."),
}
"""When no answer stood there."""


def describe_details(comparison: Comparison) -> Iterator[Detail]:
    """Yield who lives elsewhere, is in another group, answers otherwise, and the like."""
    for part in (
        _describe_households,
        _describe_groups,
        _describe_abilities,
        _describe_contents,
        _describe_days,
        _describe_sectors,
        _describe_names,
    ):
        yield from part(comparison)


def _describe_households(comparison: Comparison) -> Iterator[Detail]:
    client = comparison.after.client_name
    for lives, one, more in (
        (True, say("{names} woont nu bij {client}."), say("{names} wonen nu bij {client}.")),
        (
            False,
            say("{names} woont niet meer bij {client}."),
            say("{names} wonen niet meer bij {client}."),
        ),
    ):
        people = tuple(each.person_id for each in comparison.households if each.after is lives)
        if people:
            words = one if len(people) == 1 else more
            yield words.format(names=name_all(comparison, people), client=client), people


def _describe_groups(comparison: Comparison) -> Iterator[Detail]:
    words = say("{name} staat nu bij de groep: {after}. Toen was dat: {before}.")
    return _describe_labels(comparison, comparison.groups, words)


def _describe_abilities(comparison: Comparison) -> Iterator[Detail]:
    for change in comparison.abilities:
        name = name_person(comparison, change.person_id)
        yield say(_word_ability(change)).format(name=name), (change.person_id,)


def _word_ability(change: AbilityChange) -> str:
    if change.before is None and change.after is not None:
        return LEARNT[change.question, change.after]
    return CHANGED[change.question, change.after]


def _describe_contents(comparison: Comparison) -> Iterator[Detail]:
    for change in comparison.contents:
        first, second = name_tie(comparison, change.first, change.second)
        describe = _make_content_wording(first, second)
        sentence = say(
            "Wat er gaat tussen {first} en {second}: nu {after}. Toen {before}.",
            first=first,
            second=second,
            after=describe(change.after),
            before=describe(change.before),
        )
        yield sentence, change.people


def _make_content_wording(first: str, second: str) -> Callable[[TieContent], str]:
    """Return what says in words what goes over a tie; `name_tie` puts the client last."""

    def describe(content: TieContent) -> str:
        kinds = join_words([label(kind) for kind in SupportKind if kind in content.support])
        ends = {Direction.FORWARD: (first, second), Direction.BACK: (second, first)}
        way = ""
        if content.direction is Direction.BOTH:
            way = say("over en weer")
        elif content.direction in ends:
            giver, taker = ends[content.direction]
            way = say("van {giver} naar {taker}", giver=giver, taker=taker)
        return ", ".join(filter(None, (kinds, way))) or say("niet bekend")

    return describe


def _describe_days(comparison: Comparison) -> Iterator[Detail]:
    for change in comparison.days:
        sentence = say(
            "{name} doet dit op andere dagen of dagdelen dan toen: {task}.",
            name=name_person(comparison, change.person_id),
            task=name_task(change.kind, change.text),
        )
        yield sentence, (change.person_id,)


def _describe_sectors(comparison: Comparison) -> Iterator[Detail]:
    words = say("{name} staat nu in de sector: {after}. Toen was dat: {before}.")
    return _describe_labels(comparison, comparison.sectors, words)


def _describe_labels(
    comparison: Comparison,
    changes: Iterable[PersonChange[Group] | PersonChange[Sector]],
    words: str,
) -> Iterator[Detail]:
    for change in changes:
        name = name_person(comparison, change.person_id)
        before, after = label(change.before), label(change.after)
        yield words.format(name=name, after=after, before=before), (change.person_id,)


def _describe_names(comparison: Comparison) -> Iterator[Detail]:
    for change in comparison.renamed:
        sentence = say(
            "{after} heette toen op de kaart: {before}.",
            after=name_person(comparison, change.person_id),
            before=change.before,
        )
        yield sentence, (change.person_id,)
