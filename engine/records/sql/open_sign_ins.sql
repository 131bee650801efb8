-- Sign-ins with a stretch that was never closed.
SELECT DISTINCT sign_in.id, sign_in.instance
FROM stretch JOIN sign_in ON sign_in.id = stretch.sign_in WHERE stretch.ended = 'open';
