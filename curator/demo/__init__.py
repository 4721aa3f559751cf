"""The demo: a misbehaving web on loopback, a sample catalogue, and a story of nights told with them.

Never reaches beyond 127.0.0.1, and never changes a catalogue other than the one in the folder it is given.
"""

from curator.demo._site import Certificate, Reach, Site
from curator.demo._visit import Asked, Behaviour, Visit
from curator.demo.server import ALLOW_NETWORKS, Farm, serving

__all__ = ["ALLOW_NETWORKS", "Asked", "Behaviour", "Certificate", "Farm", "Reach", "Site", "Visit", "serving"]
