"""What a directory that was read would change."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from screening.directory.model import Offer
from screening.directory.reading import DirectoryReading


@dataclass(frozen=True, slots=True)
class Comparison:
    """The directory as it would become, beside the one of now.

    Args:
        new: what was not there yet.
        changed: what is there and reads differently now, as it will read.
        same: what stays as it was.
        kept: what stays as it was because its row in the file has a mistake.
        gone: what the file no longer has.
        examples: those of the example, which go when something of one's own comes.
    """

    new: tuple[Offer, ...]
    changed: tuple[Offer, ...]
    same: tuple[Offer, ...]
    kept: tuple[Offer, ...]
    gone: tuple[Offer, ...]
    examples: tuple[Offer, ...]

    @property
    def changes_anything(self) -> bool:
        """Whether the directory would become another one."""
        return bool(self.new or self.changed or self.gone or self.examples)


def compare(now: Sequence[Offer], reading: DirectoryReading) -> Comparison:
    """Return what taking over a directory would change."""
    before = {offer.id: offer for offer in now if offer.gone_on is None}
    offers = reading.offers
    read = {offer.id for offer in offers}
    left = [offer for offer in before.values() if offer.id not in read]
    return Comparison(
        new=tuple(offer for offer in offers if offer.id not in before),
        changed=tuple(o for o in offers if o.id in before and o != before[o.id]),
        same=tuple(o for o in offers if o.id in before and o == before[o.id]),
        kept=tuple(offer for offer in left if offer.id in reading.left_out),
        gone=tuple(o for o in left if o.id not in reading.left_out and not o.is_example),
        examples=tuple(o for o in left if o.id not in reading.left_out and o.is_example),
    )


def list_directory(now: Sequence[Offer], reading: DirectoryReading) -> tuple[Offer, ...]:
    """Return the directory that comes of taking over the rows that are right."""
    kept = {offer.id: offer for offer in compare(now, reading).kept}
    return (*reading.offers, *(replace(offer, gone_on=None) for offer in kept.values()))
