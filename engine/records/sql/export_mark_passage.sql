SELECT sign_in.nonce, sequence, position, anchor, begin_byte, end_byte, quoted
FROM mark_passage JOIN sign_in ON sign_in.id = mark_passage.sign_in;
