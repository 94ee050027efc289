"""The certainty rule, on the words: what is said holds however the open statements are answered."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from hypothesis import assume, given, settings

from instruments.model import Direction, Points
from screening.dossier.burden import Burden, assess
from screening.identifiers import PersonId
from screening.reports.burden_course import build_courses
from screening.signals.burden_facts import list_burden_facts
from screening.wording.burden import describe_count, describe_result
from screening.wording.burden_change import (
    describe_change,
    describe_changed_answers,
    describe_difference,
)
from tests.unit.wording.small_instruments import (
    PART,
    Drawn,
    compare,
    draw_cases,
    judge,
    list_groups,
    list_totals,
    measure,
)

CLUMSY = re.compile(
    r"\b(van de )?1 (stellingen|punten)\b|van de 1\b|\b0,5 punten|  |\.\.|;\.|\bNone\b|[{}]"
)
FORBIDDEN = re.compile(
    r"signific|klinisch|belangrijk|verslechter|verbeter|achteruit|vooruit|dankzij|effect|"
    r"gemiddeld|\bernstig|\bhelaas|\bgelukkig|\bomdat\b|geholpen",
    re.IGNORECASE,
)
OPEN = "is niet te zeggen"
CLAIMS = {
    "unknown": "is niet bekend hoe groot een verschil moet zijn",
    "noise": "Zo'n klein verschil kan toeval zijn.",
    "not_certain": "Het is niet zeker of dit meer is dan toeval.",
    "probably_more_than_noise": "Dit verschil is waarschijnlijk meer dan toeval.",
}
many = settings(max_examples=120, deadline=None)


def test_the_first_sentence_gives_what_the_total_can_be() -> None:
    """One total, one of two, or the bounds: never a total left out, never one too many."""

    def check(burden: Burden) -> None:
        first, scoring = describe_count(burden), burden.instrument.scoring
        totals = list_totals(burden.instrument, scoring, burden.measurement.answers)
        if "hoogstens" in first:
            assert _fits(first.partition(" van hoogstens")[0], totals)
            return
        assert scoring.direction is Direction.MORE_BURDEN
        assert int(first.split()[0]) == min(totals)

    _for_every_case(check)


def test_a_verdict_is_said_only_when_no_answer_can_change_it() -> None:
    """Overload, none, or not to be decided: by every way to fill the gaps."""

    def check(burden: Burden) -> None:
        instrument, text = burden.instrument, _main_text(burden)
        expected = judge(instrument, instrument.scoring, burden)
        yes = re.search(r"spreekt hier (dus )?van overbelasting", text) is not None
        no = re.search(r"spreekt hier (dus )?niet van overbelasting", text) is not None
        unsure = "Daarom is niet te zeggen of de KL hier van overbelasting spreekt" in text
        assert (yes, no, unsure) == expected
        if instrument.scoring.cut_off is None:
            assert "overbelasting" not in text
        if found := re.search(r"De uitslag (?:kan nog|is daarom) (.+?)(?: zijn)?\. ", text + " "):
            totals = list_totals(instrument, instrument.scoring, burden.measurement.answers)
            assert _fits(found[1], totals)

    _for_every_case(check)


def test_a_group_is_named_only_when_no_answer_can_change_it() -> None:
    """And where there are groups, it is not said that the total only tells of pressure."""

    def check(burden: Burden) -> None:
        text, scoring = _main_text(burden), burden.instrument.scoring
        words = re.findall(r"noemt zo'n uitslag: (\w+)\.", text)
        groups = list_groups(burden.instrument, scoring, burden)
        assert words == (sorted(groups) if len(groups) == 1 else [])
        assert (f"In welke groep van de KL de uitslag valt, {OPEN}" in text) == (len(groups) > 1)
        if groups:
            assert "bestaat geen vastgestelde grens" not in text

    _for_every_case(check)


def test_another_total_follows_the_same_rule() -> None:
    """Limit and groups of a further total are told, with verdict and group when certain."""

    def check(burden: Burden) -> None:
        instrument = burden.instrument
        assume(instrument.further)
        (scoring,) = instrument.further
        text = _part_text(burden)
        totals = list_totals(instrument, scoring, burden.measurement.answers)
        assert _fits(text.removeprefix(f"{PART}: ").partition(" van hoogstens")[0], totals)
        assert ("bij dit onderdeel van overbelasting." in text) == (scoring.cut_off is not None)
        yes = "Bij dit onderdeel spreekt de KL dus van overbelasting" in text
        no = "Bij dit onderdeel spreekt de KL dus niet van overbelasting" in text
        unsure = "of de KL bij dit onderdeel van overbelasting spreekt" in text
        assert (yes, no, unsure) == judge(instrument, scoring, burden)
        groups = list_groups(instrument, scoring, burden)
        words = re.findall(r"noemt zo'n uitslag bij dit onderdeel: (\w+)\.", text)
        assert words == (sorted(groups) if len(groups) == 1 else [])
        assert (f"de uitslag van dit onderdeel valt, {OPEN}" in text) == (len(groups) > 1)

    _for_every_case(check)


def test_where_higher_is_lighter_nothing_counts_pressure() -> None:
    """A total that rises when things go well is never worded as pressure."""

    def check(burden: Burden) -> None:
        assume(burden.instrument.scoring.direction is Direction.LESS_BURDEN)
        text = _main_text(burden)
        assert "hoogstens" in describe_count(burden)
        assert "druk" not in text
        facts = list_burden_facts([burden])
        assert "druk" not in facts["small.verdict"].causes[0].sentence

    _for_every_case(check)


def test_which_statements_count_and_are_open_is_told() -> None:
    """Where only some count: how many of those are open, so that `that answer` is one of them."""

    def check(burden: Burden) -> None:
        text, scoring = _main_text(burden), burden.instrument.scoring
        items, given = burden.instrument.items, burden.measurement.answers
        missing = len(set(scoring.items) - set(given))
        is_told = len(scoring.items) < len(items) and 0 < len(given) < len(items)
        assert ("Voor de uitslag tel" in text) == is_told
        if "dat antwoord" in text:
            assert missing == 1
        if "die antwoorden" in text:
            assert missing > 1
        if is_told and missing and len(scoring.items) > 1 and missing < len(scoring.items):
            assert re.search(rf"daarvan (is|zijn) er {missing} niet ingevuld\.", text)

    _for_every_case(check)


def test_a_difference_is_weighed_only_when_both_totals_are_known() -> None:
    """And a band of the rule is claimed only from its own size on."""

    def check(burden: Burden) -> None:
        assert burden.earlier is not None
        instrument, scoring = burden.instrument, burden.instrument.scoring
        answers = (burden.earlier.answers, burden.measurement.answers)
        is_known = all(key in each for key in scoring.items for each in answers)
        before, after = (list_totals(instrument, scoring, each) for each in answers)
        text = " ".join(describe_difference(burden))
        told = [kind for kind, words in CLAIMS.items() if words in text]
        assert ("Daarom is niet te zeggen hoe groot het verschil is." in text) is not is_known
        if not is_known or before == after:
            assert told == []
            return
        bands, difference = instrument.change.bands, after.pop() - before.pop()
        size = max(difference, -difference)
        reached = [str(band.kind) for band in bands if size >= band.at_least]
        assert told == (["noise", *reached][-1:] if bands else ["unknown"])

    _for_every_case(check)


def test_every_statement_that_was_answered_otherwise_is_told_once() -> None:
    """Another answer, an answer that went and one that came; nothing else, and no other place."""

    def check(burden: Burden) -> None:
        assert burden.earlier is not None
        before, after = burden.earlier.answers, burden.measurement.answers
        told = Counter(re.findall(r"“(.+?)”", " ".join(describe_changed_answers(burden))))
        other = [
            item.text
            for item in burden.instrument.items
            if before.get(item.key) != after.get(item.key)
        ]
        assert told == Counter(other)
        assert "“" not in " ".join(describe_difference(burden))

    _for_every_case(check)


def test_every_sentence_reads_well_and_claims_nothing() -> None:
    """Whole sentences, one and many, no importance and no cause."""

    def check(burden: Burden) -> None:
        for sentence in (*describe_result(burden), *describe_change(burden)):
            assert re.match(r"[A-Z0-9-]", sentence), sentence
            assert sentence.endswith((".", "”")), sentence
            assert not CLUMSY.search(sentence), sentence
            assert not FORBIDDEN.search(sentence), sentence

    _for_every_case(check)


def test_the_mark_of_a_help_text_goes_wherever_the_result_goes() -> None:
    """In the result, in the name of the course, and in every cause of a signal."""
    words = "hulptekst in het Turks, niet gevalideerd"

    @many
    @given(draw_cases())
    def walk(drawn: Drawn) -> None:
        marked, plain = compare(drawn, help_language="tr"), compare(drawn)
        names = {PersonId("ann"): "Annie"}
        for burden, is_marked in ((marked, True), (plain, False)):
            assert (words in " ".join(describe_result(burden))) == is_marked
            (course,) = build_courses([burden], names)
            assert (course.mark, words in course.range_words) == (
                f" ({words})" if is_marked else "",
                is_marked,
            )
            for fact in list_burden_facts([burden]).values():
                assert all((words in cause.sentence) == is_marked for cause in fact.causes)
        assert len(build_courses([marked, plain], names)) == 2

    walk()


def test_a_cause_that_may_leave_the_vault_tells_no_statement() -> None:
    """Only what is marked as an answer quotes one."""

    def check(burden: Burden) -> None:
        for fact in list_burden_facts([burden]).values():
            for cause in fact.causes:
                assert ("“" in cause.sentence) == cause.is_answer

    _for_every_case(check)


def test_two_carers_stand_side_by_side() -> None:
    """Each has a course of their own with their own bounds, in the words of the result."""

    @many
    @given(draw_cases())
    def walk(drawn: Drawn) -> None:
        instrument, day = drawn.instrument, date(2026, 8, 2)
        burdens = [
            assess(
                measure(instrument, answers, 8, carer_id=PersonId(carer)),
                instrument,
                held_on=day,
            )
            for carer, answers in (("ann", drawn.before), ("bas", drawn.after))
        ]
        same_name = dict.fromkeys((PersonId("ann"), PersonId("bas")), "A. de Wit")
        courses = build_courses(burdens, same_name)
        assert [course.carer_id for course in courses] == ["ann", "bas"]
        for course, burden in zip(courses, burdens, strict=True):
            (point,) = course.points
            totals = list_totals(instrument, instrument.scoring, burden.measurement.answers)
            assert (point.lowest, point.highest) == (min(totals), max(totals))
            assert _fits(point.value_words, totals)

    walk()


def _for_every_case(check: Callable[[Burden], None]) -> None:
    """Try the second of two measurements, on many questionnaires."""

    @many
    @given(draw_cases())
    def walk(drawn: Drawn) -> None:
        check(compare(drawn))

    walk()


def _main_text(burden: Burden) -> str:
    return " ".join(describe_result(burden)).partition(f"{PART}: ")[0]


def _part_text(burden: Burden) -> str:
    return "".join(" ".join(describe_result(burden)).partition(f"{PART}: ")[1:])


def _fits(words: str, totals: set[Points]) -> bool:
    """Whether words for a range say exactly what the totals can be."""
    numbers = [Decimal(each.replace(",", ".")) for each in re.split(r" of | tot en met ", words)]
    if " of " in words or len(numbers) == 1:
        return set(numbers) == totals
    return numbers == [min(totals), max(totals)]
