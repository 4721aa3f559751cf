"""Link checking and resource curation: looks at every link of an editors' catalogue and says what became of it."""

__version__ = "0.1.0"
