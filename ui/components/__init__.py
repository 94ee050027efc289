"""Reusable, accessible widgets; each takes the theme and knows nothing of the domain."""
