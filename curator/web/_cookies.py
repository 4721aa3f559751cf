"""The cookies of one chain of redirects.

Never outlives the chain: what one look was given, no other look sends.
"""

import httpx


class Jar:
    """Made when the first cookie comes, since few chains set any. The rules are those of the standard library."""

    def __init__(self) -> None:
        self._cookies: httpx.Cookies | None = None

    def take(self, set_cookies: tuple[str, ...], *, url: str) -> None:
        """Takes the values of the Set-Cookie headers that came from `url`."""
        if not set_cookies:
            return
        if self._cookies is None:
            self._cookies = httpx.Cookies()
        given = [("Set-Cookie", value) for value in set_cookies]
        self._cookies.extract_cookies(httpx.Response(200, headers=given, request=httpx.Request("GET", url)))

    def header(self, url: str) -> str | None:
        """What to send as Cookie to `url`, None when there is nothing to send."""
        if self._cookies is None:
            return None
        request = httpx.Request("GET", url)
        self._cookies.set_cookie_header(request)
        sent: str | None = request.headers.get("cookie")
        return sent
