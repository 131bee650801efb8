"""Questions go to other programs and come from them."""

import json
import shutil
import subprocess

from course import SHIPPED
from support import PlayerTest

QUIZ = SHIPPED / "01-digitalais-agents/quiz.json"
READ_GIFT = """
import { parse } from 'gift-pegjs';
import { readFileSync } from 'node:fs';
const questions = parse(readFileSync(process.argv[2], 'utf8'));
console.log(JSON.stringify(questions.map(q => [q.title, q.type])));
"""


class Exchange(PlayerTest):
    def export(self, form):
        out = self.folder / f"quiz.{form}"
        done = self.player.command("quiz", "export", QUIZ, "--format", form, "--out", out)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return out

    def test_what_is_exported_is_imported_again(self):
        asked = [question["id"] for question in json.loads(QUIZ.read_text())["questions"]]
        for form in ("gift", "moodle"):
            back = self.folder / f"{form}.json"
            done = self.player.command("quiz", "import", self.export(form), "--out", back,
                                       "--lesson", "m1-agents")
            self.assertEqual(done.returncode, 0, done.stderr)
            questions = json.loads(back.read_text())["questions"]
            self.assertEqual([question["id"] for question in questions], asked)

    def test_a_file_without_questions_is_refused(self):
        empty = self.folder / "empty.txt"
        empty.write_text("Tikai teksts.\n")
        done = self.player.command("quiz", "import", empty, "--out", self.folder / "q.json")
        self.assertEqual(done.returncode, 2)
        self.assertIn("empty.txt", done.stderr)

    def test_another_reader_of_gift_understands_it(self):
        if shutil.which("npm") is None:
            self.skipTest("NOT CHECKED: npm is not here, so gift-pegjs cannot read our GIFT")
        got = subprocess.run(["npm", "install", "--silent", "--prefix", self.folder,
                              "gift-pegjs@1.0.2"], capture_output=True, text=True, timeout=300)
        if got.returncode != 0:
            self.skipTest("NOT CHECKED: npm could not fetch gift-pegjs: " + got.stderr[-200:])
        script = self.folder / "read.mjs"
        script.write_text(READ_GIFT)
        read = subprocess.run(["node", script, self.export("gift")], capture_output=True, text=True,
                              timeout=60)
        self.assertEqual(read.returncode, 0, read.stderr)
        questions = json.loads(QUIZ.read_text())["questions"]
        self.assertEqual([title for title, _ in json.loads(read.stdout)],
                         [question["id"] for question in questions])
