"""Messages of documents looked up in catalogues that are made for it; no network."""

import io
import os
import struct
from contextlib import redirect_stderr
from unittest import mock

from scripts import InFolder, load, tooling

translations = load("translations")

PAGE = """# group

## Messages

* `invalid entry (` with `in group [` (certain): What it says.
* `unknown type [0x` with `` section ` `` without `in group [` (certain): What it says, which
  goes on.
* `: bad value` without `relocation count` (likely): What it says.
* `Exec format error` with `insert` or `finit` (possible): What it says.
* `could not load` with `Exec format error` (certain): What it says.
* `Exec format error` with `kernel says` (certain, kernel): What it says.
* `Error 127` (likely): What it says.

## Reports

* `invalid entry (0x1)`: <https://example.org/1>
"""


def catalogue(entries):
    """A .mo file."""
    pairs = sorted({"": "Content-Type: text/plain; charset=UTF-8\n", **entries}.items())
    texts = [name.encode() for name, _ in pairs] + [text.encode() for _, text in pairs]
    places, data, start = b"", b"", 28 + 8 * len(texts)
    for text in texts:
        places += struct.pack("<2I", len(text), start + len(data))
        data += text + b"\0"
    return struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0) + places + data


class Documents(InFolder):
    def test_messages_of_programs_have_texts_and_alternatives(self):
        (self.folder / "group.md").write_text(PAGE, encoding="utf-8")
        first, second, third, fourth, *rest = translations.messages(self.folder)
        self.assertEqual(first, ("invalid entry (", (("in group [",),), ()))
        self.assertEqual(second, ("unknown type [0x", (("section `",),), ("in group [",)))
        self.assertEqual(third, (": bad value", (), ("relocation count",)))
        self.assertEqual(fourth, ("Exec format error", (("insert", "finit"),), ()))
        self.assertEqual([message.anchor for message in rest], ["could not load", "Error 127"])


class Formats(InFolder):
    def test_what_is_filled_in_separates_pieces(self):
        for domain, text, parts in [
                ("bfd", "%pB: type [%#x] of 100%% in %2$s", ["", ": type [", "] of 100% in ", ""]),
                ("ld", "%F%P: %pB(%pA): %v", ["", "", ": ", "(", "): ", ""]),
                ("gcc", "option %<-%s%> and %qD", ["option ", "-", "", " and ", ""])]:
            with self.subTest(text):
                self.assertEqual(translations.literals(text, domain), parts)

    def test_a_text_may_go_beyond_what_a_format_says(self):
        def found(text, format, domain="bfd"):
            return translations.place(text, translations.literals(format, domain))
        self.assertEqual(found(": bad value", "bad value").before, ": ")
        self.assertEqual(found("Error 127", "%s[%s: %s] Error %d%s").filled, {4: "127\0"})
        self.assertEqual(found("type [0x", "%pB: type [%#x] in").filled, {2: "0x\0"})
        self.assertIsNone(found("bad values", "bad value"))
        self.assertIsNone(found("bad value", "%pB: bad version"))
        self.assertIsNone(found("type [0x", "a type"))

    def test_what_is_filled_in_goes_with_its_number(self):
        where = translations.place("Error 127", translations.literals("[%s] Error %d", "make"))
        self.assertEqual(translations.pieces("make", "Fehler %2$d in [%1$s]", where), ["Fehler 127", "in ["])

    def test_a_catalogue_is_read_in_its_charset(self):
        data = catalogue({"one\0many": "eins\0viele", "context\4error": "Fehler"})
        self.assertEqual([*translations.entries(data)], [("error", "Fehler"), ("one\0many", "eins\0viele")])
        with self.assertRaises(tooling.Failure):
            [*translations.entries(b"no catalogue")]

    def test_lines_go_together_where_there_are_as_many(self):
        self.assertEqual([*translations.lines("a\nb\n", "x\ny\n")], [("a", "x"), ("b", "y")])
        self.assertEqual([*translations.lines("a\nb\n", "x\n")], [])


class Table(InFolder):
    """The whole, from catalogues that are there."""

    def setUp(self):
        super().setUp()
        causes = self.folder / "causes"
        causes.mkdir()
        (causes / "group.md").write_text(PAGE, encoding="utf-8")
        self.patch(translations, "PROJECT", self.folder)
        self.patch(translations, "CAUSES", causes)
        self.patch(translations, "TABLE", causes / "translations.tsv")
        self.patch(translations, "SUITES", {"suite": []})
        self.patch(translations, "PACKAGES", ["package"])
        patch = mock.patch.dict(os.environ, ELFSCAN_TRANSLATIONS=str(self.folder / "catalogues"))
        patch.start()
        self.addCleanup(patch.stop)

    def have(self, language, **domains):
        """Puts catalogues of a language there."""
        folder = self.folder / "catalogues/suite/package" / language / "LC_MESSAGES"
        folder.mkdir(parents=True)
        for domain, entries in domains.items():
            (folder / f"{domain}.mo").write_bytes(catalogue(entries))

    def written(self, *arguments):
        """The rows after a run, without the line that says who wrote them."""
        with redirect_stderr(io.StringIO()):
            translations.main([*arguments])
        head, *rows = translations.TABLE.read_text(encoding="utf-8").splitlines()
        self.assertTrue(head.startswith("# "))
        return rows

    def test_pieces_are_as_triage_reads_them(self):
        self.have("fr", bfd={"%pB: invalid entry (%#x) in group [%u]": "%pB\u00a0: entrée (%#x) invalide du groupe [%u]"})
        self.assertEqual(self.written(), ["invalid entry (\tin group [\tfr\t) invalide du groupe [\t: entrée ("])

    def test_languages_that_say_the_same_share_a_line(self):
        for language in "pt", "pt_BR":
            self.have(language, bfd={"bad value": "valor incorreto"})
        self.assertEqual(self.written(), [": bad value\t\tpt,pt_BR\t: valor incorreto"])

    def test_what_is_not_translated_is_no_line(self):
        self.have("de", bfd={"bad value": "bad value"})
        self.assertEqual(self.written(), [])

    def test_the_texts_that_are_not_named_stay_as_they_are(self):
        self.have("de", libc={"Exec format error": "Fehler im Format der Programmdatei"})
        self.assertEqual(self.written(), [
            "Exec format error\t\tde\tFehler im Format der Programmdatei",
            "could not load\tExec format error\tde\tFehler im Format der Programmdatei\tcould not load"])

    def test_what_must_not_be_in_the_line_is_translated_too(self):
        self.have("es", bfd={"%pB: unknown type [%#x] section `%s'": "%pB: tipo desconocido [%#x] sección «%s»",
                             "%pB: unknown type [%#x] section `%s' in group [%pA]":
                             "%pB: tipo desconocido [%#x] sección «%s» del grupo [%pA]"})
        self.assertEqual(self.written(), [
            "!in group [\t\tes\tdel grupo [",
            "unknown type [0x\tsection `\tes\t: tipo desconocido [0x\t] sección"])

    def test_words_that_say_something_else_too_are_left_out(self):
        self.have("sr", bfd={"bad value": "nepoznata greška"}, libc={"unknown error": "nepoznata greška"})
        self.assertEqual(self.written(), [])

    def test_an_exit_status_stays(self):
        self.have("de", make={"%s[%s: %s] Error %d%s": "%s[%s: %s] Fehler %d%s"})
        self.assertEqual(self.written(), ["@make-error\t\tde\t] Fehler", "Error 127\t\tde\t] Fehler 127"])

    def test_general_words_have_names(self):
        self.have("de", **{"gcc-14": {"error: ": "Fehler: "}, "make": {"%s: Entering directory '%s'\n": "%s: Wechsel nach „%s“\n"}})
        self.assertEqual(self.written(), [
            "@directory-entered\t\tde\tWechsel nach", "@error\t\tde\t: Fehler:", "@not-english\t\tde\tWechsel nach"])

    def test_it_is_said_whether_the_file_is_current(self):
        self.have("pt", bfd={"bad value": "valor incorreto"})
        self.assertEqual(self.refused(translations.main, "--check")[0], 1)
        self.assertFalse(translations.TABLE.exists())
        before = self.written()
        self.assertEqual(self.written("--check"), before)
        translations.TABLE.write_text("other\n", encoding="utf-8")
        status, said = self.refused(translations.main, "--check")
        self.assertEqual(status, 1)
        self.assertIn("is not current", said)
        self.assertEqual(self.refused(translations.main, "--other")[0], 2)
