SELECT sign_in.nonce, sequence, anchor, begin_byte, end_byte, quoted
FROM sign_in JOIN mark_passage ON mark_passage.sign_in = sign_in.id
WHERE sign_in.learner = ?1 ORDER BY mark_passage.sign_in, sequence, position;
