-- The learner's sign-ins that no later one has swept up.
SELECT id, instance, ended_utc_ms IS NULL FROM sign_in
WHERE learner = ?1 AND ended_by IS NULL AND id <> ?2;
