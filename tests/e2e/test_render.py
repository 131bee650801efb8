"""`render` and `dump` without a display, and what other programs find in the files they write."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from support import PROGRAM, ROOT

GALLERY = ROOT / "tests/gallery"
LESSON = GALLERY / "01-viss/01-viss.lv.md"
CARD = GALLERY / "01-viss/activities/lomas.json"
MISSING = '01-viss/01-viss.lv.md:109: the picture "01-viss/img/nav.png" is not shown: ' \
          "the file does not exist"


class RenderTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="lasitava-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def run_program(self, *arguments):
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "HOME")}
        return subprocess.run([PROGRAM, *map(str, arguments)], env=environment, text=True,
                              capture_output=True, timeout=60, cwd=self.folder)

    def draw(self, lesson, name, *options, code=0):
        done = self.run_program("render", lesson, "--out", name, *options)
        self.assertEqual(done.returncode, code, done.stderr)
        return self.folder / name

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path


def said_by(*command):
    return subprocess.run([*map(str, command)], check=True, capture_output=True, text=True,
                          timeout=60).stdout


class Commands(RenderTest):
    def test_a_lesson_alone_needs_no_course(self):
        lesson = self.write("lapa.md", "# Droša parole\n\nTeksts.\n")
        self.assertTrue(self.draw(lesson, "lapa.png").read_bytes().startswith(b"\x89PNG"))
        self.assertTrue(self.draw(lesson, "lapa.pdf").read_bytes().startswith(b"%PDF"))
        self.assertEqual(sorted(os.listdir(self.folder)), ["lapa.md", "lapa.pdf", "lapa.png"])

    def test_mistakes_are_named_and_the_rest_is_drawn(self):
        done = self.run_program("render", LESSON, "--out", "lapa.png")
        self.assertEqual((done.returncode, done.stderr.strip()), (1, MISSING))
        self.assertTrue((self.folder / "lapa.png").exists())
        done = self.run_program("dump", LESSON)
        self.assertEqual((done.returncode, done.stderr.strip()), (1, MISSING))

    def test_what_cannot_be_done_is_said_in_one_sentence(self):
        self.write("lapa.md", "Teksts.\n")
        self.write("busy.pdf", "mine")
        (self.folder / "folder.pdf").mkdir()
        for arguments, words in (
                (("render", "none.md", "--out", "a.png"), "none.md: the file does not exist"),
                (("render", "lapa.md", "--out", "a.gif"), "must end in .png or .pdf"),
                (("render", "lapa.md", "--out", "gone/a.pdf"), "gone/a.pdf: it cannot be written"),
                (("render", "lapa.md", "--out", "folder.pdf"), "folder.pdf: it cannot be written"),
                (("render", "lapa.md", "--out", "a.png", "--width", "4000", "--scale", "10"),
                 "choose a smaller scale"),
                (("dump", "none.md"), "none.md: the file does not exist")):
            done = self.run_program(*arguments)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertIn(words, done.stderr)
            self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
        self.assertEqual(sorted(os.listdir(self.folder)), ["busy.pdf", "folder.pdf", "lapa.md"])

    def test_a_link_is_replaced_and_what_it_leads_to_is_left_alone(self):
        self.write("lapa.md", "Teksts.\n")
        precious = self.write("precious.txt", "mine")
        (self.folder / "lapa.pdf").symlink_to(precious)
        self.assertFalse(self.draw("lapa.md", "lapa.pdf").is_symlink())
        self.assertEqual(precious.read_text(), "mine")

    def test_pictures_are_as_large_as_asked_and_differ_by_theme(self):
        sizes = {said_by("identify", "-format", "%w", self.draw(LESSON, f"{theme}.png", "--width",
                                                                640, "--scale", 0.5, "--theme",
                                                                theme, code=1))
                 for theme in ("light", "dark", "contrast")}
        self.assertEqual(sizes, {"348"})  # (640 + 2 * 28) / 2
        colours = {said_by("convert", self.folder / f"{theme}.png", "-format", "%[pixel:p{0,0}]",
                           "info:") for theme in ("light", "dark", "contrast")}
        self.assertEqual(len(colours), 3)

    def test_the_same_lesson_gives_the_same_picture(self):
        one = self.draw(LESSON, "one.png", code=1).read_bytes()
        self.assertEqual(one, self.draw(LESSON, "two.png", code=1).read_bytes())

    def test_dump_shows_every_page(self):
        done = self.run_program("dump", LESSON, "--width", 320)
        self.assertEqual(len(re.findall(r"^page at 0,0 320x", done.stdout, re.M)), 8)
        self.assertIn('"Saraksti un soļi" serif bold 26', done.stdout)

    def test_english_is_told_by_the_name(self):
        text = "# Safe codes\n\n> [!TIP]\n> Text.\n"
        self.assertIn("Tip", self.run_program("dump", self.write("a.en.md", text)).stdout)
        self.assertIn("Padoms", self.run_program("dump", self.write("a.lv.md", text)).stdout)


class Card(RenderTest):
    def test_a_role_play_is_two_a5_sheets_in_either_language(self):
        for language, words in (
                ("lv", ("Es neticu datoriem", "Mācību simulācija", "Klients saka",
                        "Man vajag īstu papīru ar zīmogu.", "Vērotāja lapa")),
                ("en", ("I do not trust computers", "Training simulation",
                        "I need real paper with a stamp."))):
            card = self.draw(CARD, f"{language}.pdf", "--lang", language)
            self.assertIn("No syntax or stream encoding errors", said_by("qpdf", "--check", card))
            about = said_by("pdfinfo", card)
            self.assertRegex(about, r"Page size: +419\.5\S* x 595\.2\S* pts")
            self.assertRegex(about, r"Pages: +2\n")
            text = " ".join(said_by("pdftotext", "-raw", card, "-").split())
            for said in words:
                self.assertIn(said, text)

    def test_it_is_a_picture_too_and_can_be_dumped(self):
        picture = self.draw(CARD, "karte.png", "--theme", "dark")
        self.assertEqual(said_by("identify", "-format", "%w", picture), "616")  # 560 + 2 * 28
        self.assertIn('"Situācija"', self.run_program("dump", CARD).stdout)

    def test_other_rooms_and_mistakes_are_refused_by_name(self):
        other = self.run_program("render", CARD.with_name("galds.json"), "--out", "a.pdf")
        self.assertEqual(other.returncode, 2)
        self.assertEqual(other.stderr.strip(), '01-viss/activities/galds.json: only a role play has a'
                                               ' card: "room" must be "role-play"')
        broken = self.write("loma.json", CARD.read_text(encoding="utf-8").replace("}", "", 1))
        done = self.run_program("render", broken, "--out", "a.pdf")
        self.assertEqual(done.returncode, 2)
        self.assertRegex(done.stderr, r"^loma\.json:\d+:\d+: ")
        self.assertIn("loma.json: no card can be made of it", done.stderr)
        self.assertFalse((self.folder / "a.pdf").exists())


class Paper(RenderTest):
    def setUp(self):
        super().setUp()
        self.pdf = self.draw(LESSON, "galerija.pdf", code=1)

    def test_it_is_sound(self):
        self.assertIn("No syntax or stream encoding errors", said_by("qpdf", "--check", self.pdf))
        about = said_by("pdfinfo", self.pdf)
        for line in (r"Title: +1\.1 Katra konstrukcija vienu reizi", r"Tagged: +yes",
                     r"Page size: .*A4", r"Subject: +Visu konstrukciju galerija"):
            self.assertRegex(about, line)

    def test_its_words_are_those_of_the_lesson_in_order(self):
        text = " ".join(said_by("pdftotext", "-raw", self.pdf, "-").split())
        at = 0
        for words in ("1.1 Katra konstrukcija vienu reizi Visu konstrukciju galerija",
                      "Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus.",
                      "Сегодня в библиотеке тихо, и ёжик читает книгу.",
                      "1862 minūtes. Bultas → un ķeksīši ✓ nāk no cita fonta, arī treknie → ✓ ☎.",
                      "Pārbaudīts: 23.11.2026.",
                      "Otrais punkts ir garš, tāpēc tas turpinās nākamajā rindā, kur tam jāsākas "
                      "zem sava teksta, nevis zem aizzīmes.",
                      "100. Un simtais.", "3 Pabeidziet.", "Ievērojiet Piezīme ar kodu un saiti.",
                      "# tabulators ir četras atstarpes",
                      "eID karte Pieslēgties un parakstīt, arī ārzemēs, kur vajag kvalificētu "
                      "parakstu 15,00 € ✓", "Attēls, kura nav: vietā stāv tā apraksts",
                      "Pēdējā rindkopa ar ļoti garu adresi"):
            found = text.find(words, at)
            self.assertGreaterEqual(found, at, words)
            at = found

    def test_every_sheet_says_where_it_belongs(self):
        sheets = int(re.search(r"Pages: +(\d+)", said_by("pdfinfo", self.pdf))[1])
        for sheet in range(1, sheets + 1):
            text = said_by("pdftotext", "-f", sheet, "-l", sheet, self.pdf, "-")
            for words in ("Visu konstrukciju galerija", "1.1 Katra konstrukcija vienu reizi",
                          f"{sheet}. lapa no {sheets}", "Pārbaudīts: 23.11.2026."):
                self.assertIn(words, text)

    def test_its_fonts_are_embedded_as_far_as_needed(self):
        fonts = said_by("pdffonts", self.pdf).splitlines()[2:]
        self.assertGreaterEqual(len(fonts), 6)
        for font in fonts:
            self.assertRegex(font, r" yes yes yes +\d+ +0$")  # embedded, subset, to Unicode

    def test_its_links_lead_where_the_lesson_says(self):
        links = said_by("pdfinfo", "-url", self.pdf)
        for target in ("https://latvija.gov.lv", "mailto:palidziba@biblioteka.lv",
                       "https://www.eparaksts.lv"):
            self.assertRegex(links, re.escape(target) + r"\n")
        self.assertNotIn("saraksti", links)

    def test_its_structure_is_that_of_the_lesson(self):
        text = said_by("pdfinfo", "-struct-text", self.pdf)
        for element in ("H1", "H6", "P", "L", "LI", "Lbl", "LBody", "BlockQuote", "Code", "Table",
                        "TR", "TH", "TD", "Figure", "Link"):
            self.assertRegex(text, rf"(?m)^ *{element}\b")
        self.assertIn('"Сегодня', text.replace("vākus. ", 'vākus. "'))
        # A line's end is a space, and a ligature loses nothing.
        self.assertIn("jāsākas zem sava", text)
        self.assertIn("kur vajag kvalificētu parakstu", text)
        self.assertEqual(text.count("Pārbaudīts"), 1, "running text is no part of the structure")
        bytes_of_file = self.pdf.read_bytes()
        alternative = "Zaļš kvadrāts ar dzeltenu malu".encode("utf-16-be").hex().upper()
        self.assertIn(f"/Alt <FEFF{alternative}>".encode(), bytes_of_file)
        self.assertIn(b"/Lang (lv)", bytes_of_file)

    def test_a_table_over_two_sheets_has_its_header_on_both(self):
        rows = "".join(f"| rinda{n} | vērtība |\n" for n in range(60))
        lesson = self.write("tabula.md", f"# T\n\n| Galva | Otra |\n|---|---|\n{rows}")
        pdf = self.draw(lesson, "tabula.pdf")
        sheets = said_by("pdftotext", "-raw", pdf, "-").split("\f")[:-1]
        self.assertGreaterEqual(len(sheets), 2)
        for sheet in sheets:
            self.assertEqual(sheet.count("Galva Otra"), 1)
        numbers = [int(n) for n in re.findall(r"rinda(\d+)", "".join(sheets))]
        self.assertEqual(numbers, list(range(60)))

    def test_a_long_lesson_loses_no_line_between_sheets(self):
        lesson = self.write("gara.md", "".join(f"Rindkopa {n} ar vārdiem, kas piepilda vairāk nekā "
                                               f"vienu rindu uz lapas, lai būtu ko lauzt, {n}.\n\n"
                                               for n in range(150)))
        text = said_by("pdftotext", "-raw", self.draw(lesson, "gara.pdf"), "-")
        self.assertEqual([int(n) for n in re.findall(r"Rindkopa (\d+)", text)], list(range(150)))


if __name__ == "__main__":
    unittest.main()
