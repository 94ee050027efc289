"""What comes of reading a directory: the rows that are right, and all that is wrong."""

from dataclasses import dataclass

from screening.directory.model import Offer
from screening.forms.reading import Problem
from screening.identifiers import OfferId


@dataclass(frozen=True, slots=True)
class DirectoryReading:
    """A directory that was read but not taken over yet.

    Args:
        offers: the rows in which nothing is wrong, in their order.
        problems: every mistake, in the order of the rows.
        faulty: how many rows were left out because of a mistake.
        left_out: the offers that those rows are about, as far as that can be told.
        remarks: sentences about how the file was read.
    """

    offers: tuple[Offer, ...] = ()
    problems: tuple[Problem, ...] = ()
    faulty: int = 0
    left_out: frozenset[OfferId] = frozenset()
    remarks: tuple[str, ...] = ()
