"""Ctrl+P in a lesson and in a role play: a PDF where a person looks for documents, and a way to open it."""

import subprocess

from support import PlayerTest


def said_by(*command):
    return subprocess.run([*map(str, command)], check=True, capture_output=True, text=True).stdout


class PaperTest(PlayerTest):
    def setUp(self):
        super().setUp()
        self.documents = self.player.home / "Dokumenti"
        self.documents.mkdir()
        config = self.player.home / "config"
        config.mkdir(exist_ok=True)
        (config / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Dokumenti"\n')

    def saved(self):
        return sorted(file.name for file in self.documents.iterdir())


class Handout(PaperTest):
    def setUp(self):
        super().setUp()
        self.start("--lesson", self.course.lessons()[0])
        self.player.wait_for("lesson.page")

    def test_the_whole_lesson(self):
        title = self.player.find("lesson.page").name
        self.player.key("ctrl+p")
        self.player.press("handout.whole")
        self.player.wait_for("handout.open")
        (name,) = self.saved()
        self.assertRegex(name, r"^1\.0 .*\.pdf$")
        self.assertIn(str(self.documents / name), self.player.find("handout.about").name)
        text = said_by("pdftotext", "-raw", self.documents / name, "-")
        self.assertIn(title, text)
        self.player.key("Escape")
        self.player.until(lambda: not self.player.find("handout"), "the sheet to close")
        self.player.wait_for("lesson.page")  # Esc closes the sheet, not the lesson

    def test_one_page_from_the_menu_and_never_the_same_name_twice(self):
        for count in (1, 2):
            self.player.click("lesson.handout")
            self.player.click("handout.this_page")
            self.player.wait_for("handout.open")
            self.player.click("dialog.close")
            self.assertEqual(len(self.saved()), count)
        self.assertTrue(any(name.endswith("1. lapa.pdf") for name in self.saved()), self.saved())
        self.assertTrue(any(name.endswith(" (2).pdf") for name in self.saved()), self.saved())


class RoleCard(PaperTest):
    def test_a_role_play_is_printed_on_a5(self):
        (activity,) = [entry for entry in self.course.modules[0]["activities"]
                       if entry["file"].endswith("lomu-spele.json")]
        title = activity["title"]["lv"]
        self.start("--lesson", self.course.lessons()[0])
        self.player.click("lesson.list." + activity["id"])
        self.player.wait_for("practice.title", name=title)
        for act in (lambda: self.player.key("ctrl+p"), lambda: self.player.click("practice.print")):
            act()
            self.player.wait_for("handout.open")
            self.player.key("Escape")
            self.player.wait_gone("handout")
        self.assertEqual(len(self.saved()), 2)
        card = self.documents / self.saved()[0]
        self.assertRegex(said_by("pdfinfo", card), r"Page size: +419\.5\S* x 595\.2\S* pts")
        text = said_by("pdftotext", "-raw", card, "-")
        for words in (title, "Mācību simulācija", "Situācija", "Klients saka", "Aģenta mērķi",
                      "Vērotāja lapa"):
            self.assertIn(words, text)

