"""The catalogue for harvesters by OAI-PMH 2.0, with Dublin Core: what a request asks, and what is answered.

Never keeps anything between two requests: a resumption token says all that the next one must know, and never expires.

The caller reads a request (`read`), asks the store for what it needs, and has it answered (`answer`).
Source: The Open Archives Initiative Protocol for Metadata Harvesting, version 2.0 (2015-01-08), openarchives.org.
"""

from curator.export.oai._answer import Found, answer
from curator.export.oai._ask import MAX_RECORDS, MEDIA_TYPE, PATH, Ask, Fault, FaultCode, Verb, read

__all__ = ["MAX_RECORDS", "MEDIA_TYPE", "PATH", "Ask", "Fault", "FaultCode", "Found", "Verb", "answer", "read"]
