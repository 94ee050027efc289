"""What comes on each page only after a click."""
