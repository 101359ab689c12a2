package org.mintatlas.persistence.governance;

import org.mintatlas.application.governance.MeetingsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaMeetingsIT extends PostgresAtlas implements MeetingsContract {}
