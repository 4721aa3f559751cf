"""`sources.yaml` -> Settings: every mistake at once, with its line and what to do.

Never raises for what the file says, and leaves the inline documents to the room of sources.
"""

from curator.config._courtesy import CANARIES
from curator.config._read import STARTER, TEMPLATES, read, template
from curator.config._reference import SECTIONS, SettingsSection

__all__ = ["CANARIES", "SECTIONS", "STARTER", "TEMPLATES", "SettingsSection", "read", "template"]
