SELECT chosen, confirmed, correct, tries, hints, confidence, review
FROM answer LEFT JOIN answer_detail USING (attempt, position, turn)
WHERE attempt = ?1 AND position = ?2 ORDER BY turn DESC LIMIT 1;
