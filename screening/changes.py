"""What a write touched: screens that show any of it reload themselves."""

from dataclasses import dataclass, field
from enum import StrEnum

from screening.identifiers import DossierId, VisitId


class Topic(StrEnum):
    """The subjects a screen can depend on."""

    CASELOAD = "caseload"
    DOSSIER = "dossier"
    VISIT = "visit"
    MEASUREMENT = "measurement"
    NETWORK = "network"
    REVIEW = "review"
    ARRANGEMENT = "arrangement"
    SETTINGS = "settings"
    RETENTION = "retention"
    RULES = "rules"
    DIRECTORY = "directory"
    PROPOSAL = "proposal"


@dataclass(frozen=True, slots=True)
class Changes:
    """The outcome of one write.

    Args:
        action: what was done, in English without names, for the log; empty for what is not logged.
        topics: which subjects may look different now.
        step: the Dutch name of the step for "undo"; empty when it cannot be undone.
        told: what happened as one short sentence, for who hears the screen; empty when the name of
            the step says enough.
        dossier_id: the dossier it happened in; undo works within one dossier.
        visit_id: the visit it happened in.
        created: the identifier of what was made, if anything was.
        merge_key: consecutive steps with one non-empty key are undone together, as in typing.
    """

    action: str
    topics: frozenset[Topic]
    step: str = field(default="", repr=False)  # it may name a person
    dossier_id: DossierId | None = None
    visit_id: VisitId | None = None
    created: str = ""
    merge_key: str = ""
    told: str = field(default="", repr=False)  # it may name a person

    def concerns(self, *topics: Topic) -> bool:
        """Whether any of these subjects was touched."""
        return not self.topics.isdisjoint(topics)
