"""The base of every test: a screen, a folder, a course and the program, gone when the test is."""

import json
import os
import pathlib
import shutil
import sqlite3
import tempfile
import unittest
from contextlib import closing

from course import Course
from player import Player
from screen import Screen

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("LASITAVA", ROOT / "build/release/lasitava"))
FAILURES = ROOT / "build/e2e-failures"  # a picture and the items of every failed test


class PlayerTest(unittest.TestCase):
    slow = False  # a slow class is started first, so that the others fit beside it
    screen_size = (1280, 800)

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="lasitava-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.screen = Screen(*self.screen_size)
        self.addCleanup(self.screen.close)
        self.course = Course.hurried_copy(self.folder / "course")
        self.player = Player(self.screen, PROGRAM, self.folder)
        self.addCleanup(self.player.close)
        self.addCleanup(self._keep_picture_of_failure)

    def start(self, *arguments):
        self.player.start("--course", self.course.folder, *arguments)

    def rows(self, query, *values):
        """Rows of the learners' database, read beside the running program."""
        with closing(sqlite3.connect(f"file:{self.player.data / 'lasitava.db'}?mode=ro",
                                     uri=True)) as database:
            return database.execute(query, values).fetchall()

    def report(self):
        """What `lasitava report --format json` says about everybody."""
        done = self.player.command("report", "--format", "json", "--data-dir", self.player.data,
                                   "--course", self.course.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def _keep_picture_of_failure(self):
        errors = self._outcome.result.errors + self._outcome.result.failures
        if self.player.running and any(test is self for test, _ in errors):
            FAILURES.mkdir(parents=True, exist_ok=True)
            self.screen.save(FAILURES / f"{self.id()}.png")
            tree = [vars(item) | {"state": sorted(item.state)} for item in self.player.items()]
            text = json.dumps(tree, ensure_ascii=False, indent=1)
            (FAILURES / f"{self.id()}.json").write_text(text)
