-- What clients have spent of their quotas. Worth nothing after a crash, so it is not written twice.

create unlogged table quota (
  client bytea not null,
  points double precision not null,
  counted_at timestamptz not null,
  constraint quota_pk primary key (client),
  constraint quota_points_valid check (points >= 0)
) with (fillfactor = 50);

comment on table quota is 'one row for each client whose quota may not be full';
comment on column quota.client is 'a keyed hash, no address can be read from it';
comment on column quota.points is 'the points that were left when they were counted';
