SELECT id, name, library, pin_hash <> '' FROM learner;
