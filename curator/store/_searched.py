"""Which words of a resource's mentions are searched: one place for the nightly recount and for older databases.

Never takes a word that readers do not see: proposals of addresses stay out.
"""

from typing import Final

SEARCHED_WORDS: Final = """names = (
    SELECT substr(group_concat(word, char(10)), 1, 8000) FROM (
      SELECT m.text AS word FROM mentions AS m
      WHERE m.resource_id = resources.id AND m.gone_at IS NULL AND m.text <> ''
      UNION
      SELECT c.value FROM mentions AS m, json_each(m.facts, '$.creators') AS c
      WHERE m.resource_id = resources.id AND m.gone_at IS NULL AND m.facts IS NOT NULL
      LIMIT 100
    )
  ),
  words = (
    SELECT substr(group_concat(word, char(10)), 1, 8000) FROM (
      SELECT m.annotation AS word FROM mentions AS m
      WHERE m.resource_id = resources.id AND m.gone_at IS NULL AND m.annotation <> ''
      UNION
      SELECT json_extract(m.facts, '$.publisher') FROM mentions AS m
      WHERE m.resource_id = resources.id AND m.gone_at IS NULL AND json_extract(m.facts, '$.publisher') <> ''
      UNION
      SELECT json_extract(m.facts, '$.container') FROM mentions AS m
      WHERE m.resource_id = resources.id AND m.gone_at IS NULL AND json_extract(m.facts, '$.container') <> ''
      LIMIT 100
    )
  )"""
"""The columns `names` and `words` of `resources`, as they follow from the mentions that are there now."""
