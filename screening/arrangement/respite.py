"""What was answered about respite care, question by question, and the line that follows from it."""

from dataclasses import dataclass, field, replace

from screening.arrangement.model import (
    Frequency,
    ProvisionDraft,
    Respite,
    RespiteRhythm,
    Unit,
)
from screening.network.model import Moment


@dataclass(frozen=True, slots=True, repr=False)
class RespiteAnswers:
    """The answers so far; with `takes_amount` somebody confirmed the amount that follows."""

    respite: Respite = field(default_factory=Respite)
    moments: frozenset[Moment] = frozenset()
    takes_amount: bool = False

    @property
    def day_parts(self) -> int | None:
        """How many day parts a week are proposed; None where nothing follows from the answers.

        Care that is taken over once in a while has moments at which it can be, and no rhythm.
        """
        if not self.moments or self.respite.rhythm is RespiteRhythm.INCIDENTAL:
            return None
        return len(self.moments)

    def fill_in(self, draft: ProvisionDraft) -> ProvisionDraft:
        """Return a line with what was answered, and the amount only when it was confirmed."""
        draft = replace(draft, respite=self.respite, moments=self.moments)
        if self.day_parts is None or not self.takes_amount:
            return draft
        return replace(
            draft,
            amount=float(self.day_parts),
            unit=Unit.DAY_PART,
            frequency=Frequency.PER_WEEK,
        )
