SELECT mark.sign_in FROM mark JOIN sign_in ON sign_in.id = mark.sign_in
WHERE sign_in.nonce = ?1 AND mark.sequence = ?2 AND sign_in.learner = ?3;
