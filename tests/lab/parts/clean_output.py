# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Whether what the program says is fit for a terminal, a ticket and a browser, whoever wrote the words in it."""
import html.parser
import json
import unicodedata

# Marks that turn the reading direction over what follows (UAX #9); isolates (U+2066 to U+2069) end by themselves.
OVERRIDES = "\u202a\u202b\u202c\u202d\u202e"
PASSIVE = {"html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "article", "h1", "h2", "h3",
           "h4", "p", "b", "i", "em", "strong", "span", "div", "ul", "ol", "li", "dl", "dt", "dd", "pre", "code", "table",
           "thead", "tbody", "tr", "td", "th", "svg", "path", "circle", "rect", "polygon", "line", "g", "br", "hr", "a", "details",
           "summary", "small", "caption", "bdi", "ellipse", "polyline"}


def bad_characters(text):
    return sorted({f"U+{ord(c):04X}" for c in text if c != "\n" and (unicodedata.category(c) in ("Cc", "Cs") or c in OVERRIDES)})


def texts_of(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from texts_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_of(inner)


class Markup(html.parser.HTMLParser):
    """Collects every tag and attribute that could do something."""

    def __init__(self, text):
        super().__init__()
        self.active = set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        if tag not in PASSIVE:
            self.active.add(f"<{tag}>")
        for name, value in attrs:
            outside = name in ("href", "src") and not (value or "").startswith(("http://", "https://", "#"))
            if name.startswith("on") or name in ("src", "srcdoc", "formaction") or outside:
                self.active.add(f"<{tag} {name}>")


def complaints(stdout, render):
    """About a JSON report, and about its forms; `render` gives the report as "html", "txt" or "md"."""
    found = {c for text in texts_of(json.loads(stdout)) for c in bad_characters(text)}
    if found:
        yield f"control characters in the JSON texts: {sorted(found)}"
    for form in ("html", "txt", "md"):
        text = render(form)
        if not text.strip():
            yield f"no {form} report"
        if bad_characters(text):
            yield f"control characters in the {form} report: {bad_characters(text)}"
        if form == "html" and (active := Markup(text).active):
            yield f"markup from outside in the HTML report: {sorted(active)}"
