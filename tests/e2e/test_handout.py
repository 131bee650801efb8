"""Ctrl+P in a lesson: a PDF where a person looks for documents, and a way to open it."""

import subprocess

from support import PlayerTest


class Handout(PlayerTest):
    def setUp(self):
        super().setUp()
        self.documents = self.player.home / "Dokumenti"
        self.documents.mkdir()
        config = self.player.home / "config"
        config.mkdir(exist_ok=True)
        (config / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Dokumenti"\n')
        self.start("--lesson", self.course.lessons()[0])
        self.player.wait_for("lesson.page")

    def saved(self):
        return sorted(file.name for file in self.documents.iterdir())

    def test_the_whole_lesson(self):
        title = self.player.find("lesson.page").name
        self.player.key("ctrl+p")
        self.player.press("handout.whole")
        self.player.wait_for("handout.open")
        (name,) = self.saved()
        self.assertRegex(name, r"^1\.0 .*\.pdf$")
        self.assertIn(str(self.documents / name), self.player.find("handout.about").name)
        text = subprocess.run(["pdftotext", "-raw", self.documents / name, "-"], check=True,
                              capture_output=True, text=True).stdout
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
