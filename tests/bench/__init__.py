"""Speed and memory of whole commands, printed beside a peer where comparable. Never asserts: it shows."""
