package org.mintatlas.persistence.governance;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.governance.MeetingsContract;

class JpaMeetingsIT extends PostgresAtlas implements MeetingsContract {}
