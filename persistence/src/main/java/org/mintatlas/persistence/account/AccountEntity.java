package org.mintatlas.persistence.account;

import jakarta.persistence.Entity;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.GivenRole;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** An account as a row. */
@Entity(name = "account")
class AccountEntity extends AggregateEntity {
  static final Rows<Account> ROWS = Rows.of(AccountEntity.class, "a", Conversion.class);

  public String issuer;
  public String subject;
  @EmbeddedColumnNaming public @Nullable Reference person;
  @ByName public Set<GivenRole> roles;
  public int wrongCodes;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Account, AccountEntity> {}
}
