package org.mintatlas.persistence.command;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.command.IdempotencyRecordsContract;

class JdbcIdempotencyRecordsIT extends PostgresAtlas implements IdempotencyRecordsContract {}
