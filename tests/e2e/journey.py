"""What a learner does, step by step: sign in, read, take the quiz. Used by every test."""

import re


def enter_as_new_learner(player, name, library="Cēsu Centrālā bibliotēka"):
    player.click("sign_in.new")
    player.click("new_learner.name")
    player.type(name)
    player.click("new_learner.library")
    player.type(library)
    player.wait_for("new_learner.name", value=name)
    player.click("new_learner.create")
    player.wait_for("programme.continue")


def enter_as(player, name):
    """Chooses an existing learner on the sign-in screen."""
    person = player.until(
        lambda: next((item for item in player.all("sign_in.person.") if name in item.name), None),
        f"{name} on the sign-in screen")
    player.click(person.id)
    player.wait_for("programme.continue")


def position(player):
    """(page, pages) from the line that says „Lapa 1 no 4“."""
    page, pages = map(int, re.findall(r"\d+", player.wait_for("lesson.position").name))
    return page, pages


def page_title(player):
    return player.wait_for("lesson.page").name


def read_page(player):
    """Looks at the page's end and waits until the program believes that it was read."""
    player.key("End")
    player.until(lambda: "read" in player.wait_for("lesson.page").state,
                 f"“{page_title(player)}” to be read", 30)


def place(player):
    """What of a module is open: ("page", position, title), ("practice", title) or ("quiz",)."""
    if player.find("quiz.start"):
        return ("quiz",)
    room, leave = player.find("practice.title"), player.find("practice.leave")
    if room and leave:
        return "practice", room.name
    page, here = player.find("lesson.page"), player.find("lesson.position")
    return ("page", here.name, page.name) if page and here else None


def step(player, key=None):
    """Goes on to what follows in the module, by its button or from a page by a key, and waits for
    it: "page", "practice" or "quiz"."""
    before = player.until(lambda: place(player), "a page or a practice room")
    if before[0] == "practice":
        (player.press if key else player.click)("practice.leave")
    elif key:
        player.key(key)
    else:
        player.click("lesson.next")

    def arrived():
        now = place(player)
        return now if now != before else None
    return player.until(arrived, "what follows")[0]


def turn_page(player, key=None):
    """Goes on, past practice rooms, and waits for what comes: True for another page."""
    while (kind := step(player, key)) == "practice":
        pass
    return kind == "page"


def read_module(player, read=read_page):
    """Reads page after page until the quiz comes; returns how many pages there were."""
    pages = 1
    read(player)
    while turn_page(player):
        read(player)
        pages += 1
    return pages


def options(player):
    """The options of the question on the screen, in the order shown."""
    return player.until(lambda: player.all("quiz.option.") or None, "a question")


def option_texts(player):
    """What the options say, without the letter in front."""
    return [option.name.split(". ", 1)[1] for option in options(player)]


def answer_question(player, course, rightly, language="lv"):
    """Chooses, confirms and waits until the answer is safe; returns what was chosen by number."""
    shown = option_texts(player)
    right = course.right_answers(shown, language)
    wrong = [number for number in range(len(shown)) if number not in right][:1]
    chosen = right if rightly else wrong
    for number in chosen:
        option = options(player)[number]
        player.click(option.id)
        player.until(lambda: "checked" in player.find(option.id).state, f"{option.id} to be chosen")
    player.click("quiz.answer")
    player.wait_for("quiz.saved")
    player.wait_for("quiz.next")
    return chosen


def go_on(player):
    """Leaves the feedback; True while another question follows."""
    player.click("quiz.next")

    def arrived():
        if player.find("quiz.submit"):
            return "review"
        return "question" if player.find("quiz.skip") else None
    return player.until(arrived, "the next question or the review") == "question"


def take_quiz(player, course, rightly, language="lv", start="quiz.start"):
    """Answers every question rightly or wrongly and submits; returns how many there were."""
    player.click(start)
    player.wait_for("quiz.skip")
    answer_question(player, course, rightly, language)
    count = 1
    while go_on(player):
        answer_question(player, course, rightly, language)
        count += 1
    player.click("quiz.submit")
    player.wait_for("result.score")
    return count
