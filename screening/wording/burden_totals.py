"""What a total means, in words: a verdict or a group only when no open statement can change it."""

from instruments.interpretation import interpret
from instruments.model import CutOff, Direction, Instrument, Scoring, Verdict
from instruments.scoring import Score
from screening.dossier.burden import Burden
from screening.wording.formats import format_points, format_range
from screening.wording.instruments import word_points
from screening.wording.speech import say


def is_count(instrument: Instrument) -> bool:
    """Whether the main total is the number of statements with an answer that tells of pressure."""
    scoring = instrument.scoring
    return (
        scoring.direction is Direction.MORE_BURDEN
        and len(scoring.items) == len(instrument.items)
        and all(set(item.points.values()) == {0, 1} for item in instrument.items)
    )


def word_range(instrument: Instrument, score: Score) -> str:
    """Return a total, or what it can still become: 7, 6 of 7, 5 tot en met 8."""
    is_whole = instrument.has_whole_points(score.scoring)
    return format_range(score.lowest, score.highest, is_whole=is_whole)


def describe_points(instrument: Instrument, score: Score) -> str:
    """Return a total in points, and how many there can be."""
    words, most = word_range(instrument, score), instrument.find_scoring(score.scoring).highest
    return say("{range} van hoogstens {points}.", range=words, points=word_points(most))


def describe_limit(burden: Burden) -> str:
    """Return from where the authors speak of overload; empty when they do not say."""
    cut_off = burden.interpretation.cut_off
    if cut_off is None:
        return ""
    return say(
        "Vanaf {points} spreekt de {name} van overbelasting.",
        points=format_points(cut_off.overload_from),
        name=burden.instrument.short_name,
    )


def describe_counting(burden: Burden) -> str:
    """Return how many statements count for the main total, and how many of those are open.

    Empty when all of them count, when all were answered, and when none was.
    """
    items, counting = len(burden.instrument.items), len(burden.instrument.scoring.items)
    answered = len(burden.measurement.answers)
    if counting == items or answered in {0, items}:
        return ""
    return f"{_word_counting(counting, items)}; {_word_open(counting, burden.score)}"


def describe_meaning(burden: Burden) -> str:
    """Return what the main total means: overload, none, not to be decided, or no limit known."""
    cut_off, score, name = burden.interpretation.cut_off, burden.score, burden.instrument.short_name
    if cut_off is None:
        return _describe_without_limit(burden)
    match burden.interpretation.verdict:
        case Verdict.OVERLOAD:
            return _describe_overload(score, name)
        case Verdict.NO_OVERLOAD:
            return _describe_no_overload(score, cut_off, name)
        case _:
            return say(
                "De uitslag kan nog {range} zijn. Daarom is niet te zeggen of de {name} hier van "
                "overbelasting spreekt.",
                range=word_range(burden.instrument, score),
                name=name,
            )


def describe_band(burden: Burden) -> str:
    """Return the authors' word for the main total; empty when they have none."""
    bands, name = burden.instrument.scoring.bands, burden.instrument.short_name
    if bands is None:
        return ""
    band = burden.interpretation.band
    if band is None:
        return say("In welke groep van de {name} de uitslag valt, is niet te zeggen.", name=name)
    return say("De {name} noemt zo'n uitslag: {label}.", name=name, label=band.label)


def describe_further(burden: Burden) -> tuple[str, ...]:
    """Return every other total with its title, and what its authors say of it."""
    instrument = burden.instrument
    sentences: list[str] = []
    for scoring, score in zip(instrument.further, burden.further, strict=True):
        sentences.append(f"{scoring.title}: {describe_points(instrument, score)}")
        sentences += _describe_part(instrument, scoring, score)
    return tuple(sentence for sentence in sentences if sentence)


def _word_counting(counting: int, items: int) -> str:
    if counting == 1:
        return say("Voor de uitslag telt 1 van de {items} stellingen mee", items=items)
    return say(
        "Voor de uitslag tellen {counting} van de {items} stellingen mee",
        counting=counting,
        items=items,
    )


def _word_open(counting: int, score: Score) -> str:
    missing = len(score.unanswered)
    if counting == 1:
        return say("die is niet ingevuld.") if missing else say("die is ingevuld.")
    if not missing:
        return say("die zijn allemaal ingevuld.")
    if missing == counting:
        return say("daarvan is er geen ingevuld.")
    if missing == 1:
        return say("daarvan is er 1 niet ingevuld.")
    return say("daarvan zijn er {missing} niet ingevuld.", missing=missing)


def _describe_without_limit(burden: Burden) -> str:
    instrument, scoring = burden.instrument, burden.instrument.scoring
    has_range = burden.score.unanswered and is_count(instrument)
    words = word_range(instrument, burden.score)
    between = say("De uitslag is daarom {range}.", range=words) if has_range else ""
    name, is_up = instrument.short_name, scoring.direction is Direction.MORE_BURDEN
    if scoring.bands is not None:
        says = (
            say("hoe hoger de uitslag, hoe meer druk er wordt ervaren")
            if is_up
            else say("hoe hoger de uitslag, hoe beter het gaat")
        )
        # Not that there is no limit: the word of the group that follows may well be one.
        meaning = say("De {name} deelt uitslagen in groepen in; {says}.", name=name, says=says)
    else:
        says = (
            say("de uitslag zegt alleen hoeveel druk er wordt ervaren")
            if is_up
            else say("hoe hoger de uitslag, hoe beter het gaat")
        )
        meaning = say(
            "Voor de {name} bestaat geen vastgestelde grens; {says}.", name=name, says=says
        )
    return f"{between} {meaning}".strip()


def _describe_overload(score: Score, name: str) -> str:
    if not score.unanswered:
        return say("De {name} spreekt hier dus van overbelasting.", name=name)
    sentence = (
        say(
            "Ook zonder dat antwoord blijft de uitslag minstens {points}: de {name} spreekt hier "
            "van overbelasting."
        )
        if len(score.unanswered) == 1
        else say(
            "Ook zonder die antwoorden blijft de uitslag minstens {points}: de {name} spreekt "
            "hier van overbelasting."
        )
    )
    return sentence.format(points=format_points(score.lowest), name=name)


def _describe_no_overload(score: Score, cut_off: CutOff, name: str) -> str:
    caution = say("Dat zegt niet dat de zorg licht is.")
    if not score.unanswered:
        return say(
            "De {name} spreekt hier dus niet van overbelasting. {caution}",
            name=name,
            caution=caution,
        )
    sentence = (
        say(
            "Ook als dat antwoord meetelt, blijft de uitslag onder de {points}: de {name} spreekt "
            "hier niet van overbelasting. {caution}"
        )
        if len(score.unanswered) == 1
        else say(
            "Ook als die antwoorden allemaal meetellen, blijft de uitslag onder de {points}: de "
            "{name} spreekt hier niet van overbelasting. {caution}"
        )
    )
    limit = format_points(cut_off.overload_from)
    return sentence.format(points=limit, name=name, caution=caution)


def _describe_part(instrument: Instrument, scoring: Scoring, score: Score) -> tuple[str, ...]:
    """Return limit, verdict and group of another total, by the same rule as for the main one."""
    name, meaning = instrument.short_name, interpret(instrument, score)
    sentences: list[str] = []
    if meaning.cut_off is not None:
        limit = format_points(meaning.cut_off.overload_from)
        sentences += (
            say(
                "Vanaf {points} spreekt de {name} bij dit onderdeel van overbelasting.",
                points=limit,
                name=name,
            ),
            _describe_part_verdict(meaning.verdict, score, name),
        )
    if meaning.band is not None:
        words = say("De {name} noemt zo'n uitslag bij dit onderdeel: {label}.")
        sentences.append(words.format(name=name, label=meaning.band.label))
    elif scoring.bands is not None:
        sentences.append(
            say("In welke groep de uitslag van dit onderdeel valt, is niet te zeggen.")
        )
    return tuple(sentences)


def _describe_part_verdict(verdict: Verdict, score: Score, name: str) -> str:
    missing = len(score.unanswered)
    if verdict is Verdict.UNDECIDED:
        cause = (
            say("Er ontbreekt een antwoord.") if missing == 1 else say("Er ontbreken antwoorden.")
        )
        open_words = say(
            "Daarom is niet te zeggen of de {name} bij dit onderdeel van overbelasting spreekt.",
            name=name,
        )
        return f"{cause} {open_words}"
    if verdict is Verdict.OVERLOAD:
        words = say("Bij dit onderdeel spreekt de {name} dus van overbelasting.", name=name)
    else:
        words = say(
            "Bij dit onderdeel spreekt de {name} dus niet van overbelasting. {caution}",
            name=name,
            caution=say("Dat zegt niet dat de zorg licht is."),
        )
    if not missing:
        return words
    still = (
        say("Het antwoord dat ontbreekt, verandert dat niet.")
        if missing == 1
        else say("De antwoorden die ontbreken, veranderen dat niet.")
    )
    return f"{words} {still}"
