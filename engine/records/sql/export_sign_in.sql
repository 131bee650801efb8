SELECT sign_in.nonce, device, learner.nonce, instance, started_utc_ms, zone_offset_min,
    ended_utc_ms, ended_by IS NOT NULL
FROM sign_in JOIN learner ON learner.id = sign_in.learner;
