"""The course under test: a copy of the shipped one that does not make a test wait."""

import json
import pathlib
import shutil

SHIPPED = pathlib.Path(__file__).resolve().parents[2] / "modules"


def in_language(text, language="lv"):
    """A LocalText of the course files: a string, or a string for each language."""
    return text if isinstance(text, str) else text.get(language, text["lv"])


class Course:
    """The files of a course folder, and what a learner could know from them."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.course = self._read("course.json")
        self.modules = [self._read(name, "module.json") for name in self.course["modules"]]

    @staticmethod
    def hurried_copy(folder):
        """Copies the shipped course; its first module opens with its first page, the quiz may be
        repeated after a second, and reading counts as such after the least time the rules know
        (3 s a page)."""
        folder = pathlib.Path(folder)
        shutil.copytree(SHIPPED, folder)
        course = Course(folder)
        course.course.setdefault("policy", {})["reading_words_per_minute"] = 1000
        course._write(course.course, "course.json")
        if course.modules[0].pop("recall", None):
            course._write_module(0)
        quiz = course.quiz()
        quiz["cool_down_s"] = 1
        course._write(quiz, course._quiz_path())
        return Course(folder)

    def open_with_recall(self, statements):
        """Gives the first module a recall round that asks whether these statements, all of them
        true, are so."""
        module = self.modules[0]
        module["recall"] = {"id": "e2e-recall", "number": "1.0", "title": "Atceries",
                            "minutes": 2, "file": "recall.json"}
        self._write_module(0)
        questions = [{"id": f"e2e-recall-{number}", "type": "true-false",
                      "lesson": self.lessons()[0], "text": statement, "answer": True,
                      "feedback": "Tieši tā."}
                     for number, statement in enumerate(statements)]
        self._write({"format": 1, "id": "e2e-recall", "scored": False,
                     "draw": len(statements), "questions": questions},
                    self.course["modules"][0], "recall.json")

    def lessons(self, module=0):
        return [lesson["id"] for lesson in self.modules[module]["lessons"]]

    def module_id(self, module=0):
        return self.modules[module]["id"]

    def quiz(self, module=0):
        return self._read(self._quiz_path(module))

    def question_with(self, options, language="lv"):
        """The question whose options read like these, in whatever order they are shown."""
        for question in self.quiz()["questions"]:
            texts = [in_language(option["text"], language) for option in question["options"]]
            if sorted(texts) == sorted(options):
                return question
        raise AssertionError(f"no question has the options {options}")

    def right_answers(self, options, language="lv"):
        """Which of the options, numbered as shown, are to be chosen."""
        question = self.question_with(options, language)
        right = {in_language(option["text"], language)
                 for option in question["options"] if option["correct"]}
        return [number for number, text in enumerate(options) if text in right]

    def _write_module(self, module):
        self._write(self.modules[module], self.course["modules"][module], "module.json")

    def _quiz_path(self, module=0):
        return pathlib.Path(self.course["modules"][module], self.modules[module]["quiz"]["file"])

    def _read(self, *parts):
        return json.loads(self.folder.joinpath(*parts).read_text(encoding="utf-8"))

    def _write(self, content, *parts):
        text = json.dumps(content, ensure_ascii=False, indent=2)
        self.folder.joinpath(*parts).write_text(text, encoding="utf-8")
