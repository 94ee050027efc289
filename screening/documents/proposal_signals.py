"""The signals section of the proposal: each with its causes, its source and what it does not say.

Single answers never leave the vault (Wmo 2015, art. 5.1.1): neither as a cause, nor through a
signal that rests on nothing else.
"""

from collections.abc import Mapping

from screening.documents.content import (
    Block,
    Bullets,
    Heading,
    KeepTogether,
    Notice,
    NoticeRole,
    Paragraph,
    Section,
    Table,
    TextRole,
)
from screening.documents.material import ProposalMaterial
from screening.identifiers import PersonId
from screening.signals.desk import ReviewedSignal
from screening.signals.model import Judgement, Signal, Verdict

NETWORK = "Het netwerk"
INTRODUCTION = (
    "Signalen staan naast elkaar en worden niet bij elkaar opgeteld. Signalen die op losse "
    "antwoorden steunen, staan er niet bij."
)
HEADER = ("Nog niet besproken", "Waarop het steunt", "Wat het niet zegt")
WEIGHTS = (1.3, 3.2, 2.5)


def write_signals(material: ProposalMaterial) -> Section:
    """Return the signals by the person they are about; last those set aside, with the reason."""
    names = material.names
    shown = [line for line in material.signals if not line.signal.rests_on_answers_only]
    kept = [line for line in shown if not _is_set_aside(line)]
    aside = [line for line in shown if _is_set_aside(line)]
    blocks: list[Block] = []
    for subject in dict.fromkeys(line.signal.subject for line in kept):
        blocks.append(Heading(names[subject] if subject else NETWORK))
        blocks += _write_subject([line for line in kept if line.signal.subject == subject])
    if aside:
        blocks.append(Heading("Besproken en niet overgenomen"))
        blocks.append(Bullets(tuple(_write_aside(line, names) for line in aside)))
    return Section("Signalen", tuple(_introduce(blocks)))


def _introduce(blocks: list[Block]) -> list[Block]:
    """Put the introduction before the blocks, on one page with the first notice below it."""
    if not blocks:
        return []
    introduction = Paragraph(INTRODUCTION, TextRole.NOTE)
    if len(blocks) > 1 and isinstance(blocks[1], Notice):
        return [KeepTogether((introduction, *blocks[:2])), *blocks[2:]]
    return [introduction, *blocks]


def _is_set_aside(line: ReviewedSignal) -> bool:
    return line.judgement is not None and line.judgement.verdict is Verdict.DISAGREE


def _write_subject(lines: list[ReviewedSignal]) -> list[Block]:
    """Return what the consultant agrees with in full, then a table of what is open."""
    blocks: list[Block] = [
        _write_agreed(line.signal, line.judgement) for line in lines if line.judgement
    ]
    if waiting := [line.signal for line in lines if not line.judgement]:
        blocks.append(Table(HEADER, tuple(_write_row(signal) for signal in waiting), WEIGHTS))
    return blocks


def _write_agreed(signal: Signal, judgement: Judgement) -> Notice:
    causes = _list_causes(signal)
    blocks: list[Block] = [Bullets(causes)] if causes else []
    if judgement.reason:
        blocks.append(Paragraph(f"De consulent: {judgement.reason}"))
    blocks.append(Paragraph(_describe_limits(signal), TextRole.NOTE))
    return Notice(
        NoticeRole.ATTENTION,
        title=signal.title,
        text=signal.explanation,
        word="De consulent is het hiermee eens",
        blocks=tuple(blocks),
    )


def _write_row(signal: Signal) -> tuple[str, str, str]:
    return (
        signal.title,
        "\n".join((signal.explanation, *(f"– {cause}" for cause in _list_causes(signal)))),
        _describe_limits(signal),
    )


def _list_causes(signal: Signal) -> tuple[str, ...]:
    sentences = (cause.sentence for cause in signal.causes if not cause.is_answer)
    return tuple(sentence for sentence in sentences if sentence)


def _describe_limits(signal: Signal) -> str:
    source = f"Bron: {signal.source}"
    if signal.is_own:
        source = f"Dit is een regel van de organisatie zelf. {source}"
    return f"{signal.not_said} {source}"


def _write_aside(line: ReviewedSignal, names: Mapping[PersonId, str]) -> str:
    subject = names[line.signal.subject] if line.signal.subject else NETWORK
    reason = line.judgement.reason if line.judgement else ""
    return f"{subject}: {line.signal.title}. De consulent is het hier niet mee eens: {reason}"
