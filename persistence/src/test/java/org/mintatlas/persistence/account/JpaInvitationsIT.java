package org.mintatlas.persistence.account;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.account.InvitationsContract;

class JpaInvitationsIT extends PostgresAtlas implements InvitationsContract {}
