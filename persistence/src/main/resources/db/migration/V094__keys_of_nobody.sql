-- Who has no account can ask with a key as well, such as for the answer to an enquiry.
alter table idempotency_record drop constraint idempotency_record_account_fk;
