INSERT INTO item (digest, question) VALUES (?1, ?2) ON CONFLICT (digest) DO NOTHING;
