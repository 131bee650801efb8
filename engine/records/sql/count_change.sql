UPDATE store SET changes = changes + 1;
