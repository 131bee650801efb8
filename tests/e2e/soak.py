"""One long sitting: pages back and forth for minutes. Memory must stay level."""

import os
import pathlib
import time

import journey
from support import PlayerTest

MOST_GROWTH_KIB = 8 * 1024  # after warming up


class Soak(PlayerTest):
    def test_memory_stays_level_while_pages_turn(self):
        self.start()
        journey.enter_as_new_learner(self.player, "Vita")
        self.player.click("programme.continue")
        self.player.wait_for("lesson.page")
        self.read_up_and_down(2)
        warm = self.memory_kib()
        deadline = time.monotonic() + 60 * float(os.environ["LASITAVA_SOAK_MINUTES"])
        rounds = 0
        while time.monotonic() < deadline:
            self.read_up_and_down(1)
            rounds += 1
            grown = self.memory_kib() - warm
            print(f"round {rounds}: {grown:+d} KiB, {self.player.frames()} frames", flush=True)
            self.assertLess(grown, MOST_GROWTH_KIB)

    def read_up_and_down(self, times):
        player = self.player
        for _ in range(times):
            while True:
                player.key("End")
                if not journey.turn_page(player):
                    break
            player.click("bar.home")
            player.click(f"programme.module.{self.course.module_id()}")
            player.wait_for("lesson.page")
            player.click(f"lesson.list.{self.course.lessons()[0]}")
            player.settle()

    def memory_kib(self):
        rollup = pathlib.Path(f"/proc/{self.player.pid}/smaps_rollup").read_text()
        return int(next(line for line in rollup.splitlines() if line.startswith("Pss:")).split()[1])
