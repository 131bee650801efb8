"""Practice rooms in the gallery course, played to their ends: by keys where hands would use keys,
and across a kill."""

import json

import journey
from course import Course, in_language
from support import ROOT, PlayerTest

GALLERY = ROOT / "tests/gallery"
WHOLE_POINT = 27720  # as the column points counts it


def activity(name):
    return json.loads((GALLERY / "01-viss/activities" / name).read_text(encoding="utf-8"))


class RoomTest(PlayerTest):
    def setUp(self):
        super().setUp()
        self.course = Course(GALLERY)
        self.start()
        journey.enter_as_new_learner(self.player, "Anna")

    def open(self, item):
        """From the programme through the first lesson's list."""
        player = self.player
        player.click("programme.continue")
        player.click("recall.skip")
        player.click("lesson.list." + item)

    def open_room(self, name):
        room = activity(name)
        self.open(room["id"])
        self.player.wait_for("practice.task", name=in_language(room["task"]))
        return room

    def come_back_after_a_kill(self):
        self.player.kill()
        self.start()
        journey.enter_as(self.player, "Anna")
        self.player.click("programme.continue")

    def focused(self, id):
        return self.player.until(
            lambda: (at := self.player.focused()) and at.id == id and at or None, f"{id} in focus")

    def ended(self, room):
        """Waits for the room's end; what the records say of it: (points, most)."""
        self.player.wait_for("practice.outcome")
        return self.player.until(lambda: self.rows(
            "SELECT points, most FROM room_end JOIN room_run ON run = id WHERE activity = ?",
            room["id"]) or None, "the room's end in the records")[0]


def right_way(walk):
    """The ids of the items that a learner who knows the way presses, screen by screen."""
    screens = {screen["id"]: screen for screen in walk["screens"]}
    here = screens[walk["start"]]
    while not here.get("end"):
        if "fault" in here:
            yield here["id"], ["practice.stop"]
            here = screens[here["fault"]["goes"]]
            continue
        elements = {element.get("id"): element for element in here["elements"]}
        way = next(element for element in here["elements"] if element.get("right"))
        presses = []
        for need in way.get("needs", []):
            options = [option for option in elements[need].get("options", []) if option.get("right")]
            presses.append(f"practice.option.{need}.{options[0]['id']}" if options
                           else f"practice.element.{need}")
        yield here["id"], [*presses, f"practice.element.{way['id']}"]
        here = screens[way["goes"]]


class Walkthrough(RoomTest):
    def test_the_right_way_ends_with_every_point(self):
        player = self.player
        walk = self.open_room("ieiet.json")
        titles = {screen["id"]: in_language(screen["title"]) for screen in walk["screens"]}
        for screen, presses in right_way(walk):
            player.wait_for("practice.screen", name=titles[screen])
            for id in presses:
                player.click(id)
        points, most = self.ended(walk)
        self.assertEqual(points, most)
        self.assertGreater(most, 0)


class Spotter(RoomTest):
    def mark(self, id):
        """What was found is listed above, and moves the rest down."""
        self.player.click(id)
        self.player.until(lambda: not self.player.find(id).enabled, f"{id} to be marked")

    def test_every_flag_is_found_and_the_genuine_message_believed(self):
        player = self.player
        room = self.open_room("mednieks.json")
        for message in room["messages"]:
            for part in message["parts"]:
                if part.get("flag"):
                    self.mark("practice.list." + part["id"])
            player.click("practice.genuine" if message.get("genuine") else "practice.done")
            if message is not room["messages"][-1]:
                player.click("practice.next")
        points, most = self.ended(room)
        self.assertEqual(points, most)


class Scenario(RoomTest):
    def choose_by_key(self, node, choice):
        """Tab enters the choices, the arrows move in them, Space chooses and Enter goes on."""
        player = self.player
        player.wait_for("practice.told", name=in_language(node["text"]))
        ids = [item.id for item in player.all("practice.choice.")]  # shuffled anew in each run
        player.tab_to(ids[0])
        for id in ids[1:ids.index("practice.choice." + choice) + 1]:
            player.key("Down")
            self.focused(id)
        player.key("space")
        player.wait_for("practice.next")
        player.key("Return")

    def test_a_kill_loses_no_step(self):
        player = self.player
        room = self.open_room("zvans.json")
        first, second = room["nodes"]
        self.choose_by_key(first, "jautat")
        player.wait_for("practice.told", name=in_language(second["text"]))
        player.wait_for("practice.standing")
        self.come_back_after_a_kill()
        self.choose_by_key(second, "atcelt")
        points, most = self.ended(room)
        self.assertEqual((points, most), (2, 3))
        path = [step.value for step in player.all("practice.path.")]
        self.assertEqual(len(path), 2)
        for node, id, step in ((first, "jautat", path[0]), (second, "atcelt", path[1])):
            (chosen,) = [one for one in node["choices"] if one["id"] == id]
            self.assertIn(in_language(chosen["text"]), step)


class Ordering(RoomTest):
    def cards(self):
        return [item.id for item in self.player.all("board.card.")]

    def carry_up(self, card, places):
        """Picks the card up, moves it and puts it down."""
        player = self.player
        player.tab_to(card)
        player.key("space", *["Up"] * places, "space")

    def test_cards_are_put_in_order_by_keys(self):
        player = self.player
        room = self.open_room("kartiba.json")
        player.wait_for("practice.check")
        for place, card in enumerate("board.card." + one["id"] for one in room["cards"]):
            here = self.cards().index(card)
            if here > place:
                self.carry_up(card, here - place)
                player.until(lambda: self.cards()[place] == card, f"{card} at place {place + 1}")
        player.press("practice.check")
        points, most = self.ended(room)
        self.assertEqual(points, most)


class GapText(RoomTest):
    GAPS = "g1-gaps"

    def test_gaps_are_typed_and_chosen(self):
        player = self.player
        self.open("g1-quiz")
        player.click("quiz.start")
        self.turn_to_gaps()
        for gap, words in (("code", "pin1"), ("button", "iziet")):
            player.click("quiz.gap." + gap)
            player.type(words)
            player.wait_for("quiz.gap." + gap, value=words)
        for option in ("quiz.gap.first.login", "quiz.gap.second.seal"):
            player.press(option)
            player.until(lambda: "selected" in player.find(option).state, f"{option} to be chosen")
        player.click("quiz.answer")
        player.wait_for("quiz.next")
        self.assertEqual(self.rows(  # each change of an answer is a row
            "SELECT points FROM answer_detail AS detail JOIN attempt_question AS drawn"
            " ON drawn.attempt = detail.attempt AND drawn.position = detail.position"
            " WHERE question = ? ORDER BY turn DESC LIMIT 1", self.GAPS), [(WHOLE_POINT,)])

    def turn_to_gaps(self):
        player = self.player
        player.wait_for("quiz.skip")
        while not player.find("quiz.gap.code"):
            before = player.find("quiz.text").name
            player.click("quiz.skip")
            player.until(lambda: (text := player.find("quiz.text")) and text.name != before,
                         "another question")
