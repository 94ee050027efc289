"""What a write to the map or the family of a visit touches."""

from screening.changes import Changes, Topic
from screening.dossier.model import Visit


def name_changes(
    visit: Visit,
    action: str,
    step: str,
    *,
    created: str = "",
    merge: str = "",
    told: str = "",
) -> Changes:
    """Return the changes of one step; steps with one `merge` are undone together."""
    return Changes(
        action,
        frozenset({Topic.NETWORK, Topic.VISIT, Topic.REVIEW, Topic.DOSSIER}),
        step=step,
        dossier_id=visit.dossier_id,
        visit_id=visit.id,
        created=created,
        merge_key=f"network:{merge}" if merge else "",
        told=told,
    )
