"""The night's shell, a file a command: read from the store, call a pure function, write in one short transaction.

Holds no opinion and no SQL: what a link is worth is the judge's word, how it is kept is the store's.
"""
