SELECT attempt.nonce, position, turn, points, tries, hints, confidence, review
FROM answer_detail JOIN attempt ON attempt.id = answer_detail.attempt;
