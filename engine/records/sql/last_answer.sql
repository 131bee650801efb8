SELECT chosen, confirmed, correct FROM answer
WHERE attempt = ?1 AND position = ?2 ORDER BY turn DESC LIMIT 1;
